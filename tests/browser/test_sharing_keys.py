"""Sharing with the keyboard alone: decide, look at what others see, mend what is missing, and take it back."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from selfcheck.access import ALONE
from selfcheck.assessment import today
from selfcheck.sharing import Audience
from selfcheck.storage import Decision, SharingStore
from selfcheck.ui import texts
from selfcheck.ui.describing import DATE
from states import named
from typing_keys import Keyboard
from visited import House
from walking import Visitor, visiting

pytestmark = pytest.mark.browser

ADDRESS = "loket@gemeente.example"


@pytest.fixture
def keys(browser: Browser, empty_house: House) -> Iterator[Keyboard]:
    """Somebody with a keyboard at a finished assessment about which nothing was decided."""
    house = empty_house
    with (
        visiting(browser, house.base_url, house.checklist, reduced_motion="reduce") as visitor,
        named("sharing_undecided").at(visitor, house),
    ):
        yield Keyboard(visitor)


def decided(visitor: Visitor, house: House) -> Decision | None:
    """What is in force."""
    store = SharingStore(house.inside().store.database, ALONE)
    return store.standing(visitor.assessment_id).now(today())


def test_a_municipality_shares_and_stops_with_the_keyboard(keys: Keyboard, empty_house: House) -> None:
    visitor, page = keys.visitor, keys.page
    keys.pick(texts.SHARE_CHOICE, 3)
    visitor.settle()
    expect(keys.here).to_have_attribute("type", "radio")
    keys.press(texts.SHARE_YES)
    # What is missing has the focus, and each line leads to its field.
    expect(keys.here).to_have_text(texts.NEED_AUDIENCE)
    page.keyboard.press("Enter")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    visitor.settle()
    keys.write(texts.SHARE_SEARCH, "groningen")
    page.get_by_role("checkbox", name="Groningen, Groningen", exact=True).wait_for()
    visitor.settle()
    keys.tick("Groningen, Groningen")
    expect(page.get_by_text(texts.SHARE_PICKED.format(names="Groningen"))).to_be_visible()
    visitor.settle()
    expect(keys.here).to_be_checked()
    keys.tick(empty_house.checklist.themes[0].title)
    visitor.settle()
    keys.write(texts.SHARE_CALL_FUNCTION, "adviseur")
    keys.write(texts.SHARE_CALL_ADDRESS, ADDRESS)
    keys.unfold(texts.SHARE_PREVIEW)
    expect(page.get_by_text(texts.SHARE_PREVIEW_NAMED)).to_be_visible()
    keys.write(texts.SHARE_DECIDER, "gemeentesecretaris")
    keys.write(texts.SHARE_DAY, f"{today():{DATE}}")
    keys.tick(texts.SHARE_MAY)
    visitor.settle()
    keys.press(texts.SHARE_YES)
    expect(page.get_by_test_id("stMain").get_by_text(texts.SHARE_DONE.partition("{")[0]).first).to_be_visible()
    visitor.settle()
    found = decided(visitor, empty_house)
    assert found is not None
    assert (found.consent.audience, found.consent.chosen) == (Audience.CHOSEN, ("GM0014",))
    assert found.consent.contact is not None
    assert found.consent.contact.address == ADDRESS

    keys.press(texts.SHARE_STOP)
    expect(page.get_by_role("dialog")).to_contain_text(texts.SHARE_STOP_TITLE)
    keys.press(texts.SHARE_STOP_YES)
    expect(page.get_by_role("dialog")).to_have_count(0)
    visitor.settle()
    assert decided(visitor, empty_house) is None
