"""Assessments with what belongs to them: what a file to keep consists of, and what is put back from one."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from selfcheck.assessment import Assessment
from selfcheck.occasions import OwnCalendar
from selfcheck.plan import Tasks


@dataclass(frozen=True, slots=True)
class Archive:
    """Assessments, what becomes of their advice, and what is otherwise in the calendars of their municipalities.

    ``plans`` are by the id of an assessment, ``calendars`` by the codes of a municipality and a checklist.
    What was never planned, or is as usual, stands in neither.
    """

    assessments: tuple[Assessment, ...] = ()
    plans: Mapping[str, Tasks] = field(default_factory=dict)
    calendars: Mapping[tuple[str, str], OwnCalendar] = field(default_factory=dict)

    @property
    def strays(self) -> bool:
        """Whether there is a plan of no assessment in it, or a calendar that none of them hangs on."""
        known = {each.id for each in self.assessments}
        places = {(each.municipality, each.checklist) for each in self.assessments}
        return not (self.plans.keys() <= known and self.calendars.keys() <= places)
