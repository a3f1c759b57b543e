"""Whole assessments, to store and to finish."""

import os
import string
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from hypothesis import strategies as st

from building import TODAY
from selfcheck.answers import Answer, Evidence, typed
from selfcheck.assessment import Assessment, Programme, ShownScores, Status, new_id
from selfcheck.occasions import OwnCalendar, Window
from selfcheck.plan import Task, TaskStatus

NOTE = "Gehoord van de gemeentesecretaris; nog niet openbaar."


def an_assessment(**about: Any) -> Assessment:
    """An unfinished assessment of Utrecht, empty unless told otherwise."""
    first = {"id": new_id(), "municipality": "GM0344", "checklist": "proef", "version": "1.0", "created": TODAY}
    return Assessment.model_validate({**first, **about})


def freeze(assessment: Assessment) -> Assessment:
    """Finished today, with the number of answers as its score: it shows what was there."""
    scores = ShownScores(total=len(assessment.answers), themes={"thema": 50}, selections={"deel": None})
    return assessment.changing(finished=TODAY, finished_scores=scores)


@contextmanager
def without_rights() -> Iterator[None]:
    """As a user for whom the rights of files count; root may do everything."""
    if os.getuid() != 0:
        yield
        return
    os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


ids = st.text(string.ascii_lowercase + string.digits + "-", max_size=20).map(lambda rest: f"v{rest}")
lines = st.text(max_size=300)
texts = st.text(max_size=400)
days = st.dates(date(2020, 1, 1), date(2040, 12, 31))
evidence = st.builds(Evidence, document=lines, page=lines, quotation=texts)


@st.composite
def any_stored_answer(draw: st.DrawFn) -> Answer:
    """Any answer, with any texts."""
    choice: dict[str, Any] = draw(
        st.one_of(
            st.just({}),
            st.just({"unknown": True}),
            st.builds(lambda level: {"level": level}, ids),
            st.builds(lambda reason: {"not_applicable": reason}, texts),
        )
    )
    return Answer(
        **choice,
        note=draw(texts),
        note_shared=draw(st.booleans()),
        evidence=draw(evidence),
        already=draw(st.none() | texts),
        set_aside=draw(st.none() | texts),
    )


@st.composite
def any_task(draw: st.DrawFn) -> Task:
    """Anything that can become of an advice, with any texts."""
    moment, year = draw(st.tuples(st.none(), st.none()) | st.tuples(ids, st.integers(2000, 2100)))
    return Task(
        accepted=draw(st.booleans()),
        text=draw(st.none() | texts),
        owner=draw(lines),
        due=draw(st.none() | days),
        moment=moment,
        year=year,
        status=draw(st.sampled_from(TaskStatus)),
        note=draw(texts),
    )


months = st.integers(1, 12)
windows = st.builds(Window, first=months, last=months, last_day=st.none() | st.integers(1, 28), held=st.booleans())
calendars = st.builds(OwnCalendar, notice=st.integers(0, 26), windows=st.dictionaries(ids, windows, max_size=3))
figures = st.none() | st.integers(0, 100)
scores = st.builds(
    ShownScores,
    total=figures,
    themes=st.dictionaries(ids, figures, max_size=3),
    selections=st.dictionaries(ids, figures, max_size=3),
)
programmes = st.builds(
    Programme,
    title=st.text(min_size=1, max_size=50).filter(lambda title: bool(str(typed(title)).strip())),
    dated=st.none() | days,
)


@st.composite
def assessments(draw: st.DrawFn) -> Assessment:
    """Any assessment, finished or not."""
    finished = draw(st.none() | days)
    return an_assessment(
        name=draw(lines),
        follows=draw(st.none() | st.uuids().map(lambda number: number.hex)),
        kind=draw(st.none() | ids),
        status=draw(st.none() | st.sampled_from(Status)),
        programmes=tuple(draw(st.lists(programmes, max_size=3))),
        filled_in_by=draw(lines),
        contact=draw(lines),
        invented=draw(st.booleans()),
        created=draw(days),
        finished=finished,
        finished_scores=None if finished is None else draw(scores),
        chosen=tuple(draw(st.lists(ids, max_size=3))),
        answers=draw(st.dictionaries(ids, any_stored_answer(), max_size=4)),
    )
