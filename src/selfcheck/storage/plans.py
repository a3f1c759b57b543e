"""Keeping plans: what becomes of the advice of an assessment, and the calendar of its municipality."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Connection, Table, insert, update
from sqlalchemy.exc import IntegrityError

from selfcheck.access import Action
from selfcheck.checklist import Id
from selfcheck.occasions import OwnCalendar
from selfcheck.plan import Task
from selfcheck.storage.asking import Asking
from selfcheck.storage.outcomes import CalendarConflict, Happening, KeptCalendar, KeptTask, Saved, TaskConflict
from selfcheck.storage.plan_rows import calendar_of, read_calendar, read_tasks
from selfcheck.storage.tables import CALENDAR, TASK

_ID: Final = TypeAdapter[str](Id)


@dataclass(frozen=True, slots=True)
class PlanStore(Asking):
    """The plans that ``who`` may see. As :class:`.Store`: decided inside each transaction, each call one transaction.

    Any call can raise StorageError, and GoneError for an assessment that she may not see.
    """

    def tasks(self, assessment_id: str) -> Mapping[str, KeptTask]:
        """What becomes of each advice, by question; nothing for what nobody planned."""
        with self.database.reading() as connection:
            self._find(connection, assessment_id, Action.READ)
            return read_tasks(connection, assessment_id)

    def save_task(
        self, assessment_id: str, question_id: str, task: Task, seen: int, *, theme: str | None = None
    ) -> Saved | TaskConflict:
        """Store what becomes of one advice, if what stands is still what was seen: revision ``seen``, 0 for nothing.

        ``theme`` is the theme of the question: who was given another may not plan it. What stands already
        is Saved as it is. Also of a finished assessment: a plan goes on. Raises ForbiddenError.
        """
        question = _ID.validate_python(question_id)
        with self.database.writing() as connection:
            self._hold(connection, assessment_id, Action.PLAN, theme=theme or "")
            there = read_tasks(connection, assessment_id).get(question)
            revision = 0 if there is None else there.revision
            if there is not None and there.task == task:
                return Saved(revision)
            if revision != seen:
                return TaskConflict(there.task if there else None, revision)
            row = {"assessment_id": assessment_id, "question_id": question, "task": task.model_dump(mode="json")}
            which = (TASK.c.assessment_id == assessment_id) & (TASK.c.question_id == question)
            self._put(connection, TASK, which, row, revision)
            self._note(connection, Happening.PLANNED, assessment_id, question=question, revision=revision + 1)
            return Saved(revision + 1)

    def calendar(self, assessment_id: str) -> KeptCalendar:
        """What is otherwise in the calendar of its municipality, for its checklist; revision 0 for nothing yet."""
        with self.database.reading() as connection:
            about = self._find(connection, assessment_id, Action.READ)
            return read_calendar(connection, about.municipality, about.checklist)

    def save_calendar(self, assessment_id: str, own: OwnCalendar, seen: int) -> Saved | CalendarConflict:
        """Store the calendar of the municipality, for all its assessments on this checklist, if it is still as seen.

        Raises ForbiddenError.
        """
        try:
            return self._save_calendar(assessment_id, own, seen)
        except IntegrityError:
            # Somebody with another assessment of hers was at it too, for the first time: by now it is there.
            return self._save_calendar(assessment_id, own, seen)

    def _save_calendar(self, assessment_id: str, own: OwnCalendar, seen: int) -> Saved | CalendarConflict:
        with self.database.writing() as connection:
            about = self._examine(connection, assessment_id, Action.SCHEDULE, None, hold=True)
            place = (about.municipality, about.checklist)
            there = read_calendar(connection, *place, hold=True)
            if there.own == own:
                return Saved(there.revision)
            if there.revision != seen:
                return CalendarConflict(there.own, there.revision)
            row = {"municipality": place[0], "checklist": place[1], "own": own.model_dump(mode="json")}
            self._put(connection, CALENDAR, calendar_of(*place), row, there.revision)
            self._note(connection, Happening.SCHEDULED, assessment_id, revision=there.revision + 1)
            return Saved(there.revision + 1)

    def _put(
        self, connection: Connection, table: Table, which: ColumnElement[bool], row: Mapping[str, Any], revision: int
    ) -> None:
        """Store a row at the revision after this one, with who did it and when."""
        values = {**row, "revision": revision + 1, "by": self._by, "at": datetime.now(UTC)}
        connection.execute(update(table).where(which).values(**values) if revision else insert(table).values(**values))
