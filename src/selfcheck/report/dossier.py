"""What a paper is made from, before it is decided what may be said of it."""

from dataclasses import dataclass, field
from datetime import date

from selfcheck.assessment import Assessment
from selfcheck.checklist import Checklist
from selfcheck.municipalities import Municipality, UnknownMunicipality, ever
from selfcheck.occasions import AS_USUAL, Calendar, OwnCalendar, calendar_of
from selfcheck.plan import NO_TASKS, Tasks
from selfcheck.report.company import Company


@dataclass(frozen=True, slots=True)
class Dossier:
    """An assessment with all that belongs to it, on a day; ``release`` is the version of this program.

    ``company`` is among whom it is compared; None for a paper without a comparison. ``tasks`` are what
    becomes of each advice, ``own`` is what is otherwise in the calendar of the municipality.
    """

    checklist: Checklist
    assessment: Assessment
    today: date
    release: str
    company: Company | None = None
    tasks: Tasks = field(default_factory=lambda: NO_TASKS)
    own: OwnCalendar = AS_USUAL

    @property
    def place(self) -> Municipality:
        """The municipality, as :func:`known_place` has it."""
        return known_place(self.assessment.municipality)

    @property
    def calendar(self) -> Calendar:
        """The calendar as it is in this municipality."""
        return calendar_of(self.checklist, self.own)

    @property
    def since(self) -> date:
        """The day from which the moments of a plan are counted: the day it was finished, or today."""
        return self.assessment.finished or self.today


def known_place(code: str) -> Municipality:
    """The municipality with this code, also if it is no more; one that we do not know is called by its code."""
    try:
        return ever(code)
    except UnknownMunicipality:
        return Municipality(code, code, code, province="", safety_region="", residents=0, lat=0, lon=0)
