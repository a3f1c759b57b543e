"""A link that was followed leads there: it waits for what is not saved, and it is not forgotten."""

import pytest
from playwright.sync_api import Route

from selfcheck.ui import texts
from visited import House
from walking import Visitor

pytestmark = pytest.mark.browser

NOTE = "Zie de bijlage, en dan verder"
ANSWERED = 2_000  # milliseconds: longer than a link that waited takes to lead somewhere


@pytest.mark.parametrize("part", ["TextInput", "Radio"])
def test_a_link_that_was_followed_before_the_fields_are_drawn_goes_when_they_are(
    part: str, house: House, visitor: Visitor
) -> None:
    # The browser fetches the program of a kind of field when it is first drawn: on a busy machine that is late.
    late: list[Route] = []

    def keep(route: Route) -> None:
        late.append(route)

    visitor.page.route(f"**/{part}.*.js", keep)
    visitor.open(f"/gegevens?zelfcheck={house.begun()}", settle=False)
    visitor.sees_waiting()
    visitor.follow("vragen", settle=False)
    assert late
    for route in late:
        route.continue_()
    visitor.sees_theme("vliegwiel")


def test_the_link_to_the_screen_itself_leads_nowhere_else_when_it_waited(house: House, visitor: Visitor) -> None:
    question = house.checklist.themes[1].questions[0]
    visitor.open_step(house.begun(), "samenhang")
    visitor.reload()  # now the link leads to this step
    visitor.write(question.id, NOTE)
    visitor.follow("vragen", settle=False)
    visitor.sees_saved()
    visitor.page.wait_for_timeout(ANSWERED)
    visitor.sees_theme("samenhang")


def test_a_second_click_goes_with_what_cannot_be_saved(house: House, visitor: Visitor) -> None:
    question = house.checklist.themes[0].questions[0]
    visitor.open_step(house.begun())
    visitor.text_field(question.id).fill("x" * 4001)
    visitor.follow("uitslag")
    visitor.sees_theme("vliegwiel")
    visitor.sees_waiting()
    visitor.follow("uitslag", settle=False)
    visitor.sees(texts.RESULT_TITLE)
