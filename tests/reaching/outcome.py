"""States of what comes of the answers: the result, the sheet and the comparison."""

import re

from playwright.sync_api import expect

from reaching.state import Stage, States
from selfcheck.answers import Evidence
from selfcheck.assessment import Programme, Result, evaluate
from selfcheck.comparison.words import FROM_FILE
from selfcheck.exchange import write_assessment
from selfcheck.ui import texts
from visited import answered
from walking import a_file

STATES = States()

UTRECHT, ZEIST, AMELAND = "GM0344", "GM0355", "GM0060"


@STATES.of("uitslag")
def result_of_nothing(stage: Stage) -> None:
    stage.open("uitslag", stage.keeps())


@STATES.of("uitslag")
def result_of_half(stage: Stage) -> None:
    stage.open("uitslag", stage.keeps(stage.half()))


@STATES.of("uitslag")
def result_of_everything_unfolded(stage: Stage) -> None:
    stage.open("uitslag", stage.keeps(answered(stage.checklist)))
    stage.unfold_everything()


@STATES.of("uitslag")
def result_with_all_advice(stage: Stage) -> None:
    stage.open("uitslag", stage.keeps(answered(stage.checklist)))
    everything = stage.visitor.page.get_by_role("checkbox", name=re.compile("^" + texts.ALL_ADVICE.partition("{")[0]))
    stage.visitor.page.locator("label").filter(has=everything).click()
    expect(everything).to_be_checked()
    stage.visitor.settle()


@STATES.of("uitslag")
def result_with_advice_chosen_and_set_aside(stage: Stage) -> None:
    answers = answered(stage.checklist)
    first, second = _result(stage).advice[:2]
    answers[second.question.id] = answers[second.question.id].with_(set_aside="Dit ligt bij de regio.")
    stage.open("uitslag", stage.keeps(answers, chosen=(first.question.id,)))
    expect(stage.visitor.page.get_by_role("heading", name=texts.ASIDE_TITLE)).to_be_visible()


@STATES.of("uitslag")
def result_with_advice_set_aside_without_a_reason(stage: Stage) -> None:
    stage.open("uitslag", stage.keeps(answered(stage.checklist)))
    advice = stage.visitor.page.locator(f".st-key-advies-{_result(stage).advice[0].question.id}")
    advice.locator("summary").filter(has_text=texts.ASIDE).click()
    advice.get_by_role("button", name=texts.ASIDE).click()
    expect(advice.get_by_text(texts.ASIDE_REASON_MISSING)).to_be_visible()
    stage.visitor.settle()


@STATES.of("uitslag")
def result_with_the_question_whether_to_finish(stage: Stage) -> None:
    stage.open("uitslag", stage.keeps(stage.half()))
    stage.visitor.press(texts.FINISH)
    stage.visitor.page.get_by_role("dialog").wait_for()
    stage.visitor.settle()


@STATES.of("uitslag")
def result_when_just_finished(stage: Stage) -> None:
    result_with_the_question_whether_to_finish(stage)
    stage.visitor.press(texts.FINISH_YES)
    expect(stage.visitor.page.get_by_test_id("stMain").get_by_text(texts.FINISHED_NOW).first).to_be_visible()


@STATES.of("uitslag")
def result_when_finished(stage: Stage) -> None:
    chosen = _result(stage).advice[0].question.id
    stage.open("uitslag", stage.keeps_finished(chosen=(chosen,)))


def _result(stage: Stage) -> Result:
    return evaluate(stage.checklist, stage.finished().given)


@STATES.of("advies")
def sheet_to_make(stage: Stage) -> None:
    stage.open("advies", stage.keeps_finished())


@STATES.of("advies")
def sheet_made(stage: Stage) -> None:
    sheet_to_make(stage)
    _make(stage)


@STATES.of("advies")
def sheet_with_missing_characters(stage: Stage) -> None:
    title = "Samen vooruit: \N{ARABIC LETTER MEEM}\N{ARABIC LETTER REH}"
    stage.open("advies", stage.keeps_finished(programmes=(Programme(title=title),)))
    _make(stage)
    expect(stage.visitor.page.get_by_text(texts.SHEET_MISSING)).to_be_visible()


