"""The log of events: who did what, when, to which assessment. It only grows, and holds ids, never content."""

from collections.abc import Generator, Iterable
from itertools import islice
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, insert, select, union, update

from selfcheck.storage.outcomes import Event, Happening
from selfcheck.storage.tables import EVENT

_COLUMNS = {
    "at": EVENT.c.at,
    "kind": EVENT.c.kind,
    "person": EVENT.c.person_id,
    "colleague": EVENT.c.colleague_id,
    "assessment": EVENT.c.assessment_id,
    "question": EVENT.c.question_id,
    "theme": EVENT.c.theme_id,
    "revision": EVENT.c.revision,
}
"""Where each field of an event stands, in the order of its fields."""

_PEOPLE = (EVENT.c.person_id, EVENT.c.colleague_id)
_AT_A_TIME = 200  # rows


def note(connection: Connection, event: Event) -> None:
    """Write one event down, in the transaction in which it happens."""
    note_each(connection, (event,))


def note_each(connection: Connection, happened: Iterable[Event]) -> None:
    """Write events down in this order; there may be more of them than fit in memory."""
    rows = ({column.name: getattr(event, field) for field, column in _COLUMNS.items()} for event in happened)
    while some := list(islice(rows, _AT_A_TIME)):
        connection.execute(insert(EVENT), some)


def read_events(connection: Connection, assessment_id: str) -> tuple[Event, ...]:
    """What happened to an assessment, in order."""
    query = select(*_COLUMNS.values()).where(EVENT.c.assessment_id == assessment_id).order_by(EVENT.c.number)
    return tuple(map(_event, connection.execute(query)))


def read_each(connection: Connection) -> Generator[Event, None, None]:
    """Everything that happened, in order, one by one."""
    query = select(*_COLUMNS.values()).order_by(EVENT.c.number).execution_options(yield_per=_AT_A_TIME)
    with connection.execute(query) as found:
        yield from map(_event, found)


def pseudonymise(connection: Connection, assessment_id: str) -> None:
    """Give everybody in the log of one assessment another id, which leads nowhere; one person keeps one id."""
    of_it = EVENT.c.assessment_id == assessment_id
    people = union(*(select(each).where(of_it, each.is_not(None)) for each in _PEOPLE))
    for person in connection.execute(people).scalars().all():
        other = uuid4().hex
        for each in _PEOPLE:
            connection.execute(update(EVENT).where(of_it, each == person).values({each.name: other}))


def _event(row: tuple[Any, ...]) -> Event:
    return Event(row[0], Happening(row[1]), *row[2:])
