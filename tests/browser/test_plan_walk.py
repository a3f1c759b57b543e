"""From advice to action: finish, take three pieces of advice over, write, plan, take all along, and come back."""

import csv
from collections.abc import Iterator
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from docx import Document
from playwright.sync_api import Locator, expect

from reporting import pages
from selfcheck.access import ALONE
from selfcheck.advice import Advice
from selfcheck.assessment import evaluate
from selfcheck.plan import Task, TaskStatus
from selfcheck.report import wording_plan
from selfcheck.storage import PlanStore
from selfcheck.ui import texts
from spreadsheets import read_book
from visited import House, answered, housed
from walking import EVIL, READABLE, Visitor, saved_file

pytestmark = pytest.mark.browser

WRITTEN = f"Wij werken met één lijst van diensten [vul in]. {READABLE[0]}"
OWNER = "=teamleider dienstverlening"
NOTE = f"Eerst de balie. {EVIL}"


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def house(request: pytest.FixtureRequest) -> Iterator[House]:
    """The real app on a database of each kind."""
    if request.param == "sqlite":
        yield request.getfixturevalue("house")
        return
    with housed(request.getfixturevalue("new_postgres")()) as on_postgres:
        yield on_postgres


def test_from_advice_to_action_and_back(house: House, visitor: Visitor, tmp_path: Path) -> None:
    assessment_id = house.begun(answered(house.checklist))
    result = evaluate(house.checklist, house.stored(assessment_id).given)
    taken = [advice for advice in result.advice if not advice.set_aside][:3]

    finishes(visitor, assessment_id)
    takes_over(visitor, taken)
    plans_the_first(visitor, taken[0])
    writes(visitor, taken[0])
    stored = tasks(house, assessment_id)
    assert [stored[advice.question.id].accepted for advice in taken] == [True, True, True]
    first = stored[taken[0].question.id]
    assert (first.owner, first.status, first.text) == (OWNER, TaskStatus.BUSY, WRITTEN)
    assert first.due is not None

    takes_everything_along(visitor, taken, tmp_path)
    comes_back(visitor, taken[0], assessment_id)
    assert tasks(house, assessment_id)[taken[0].question.id].status is TaskStatus.DONE
    assert visitor.page.evaluate("window.evil") is None


def test_the_next_assessment_shows_what_changed_and_why(house: House, visitor: Visitor) -> None:
    assessment_id = house.begun(answered(house.checklist))
    finishes(visitor, assessment_id)
    advice = evaluate(house.checklist, house.stored(assessment_id).given).advice[0]
    takes_over(visitor, [advice])
    status(visitor, advice, TaskStatus.DONE)

    visitor.follow("vragen")
    visitor.press(texts.COPY)
    expect(visitor.page).not_to_have_url(f"*{assessment_id}*")
    question = advice.question
    visitor.open_step(visitor.assessment_id, advice.theme.id)
    aim = next(text for level, text in question.levels.items() if level == advice.aim.id)
    number = [*question.levels.values()].index(aim)
    visitor.question(question.id).get_by_role("radiogroup").locator("label").nth(number).click()
    visitor.sees_saved()
    visitor.follow("voortgang")
    visitor.sees(texts.SCREENS["voortgang"])
    visitor.page.locator("summary").filter(has_text=advice.theme.title).click()
    row = visitor.page.get_by_role("row").filter(has_text=question.label)
    expect(row).to_contain_text(advice.level.label)
    expect(row).to_contain_text(advice.aim.label)
    expect(row).to_contain_text(TaskStatus.DONE.value)


def finishes(visitor: Visitor, assessment_id: str) -> None:
    """Before it is finished there is no plan; finish it."""
    visitor.open(f"/werkplan?zelfcheck={assessment_id}")
    expect(visitor.page.get_by_text(texts.PLAN_UNFINISHED)).to_be_visible()
    visitor.page.get_by_role("link", name=texts.TO_RESULT).click()
    visitor.sees(texts.RESULT_TITLE)
    visitor.press(texts.FINISH)
    visitor.press(texts.FINISH_YES)
    expect(visitor.page.get_by_text(texts.FINISHED_NOW).first).to_be_visible()
    visitor.settle()


def takes_over(visitor: Visitor, advices: list[Advice]) -> None:
    """Take advice over in the plan."""
    visitor.follow("werkplan")
    visitor.sees(texts.SCREENS["werkplan"])
    for advice in advices:
        tick = visitor.page.get_by_label(texts.PLAN_TAKE.format(label=advice.question.label), exact=True)
        visitor.page.locator("label").filter(has=tick).click()
        expect(tick).to_be_checked()
        visitor.settle()
    expect(
        visitor.page.get_by_text(texts.PLAN_COUNTS.format(taken=len(advices), open=len(advices), busy=0, done=0))
    ).to_be_visible()
    visitor.sees_saved()


def task(visitor: Visitor, advice: Advice) -> Locator:
    """The frame around what becomes of an advice."""
    return visitor.page.locator(f".st-key-taak-{advice.question.id}")


def status(visitor: Visitor, advice: Advice, wanted: TaskStatus) -> None:
    """Say how far it is."""
    choices = task(visitor, advice).get_by_role("radiogroup", name=texts.PLAN_STATUS)
    choices.locator("label").filter(has_text=wanted.value.capitalize()).click()
    visitor.settle()
    visitor.sees_saved()


