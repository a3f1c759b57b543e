"""Links to files in a real browser: fresh when they are pressed, at whatever server."""

import re
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Locator, expect

from reporting import published
from selfcheck.exchange import read_archive, read_assessment
from selfcheck.report import Variant
from selfcheck.secret import SETTING
from selfcheck.server import download_pages
from selfcheck.tickets import LASTS, PLACE
from selfcheck.ui import texts
from selfcheck.ui.download import RENEWED
from serving import free_port, healthy, start, stop
from stores import open_store
from visited import House, answered
from walking import Visitor, saved_file, visiting

pytestmark = pytest.mark.browser

SECRET = "een geheim dat alleen de servers van deze proef weten"

LATE = 10
"""How often time may be moved on before the link must be a new one."""


def link_to(visitor: Visitor, label: str, variant: Variant = Variant.WORKING) -> Locator:
    """The link to a file, whatever its size."""
    return visitor.page.get_by_role("link", name=label.partition("{size}")[0].format(variant=variant.value))


def make(visitor: Visitor, assessment_id: str) -> Locator:
    """Make the sheet for colleagues, and give the link to it."""
    visitor.open(f"/advies?zelfcheck={assessment_id}")
    visitor.pick(texts.SHEET_FOR, texts.SHEET_VARIANTS[Variant.WORKING])
    visitor.press(texts.SHEET_MAKE)
    found = link_to(visitor, texts.SHEET_DOWNLOAD)
    expect(found).to_be_visible()
    return found


def test_what_is_downloaded_at_another_server_after_the_first_was_killed(browser: Browser, tmp_path: Path) -> None:
    port, url = free_port(), str(tmp_path / "zelfcheck.sqlite3")
    env = {"SELFCHECK_DATABASE_URL": url, SETTING: SECRET}
    house = House(f"http://127.0.0.1:{port}", open_store(url), published())
    assessment_id = house.begun(answered(house.checklist))
    first = start(port, env)
    assert healthy(house.base_url, first)
    with visiting(browser, house.base_url, house.checklist) as visitor:
        link = make(visitor, assessment_id)
        signed = link.get_attribute("href")
        first.kill()
        first.communicate()
        second = start(port, env)
        try:
            assert healthy(house.base_url, second)
            with visitor.page.expect_download() as coming:
                visitor.page.evaluate("signed => { location.href = signed }", signed)
            assert read_assessment(saved_file(coming.value, tmp_path)) == house.stored(assessment_id)
            # And the screen itself goes on there too, with links that the second server signed.
            expect(visitor.page.locator("[data-test-connection-state=CONNECTED]")).to_have_count(1)
            visitor.settle()
            link_to(visitor, texts.FILE_SAVE).focus()
            with visitor.page.expect_download() as coming:
                visitor.page.keyboard.press("Enter")
            assert read_assessment(saved_file(coming.value, tmp_path)) == house.stored(assessment_id)
        finally:
            stop(second)
    house.store.database.close()


def test_a_link_is_renewed_where_it_stands_long_before_it_is_too_old(house: House, visitor: Visitor) -> None:
    assert LASTS - timedelta(seconds=30) > 2 * RENEWED
    visitor.page.clock.install()
    link = make(visitor, house.begun(answered(house.checklist)))
    before = link.get_attribute("href")
    link.focus()
    for _ in range(LATE):  # the page may set its clock a moment after the link is there
        visitor.page.clock.fast_forward(int(RENEWED.total_seconds() * 1000) + 1000)
        visitor.settle()
        if link.get_attribute("href") != before:
            break
    expect(link).not_to_have_attribute("href", str(before))
    expect(link).to_be_focused()


def test_a_link_that_is_no_good_leads_to_a_page_and_back(house: House, visitor: Visitor) -> None:
    link = make(visitor, house.begun(answered(house.checklist)))
    link.evaluate("link => { link.href = `${link.href}x` }")
    link.click()
    expect(visitor.page.get_by_role("heading", level=1)).to_have_text(download_pages.NOT_THERE[0])
    visitor.page.go_back()
    visitor.sees(texts.SHEET_TITLE)
    visitor.forgive("404")


def test_streamlit_keeps_no_file_with_answers(house: House, visitor: Visitor) -> None:
    asked: list[str] = []
    visitor.page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    make(visitor, house.begun(answered(house.checklist)))
    for label in (texts.SHEET_DOWNLOAD, texts.SHEET_WORD, texts.FILE_SAVE):
        with visitor.page.expect_download():
            link_to(visitor, label).click()
    visitor.open("/bewaren")
    with visitor.page.expect_download() as coming:
        visitor.page.get_by_role("link", name=re.compile(re.escape(texts.KEEP_ALL.partition("{")[0]))).click()
    assert read_archive(Path(coming.value.path()).read_bytes()) == house.store.archive()
    assert [path for path in asked if path.startswith("/media/")] == []
    assert len([path for path in asked if path.startswith(PLACE)]) == 4
