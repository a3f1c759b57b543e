"""Pictures are really drawn, on a phone and on a desk, and everything in them can be seen."""

import pytest
from playwright.sync_api import Browser, Page

from states import named
from visited import House
from walking import too_wide, visiting

pytestmark = pytest.mark.browser

DRAWN = """() => [...document.querySelectorAll("[data-testid=stVegaLiteChart]")].map((chart) => ({
  marks: chart.querySelectorAll(".mark-symbol path, .mark-rect path, .mark-line path").length,
  cut: [...chart.querySelectorAll("text")].filter((text) => {
    const [box, room] = [text.getBoundingClientRect(), chart.getBoundingClientRect()];
    return box.left < room.left - 1 || box.right > room.right + 1 || box.top < room.top - 1;
  }).map((text) => text.textContent),
}))"""


def drawn(page: Page) -> list[dict[str, object]]:
    """How many marks each picture has, and the texts in it that are cut off."""
    page.wait_for_timeout(500)  # a picture fits itself a moment later
    found: list[dict[str, object]] = page.evaluate(DRAWN)
    return found


@pytest.mark.parametrize("width", [320, 1280])
def test_every_picture_of_the_comparison_is_drawn_and_fits(width: int, browser: Browser, empty_house: House) -> None:
    window = {"viewport": {"width": width, "height": 900}, "reduced_motion": "reduce"}
    with (
        visiting(browser, empty_house.base_url, empty_house.checklist, **window) as visitor,
        named("comparison_with_names_and_figures_without").at(visitor, empty_house),
    ):
        pictures = drawn(visitor.page)
        assert len(pictures) == len(empty_house.checklist.themes) + 4  # and total, core score, map, course
        assert [number for number, picture in enumerate(pictures) if not picture["marks"]] == []
        assert [picture["cut"] for picture in pictures if picture["cut"]] == []
        assert too_wide(visitor.page) == []
