"""To a newer version of the checklist: what is otherwise, what goes along, and the way to go on there."""

import streamlit as st

from selfcheck.answers import State
from selfcheck.assessment import Assessment, copy, today
from selfcheck.checklist import Checklist
from selfcheck.dutch import full_date
from selfcheck.migration import Difference, Fate, carry_over
from selfcheck.municipalities import name_of
from selfcheck.ui import frame, resources, screens, texts
from selfcheck.ui.frame import Opened
from selfcheck.ui.migration import earlier
from selfcheck.ui.migration.differing import Differing
from selfcheck.ui.migration.newer import newer_than
from selfcheck.ui.visit import address
from selfcheck.ui.visitor import homes_of_copy


def show() -> None:
    """Draw what a newer version would change in the assessment in the address; else what the last one did."""
    opened = frame.open_in_address("overzetten")
    if latest := newer_than(opened.checklist):
        _onwards(opened, latest)
    elif before := earlier.before(opened):
        _looking_back(opened, before.there)
    else:
        frame.title("overzetten", texts.MOVE_NOTHING_TITLE)
        st.write(texts.MOVE_NOTHING.format(version=opened.checklist.version))
        screens.link("uitslag", texts.SEE_RESULT, address(opened.id))
    frame.finish_screen()


def _onwards(opened: Opened, latest: Checklist) -> None:
    old, assessment = opened.checklist, opened.stored.assessment
    frame.title("overzetten", texts.MOVE_TITLE.format(new=latest.version))
    report = Differing(old, latest, assessment.given)
    st.write(texts.MOVE_LEAD.format(old=old.version, new=latest.version, date=full_date(latest.published)))
    st.write(texts.MOVE_KEEPS)
    _mind(report)
    if assessment.kind is not None and assessment.kind not in latest.kind_labels:
        st.write(texts.MOVE_KIND)
    if _decides_anew(report, assessment):
        st.write(texts.MOVE_ADVICE)
    homes = homes_of_copy(opened.who, assessment.municipality)
    for code in homes:
        sentence = texts.MOVE if code == assessment.municipality else texts.MOVE_FOR
        label = sentence.format(version=latest.version, place=name_of(code))
        if st.button(label, type="primary", key=f"overzetten-{code}"):
            with frame.storing():
                _move(opened, report, code)
    if not homes:
        st.write(texts.MOVE_TO_READ.format(version=latest.version))
    report.show()


def _looking_back(opened: Opened, there: Opened) -> None:
    old, new = there.checklist, opened.checklist
    frame.title("overzetten", texts.MOVED_TITLE.format(old=old.version, new=new.version))
    report = Differing(old, new, there.stored.assessment.given)
    st.write(texts.MOVED_LEAD.format(old=old.version))
    _mind(report)
    screens.link("uitslag", texts.MOVED_TO_OLD.format(version=old.version), address(there.id))
    report.show()


def _mind(report: Differing) -> None:
    """Say what holds for the scores of the two versions."""
    if report.old.major != report.new.major:
        st.write(texts.MOVE_SCORES.format(old=report.old.version, new=report.new.version))


def _decides_anew(report: Differing, assessment: Assessment) -> bool:
    """Return whether something was decided about an advice that is another one now."""
    return any(
        Difference.ADVICE in step.differences
        and (step.id in assessment.chosen or assessment.given[step.id].set_aside is not None)
        for step in report.by_fate[Fate.KEPT]
    )


def _move(opened: Opened, report: Differing, municipality: str) -> None:
    on = today()
    name = texts.MOVED_NAME.format(date=full_date(on))
    fresh = carry_over(copy(opened.stored.assessment, municipality, name, on), report.old, report.new)
    resources.store().create(fresh)
    message = [texts.MOVED.format(number=len(report.answered(Fate.KEPT)))]
    question, sentence = _first(report, fresh)
    if sentence:
        number = [*report.new.by_id].index(question) + 1
        message.append(sentence.format(number=number))
        frame.lead_to(f"vraag-{question}")
    frame.say(" ".join(message))
    screens.go("vragen", address(fresh.id, report.new.theme_of(question).id))


def _first(report: Differing, fresh: Assessment) -> tuple[str, str]:
    """Return the question to begin with, and the sentence that leads there; an empty one if nothing is open."""
    if review := report.answered(Fate.CHANGED):
        return review[0], texts.MOVED_REVIEW
    questions = [question.id for question in report.new.questions]
    still_open = [name for name in questions if fresh.given[name].state is State.UNANSWERED]
    return (still_open[0], texts.MOVED_NEXT) if still_open else (questions[0], "")
