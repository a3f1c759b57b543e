"""Opening an assessment from a file: on exactly its checklist, rescored, and said when that differs."""

from collections.abc import Container
from dataclasses import dataclass
from typing import Protocol

from selfcheck.answers import Misfit, MisfitKind, misfits
from selfcheck.assessment import Assessment, Result, evaluate, figures_shown
from selfcheck.checklist import Checklist
from selfcheck.exchange.refusing import FileRefusedError
from selfcheck.plan import Tasks


class Shelf(Protocol):
    """Where checklists are found by id and version."""

    def get(self, checklist_id: str, version: str, /) -> Checklist | None:
        """Return exactly this version, or None."""
        ...


@dataclass(frozen=True, slots=True)
class Opened:
    """An assessment that fits its checklist, with our result.

    ``differs`` says that the figures in the file do not follow from its answers; ours are shown.
    """

    assessment: Assessment
    checklist: Checklist
    result: Result
    differs: bool


def open_assessment(assessment: Assessment, shelf: Shelf, municipalities: Container[str]) -> Opened:
    """Check an assessment against its checklist and the municipalities (codes), and score it anew.

    Raises FileRefusedError.
    """
    if assessment.municipality not in municipalities:
        message = f"De gemeente in dit bestand ({assessment.municipality}) kennen wij niet. Er is niets geopend."
        raise FileRefusedError(message)
    checklist = shelf.get(assessment.checklist, assessment.version)
    if checklist is None:
        message = (
            f"Dit bestand hoort bij versie {assessment.version} van checklist ‘{assessment.checklist}’. "
            "Die is hier niet. Vraag uw beheerder om die versie toe te voegen."
        )
        raise FileRefusedError(message)
    check_fit(assessment, checklist)
    result = evaluate(checklist, assessment.given, assessment.chosen)
    told = assessment.finished_scores
    return Opened(assessment, checklist, result, told is not None and told != figures_shown(result.scores))


def check_fit(assessment: Assessment, checklist: Checklist) -> None:
    """Raise FileRefusedError if something in an assessment does not exist in its checklist."""
    if wrong := misfits(checklist, assessment.given):
        raise FileRefusedError(f"Dit bestand past niet bij zijn checklist. {_sentence(wrong[0])} Er is niets geopend.")
    strange = [chosen for chosen in assessment.chosen if chosen not in checklist.by_id]
    if strange:
        raise FileRefusedError(f"Dit bestand past niet bij zijn checklist: ‘{strange[0]}’ is geen vraag.")
    if assessment.kind is not None and assessment.kind not in {kind.id for kind in checklist.kinds}:
        raise FileRefusedError(f"Het soort stuk ‘{assessment.kind}’ bestaat niet in deze checklist.")


def check_plan(tasks: Tasks, checklist: Checklist) -> None:
    """Raise FileRefusedError if a plan is about something that does not exist in its checklist."""
    if strange := [question for question in tasks if question not in checklist.by_id]:
        raise FileRefusedError(f"Het werkplan in dit bestand past niet: de vraag ‘{strange[0]}’ bestaat niet.")
    moments = {moment.id for moment in checklist.calendar}
    if unheard := [task.moment for task in tasks.values() if task.moment and task.moment not in moments]:
        raise FileRefusedError(f"Het werkplan in dit bestand past niet: het moment ‘{unheard[0]}’ bestaat niet.")


def _sentence(misfit: Misfit) -> str:
    match misfit.kind:
        case MisfitKind.QUESTION:
            return f"De vraag ‘{misfit.question}’ bestaat niet."
        case MisfitKind.LEVEL:
            return f"Het niveau ‘{misfit.value}’ bestaat niet bij de vraag ‘{misfit.question}’."
        case MisfitKind.NOT_APPLICABLE:
            return f"‘Niet van toepassing’ kan niet bij de vraag ‘{misfit.question}’."
