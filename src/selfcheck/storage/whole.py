"""All that a database holds, at one moment: read from one, and put into another as it was."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from itertools import groupby, zip_longest
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, text

from selfcheck.access import Membership, Role
from selfcheck.assessment import today
from selfcheck.storage import consents, events, plan_rows, rounds, rows
from selfcheck.storage.database import Database
from selfcheck.storage.outcomes import CalendarOf, Event, Kept, Known, Record
from selfcheck.storage.shared import KeptRound, Spent
from selfcheck.storage.tables import ASSESSMENT, CALENDAR, EVENT, MEMBERSHIP, METADATA, PERSON, PUBLISHED, ROUND, SPENT
from selfcheck.storage.trouble import Reason, StorageError

_PERSON = tuple(PERSON.c.keys())
_AT_A_TIME = 200  # rows


class NotEmptyError(Exception):
    """There is something already: ``found`` assessments, or none but people or events. Nothing was changed."""

    def __init__(self, found: int) -> None:
        super().__init__(found)
        self.found = found


@contextmanager
def everything(database: Database) -> Iterator[Callable[[], Iterator[Record]]]:
    """A way to run through everything but sessions; each time from the start, and always the same moment.

    First the people by id, then the assessments, oldest first, the calendars, the rounds, what is spent, and the
    events as they happened.
    """
    with database.one_moment() as connection, ExitStack() as runs:
        # Who stops halfway leaves a cursor, which must be gone before the connection is another's.
        yield lambda: runs.enter_context(closing(_read_each(connection)))


def refill(
    database: Database, told: Callable[[], Iterable[Record]], *, replace: bool = False, stop_sharing: bool = False
) -> int:
    """Put records into an empty database exactly as they were, all or none; gives how many assessments were there.

    ``told`` is run through twice, in the order of ``everything``: to store, and to compare with what
    the database then says. Raises NotEmptyError if there is anything and ``replace`` is not given; with
    it all that is there is removed, and every session ends. Raises StorageError (DAMAGED) if the
    database says something else than it was told. With ``stop_sharing`` every decision to share then ends,
    and no score that was ever shared counts in a round any more.
    """
    with database.writing(alone=True) as connection:
        if database.file is None:  # without it someone who is at work could save in between
            names = ", ".join(table.name for table in METADATA.sorted_tables)
            connection.execute(text(f"LOCK TABLE {names} IN EXCLUSIVE MODE"))
        before = _clear(connection, replace=replace)
        for kind, group in groupby(told(), type):
            _ADD[kind](connection, group)
        with closing(_read_each(connection)) as stored:
            if any(one != other for one, other in zip_longest(told(), stored)):
                raise StorageError(Reason.DAMAGED, database.where)
        if stop_sharing:
            consents.distrust(connection, datetime.now(UTC), today())
    return before


def _clear(connection: Connection, *, replace: bool) -> int:
    told = (ASSESSMENT, PERSON, EVENT, ROUND, SPENT, CALENDAR)
    counted = (select(func.count()).select_from(table).scalar_subquery() for table in told)
    found, *others = connection.execute(select(*counted)).one()
    if (found or any(others)) and not replace:
        raise NotEmptyError(found)
    for table in (EVENT, ASSESSMENT, CALENDAR, PERSON, PUBLISHED, SPENT, ROUND):
        connection.execute(delete(table))
    return int(found)


def _read_each(connection: Connection) -> Generator[Record, None, None]:
    calendars, spent = plan_rows.read_each_calendar, rounds.read_spent
    for read in (_read_people, _read_assessments, calendars, rounds.read_each, spent, events.read_each):
        with closing(read(connection)) as found:
            yield from found


def _read_assessments(connection: Connection) -> Generator[Kept, None, None]:
    with closing(rows.read_each(connection)) as found:
        for each in found:
            id_ = each.stored.assessment.id
            decisions, tasks = consents.read_decisions(connection, id_), plan_rows.read_tasks(connection, id_)
            yield replace(each, decisions=decisions, tasks=tasks)


def _read_people(connection: Connection) -> Generator[Known, None, None]:
    query = (
        select(PERSON, MEMBERSHIP.c.role, MEMBERSHIP.c.municipality)
        .outerjoin_from(PERSON, MEMBERSHIP)
        .order_by(PERSON.c.id, MEMBERSHIP.c.municipality, MEMBERSHIP.c.role)
        .execution_options(yield_per=_AT_A_TIME)
    )
    with connection.execute(query) as found:
        for told, group in groupby(found, itemgetter(slice(len(_PERSON)))):
            held = (row[len(_PERSON) :] for row in group)
            roles = tuple(Membership(Role(role), code) for role, code in held if role is not None)
            yield Known(**dict(zip(_PERSON, told, strict=True)), memberships=roles)


def _add_people(connection: Connection, people: Iterable[Known]) -> None:
    for each in people:
        connection.execute(insert(PERSON).values({name: getattr(each, name) for name in _PERSON}))
        held = [{"person_id": each.id, "municipality": one.municipality, "role": one.role} for one in each.memberships]
        if held:
            connection.execute(insert(MEMBERSHIP), held)


def _add_assessments(connection: Connection, assessments: Iterable[Kept]) -> None:
    for each in assessments:
        rows.add_as_it_was(connection, each)
        plan_rows.add_tasks(connection, each.stored.assessment.id, each.tasks)
        for decision in each.decisions:
            consents.add(connection, each.stored.assessment.id, decision)


_ADD: Mapping[type, Callable[[Connection, Iterable[Any]], None]] = {
    Known: _add_people,
    Kept: _add_assessments,
    CalendarOf: plan_rows.add_calendars,
    KeptRound: rounds.add_each,
    Spent: consents.spend,
    Event: events.note_each,
}
