"""People log in at a real provider and work together in real browsers, on PostgreSQL."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Route, expect

from providing import login_env, provider
from reporting import pages
from selfcheck.answers import Answer
from selfcheck.checklist import Question
from selfcheck.ui import texts
from serving import free_port
from visited import House, answered, housed
from walking import Visitor, saved_file, tab, visiting

pytestmark = pytest.mark.browser
LOGIN = texts.LOGIN.format(name="uw proefaccount")
NOOR, LOU, KIM = "Noor de Wit", "Lou", "Kim <b>Vos</b>"
PUBLIC_CDN = re.compile("cdn")
SERVER = "server-1"
NAMED = re.compile(r"(?<![-\w])(?:_\w+|zelfcheck(?:_\w+)?|st[A-Z]\w+)(?![-\w])")
LOOKS_EVERY = 61  # seconds: a screen looks by itself once a minute

Enter = Callable[..., Visitor]
"""Lets in somebody with a browser of her own."""


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    """A real provider."""
    with provider() as found:
        yield found


@pytest.fixture(scope="module")
def inn(new_postgres: Callable[[], str], issuer: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The real app, where one logs in, as one of several servers."""
    port = free_port()
    env = {**login_env(tmp_path_factory.mktemp("inloggen"), issuer, f"http://127.0.0.1:{port}")}
    del env["SELFCHECK_DATABASE_URL"]
    with housed(new_postgres(), port, SELFCHECK_SERVER_NAME=SERVER, **env) as house:
        yield house


@pytest.fixture
def enter(browser: Browser, inn: House, issuer: str) -> Iterator[Enter]:
    """Lets people in; when they leave, their browsers may have complained about nothing of ours."""
    visitors: list[Visitor] = []
    with ExitStack() as windows:

        def let_in(**about: object) -> Visitor:
            visitor = windows.enter_context(visiting(browser, inn.base_url, inn.checklist, **about))
            visitor.page.context.route(PUBLIC_CDN, _nothing)
            visitors.append(visitor)
            return visitor

        yield let_in
    for visitor in visitors:
        visitor.forgive(issuer)
        visitor.forgive("cdn")
    assert [complaint for visitor in visitors for complaint in visitor.complaints] == []


def _nothing(route: Route) -> None:
    """The provider's page asks the world for its looks."""
    route.fulfill(content_type="text/css", body="")


def log_in(visitor: Visitor, who: str) -> None:
    """Follow the way in on the screen, say at the provider who one is, and come back."""
    visitor.sees(texts.LOGIN_TITLE)
    visitor.page.get_by_role("link", name=LOGIN).click()
    visitor.page.get_by_role("button", name=who, exact=True).click()
    visitor.page.wait_for_url(f"{visitor.base_url}/**")
    visitor.page.get_by_role("heading", level=1).wait_for()
    visitor.settle()


def log_out(visitor: Visitor) -> None:
    """Follow the way out on the screen; the provider asks whether she wants to leave it too, and sends her back."""
    visitor.page.get_by_role("link", name=texts.LOG_OUT, exact=True).click()
    visitor.page.get_by_role("button").first.click()
    visitor.page.wait_for_url(f"{visitor.base_url}/")
    visitor.sees(texts.LOGIN_TITLE)


def a_visitor(enter: Enter, who: str, path: str = "/") -> Visitor:
    """Somebody who logged in and is at an address."""
    visitor = enter()
    visitor.open(path)
    log_in(visitor, who)
    return visitor


def of(assessment_id: str, step: str) -> str:
    """The address of a step."""
    return f"/vragen?zelfcheck={assessment_id}&stap={step}"


def answers(visitor: Visitor, house: House, question: Question, option: str) -> None:
    """Choose an option, and see it stored."""
    visitor.choose(question.id, option)
    visitor.sees_saved()
    assert house.answer(visitor.assessment_id, question).level == option


def cookies(visitor: Visitor) -> set[str]:
    """The names of the cookies that the browser keeps of us; the provider has its own, on the same computer."""
    return {cookie.get("name", "") for cookie in visitor.page.context.cookies(visitor.base_url)} - {"session"}


def closes(visitor: Visitor) -> None:
    """The screen closes, and nothing of the municipality is on it."""
    visitor.sees(texts.LOGIN_TITLE)
    expect(visitor.page.get_by_text(texts.LOGGED_OUT)).to_be_visible()
    assert "Utrecht" not in visitor.text


def test_a_deep_link_is_kept_over_logging_in_and_the_answer_has_a_name(inn: House, enter: Enter) -> None:
    theme = inn.checklist.themes[3]
    question = theme.questions[0]
    assessment_id = inn.begun()
    visitor = enter()
    visitor.open(of(assessment_id, theme.id))
    log_in(visitor, "noor")
    visitor.sees_theme(theme.id)
    assert visitor.assessment_id == assessment_id
    assert visitor.at == ("vragen", theme.id)
    answers(visitor, inn, question, "keuze")
    visitor.reload()
    expect(visitor.question(question.id)).to_contain_text(f"door {NOOR}.")
    visitor.follow("account")
    visitor.sees(texts.SCREENS["account"])
    expect(visitor.page.get_by_text(texts.ACCOUNT_NAME.format(name=NOOR))).to_be_visible()
    log_out(visitor)
    assert "zelfcheck" not in cookies(visitor)
    visitor.open(of(assessment_id, theme.id))
    visitor.sees(texts.LOGIN_TITLE)


