"""What a sheet never says about other municipalities, and what its comparison never gives away about ours."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import any_answer, level
from companies import DELFT, EVERY, OTHERS, a_score, among, an_entry, finished, without_names
from reporting import LEFT_OUT, VERDICT_ONLY, WORKING, assessed, pages, sensitive_checklist, sheet, told
from selfcheck.answers import Answer
from selfcheck.checklist import Checklist
from selfcheck.comparison import Entry, Figures
from selfcheck.exchange import read_assessment
from selfcheck.municipalities import municipality
from selfcheck.report import Company, Sensitive, SheetOptions, Variant, disclosed_assessment, draw, enclose
from selfcheck.report.company import beside
from selfcheck.report.disclosure import disclose
from selfcheck.sharing import Quartiles

CHECKLIST = sensitive_checklist()
THE_HAGUE = municipality("GM0518")
EVERY_VERSION = [SheetOptions(), WORKING, VERDICT_ONLY, LEFT_OUT]

scores = st.none() | st.integers(0, 100)
quartiles = st.none() | st.builds(
    lambda cuts, n: Quartiles(first=cuts[0], middle=cuts[1], third=cuts[2], n=n),
    st.lists(st.integers(0, 100), min_size=3, max_size=3).map(sorted),
    st.integers(5, 40),
)


others = st.builds(
    lambda geheim, total, kern, partial: an_entry(DELFT, total, kern, scores={"geheim": geheim}, partial=partial),
    *(scores, scores, scores, st.booleans()),
)


@given(st.sampled_from(EVERY_VERSION), others)
def test_of_another_no_sensitive_score_no_total_and_no_selection_leaves_a_trace(
    options: SheetOptions, entry: Entry
) -> None:
    one = among(an_entry(), anonymous=without_names())
    other = among(entry, anonymous=without_names())
    assert sheet(CHECKLIST, finished(CHECKLIST), options, one) == sheet(CHECKLIST, finished(CHECKLIST), options, other)


@pytest.mark.parametrize("options", EVERY_VERSION, ids=repr)
@pytest.mark.parametrize("unasked", [{"in_sheets": False}, {"verified": False}], ids=str)
def test_who_did_not_say_so_stands_in_no_sheet(options: SheetOptions, unasked: dict[str, bool]) -> None:
    assessment, hidden = finished(CHECKLIST), an_entry(OTHERS[0], scores={"open": 3}, **unasked)
    nobody, found = sheet(CHECKLIST, assessment, options, among()), among(hidden)
    assert sheet(CHECKLIST, assessment, options, found) == nobody
    assert hidden.name not in told(CHECKLIST, assessment, options, found)
    assert replace(hidden, in_sheets=True, verified=True).name in told(
        CHECKLIST, assessment, options, among(replace(hidden, in_sheets=True, verified=True))
    )


def test_what_may_not_be_told_takes_no_place_from_what_may() -> None:
    newer = an_entry(scores={"open": 3}, in_sheets=False, finished=an_entry().finished.replace(year=2027))
    assessment = finished(CHECKLIST)
    assert sheet(CHECKLIST, assessment, None, among(an_entry(), newer)) == sheet(
        CHECKLIST, assessment, None, among(an_entry())
    )


@given(any_answer(CHECKLIST, "c"), any_answer(CHECKLIST, "d"), quartiles)
def test_a_theme_of_ours_that_is_left_out_leaves_no_trace_in_the_comparison(
    c: Answer, d: Answer, figures: Quartiles | None
) -> None:
    first = among(an_entry(), anonymous=without_names())
    second = among(an_entry(), anonymous=replace(without_names(), themes={**without_names().themes, "geheim": figures}))
    one, other = finished(CHECKLIST), finished(CHECKLIST, None, **{**EVERY, "c": c, "d": d})
    assert sheet(CHECKLIST, one, LEFT_OUT, first) == sheet(CHECKLIST, other, LEFT_OUT, second)


@given(quartiles)
def test_a_theme_of_which_only_the_verdict_is_shown_has_no_line(figures: Quartiles | None) -> None:
    anonymous = replace(without_names(), themes={**without_names().themes, "geheim": figures})
    one, other = finished(CHECKLIST), finished(CHECKLIST, None, **{**EVERY, "c": level(1), "d": level(3)})
    made = sheet(CHECKLIST, one, VERDICT_ONLY, among(an_entry(), anonymous=without_names()))
    assert made == sheet(CHECKLIST, other, VERDICT_ONLY, among(an_entry(), anonymous=anonymous))


def compared_lines(options: SheetOptions, company: Company) -> dict[str, tuple[int, bool]]:
    """The themes that are compared: how many others have a score, and whether there are figures without names."""
    found = beside(disclose(CHECKLIST, finished(CHECKLIST), options), THE_HAGUE, company)
    assert found is not None
    return {line.figure.id: (line.n, line.anonymous is not None) for line in found.lines}


def test_our_own_sensitive_theme_stands_beside_figures_without_names_only() -> None:
    company = among(an_entry(), anonymous=without_names())
    shown = {"open": (1, True), "geheim": (0, True), "apart": (0, True)}
    hidden = {"open": (1, True), "apart": (0, True)}
    assert compared_lines(SheetOptions(), company) == shown
    assert compared_lines(SheetOptions(Variant.WORKING, Sensitive.LEFT_OUT), company) == shown
    assert compared_lines(VERDICT_ONLY, company) == compared_lines(LEFT_OUT, company) == hidden


@pytest.mark.parametrize("options", EVERY_VERSION, ids=repr)
def test_what_is_compared_holds_nothing_that_may_not_be_told(options: SheetOptions) -> None:
    entries = among(an_entry(DELFT, 40, 41, scores={"geheim": 42}), anonymous=without_names())
    found = beside(disclose(CHECKLIST, finished(CHECKLIST), options), THE_HAGUE, entries)
    assert found is not None
    bare = Figures(None, {"open": a_score(50), "apart": a_score(None)}, {})
    assert [(entry.figures, entry.partial) for entry in found.others] == [(bare, True)]
    assert all(line.not_shared == ("Delft",) for line in found.lines if line.figure.sensitive)
    hides = options in {VERDICT_ONLY, LEFT_OUT}
    assert found.anonymous is not None
    assert ("geheim" in found.anonymous.themes) is not hides
    assert (found.mine.figures.total is None) is hides


@pytest.mark.parametrize(
    "unlike",
    [
        {"kind": "ander"},
        {"kind": None},
        {"invented": True},
        {"checklist": "ander"},
        {"major": 2},
        {"code": "GM0344"},
        {"code": "GM0518"},
    ],
    ids=str,
)
def test_only_like_stands_beside_like(unlike: dict[str, Any]) -> None:
    entry = replace(an_entry(), **unlike)
    assert compared_lines(SheetOptions(), among(entry))["open"] == (0, False)


def test_without_a_kind_of_our_own_every_kind_is_compared_and_named() -> None:
    assessment = finished(CHECKLIST, {"kind": None})
    text = told(CHECKLIST, assessment, None, among(an_entry(), an_entry(OTHERS[0], kind=None)))
    assert "Delft | Akkoord | vastgesteld | 03-10-2026 | 50" in text
    assert f"{municipality(OTHERS[0]).name} | – | vastgesteld" in text
    assert "verschillende soorten stukken" in text


def test_nothing_is_compared_before_the_finish_or_unasked() -> None:
    company = among(an_entry(), anonymous=without_names())
    unfinished = assessed(CHECKLIST, {"kind": "akkoord"}, **EVERY)
    assert sheet(CHECKLIST, unfinished, None, company) == sheet(CHECKLIST, unfinished)
    assert "Delft" not in told(CHECKLIST, finished(CHECKLIST))


@pytest.mark.parametrize("options", EVERY_VERSION, ids=repr)
def test_page_one_compares_nothing(options: SheetOptions) -> None:
    company = among(an_entry(), anonymous=without_names())
    plain, compared = (sheet(CHECKLIST, finished(CHECKLIST), options, found) for found in (None, company))
    assert plain.first_pages == compared.first_pages
    assert plain != compared


@pytest.mark.parametrize("options", EVERY_VERSION, ids=repr)
def test_the_assessment_inside_the_sheet_is_ours_alone(options: SheetOptions) -> None:
    assessment, company = finished(CHECKLIST), among(an_entry(), anonymous=without_names())
    inside = enclose(CHECKLIST, assessment, options)
    pdf = draw(sheet(CHECKLIST, assessment, options, company), inside)
    assert "Delft" in " ".join(pages(pdf))
    assert b"Delft" not in inside.content
    assert read_assessment(pdf) == disclosed_assessment(CHECKLIST, assessment, options)
    assert read_assessment(pdf) == read_assessment(draw(sheet(CHECKLIST, assessment, options), inside))


def test_a_checklist_of_sensitive_themes_alone_names_nobody() -> None:
    checklist = every_theme_sensitive()
    text = told(checklist, finished(checklist), None, among(an_entry(), anonymous=without_names()))
    assert "Delft" not in text
    assert "Van geen van de 7 gemeenten staat hier een score." in text


def every_theme_sensitive() -> Checklist:
    """The checklist with every theme sensitive."""
    themes = tuple(theme.model_copy(update={"sensitive": True}) for theme in CHECKLIST.themes)
    return CHECKLIST.model_copy(update={"themes": themes})
