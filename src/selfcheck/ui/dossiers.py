"""What a paper is made from, out of the database: the same for a screen and for a download."""

from selfcheck.access import Person
from selfcheck.assessment import Assessment, today
from selfcheck.checklist import Checklist
from selfcheck.checkout import release
from selfcheck.comparison import GroupId
from selfcheck.report import Dossier
from selfcheck.storage import Database, PlanStore, SharingStore
from selfcheck.ui import beside


def dossier_of(
    database: Database, who: Person, checklist: Checklist, assessment: Assessment, comparison: GroupId | None = None
) -> Dossier:
    """Return an assessment with what somebody may see that belongs to it, as it is stored now, on today's date.

    ``comparison`` is the group that it is compared with. Raises GoneError if it was deleted since it was read.
    """
    plans = PlanStore(database, who)
    return Dossier(
        checklist,
        assessment,
        today(),
        release(),
        beside.company(SharingStore(database, who), assessment, comparison),
        {question: kept.task for question, kept in plans.tasks(assessment.id).items()},
        plans.calendar(assessment.id).own,
    )
