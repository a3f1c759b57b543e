"""Two municipalities and a host, each in a browser of her own: what one shares, the other sees, and only as long."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Browser, FilePayload, expect

from providing import login_env
from screens import a_finished
from selfcheck.access import Membership, Role
from selfcheck.assessment import Assessment, today
from selfcheck.comparison.words import FROM_FILE, GROUP_FIGURES, NO_GROUP_FIGURES
from selfcheck.login import cookie_name
from selfcheck.municipalities import SIZE_CLASSES, across_water, all_municipalities, municipality
from selfcheck.report import Dossier, SheetOptions, sheet_file
from selfcheck.sharing import Audience, Extent
from selfcheck.storage import People
from selfcheck.ui import texts
from selfcheck.ui.describing import DATE
from serving import free_port
from sharers import a_decision
from sharing_people import counting, give, shared
from together import a_profile
from visited import House, housed
from walking import Visitor, visiting

pytestmark = pytest.mark.browser

NO_PROVIDER = "http://127.0.0.1:9"
UTRECHT, DE_BILT, BUNNIK = "GM0344", "GM0310", "GM0312"
ISLAND = "GM0088"  # Schiermonnikoog
MIDDLE = [place.code for place in all_municipalities() if place.size_class == SIZE_CLASSES[2]]

Enter = Callable[..., Visitor]
"""Lets in an editor of a municipality (none: a host), with a browser of her own."""


@pytest.fixture(scope="module")
def inn(new_postgres: Callable[[], str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The real app where one logs in, on PostgreSQL; sessions are made in the database."""
    port = free_port()
    env = {**login_env(tmp_path_factory.mktemp("delen"), NO_PROVIDER, f"http://127.0.0.1:{port}")}
    del env["SELFCHECK_DATABASE_URL"]
    with housed(new_postgres(), port, **env) as house:
        yield house


@pytest.fixture
def enter(browser: Browser, inn: House) -> Iterator[Enter]:
    """Lets people in; when they leave, their browsers may have complained about nothing."""
    visitors: list[Visitor] = []
    with ExitStack() as windows:

        def let_in(code: str = "") -> Visitor:
            people, at = People(inn.store.database), datetime.now(UTC)
            role = Membership(Role.EDITOR, code) if code else Membership(Role.HOST)
            who = people.welcome(a_profile(f"Redacteur {code}", role), at)
            visitor = windows.enter_context(visiting(browser, inn.base_url, inn.checklist))
            token = people.begin_session(who.id, at)
            visitor.page.context.add_cookies([{"name": cookie_name(), "value": token, "url": inn.base_url}])
            visitors.append(visitor)
            return visitor

        yield let_in
    assert [complaint for visitor in visitors for complaint in visitor.complaints] == []


def finished(house: House, code: str, points: int = 2) -> Assessment:
    """A finished assessment of a municipality in the database."""
    made = a_finished(house.checklist, code, points)
    house.store.create(made)
    return made


def compares(visitor: Visitor, assessment: Assessment) -> None:
    """Go to the comparison of an assessment."""
    visitor.open(f"/vergelijken?zelfcheck={assessment.id}")
    visitor.sees(texts.COMPARE_TITLE)


def decides(visitor: Visitor, assessment: Assessment, level: str) -> None:
    """Share by name with all who do so too, through the screen."""
    page = visitor.page
    visitor.open(f"/delen?zelfcheck={assessment.id}")
    visitor.sees(texts.SHARE_TITLE)
    visitor.pick(texts.SHARE_CHOICE, re.compile("^" + re.escape(level)))
    visitor.pick(texts.SHARE_WHO_CHOICE, texts.SHARE_AUDIENCES[Audience.SHARERS])
    page.get_by_label(texts.SHARE_DECIDER).fill("gemeentesecretaris")
    page.get_by_label(texts.SHARE_DAY).fill(f"{today():{DATE}}")
    page.get_by_label(texts.SHARE_DAY).blur()
    visitor.settle()
    page.locator("label").filter(has_text=texts.SHARE_MAY).click()
    visitor.settle()
    visitor.press(texts.SHARE_YES)
    expect(page.get_by_test_id("stMain").get_by_text(texts.SHARE_DONE.partition("{")[0]).first).to_be_visible()


def has_total(visitor: Visitor, name: str, total: int) -> None:
    """Wait for a row of the table with the totals."""
    row = visitor.page.get_by_role("table").first.get_by_role("row").filter(has_text=name)
    expect(row.get_by_role("cell").nth(1)).to_have_text(str(total))


