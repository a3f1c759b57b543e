"""The result, at any moment: scores, what made them, what is strong, what to do, what to find out."""

import streamlit as st

from selfcheck.access import Action
from selfcheck.advice import Finding
from selfcheck.answers import State
from selfcheck.assessment import Assessment, Result, Status, evaluate, finish, kind_of, today
from selfcheck.checklist import Theme
from selfcheck.dutch import full_date, listed, quoted
from selfcheck.report import wording
from selfcheck.scoring import Score, ThemeScore, shown
from selfcheck.storage import GoneError, Sharing
from selfcheck.ui import (
    advising,
    at_hand,
    colleague,
    describing,
    figures,
    frame,
    resources,
    screens,
    sums,
    texts,
)
from selfcheck.ui.announcing import announce
from selfcheck.ui.frame import Opened
from selfcheck.ui.migration import earlier, newer
from selfcheck.ui.visit import address


def show() -> None:
    """Draw the result of the assessment in the address."""
    opened = frame.open_in_address("uitslag")
    assessment = opened.stored.assessment
    result = evaluate(opened.checklist, assessment.given, assessment.chosen)
    frame.title("uitslag", texts.RESULT_TITLE)
    frame.show_message()
    announce(opened.stored.announced, opened.stored.changed)
    _about(opened)
    newer.tell(opened)
    before = earlier.before(opened)
    if before:
        version = before.there.checklist.version
        screens.link("overzetten", texts.MOVED_LINK.format(version=version), address(opened.id))
    sharing = _sharing(opened)
    if assessment.finished and sharing and not sharing.decisions:
        _not_shared(opened)
    _total(result)
    st.header(texts.PER_THEME, anchor=False)
    figures.themes(result.scores.themes)
    for theme in result.scores.themes:
        _theme(opened, theme)
    _strong(assessment, result)
    advising.show(opened, result)
    _find_out(opened, result, before)
    if assessment.finished is None and opened.may(Action.FINISH):
        _finish(opened, sharing)
    with st.expander(texts.ABOUT_CHECKLIST.format(title=opened.checklist.title, version=opened.checklist.version)):
        for paragraph in opened.checklist.about:
            st.write(paragraph)
    frame.finish_screen()


def _about(opened: Opened) -> None:
    assessment, kind = opened.stored.assessment, kind_of(opened.checklist, opened.stored.assessment)
    with st.container(border=True):
        st.markdown(f"**{frame.label_of(opened.place, assessment.name)}**")
        for programme in assessment.programmes:
            frame.plain(describing.in_full(programme))
        finished = assessment.finished and texts.FINISHED_ON.format(date=full_date(assessment.finished))
        status = {Status.DRAFT: wording.CONCEPT, Status.ADOPTED: texts.ADOPTED, None: ""}[assessment.status]
        st.write(" ".join(filter(None, (kind.sentence if kind else "", status, f"{finished}." if finished else ""))))
    frame.notice(texts.ABOUT_TEXT, "over-de-tekst")
    if frame.changed_since_finished(opened):
        st.warning(wording.CHANGED)


def _total(result: Result) -> None:
    total = result.scores.total
    st.header(texts.TOTAL, anchor=False)
    if total is None:
        st.write(texts.NOTHING_APPLIES)
        return
    beside = result.beside_total
    short = result.short if total.known is None else None
    with st.container(horizontal=True):
        _figure(texts.TOTAL, total)
        for selection in filter(None, (beside, short)):
            if selection.score is not None:
                _figure(selection.selection.label, selection.score)
    _total_in_words(result, total)
    with st.expander(texts.HOW_MADE.format(name=texts.TOTAL)):
        figures.parts_of_total(result.scores.counting)
        st.write(texts.TOTAL_FORMULA)
        st.write(sums.of_total(result.scores))
        st.write(texts.ROUNDED)
    for selection in filter(None, (beside, short)):
        figure = wording.selection_figure(selection)
        st.markdown(f"**{selection.selection.label}: {figure}.** {selection.selection.sentence}")
        with st.expander(how := texts.HOW_MADE.format(name=selection.selection.label)):
            figures.marks(selection.marks, how)
            st.write(texts.SELECTION_FORMULA)
            st.write(sums.of_selection(selection))


def _figure(label: str, score: Score) -> None:
    known = texts.NO_SCORE if score.known is None else texts.OF_100.format(score=shown(score.known))
    st.metric(label, known, border=True)


def _total_in_words(result: Result, total: Score) -> None:
    if total.known is None:
        missing = [theme.theme.title for theme in result.scores.counting if theme.score and theme.score.known is None]
        st.write(texts.NO_TOTAL.format(themes=quoted(missing), low=shown(total.low), high=shown(total.high)))
        return
    if result.scores.nearest is not None:
        st.write(texts.NEAREST.format(level=result.scores.nearest.label))
    if not wording.settled(total):
        open_questions = wording.open_questions(len(result.open))
        st.write(f"{open_questions} {texts.SCORE_LIES.format(between=wording.in_between(total))}")


