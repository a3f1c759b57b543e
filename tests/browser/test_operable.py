"""What axe cannot see: names of pages, headings, focus, messages, size, zoom, and colours that the system forces."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, WebSocket, expect

from examining import FOCUS, MESSAGES, headings, skipped, small_targets
from selfcheck.ui import fields, texts
from selfcheck.ui.screens import PATHS
from states import STATES, State, named
from visited import House, Visiting
from walking import Visitor, too_wide, visiting

pytestmark = pytest.mark.browser

PHONE = {"width": 320, "height": 640}


@pytest.fixture(scope="module")
def on_a_phone(browser: Browser, empty_house: House) -> Iterator[Visitor]:
    """Somebody who reads every screen in the same tab, 320 pixels wide: what 400 % makes of a desk."""
    about = {"viewport": PHONE, "reduced_motion": "reduce"}
    with visiting(browser, empty_house.base_url, empty_house.checklist, **about) as visitor:
        yield visitor


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_every_screen_has_a_language_a_title_and_headings_and_fits(
    state: State, on_a_phone: Visitor, empty_house: House
) -> None:
    page = on_a_phone.page
    with state.at(on_a_phone, empty_house):
        page.wait_for_timeout(200)  # a chart fits itself a moment later
        first = [text for level, text in headings(page) if level == 1]
        found = {
            "language": page.locator("html").get_attribute("lang"),
            "first headings": len(first),
            "title": page.title() == f"{first[0]} - {texts.NAME}",
            "skipped": skipped(page),
            "too wide": too_wide(page),
            "too small": small_targets(page),
            "title that appears on hover only": hover_only(page),
        }
    assert found == {
        "language": "nl",
        "first headings": 1,
        "title": True,
        "skipped": [],
        "too wide": [],
        "too small": [],
        "title that appears on hover only": [],
    }


def hover_only(page: Page) -> list[str]:
    """What is said in a bubble under the pointer, and nowhere else."""
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll("[title]:not([title='']), [data-testid=stTooltipIcon]")]
          .filter((box) => box.checkVisibility() && !box.closest("svg"))
          .filter((box) => !box.title || !`${box.textContent} ${box.ariaLabel}`.includes(box.title))
          .map((box) => box.outerHTML.slice(0, 160))"""
    )
    return found


def test_every_screen_and_step_has_a_title_of_its_own(empty_house: House, visit_empty: Visiting) -> None:
    visitor, checklist = visit_empty(), empty_house.checklist
    assessment_id = empty_house.begun()
    titles = {}
    steps = [*(theme.id for theme in checklist.themes), "korte-versie", "nog-open"]
    screens = [f"vragen?stap={step}&" if screen == "vragen" else f"{screen}?" for screen in PATHS for step in steps]
    for address in dict.fromkeys(screens):
        visitor.open(f"/{address}zelfcheck={assessment_id}")
        titles[address] = visitor.page.title()
    empty_house.store.delete(assessment_id)
    assert len(set(titles.values())) == len(titles) == len(PATHS) - 1 + len(steps)


@pytest.fixture
def visit_empty(browser: Browser, empty_house: House) -> Iterator[Visiting]:
    """Lets people in at the app with nothing in it."""
    contexts = []

    def let_in(**about: object) -> Visitor:
        context = visiting(browser, empty_house.base_url, empty_house.checklist, **about)
        contexts.append(context)
        return context.__enter__()

    yield let_in
    for context in contexts:
        context.__exit__(None, None, None)


# --- Focus


def focused(page: Page) -> Locator:
    return page.locator("*:focus")


def test_the_skip_link_is_seen_and_leads_past_the_rail(visit_empty: Visiting) -> None:
    visitor = visit_empty()
    visitor.open("/")
    visitor.page.keyboard.press("Tab")
    link = focused(visitor.page)
    expect(link).to_have_attribute("data-testid", "stSkipToContent")
    box = link.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["y"] >= 0
    assert box["width"] > 24
    assert box["height"] >= 24
    assert float(link.evaluate("(it) => getComputedStyle(it).opacity")) == 1
    visitor.page.keyboard.press("Enter")
    expect(visitor.page.get_by_role("heading", level=1)).to_be_focused()
    visitor.page.keyboard.press("Tab")
    expect(focused(visitor.page)).to_have_text(texts.BEGIN)