def plans_the_first(visitor: Visitor, advice: Advice) -> None:
    """Say who does it, when and how far it is; a date that is none stays in its field, and is not stored."""
    frame = task(visitor, advice)
    frame.get_by_label(texts.PLAN_OWNER).fill(OWNER)
    frame.get_by_label(texts.PLAN_OWNER).press("Tab")
    visitor.settle()
    due = frame.get_by_label(texts.PLAN_DUE)
    due.fill("31-02-2027")
    due.press("Tab")
    expect(frame.get_by_role("alert").first).to_contain_text("31-02-2027")
    expect(due).to_have_value("31-02-2027")
    due.fill("31-03-2027")
    due.press("Tab")
    expect(frame.get_by_role("alert")).to_have_count(0)
    status(visitor, advice, TaskStatus.BUSY)
    frame.get_by_label(texts.PLAN_NOTE).fill(NOTE)
    frame.get_by_label(texts.PLAN_NOTE).press("Tab")
    visitor.settle()
    visitor.sees_saved()


def writes(visitor: Visitor, advice: Advice) -> None:
    """Make the draft her own, and go back to it and forward again."""
    visitor.page.get_by_role("link", name=texts.PLAN_TO_TEXT).click()
    visitor.sees(texts.SCREENS["tekst"])
    label = texts.WRITE_OWN.format(label=advice.question.label)
    visitor.page.get_by_label(label).fill(WRITTEN)
    visitor.page.get_by_label(label).press("Tab")
    visitor.settle()
    visitor.sees_saved()
    visitor.press(texts.WRITE_BACK.format(label=advice.question.label))
    visitor.press(texts.WRITE_BACK_YES)
    expect(visitor.page.get_by_label(label)).to_have_value(advice.proposal.draft)
    visitor.page.get_by_label(label).fill(WRITTEN)
    visitor.page.get_by_label(label).press("Tab")
    visitor.settle()
    visitor.sees_saved()
    visitor.reload()
    expect(visitor.page.get_by_label(label)).to_have_value(WRITTEN)


def takes_everything_along(visitor: Visitor, taken: list[Advice], folder: Path) -> None:
    """The text as Word, the plan as Excel and CSV, the sheet as PDF and Word: each says what was planned."""
    text = Document(BytesIO(saved_file(visitor.download(texts.WRITE_DOWNLOAD), folder)))
    written = "\n".join(paragraph.text for paragraph in text.paragraphs)
    assert WRITTEN in written
    visitor.page.get_by_role("link", name=texts.TO_PLAN).click()
    visitor.sees(texts.SCREENS["werkplan"])
    book = read_book(saved_file(visitor.download(texts.PLAN_EXCEL), folder))
    cells = [cell for sheet in book.sheets.values() for row in sheet.rows for cell in row]
    rows = list(
        csv.reader(StringIO(saved_file(visitor.download(texts.PLAN_CSV), folder).decode("utf-8-sig")), delimiter=";")
    )
    for advice in taken:
        assert advice.question.label in cells
        assert advice.question.id in {cell for row in rows for cell in row}
    assert OWNER in cells
    assert f"'{OWNER}" in {cell for row in rows for cell in row}

    visitor.follow("advies")
    visitor.sees(texts.SHEET_TITLE)
    visitor.pick(texts.SHEET_FOR, texts.SHEET_VARIANTS["deelversie"])
    visitor.press(texts.SHEET_MAKE)
    pdf = " ".join(" ".join(page.split()) for page in pages(saved_file(visitor.download("Download als PDF"), folder)))
    word = Document(BytesIO(saved_file(visitor.download("Download als Word"), folder)))
    assert wording_plan.CALENDAR in pdf
    assert wording_plan.CALENDAR in [paragraph.text for paragraph in word.paragraphs]
    assert OWNER not in pdf


def comes_back(visitor: Visitor, advice: Advice, assessment_id: str) -> None:
    """Another day: what was planned stands there; set one done, and see progress."""
    visitor.open(f"/werkplan?zelfcheck={assessment_id}")
    expect(task(visitor, advice).get_by_label(texts.PLAN_OWNER)).to_have_value(OWNER)
    expect(task(visitor, advice).get_by_label(texts.PLAN_NOTE)).to_have_value(NOTE)
    status(visitor, advice, TaskStatus.DONE)
    expect(visitor.page.get_by_text(texts.PLAN_COUNTS.format(taken=3, open=2, busy=0, done=1))).to_be_visible()
    visitor.follow("voortgang")
    visitor.sees(texts.SCREENS["voortgang"])
    expect(visitor.page.get_by_role("heading", name=TaskStatus.DONE.value.capitalize())).to_be_visible()
    expect(visitor.page.get_by_role("table", name=TaskStatus.DONE.value.capitalize())).to_contain_text(
        advice.question.label
    )


def tasks(house: House, assessment_id: str) -> dict[str, Task]:
    """What the database has of the plan."""
    kept = PlanStore(house.store.database, ALONE).tasks(assessment_id)
    return {question: each.task for question, each in kept.items()}
