"""Our own finished assessments after each other: a line, a table, and what became of each figure."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

import altair as alt
import pandas as pd
import streamlit as st

from selfcheck.comparison import Course, Entry, Figure, course_in_words, course_notes, over_time
from selfcheck.dutch import shortened
from selfcheck.ui import figures, pictures, texts
from selfcheck.ui.describing import DATE
from selfcheck.ui.frame import Opened

LONGEST = 24
"""How many letters of a kind of document stand in the picture at most; the table below it has them all."""

_NOON = time(12)


def show(opened: Opened, own: Sequence[Entry], asked: Iterable[Figure]) -> None:
    """Draw them; of one alone there is nothing to say."""
    if len(own) < 2:
        return
    st.header(texts.OVER_TIME, anchor=False)
    courses = {course.figure.id: course for course in over_time(opened.stored.assessment.municipality, own, asked)}
    st.markdown("\n".join(f"- {course_in_words(course)}" for course in courses.values()))
    for note in course_notes(courses.values()):
        st.write(note)
    picked = st.radio(
        texts.OVER_TIME_FIGURE, list(courses), format_func=lambda name: courses[name].figure.title, key="tijd-cijfer"
    )
    _draw(opened, courses[picked])
    _table(opened, courses[picked])


def _draw(opened: Opened, course: Course) -> None:
    kinds = opened.checklist.kind_labels
    rows = [
        {
            "dag": datetime.combine(step.finished, _NOON),  # a day without an hour is another day west of Greenwich
            "score": step.shown,
            "gemeente": step.name,
            "soort": shortened(kinds.get(step.kind or "", "–"), LONGEST),
        }
        for step in course.steps
        if step.shown is not None
    ]
    if not rows:
        return
    content = texts.OVER_TIME_ALT.format(title=course.figure.title, content=course_in_words(course))
    days = tuple(sorted({step.finished for step in course.steps if step.shown is not None}))
    several = len({step.name for step in course.steps}) > 1
    pictures.show(_form(days, several, figures.ink()), {"punten": pd.DataFrame(rows)}, content)


@pictures.kept
def _form(days: Sequence[date], several: bool, letters: str) -> Mapping[str, Any]:  # noqa: FBT001 - whether of several municipalities
    """Return the form for a course with these days under it."""
    x = alt.X(
        "dag",
        type="temporal",
        axis=alt.Axis(title=None, values=[_at(day) for day in days], format=DATE, labelOverlap=True, labelFlush=True),
        scale=alt.Scale(padding=24),
    )
    y = alt.Y("score:Q", scale=alt.Scale(domain=[0, 100]), axis=alt.Axis(title=None, tickCount=5))
    base = pictures.rows("punten").encode(x=x, y=y)
    lines = base.mark_line(color=figures.MINE, aria=False)
    if several:
        lines = lines.encode(strokeDash=alt.StrokeDash("gemeente:N", legend=alt.Legend(title=None, columns=1)))
    points = base.mark_point(filled=True, opacity=1, size=160, color=figures.MINE, aria=False).encode(
        shape=alt.Shape("soort:N", legend=alt.Legend(title=None, columns=1)),
        tooltip=[
            alt.Tooltip("gemeente:N", title=texts.COLUMN_MUNICIPALITY),
            alt.Tooltip("dag", type="temporal", title=texts.COLUMN_DATE, format=DATE),
            alt.Tooltip("score:Q", title=texts.COLUMN_SCORE),
            alt.Tooltip("soort:N", title=texts.COLUMN_KIND),
        ],
    )
    scores = base.mark_text(dy=-16, fontSize=13, color=letters, aria=False).encode(text="score:Q")
    return pictures.form((lines + points + scores).properties(height=340), letters)


def _at(day: date) -> alt.DateTime:
    return alt.DateTime(year=day.year, month=day.month, date=day.day, hours=_NOON.hour)


def _table(opened: Opened, course: Course) -> None:
    kinds = opened.checklist.kind_labels
    rows = [
        {
            texts.COLUMN_DATE: step.finished.strftime(DATE),
            texts.COLUMN_SCORE: "–" if step.shown is None else str(step.shown),
            texts.COLUMN_KIND: kinds.get(step.kind or "", "–"),
            texts.COLUMN_MUNICIPALITY: step.name,
        }
        for step in course.steps
    ]
    st.table(pd.DataFrame(rows), hide_index=True, alt=texts.OVER_TIME)
