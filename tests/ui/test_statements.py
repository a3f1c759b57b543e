"""About, accessibility and privacy: what they promise is what the app does."""

import json
from importlib.metadata import version
from pathlib import Path

import pytest

from screens import Tab
from selfcheck.assessment import today
from selfcheck.checklist import Checklist
from selfcheck.dutch import full_date
from selfcheck.municipalities import SOURCE
from selfcheck.report import wording
from selfcheck.ui import texts

NAME, CONTACT = "Regio Voorbeeld", "zelfcheck@regio.example"
RETENTION = "Wij wissen alles op 1 juli 2030."
PRIVACY, ACCESS = "https://regio.example/privacy", "https://regio.example/toegankelijk?a=1"


@pytest.fixture
def whole(host_file: Path) -> None:
    """A host that filled in everything."""
    said = {"name": NAME, "contact": CONTACT, "retention": RETENTION}
    urls = {"privacy_url": PRIVACY, "accessibility_url": ACCESS}
    host_file.write_text(json.dumps({**said, **urls}), encoding="utf-8")


@pytest.fixture
def short(host_file: Path) -> None:
    """A host that filled in what is needed, and no more."""
    host_file.write_text(json.dumps({"name": NAME, "contact": CONTACT}), encoding="utf-8")


def outside(tab: Tab) -> dict[str, str]:
    """The links to other places, by what they say."""
    links = [link.proto for link in tab.app.get("page_link")]
    return {link.label: link.page for link in links if link.external}


@pytest.mark.usefixtures("database")
def test_about_says_that_the_vdp_did_not_make_it_and_who_did() -> None:
    tab = Tab().open("over")
    assert "niet gemaakt en niet goedgekeurd" in texts.OVER_VDP
    assert "12 februari 2026" in texts.OVER_VDP
    assert tab.says(texts.OVER_VDP)
    assert "EUPL-1.2" in texts.OVER_MAKERS
    assert tab.says(texts.OVER_MAKERS)
    assert tab.says(texts.OVER_NO_HOST)
    assert tab.says(SOURCE)
    assert tab.says(texts.OVER_VERSION.format(version=version("selfcheck")))


@pytest.mark.usefixtures("database")
def test_about_names_every_source_of_a_checklist_with_its_date(checklist: Checklist) -> None:
    tab = Tab().open("over")
    assert tab.says(texts.OVER_CHECKLIST.format(version=checklist.version, date=full_date(checklist.published)))
    for document in checklist.documents:
        assert tab.says(f"{document.author}: {document.title}, {full_date(document.date)}")
    for fact in checklist.facts:
        assert tab.says(f"**{fact.title}.** {wording.fact_dates(fact, today())} Bron: {fact.source}")


@pytest.mark.usefixtures("whole")
def test_about_names_the_host() -> None:
    tab = Tab().open("over")
    assert [text.value for text in tab.app.text].count(NAME) == 1
    assert not tab.says(texts.OVER_NO_HOST)


@pytest.mark.usefixtures("database")
def test_accessibility_says_what_was_tested_and_what_does_not_work() -> None:
    tab = Tab().open("toegankelijkheid")
    for sentence in (*texts.ACCESS_TESTS, *texts.ACCESS_SHORTCOMINGS, texts.ACCESS_HELP_OWN):
        assert tab.says(sentence)
    assert tab.says(full_date(texts.ACCESS_DATE))
    assert not outside(tab)


@pytest.mark.usefixtures("whole")
def test_accessibility_leads_to_the_host_and_its_own_statement() -> None:
    tab = Tab().open("toegankelijkheid")
    assert tab.says(texts.ACCESS_HELP_HOST)
    assert not tab.says(texts.ACCESS_HELP_OWN)
    assert list(outside(tab).values()) == [ACCESS]


def test_privacy_names_the_file_on_a_computer_of_ones_own(database: Path) -> None:
    tab = Tab().open("privacy")
    assert str(database) in tab.shown
    for sentence in (*texts.PRIVACY_WHAT, texts.PRIVACY_WHO_OWN, texts.PRIVACY_LONG_OWN, texts.PRIVACY_COPIES_OWN):
        assert tab.says(sentence)
    assert not outside(tab)


@pytest.mark.usefixtures("whole")
def test_privacy_at_a_host_says_how_long_and_that_others_can_read(database: Path) -> None:
    tab = Tab().open("privacy")
    assert not tab.says(str(database.parent))
    assert RETENTION in tab.shown
    assert texts.PRIVACY_WHERE_HOST.format(host=NAME) in tab.shown
    assert "kan de database lezen" in texts.PRIVACY_WHO_HOST
    assert tab.says(texts.PRIVACY_WHO_HOST)
    assert list(outside(tab).values()) == [PRIVACY]
    assert not tab.says(texts.PRIVACY_LONG_OWN)


@pytest.mark.usefixtures("short")
def test_a_host_that_does_not_say_how_long_can_be_asked() -> None:
    tab = Tab().open("privacy")
    assert texts.PRIVACY_LONG_UNKNOWN.format(host=NAME) in tab.shown
    assert not outside(tab)


@pytest.mark.parametrize(("months", "words"), [(1, "1 maand"), (6, "6 maanden")])
@pytest.mark.parametrize("retention", [RETENTION, None])
@pytest.mark.usefixtures("database")
def test_a_host_that_deletes_drafts_says_when(host_file: Path, months: int, words: str, retention: str | None) -> None:
    said = {"name": NAME, "contact": CONTACT, "drafts_months": months}
    host_file.write_text(json.dumps(said | ({"retention": retention} if retention else {})), encoding="utf-8")
    tab = Tab().open("privacy")
    assert tab.says(texts.PRIVACY_LONG_DRAFTS.format(months=words))
    assert (RETENTION in tab.shown) is (retention is not None)
    assert texts.PRIVACY_LONG_UNKNOWN.format(host=NAME) not in tab.shown


@pytest.mark.usefixtures("database")
def test_privacy_leads_to_the_screen_where_things_are_removed() -> None:
    tab = Tab().open("privacy")
    assert tab.labels.count(texts.SCREENS["bewaren"]) == 2
    assert texts.SCREENS["bewaren"] in texts.PRIVACY_REMOVE
