"""States of the text for the programme: before it can be written, with nothing in it, written on, and refused."""

from playwright.sync_api import expect

from reaching.state import Stage, States
from selfcheck.access import ALONE
from selfcheck.advice import Advice
from selfcheck.answers import MAX_TEXT
from selfcheck.assessment import Assessment, evaluate
from selfcheck.plan import Task
from selfcheck.storage import PlanStore
from selfcheck.ui import texts

STATES = States()

WRITTEN = "In [jaar] weten ondernemers binnen [x] weken waar zij aan toe zijn.\n\nDe raad hoort elk jaar of dat lukt."


def _planned(stage: Stage, *tasks: Task) -> tuple[Assessment, tuple[Advice, ...]]:
    """A finished assessment in the database of which the first advice has these tasks, with that advice."""
    made = stage.finished()
    stage.store.create(made)
    advice = evaluate(stage.checklist, made.given).advice[: len(tasks)]
    plans = PlanStore(stage.store.database, ALONE)
    for each, task in zip(advice, tasks, strict=True):
        plans.save_task(made.id, each.question.id, task, 0, theme=each.theme.id)
    return made, advice


@STATES.of("tekst")
def programme_text_of_what_is_not_finished(stage: Stage) -> None:
    stage.open("tekst", stage.keeps(stage.half()))
    expect(stage.visitor.page.get_by_text(texts.WRITE_UNFINISHED)).to_be_visible()


@STATES.of("tekst")
def programme_text_of_nothing(stage: Stage) -> None:
    stage.open("tekst", stage.keeps_finished())
    expect(stage.visitor.page.get_by_text(texts.WRITE_NONE)).to_be_visible()


@STATES.of("tekst")
def programme_text_written_on_and_unfolded(stage: Stage) -> None:
    made, _ = _planned(stage, Task(), Task(text=WRITTEN), Task(text=""), Task())
    stage.open("tekst", made.id)
    expect(stage.visitor.page.get_by_role("link", name=texts.WRITE_DOWNLOAD)).to_be_visible()
    stage.unfold_everything()


@STATES.of("tekst")
def programme_text_with_the_question_whether_to_put_the_draft_back(stage: Stage) -> None:
    made, (advice,) = _planned(stage, Task(text=WRITTEN))
    stage.open("tekst", made.id)
    stage.visitor.press(texts.WRITE_BACK.format(label=advice.question.label))
    stage.visitor.page.get_by_role("dialog").wait_for()
    stage.visitor.settle()


@STATES.of("tekst")
def programme_text_that_is_too_long(stage: Stage) -> None:
    made, (advice,) = _planned(stage, Task())
    stage.open("tekst", made.id)
    field = stage.visitor.page.get_by_label(texts.WRITE_OWN.format(label=advice.question.label))
    field.fill(" ".join([WRITTEN] * (MAX_TEXT // len(WRITTEN) + 1)))
    field.press("Tab")
    expect(stage.visitor.page.get_by_text(texts.TASK_TOO_LONG.rpartition(". ")[2])).to_be_visible()
    stage.visitor.settle()
