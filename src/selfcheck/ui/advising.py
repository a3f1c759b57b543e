"""The advice on the screen: in order, with texts to copy; to take along, or to set aside with a reason."""

import streamlit as st

from selfcheck.access import Action
from selfcheck.advice import Advice, low_end_after
from selfcheck.answers import MAX_TEXT
from selfcheck.assessment import Result, today
from selfcheck.dutch import counted
from selfcheck.occasions import Calendar, calendar_of, next_occasion
from selfcheck.report import wording, wording_programme
from selfcheck.scoring import shown
from selfcheck.storage import Saved
from selfcheck.ui import asking, frame, learning, resources, screens, texts
from selfcheck.ui.explaining import source_of
from selfcheck.ui.frame import Opened
from selfcheck.ui.learning import Lessons
from selfcheck.ui.visit import address, current_visit, hers

FIRST = 10
"""How many pieces of advice are shown before the visitor asks for all."""


def show(opened: Opened, result: Result) -> None:
    """Draw the advice, and store what is taken along or set aside."""
    st.header(texts.ADVICE, anchor=False)
    if not result.advice:
        st.write(texts.ADVICE_NONE)
        return
    st.write(texts.ADVICE_ORDER)
    st.write(texts.ADVICE_OURS)
    summary = st.container()
    if opened.stored.assessment.finished is not None:
        screens.link("werkplan", texts.PLAN_MAKE, address(opened.id))
    usable = [advice for advice in result.advice if not advice.set_aside]
    rest = len(usable) - FIRST
    everything = rest > 0 and st.checkbox(texts.ALL_ADVICE.format(number=rest), key=f"alle-adviezen-{opened.id[:8]}")
    _renew_picks(result)
    learned = learning.lessons(opened, result)
    calendar = calendar_of(opened.checklist, resources.plans().calendar(opened.id).own)
    picked = [
        advice.question.id
        for number, advice in enumerate(usable if everything else usable[:FIRST], start=1)
        if _advice(opened, result, advice, number, calendar, learned)
    ]
    hidden = [] if everything else [a.question.id for a in usable[FIRST:] if a.question.id in result.chosen]
    _keep_chosen(opened, result, [*picked, *hidden])
    with summary:
        _low_end(result, {*picked, *hidden})
    _aside(opened, result)


def _advice(  # noqa: PLR0913, PLR0917 - what stands around one advice
    opened: Opened, result: Result, advice: Advice, number: int, calendar: Calendar, learned: Lessons
) -> bool:
    """Draw one advice; return whether it is taken along."""
    question = advice.question
    with st.container(border=True, key=f"advies-{question.id}"):
        st.subheader(texts.ADVICE_TITLE.format(number=number, label=question.label), anchor=False)
        st.markdown(gain(advice))
        if advice.already:
            st.write(texts.REFER)
        else:
            st.write(" ".join(filter(None, (advice.level.lead, advice.proposal.text))))
        _draft(wording_programme.draft(advice))
        st.markdown(f"**{texts.WHO}:** {question.who}")
        if occasion := next_occasion(calendar, advice.bracket, today()):
            st.markdown(f"**{texts.WHEN}:** {wording.occasion(occasion)}. {wording.papers_ready(occasion)}")
        learning.at(advice, learned)
        with st.expander(texts.SOURCES, key=f"bronnen-{question.id}"):
            source_of(opened.checklist, question)
        picked = question.id in result.chosen
        if _may_choose(opened):
            key = hers(f"neem-mee-{question.id}-{opened.id[:8]}-{current_visit().picks_epoch}")
            picked = st.checkbox(texts.PICK, picked, key=key)
        if _may_set_aside(opened, advice):
            with st.expander(texts.ASIDE, key=f"opzij-{question.id}"):
                _set_aside(opened, advice)
        return picked


def _may_choose(opened: Opened) -> bool:
    return opened.stored.assessment.finished is None and opened.may(Action.DESCRIBE)


def _may_set_aside(opened: Opened, advice: Advice) -> bool:
    return opened.stored.assessment.finished is None and opened.may_answer(advice.question.id)


def gain(advice: Advice) -> str:
    """Return of which theme an advice is, and what it gains."""
    points = wording.gain(advice.gain)
    won = points if advice.gain is None else texts.GAIN.format(gain=points, level=advice.aim.label)
    return f"{advice.theme.title}. {won[:1].upper()}{won[1:]}."


def _draft(text: str) -> None:
    st.markdown(f"**{texts.DRAFT}**")
    st.code(text, language=None, wrap_lines=True)


def _set_aside(opened: Opened, advice: Advice) -> None:
    key = hers(f"niet-{advice.question.id}-{opened.id[:8]}")
    reason = st.text_input(texts.ASIDE_REASON, key=key)
    if st.button(texts.ASIDE, key=f"zet-opzij-{advice.question.id}"):
        if len(reason) > MAX_TEXT:
            st.error(asking.too_long(frame.link_to_field(texts.ASIDE_REASON, key), len(reason), MAX_TEXT))
        elif not reason.strip():
            st.error(frame.link_to_field(texts.ASIDE_REASON_MISSING, key))
        else:
            with frame.storing():
                _store_aside(opened, advice, reason)


def _store_aside(opened: Opened, advice: Advice, reason: str | None) -> None:
    stored = resources.store().load(opened.id)
    if stored is None:
        return
    question_id = advice.question.id
    answer = stored.assessment.given[question_id].with_(set_aside=reason)
    theme, seen = advice.theme.id, stored.revisions[question_id]
    outcome = resources.store().save_answer(opened.id, question_id, answer, seen, theme=theme)
    drawn = current_visit().drawn.get(question_id)
    if drawn is not None and isinstance(outcome, Saved):
        drawn.answer, drawn.revision = answer, outcome.revision  # our own change, not one of another tab
    st.rerun()


def _renew_picks(result: Result) -> None:
    """Draw the ticks anew when another tab changed what is taken along."""
    visit = current_visit()
    if visit.picked is not None and set(visit.picked) != set(result.chosen):
        visit.picks_epoch += 1
    visit.picked = result.chosen


def _keep_chosen(opened: Opened, result: Result, chosen: list[str]) -> None:
    if _may_choose(opened) and set(chosen) != set(result.chosen):
        with frame.storing():
            resources.store().save_about(opened.id, chosen=tuple(chosen))
            current_visit().picked = tuple(chosen)


def _low_end(result: Result, chosen: set[str]) -> None:
    total = result.scores.total
    taken = [advice for advice in result.advice if advice.question.id in chosen]
    after = low_end_after(result.scores, taken)
    if not taken or after is None or total is None:
        st.write(texts.PICKED_NONE)
        return
    amount = counted(len(taken), *texts.PROPOSALS)
    st.success(texts.PICKED.format(number=amount, low=shown(after), now=shown(total.low)))


def _aside(opened: Opened, result: Result) -> None:
    aside = [advice for advice in result.advice if advice.set_aside]
    if not aside:
        return
    st.subheader(texts.ASIDE_TITLE, anchor=False)
    for advice in aside:
        with st.container(border=True):
            st.markdown(f"**{advice.question.label}**")
            frame.plain(advice.answer.set_aside or texts.NO_REASON)
            if _may_set_aside(opened, advice) and st.button(
                texts.TAKE_BACK.format(label=advice.question.label), key=f"toch-{advice.question.id}"
            ):
                with frame.storing():
                    _store_aside(opened, advice, None)
