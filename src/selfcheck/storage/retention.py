"""How long things are kept: drafts that nobody touches, people who do not come back, sessions that ended."""

from calendar import monthrange
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, Connection, delete, func, select, update

from selfcheck.assessment import AMSTERDAM
from selfcheck.storage import events, sqlite
from selfcheck.storage.database import Database
from selfcheck.storage.outcomes import Event, Happening
from selfcheck.storage.people import People, ended
from selfcheck.storage.tables import ASSESSMENT, PERSON, SESSION
from selfcheck.storage.trouble import StorageError

NOTICE: Final = timedelta(days=30)
"""How long before it is deleted a draft says so, at least."""

PEOPLE_MONTHS: Final = 24
"""After how many months without a login somebody is forgotten."""


@dataclass(frozen=True, slots=True)
class Tidied:
    """How many drafts were announced and deleted, people forgotten and ended sessions removed."""

    announced: int
    deleted: int
    forgotten: int
    sessions: int


def deleted_on(changed: datetime, announced: date, months: int) -> date:
    """The first day on which a draft that was announced may be deleted, if nobody touches it before.

    ``changed`` is when it last changed, ``months`` how long a host keeps drafts.
    """
    return max(_after(_day(changed), months), announced + NOTICE)


def tidy(database: Database, at: datetime, months: int | None, *, dry_run: bool = False) -> Tidied:
    """Do what is due at a moment: announce and delete drafts, forget people, remove ended sessions.

    ``months`` is how long drafts are kept, None for ever; finished assessments always stay. With
    ``dry_run`` it only counts. Each draft and person is a transaction of its own, so that whoever
    is at work meanwhile does not wait, and keeps what she touches. Raises StorageError.
    """
    with database.one_moment() as connection:
        drafts = () if months is None else tuple(_drafts(connection, months))
        absent = tuple(_absent(connection, _day(at)))
        sessions = connection.execute(select(func.count()).where(ended(at)).select_from(SESSION)).scalar_one()
    announce = [each for each in drafts if each.announced is None and each.announced_on <= _day(at)]
    remove = [each for each in drafts if each.deleted_on is not None and each.deleted_on <= _day(at)]
    if dry_run:
        return Tidied(len(announce), len(remove), len(absent), sessions)
    with database.writing() as connection:
        sessions = connection.execute(delete(SESSION).where(ended(at))).rowcount
    for person in absent:
        People(database).forget(person, at)
    announced = sum(_announce(database, each, at) for each in announce)
    removed = sum(_delete(database, each, at) for each in remove)
    if database.file is not None:
        with suppress(StorageError):  # it is deleted; whoever closes the file last sweeps too
            sqlite.sweep(database.file, database.timeout)
    return Tidied(announced, removed, len(absent), sessions)


@dataclass(frozen=True, slots=True)
class _Draft:
    id: str
    changed: datetime
    announced: date | None
    months: int

    @property
    def announced_on(self) -> date:
        """The first day on which it may say that it will be deleted."""
        return _after(_day(self.changed), self.months) - NOTICE

    @property
    def deleted_on(self) -> date | None:
        return None if self.announced is None else deleted_on(self.changed, self.announced, self.months)

    @property
    def untouched(self) -> ColumnElement[bool]:
        """This draft, unless somebody was at it since it was read."""
        return (
            (ASSESSMENT.c.id == self.id)
            & (ASSESSMENT.c.changed == self.changed)
            & ASSESSMENT.c.announced.is_not_distinct_from(self.announced)
            & ASSESSMENT.c.finished.is_(None)
        )


def _drafts(connection: Connection, months: int) -> Iterator[_Draft]:
    query = select(ASSESSMENT.c.id, ASSESSMENT.c.changed, ASSESSMENT.c.announced).where(ASSESSMENT.c.finished.is_(None))
    for found in connection.execute(query):
        yield _Draft(*found, months)


def _absent(connection: Connection, on: date) -> Iterator[str]:
    query = select(PERSON.c.id, PERSON.c.seen).where(PERSON.c.issuer != "")  # who has none is forgotten already
    for person, seen in connection.execute(query):
        if _after(_day(seen), PEOPLE_MONTHS) <= on:
            yield person


def _announce(database: Database, draft: _Draft, at: datetime) -> bool:
    with database.writing() as connection:
        announced = update(ASSESSMENT).where(draft.untouched).values(announced=_day(at))
        if connection.execute(announced).rowcount == 0:
            return False
        events.note(connection, Event(at, Happening.ANNOUNCED, assessment=draft.id))
        return True


def _delete(database: Database, draft: _Draft, at: datetime) -> bool:
    with database.writing() as connection:
        if connection.execute(delete(ASSESSMENT).where(draft.untouched)).rowcount == 0:
            return False
        events.note(connection, Event(at, Happening.DELETED, assessment=draft.id))
        events.pseudonymise(connection, draft.id)
        return True


def _day(at: datetime) -> date:
    return at.astimezone(AMSTERDAM).date()


def _after(day: date, months: int) -> date:
    """The same day so many months later, or the last day of that month if it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