def test_the_cookie_of_a_session_is_for_this_server_only(enter: Enter) -> None:
    visitor = a_visitor(enter, "noor")
    (cookie,) = (found for found in visitor.page.context.cookies() if found.get("name") == "zelfcheck")
    kept = {name: cookie.get(name) for name in ("httpOnly", "sameSite", "path", "domain")}
    assert kept == {"httpOnly": True, "sameSite": "Lax", "path": "/", "domain": "127.0.0.1"}
    assert cookie["value"] not in visitor.page.content()
    assert "zelfcheck=" not in visitor.page.evaluate("document.cookie")


def test_the_browser_keeps_what_the_statement_says(inn: House, enter: Enter) -> None:
    visitor = a_visitor(enter, "noor", of(inn.begun(), "vliegwiel"))
    for path in ("/", "/begin", "/bewaren", "/account", "/privacy"):
        visitor.open(path)
    stored = {key.partition("-")[0] for key in visitor.page.evaluate("Object.keys(localStorage)")}
    sentences = visitor.page.get_by_test_id("stMain").get_by_role("listitem").all_inner_texts()
    said = {name for sentence in sentences for name in NAMED.findall(sentence)}
    assert cookies(visitor) | stored == said
    assert visitor.page.evaluate("sessionStorage.length") == 0


def test_logging_out_everywhere_closes_the_screen_of_another_browser_by_itself(inn: House, enter: Enter) -> None:
    question = inn.checklist.questions[0]
    address = of(inn.begun(), "vliegwiel")
    first, second = enter(), a_visitor(enter, "noor", "/account")
    first.page.clock.install()
    first.open(address)
    log_in(first, "noor")
    before = inn.answer(first.assessment_id, question)
    second.press(texts.LOG_OUT_EVERYWHERE)
    closes(second)
    first.page.clock.fast_forward(1000 * LOOKS_EVERY)
    closes(first)
    assert inn.answer(address.partition("=")[2].partition("&")[0], question) == before
    first.reload()
    first.sees(texts.LOGIN_TITLE)


def test_of_two_tabs_the_other_closes_when_something_is_done_and_stores_nothing(inn: House, enter: Enter) -> None:
    question = inn.checklist.questions[0]
    assessment_id = inn.begun()
    visitor = a_visitor(enter, "noor", of(assessment_id, "vliegwiel"))
    with tab(visitor.page.context.new_page(), inn.base_url, inn.checklist) as other:
        other.open("/account")
        log_out(other)
    visitor.choose(question.id, "keuze")
    closes(visitor)
    assert inn.answer(assessment_id, question) == Answer()
    log_in(visitor, "noor")
    visitor.sees_theme("vliegwiel")
    answers(visitor, inn, question, "keuze")


def test_an_editor_gives_a_theme_and_sees_who_answered_it(inn: House, enter: Enter) -> None:
    theme, other = inn.checklist.themes[1], inn.checklist.themes[0]
    question = theme.questions[0]
    assessment_id = inn.begun()
    lou = a_visitor(enter, "lou", of(assessment_id, theme.id))
    expect(lou.page.get_by_text(texts.ALL_TO_READ)).to_be_visible()
    assert lou.question(question.id).get_by_role("radio").count() == 0

    noor = a_visitor(enter, "noor", of(assessment_id, theme.id))
    noor.page.locator("summary").filter(has_text=texts.DIVIDE).click()
    choices = noor.page.get_by_role("radiogroup", name=texts.DIVIDE_WHO)
    choices.locator("label").filter(has_text=LOU).click()
    expect(noor.page.get_by_text(texts.THEME_OF.format(name=LOU))).to_be_visible()

    lou.open(f"/vragen?zelfcheck={assessment_id}")
    lou.sees_theme(theme.id)
    expect(lou.page.get_by_text(texts.THEME_YOURS)).to_be_visible()
    answers(lou, inn, question, "keuze")
    lou.turn_to(other.id)
    lou.sees_theme(other.id)
    assert lou.page.get_by_test_id("stMain").locator("[class*=st-key-vraag-]").get_by_role("radio").count() == 0

    noor.reload()
    expect(noor.question(question.id)).to_contain_text(f"door {LOU}.")
    answers(noor, inn, question, "afspraak")
    noor.reload()
    expect(noor.question(question.id)).to_contain_text(f"door {NOOR}.")
    puts_back(noor, inn, question)


