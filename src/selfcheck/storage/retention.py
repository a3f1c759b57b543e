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
from selfcheck.storage.plan_rows import drop_calendars_of_nothing
from selfcheck.storage.tables import ASSESSMENT, PERSON, SESSION
from selfcheck.storage.trouble import StorageError

NOTICE: Final = timedelta(days=30)
"""How long before it is deleted a draft says so, at least."""

PEOPLE_MONTHS: Final = 24
"""After how many months without a login somebody is forgotten."""


@dataclass(frozen=True, slots=True)
class Tidied:
    """How many drafts were announced and deleted, people forgotten and ended sessions removed.

    ``withdrawn`` is of how many drafts it is no longer said that they will be deleted: a host keeps them longer now.
    """

    announced: int
    deleted: int
    forgotten: int
    sessions: int
    withdrawn: int = 0


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
        drafts = tuple(_drafts(connection))
        absent = tuple(_absent(connection, _day(at)))
        sessions = connection.execute(select(func.count()).where(ended(at)).select_from(SESSION)).scalar_one()
    due = {each for each in drafts if months is not None and _after(_day(each.changed), months) - NOTICE <= _day(at)}
    announce = [each for each in due if each.announced is None]
    # Whoever keeps drafts longer for a while and then shorter again gives them their thirty days anew.
    withdraw = [each for each in drafts if each.announced is not None and each not in due]
    remove = [
        each
        for each in due
        if months and each.announced and deleted_on(each.changed, each.announced, months) <= _day(at)
    ]
    if dry_run:
        return Tidied(len(announce), len(remove), len(absent), sessions, len(withdraw))
    with database.writing() as connection:
        sessions = connection.execute(delete(SESSION).where(ended(at))).rowcount
    # Whoever logs in just now is not absent any more.
    forgotten = sum(People(database).forget(person, at, unless_seen_after=seen) for person, seen in absent)
    withdrawn = sum(_say(database, each, None) for each in withdraw)
    announced = sum(_announce(database, each, at) for each in announce)
    removed = sum(_delete(database, each, at) for each in remove)
    if database.file is not None:
        with suppress(StorageError):  # it is deleted; whoever closes the file last sweeps too
            sqlite.sweep(database.file, database.timeout)
    return Tidied(announced, removed, forgotten, sessions, withdrawn)


@dataclass(frozen=True, slots=True)
class _Draft:
    id: str
    changed: datetime
    announced: date | None

    @property
    def untouched(self) -> ColumnElement[bool]:
        """This draft, unless somebody was at it since it was read."""
        return (
            (ASSESSMENT.c.id == self.id)
            & (ASSESSMENT.c.changed == self.changed)
            & ASSESSMENT.c.announced.is_not_distinct_from(self.announced)
            & ASSESSMENT.c.finished.is_(None)
        )


def _drafts(connection: Connection) -> Iterator[_Draft]:
    query = select(ASSESSMENT.c.id, ASSESSMENT.c.changed, ASSESSMENT.c.announced).where(ASSESSMENT.c.finished.is_(None))
    for found in connection.execute(query):
        yield _Draft(*found)


def _absent(connection: Connection, on: date) -> Iterator[tuple[str, datetime]]:
    query = select(PERSON.c.id, PERSON.c.seen).where(PERSON.c.issuer != "")  # who has none is forgotten already
    for person, seen in connection.execute(query):
        if _after(_day(seen), PEOPLE_MONTHS) <= on:
            yield person, seen


def _announce(database: Database, draft: _Draft, at: datetime) -> bool:
    event = Event(at, Happening.ANNOUNCED, assessment=draft.id)
    return _say(database, draft, _day(at), event)


def _say(database: Database, draft: _Draft, announced: date | None, *happened: Event) -> bool:
    with database.writing() as connection:
        change = update(ASSESSMENT).where(draft.untouched).values(announced=announced)
        if connection.execute(change).rowcount == 0:
            return False
        events.note_each(connection, happened)
        return True


def _delete(database: Database, draft: _Draft, at: datetime) -> bool:
    with database.writing() as connection:
        if connection.execute(delete(ASSESSMENT).where(draft.untouched)).rowcount == 0:
            return False
        drop_calendars_of_nothing(connection)
        events.note(connection, Event(at, Happening.DELETED, assessment=draft.id))
        events.pseudonymise(connection, draft.id)
        return True


def _day(at: datetime) -> date:
    return at.astimezone(AMSTERDAM).date()


def _after(day: date, months: int) -> date:
    """The same day so many months later, or the last day of that month if it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
