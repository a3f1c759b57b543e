"""Typed and gone at once: whatever a visitor does after typing, it is saved, or the screen says that it is not yet."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from selfcheck.checklist import Question
from selfcheck.ui import texts
from visited import House, Visiting
from walking import Visitor

pytestmark = pytest.mark.browser

KEEP_SOCKETS = """
const Real = WebSocket;
window.sockets = [];
window.WebSocket = class extends Real { constructor(...all) { super(...all); window.sockets.push(this); } };
"""
NOTE = "Zie de bijlage, en dan weg"


@pytest.fixture
def question(house: House) -> Question:
    """The first question of the second theme: there is something before it and after it."""
    return house.checklist.themes[1].questions[0]


@pytest.fixture
def typing(house: House, visitor: Visitor, question: Question) -> Visitor:
    """Somebody who has typed a note this very moment, and was at another screen and at the first theme before."""
    visitor.open(f"/gegevens?zelfcheck={house.begun()}")
    visitor.follow("vragen")
    visitor.sees_theme("vliegwiel")
    visitor.press(texts.NEXT)
    visitor.sees_theme("samenhang")
    visitor.write(question.id, NOTE)
    return visitor


def stored_note(house: House, visitor: Visitor, question: Question) -> str:
    return house.answer(visitor.assessment_id, question).note


def test_an_answer_is_saved_when_the_screen_says_so(house: House, visitor: Visitor, question: Question) -> None:
    visitor.open_step(house.begun(), "samenhang")
    visitor.choose(question.id, "keuze")
    visitor.sees_saved()
    assert house.answer(visitor.assessment_id, question).level == "keuze"


def test_text_is_called_unsaved_while_it_is_typed_and_saved_after_a_rest(
    house: House, typing: Visitor, question: Question
) -> None:
    assert not typing.says_saved
    typing.sees_saved()
    assert stored_note(house, typing, question) == NOTE


def test_the_focus_and_the_cursor_stay_in_the_text_when_it_is_saved(typing: Visitor, question: Question) -> None:
    typing.sees_saved()
    typing.settle()
    typing.page.keyboard.type(", en verder")
    expect(typing.text_field(question.id)).to_have_value(f"{NOTE}, en verder")


def test_a_reload_after_the_screen_said_saved_shows_the_same(typing: Visitor, question: Question) -> None:
    typing.sees_saved()
    typing.reload()
    typing.sees_theme("samenhang")
    expect(typing.text_field(question.id)).to_have_value(NOTE)


def press_next(visitor: Visitor) -> None:
    visitor.press(texts.NEXT, settle=False)
    visitor.sees_theme("cyberveiligheid")


def press_previous(visitor: Visitor) -> None:
    visitor.press(texts.PREVIOUS, settle=False)
    visitor.sees_theme("vliegwiel")


def press_a_theme(visitor: Visitor) -> None:
    visitor.turn_to("uitvoering")
    visitor.sees_theme("uitvoering")


def follow_the_link_to_the_result(visitor: Visitor) -> None:
    visitor.follow("uitslag", settle=False)
    visitor.sees(texts.RESULT_TITLE)


def follow_the_link_to_the_start(visitor: Visitor) -> None:
    visitor.follow("start", settle=False)
    visitor.sees(texts.START_TITLE)
    visitor.page.get_by_role("link", name=re.compile(f"^{texts.CONTINUE}")).first.click()
    visitor.sees_theme("samenhang")


def go_back(visitor: Visitor) -> None:
    visitor.back()
    visitor.sees_theme("vliegwiel")


def choose_an_answer(visitor: Visitor) -> None:
    visitor.choose(visitor.checklist.themes[1].questions[1].id, "niets")
    visitor.sees_saved()


@pytest.mark.parametrize(
    "go_away",
    [
        press_next,
        press_previous,
        press_a_theme,
        follow_the_link_to_the_result,
        follow_the_link_to_the_start,
        go_back,
        choose_an_answer,
    ],
)
def test_text_is_saved_when_the_visitor_turns_away_at_once(
    go_away: Callable[[Visitor], None], house: House, typing: Visitor, question: Question
) -> None:
    go_away(typing)
    assert stored_note(house, typing, question) == NOTE


def move_to_the_button_back(visitor: Visitor) -> None:
    visitor.page.mouse.move(400, 300)
    visitor.page.mouse.move(100, -5)


def press_the_key_of_back(visitor: Visitor) -> None:
    visitor.page.keyboard.down("Alt")


@pytest.mark.parametrize("reach", [move_to_the_button_back, press_the_key_of_back])
def test_text_is_saved_when_the_visitor_goes_back_to_another_screen(
    reach: Callable[[Visitor], None], house: House, visitor: Visitor, question: Question
) -> None:
    visitor.open(f"/uitslag?zelfcheck={house.begun()}")
    visitor.follow("vragen")
    visitor.sees_theme("vliegwiel")
    visitor.turn_to("samenhang")
    visitor.sees_theme("samenhang")
    visitor.write(question.id, NOTE)
    reach(visitor)
    visitor.page.wait_for_timeout(150)  # a hand is not quicker
    visitor.page.evaluate("history.go(-2)")
    visitor.sees(texts.RESULT_TITLE)
    assert visitor.at[0] == "uitslag"
    assert stored_note(house, visitor, question) == NOTE


def test_until_a_text_is_saved_the_screen_says_so_and_a_tab_that_closes_then_sends_what_it_can(
    house: House, visit: Visiting, question: Question
) -> None:
    # No browser promises to send what a page says while it closes. Promised is only that nobody was told it was saved.
    visitor = visit()
    visitor.open_step(house.begun(), "samenhang")
    visitor.write(question.id, NOTE)
    called_saved, assessment_id = visitor.says_saved, visitor.assessment_id
    visitor.page.close(run_before_unload=True)
    note = house.answer(assessment_id, question).note
    assert not called_saved
    assert note in {"", NOTE}


def test_nothing_is_lost_when_the_connection_drops_and_the_server_stays(
    house: House, visitor: Visitor, question: Question
) -> None:
    visitor.page.add_init_script(KEEP_SOCKETS)
    visitor.open_step(house.begun(), "samenhang")
    visitor.choose(question.id, "keuze")
    visitor.write(question.id, NOTE)
    visitor.page.evaluate("window.sockets.forEach((socket) => socket.close())")
    visitor.sees_saved()
    found = house.answer(visitor.assessment_id, question)
    assert (found.level, found.note) == ("keuze", NOTE)
    visitor.forgive("disconnected")


def test_an_answer_during_a_drop_is_saved_after_it(house: House, visitor: Visitor, question: Question) -> None:
    visitor.open_step(house.begun(), "samenhang")
    visitor.page.context.set_offline(True)
    visitor.page.wait_for_timeout(200)
    visitor.choose(question.id, "afspraak")
    visitor.page.wait_for_timeout(200)
    visitor.page.context.set_offline(False)
    visitor.sees_saved()
    assert house.answer(visitor.assessment_id, question).level == "afspraak"


def test_a_text_that_is_too_long_stays_in_the_field_and_is_called_unsaved(
    house: House, visitor: Visitor, question: Question
) -> None:
    visitor.open_step(house.begun(), "samenhang")
    visitor.text_field(question.id).fill("x" * 4001)
    expect(visitor.question(question.id).get_by_role("alert")).to_contain_text("4.001")
    visitor.sees_waiting()
    assert len(visitor.text_field(question.id).input_value()) == 4001
    visitor.text_field(question.id).fill("x" * 4000)
    visitor.sees_saved()
    assert len(stored_note(house, visitor, question)) == 4000
