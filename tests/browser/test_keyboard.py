"""The whole route with the keyboard alone: no mouse, no address typed after the first."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from reporting import pages
from selfcheck.answers import Answer
from selfcheck.assessment import evaluate
from selfcheck.checklist import Question
from selfcheck.ui import fields, texts
from typing_keys import Keyboard
from visited import House, Visiting, answered
from walking import saved_file

pytestmark = pytest.mark.browser

NOTED, UNKNOWN, NOT_APPLICABLE = "vliegwiel-opgaven", "servicebelofte-vertrouwen", "inkoop-volgt-standaarden"
NOTE, REASON, PROGRAMME = "Zie de bijlage", "De regio koopt alles in.", "Samen vooruit 2026-2030"


def test_the_whole_route_with_the_keyboard(house: House, visit: Visiting, tmp_path: Path) -> None:
    visitor = visit(reduced_motion="reduce")
    keys = Keyboard(visitor)
    visitor.open("/")
    begins(keys, "Utrecht", texts.START_WHOLE.format(all=len(house.checklist.questions)))
    visitor.sees_theme(house.checklist.themes[0].id)
    assessment_id = visitor.assessment_id
    expected = answers_everything(keys, house)
    assert house.stored(assessment_id).answers == expected

    chosen = chooses_the_first_advice(keys, house, assessment_id)
    finishes(keys)
    finished = house.stored(assessment_id)
    assert finished.finished is not None
    assert finished.chosen == (chosen,)

    assert PROGRAMME in " ".join(pages(takes_the_sheet(keys, tmp_path)))
    keys.follow(texts.SCREENS["vergelijken"])
    visitor.sees(texts.COMPARE_TITLE)
    keys.pick(texts.COMPARE_WITH, 4)
    visitor.settle()


def test_the_short_version_with_the_keyboard_on_a_phone(house: House, visit: Visiting) -> None:
    visitor = visit(viewport={"width": 320, "height": 640}, reduced_motion="reduce")
    keys, checklist = Keyboard(visitor), house.checklist
    assert checklist.short_version is not None
    questions = [checklist.by_id[question_id] for question_id in checklist.short_version.questions]
    visitor.open("/")
    begins(keys, "Utrecht", texts.START_SHORT.format(short=len(questions)))
    visitor.sees(texts.SHORT_TITLE.format(number=len(questions)))
    expected = {question.id: answered(checklist)[question.id] for question in questions}
    for question in questions:
        answers(keys, question, expected[question.id])
    keys.press(texts.TO_RESULT)
    visitor.sees(texts.RESULT_TITLE)
    assert house.stored(visitor.assessment_id).answers == expected


def test_arrows_that_go_past_options_make_no_second_version(house: House, visit: Visiting) -> None:
    visitor, theme = visit(), house.checklist.themes[0]
    visitor.open_step(house.begun(), theme.id)
    for question in theme.questions:
        visitor.question(question.id).get_by_role("radio").first.focus()
        for _ in range(4):
            visitor.page.keyboard.press("ArrowDown")
    visitor.sees_saved()
    for question in theme.questions:
        assert fields.chosen(house.answer(visitor.assessment_id, question)) == fields.options(question)[4]


def begins(keys: Keyboard, municipality: str, button: str) -> None:
    """Fill in what an assessment is about, and begin."""
    keys.press(texts.BEGIN)
    keys.visitor.sees(texts.SCREENS["begin"])
    keys.write(texts.SEARCH_MUNICIPALITY, municipality)
    group = keys.page.get_by_role("radiogroup", name=texts.PICK_MUNICIPALITY)
    group.wait_for()
    names = group.locator("label").all_inner_texts()
    keys.visitor.settle()
    keys.pick(texts.PICK_MUNICIPALITY, next(i for i, name in enumerate(names) if name.startswith(f"{municipality},")))
    keys.write(texts.DOCUMENT_TITLE.format(number=1), PROGRAMME)
    keys.write(texts.DOCUMENT_DATE.format(number=1), "03-06-2026")
    keys.pick(texts.KIND, 0)
    keys.pick(texts.STATUS, 1)
    keys.press(button)


def answers_everything(keys: Keyboard, house: House) -> dict[str, Answer]:
    """Answer all questions, with one of everything; return what must be stored then."""
    expected = answered(house.checklist)
    expected[NOTED] = expected[NOTED].with_(note=NOTE)
    expected[UNKNOWN] = Answer(unknown=True)
    expected[NOT_APPLICABLE] = Answer(not_applicable=REASON)
    last = house.checklist.themes[-1]
    for theme in house.checklist.themes:
        keys.visitor.sees_theme(theme.id)
        expect(keys.page.get_by_role("heading", level=1)).to_be_focused()
        for question in theme.questions:
            answers(keys, question, expected[question.id])
        keys.press(texts.TO_RESULT if theme is last else texts.NEXT)
    keys.visitor.sees(texts.RESULT_TITLE)
    return expected


def answers(keys: Keyboard, question: Question, answer: Answer) -> None:
    """Go on to the next question, and answer it."""
    option = fields.chosen(answer)
    assert option is not None
    keys.answer(question, option)
    if answer.not_applicable:
        keys.write(texts.REASON, answer.not_applicable)
    if answer.note:
        keys.unfold(texts.DETAILS)
        keys.write(texts.NOTE, answer.note)
    keys.visitor.sees_saved()


def chooses_the_first_advice(keys: Keyboard, house: House, assessment_id: str) -> str:
    keys.tick(texts.PICK)
    keys.visitor.settle()
    result = evaluate(house.checklist, house.stored(assessment_id).given)
    return result.advice[0].question.id


def finishes(keys: Keyboard) -> None:
    """Look at the dialog, leave it with Escape, come back, and finish."""
    keys.press(texts.FINISH)
    dialog = keys.page.get_by_role("dialog")
    expect(dialog).to_contain_text(texts.FINISH_TITLE)
    for _ in range(6):
        keys.page.keyboard.press("Tab")
        assert keys.page.evaluate("document.activeElement.closest('[role=dialog]') !== null")
    keys.page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(keys.here).to_have_text(texts.FINISH)
    keys.page.keyboard.press("Enter")
    expect(dialog).to_contain_text(texts.FINISH_TITLE)
    keys.press(texts.FINISH_YES)
    expect(dialog).to_have_count(0)
    expect(keys.page.get_by_test_id("stMain").get_by_text(texts.FINISHED_NOW).first).to_be_visible()
    keys.visitor.settle()


def takes_the_sheet(keys: Keyboard, folder: Path) -> bytes:
    """Go to the sheet, make it and download it."""
    keys.follow(texts.SCREENS["advies"])
    keys.visitor.sees(texts.SHEET_TITLE)
    keys.press(texts.SHEET_MAKE)
    name = re.compile(re.escape(texts.SHEET_DOWNLOAD.partition("{size}")[0].format(variant="deelversie")))
    keys.page.get_by_role("link", name=name).wait_for()
    keys.visitor.settle()
    keys.tab_to(name, "link")
    with keys.page.expect_download() as coming:
        keys.page.keyboard.press("Enter")
    return saved_file(coming.value, folder)
