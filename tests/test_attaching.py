"""A passage as evidence: it is added once, and nothing that stood there is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selfcheck.answers import MAX_LINE, MAX_TEXT, Evidence
from selfcheck.evidence import attach
from selfcheck.report.wording import evidence_place

LINES = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=40)
NAMES = LINES.filter(lambda name: name.strip(" ;,") == name and bool(name))
BEFORE = st.builds(Evidence, document=LINES, page=LINES, quotation=LINES)
PAGES = st.none() | st.integers(1, 500)

AKKOORD = Evidence(document="Akkoord", page="12", quotation="Wij helpen iedereen.")


@pytest.mark.parametrize(
    ("before", "document", "page", "after"),
    [
        (Evidence(), "Akkoord", 12, ("Akkoord", "12")),
        (Evidence(), "Notitie", None, ("Notitie", "")),
        (AKKOORD, "Akkoord", 14, ("Akkoord", "12, 14")),
        (AKKOORD, "akkoord ", 14, ("Akkoord", "12, 14")),
        (AKKOORD, "Akkoord", 12, ("Akkoord", "12")),
        (AKKOORD, "Akkoord", 1, ("Akkoord", "12, 1")),
        (AKKOORD, "Programma", 3, ("Akkoord; Programma", "12 (Akkoord); 3 (Programma)")),
        (AKKOORD, "Notitie", None, ("Akkoord; Notitie", "12 (Akkoord)")),
        (AKKOORD, "Akkoord; bijlage", 2, ("Akkoord; Akkoord, bijlage", "12 (Akkoord); 2 (Akkoord, bijlage)")),
        (Evidence(page="12"), "Akkoord", 14, ("Akkoord", "12, 14")),
        (Evidence(document="Akkoord", page="blz. 12 en 14"), "Akkoord", 14, ("Akkoord", "blz. 12 en 14")),
        (Evidence(document="Akkoord", page="hoofdstuk 3"), "Akkoord", 3, ("Akkoord", "hoofdstuk 3, 3")),
        (Evidence(document="Akkoord", page="   "), "Akkoord", 3, ("Akkoord", "3")),
        (Evidence(document="A; B"), "C", 3, ("A; B; C", "3 (C)")),
        (Evidence(document="A; B", page="12 (A); 3 (B)"), "A", 14, ("A; B", "12, 14 (A); 3 (B)")),
        (Evidence(document="A; B", page="12 (A); 3 (B)"), "C", 1, ("A; B; C", "12 (A); 3 (B); 1 (C)")),
        (Evidence(document="A; B", page="12 (A); 3 (B)"), "B", None, ("A; B", "12 (A); 3 (B)")),
    ],
)
def test_document_and_page(before: Evidence, document: str, page: int | None, after: tuple[str, str]) -> None:
    found = attach(before, document, page, "")
    assert found is not None
    assert (found.document, found.page) == after
    assert found.quotation == before.quotation


def test_a_quotation_is_a_paragraph_of_its_own_and_comes_once() -> None:
    found = attach(AKKOORD, "Akkoord", 12, " Wij luisteren. \n")
    assert found is not None
    assert found.quotation == "Wij helpen iedereen.\n\nWij luisteren."
    assert attach(found, "Akkoord", 12, "Wij luisteren.") == found
    assert attach(AKKOORD, "Akkoord", 12, "Wij helpen iedereen.") == AKKOORD


def test_the_sheet_says_which_page_is_of_which_document() -> None:
    found = attach(AKKOORD, "Programma", 3, "")
    assert found is not None
    assert evidence_place(found) == "Akkoord; Programma, bladzijde 12 (Akkoord); 3 (Programma)"


@pytest.mark.parametrize(
    ("before", "document", "quotation"),
    [
        (Evidence(document="x" * MAX_LINE), "Akkoord", ""),
        (Evidence(document="Akkoord", page="x" * MAX_LINE), "Akkoord", ""),
        (Evidence(quotation="x" * (MAX_TEXT - 10)), "Akkoord", "Tien tekens te veel."),
        (Evidence(), "x" * (MAX_LINE + 1), ""),
    ],
)
def test_what_is_too_long_is_not_added(before: Evidence, document: str, quotation: str) -> None:
    assert attach(before, document, 12, quotation) is None


@given(BEFORE, NAMES, PAGES, LINES)
def test_nothing_that_stood_there_is_lost(before: Evidence, document: str, page: int | None, quotation: str) -> None:
    after = attach(before, document, page, quotation)
    if after is None:
        return
    assert after.document.startswith(before.document.rstrip())
    assert after.quotation.startswith(before.quotation.rstrip())
    assert all(part.strip() in after.page for part in before.page.split(";"))
    assert page is None or str(page) in after.page
    assert quotation.strip() in after.quotation


@given(BEFORE, st.lists(st.tuples(NAMES, PAGES, LINES), min_size=1, max_size=4))
def test_what_was_attached_stands_there(before: Evidence, places: list[tuple[str, int | None, str]]) -> None:
    found, kept = before, []
    for place in places:
        if (after := attach(found, *place)) is not None:
            found = after
            kept.append(place)
    for place in kept:
        assert attach(found, *place) == found
