"""Sharing: what somebody may decide about it, and what she sees of others."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Text, and_, cast, func, select

from selfcheck.access import Action
from selfcheck.assessment import AMSTERDAM, Assessment, ShownScores, Status, today
from selfcheck.municipalities import predecessors
from selfcheck.sharing import Consent, Told, may_be_named, runs_out, sees_name, shows_a_score
from selfcheck.storage import consents, rounds
from selfcheck.storage.asking import Asking, Subject
from selfcheck.storage.outcomes import Happening
from selfcheck.storage.rows import making_sense
from selfcheck.storage.shared import Decision, GroupSight, KeptDecision, Readable, Sharing, Sight, Spent, Why
from selfcheck.storage.tables import ASSESSMENT


class UnfinishedError(Exception):
    """Only a finished assessment is shared. Nothing was changed."""


class CountedError(Exception):
    """A score that counted without a name is not shown by name any more: it would give others away. Nothing changed.

    ``on`` is the day of the round. A new assessment can be shared by name.
    """

    def __init__(self, on: date) -> None:
        super().__init__(on.isoformat())
        self.on = on


class SharingStore(Asking):
    """What ``who`` may ask about sharing; the rules are those of :class:`selfcheck.storage.store.Store`."""

    __slots__ = ()

    def standing(self, assessment_id: str) -> Sharing:
        """How an assessment is shared, and was. Raises GoneError, ForbiddenError."""
        with self.database.reading() as connection:
            about = self._find(connection, assessment_id, Action.READ)
            kept = consents.read_decisions(connection, assessment_id)
            counted = consents.counted_themes(connection, assessment_id)
            return Sharing(
                decisions=tuple(each.decision for each in kept),
                counted=max(counted.values()).astimezone(AMSTERDAM).date() if counted else None,
                counted_themes=frozenset(counted),
                named=any(each.decision.consent.extent.by_name for each in kept),
                elsewhere=_elsewhere(connection, about),
                next_round=rounds.planned_for(connection),
            )

    def give(self, assessment_id: str, consent: Consent, tell: Callable[[Assessment], Told]) -> None:
        """Store a decision, in the place of what was decided before about any assessment on this checklist.

        ``tell`` says what others are told of it. Raises UnfinishedError, CountedError, GoneError, ForbiddenError.
        """
        with self.database.writing() as connection:
            consents.one_by_one(connection)
            assessment = self._held(connection, assessment_id, Action.SHARE)
            if assessment.finished is None:
                raise UnfinishedError(assessment_id)
            told, now, on = tell(assessment), datetime.now(UTC), today()
            shown = () if told.figures is None else tuple(told.figures.themes)
            counted = consents.counted_themes(connection, assessment_id)
            if not may_be_named(shown, counted):
                raise CountedError(max(counted.values()).astimezone(AMSTERDAM).date())
            others = consents.beside(assessment.municipality, assessment.checklist)
            consents.stop(connection, others, Why.REPLACED, now, on)
            decision = Decision(consent, consents.somebody(self.who), now, runs_out(on))
            consents.add(connection, assessment_id, KeptDecision(decision, told))
            consents.spend(connection, [Spent(assessment_id, theme, assessment.municipality, None) for theme in shown])
            self._note(connection, Happening.SHARED, assessment_id)

    def withdraw(self, assessment_id: str) -> bool:
        """Stop sharing at once; tells whether it was shared. Raises GoneError, ForbiddenError."""
        with self.database.writing() as connection:
            self._hold(connection, assessment_id, Action.UNSHARE)
            now, this = datetime.now(UTC), ASSESSMENT.c.id == assessment_id
            stopped = bool(consents.stop(connection, this, Why.WITHDRAWN, now, today()))
            if stopped:
                self._note(connection, Happening.UNSHARED, assessment_id)
            return stopped

    def seen(self, assessment_id: str) -> Sight:
        """Whom the municipality of an assessment sees by name beside it. Raises GoneError, ForbiddenError.

        Like with like: the same checklist and major version, real with real.
        """
        with self.database.reading() as connection:
            about = self._find(connection, assessment_id, Action.READ)
            found = consents.named(connection, _like(about), today())
        viewer = about.municipality
        shares = any(
            shows_a_score(sighting.figures.themes.values()) for _, sighting in found if sighting.municipality == viewer
        )
        return Sight(
            shares,
            tuple(
                sighting
                for consent, sighting in found
                if sees_name(viewer, shares=shares, owner=sighting.municipality, consent=consent)
            ),
        )

    def group_figures(self, assessment_id: str) -> GroupSight | None:
        """The figures without names of the group of a municipality; None if there are none yet.

        Raises GoneError, ForbiddenError.
        """
        with self.database.reading() as connection:
            return rounds.group_of(connection, self._find(connection, assessment_id, Action.READ))

    def own(self, assessment_id: str) -> tuple[Readable, ...]:
        """The finished assessments of a municipality and of those that went into it, oldest first.

        Like with like, as in ``seen``. Raises GoneError, ForbiddenError.
        """
        with self.database.reading() as connection:
            about = self._find(connection, assessment_id, Action.READ)
            former = [place.code for place in predecessors(about.municipality)]
            theirs = self._hers() & ASSESSMENT.c.municipality.in_([about.municipality, *former])
            query = (
                select(*_OF_READABLE)
                .where(_like(about), theirs, ASSESSMENT.c.finished.is_not(None))
                .order_by(ASSESSMENT.c.finished, ASSESSMENT.c.changed, ASSESSMENT.c.id)
            )
            with making_sense():
                return tuple(map(_readable, connection.execute(query)))

    def readable(self, assessment_id: str) -> tuple[Readable, ...]:
        """The finished assessments beside one that she may read herself: where nobody logs in, all of them.

        Of each municipality the newest of each kind of documents and version of a checklist, with how many older
        ones there are; also what cannot be compared, so that it can be said. Raises GoneError, ForbiddenError.
        """
        with self.database.reading() as connection:
            self._find(connection, assessment_id, Action.READ)
            beside = self._hers() & ASSESSMENT.c.finished.is_not(None) & (ASSESSMENT.c.id != assessment_id)
            newest = func.max(ASSESSMENT.c.finished).label("newest")
            listed = (
                select(*_ALIKE, newest, (func.count() - 1).label("older")).where(beside).group_by(*_ALIKE).subquery()
            )
            # A kind can be missing; for the others this would keep SQLite from using an index of its own.
            same = and_(*(_is_same(listed.c[column.name], column) for column in _ALIKE))
            query = (
                select(ASSESSMENT.c.changed, *_OF_READABLE, listed.c.older)
                .join_from(listed, ASSESSMENT, same & (ASSESSMENT.c.finished == listed.c.newest))
                .where(ASSESSMENT.c.id != assessment_id)
            )
            with making_sense():
                # Of those that were finished on one day, the last. Asked for this order, SQLite would look through
                # everything for each of them.
                found = sorted(connection.execute(query), key=lambda row: (row.changed, row.id))
                alike = {tuple(getattr(row, column.name) for column in _ALIKE): row for row in found}
                return tuple(_readable(row[1:]) for row in alike.values())


def _is_same(one: ColumnElement[Any], other: ColumnElement[Any]) -> ColumnElement[bool]:
    return one.is_not_distinct_from(other) if other is ASSESSMENT.c.kind else one == other


_ALIKE = tuple(ASSESSMENT.c[name] for name in ("municipality", "kind", "checklist", "version", "invented"))
"""What two assessments have in common if only their age makes them different."""

_OF_READABLE = (
    *(ASSESSMENT.c[name] for name in Readable.__slots__ if name not in {"figures", "older"}),
    cast(ASSESSMENT.c.finished_scores, Text),
)


def _readable(row: Any) -> Readable:
    told = dict(zip(Readable.__slots__, row, strict=False))  # how many are older is only asked where the newest are
    status = told["status"]
    told["status"] = None if status is None else Status(status)
    told["figures"] = ShownScores.model_validate_json(told["figures"])
    return Readable(**told)


def _like(about: Subject) -> ColumnElement[bool]:
    """The assessments that can stand beside one: the same checklist and major version, real with real."""
    return and_(
        ASSESSMENT.c.checklist == about.checklist,
        ASSESSMENT.c.version.startswith(f"{about.major}.", autoescape=True),
        ASSESSMENT.c.invented == about.invented,
    )


def _elsewhere(connection: Connection, about: Subject) -> date | None:
    """The day on which another assessment of the municipality was finished that is shared now."""
    which = consents.beside(about.municipality, about.checklist) & (ASSESSMENT.c.id != about.id)
    return consents.shared_now(connection, which, today())
