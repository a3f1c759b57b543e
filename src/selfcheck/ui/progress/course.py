"""The finished assessments of a municipality before and after one, and each with what follows from it."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from selfcheck.municipalities import predecessors
from selfcheck.progress import Measurement
from selfcheck.storage import GoneError, Stored, Summary
from selfcheck.ui import resources
from selfcheck.ui.frame import Opened


@dataclass(frozen=True, slots=True)
class Course:
    """The finished assessments like one, of its municipality and of those that went into it, the newest first."""

    before: Sequence[Summary]
    after: Sequence[Summary]

    def usual(self, opened: Opened) -> int:
        """Return which of the earlier ones an assessment is compared with at first: the one it was made from."""
        follows = opened.stored.assessment.follows
        return next((number for number, each in enumerate(self.before) if each.id == follows), 0)


def course_of(opened: Opened) -> Course:
    """Return what stands beside the assessment in the address; everything finished comes before what is not.

    Whatever the version of its checklist; invented and real never together.
    """
    mine = opened.stored.assessment
    places = {mine.municipality, *(place.code for place in predecessors(mine.municipality))}
    everything = resources.store().summaries()
    alike = sorted(
        (
            each
            for each in everything
            if each.finished is not None
            and each.id != mine.id
            and each.municipality in places
            and (each.checklist, each.invented) == (mine.checklist, mine.invented)
        ),
        key=_when,
        reverse=True,
    )
    here = next((each for each in everything if each.id == mine.id and each.finished is not None), None)
    if here is None:
        return Course(alike, ())
    return Course(
        before=[each for each in alike if _when(each) < _when(here)],
        after=[each for each in alike if _when(each) > _when(here)],
    )


def _when(summary: Summary) -> tuple[object, ...]:
    # On one day the last that changed was the last that was finished.
    return summary.finished, summary.changed, summary.id


def measure(stored: Stored) -> Measurement:
    """Return an assessment with what follows from it; if it was deleted meanwhile, draw the screen anew."""
    assessment, plans = stored.assessment, resources.plans()
    checklist = resources.shelf().get(assessment.checklist, assessment.version)
    try:
        tasks = {question: kept.task for question, kept in plans.tasks(assessment.id).items()}
        return Measurement.of(assessment, checklist, tasks, plans.calendar(assessment.id).own)
    except GoneError:
        st.rerun()


def measure_earlier(summary: Summary) -> Measurement:
    """Return an earlier assessment with what follows from it; if it was deleted meanwhile, draw the screen anew."""
    stored = resources.store().load(summary.id)
    if stored is None:
        st.rerun()
    return measure(stored)
