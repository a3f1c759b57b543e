"""Every word on every screen comes from a place that we know: nothing English, nothing of Streamlit's, nothing loose."""

from collections.abc import Iterator, Sequence

import pytest
from playwright.sync_api import Browser

from selfcheck.ui import texts
from states import STATES, State, named
from visited import House
from walking import Visitor, visiting
from wording_shown import Said, said_on
from wording_sources import is_known

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def reader(browser: Browser, empty_house: House) -> Iterator[Visitor]:
    """Somebody who reads every screen in the same tab."""
    with visiting(browser, empty_house.base_url, empty_house.checklist) as visitor:
        yield visitor


def unknown(visitor: Visitor, house: House) -> Sequence[Said]:
    """What stands on the screen and comes from nowhere."""
    to_authors = visitor.page.title().startswith(texts.CHECKLISTS_TITLE)
    in_papers = visitor.page.locator(".st-key-blad").count() > 0
    data = {str(house.store.database.file)}
    return [
        said
        for said in said_on(visitor.page)
        if said.text not in data and not is_known(said.text, to_authors=to_authors, in_papers=in_papers)
    ]


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_every_text_comes_from_a_place_that_we_know(state: State, reader: Visitor, empty_house: House) -> None:
    with state.at(reader, empty_house):
        found = unknown(reader, empty_house)
    assert not found, "\n".join(f"{state.screen}/{state.name}, {said.where}: {said.text!r}" for said in found)


@pytest.mark.parametrize(
    "text",
    ["Please wait a moment", "Deze zin staat nergens.", "Drag and drop files here", "Totaal niet van toepassing"],
)
@pytest.mark.parametrize(
    "place",
    ["element.textContent = text", "element.title = text", "element.ariaLabel = text", "document.title = text"],
)
def test_a_text_from_elsewhere_is_noticed(text: str, place: str, reader: Visitor, empty_house: House) -> None:
    with named("start_without_assessments").at(reader, empty_house):
        assert unknown(reader, empty_house) == []
        main = reader.page.get_by_test_id("stMain").get_by_role("paragraph").first
        main.evaluate(f"(element, text) => {{ {place}; }}", text)
        assert [said.text for said in unknown(reader, empty_house)] == [text]