def _make(stage: Stage) -> None:
    stage.visitor.press(texts.SHEET_MAKE, settle=False)
    begin = texts.SHEET_DOWNLOAD.partition("{size}")[0].format(variant="deelversie")
    stage.visitor.page.get_by_role("link", name=begin).wait_for()
    stage.visitor.settle()


@STATES.of("advies")
def sheet_for_colleagues(stage: Stage) -> None:
    stage.open("advies", stage.keeps(stage.half()))
    stage.visitor.pick(texts.SHEET_FOR, texts.SHEET_VARIANTS["werkversie"])


@STATES.of("advies")
def sheet_with_a_comparison(stage: Stage) -> None:
    sheet_to_make(stage)
    compare = stage.visitor.page.get_by_role("checkbox", name=texts.SHEET_COMPARE)
    stage.visitor.page.locator("label").filter(has=compare).click()
    expect(stage.visitor.page.get_by_text(texts.SHEET_COMPARE_FILES)).to_be_visible()
    stage.visitor.settle()


@STATES.of("advies")
def sheet_read_on_the_screen(stage: Stage) -> None:
    stage.open("advies", stage.keeps(stage.half()))
    _read_here(stage, "deelversie")


@STATES.of("advies")
def sheet_read_on_the_screen_with_everything_in_it(stage: Stage) -> None:
    stage.keeps_finished(1, "GM0310")
    answers = answered(stage.checklist)
    first, second, third = _result(stage).advice[:3]
    found = Evidence(document="Samen vooruit", page="12", quotation="Wij doen dit samen.")
    answers[first.question.id] = answers[first.question.id].with_(already="In de visie staat het al.", evidence=found)
    answers[second.question.id] = answers[second.question.id].with_(set_aside="Dit ligt bij de regio.")
    stage.open("advies", stage.keeps_finished(answers=answers, chosen=(first.question.id, third.question.id)))
    stage.visitor.pick(texts.SHEET_FOR, texts.SHEET_VARIANTS["werkversie"])
    compare = stage.visitor.page.get_by_role("checkbox", name=texts.SHEET_COMPARE)
    stage.visitor.page.locator("label").filter(has=compare).click()
    expect(stage.visitor.page.get_by_text(texts.SHEET_COMPARE_FILES)).to_be_visible()
    _read_here(stage, "werkversie")


def _read_here(stage: Stage, variant: str) -> None:
    page = stage.visitor.page
    page.locator("summary").filter(has_text=texts.SHEET_READ.format(variant=variant)).click()
    expect(page.locator(".st-key-blad").get_by_role("heading", level=3).first).to_be_visible()
    stage.visitor.settle()


@STATES.of("vergelijken")
def comparison_of_what_is_not_finished(stage: Stage) -> None:
    stage.open("vergelijken", stage.keeps(stage.half()))


@STATES.of("vergelijken")
def comparison_with_nobody(stage: Stage) -> None:
    stage.open("vergelijken", stage.keeps_finished(place=AMELAND))
    expect(stage.visitor.page.get_by_text(texts.COMPARE_NOBODY_TITLE)).to_be_visible()


@STATES.of("vergelijken")
def comparison_with_neighbours_and_files(stage: Stage) -> None:
    stage.keeps_finished(1, "GM0310")
    stage.open("vergelijken", stage.keeps_finished())
    files = [
        a_file("zeist.json", write_assessment(stage.finished(2, ZEIST))),
        a_file("ander.json", b'{"format": "iets anders"}'),
    ]
    page = stage.visitor.page
    page.locator("input[type=file]").set_input_files(files)
    refused = texts.COMPARE_REFUSED.partition("{reason}")[0].format(name="ander.json").strip()
    expect(page.get_by_text(refused)).to_be_visible()
    expect(page.get_by_text(FROM_FILE).first).to_be_visible()
    stage.visitor.settle()


@STATES.of("vergelijken")
def comparison_as_files(stage: Stage) -> None:
    stage.keeps_finished(1, "GM0310")
    stage.open("vergelijken", stage.keeps_finished())
    stage.visitor.press(texts.TABLES_MAKE, settle=False)
    stage.visitor.page.get_by_role("link", name=texts.TABLES_CSV.partition("{")[0]).wait_for()
    stage.visitor.settle()
