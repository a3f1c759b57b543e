"""Between plans and calendars, and rows. Whatever is read is checked like what comes in from outside."""

from collections.abc import Generator, Iterable, Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, delete, exists, insert, select

from selfcheck.occasions import AS_USUAL, OwnCalendar
from selfcheck.plan import Task, Tasks
from selfcheck.storage.outcomes import CalendarOf, KeptCalendar, KeptTask, Touch
from selfcheck.storage.rows import making_sense
from selfcheck.storage.shared import Somebody
from selfcheck.storage.tables import ASSESSMENT, CALENDAR, PERSON, TASK

_NAME = PERSON.c.name.label("name_of_person")


def read_tasks(connection: Connection, assessment_id: str) -> Mapping[str, KeptTask]:
    """What becomes of each advice of an assessment, by question."""
    query = (
        select(TASK, _NAME)
        .outerjoin_from(TASK, PERSON, PERSON.c.id == TASK.c.by)
        .where(TASK.c.assessment_id == assessment_id)
        .order_by(TASK.c.question_id)
    )
    with making_sense():
        return {row["question_id"]: _kept_task(row) for row in connection.execute(query).mappings()}


def add_tasks(connection: Connection, assessment_id: str, tasks: Mapping[str, KeptTask]) -> None:
    """Store what becomes of each advice as it was, of an assessment that has no plan yet."""
    rows = [
        {
            "assessment_id": assessment_id,
            "question_id": question,
            "task": each.task.model_dump(mode="json"),
            **_how(each.revision, each.touch),
        }
        for question, each in tasks.items()
    ]
    if rows:
        connection.execute(insert(TASK), rows)


def read_calendar(connection: Connection, municipality: str, checklist: str, *, hold: bool = False) -> KeptCalendar:
    """The calendar of a municipality for a checklist, as usual at revision 0 if nothing was said of it.

    ``hold`` keeps other writers off what is there until the transaction ends.
    """
    query = _calendars().where(calendar_of(municipality, checklist))
    query = query.with_for_update(of=CALENDAR) if hold else query
    with making_sense():
        row = connection.execute(query).mappings().one_or_none()
        return KeptCalendar(AS_USUAL, 0, Touch(None, None)) if row is None else _kept_calendar(row)


def add_calendars(connection: Connection, calendars: Iterable[CalendarOf]) -> None:
    """Store calendars as they were, of municipalities that have none yet for that checklist."""
    for each in calendars:
        values = {"municipality": each.municipality, "checklist": each.checklist}
        own = each.kept.own.model_dump(mode="json")
        connection.execute(insert(CALENDAR).values(**values, own=own, **_how(each.kept.revision, each.kept.touch)))


def read_each_calendar(connection: Connection) -> Generator[CalendarOf, None, None]:
    """Every calendar, by municipality and checklist."""
    with making_sense():
        found = [
            CalendarOf(row["municipality"], row["checklist"], _kept_calendar(row))
            for row in connection.execute(_calendars()).mappings()
        ]
    # Here and not there: a server has an order of letters of its own.
    yield from sorted(found, key=lambda each: (each.municipality, each.checklist))


def drop_calendars_of_nothing(connection: Connection) -> None:
    """Remove the calendar of every municipality that has no assessment on that checklist (any more)."""
    of_it = (ASSESSMENT.c.municipality == CALENDAR.c.municipality) & (ASSESSMENT.c.checklist == CALENDAR.c.checklist)
    connection.execute(delete(CALENDAR).where(~exists().where(of_it)))


def calendar_of(municipality: str, checklist: str) -> ColumnElement[bool]:
    """The calendar of a municipality for a checklist, of any version."""
    return (CALENDAR.c.municipality == municipality) & (CALENDAR.c.checklist == checklist)


def at_first(tasks: Tasks, touch: Touch) -> Mapping[str, KeptTask]:
    """Tasks that nobody stored here before."""
    return {question: KeptTask(task, 1, touch) for question, task in tasks.items()}


def _calendars() -> Select[tuple[object, ...]]:
    return select(CALENDAR, _NAME).outerjoin_from(CALENDAR, PERSON, PERSON.c.id == CALENDAR.c.by)


def _kept_task(row: RowMapping) -> KeptTask:
    return KeptTask(Task.model_validate(row["task"]), row["revision"], _touched(row))


def _kept_calendar(row: RowMapping) -> KeptCalendar:
    return KeptCalendar(OwnCalendar.model_validate(row["own"]), row["revision"], _touched(row))


def _touched(row: RowMapping) -> Touch:
    return Touch(None if row["by"] is None else Somebody(row["by"], row[_NAME] or ""), row["at"])


def _how(revision: int, touch: Touch) -> Mapping[str, int | str | datetime | None]:
    return {"revision": revision, "by": None if touch.who is None else touch.who.id, "at": touch.at}