def _theme(opened: Opened, theme: ThemeScore) -> None:
    st.subheader(theme.theme.title, anchor=False)
    if theme.score is None or theme.verdict is None:
        st.write(wording.NOT_APPLICABLE)
        return
    verdict, score = theme.verdict, theme.score
    figure = texts.NO_SCORE if score.known is None else texts.OF_100.format(score=shown(score.known))
    st.markdown(f"**{figure}. {wording.verdict_label(verdict)}.**")
    sentences = [
        verdict.row.sentence if verdict.row else wording.no_score(score),
        _gate(opened, theme),
        "" if wording.settled(score) or verdict.row is None else wording.provisional(theme, verdict),
        theme.theme.note if not theme.weight else "",
    ]
    st.write(" ".join(filter(None, sentences)))
    with st.expander(how := texts.HOW_MADE.format(name=theme.theme.title)):
        figures.marks(theme.marks, how)
        st.write(texts.FORMULA)
        st.write(sums.of_theme(theme))


def _gate(opened: Opened, theme: ThemeScore) -> str:
    gate, verdict = opened.checklist.gate, theme.verdict
    if gate is None or verdict is None or not verdict.zeros:
        return ""
    return wording.gate_sentence(gate.lowered if verdict.capped else gate.kept, verdict.zeros)


def _strong(assessment: Assessment, result: Result) -> None:
    st.header(texts.STRONG, anchor=False)
    if not result.strong:
        st.write(texts.STRONG_NONE)
        return
    for strong in result.strong:
        place = wording.evidence_place(assessment.given[strong.question.id].evidence)
        line = texts.STRONG_LINE.format(label=strong.question.label, level=strong.level.label)
        frame.plain(f"{line} ({place})" if place else line)


def _find_out(opened: Opened, result: Result, before: earlier.Before | None) -> None:
    st.header(texts.FIND_OUT, anchor=False)
    if not result.open:
        st.write(texts.FIND_OUT_NONE)
        return
    st.write(texts.FIND_OUT_HOW)
    for theme in opened.checklist.themes:
        findings = [finding for finding in result.open if finding.theme.id == theme.id]
        if findings:
            _find_out_in(opened, theme, findings, before)


def _find_out_in(opened: Opened, theme: Theme, findings: list[Finding], before: earlier.Before | None) -> None:
    st.subheader(theme.title, anchor=False)
    for finding in findings:
        state = texts.STATES[finding.state.name]
        if before and finding.state is State.UNANSWERED and before.answered(finding.question.id):
            state = texts.EARLIER_STATE.format(state=state)
        line = texts.FIND_OUT_LINE.format(
            label=finding.question.label, state=state, knows=listed(finding.question.knows)
        )
        screens.link("vragen", line, address(opened.id, theme.id))
    if opened.stored.assessment.finished is None:
        with st.expander(texts.COLLEAGUE_ABOUT.format(theme=theme.title), key=f"collega-{theme.id}"):
            colleague.ask(opened, theme)


def _sharing(opened: Opened) -> Sharing | None:
    """Return how it is shared, for who decides that; None where nobody logs in."""
    if opened.who.alone or not opened.may(Action.SHARE):
        return None
    try:
        return resources.sharing().standing(opened.id)
    except GoneError:  # deleted since it was opened
        st.rerun()


def _not_shared(opened: Opened) -> None:
    frame.notice(texts.SHARE_NOT_YET, "niet-gedeeld")
    screens.link("delen", texts.SHARE_TO_SHARING, address(opened.id))


def _finish(opened: Opened, sharing: Sharing | None) -> None:
    st.header(texts.FINISH, anchor=False)
    means = texts.FINISH_MEANS
    if sharing and sharing.elsewhere:
        means += " " + texts.FINISH_ENDS_SHARING.format(date=full_date(sharing.elsewhere))
    st.write(means)
    if st.button(texts.FINISH, type="primary"):
        _ask_to_finish(opened, means)


@st.dialog(texts.FINISH_TITLE)
def _ask_to_finish(opened: Opened, means: str) -> None:
    st.write(means)
    if st.button(texts.FINISH_YES, type="primary"):
        with frame.in_dialog():
            resources.store().finish(opened.id, lambda assessment: finish(assessment, opened.checklist, today()))
            at_hand.programmes().forget_all_of(opened.id)
            frame.say(texts.FINISHED_NOW)
            st.rerun()
    if st.button(texts.CANCEL):
        st.rerun()
