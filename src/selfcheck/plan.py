"""From advice to action: which advice a municipality takes over, who does it, by when, and how far it is.

A plan follows an assessment and is no part of it: what was finished stays as it was, the plan goes on.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from selfcheck.advice import Advice
from selfcheck.answers import FreeText, Line
from selfcheck.assessment import Assessment, Result
from selfcheck.checklist import Day, Id, Part, Theme
from selfcheck.occasions import EARLIEST, LATEST, Calendar, Occasion, next_occasion, occasion_in


class TaskStatus(StrEnum):
    """How far a task is, in the words that stand in a work plan."""

    OPEN = "nog niet begonnen"
    BUSY = "bezig"
    DONE = "klaar"


class Task(Part):
    """What becomes of the advice about one question.

    ``accepted`` is whether the municipality takes it over. ``text`` is the officer's own version of the
    draft for the programme; None while the draft stands as it is. ``owner`` is a function, never a name.
    ``moment`` with ``year`` is the moment of the calendar it was planned on, by the year in which its
    window opens; without one it is the next that fits. ``due`` is a day that was agreed.
    """

    accepted: bool = True
    text: FreeText | None = None
    owner: Line = ""
    due: Annotated[Day, Field(ge=EARLIEST, le=LATEST)] | None = None
    moment: Id | None = None
    year: Annotated[int, Field(ge=EARLIEST.year, le=LATEST.year)] | None = None
    status: TaskStatus = TaskStatus.OPEN
    note: FreeText = ""

    @model_validator(mode="after")
    def _moment_has_a_year(self) -> Self:
        if (self.moment is None) is not (self.year is None):
            message = "a moment has a year, and a year a moment"
            raise ValueError(message)
        return self

    def with_(self, **changes: object) -> "Task":
        """A copy with some fields changed, checked like any task (ValidationError)."""
        return Task.model_validate({**dict(self), **changes})


Tasks = Mapping[str, Task]
"""What becomes of each advice, by the id of its question. What stands in none is as :func:`usual_task` has it."""

NO_TASKS: Tasks = {}


@dataclass(frozen=True, slots=True)
class Planned:
    """An advice that is taken over, with what becomes of it and the moment to decide about it; None without one."""

    advice: Advice
    task: Task
    occasion: Occasion | None

    @property
    def id(self) -> str:
        """The id of the question."""
        return self.advice.question.id

    def late(self, today: date) -> bool:
        """Whether it should have been done by now: its day has gone by, or its moment."""
        task = self.task
        past_due = task.due is not None and task.due < today
        return task.status is not TaskStatus.DONE and (
            past_due or (self.occasion is not None and self.occasion.past(today))
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """Every advice that is taken over, in the order of the advice."""

    planned: tuple[Planned, ...]

    def of(self, theme_id: str) -> tuple[Planned, ...]:
        """What is taken over of one theme."""
        return tuple(each for each in self.planned if each.advice.theme.id == theme_id)

    @property
    def themes(self) -> tuple[Theme, ...]:
        """The themes that something is taken over of, each once, in the order of the advice."""
        return tuple({each.advice.theme.id: each.advice.theme for each in self.planned}.values())

    @property
    def together(self) -> tuple[tuple[Occasion | None, tuple[Planned, ...]], ...]:
        """What can be decided together: the earliest first, then what can be any week, then what has no moment."""
        found: dict[tuple[int, date, date, str], list[Planned]] = {}
        for each in self.planned:
            found.setdefault(_turn(each.occasion), []).append(each)
        return tuple((group[0].occasion, tuple(group)) for _, group in sorted(found.items(), key=lambda item: item[0]))

    def with_status(self, status: TaskStatus) -> int:
        """How many tasks are this far."""
        return sum(each.task.status is status for each in self.planned)


def _turn(occasion: Occasion | None) -> tuple[int, date, date, str]:
    """What tells one occasion from another, in their order; any week is one, whatever day it is counted from."""
    if occasion is None:
        return 2, date.max, date.max, ""
    if occasion.moment.weekly:
        return 1, date.max, date.max, occasion.moment.id
    return 0, occasion.first, occasion.last, occasion.moment.id


def usual_task(of: Result | Assessment, question_id: str) -> Task:
    """What becomes of an advice that nobody planned: it is taken over if it was chosen for page 1."""
    return Task(accepted=question_id in of.chosen)


def make_plan(result: Result, tasks: Tasks, calendar: Calendar, since: date) -> Plan:
    """The plan of an assessment; ``since`` is the day from which the next moment is counted.

    That is the day it was finished: a plan does not slip because a moment went by. Advice that was set
    aside, or that does not apply (any more), is in no plan.
    """
    return Plan(tuple(_planned(result, tasks, calendar, since)))


def _planned(result: Result, tasks: Tasks, calendar: Calendar, since: date) -> Iterator[Planned]:
    for advice in result.advice:
        task = tasks.get(advice.question.id) or usual_task(result, advice.question.id)
        if task.accepted and not advice.set_aside:
            yield Planned(advice, task, _occasion(advice, task, calendar, since))


def _occasion(advice: Advice, task: Task, calendar: Calendar, since: date) -> Occasion | None:
    if task.moment is not None and task.year is not None:
        return occasion_in(calendar, task.moment, task.year, since)
    return next_occasion(calendar, advice.bracket, since)
