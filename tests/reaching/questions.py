"""States of the questions, and of what an assessment is about."""

import sqlite3
from contextlib import closing
from functools import partial

from playwright.sync_api import expect

from reaching.state import CHECKLIST, Stage, States
from selfcheck.answers import Answer, Evidence
from selfcheck.assessment import finish
from selfcheck.checklist import Question
from selfcheck.ui import fields, texts
from selfcheck.ui.visit import Late
from visited import ON, answered

STATES = States()

# The screen tries to save again and again; a test looks at the moment between.
NOTHING_AGAIN = "for (let clock = setInterval(() => 0); clock; clock -= 1) clearInterval(clock); setInterval = () => 0"


def _step(stage: Stage, step: str) -> None:
    stage.open("vragen", stage.keeps(stage.half()), step)


for _theme in CHECKLIST.themes:
    STATES.add(f"questions_of_{_theme.id}", "vragen", partial(_step, step=_theme.id))


@STATES.of("vragen")
def questions_with_every_panel_unfolded(stage: Stage) -> None:
    full = Answer(
        level="keuze",
        note="Gehoord in het overleg.",
        evidence=Evidence(document="Samen vooruit", page="12", quotation="Wij kiezen."),
        already="In de visie van 2024",
    )
    stage.open("vragen", stage.keeps({**stage.half(), stage.checklist.questions[0].id: full}), "vliegwiel")
    stage.unfold_everything()


@STATES.of("vragen")
def questions_that_may_be_about_weak_spots(stage: Stage) -> None:
    sensitive = next(theme for theme in stage.checklist.themes if theme.sensitive)
    stage.open("vragen", stage.keeps(), sensitive.id)
    stage.unfold_everything()


@STATES.of("vragen")
def questions_with_a_reason_missing(stage: Stage) -> None:
    question = next(question for question in stage.checklist.questions if question.not_applicable)
    stage.open("vragen", stage.keeps(), stage.checklist.theme_of(question.id).id)
    stage.visitor.choose(question.id, fields.NOT_APPLICABLE)
    expect(stage.visitor.question(question.id).get_by_text(texts.REASON_MISSING)).to_be_visible()
    stage.visitor.settle()


@STATES.of("vragen")
def questions_with_a_text_that_is_too_long(stage: Stage) -> None:
    question = _first(stage)
    stage.open("vragen", stage.keeps(), "vliegwiel")
    stage.visitor.text_field(question.id).fill("x" * 4001)
    expect(stage.visitor.question(question.id).get_by_role("alert")).to_contain_text("4.001")
    stage.visitor.page.evaluate(NOTHING_AGAIN)
    stage.visitor.settle()


@STATES.of("vragen")
def questions_that_cannot_be_left(stage: Stage) -> None:
    questions_with_a_text_that_is_too_long(stage)
    stage.visitor.press(texts.NEXT)
    expect(stage.visitor.page.locator(".st-key-verder").get_by_text(texts.HELD)).to_be_visible()
    stage.visitor.settle()


@STATES.of("vragen")
def questions_of_the_short_version(stage: Stage) -> None:
    _step(stage, "korte-versie")


@STATES.of("vragen")
def questions_that_are_still_open(stage: Stage) -> None:
    _step(stage, "nog-open")


@STATES.of("vragen")
def no_question_is_open(stage: Stage) -> None:
    stage.open("vragen", stage.keeps(answered(stage.checklist)), "nog-open")
    stage.visitor.sees(texts.OPEN_NONE_TITLE)


@STATES.of("vragen")
def questions_at_a_step_that_does_not_exist(stage: Stage) -> None:
    _step(stage, "bestaat-niet")
    expect(stage.visitor.page.get_by_text(texts.NO_STEP)).to_be_visible()


@STATES.of("vragen")
def questions_with_two_versions_of_an_answer(stage: Stage) -> None:
    question = _first(stage)
    _answered_elsewhere(stage, question)
    stage.visitor.choose(question.id, "afspraak")
    expect(stage.visitor.question(question.id)).to_contain_text(texts.CLASH_TITLE)
    stage.visitor.settle()


@STATES.of("vragen")
def questions_with_an_answer_that_was_renewed(stage: Stage) -> None:
    question = _first(stage)
    _answered_elsewhere(stage, question)
    second = stage.checklist.questions[1]
    stage.visitor.choose(second.id, next(iter(second.levels)))
    expect(stage.visitor.question(question.id)).to_contain_text(texts.RENEWED)
    stage.visitor.settle()


def _answered_elsewhere(stage: Stage, question: Question) -> None:
    """Open the questions, and let another tab answer one of them then."""
    assessment_id = stage.keeps()
    stage.open("vragen", assessment_id, "vliegwiel")
    stage.store.save_answer(assessment_id, question.id, Answer(level="keuze", note="Van een ander venster"), 0)


@STATES.of("vragen")
def questions_with_an_answer_that_could_not_be_saved(stage: Stage) -> None:
    file, question = stage.store.database.file, _first(stage)
    assert file is not None
    stage.open("vragen", stage.keeps(), "vliegwiel")
    other = stage.afterwards.enter_context(closing(sqlite3.connect(file, isolation_level=None)))
    other.execute("BEGIN IMMEDIATE")  # another program that writes, until the visitor leaves
    stage.visitor.choose(question.id, "keuze")
    expect(stage.visitor.question(question.id).get_by_role("alert")).to_contain_text(texts.UNSAVED.partition("{")[0])
    stage.visitor.page.evaluate(NOTHING_AGAIN)
    stage.visitor.settle()


@STATES.of("vragen")
def questions_that_were_finished_elsewhere(stage: Stage) -> None:
    assessment_id = stage.keeps()
    stage.open("vragen", assessment_id, "vliegwiel")
    stage.store.finish(assessment_id, lambda found: finish(found, stage.checklist, ON))
    stage.visitor.choose(_first(stage).id, "keuze")
    expect(stage.visitor.page.get_by_text(texts.LATE[Late.FROZEN])).to_be_visible()
    stage.visitor.settle()


@STATES.of("vragen")
def questions_that_are_finished(stage: Stage) -> None:
    stage.open("vragen", stage.keeps_finished())
    stage.visitor.sees(texts.FROZEN_TITLE)


@STATES.of("gegevens")
def about(stage: Stage) -> None:
    stage.open("gegevens", stage.keeps(filled_in_by="Beleidsadviseur"))


@STATES.of("gegevens")
def about_with_something_wrong(stage: Stage) -> None:
    stage.open("gegevens", stage.keeps())
    stage.visitor.page.get_by_label(texts.DOCUMENT_DATE.format(number=1)).fill("31-02-2026")
    stage.visitor.page.get_by_label(texts.DOCUMENT_TITLE.format(number=1)).fill("")
    stage.visitor.page.keyboard.press("Tab")
    expect(stage.visitor.page.get_by_text(texts.TO_DO_FIRST)).to_be_visible()
    stage.visitor.settle()


@STATES.of("gegevens")
def about_when_finished(stage: Stage) -> None:
    stage.open("gegevens", stage.keeps_finished())
    expect(stage.visitor.page.get_by_text(texts.FROZEN)).to_be_visible()


def _first(stage: Stage) -> Question:
    return stage.checklist.questions[0]
