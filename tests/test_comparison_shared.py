"""Comparing with what others share: in part, without names, and our own assessments after each other."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import TODAY
from comparable import MINE, OTHERS, Figured, a_group, asked_of, comparing, entry, line, scored
from selfcheck.assessment import ShownScores, figures_shown
from selfcheck.comparison import (
    Anonymous,
    Comparison,
    Entry,
    FigureKind,
    Figures,
    anonymous_in_words,
    compare,
    course_in_words,
    course_notes,
    in_words,
    notes,
    over_time,
    who_has_more,
)
from selfcheck.comparison.course_words import MERGED, OTHER_KINDS
from selfcheck.comparison.words import SEND_A_FILE, SHARE_OR_SEND, SMALL, WITHHELD
from selfcheck.sharing import Quartiles

ROUND = date(2027, 3, 1)
LABEL = "gemeenten tot 50.000 inwoners"
COUNTED = "gemeenten tot 50.000 inwoners telden zonder naam mee, in de ronde van 1 maart 2027."


def sensitive(mine: Entry, *others: Entry, anonymous: Anonymous | None = None) -> Comparison:
    """A comparison in which ‘Twee’ is the sensitive theme; totals and selections always are."""
    asked = (
        replace(figure, sensitive=figure.id == "twee") if figure.kind is FigureKind.THEME else figure
        for figure in asked_of(mine)
    )
    return compare(mine, others, a_group(), None, asked, anonymous)


def without_names(een: Quartiles | None) -> Comparison:
    """A comparison with figures without names of the first theme."""
    return sensitive(entry(MINE, scored(50)), anonymous=Anonymous(ROUND, LABEL, {"een": een}))


# In part


def test_who_shares_in_part_has_no_total_no_selection_and_no_sensitive_theme() -> None:
    partly, whole = entry(OTHERS[0], scored(70, 80), partial=True), entry(OTHERS[1], scored(60, 40))
    comparison = sensitive(entry(MINE, scored(50, 50)), partly, whole)
    seen = {found.title: ([point.name for point in found.points], found.not_shared) for found in comparison.lines}
    assert seen == {
        "Totaal": (["Gemeente 3"], ("Gemeente 2",)),
        "Kernscore": (["Gemeente 3"], ("Gemeente 2",)),
        "Een": (["Gemeente 2", "Gemeente 3"], ()),
        "Twee": (["Gemeente 3"], ("Gemeente 2",)),
        "Apart": (["Gemeente 2", "Gemeente 3"], ()),
    }
    assert [(found.line.title, [point.name for point in found.points]) for found in who_has_more(comparison)] == [
        ("Een", ["Gemeente 2", "Gemeente 3"])
    ]


@given(st.sampled_from([0, 35, 100, None]), st.sampled_from([0, 35, 100, None]))
def test_what_is_not_shared_changes_nothing_that_is_said(one: Figured, other: Figured) -> None:
    mine = entry(MINE, scored(50, 50))
    told = []
    for hidden in (one, other):
        comparison = sensitive(mine, entry(OTHERS[0], scored(70, hidden), partial=True))
        shown = [(point.name, point.shown) for found in comparison.lines for point in found.points]
        told.append((shown, [in_words(found) for found in comparison.lines], notes(comparison, ())))
    assert told[0] == told[1]


def test_what_is_not_shared_is_explained_once() -> None:
    mine = entry(MINE, scored(50, 50))
    said = (
        "Deelt een gemeente ‘Twee’ niet met naam? Dan ziet u haar totaal ook niet: daaruit is die score te berekenen."
    )
    assert said in notes(sensitive(mine, entry(OTHERS[0], scored(70), partial=True)), ())
    assert said not in notes(sensitive(mine, entry(OTHERS[0], scored(70))), ())


def test_the_whole_of_an_assessment_goes_before_the_part_of_it_that_is_shared() -> None:
    whole, part = entry(OTHERS[0], scored(70, 80)), entry(OTHERS[0], scored(70, 80), partial=True)
    for others in ([whole, part], [part, whole]):
        assert sensitive(entry(MINE, scored(50)), *others).others == (whole,)


@pytest.mark.parametrize(("shares", "expected"), [(True, SHARE_OR_SEND), (False, SEND_A_FILE)])
def test_what_one_can_do_about_few_neighbours_depends_on_sharing(shares: bool, expected: str) -> None:  # noqa: FBT001  # a table
    comparison = sensitive(entry(MINE, scored(50)), entry(OTHERS[0], scored(70)))
    assert notes(comparison, (), shares=shares)[0] == f"Van 1 van uw 8 buurgemeenten ziet u hier een score. {expected}"


# As people saw it


def test_figures_as_shown_are_those_that_people_saw() -> None:
    scores = scored(50, None, 33)
    there = Figures.as_shown(figures_shown(scores))
    shown = {name: None if score is None else score.known for name, score in there.themes.items()}
    assert shown == {"een": 50, "twee": None, "apart": 33}
    assert there.total is not None
    assert there.total.known is None


def test_what_is_told_of_an_assessment_can_be_compared() -> None:
    class Told:
        municipality, kind, status, finished, version, invented = OTHERS[0], "akkoord", None, TODAY, "1.3", False
        figures = ShownScores(total=None, themes={"een": 70}, selections={})

    made = Entry.told(Told(), "Gemeente 2", "proef", partial=True, in_sheets=False)
    assert (made.code, made.major, made.verified, made.partial, made.in_sheets) == (OTHERS[0], 1, True, True, False)
    found = line(sensitive(entry(MINE, scored(50)), made), "Een")
    assert in_words(found).endswith("Die staat op 70: dat is 20 punten meer.")


# Without names


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            Quartiles(first=30, middle=45, third=60, n=23),
            f"23 {COUNTED} Het midden is 45. De middelste helft ligt tussen 30 en 60.",
        ),
        (
            Quartiles(first=45, middle=45, third=45, n=5),
            f"5 {COUNTED} Minstens de helft staat op 45.",
        ),
        (None, WITHHELD),
    ],
)
def test_figures_without_names_in_words(told: Quartiles | None, expected: str) -> None:
    comparison = without_names(told)
    assert comparison.anonymous is not None
    assert anonymous_in_words(line(comparison, "Een"), comparison.anonymous) == expected
    assert anonymous_in_words(line(comparison, "Twee"), comparison.anonymous) == WITHHELD
    for title in ("Totaal", "Kernscore"):
        assert anonymous_in_words(line(comparison, title), comparison.anonymous) == ""


def test_why_figures_are_withheld_is_not_told() -> None:
    withheld, absent = without_names(None), sensitive(entry(MINE, scored(50)), anonymous=Anonymous(ROUND, LABEL, {}))
    assert withheld.lines == absent.lines


def test_figures_without_names_belong_to_themes_only() -> None:
    quartiles = Quartiles(first=30, middle=45, third=60, n=5)
    anonymous = Anonymous(ROUND, LABEL, dict.fromkeys(("een", "total", "kern"), quartiles))
    comparison = sensitive(entry(MINE, scored(50)), anonymous=anonymous)
    assert [found.title for found in comparison.lines if found.anonymous] == ["Een"]


# Our own, after each other


def own(*scores: Figured, **about: str) -> list[Entry]:
    """Assessments of ours, a month after each other."""
    return [
        entry(MINE, scored(score), finished=date(2026, month, 1), **about)
        for month, score in enumerate(scores, start=3)
    ]


def said(entries: list[Entry], title: str = "Een") -> str:
    """What is said of a figure."""
    courses = over_time(MINE, entries, asked_of(entries[-1]))
    return course_in_words(next(course for course in courses if course.figure.title == title))


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ((41, 52), "Uw score bij ‘Een’ ging van 41 (1 maart 2026) naar 52 (1 april 2026)."),
        ((41, 90, 52), "Uw score bij ‘Een’ ging van 41 (1 maart 2026) naar 52 (1 mei 2026)."),
        ((41, 90, 41), "Uw score bij ‘Een’ was 41 (1 maart 2026) en later ook 41 (1 mei 2026)."),
        ((41, None, 52, None), "Uw score bij ‘Een’ ging van 41 (1 maart 2026) naar 52 (1 mei 2026)."),
        ((41, None), "Uw score bij ‘Een’ is nog geen twee keer bekend."),
    ],
)
def test_what_became_of_a_theme_in_words(scores: tuple[Figured, ...], expected: str) -> None:
    assert said(own(*scores)) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Totaal", "Uw totaal ging van 20 (1 maart 2026) naar 50 (1 april 2026)."),
        ("Kernscore", "Uw kernscore ging van 20 (1 maart 2026) naar 50 (1 april 2026)."),
    ],
)
def test_what_became_of_the_total_in_words(title: str, expected: str) -> None:
    assert said(own(40, 100), title) == expected


def test_who_went_into_ours_has_steps_and_no_say_in_what_became_of_our_score() -> None:
    former = entry(OTHERS[0], scored(90), finished=date(2025, 1, 1))
    entries = [former, *own(41, 52)]
    (course, *_) = over_time(MINE, entries, asked_of(entries[-1]))
    assert [(step.name, step.ours) for step in course.steps] == [
        ("Gemeente 2", False),
        ("Gemeente 1", True),
        ("Gemeente 1", True),
    ]
    assert "41 (1 maart 2026)" in said(entries)
    assert MERGED.format(names="Gemeente 2") in course_notes([course])


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        (own(41, 52), ()),
        (own(41, 50), (SMALL,)),
        ([*own(41, kind="akkoord"), *own(90, kind="college")], (OTHER_KINDS,)),
    ],
)
def test_what_to_keep_in_mind_with_them(entries: list[Entry], expected: tuple[str, ...]) -> None:
    themes = [figure for figure in asked_of(entries[-1]) if figure.id == "een"]
    assert course_notes(over_time(MINE, entries, themes)) == expected


def test_our_own_in_a_comparison_are_left_out_of_it() -> None:
    assert comparing(entry(MINE, scored(50)), own(41, 52), a_group(MINE, *OTHERS), None).others == ()
