"""States of the screen with the programme, and of the passages that were found at a question."""

from playwright.sync_api import FilePayload, expect

from programmes import a_programme
from reaching.inside import LOU, READER, at
from reaching.state import Stage, States
from selfcheck.answers import Answer, Evidence
from selfcheck.passages import Refusal
from selfcheck.ui import texts

STATES = States()

PARAGRAPHS = (
    "# Dienstverlening aan onze inwoners",
    "Goede dienstverlening helpt ons bij de woningbouw en bij de energietransitie.",
    "Wij gaan zelf naar inwoners toe die recht hebben op bijzondere bijstand.",
    "Wij gaan niet-gebruik van regelingen tegen.",
    "De wijkteams werken outreachend in elke buurt.",
    "Door vroegsignalering van schulden zijn wij er eerder bij.",
    "Ondergebruik van de bijzondere bijstand vinden wij een probleem.",
    "Wie recht heeft op hulp, krijgt van ons een brief.",
    "Ook bij jongeren brengen wij niet-gebruik in beeld.",
    "# Wonen",
    "De komende jaren bouwen wij betaalbare woningen voor jong en oud.",
)
"""A small programme, with something about the first questions."""

TITLE = "Akkoord voor de proef"
WORD, NO_WORD = "inwoners", "zeppelin"


def a_text(name: str = "akkoord.txt") -> FilePayload:
    """The small programme, as a file to choose."""
    return {"name": name, "mimeType": "text/plain", "buffer": "\n\n".join(PARAGRAPHS).encode()}


def choose(stage: Stage, file: FilePayload) -> None:
    """Choose a file on the screen with the programme."""
    stage.visitor.page.locator("input[type=file]").set_input_files(file)


def read(stage: Stage, assessment_id: str) -> None:
    """Open the screen with the programme, and have the small one read."""
    stage.open("programma", assessment_id)
    choose(stage, a_text())
    expect(stage.visitor.page.get_by_label(texts.DOCUMENT_NAME)).to_have_value(TITLE)
    stage.visitor.settle()


@STATES.of("programma")
def programme_to_choose(stage: Stage) -> None:
    stage.open("programma", stage.keeps())


@STATES.of("programma")
def programme_that_is_being_read(stage: Stage) -> None:
    stage.open("programma", stage.keeps())
    stage.afterwards.callback(_stop, stage)  # whoever comes next would have to wait for it
    stop = stage.visitor.page.get_by_role("button", name=texts.READING_STOP.partition("{")[0])
    for name in ("akkoord.pdf", "programma.pdf"):  # the second takes longer than any look at this screen
        choose(stage, {"name": name, "mimeType": "application/pdf", "buffer": a_programme(300)})
        expect(stop.filter(has_text=name)).to_be_visible()
    stage.visitor.settle()


def _stop(stage: Stage) -> None:
    """Stop everything that is being read."""
    while (button := stage.visitor.page.get_by_role("button", name=texts.READING_STOP.partition("{")[0])).count():
        button.first.click()
        stage.visitor.settle()


@STATES.of("programma")
def programme_that_was_read(stage: Stage) -> None:
    answers = {stage.checklist.questions[1].id: Answer(evidence=Evidence(document="Samen vooruit", page="12"))}
    read(stage, stage.keeps(answers))


@STATES.of("programma")
def programme_with_what_was_searched_and_its_headings(stage: Stage) -> None:
    read(stage, stage.keeps())
    stage.visitor.page.get_by_label(texts.SEARCH_FIELD).fill(WORD)
    expect(stage.visitor.page.locator("mark").first).to_have_text(WORD)
    stage.unfold_everything()
    expect(stage.visitor.page.get_by_role("listitem").filter(has_text="Wonen")).to_be_visible()


@STATES.of("programma")
def programme_that_was_refused(stage: Stage) -> None:
    stage.open("programma", stage.keeps())
    choose(stage, {"name": "notulen.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 en verder niets"})
    refused = texts.REFUSALS[Refusal.DAMAGED]
    expect(stage.visitor.page.get_by_role("alert").filter(has_text=refused)).to_be_visible()
    stage.visitor.settle()


@STATES.of("programma")
def programme_of_a_finished_assessment(stage: Stage) -> None:
    stage.open("programma", stage.keeps_finished())
    expect(stage.visitor.page.get_by_text(texts.FROZEN)).to_be_visible()


@STATES.of("programma")
def programme_of_who_may_not_answer(stage: Stage) -> None:
    inside, _ = at(LOU, READER, stage=stage)
    inside.open("programma", inside.keeps())
    expect(inside.visitor.page.get_by_text(texts.ALL_TO_READ)).to_be_visible()


def _questions(stage: Stage) -> None:
    """Have the small programme read, and turn to the first questions."""
    assessment_id = stage.keeps()
    read(stage, assessment_id)
    stage.open("vragen", assessment_id, "vliegwiel")


def _unfold(stage: Stage, number: int) -> None:
    """Open the panel with passages of a question."""
    question = stage.visitor.question(stage.checklist.questions[number].id)
    question.locator("summary").filter(has_text=texts.FOUND_PANEL.partition("(")[0]).click()
    expect(question.get_by_label(texts.FOUND_SEARCH.format(number=number + 1))).to_be_visible()
    stage.visitor.settle()


@STATES.of("vragen")
def questions_with_passages(stage: Stage) -> None:
    _questions(stage)
    for number in range(3):
        _unfold(stage, number)
    page = stage.visitor.page
    page.locator("summary").filter(has_text=texts.FOUND_MORE.partition("{")[0]).click()
    expect(page.get_by_role("button", name=texts.ATTACH.format(passage=6, number=2))).to_be_visible()
    page.get_by_label(texts.FOUND_SEARCH.format(number=2)).fill(WORD)
    page.get_by_label(texts.FOUND_SEARCH.format(number=3)).fill(NO_WORD)
    expect(page.get_by_text(texts.SEARCH_NONE)).to_be_visible()
    stage.visitor.settle()


@STATES.of("vragen")
def questions_with_a_passage_that_was_attached(stage: Stage) -> None:
    _questions(stage)
    _unfold(stage, 1)
    stage.visitor.press(texts.ATTACH.format(passage=1, number=2))
    expect(stage.visitor.page.get_by_role("button", name=texts.ATTACH_UNDO.format(passage=1, number=2))).to_be_visible()
    stage.visitor.settle()
