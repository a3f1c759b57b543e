"""Who gave an answer and when, and its earlier versions, to put one back."""

from datetime import datetime

import streamlit as st

from selfcheck.assessment import AMSTERDAM
from selfcheck.checklist import Question
from selfcheck.dutch import full_date
from selfcheck.storage import Conflict, Touch, Version
from selfcheck.ui import frame, resources, texts, versions
from selfcheck.ui.frame import Opened
from selfcheck.ui.visit import current_visit


def touched(opened: Opened, question: Question) -> None:
    """Draw who changed the answer last and when, if that is known."""
    show_touch(opened.stored.touches.get(question.id))


def show_touch(touch: Touch | None) -> None:
    """Draw who changed something last and when, if that is known."""
    if touch is not None and touch.at is not None:
        frame.plain(_touched(touch, texts.TOUCHED, texts.TOUCHED_BY))


def offer(opened: Opened, question: Question, number: int) -> None:
    """Draw the button that shows earlier versions, if there are any."""
    if opened.stored.revisions[question.id] > 1 and st.button(
        texts.VERSIONS_SHOW.format(number=number), key=f"versies-{question.id}", type="tertiary"
    ):
        _show(opened, question)


@st.dialog(texts.VERSIONS_TITLE, width="large")
def _show(opened: Opened, question: Question) -> None:
    st.write(texts.VERSIONS_LEAD)
    with frame.in_dialog():
        newest, *earlier = reversed(resources.store().history(opened.id, question.id))
        _version(opened, question, newest, texts.VERSION_NOW)
        for version in earlier:
            _version(opened, question, version, "")
            if opened.may_answer(question.id) and opened.stored.assessment.finished is None:
                _offer_back(opened, question, version)
        if not earlier:
            st.write(texts.VERSIONS_NONE)


def _version(opened: Opened, question: Question, version: Version, label: str) -> None:
    heading = label or _touched(version.touch, texts.VERSION_OF, texts.VERSION_OF_BY)
    st.subheader(heading, anchor=False)
    if label:
        show_touch(version.touch)
    versions.show(opened.checklist, question, version.answer)


def _offer_back(opened: Opened, question: Question, version: Version) -> None:
    label = texts.VERSION_BACK.format(number=version.revision)
    if not st.button(label, key=f"terug-{question.id}-{version.revision}"):
        return
    theme, store = opened.checklist.theme_of(question.id).id, resources.store()
    # As it was when she opened this: what a colleague saved since then she did not see.
    seen = opened.stored.revisions[question.id]
    outcome = store.save_answer(opened.id, question.id, version.answer, seen, theme=theme)
    if isinstance(outcome, Conflict):
        st.warning(texts.VERSION_LATE)
        return
    visit = current_visit()
    if (drawn := visit.drawn.get(question.id)) is not None:  # our own change, not one of another tab
        drawn.answer, drawn.revision = version.answer, outcome.revision
        visit.let_go(question.id)
    frame.say(texts.VERSION_DONE)
    frame.lead_to(f"vraag-{question.id}")
    st.rerun()


def _touched(touch: Touch, sentence: str, with_name: str) -> str:
    if touch.at is None:
        return texts.VERSION_FIRST
    when = texts.MOMENT.format(date=full_date(_local(touch.at).date()), time=f"{_local(touch.at):%H.%M}")
    if touch.who is None:
        return sentence.format(moment=when)
    return with_name.format(moment=when, name=touch.who.name or texts.SOMEBODY)


def _local(at: datetime) -> datetime:
    return at.astimezone(AMSTERDAM)
