"""The assessment inside a sheet: exactly what its pages say, as a file that the app can open again."""

import hashlib

from selfcheck.answers import UNANSWERED, Answer, Answers, State
from selfcheck.assessment import Assessment, ShownScores, figures_shown
from selfcheck.checklist import Checklist
from selfcheck.exchange import write_assessment
from selfcheck.report.disclosure import Disclosure, disclose
from selfcheck.report.variant import SheetOptions
from selfcheck.scoring import score
from selfcheck.tagged import Attachment

NAME = "zelfcheck.json"
DESCRIPTION = "De antwoorden waaruit deze PDF is gemaakt. U kunt ze openen in de app Zelfcheck."


def enclose(checklist: Checklist, assessment: Assessment, options: SheetOptions) -> Attachment:
    """What goes inside the sheet of an assessment, for :func:`selfcheck.report.draw`."""
    content = write_assessment(disclosed_assessment(checklist, assessment, options))
    return Attachment(NAME, content, "application/json", DESCRIPTION)


def disclosed_assessment(checklist: Checklist, assessment: Assessment, options: SheetOptions) -> Assessment:
    """The assessment without anything that the pages leave out.

    It rests on the same Disclosure as the pages. In the *deelversie* its id is another: with the id
    comes the address of the assessment. It is the same other id every time. So it does not say
    either which assessment it was made from. While a theme is
    hidden, the figures of the finish are those that follow from the answers that are left, so that
    they give nothing away and whoever opens the file finds no difference.
    """
    said = disclose(checklist, assessment, options)
    answers = _answers(said)
    hidden = not said.whole
    return Assessment.model_validate(
        {
            **dict(assessment),
            "id": assessment.id if said.working else _other_id(assessment.id),
            "follows": assessment.follows if said.working else None,
            "name": said.about.name,
            "filled_in_by": said.about.filled_in_by,
            "contact": said.about.contact,
            "invented": said.about.invented,
            "finished_scores": _figures(checklist, answers, assessment) if hidden else assessment.finished_scores,
            "chosen": tuple(chosen for chosen in assessment.chosen if chosen in said.checklist.by_id),
            "answers": answers,
        }
    )


def _answers(said: Disclosure) -> dict[str, Answer]:
    found = {question_id: answer if said.working else _shared(answer) for question_id, answer in said.answers.items()}
    return {question_id: answer for question_id, answer in found.items() if answer != UNANSWERED}


def _shared(answer: Answer) -> Answer:
    """An answer as the *deelversie* shows it: there, not known and not answered are the same."""
    unsaid = {"unknown": False, "note_shared": bool(answer.note)}
    return answer.with_(**unsaid, **({"not_applicable": None} if answer.state is not State.NOT_APPLICABLE else {}))


def _other_id(assessment_id: str) -> str:
    return hashlib.sha256(f"deelversie {assessment_id}".encode()).hexdigest()[:32]


def _figures(checklist: Checklist, answers: dict[str, Answer], assessment: Assessment) -> ShownScores | None:
    return None if assessment.finished is None else figures_shown(score(checklist, Answers(answers)))
