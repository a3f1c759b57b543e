"""Between decisions to share and rows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Text, cast, insert, select, text, true, update

from selfcheck.access import Person
from selfcheck.assessment import Status
from selfcheck.sharing import Consent, Extent, Told, may_count
from selfcheck.storage.rows import making_sense
from selfcheck.storage.shared import Decision, KeptDecision, Sighting, Somebody, Spent, Why
from selfcheck.storage.tables import ASSESSMENT, CONSENT, PERSON, ROUND, SPENT

_BY_NAME = [extent for extent in Extent if extent.by_name]
_AT_A_TIME = 200  # rows


def one_by_one(connection: Connection) -> None:
    """Let nobody decide while figures are made: the same score would be seen in both ways."""
    if connection.dialect.name == "postgresql":  # with SQLite whoever writes is alone
        connection.execute(text("LOCK TABLE spent IN EXCLUSIVE MODE"))


def add(connection: Connection, assessment_id: str, kept: KeptDecision) -> None:
    """Store a decision."""
    decision = kept.decision
    values = {
        "assessment_id": assessment_id,
        "extent": decision.consent.extent,
        "consent": decision.consent.model_dump(mode="json"),
        "told": kept.told.model_dump(mode="json"),
        "by": None if decision.by is None else decision.by.id,
        "at": decision.at,
        "ends": decision.ends,
        "stopped": decision.stopped,
        "why": decision.why,
    }
    connection.execute(insert(CONSENT).values(**values))


def read_decisions(connection: Connection, assessment_id: str) -> tuple[KeptDecision, ...]:
    """Every decision about an assessment, oldest first."""
    query = (
        select(CONSENT, PERSON.c.name)
        .outerjoin_from(CONSENT, PERSON, PERSON.c.id == CONSENT.c.by)
        .where(CONSENT.c.assessment_id == assessment_id)
        .order_by(CONSENT.c.number)
    )
    with making_sense():
        return tuple(map(_kept, connection.execute(query)))


def holding(on: date) -> ColumnElement[bool]:
    """The decisions that are in force on a day."""
    return CONSENT.c.stopped.is_(None) & (CONSENT.c.ends >= on)


def stop(connection: Connection, which: ColumnElement[bool], why: Why, at: datetime, on: date) -> int:
    """End the decisions that are in force about some assessments; gives how many there were."""
    about = CONSENT.c.assessment_id.in_(select(ASSESSMENT.c.id).where(which))
    return connection.execute(update(CONSENT).where(about, holding(on)).values(stopped=at, why=why)).rowcount


def beside(municipality: str, checklist: str) -> ColumnElement[bool]:
    """The assessments of which one at most is shared: those of one municipality on one checklist, of any version."""
    return (ASSESSMENT.c.municipality == municipality) & (ASSESSMENT.c.checklist == checklist)


def named(connection: Connection, like: ColumnElement[bool], on: date) -> tuple[tuple[Consent, Sighting], ...]:
    """What is shared by name now, of some assessments, whoever may see it."""
    about = (ASSESSMENT.c[name] for name in ("municipality", "kind", "status", "finished", "version", "invented"))
    query = (
        select(cast(CONSENT.c.consent, Text).label("consent"), cast(CONSENT.c.told, Text).label("told"), *about)
        .join_from(CONSENT, ASSESSMENT)
        .where(like, holding(on), CONSENT.c.extent.in_(_BY_NAME))
        .order_by(ASSESSMENT.c.municipality)
    )
    with making_sense():
        return tuple(_sighting(row) for row in connection.execute(query))


def shared_now(connection: Connection, which: ColumnElement[bool], on: date) -> date | None:
    """The day on which one of some assessments was finished that is shared now; None if none is."""
    query = select(ASSESSMENT.c.finished).join_from(CONSENT, ASSESSMENT).where(which, holding(on))
    return connection.execute(query).scalars().first()


@dataclass(frozen=True, slots=True)
class Countable:
    """Scores that can count without a name now, by theme, and the assessment that they are of."""

    municipality: str
    assessment: str
    checklist: str
    version: str
    invented: bool
    scores: Mapping[str, int]


def countable(connection: Connection, on: date) -> tuple[Countable, ...]:
    """What can count without a name now; what counted already, or was seen by name, is left out."""
    spent: dict[str, set[str]] = {}
    for assessment_id, theme in connection.execute(select(SPENT.c.assessment_id, SPENT.c.theme_id)):
        spent.setdefault(assessment_id, set()).add(theme)
    about = (ASSESSMENT.c[name] for name in ("municipality", "id", "checklist", "version", "invented"))
    query = (
        select(*about, CONSENT.c.told)
        .join_from(CONSENT, ASSESSMENT)
        .where(holding(on), CONSENT.c.extent != Extent.NAMED)
        .order_by(ASSESSMENT.c.municipality)
    )
    with making_sense():
        found = [(row, Told.model_validate(row.told).counted) for row in connection.execute(query)]
    return tuple(Countable(*row[:5], may_count(scores, spent.get(row.id, ()))) for row, scores in found)


def spend(connection: Connection, spent: Iterable[Spent]) -> None:
    """Write down that scores count in no round any more; what was spent before stays so."""
    there = {tuple(row) for row in connection.execute(select(SPENT.c.assessment_id, SPENT.c.theme_id))}
    rows = [
        {
            "assessment_id": each.assessment,
            "theme_id": each.theme,
            "municipality": each.municipality,
            "round": each.round,
        }
        for each in spent
        if (each.assessment, each.theme) not in there
    ]
    if rows:
        connection.execute(insert(SPENT), rows)


def distrust(connection: Connection, at: datetime, on: date) -> None:
    """End every decision in force, and let no score of any decision count in a round any more.

    For what comes from an older backup: who stopped since must not be named again, and what counted in a
    round since must not count a second time.
    """
    stop(connection, true(), Why.RESTORED, at, on)
    query = (
        select(CONSENT.c.assessment_id, ASSESSMENT.c.municipality, CONSENT.c.told)
        .join_from(CONSENT, ASSESSMENT)
        .order_by(CONSENT.c.number)
        .execution_options(yield_per=_AT_A_TIME)
    )
    spent: dict[Spent, None] = {}  # several decisions tell the same scores
    with making_sense(), connection.execute(query) as found:
        for assessment_id, municipality, stored in found:
            told = Told.model_validate(stored)
            themes = (*told.counted, *(told.figures.themes if told.figures else ()))
            spent.update(dict.fromkeys(Spent(assessment_id, theme, municipality, None) for theme in themes))
    spend(connection, spent)


def counted_themes(connection: Connection, assessment_id: str) -> Mapping[str, datetime]:
    """The themes of an assessment that counted without a name, and when they did."""
    query = (
        select(SPENT.c.theme_id, ROUND.c.released)
        .join_from(SPENT, ROUND, SPENT.c.round == ROUND.c.number)
        .where(SPENT.c.assessment_id == assessment_id)
    )
    return dict(tuple(row) for row in connection.execute(query))


def somebody(who: Person) -> Somebody | None:
    """Who gives a decision, as it is kept; None where nobody logs in."""
    return None if who.alone else Somebody(who.id, who.name)


def _kept(row: Any) -> KeptDecision:
    by = None if row.by is None else Somebody(row.by, row.name or "")
    why = None if row.why is None else Why(row.why)
    decision = Decision(Consent.model_validate(row.consent), by, row.at, row.ends, row.stopped, why)
    return KeptDecision(decision, Told.model_validate(row.told))


def _sighting(row: Any) -> tuple[Consent, Sighting]:
    # Straight from JSON: of hundreds of municipalities it is most of the work.
    consent, told = Consent.model_validate_json(row.consent), Told.model_validate_json(row.told)
    assert told.figures is not None, "who shares by name has figures"
    return consent, Sighting(
        municipality=row.municipality,
        kind=row.kind,
        status=None if row.status is None else Status(row.status),
        finished=row.finished,
        version=row.version,
        invented=row.invented,
        figures=told.figures,
        partial=consent.extent is Extent.WITHOUT_SENSITIVE,
        in_sheets=consent.in_sheets,
        contact=consent.contact,
        topics=told.topics,
    )
