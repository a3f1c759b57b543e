"""From a file to the sheet: a programme is chosen, its reading seen, and a passage attached, with the keyboard alone."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from programmes import a_programme
from reporting import pages
from selfcheck.answers import Evidence
from selfcheck.checklist import Checklist, Question
from selfcheck.evidence import Findings, attach, find, quotation
from selfcheck.passages import read_text
from selfcheck.ui import texts
from typing_keys import Keyboard
from visited import House, Visiting
from walking import saved_file

pytestmark = pytest.mark.browser

PAGES = 150
"""Of a long programme: a short one is read before anybody can look twice."""

# What the bar said, also what nobody looked at.
WATCH = """() => {
  window.barSaid = [];
  const look = () => document.querySelectorAll("[data-testid=stProgress]").forEach((bar) => window.barSaid.push(bar.innerText));
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
}"""

TITLE = "Akkoord voor de proef"


@pytest.fixture(scope="module")
def programme() -> bytes:
    """The programme as a file."""
    return a_programme(PAGES)


@pytest.fixture(scope="module")
def expected(programme: bytes, house: House) -> Findings:
    """What must be found in it."""
    text = read_text(programme, lambda _done, _of: None)
    return Findings(text, find(text, house.checklist))


def asked(checklist: Checklist, expected: Findings) -> tuple[int, Question]:
    """The first question with passages, with its number."""
    numbered = enumerate(checklist.questions, start=1)
    return next((number, question) for number, question in numbered if expected.questions[question.id].specific)


def chooses(keys: Keyboard, file: Path) -> None:
    """Go to the button for a file, and choose one."""
    keys.tab_to(re.compile("Kies een bestand$"), "button")
    with keys.page.expect_file_chooser() as chooser:
        keys.page.keyboard.press("Enter")
    chooser.value.set_files(file)


def test_from_a_file_to_the_sheet_with_the_keyboard(
    house: House, visit: Visiting, programme: bytes, expected: Findings, tmp_path: Path
) -> None:
    number, question = asked(house.checklist, expected)
    (tmp_path / "akkoord.pdf").write_bytes(programme)
    assessment_id = house.begun()
    visitor = visit(reduced_motion="reduce")
    keys, page = Keyboard(visitor), visitor.page
    page.on(
        "filechooser", lambda _: None
    )  # from now on, and not only at the key: the browser learns of it a moment later
    visitor.open_step(assessment_id, house.checklist.theme_of(question.id).id)
    keys.follow(texts.INVITE_LINK)
    visitor.sees(texts.PROGRAMME_TITLE)
    expect(page.get_by_role("heading", level=1)).to_be_focused()

    page.evaluate(WATCH)
    chooses(keys, tmp_path / "akkoord.pdf")
    expect(page.get_by_test_id("stMain").get_by_text(texts.PROGRAMME_DONE).first).to_be_visible()
    expect(page.locator(".spoken")).to_have_text(texts.PROGRAMME_DONE)
    expect(page.get_by_role("progressbar")).to_have_count(0)
    page_of_pages = re.compile(
        re.escape(texts.READING_PAGE).replace(r"\{done\}", r"\d+").replace(r"\{of\}", str(PAGES))
    )
    assert any(page_of_pages.search(said) for said in page.evaluate("window.barSaid"))
    visitor.settle()

    place = [theme.id for theme in house.checklist.themes].index(house.checklist.theme_of(question.id).id) + 1
    title = house.checklist.theme_of(question.id).title
    keys.follow(texts.OVERVIEW_TO.format(number=place, title=title))
    visitor.sees_theme(house.checklist.theme_of(question.id).id)
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    keys.tab_to_group(question.text)
    keys.unfold(texts.FOUND_PANEL.partition("(")[0])
    visitor.settle()
    keys.press(texts.ATTACH.format(passage=1, number=number))
    expect(page.locator(".spoken")).to_have_text(texts.ATTACHED.format(passage=1, number=number))
    expect(keys.here).to_have_text(texts.ATTACH_UNDO.format(passage=1, number=number))
    visitor.sees_saved()

    hit = expected.questions[question.id].specific[0]
    passage = expected.text.passages[hit.passage]
    evidence = attach(Evidence(), TITLE, passage.page, quotation(passage, hit.marks))
    assert evidence is not None
    assert house.answer(assessment_id, question).evidence == evidence

    keys.follow(texts.SCREENS["advies"])
    visitor.sees(texts.SHEET_TITLE)
    keys.press(texts.SHEET_MAKE)
    label = re.compile(re.escape(texts.SHEET_DOWNLOAD.partition("{size}")[0].format(variant="deelversie")))
    page.get_by_role("link", name=label).wait_for()
    visitor.settle()
    keys.tab_to(label, "link")
    with page.expect_download() as coming:
        page.keyboard.press("Enter")
    sheet = " ".join(pages(saved_file(coming.value, tmp_path)))
    assert f"{TITLE}, bladzijde {passage.page}" in sheet
    assert evidence.quotation[:60] in sheet


def test_what_was_read_is_there_after_a_reload_and_can_be_taken_back(
    house: House, visit: Visiting, programme: bytes, expected: Findings
) -> None:
    number, question = asked(house.checklist, expected)
    assessment_id, visitor = house.begun(), visit()
    visitor.open(f"/programma?zelfcheck={assessment_id}")
    visitor.page.locator("input[type=file]").set_input_files(
        {"name": "akkoord.pdf", "mimeType": "application/pdf", "buffer": programme}
    )
    expect(visitor.page.get_by_test_id("stMain").get_by_text(texts.PROGRAMME_BEGUN).first).to_be_visible()
    visitor.reload()
    expect(visitor.page.get_by_label(texts.DOCUMENT_NAME)).to_have_value(TITLE)
    visitor.open_step(assessment_id, house.checklist.theme_of(question.id).id)
    frame = visitor.question(question.id)
    frame.locator("summary").filter(has_text=texts.FOUND_PANEL.partition("(")[0]).click()
    visitor.press(texts.ATTACH.format(passage=1, number=number))
    expect(frame.locator("mark").first).to_be_visible()  # the panel is open still
    visitor.press(texts.ATTACH_UNDO.format(passage=1, number=number))
    expect(frame.get_by_role("button", name=texts.ATTACH.format(passage=1, number=number), exact=True)).to_be_focused()
    visitor.sees_saved()
    assert house.answer(assessment_id, question).evidence == Evidence()
