"""axe finds nothing on any state of any screen, in light and in dark; no rule and no part of a screen is left out."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from axe import look, stretch
from states import SERVER, STATES, State, named, screens_without_a_state
from visited import House
from walking import Visitor, visiting

pytestmark = pytest.mark.browser

SCHEMES = ("light", "dark")
ON_A_PHONE = (
    "start_with_assessments",
    "begin_with_everything_missing",
    "questions_with_every_panel_unfolded",
    "questions_with_two_versions_of_an_answer",
    "questions_that_cannot_be_left",
    "questions_with_passages",
    "programme_that_is_being_read",
    "programme_with_what_was_searched_and_its_headings",
    "result_of_half",
    "result_of_everything_unfolded",
    "sheet_made",
    "plan_with_tasks_unfolded",
    "calendar_of_their_own_with_mistakes",
    "comparison_with_neighbours_and_files",
    "keeping_with_one_picked",
    "questions_of_a_theme_to_give_to_somebody",
    "questions_with_earlier_versions",
    "sharing_with_a_list_and_what_others_see",
    "rounds_with_figures_and_one_to_make",
    "comparison_with_names_and_figures_without",
    "what_a_newer_version_changes",
    "questions_with_an_earlier_answer",
)
THEMED = """(scheme) => {
  const app = document.querySelector("[data-testid=stApp]");
  return !app || getComputedStyle(app).colorScheme === scheme;
}"""


@pytest.fixture(scope="module")
def reader(browser: Browser, empty_house: House) -> Iterator[Visitor]:
    """Somebody who reads every screen in the same tab."""
    with visiting(browser, empty_house.base_url, empty_house.checklist, reduced_motion="reduce") as visitor:
        yield visitor


def turn(page: Page, scheme: str) -> None:
    """Let the system change between light and dark, and the app follow."""
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.wait_for_function(THEMED, arg=scheme)
    page.wait_for_timeout(100)  # a chart is drawn anew a moment later


def violations(page: Page) -> list[str]:
    """What axe finds in light and in dark."""
    found = []
    for scheme in SCHEMES:
        turn(page, scheme)
        found += [f"{scheme} {finding}" for finding in look(page).violations]
    turn(page, "light")
    return found


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_axe_finds_nothing(state: State, reader: Visitor, empty_house: House) -> None:
    reader.page.set_viewport_size({"width": 1280, "height": 900})
    with state.at(reader, empty_house):
        stretch(reader.page)
        found = violations(reader.page)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", ON_A_PHONE)
def test_axe_finds_nothing_on_a_phone(name: str, reader: Visitor, empty_house: House) -> None:
    state = named(name)
    reader.page.set_viewport_size({"width": 320, "height": 640})
    with state.at(reader, empty_house):
        stretch(reader.page, width=320)
        found = violations(reader.page)
    assert not found, "\n".join(found)


def test_every_screen_has_a_state() -> None:
    assert screens_without_a_state() == set()
    assert SERVER in {state.screen for state in STATES}
