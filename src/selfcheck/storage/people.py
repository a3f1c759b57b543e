"""Who logged in: people, their roles, and their sessions. This is what login asks of the database."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from secrets import token_urlsafe
from typing import Final
from uuid import uuid4

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from selfcheck.access import Membership, Person, Profile, Role, with_former
from selfcheck.municipalities import former
from selfcheck.storage import events
from selfcheck.storage.database import Database
from selfcheck.storage.outcomes import Event, Happening
from selfcheck.storage.tables import ASSIGNMENT, MEMBERSHIP, PERSON, SESSION

SESSION_LASTS: Final = timedelta(hours=12)
"""How long a session holds at most: a working day."""

IDLE_LASTS: Final = timedelta(hours=2)
"""How long a session holds while nothing is done."""

_NOTED_EVERY = timedelta(minutes=1)
"""A session that is used is not written down more often than this."""


@dataclass(frozen=True, slots=True)
class People:
    """Everybody who ever logged in. Safe to share between threads; any call can raise StorageError.

    ``at`` is the moment, in UTC, at which it happens.
    """

    database: Database

    def welcome(self, profile: Profile, at: datetime) -> Person:
        """Somebody whose login succeeded, added or renewed; her roles become exactly those of this login."""
        try:
            return self._welcome(profile, at)
        except IntegrityError:
            # For the first time, and twice at the same moment: by now she is there.
            return self._welcome(profile, at)

    def _welcome(self, profile: Profile, at: datetime) -> Person:
        with self.database.writing() as connection:
            known = (PERSON.c.issuer == profile.issuer) & (PERSON.c.subject == profile.subject)
            told = {"name": profile.name, "email": profile.email, "seen": at}
            if connection.execute(update(PERSON).where(known).values(**told)).rowcount == 0:
                who = {"id": uuid4().hex, "issuer": profile.issuer, "subject": profile.subject}
                connection.execute(insert(PERSON).values(**who, **told))
            person_id = connection.execute(select(PERSON.c.id).where(known)).scalar_one()
            _give(connection, person_id, profile.memberships)
            events.note(connection, Event(at, Happening.LOGGED_IN, person_id))
        return with_former(Person(person_id, profile.name, profile.memberships), former())

    def begin_session(self, person_id: str, at: datetime) -> str:
        """The token of a new session, for a cookie: who has it is this person. Only its hash is stored."""
        token = token_urlsafe(32)
        with self.database.writing() as connection:
            # Of hers only: to sweep those of everybody is what tidying is for.
            connection.execute(delete(SESSION).where(SESSION.c.person_id == person_id, ended(at)))
            row = {"token_hash": _hash(token), "person_id": person_id, "seen": at, "ends": at + SESSION_LASTS}
            connection.execute(insert(SESSION).values(**row))
        return token

    def whose(self, token: str, at: datetime, *, active: bool = True) -> Person | None:
        """Whose session this is, with the roles that follow today from her login; None if it ended or never was.

        ``active`` keeps it from ending for idleness: somebody did something.
        """
        query = (
            select(PERSON.c.id, PERSON.c.name, SESSION.c.seen, MEMBERSHIP.c.role, MEMBERSHIP.c.municipality)
            .join_from(SESSION, PERSON)
            .outerjoin(MEMBERSHIP)
            .where(SESSION.c.token_hash == _hash(token), ~ended(at))
            .order_by(MEMBERSHIP.c.municipality, MEMBERSHIP.c.role)
        )
        with self.database.reading() as connection:
            rows = connection.execute(query).all()
        if not rows:
            return None
        if active and at - rows[0].seen > _NOTED_EVERY:
            with self.database.writing() as connection:
                connection.execute(update(SESSION).where(SESSION.c.token_hash == _hash(token)).values(seen=at))
        held = tuple(Membership(Role(row.role), row.municipality) for row in rows if row.role is not None)
        return with_former(Person(rows[0].id, rows[0].name, held), former())

    def end_session(self, token: str, at: datetime) -> None:
        """End one session; nothing happens if it ended already."""
        with self.database.writing() as connection:
            which = SESSION.c.token_hash == _hash(token)
            person = connection.execute(select(SESSION.c.person_id).where(which)).scalar_one_or_none()
            if person is not None:
                connection.execute(delete(SESSION).where(which))
                events.note(connection, Event(at, Happening.LOGGED_OUT, person))

    def end_all_sessions(self, person_id: str, at: datetime) -> int:
        """End every session of somebody, in whatever browser; gives how many there were."""
        with self.database.writing() as connection:
            ended = connection.execute(delete(SESSION).where(SESSION.c.person_id == person_id)).rowcount
            events.note(connection, Event(at, Happening.LOGGED_OUT, person_id))
            return ended

    def end_everybodys_sessions(self, at: datetime) -> int:
        """End every session there is; gives how many there were."""
        with self.database.writing() as connection:
            people = connection.execute(delete(SESSION).returning(SESSION.c.person_id)).scalars().all()
            events.note_each(connection, (Event(at, Happening.LOGGED_OUT, each) for each in dict.fromkeys(people)))
            return len(people)

    def find(self, email: str) -> tuple[Person, ...]:
        """Everybody with this e-mail address, whatever the case of its letters; an empty one is nobody's."""
        with self.database.reading() as connection:
            query = select(PERSON.c.id, PERSON.c.name, PERSON.c.email).where(PERSON.c.email != "")
            rows = connection.execute(query).all()
        return tuple(Person(row.id, row.name) for row in rows if row.email.casefold() == email.casefold())

    def forget(self, person_id: str, at: datetime, *, unless_seen_after: datetime | None = None) -> bool:
        """Remove who somebody is: what is left of her is an id, at her answers and in the log.

        Whoever logged in after a moment can be left as she is. Tells whether she was forgotten.
        """
        with self.database.writing() as connection:
            which = PERSON.c.id == person_id
            if unless_seen_after is not None:
                which &= PERSON.c.seen <= unless_seen_after
            nobody = {"issuer": "", "subject": person_id, "name": "", "email": ""}
            if connection.execute(update(PERSON).where(which).values(**nobody)).rowcount == 0:
                return False
            for table in (SESSION, MEMBERSHIP, ASSIGNMENT):
                connection.execute(delete(table).where(table.c.person_id == person_id))
            events.note(connection, Event(at, Happening.FORGOTTEN, person_id))
            return True


def ended(at: datetime) -> ColumnElement[bool]:
    """The sessions that hold no more at a moment."""
    return (SESSION.c.ends <= at) | (SESSION.c.seen <= at - IDLE_LASTS)


def _give(connection: Connection, person_id: str, memberships: Iterable[Membership]) -> None:
    connection.execute(delete(MEMBERSHIP).where(MEMBERSHIP.c.person_id == person_id))
    rows = [
        {"person_id": person_id, "role": each.role, "municipality": each.municipality}
        for each in dict.fromkeys(memberships)
    ]
    if rows:
        connection.execute(insert(MEMBERSHIP), rows)


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()
