"""What was planned after the assessment before this one, to go on with."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from selfcheck.advice import Advice
from selfcheck.assessment import Result, today
from selfcheck.dutch import full_date
from selfcheck.municipalities import predecessors
from selfcheck.occasions import Calendar, next_occasion, occasion_in
from selfcheck.plan import Task, TaskStatus
from selfcheck.report import wording_plan
from selfcheck.storage import GoneError, Summary
from selfcheck.ui import frame, resources, texts
from selfcheck.ui.frame import Opened
from selfcheck.ui.plan.tasks import Desk


def offer(desk: Desk, result: Result, calendar: Calendar) -> None:
    """Offer to take over what is not done yet, where there is still advice and nobody planned anything."""
    before = _before(desk.opened)
    if before is None or before.finished is None:
        return
    tasks = _unfinished(before.id)
    fitting = [
        advice
        for advice in result.advice
        if advice.question.id in tasks.keys() - desk.kept.keys() and not advice.set_aside and desk.may_plan(advice)
    ]
    if not fitting:
        return
    st.write(texts.PLAN_EARLIER.format(number=wording_plan.advices(len(fitting))))
    if st.button(texts.PLAN_EARLIER_TAKE.format(date=full_date(before.finished))):
        # Not one more when something is in the way: each would wait for it anew. What is left stays offered.
        done = all(desk.change(advice, **_again(tasks[advice.question.id], advice, calendar)) for advice in fitting)
        if done:
            frame.say(texts.PLAN_EARLIER_DONE.format(number=wording_plan.advices(len(fitting))))
            st.rerun()


def _before(opened: Opened) -> Summary | None:
    """Return the finished assessment that this one follows, or else the one that was finished last before it."""
    this = opened.stored.assessment
    assert this.finished is not None  # there is no plan before it is
    finished = [
        each
        for each in resources.store().summaries()
        if each.finished and each.id != this.id and (each.checklist, each.invented) == (this.checklist, this.invented)
    ]
    places = {this.municipality, *(place.code for place in predecessors(this.municipality))}
    # A file can say that it follows anything.
    followed = [each for each in finished if each.id == this.follows and each.municipality in places]
    others = [
        each
        for each in finished
        if each.municipality == this.municipality and (each.finished, each.created) < (this.finished, this.created)
    ]
    return next(iter(followed), None) or max(others, key=lambda each: (each.finished, each.created), default=None)


def _unfinished(assessment_id: str) -> Mapping[str, Task]:
    try:
        kept = resources.plans().tasks(assessment_id)
    except GoneError:  # deleted since it was listed
        return {}
    return {
        question: each.task
        for question, each in kept.items()
        if each.task.accepted and each.task.status is not TaskStatus.DONE
    }


def _again(task: Task, advice: Advice, calendar: Calendar) -> Mapping[str, Any]:
    """Return a task to go on with; if its moment went by, it gets the next one that fits."""
    there = occasion_in(calendar, task.moment, task.year, today()) if task.moment and task.year else None
    if there is not None and not there.past(today()):
        return dict(task)
    later = next_occasion(calendar, advice.bracket, today())
    moment, year = (later.moment.id, later.first.year) if later and not later.moment.weekly else (None, None)
    return {**dict(task), "moment": moment, "year": year}
