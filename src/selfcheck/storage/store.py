"""Keeping assessments: what screens ask of the database."""

import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, TypedDict, Unpack

from pydantic import TypeAdapter
from sqlalchemy import Connection, delete, select, update

from selfcheck.answers import Answer, Line
from selfcheck.assessment import Assessment, FrozenError, Programme, Status
from selfcheck.checklist import Id
from selfcheck.storage import rows, sqlite
from selfcheck.storage.database import Database
from selfcheck.storage.outcomes import Conflict, PutBack, Saved, Stored, Summary
from selfcheck.storage.restoring import restore
from selfcheck.storage.tables import ASSESSMENT
from selfcheck.storage.trouble import GoneError, StorageError

_AN_ID = re.compile(r"[0-9a-f]{32}")
_QUESTION: Final = TypeAdapter[str](Id)
_PLACE: Final = TypeAdapter[str](Line)


class About(TypedDict, total=False):
    """What can be changed of an unfinished assessment besides its answers."""

    name: str
    kind: str | None
    status: Status | None
    programmes: tuple[Programme, ...]
    filled_in_by: str
    contact: str
    chosen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Store:
    """Every assessment there is. Safe to share between threads; each call is one transaction.

    Any call can raise StorageError: the outside world is in the way, and nothing was stored.
    """

    database: Database
    timeout: float

    def create(self, assessment: Assessment) -> None:
        """Store a new assessment, with its answers."""
        with self.database.writing() as connection:
            rows.add(connection, assessment)

    def load(self, assessment_id: str) -> Stored | None:
        """An assessment as it stands; None if there is none with this id (any more)."""
        if not _AN_ID.fullmatch(assessment_id):  # it may come from the address bar
            return None
        with self.database.reading() as connection:
            return rows.read_one(connection, assessment_id)

    def summaries(self) -> tuple[Summary, ...]:
        """Every assessment in short, the one that changed last first."""
        with self.database.reading() as connection:
            return rows.read_summaries(connection)

    def save_answer(self, assessment_id: str, question_id: str, answer: Answer, seen: int) -> Saved | Conflict:
        """Store one answer, if the one that stands is still the one that was seen: revision ``seen``.

        What stands already is Saved as it is, so that asking twice does no harm. Raises FrozenError
        if the assessment is finished, GoneError if there is none.
        """
        question = _QUESTION.validate_python(question_id)
        with self.database.writing() as connection:
            _hold(connection, assessment_id, unfinished=True)
            there, revision = rows.read_answer(connection, assessment_id, question)
            if there == answer:
                return Saved(revision)
            if revision != seen:
                return Conflict(there, revision)
            rows.write_answer(connection, assessment_id, question, answer, revision + 1)
            return Saved(revision + 1)

    def save_about(self, assessment_id: str, **changes: Unpack[About]) -> Assessment:
        """Store what is said about an assessment, field by field; gives the assessment as it then stands.

        Fields that are not mentioned, and the answers, stay as others may have changed them. Raises
        ValidationError for what an assessment cannot hold, FrozenError if it is finished, GoneError
        if there is none.
        """
        with self.database.writing() as connection:
            before = _held(connection, assessment_id)
            after = before.changing(**changes)
            if after != before:
                rows.write_fields(connection, after, changes)
            return after

    def remember_place(self, assessment_id: str, place: str) -> None:
        """Store where the visitor is, also in a finished assessment; this is no change. GoneError if it is gone."""
        short = _PLACE.validate_python(place)
        with self.database.writing() as connection:
            _hold(connection, assessment_id)
            connection.execute(update(ASSESSMENT).where(ASSESSMENT.c.id == assessment_id).values(place=short))

    def finish(self, assessment_id: str, freeze: Callable[[Assessment], Assessment]) -> Assessment:
        """Freeze an assessment as it stands, with the date and the figures that ``freeze`` gives it.

        No answer is saved in between: it is in what was frozen, or its writer gets FrozenError.
        Raises FrozenError if it was finished already, GoneError if there is none.
        """
        with self.database.writing() as connection:
            before = _held(connection, assessment_id)
            frozen = freeze(before)
            after = before.changing(finished=frozen.finished, finished_scores=frozen.finished_scores)
            rows.write_fields(connection, after, ("finished", "finished_scores"))
            return after

    def delete(self, assessment_id: str) -> None:
        """Remove an assessment and its answers, for good; nothing happens if there is none."""
        if not _AN_ID.fullmatch(assessment_id):
            return
        with self.database.writing() as connection:
            connection.execute(delete(ASSESSMENT).where(ASSESSMENT.c.id == assessment_id))
        if self.database.file is not None:
            with suppress(StorageError):  # it is deleted; whoever closes the file last sweeps too
                sqlite.sweep(self.database.file, self.timeout)

    def all(self) -> tuple[Assessment, ...]:
        """Every assessment with its answers, oldest first: what a file to keep consists of."""
        with self.database.reading() as connection:
            return tuple(stored.assessment for stored in rows.read(connection))

    def put_back(self, assessments: Iterable[Assessment]) -> PutBack:
        """Restore assessments from a file, all or none; what is there is never overwritten."""
        with self.database.writing(alone=True) as connection:
            return restore(connection, assessments)

    def close(self) -> None:
        """Let go of the database; a later call would open it again."""
        self.database.close()


def _hold(connection: Connection, assessment_id: str, *, unfinished: bool = False) -> None:
    """Keep other writers off this assessment until the transaction ends."""
    query = select(ASSESSMENT.c.finished).where(ASSESSMENT.c.id == assessment_id).with_for_update()
    row = connection.execute(query).one_or_none() if _AN_ID.fullmatch(assessment_id) else None
    if row is None:
        raise GoneError(assessment_id)
    if unfinished and row.finished is not None:
        raise FrozenError(assessment_id)


def _held(connection: Connection, assessment_id: str) -> Assessment:
    # First hold, then read: PostgreSQL would read the answers as they were before the wait.
    _hold(connection, assessment_id)
    stored = rows.read_one(connection, assessment_id)
    if stored is None:
        raise GoneError(assessment_id)
    return stored.assessment
