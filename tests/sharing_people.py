"""Municipalities that share, for tests of the screens: what stands in the database before somebody looks."""

from collections.abc import Iterable

from screens import a_finished
from selfcheck.access import ALONE
from selfcheck.assessment import Assessment, today
from selfcheck.checklist import Checklist
from selfcheck.sharing import Consent, Extent, tell
from selfcheck.storage import Database, Round, RoundStore, SharingStore, Store
from sharers import a_decision

OTHERS = ("GM0014", "GM0034", "GM0363", "GM0599", "GM0855")
"""Five municipalities that are no neighbours of Utrecht: as many as a figure without names needs."""


def kept(database: Database, checklist: Checklist, municipality: str = "GM0344", points: int = 2) -> Assessment:
    """A finished assessment in the database."""
    made = a_finished(checklist, municipality, points)
    Store(database, ALONE).create(made)
    return made


def give(database: Database, checklist: Checklist, assessment_id: str, consent: Consent) -> None:
    """Let a municipality decide."""
    SharingStore(database, ALONE).give(assessment_id, consent, lambda found: tell(checklist, found, consent))


def shared(database: Database, checklist: Checklist, municipality: str, consent: Consent, points: int = 2) -> str:
    """The id of a finished assessment that is shared."""
    made = kept(database, checklist, municipality, points)
    give(database, checklist, made.id, consent)
    return made.id


def counting(database: Database, checklist: Checklist, municipalities: Iterable[str] = OTHERS) -> None:
    """Let municipalities count without a name, each with another score."""
    for points, municipality in enumerate(municipalities):
        shared(database, checklist, municipality, a_decision(Extent.COUNTED), points % 5)


def release(database: Database) -> Round:
    """Make the figures of a round today."""
    rounds = RoundStore(database, ALONE)
    rounds.plan(today())
    return rounds.release(today())
