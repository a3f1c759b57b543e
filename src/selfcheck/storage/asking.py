"""What everybody who may ask something of the database has in common: who she is, and what that lets her do."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TypedDict, Unpack

from sqlalchemy import ColumnElement, Connection, select, true

from selfcheck.access import OF_THEMES, Action, ForbiddenError, Person, Verdict, decide
from selfcheck.assessment import Assessment, FrozenError
from selfcheck.checklist import major_of
from selfcheck.storage import events, rows
from selfcheck.storage.database import Database
from selfcheck.storage.outcomes import Event, Happening
from selfcheck.storage.tables import ASSESSMENT
from selfcheck.storage.trouble import GoneError

AN_ID = re.compile(r"[0-9a-f]{32}")


class What(TypedDict, total=False):
    """What an event is about, besides the assessment."""

    question: str
    theme: str
    revision: int
    colleague: str | None


@dataclass(frozen=True, slots=True)
class Subject:
    """What decides who may do something with an assessment, and with which others it can be compared."""

    id: str
    municipality: str
    checklist: str
    version: str
    invented: bool
    finished: date | None

    @property
    def major(self) -> int:
        """Its major version of the checklist."""
        return major_of(self.version)


@dataclass(frozen=True, slots=True)
class Asking:
    """What ``who`` may ask of a database: decided inside each transaction (:func:`selfcheck.access.decide`)."""

    database: Database
    who: Person

    @property
    def _by(self) -> str | None:
        return None if self.who.alone else self.who.id

    def _note(self, connection: Connection, kind: Happening, assessment_id: str | None, **what: Unpack[What]) -> None:
        events.note(connection, Event(datetime.now(UTC), kind, self._by, assessment=assessment_id, **what))

    def _reads(self, municipality: str) -> bool:
        return decide(self.who, Action.READ, municipality) is Verdict.GRANTED

    def _hers(self) -> ColumnElement[bool]:
        """The assessments that she may read."""
        if self.who.alone:
            return true()
        return ASSESSMENT.c.municipality.in_([code for code in self.who.municipalities if self._reads(code)])

    def _demand(self, action: Action, municipality: str) -> None:
        if decide(self.who, action, municipality) is not Verdict.GRANTED:
            raise ForbiddenError(action)

    def _find(self, connection: Connection, assessment_id: str, action: Action) -> Subject:
        """What is said of an assessment with which she may do this."""
        return self._examine(connection, assessment_id, action, None, hold=False)

    def _hold(
        self,
        connection: Connection,
        assessment_id: str,
        action: Action,
        *,
        theme: str | None = None,
        unfinished: bool = False,
    ) -> str:
        """Keep other writers off this assessment until the transaction ends; gives its municipality."""
        about = self._examine(connection, assessment_id, action, theme, hold=True)
        if unfinished and about.finished:
            raise FrozenError(assessment_id)
        return about.municipality

    def _held(self, connection: Connection, assessment_id: str, action: Action) -> Assessment:
        # First hold, then read: PostgreSQL would read the answers as they were before the wait.
        self._hold(connection, assessment_id, action)
        stored = rows.read_one(connection, assessment_id)
        if stored is None:
            raise GoneError(assessment_id)
        return stored.assessment

    def _examine(
        self, connection: Connection, assessment_id: str, action: Action, theme: str | None, *, hold: bool
    ) -> Subject:
        query = select(*(ASSESSMENT.c[name] for name in Subject.__slots__)).where(ASSESSMENT.c.id == assessment_id)
        if not self.who.alone:  # before she waits for whoever is at work on it: it may not be hers to wait for
            query = query.where(ASSESSMENT.c.municipality.in_(self.who.municipalities))
        query = query.with_for_update() if hold else query
        row = connection.execute(query).one_or_none() if AN_ID.fullmatch(assessment_id) else None
        if row is None:
            raise GoneError(assessment_id)
        hers = () if self.who.alone or action not in OF_THEMES else self._themes(connection, assessment_id)
        match decide(self.who, action, row.municipality, theme=theme, hers=hers):
            case Verdict.UNSEEN:
                raise GoneError(assessment_id)
            case Verdict.REFUSED:
                raise ForbiddenError(action)
        return Subject(*row)

    def _themes(self, connection: Connection, assessment_id: str) -> frozenset[str]:
        """The themes of an assessment that were given to her."""
        given = rows.read_assigned(connection, assessment_id)
        return frozenset(theme for theme, who in given.items() if who.id == self.who.id)
