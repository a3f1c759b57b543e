"""Back, forward, bookmarks and addresses that lead nowhere; the focus and the title at every step."""

import re

import pytest
from playwright.sync_api import expect

from selfcheck.ui import texts
from visited import House, answered
from walking import Visitor

pytestmark = pytest.mark.browser


def test_back_and_forward_go_along_steps_and_screens(house: House, visitor: Visitor) -> None:
    visitor.open("/")
    visitor.open_step(house.begun(), "vliegwiel")
    visitor.press(texts.NEXT)
    visitor.sees_theme("samenhang")
    visitor.turn_to("uitvoering")
    visitor.sees_theme("uitvoering")
    visitor.follow("uitslag")
    visitor.sees(texts.RESULT_TITLE)
    visitor.back()
    visitor.sees_theme("uitvoering")
    assert visitor.at == ("vragen", "uitvoering")
    visitor.back()
    visitor.sees_theme("samenhang")
    visitor.back()
    visitor.sees_theme("vliegwiel")
    visitor.forward()
    visitor.sees_theme("samenhang")
    assert visitor.at == ("vragen", "samenhang")
    visitor.forward()
    visitor.forward()
    visitor.sees(texts.RESULT_TITLE)
    assert visitor.at[0] == "uitslag"


def test_back_finds_the_step_that_the_rail_led_to(house: House, visitor: Visitor) -> None:
    visitor.open(f"/gegevens?zelfcheck={house.begun()}")
    visitor.follow("vragen")
    visitor.sees_theme("vliegwiel")
    visitor.press(texts.NEXT)
    visitor.sees_theme("samenhang")
    visitor.back()
    visitor.sees_theme("vliegwiel")


def test_a_bookmark_leads_to_its_step(house: House, visitor: Visitor) -> None:
    visitor.open_step(house.begun(), "cyberveiligheid")
    visitor.sees_theme("cyberveiligheid")


def test_the_start_leads_to_where_the_visitor_was(house: House, visitor: Visitor) -> None:
    assessment_id = house.begun()
    visitor.open_step(assessment_id, "samenwerking")
    visitor.sees_theme("samenwerking")
    visitor.open("/")
    visitor.page.locator(f"a[href*='{assessment_id}']", has_text=texts.CONTINUE).click()
    visitor.sees_theme("samenwerking")
    assert visitor.at == ("vragen", "samenwerking")


def test_a_step_that_does_not_exist_gives_the_first_theme_and_says_so(house: House, visitor: Visitor) -> None:
    visitor.open_step(house.begun(), "bestaat-niet")
    visitor.sees_theme("vliegwiel")
    expect(visitor.page.get_by_text(texts.NO_STEP)).to_be_visible()


@pytest.mark.parametrize("screen", ["vragen", "programma", "uitslag", "advies", "vergelijken", "gegevens"])
@pytest.mark.parametrize("assessment_id", ["0" * 32, "geen-id", "", "%27%20OR%201=1"])
def test_an_assessment_that_does_not_exist_is_said_to_be_gone(
    screen: str, assessment_id: str, visitor: Visitor
) -> None:
    visitor.open(f"/{screen}?zelfcheck={assessment_id}")
    visitor.sees(texts.GONE_TITLE)
    expect(visitor.page.get_by_text(texts.GONE)).to_be_visible()


def test_after_each_step_the_focus_is_on_the_heading_and_the_title_says_where_we_are(
    house: House, visitor: Visitor
) -> None:
    visitor.open_step(house.begun(), "vliegwiel")
    assert visitor.page.locator("html").get_attribute("lang") == "nl"
    titles = [visitor.page.title()]
    for theme in house.checklist.themes[1:]:
        visitor.press(texts.NEXT)
        visitor.sees_theme(theme.id)
        expect(visitor.page.get_by_role("heading", level=1)).to_be_focused()
        expect(visitor.page).to_have_title(re.compile(re.escape(theme.title)))
        titles.append(visitor.page.title())
    visitor.press(texts.TO_RESULT)
    visitor.sees(texts.RESULT_TITLE)
    expect(visitor.page.get_by_role("heading", level=1)).to_be_focused()
    for screen in ("advies", "vergelijken", "gegevens", "bewaren", "start"):
        titles.append(visitor.page.title())
        visitor.follow(screen)
        expect(visitor.page.get_by_role("heading", level=1)).to_be_focused()
        expect(visitor.page).not_to_have_title(titles[-1])
    titles.append(visitor.page.title())
    assert len(set(titles)) == len(titles)
    assert all(title.endswith(texts.NAME) for title in titles)


def test_an_answer_does_not_move_the_focus(house: House, visitor: Visitor) -> None:
    visitor.open_step(house.begun(), "vliegwiel")
    question = house.checklist.themes[0].questions[4]
    visitor.choose(question.id, "keuze")
    visitor.sees_saved()
    visitor.settle()
    expect(visitor.question(question.id).get_by_role("radio", checked=True)).to_be_focused()


def test_open_questions_stay_on_the_screen_while_they_are_answered(house: House, visitor: Visitor) -> None:
    questions = house.checklist.questions
    answers = {
        q.id: a for q, a in zip(questions, answered(house.checklist).values(), strict=True) if q not in questions[:2]
    }
    visitor.open_step(house.begun(answers), "nog-open")
    visitor.sees(texts.OPEN_TITLE.format(number=2))
    visitor.choose(questions[0].id, "keuze")
    visitor.sees_saved()
    expect(visitor.question(questions[0].id)).to_be_visible()
    expect(visitor.question(questions[1].id)).to_be_visible()