def puts_back(noor: Visitor, house: House, question: Question) -> None:
    """Look at earlier versions, let a colleague be quicker once, and put the first version back."""
    number = house.checklist.questions.index(question) + 1
    back = texts.VERSION_BACK.format(number=1)
    noor.press(texts.VERSIONS_SHOW.format(number=number))
    dialog = noor.page.get_by_role("dialog")
    expect(dialog).to_contain_text(f"door {LOU}")
    revision = house.revisions(noor.assessment_id)[question.id]
    quicker = Answer(level=next(iter(question.levels)))
    house.store.save_answer(noor.assessment_id, question.id, quicker, revision)
    dialog.get_by_role("button", name=back).click()
    expect(dialog.get_by_text(texts.VERSION_LATE)).to_be_visible()
    assert house.answer(noor.assessment_id, question) == quicker
    noor.page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    noor.reload()
    noor.press(texts.VERSIONS_SHOW.format(number=number))
    dialog.get_by_role("button", name=back).click()
    expect(dialog).to_have_count(0)
    expect(noor.page.get_by_text(texts.VERSION_DONE)).to_be_visible()
    noor.settle()
    assert house.answer(noor.assessment_id, question).level == "keuze"
    assert noor.seen(question.id).choice == "keuze"


def test_who_reads_sees_everything_and_changes_nothing(inn: House, enter: Enter) -> None:
    assessment_id = inn.begun(answered(inn.checklist))
    before = inn.store.load(assessment_id)
    sam = a_visitor(enter, "sam", f"/vragen?zelfcheck={assessment_id}")
    expect(sam.page.get_by_text(texts.ALL_TO_READ)).to_be_visible()
    for screen, heading in (("uitslag", texts.RESULT_TITLE), ("advies", texts.SHEET_TITLE)):
        sam.follow(screen)
        sam.sees(heading)
    assert inn.store.load(assessment_id) == before


def test_who_belongs_nowhere_is_told_so_and_sees_nothing(inn: House, enter: Enter) -> None:
    assessment_id = inn.begun()
    kim = a_visitor(enter, "kim", f"/uitslag?zelfcheck={assessment_id}")
    kim.sees(texts.GONE_TITLE)
    kim.open("/")
    expect(kim.page.get_by_text(texts.NO_ROLES)).to_be_visible()
    kim.open("/account")
    expect(kim.page.get_by_text(texts.ACCOUNT_NAME.format(name=KIM))).to_be_visible()


def test_from_logging_in_to_the_sheet(inn: House, enter: Enter, tmp_path: Path) -> None:
    noor = a_visitor(enter, "noor")
    noor.sees(texts.START_TITLE)
    begins(noor, "Samen verder")
    core = [question for question in inn.checklist.questions if question.core]
    assert core
    for theme in inn.checklist.themes:
        noor.sees_theme(theme.id)
        for question in theme.questions:
            if question in core:
                answers(noor, inn, question, [*question.levels][-1])
        noor.press(texts.TO_RESULT if theme is inn.checklist.themes[-1] else texts.NEXT)
    noor.sees(texts.RESULT_TITLE)
    finished = noor.assessment_id
    noor.press(texts.FINISH)
    noor.page.get_by_role("dialog").get_by_role("button", name=texts.FINISH_YES).click()
    expect(noor.page.get_by_test_id("stMain").get_by_text(texts.FINISHED_NOW)).to_be_visible()
    assert inn.stored(finished).finished is not None
    noor.follow("advies")
    noor.press(texts.SHEET_MAKE)
    link = texts.SHEET_DOWNLOAD.partition("{size}")[0].format(variant="deelversie")
    address = noor.page.get_by_role("link", name=link).get_attribute("href")
    sheet = pages(saved_file(noor.download(link), tmp_path))
    assert "Utrecht" in sheet[0]
    assert "Samen verder" in " ".join(sheet)
    is_hers_alone(enter, str(address))


def begins(noor: Visitor, title: str) -> None:
    """Begin for her only municipality, which is chosen already."""
    noor.press(texts.BEGIN)
    noor.sees(texts.SCREENS["begin"])
    own = noor.page.get_by_role("radiogroup", name=texts.PICK_MUNICIPALITY)
    expect(own.get_by_role("radio")).to_have_count(1)
    expect(own.get_by_role("radio")).to_be_checked()
    noor.page.get_by_label(texts.DOCUMENT_TITLE.format(number=1)).fill(title)
    noor.pick(texts.KIND, noor.checklist.kinds[0].label)
    noor.pick(texts.STATUS, texts.STATUSES["vastgesteld"])
    noor.press(texts.START_WHOLE.format(all=len(noor.checklist.questions)))
    noor.sees_theme(noor.checklist.themes[0].id)


def is_hers_alone(enter: Enter, address: str) -> None:
    """The address of a file leads nobody else to it: no colleague, and nobody who did not log in."""
    colleague, nobody = a_visitor(enter, "lou"), enter()
    for visitor in (colleague, nobody):
        answer = visitor.page.context.request.get(f"{visitor.base_url}{urlsplit(address).path}")
        assert answer.status == 404
