"""Keeping assessments: what somebody may ask of the database."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, TypedDict, Unpack

from pydantic import TypeAdapter
from sqlalchemy import Connection, case, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from selfcheck.access import Action, ForbiddenError, Role, holding_in
from selfcheck.answers import Answer, Line
from selfcheck.archive import Archive
from selfcheck.assessment import Assessment, Programme, Status, today
from selfcheck.checklist import Id
from selfcheck.municipalities import former
from selfcheck.storage import consents, events, rows, sqlite
from selfcheck.storage.asking import AN_ID, Asking
from selfcheck.storage.outcomes import (
    Colleague,
    Conflict,
    Event,
    Happening,
    Participation,
    PutBack,
    Saved,
    Stored,
    Summary,
    Touch,
    Version,
)
from selfcheck.storage.plan_rows import drop_calendars_of_nothing
from selfcheck.storage.restoring import archive_of, restore
from selfcheck.storage.shared import Somebody, Why
from selfcheck.storage.tables import ASSESSMENT, ASSIGNMENT, MEMBERSHIP, PERSON
from selfcheck.storage.trouble import GoneError, StorageError

_ID: Final = TypeAdapter[str](Id)
_PLACE: Final = TypeAdapter[str](Line)
_CAN_ANSWER = (Role.CONTRIBUTOR, Role.EDITOR)


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
class Store(Asking):
    """Every assessment that ``who`` may see. Safe to share between threads; each call is one transaction.

    What she may do is decided inside that transaction (:func:`selfcheck.access.decide`). What she
    may not see is as if it were not there; what she sees and may not do raises ForbiddenError. Any
    call can raise StorageError: the outside world is in the way. In each case nothing was stored.
    """

    def create(self, assessment: Assessment) -> None:
        """Store a new assessment, with its answers. Raises ForbiddenError in a municipality that is not hers."""
        with self.database.writing() as connection:
            self._demand(Action.CREATE, assessment.municipality)
            rows.add(connection, assessment, self._by)
            self._note(connection, Happening.BEGUN, assessment.id)

    def load(self, assessment_id: str) -> Stored | None:
        """An assessment as it stands; None if there is none with this id (any more)."""
        if not AN_ID.fullmatch(assessment_id):  # it may come from the address bar
            return None
        with self.database.reading() as connection:
            try:
                self._find(connection, assessment_id, Action.READ)
            except (GoneError, ForbiddenError):
                return None
            return rows.read_one(connection, assessment_id)

    def summaries(self) -> tuple[Summary, ...]:
        """Every assessment in short, the one that changed last first."""
        with self.database.reading() as connection:
            return rows.read_summaries(connection, self._hers())

    def save_answer(
        self, assessment_id: str, question_id: str, answer: Answer, seen: int, *, theme: str | None = None
    ) -> Saved | Conflict:
        """Store one answer, if the one that stands is still the one that was seen: revision ``seen``.

        ``theme`` is the theme of the question: who was given another may not answer it. What stands
        already is Saved as it is, so that asking twice does no harm. Raises FrozenError if the
        assessment is finished, GoneError if there is none, ForbiddenError.
        """
        question = _ID.validate_python(question_id)
        with self.database.writing() as connection:
            self._hold(connection, assessment_id, Action.ANSWER, theme=theme or "", unfinished=True)
            there, revision = rows.read_answer(connection, assessment_id, question)
            if there == answer:
                return Saved(revision)
            if revision != seen:
                return Conflict(there, revision)
            touch = Touch(Somebody(self.who.id, self.who.name) if self._by else None, datetime.now(UTC))
            rows.write_answer(connection, assessment_id, question, Version(revision + 1, answer, touch))
            self._note(connection, Happening.ANSWERED, assessment_id, question=question, revision=revision + 1)
            return Saved(revision + 1)

    def history(self, assessment_id: str, question_id: str) -> tuple[Version, ...]:
        """The versions of an answer that can be put back, oldest first; the last one stands. GoneError."""
        with self.database.reading() as connection:
            self._find(connection, assessment_id, Action.READ)
            return rows.read_versions(connection, assessment_id, question_id)

    def save_about(self, assessment_id: str, **changes: Unpack[About]) -> Assessment:
        """Store what is said about an assessment, field by field; gives the assessment as it then stands.

        Fields that are not mentioned, and the answers, stay as others may have changed them. Raises
        ValidationError for what an assessment cannot hold, FrozenError if it is finished, GoneError
        if there is none, ForbiddenError.
        """
        with self.database.writing() as connection:
            before = self._held(connection, assessment_id, Action.DESCRIBE)
            after = before.changing(**changes)
            if after != before:
                rows.write_fields(connection, after, changes)
                self._note(connection, Happening.DESCRIBED, assessment_id)
            return after

    def remember_place(self, assessment_id: str, place: str) -> None:
        """Store where the visitor is, also in a finished assessment; this is no change. GoneError, ForbiddenError."""
        short = _PLACE.validate_python(place)
        with self.database.writing() as connection:
            self._hold(connection, assessment_id, Action.ANSWER)
            connection.execute(update(ASSESSMENT).where(ASSESSMENT.c.id == assessment_id).values(place=short))

    def colleagues(self, assessment_id: str) -> tuple[Colleague, ...]:
        """Who can be asked to answer a theme: everybody of the municipality who may answer, by name. GoneError."""
        with self.database.reading() as connection:
            municipality = self._find(connection, assessment_id, Action.ASSIGN).municipality
            return _colleagues(connection, municipality)

    def assign(self, assessment_id: str, theme: str, person_id: str | None) -> None:
        """Say who answers a theme: one of the colleagues, or nobody in particular.

        Raises ForbiddenError for somebody who is no colleague, FrozenError, GoneError.
        """
        theme_id = _ID.validate_python(theme)
        with self.database.writing() as connection:
            municipality = self._hold(connection, assessment_id, Action.ASSIGN, unfinished=True)
            there = (ASSIGNMENT.c.assessment_id == assessment_id) & (ASSIGNMENT.c.theme_id == theme_id)
            connection.execute(delete(ASSIGNMENT).where(there))
            if person_id is not None:
                if person_id not in {colleague.id for colleague in _colleagues(connection, municipality)}:
                    raise ForbiddenError(Action.ASSIGN)
                row = {"assessment_id": assessment_id, "theme_id": theme_id, "person_id": person_id}
                connection.execute(insert(ASSIGNMENT).values(**row))
            self._note(connection, Happening.ASSIGNED, assessment_id, theme=theme_id, colleague=person_id)

    def finish(self, assessment_id: str, freeze: Callable[[Assessment], Assessment]) -> Assessment:
        """Freeze an assessment as it stands, with the date and the figures that ``freeze`` gives it.

        No answer is saved in between: it is in what was frozen, or its writer gets FrozenError.
        What the municipality shared before on this checklist is not shared any more: it decides anew.
        Raises FrozenError if it was finished already, GoneError if there is none, ForbiddenError.
        """
        with self.database.writing() as connection:
            before = self._held(connection, assessment_id, Action.FINISH)
            frozen = freeze(before)
            after = before.changing(finished=frozen.finished, finished_scores=frozen.finished_scores)
            rows.write_fields(connection, after, ("finished", "finished_scores"))
            others = consents.beside(after.municipality, after.checklist)
            consents.stop(connection, others, Why.NEWER, datetime.now(UTC), today())
            self._note(connection, Happening.FINISHED, assessment_id)
            return after

    def delete(self, assessment_id: str) -> bool:
        """Remove an assessment, its answers with their history and its plan, for good; tells whether there was one.

        With the last of a municipality on a checklist goes its calendar. Its events stay, and lead to nobody any more. Raises ForbiddenError.
        """
        with self.database.writing() as connection:
            try:
                self._hold(connection, assessment_id, Action.DELETE)
            except GoneError:
                return False
            connection.execute(delete(ASSESSMENT).where(ASSESSMENT.c.id == assessment_id))
            drop_calendars_of_nothing(connection)
            self._note(connection, Happening.DELETED, assessment_id)
            events.pseudonymise(connection, assessment_id)
        if self.database.file is not None:
            with suppress(StorageError):  # it is deleted; whoever closes the file last sweeps too
                sqlite.sweep(self.database.file, self.database.timeout)
        return True

    def all(self) -> tuple[Assessment, ...]:
        """Every assessment with its answers, oldest first."""
        with self.database.reading() as connection:
            return self._all(connection)

    def archive(self) -> Archive:
        """Every assessment with its plan, and the calendars: what a file to keep consists of."""
        with self.database.reading() as connection:
            return archive_of(connection, self._all(connection))

    def put_back(self, archive: Archive) -> PutBack:
        """Restore what is in a file, all or nothing; what is there is never overwritten. Raises ForbiddenError.

        Each plan and each calendar belongs to an assessment in it: ValueError.
        """
        if archive.strays:
            message = "a plan or a calendar of no assessment in the file"
            raise ValueError(message)
        for assessment in archive.assessments:
            self._demand(Action.PUT_BACK, assessment.municipality)
        try:
            return self._put_back(archive)
        except IntegrityError:
            # Somebody set the first calendar of a municipality at the same moment: by now it is there, and stays.
            return self._put_back(archive)

    def _put_back(self, archive: Archive) -> PutBack:
        with self.database.writing(alone=True) as connection:
            done = restore(connection, archive, self._by)
            for assessment_id in done.ids:
                self._note(connection, Happening.PUT_BACK, assessment_id)
            for assessment_id in done.scheduled:
                self._note(connection, Happening.SCHEDULED, assessment_id, revision=1)
            return done.counted

    def _all(self, connection: Connection) -> tuple[Assessment, ...]:
        return tuple(stored.assessment for stored in rows.read(connection, self._hers()))

    def events(self, assessment_id: str) -> tuple[Event, ...]:
        """What happened to an assessment, in order. GoneError."""
        with self.database.reading() as connection:
            self._find(connection, assessment_id, Action.READ)
            return events.read_events(connection, assessment_id)

    def participation(self) -> tuple[Participation, ...]:
        """How far each municipality is, by code, invented assessments left out. Raises ForbiddenError."""
        self._demand(Action.TAKE_STOCK, "")
        finished = func.count(ASSESSMENT.c.finished)
        query = (
            select(ASSESSMENT.c.municipality, func.count() - finished, finished, func.max(ASSESSMENT.c.changed))
            .where(~ASSESSMENT.c.invented)
            .group_by(ASSESSMENT.c.municipality)
            .order_by(ASSESSMENT.c.municipality)
        )
        with self.database.reading() as connection:
            return tuple(Participation(*row) for row in connection.execute(query))


def _colleagues(connection: Connection, municipality: str) -> tuple[Colleague, ...]:
    highest = func.max(case((MEMBERSHIP.c.role == Role.EDITOR, 1), else_=0))
    query = (
        select(PERSON.c.id, PERSON.c.name, highest)
        .join_from(PERSON, MEMBERSHIP)
        .where(MEMBERSHIP.c.municipality.in_(holding_in(municipality, former())), MEMBERSHIP.c.role.in_(_CAN_ANSWER))
        .group_by(PERSON.c.id, PERSON.c.name)
        .order_by(PERSON.c.name, PERSON.c.id)
    )
    found = connection.execute(query)
    return tuple(Colleague(id_, name, Role.EDITOR if edits else Role.CONTRIBUTOR) for id_, name, edits in found)