def test_what_one_shares_the_other_sees_until_it_is_withdrawn(inn: House, enter: Enter) -> None:
    here, there = finished(inn, UTRECHT), finished(inn, DE_BILT, 3)
    noor, kim = enter(UTRECHT), enter(DE_BILT)
    compares(noor, here)
    expect(noor.page.get_by_text(texts.COMPARE_NOT_SHARING)).to_be_visible()
    expect(noor.page.get_by_role("heading", name=texts.COMPARE_NOBODY_TITLE)).to_be_visible()

    decides(kim, there, "Delen met naam, met")
    compares(noor, here)
    expect(noor.page.get_by_role("heading", name=texts.COMPARE_NOBODY_TITLE)).to_be_visible()  # she shares nothing

    decides(noor, here, "Delen met naam, met")
    noor.follow("vergelijken")
    noor.sees(texts.COMPARE_TITLE)
    has_total(noor, "De Bilt", 75)
    compares(kim, there)
    has_total(kim, "Utrecht", 50)

    kim.follow("delen")
    kim.press(texts.SHARE_STOP)
    kim.press(texts.SHARE_STOP_YES, settle=False)
    expect(kim.page.get_by_role("dialog")).to_have_count(0)
    kim.settle()
    # The very next view of the other, whatever she does there, is without the name.
    noor.page.locator("label").filter(has_text=texts.COMPARE_KINDS).click()
    noor.settle()
    expect(noor.page.get_by_role("heading", name=texts.COMPARE_NOBODY_TITLE)).to_be_visible()
    expect(noor.page.get_by_role("row").filter(has_text="De Bilt")).to_have_count(0)


def test_without_the_sensitive_theme_its_score_and_the_total_are_seen_nowhere(inn: House, enter: Enter) -> None:
    here = a_finished(inn.checklist, BUNNIK, 1)
    inn.store.create(here)
    give(inn.store.database, inn.checklist, here.id, a_decision())
    sensitive = next(theme for theme in inn.checklist.themes if theme.sensitive)
    shared(inn.store.database, inn.checklist, "GM0352", a_decision(Extent.WITHOUT_SENSITIVE), 4)  # Wijk bij Duurstede
    bo = enter(BUNNIK)
    compares(bo, here)
    expect(bo.page.get_by_role("row").filter(has_text="Wijk bij Duurstede").first).to_be_visible()
    without = bo.page.get_by_text(texts.COMPARE_NOT_SHARED.format(names="Wijk bij Duurstede"))
    expect(without).to_have_count(3)  # the total, what stands beside it, and the sensitive theme
    titles = bo.page.locator("[data-testid=stMain] h2").all_inner_texts()
    assert sensitive.title in titles


def test_a_pdf_of_a_neighbour_is_opened_beside_ones_own(inn: House, enter: Enter) -> None:
    here, theirs = finished(inn, "GM0353"), a_finished(inn.checklist, "GM0356", 3)  # IJsselstein, Nieuwegein
    pdf = sheet_file(Dossier(inn.checklist, theirs, today(), "1.0"), SheetOptions()).content
    visitor = enter("GM0353")
    compares(visitor, here)
    chosen: FilePayload = {"name": "nieuwegein.pdf", "mimeType": "application/pdf", "buffer": pdf}
    visitor.page.locator("input[type=file]").set_input_files(chosen)
    visitor.settle()
    row = visitor.page.get_by_role("row").filter(has_text="Nieuwegein").first
    expect(row).to_contain_text("75")
    expect(row).to_contain_text(FROM_FILE)


def test_an_island_compares_itself_with_the_other_side_of_the_water(inn: House, enter: Enter) -> None:
    opposite = across_water(ISLAND)[0]
    here = finished(inn, ISLAND)
    give(inn.store.database, inn.checklist, here.id, a_decision(audience=Audience.NEIGHBOURS))
    shared(inn.store.database, inn.checklist, opposite.code, a_decision(), 3)
    visitor = enter(ISLAND)
    compares(visitor, here)
    expect(visitor.page.get_by_text("Uw gemeente heeft geen buren op land.").first).to_be_visible()
    expect(visitor.page.get_by_role("row").filter(has_text=opposite.name).first).to_be_visible()


def test_a_host_releases_a_round_and_municipalities_see_its_figures(inn: House, enter: Enter) -> None:
    counting(inn.store.database, inn.checklist, MIDDLE[:6])
    looks = MIDDLE[8]
    here = finished(inn, looks)
    visitor, host = enter(looks), enter()
    compares(visitor, here)
    expect(visitor.page.get_by_text(NO_GROUP_FIGURES)).to_be_visible()

    host.open("/deelname")
    host.page.get_by_label(texts.ROUND_DAY).fill(f"{today():{DATE}}")
    host.press(texts.ROUND_PLAN)
    host.press(texts.ROUND_RELEASE)
    host.press(texts.ROUND_RELEASE_YES, settle=False)
    expect(host.page.get_by_role("dialog")).to_have_count(0)
    host.settle()
    expect(host.page.get_by_role("heading", name=re.compile("^Ronde 1,"))).to_be_visible()
    for code in MIDDLE[:6]:
        assert municipality(code).name not in host.page.get_by_test_id("stMain").inner_text().partition("Ronde 1")[2]

    compares(visitor, here)
    expect(visitor.page.get_by_text(GROUP_FIGURES)).to_be_visible()
    expect(
        visitor.page.get_by_text(re.compile("6 gemeenten tot 100.000 inwoners telden zonder naam mee")).first
    ).to_be_visible()
