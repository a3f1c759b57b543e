"""How far a municipality is: its plan, and its assessment beside an earlier one."""

import streamlit as st

from selfcheck.dutch import full_date
from selfcheck.municipalities import name_of
from selfcheck.progress import Measurement, progress
from selfcheck.storage import Summary
from selfcheck.ui import frame, resources, screens, texts
from selfcheck.ui.frame import Opened
from selfcheck.ui.markdown import literal
from selfcheck.ui.progress import compared, tasks
from selfcheck.ui.progress.course import Course, course_of, measure, measure_earlier
from selfcheck.ui.visit import address
from selfcheck.ui.visitor import homes_of_copy


def show() -> None:
    """Draw the progress of the assessment in the address."""
    opened = frame.open_in_address("voortgang")
    frame.title("voortgang", texts.SCREENS["voortgang"])
    frame.show_message()
    mine, course = measure(opened.stored), course_of(opened)
    _newer(course)
    tasks.show(opened, mine)
    st.header(texts.PROGRESS_COMPARED, anchor=False)
    if course.before:
        _compared(opened, mine, course)
    else:
        _first(opened)
    frame.finish_screen()


def _newer(course: Course) -> None:
    if not course.after:
        return
    newest = course.after[0]
    assert newest.finished is not None  # only those are in a course
    st.write(texts.SHARE_NEWER.format(date=full_date(newest.finished)))
    screens.link("voortgang", texts.SHARE_TO_NEWER, address(newest.id))


def _first(opened: Opened) -> None:
    """Say what to do where there is nothing to compare with."""
    st.write(texts.PROGRESS_NONE_YET)
    assessment = opened.stored.assessment
    if assessment.finished is None:
        return
    st.write(texts.PROGRESS_LATER)
    if homes_of_copy(opened.who, assessment.municipality):
        screens.link("vragen", texts.PROGRESS_COPY, address(opened.id))


def _compared(opened: Opened, mine: Measurement, course: Course) -> None:
    picked = _pick(opened, course)
    compared.show(opened, progress(measure_earlier(picked), mine))
    major = mine.assessment.version.partition(".")[0]
    if opened.stored.assessment.finished and any(each.version.partition(".")[0] == major for each in course.before):
        st.header(texts.OVER_TIME, anchor=False)
        st.write(texts.PROGRESS_MORE)
        screens.link("vergelijken", texts.PROGRESS_TO_COMPARE, address(opened.id))


def _pick(opened: Opened, course: Course) -> Summary:
    """Ask with which earlier assessment to compare, if there are several."""
    if len(course.before) == 1:
        (only,) = course.before
        st.write(texts.PROGRESS_WITH_ONLY.format(which=_named(opened, only)))
        return only
    names = {each.id: _named(opened, each) for each in course.before}
    picked = st.radio(
        texts.PROGRESS_WITH,
        list(names),
        format_func=lambda name: names[name][:1].upper() + names[name][1:],
        index=course.usual(opened),
        key=f"eerdere-{opened.id[:8]}",
    )
    return next(each for each in course.before if each.id == picked)


def _named(opened: Opened, summary: Summary) -> str:
    """Return what an earlier assessment is called among those of its municipality."""
    checklist = resources.shelf().get(summary.checklist, summary.version) or opened.checklist
    assert summary.finished is not None  # only those are in a course
    elsewhere = summary.municipality != opened.stored.assessment.municipality
    words = (
        texts.PROGRESS_FINISHED.format(date=full_date(summary.finished)),
        checklist.kind_labels.get(summary.kind or "", ""),
        name_of(summary.municipality) if elsewhere else "",
        summary.name,
    )
    return literal(", ".join(filter(None, words)))
