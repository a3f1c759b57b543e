"""The first screen: what this is, how long it takes, and where you were."""

import streamlit as st

from selfcheck.dutch import full_date
from selfcheck.storage import Summary
from selfcheck.ui import frame, resources, screens, texts
from selfcheck.ui.visit import address


def show() -> None:
    """Draw the start."""
    frame.title("start", texts.START_TITLE)
    frame.show_message()
    checklist = resources.current_checklist()
    short = len(checklist.short_version.questions) if checklist.short_version else 0
    st.write(texts.START_LEAD)
    if st.button(texts.BEGIN, type="primary"):
        screens.go("begin")
    _mine()
    st.header(texts.ABOUT_CHECK, anchor=False)
    for heading, text in texts.START_BLOCKS:
        st.subheader(heading, anchor=False)
        st.write(text.format(short=short, all=len(checklist.questions)))
    frame.finish_screen()


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
        else texts.CHANGED_ON.format(date=full_date(summary.changed.date()))
    )
    st.write(". ".join(filter(None, (kind, answered, when))) + ".")
    with st.container(horizontal=True):
        if not summary.finished:
            place_in_list = resources.store().load(summary.id)
            step = place_in_list.place if place_in_list else ""
            screens.link("vragen", f"{texts.CONTINUE}: {place}", address(summary.id, step))
        screens.link("uitslag", f"{texts.SEE_RESULT}: {place}", address(summary.id))
