"""The first screen: what this is, how long it takes, and where you were."""

from collections.abc import Iterator

import streamlit as st

from selfcheck.assessment import AMSTERDAM
from selfcheck.dutch import full_date
from selfcheck.storage import Summary
from selfcheck.ui import frame, resources, screens, texts
from selfcheck.ui.visit import address


def show() -> None:
    """Draw the start."""
    frame.title("start", texts.START_TITLE)
    frame.show_message()
    st.write(texts.START_LEAD)
    if st.button(texts.BEGIN, type="primary"):
        screens.go("begin")
    _mine()
    st.header(texts.ABOUT_CHECK, anchor=False)
    for heading, text in (*texts.START_BLOCKS, *_about_checklists()):
        st.subheader(heading, anchor=False)
        st.write(text)
    frame.finish_screen()


def _about_checklists() -> Iterator[tuple[str, str]]:
    """Give, for each checklist that can be begun, how long it takes and whose it is."""
    for checklist in resources.offered():
        everything, short = len(checklist.questions), checklist.short_version
        brief = texts.SHORT_TAKES.format(**_duration(len(short.questions))) if short else ""
        whole = texts.WHOLE_TAKES.format(**_duration(everything))
        yield checklist.title, " ".join(filter(None, (brief, whole, texts.STOP_ANY_TIME, checklist.about[0])))


def _duration(questions: int) -> dict[str, object]:
    """Estimate how long questions take: about a minute and a half each, with looking up, in quarters of an hour."""
    return {"questions": questions, "minutes": max(1, round(questions * 1.5 / 15)) * 15}


def _mine() -> None:
    st.header(texts.MINE, anchor=False)
    summaries = resources.store().summaries()
    if not summaries:
        st.write(texts.NONE_YET)
    for summary in summaries:
        with st.container(border=True):
            _summary(summary)


def _summary(summary: Summary) -> None:
    place = frame.place_name(summary.municipality)
    st.subheader(frame.label_of(place, summary.name), anchor=False)
    checklist = resources.shelf().get(summary.checklist, summary.version)
    if checklist is None:
        st.write(texts.UNKNOWN_CHECKLIST.format(version=summary.version))
        return
    kind = next((kind.label for kind in checklist.kinds if kind.id == summary.kind), "")
    answered = texts.ANSWERED.format(answered=summary.answered, all=len(checklist.questions))
    when = (
        texts.FINISHED_ON.format(date=full_date(summary.finished))
        if summary.finished
        else texts.CHANGED_ON.format(date=full_date(summary.changed.astimezone(AMSTERDAM).date()))
    )
    st.write(". ".join(filter(None, (kind, answered, when))) + ".")
    with st.container(horizontal=True):
        if not summary.finished:
            screens.link("vragen", f"{texts.CONTINUE}: {place}", address(summary.id, summary.place))
        screens.link("uitslag", f"{texts.SEE_RESULT}: {place}", address(summary.id))
