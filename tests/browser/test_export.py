"""The comparison as files, in a real browser: by keyboard, and without an address at the server."""

import csv
from datetime import date
from io import StringIO
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, expect

from selfcheck.assessment import finish
from selfcheck.municipalities import municipality, neighbours
from selfcheck.report import wording_tables as words
from selfcheck.ui import texts
from spreadsheets import read_book
from visited import House, answered, begun
from walking import Visitor, saved_file

pytestmark = pytest.mark.browser

MINE = "GM0505"
ON = date(2026, 11, 20)

LIVING = """
const made = new Set(), revoke = URL.revokeObjectURL.bind(URL);
URL.revokeObjectURL = (address) => { made.delete(address); revoke(address); };
const create = URL.createObjectURL.bind(URL);
URL.createObjectURL = (what) => {
  const address = create(what);
  if (/csv|spreadsheet/.test(what.type)) made.add(address);
  return address;
};
window.living = () => made.size;
"""
"""Counts the addresses of files in a tab that still mean something."""


def link_to(visitor: Visitor, label: str) -> Locator:
    """The link to a file, whatever its size."""
    return visitor.page.get_by_role("link", name=label.partition("{")[0])


def fetched(visitor: Visitor, label: str, folder: Path) -> tuple[str, bytes]:
    """The name and the content of a file, fetched by keyboard."""
    link = link_to(visitor, label)
    link.focus()
    with visitor.page.expect_download() as coming:
        visitor.page.keyboard.press("Enter")
    expect(link).to_be_focused()
    return coming.value.suggested_filename, saved_file(coming.value, folder)


def test_both_files_of_a_comparison_are_fetched_by_keyboard(house: House, visitor: Visitor, tmp_path: Path) -> None:
    asked: list[str] = []
    visitor.page.add_init_script(LIVING)
    visitor.page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    theirs = neighbours(MINE)[0].code
    mine, other = (
        finish(begun(house.checklist, answered(house.checklist, shift), code), house.checklist, ON)
        for shift, code in enumerate((MINE, theirs))
    )
    house.store.create(mine)
    house.store.create(other)
    visitor.open(f"/vergelijken?zelfcheck={mine.id}")
    button = visitor.page.get_by_role("button", name=texts.TABLES_MAKE)
    button.focus()
    visitor.page.keyboard.press("Enter")
    expect(link_to(visitor, texts.TABLES_EXCEL)).to_be_visible()
    visitor.settle()
    names = [municipality(code).name for code in (MINE, theirs)]

    name, content = fetched(visitor, texts.TABLES_EXCEL, tmp_path)
    assert name.startswith("zelfcheck-vergelijking-dordrecht-")
    assert name.endswith(".xlsx")
    head, *rows = read_book(content).sheets[words.COMPARISON].rows
    assert [row[1] for row in rows] == names
    assert [row[head.index("Datum")] for row in rows] == [ON, ON]

    name, content = fetched(visitor, texts.TABLES_CSV, tmp_path)
    assert name.endswith(".csv")
    found = list(csv.reader(StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert [row[1] for row in found[1:3]] == names

    assert [path for path in asked if "media/" in path and not path.startswith("/static/")] == []
    assert visitor.page.evaluate("living()") == 2
    visitor.page.get_by_text(texts.COMPARE_KINDS).click()
    expect(link_to(visitor, texts.TABLES_CSV)).to_have_count(0)
    visitor.settle()
    assert visitor.page.evaluate("living()") == 0