TABBED = (
    "start_with_assessments",
    "begin_with_everything_missing",
    "questions_with_every_panel_unfolded",
    "result_of_half",
    "sheet_made",
    "comparison_with_neighbours_and_files",
    "keeping_with_a_file_chosen",
    "keeping_with_the_question_whether_to_delete",
    "account_with_every_kind_of_role",
    "sharing_with_a_list_and_what_others_see",
    "comparison_with_names_and_figures_without",
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", TABBED)
def test_whatever_has_the_focus_shows_it(name: str, scheme: str, visit_empty: Visiting, empty_house: House) -> None:
    visitor = visit_empty(color_scheme=scheme, reduced_motion="reduce")
    with named(name).at(visitor, empty_house):
        visitor.page.evaluate("document.activeElement.blur()")
        unseen, places = [], set()
        for _ in range(60):
            visitor.page.keyboard.press("Tab")
            found = visitor.page.evaluate(FOCUS)
            if found is None or found["html"] + found["place"] in places:
                break
            places.add(found["html"] + found["place"])
            if found["contrast"] < 3 or not found["opaque"]:
                unseen.append(f"{found['contrast']:.2f} {found['name']!r} {found['html']}")
    assert len(places) > 2
    assert not unseen, "\n".join(unseen)


def test_in_forced_colours_a_choice_and_the_focus_are_seen(visit_empty: Visiting, empty_house: House) -> None:
    visitor = visit_empty(forced_colors="active")
    question = empty_house.checklist.questions[0]
    with named("questions_of_vliegwiel").at(visitor, empty_house):
        group = visitor.question(question.id).get_by_role("radiogroup")
        expect(group.get_by_role("radio", checked=True)).to_have_count(1)
        chosen = group.locator("label:has(input:checked)")
        other = group.locator("label:not(:has(input:checked))").first
        assert outlined(chosen)
        assert not outlined(other)
        visitor.page.evaluate("document.querySelector('[data-testid=stMain] input[type=radio]:checked').focus()")
        visitor.page.keyboard.press("ArrowDown")
        now = group.locator("label:has(input:focus)")
        assert outlined(now)
        visitor.page.get_by_role("button", name=texts.NEXT).focus()
        visitor.page.keyboard.press("Shift+Tab")
        assert outlined(focused(visitor.page))


def test_in_forced_colours_a_marked_word_can_be_read(visit_empty: Visiting, empty_house: House) -> None:
    visitor = visit_empty(forced_colors="active", color_scheme="dark")
    with named("questions_with_a_passage_that_was_attached").at(visitor, empty_house):
        letters, behind, line = visitor.page.locator("mark").first.evaluate(
            "(it) => { const style = getComputedStyle(it); return [style.color, style.backgroundColor, style.textDecorationLine]; }"
        )
    assert letters != behind
    assert behind not in {"rgba(0, 0, 0, 0)", "transparent"}
    assert line == "underline"


def outlined(box: Locator) -> bool:
    """Whether a line is drawn around something, also when the system chooses the colours."""
    return bool(
        box.evaluate(
            """(it) => {
              const style = getComputedStyle(it);
              return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
            }"""
        )
    )


# --- Messages


def test_what_is_missing_is_listed_gets_the_focus_and_leads_to_its_fields(visit_empty: Visiting) -> None:
    visitor = visit_empty()
    page, wrong = visitor.page, "aria-invalid"
    visitor.open("/begin")
    visitor.press(re.compile("^Begin met alle"))
    summary = page.get_by_test_id("stAlert").filter(has_text=texts.TO_DO_FIRST)
    expect(summary).to_be_visible()
    expect(summary.get_by_role("link").first).to_be_focused()
    for sentence, field in (
        (texts.NEED_MUNICIPALITY, page.get_by_label(texts.SEARCH_MUNICIPALITY)),
        (texts.NEED_TITLE, page.get_by_label(texts.DOCUMENT_TITLE.format(number=1))),
        (texts.NEED_KIND, page.get_by_role("radiogroup", name=texts.KIND)),
        (texts.NEED_STATUS, page.get_by_role("radiogroup", name=texts.STATUS)),
    ):
        summary.get_by_role("link", name=sentence).click()
        expect(field).to_have_attribute(wrong, "true")
        assert described(field) == sentence
        page.wait_for_function("(it) => it.contains(document.activeElement)", arg=field.element_handle())
    page.get_by_label(texts.DOCUMENT_TITLE.format(number=1)).fill("Samen vooruit")
    page.keyboard.press("Tab")
    expect(page.get_by_label(texts.DOCUMENT_TITLE.format(number=1))).not_to_have_attribute(wrong, "true")


def described(field: Locator) -> str:
    """What a screen reader adds to the name of a field."""
    return str(
        field.evaluate(
            """(it) => (it.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean)
              .map((id) => document.getElementById(id)?.textContent.trim()).join(" ")"""
        )
    )


# What the polite region about saving says from now on.
HEARD = """() => {
  const region = document.querySelector(".saved[role=status][aria-live=polite]");
  window.heard = [];
  new MutationObserver(() => window.heard.push(region.textContent)).observe(region, { childList: true });
}"""

WITH_A_MESSAGE = (
    "questions_with_a_text_that_is_too_long",
    "questions_with_a_reason_missing",
    "questions_with_two_versions_of_an_answer",
    "questions_with_an_answer_that_was_renewed",
    "questions_with_an_answer_that_could_not_be_saved",
    "questions_that_were_finished_elsewhere",
    "begin_with_no_municipality_found",
    "begin_with_a_wrong_date",
    "about_with_something_wrong",
    "result_with_advice_set_aside_without_a_reason",
    "keeping_with_a_file_refused",
    "comparison_with_neighbours_and_files",
    "trouble_with_the_database",
    "sharing_with_everything_missing",
    "rounds_with_a_day_that_is_none",
)


ABOUT_A_FIELD = {
    "questions_with_a_text_that_is_too_long",
    "questions_with_a_reason_missing",
    "begin_with_a_wrong_date",
    "about_with_something_wrong",
    "result_with_advice_set_aside_without_a_reason",
    "sharing_with_everything_missing",
    "rounds_with_a_day_that_is_none",
}


@pytest.mark.parametrize("name", WITH_A_MESSAGE)
def test_a_message_is_said_aloud_and_says_what_it_is_about(name: str, on_a_phone: Visitor, empty_house: House) -> None:
    with named(name).at(on_a_phone, empty_house):
        on_a_phone.page.wait_for_timeout(400)  # messages are tied to their fields a moment later
        found = on_a_phone.page.evaluate(MESSAGES)
    assert found
    assert [message for message in found if not message["said"]] == []
    if name.startswith("questions_with"):
        assert all(message["group"] for message in found)
    if name in ABOUT_A_FIELD:
        assert any(message["about"] for message in found)


def test_why_a_step_cannot_be_left_has_the_focus_and_leads_to_the_question(
    on_a_phone: Visitor, empty_house: House
) -> None:
    question = empty_house.checklist.questions[0]
    with named("questions_that_cannot_be_left").at(on_a_phone, empty_house):
        link = on_a_phone.page.locator(".st-key-verder").get_by_role("link")
        expect(link).to_be_focused()
        on_a_phone.page.keyboard.press("Enter")
        expect(on_a_phone.question(question.id).get_by_role("heading")).to_be_focused()


def test_a_message_opens_the_panel_of_its_field(on_a_phone: Visitor, empty_house: House) -> None:
    question = empty_house.checklist.questions[0]
    with named("questions_with_a_text_that_is_too_long").at(on_a_phone, empty_house):
        on_a_phone.question(question.id).locator("details[open] > summary").click()
        expect(on_a_phone.question(question.id).locator("details[open]")).to_have_count(0)
        on_a_phone.question(question.id).get_by_role("alert").get_by_role("link").click()
        expect(on_a_phone.question(question.id).get_by_label(texts.NOTE)).to_be_focused()


def test_a_text_that_is_too_long_is_tied_to_its_message(on_a_phone: Visitor, empty_house: House) -> None:
    question = empty_house.checklist.questions[0]
    with named("questions_with_a_text_that_is_too_long").at(on_a_phone, empty_house):
        note = on_a_phone.text_field(question.id)
        expect(note).to_have_attribute("aria-invalid", "true")
        assert "4.001" in described(note)


def test_a_reason_that_is_missing_is_tied_to_its_field(on_a_phone: Visitor, empty_house: House) -> None:
    question = next(question for question in empty_house.checklist.questions if question.not_applicable)
    with named("questions_with_a_reason_missing").at(on_a_phone, empty_house):
        reason = on_a_phone.text_field(question.id, texts.REASON)
        expect(reason).to_have_attribute("aria-invalid", "true")
        assert texts.REASON_MISSING in described(reason)


def test_what_was_done_is_said_politely(on_a_phone: Visitor, empty_house: House) -> None:
    with named("keeping_after_putting_back").at(on_a_phone, empty_house):
        expect(on_a_phone.page.locator("[role=status]").filter(has_text="Klaar. Nieuw").first).to_be_attached()
    question = empty_house.checklist.questions[0]
    with named("questions_of_vliegwiel").at(on_a_phone, empty_house):
        on_a_phone.sees_saved()
        on_a_phone.page.evaluate(HEARD)
        on_a_phone.choose(question.id, fields.UNKNOWN)
        expected = [texts.NOT_SAVED_YET, texts.ALL_SAVED]
        on_a_phone.sees_saved()
        assert on_a_phone.page.evaluate("window.heard") == expected


# --- Keys


@pytest.mark.parametrize("name", ["questions_of_vliegwiel", "trouble_with_the_database"])
def test_a_bare_letter_does_nothing(name: str, visit_empty: Visiting, empty_house: House) -> None:
    visitor = visit_empty()
    sent: list[object] = []

    def listen(socket: WebSocket) -> None:
        socket.on("framesent", lambda frame: sent.append(frame))  # noqa: PLW0108 - Playwright wants a function of Python

    visitor.page.on("websocket", listen)
    with named(name).at(visitor, empty_house):
        for place in ("document.body", "document.querySelector('main button')"):
            for key in "rcRC":
                visitor.page.evaluate(f"{place}.focus()")
                sent.clear()
                visitor.page.keyboard.press(key)
                visitor.page.wait_for_timeout(300)
                assert sent == [], f"{key} at {place}"
                expect(visitor.page.get_by_role("dialog")).to_have_count(0)
