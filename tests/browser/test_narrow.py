"""Every screen on a phone and on a desk: nothing makes it scroll sideways."""

import pytest

from selfcheck.answers import Answer
from selfcheck.assessment import finish
from selfcheck.ui import texts
from visited import ON, House, Visiting, answered, begun
from walking import too_wide

pytestmark = pytest.mark.browser

LONG = "Donaudampfschifffahrtsgesellschaftskapitänswitwe" * 4


@pytest.fixture(scope="module")
def unfinished(house: House) -> str:
    """Half of the questions answered, with the longest words there are."""
    questions = house.checklist.questions
    answers = answered(house.checklist)
    first = {questions[0].id: Answer(level="keuze", note=LONG, already=LONG)}
    return house.begun({**{q.id: answers[q.id] for q in questions[:20]}, **first})


@pytest.fixture(scope="module")
def finished(house: House) -> str:
    """A finished one, and one of a neighbour in the same database."""
    ids = []
    for number, municipality in enumerate(("GM0344", "GM0310")):
        assessment = begun(house.checklist, answered(house.checklist, number), municipality)
        house.store.create(finish(assessment, house.checklist, ON))
        ids.append(assessment.id)
    return ids[0]


@pytest.mark.parametrize("width", [320, 1280])
def test_no_screen_scrolls_sideways(width: int, house: House, unfinished: str, finished: str, visit: Visiting) -> None:
    visitor = visit(viewport={"width": width, "height": 640})
    wide = {}
    for path in (
        "/",
        "/begin",
        "/bewaren",
        *(f"/vragen?zelfcheck={unfinished}&stap={theme.id}" for theme in house.checklist.themes),
        f"/vragen?zelfcheck={unfinished}&stap=korte-versie",
        f"/vragen?zelfcheck={unfinished}&stap=nog-open",
        *(f"/{screen}?zelfcheck={unfinished}" for screen in ("uitslag", "advies", "vergelijken", "gegevens")),
        *(f"/{screen}?zelfcheck={finished}" for screen in ("vragen", "uitslag", "advies", "vergelijken", "gegevens")),
    ):
        visitor.open(path)
        visitor.page.wait_for_timeout(300)  # a chart fits itself a moment later
        if found := too_wide(visitor.page):
            wide[path] = found
    assert wide == {}


@pytest.mark.parametrize("width", [320, 1280])
def test_the_municipalities_that_were_found_fit(width: int, visit: Visiting) -> None:
    visitor = visit(viewport={"width": width, "height": 640})
    visitor.open("/begin")
    visitor.page.get_by_label(texts.SEARCH_MUNICIPALITY).press_sequentially("heuvelrug")
    visitor.page.get_by_role("radiogroup", name=texts.PICK_MUNICIPALITY).wait_for()
    assert too_wide(visitor.page) == []
