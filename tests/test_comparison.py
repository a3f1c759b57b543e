"""Comparing: like with like, each municipality once, and in words that hold for every number."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import TODAY, a_checklist, a_ladder, a_question, a_theme, one_theme
from comparable import AWAY, MINE, OTHERS, Figured, a_group, a_selection, beside, comparing, entry, line, scored, words
from selfcheck.answers import NO_ANSWERS
from selfcheck.assessment import Status, begin, finish
from selfcheck.checklist import DocumentKind
from selfcheck.comparison import (
    CLEAR,
    Entry,
    FigureKind,
    Figures,
    GroupId,
    Reason,
    figures,
    in_words,
    left_out_in_words,
    notes,
    who_has_more,
)
from selfcheck.comparison.words import SMALL
from selfcheck.scoring import score, shown

KINDS = tuple(
    DocumentKind(id=kind, label=label, sentence="Zo.")
    for kind, label in (("akkoord", "Akkoord"), ("college", "Collegeprogramma"))
)


# Who takes part


def test_an_entry_is_made_from_a_finished_assessment() -> None:
    checklist = one_theme()
    done = finish(begin(MINE, checklist, TODAY, kind="akkoord", status=Status.DRAFT), checklist, TODAY)
    made = Entry.of(done, "Aa", Figures.of(score(checklist, NO_ANSWERS)), verified=False)
    assert (made.code, made.name, made.kind, made.status) == (MINE, "Aa", "akkoord", Status.DRAFT)
    assert (made.finished, made.checklist, made.major, made.verified) == (TODAY, "proef", 1, False)


def test_an_unfinished_assessment_is_no_entry() -> None:
    checklist = one_theme()
    with pytest.raises(ValueError, match="finished"):
        Entry.of(begin(MINE, checklist, TODAY), "Aa", Figures.of(score(checklist, NO_ANSWERS)))


@pytest.mark.parametrize(
    ("about", "reason"),
    [
        ({"code": MINE}, Reason.OWN),
        ({"invented": True}, Reason.INVENTED),
        ({"checklist": "andere"}, Reason.OTHER_CHECKLIST),
        ({"major": 2}, Reason.OTHER_VERSION),
        ({"code": "GM9999"}, Reason.OUTSIDE),
        ({"kind": "college"}, Reason.OTHER_KIND),
        ({"kind": None}, Reason.OTHER_KIND),
    ],
)
def test_what_is_not_alike_is_left_out_and_counted(about: dict[str, Any], reason: Reason) -> None:
    scores = scored(50)
    strange = replace(entry(OTHERS[0], scores), **about)
    comparison = comparing(entry(MINE, scores), [strange, entry(OTHERS[1], scores)], a_group(), {"akkoord"})
    assert [other.code for other in comparison.others] == [OTHERS[1]]
    assert dict(comparison.left_out) == {reason: 1}


def test_an_invented_entry_is_compared_with_invented_ones_only() -> None:
    scores = scored(50)
    others = [entry(OTHERS[0], scores, invented=True), entry(OTHERS[1], scores)]
    comparison = comparing(entry(MINE, scores, invented=True), others, a_group(), None)
    assert [other.code for other in comparison.others] == [OTHERS[0]]
    assert dict(comparison.left_out) == {Reason.INVENTED: 1}


def test_of_each_municipality_only_the_newest_takes_part() -> None:
    old = entry(OTHERS[0], scored(90), finished=TODAY - timedelta(days=1))
    new = entry(OTHERS[0], scored(10), verified=False)
    comparison = comparing(entry(MINE, scored(50)), [old, new, old], a_group(), None)
    assert comparison.others == (new,)
    assert dict(comparison.left_out) == {Reason.OLDER: 2}


def test_the_newest_is_sought_among_the_kinds_that_are_compared() -> None:
    agreement = entry(OTHERS[0], scored(10), finished=TODAY - timedelta(days=90))
    worked_out = entry(OTHERS[0], scored(90), kind="college")
    comparison = comparing(entry(MINE, scored(50)), [agreement, worked_out], a_group(), {"akkoord"})
    assert comparison.others == (agreement,)
    assert dict(comparison.left_out) == {Reason.OTHER_KIND: 1}


def test_on_one_day_the_verified_one_takes_part() -> None:
    ours, from_file = entry(OTHERS[0], scored(10)), entry(OTHERS[0], scored(90), verified=False)
    for others in ([ours, from_file], [from_file, ours]):
        assert comparing(entry(MINE, scored(50)), others, a_group(), None).others == (ours,)


def test_our_own_code_in_the_group_does_not_count_as_one_of_it() -> None:
    comparison = beside(50, 40, group=a_group(MINE, *OTHERS[:3]))
    assert comparison.of == 3
    assert {found.of for found in comparison.lines} == {3}


# The lines


def test_with_a_total_there_is_no_line_for_the_short_version() -> None:
    assert [found.title for found in beside(50, 40).lines] == ["Totaal", "Kernscore", "Een", "Twee", "Apart"]


def test_without_a_total_the_short_version_gets_a_line() -> None:
    comparison = comparing(entry(MINE, scored(50, None)), [entry(OTHERS[0], scored(30))], a_group(), None)
    assert [found.title for found in comparison.lines] == [
        "Totaal",
        "Kernscore",
        "Korte score",
        "Een",
        "Twee",
        "Apart",
    ]
    assert in_words(line(comparison, "Korte score")).startswith("U staat op 50. Eén andere gemeente")


def test_one_selection_that_is_both_beside_the_total_and_short_has_one_line() -> None:
    both = a_selection("kern", "Kernscore", ["a"], beside_total=True, short_version=True)
    checklist = a_checklist([a_theme("een", [a_question("a", a_ladder())])], selections=[both])
    assert [figure.title for figure in figures(score(checklist, NO_ANSWERS))] == ["Totaal", "Kernscore", "Een"]


def test_a_theme_that_does_not_count_has_a_line_that_says_so() -> None:
    themes = [found.figure for found in beside(50, 40).lines if found.figure.kind is FigureKind.THEME]
    assert [(figure.id, figure.counts) for figure in themes] == [("een", True), ("twee", True), ("apart", False)]


def test_points_stand_from_high_to_low_and_equal_ones_in_the_order_of_the_group() -> None:
    codes = ("GM0004", "GM0003", "GM0002")
    # 50.4 is more than 50, but people see 50 twice: an order that they cannot see explains nothing.
    comparison = beside(50, Fraction("50.4"), 70, 50, group=a_group(*codes))
    assert [(point.code, point.shown) for point in line(comparison, "Een").points] == [
        ("GM0003", 70),
        ("GM0004", 50),
        ("GM0002", 50),
    ]


def test_who_has_no_score_yet_is_named_apart_from_who_it_does_not_apply_to() -> None:
    found = line(beside(50, None, AWAY, 0), "Een")
    assert (found.without_score, found.not_applicable) == (("Gemeente 2",), ("Gemeente 3",))
    assert [(point.name, point.shown) for point in found.points] == [("Gemeente 4", 0)]


def test_a_theme_that_another_minor_version_lacks_is_a_score_that_is_not_there_yet() -> None:
    other = entry(OTHERS[0], score(one_theme(), NO_ANSWERS))
    comparison = comparing(entry(MINE, scored(50)), [other], a_group(), None)
    assert line(comparison, "Een").without_score == ("Gemeente 2",)
    assert line(comparison, "Kernscore").without_score == ("Gemeente 2",)


def test_more_and_less_go_by_the_figures_that_people_see() -> None:
    found = line(beside(50, Fraction("50.4"), Fraction("50.5"), Fraction("49.4")), "Een")
    assert [point.difference for point in found.more] == [1]
    assert [point.difference for point in found.same] == [0]
    assert [point.difference for point in found.less] == [-1]


def test_the_middle_is_exact_and_leaves_us_out() -> None:
    assert line(beside(0, 10, 21), "Een").median == Fraction(31, 2)
    assert line(beside(0), "Een").median is None


@pytest.mark.parametrize(("other", "small"), [(41, True), (40, False), (59, True), (60, False), (50, False)])
def test_of_less_than_ten_points_is_said_that_it_says_little(other: int, small: bool) -> None:  # noqa: FBT001  # a table
    found = beside(50, other)
    alone = replace(found, lines=(line(found, "Een"),))
    assert (SMALL in notes(alone, KINDS)) is small


def test_without_a_score_of_ours_nobody_has_more_or_less() -> None:
    comparison = beside(None, 10, 90)
    found = line(comparison, "Een")
    assert (found.n, found.more, found.same, found.less) == (2, (), (), ())
    assert who_has_more(comparison) == ()


def test_a_point_carries_what_stands_beside_every_score() -> None:
    day = date(2026, 10, 1)
    other = entry(OTHERS[0], scored(60), status=Status.DRAFT, kind="college", finished=day, verified=False)
    point = line(comparing(entry(MINE, scored(50)), [other], a_group(), None), "Een").points[0]
    assert (point.entry.kind, point.entry.status, point.entry.finished, point.entry.verified) == (
        "college",
        Status.DRAFT,
        day,
        False,
    )


def test_who_clearly_has_more_is_named_per_theme() -> None:
    others = [entry(OTHERS[0], scored(60, 9, 80)), entry(OTHERS[1], scored(59, 0, 70))]
    ahead = who_has_more(comparing(entry(MINE, scored(50, 0, 60)), others, a_group(), None))
    assert [(found.line.title, [point.name for point in found.points]) for found in ahead] == [
        ("Een", ["Gemeente 2"]),
        ("Apart", ["Gemeente 2", "Gemeente 3"]),
    ]


# In words


@pytest.mark.parametrize(
    ("mine", "others", "expected"),
    [
        (
            54,
            (70, 60, 48, 30, 10),
            "U staat op 54. Van de 5 gemeenten met een score hebben er 2 meer en 3 minder. Het midden is 48.",
        ),
        (
            54,
            (70, 48, 30),
            "U staat op 54. Van de 3 gemeenten met een score heeft er 1 meer en hebben er 2 minder. Het midden is 48.",
        ),
        (
            54,
            (70, 54, 30),
            "U staat op 54. Van de 3 gemeenten met een score heeft er 1 meer, 1 evenveel en 1 minder. Het midden is 54.",
        ),
        (
            54,
            (70, 65, 54, 54, 30),
            "U staat op 54. Van de 5 gemeenten met een score hebben er 2 meer, hebben er 2 evenveel en heeft er 1 minder. Het midden is 54.",
        ),
        (54, (70, 60), "U staat op 54. Beide gemeenten met een score hebben meer. Het midden is 65."),
        (54, (3, 2, 1), "U staat op 54. Alle 3 gemeenten met een score hebben minder. Het midden is 2."),
        (54, (54, 54, 54), "U staat op 54. Alle 3 gemeenten met een score hebben evenveel."),
        (54, (70,), "U staat op 54. Eén andere gemeente heeft een score. Die staat op 70: dat is 16 punten meer."),
        (54, (53,), "U staat op 54. Eén andere gemeente heeft een score. Die staat op 53: dat is 1 punt minder."),
        (54, (54,), "U staat op 54. Eén andere gemeente heeft een score. Die staat ook op 54."),
        (54, (None,), "U staat op 54. U ziet hier nog geen score van een andere gemeente."),
        (
            None,
            (70, 30),
            "U heeft hier nog geen score. Die ligt tussen 0 en 100. 2 andere gemeenten hebben een score. Het midden is 50.",
        ),
        (
            None,
            (70,),
            "U heeft hier nog geen score. Die ligt tussen 0 en 100. Eén andere gemeente heeft een score. Die staat op 70.",
        ),
        (AWAY, (), "Dit is bij u niet van toepassing. U ziet hier nog geen score van een andere gemeente."),
    ],
)
def test_where_we_stand_in_words(mine: Figured, others: tuple[Figured, ...], expected: str) -> None:
    assert words(mine, *others) == expected


def test_what_was_left_out_is_said_in_words() -> None:
    scores = scored(50)
    others = [
        entry(OTHERS[0], scores, kind="college"),
        entry(OTHERS[1], scores, major=2),
        entry(OTHERS[2], scores, major=2),
        entry(OTHERS[3], scores, invented=True),
    ]
    assert left_out_in_words(comparing(entry(MINE, scores), others, a_group(), {"akkoord"})) == (
        "1 zelfcheck is een verzonnen voorbeeld.",
        "2 zelfchecks zijn van een andere versie van de checklist.",
        "1 zelfcheck gaat over een ander soort stuk.",
    )
    assert left_out_in_words(comparing(entry(MINE, scores, invented=True), others[:1], a_group(), None)) == (
        "1 zelfcheck is echt, en telt niet mee bij een verzonnen voorbeeld.",
    )


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_its_words(reason: Reason) -> None:
    comparison = replace(beside(50, 40), left_out={reason: 2})
    assert left_out_in_words(comparison)[0].startswith("2 zelfchecks ")


@pytest.mark.parametrize(
    ("codes", "kind", "others", "expected"),
    [
        (OTHERS[:5], GroupId.NEIGHBOURS, (40, 50), "Van 2 van uw 5 buurgemeenten ziet u hier een score."),
        (OTHERS[:5], GroupId.NEIGHBOURS, (), "Van uw 5 buurgemeenten ziet u hier nog geen score."),
        (OTHERS[:1], GroupId.NEIGHBOURS, (), "Van uw buurgemeente ziet u hier nog geen score."),
        (OTHERS[:1], GroupId.NEIGHBOURS, (40,), "U ziet hier een score van uw buurgemeente."),
        (OTHERS[:2], GroupId.NEIGHBOURS, (40, 50), "U ziet hier een score van elk van uw 2 buurgemeenten."),
        (OTHERS[:3], GroupId.SIZE, (40,), "Van 1 van de 3 andere gemeenten in deze groep ziet u hier een score."),
        (OTHERS[:3], GroupId.EVERYONE, (40,), "Van 1 van de 3 andere gemeenten ziet u hier een score."),
        ((MINE,), GroupId.PROVINCE, (), "Er zijn geen andere gemeenten in deze groep."),
    ],
)
def test_the_first_note_says_on_how_many_of_how_many_it_rests(
    codes: tuple[str, ...], kind: GroupId, others: tuple[int, ...], expected: str
) -> None:
    assert notes(beside(50, *others, group=a_group(*codes, kind=kind)), KINDS)[0].startswith(expected)


def test_notes_say_what_the_comparison_does_not() -> None:
    others = [entry(OTHERS[0], scored(55), verified=False, invented=True)]
    mine = entry(MINE, scored(50), invented=True)
    told = notes(comparing(mine, others, a_group(kind=GroupId.ACROSS_WATER), {"akkoord"}), KINDS)
    assert [note.split(".")[0] for note in told[1:]] == [
        "Uw gemeente heeft geen buren op land",
        "U vergelijkt ‘Akkoord’",
        "Een verschil van minder dan tien punten zegt weinig",
        "Dit is geen ranglijst",
        "Elke gemeente heeft haar zelfcheck zelf ingevuld",
        "De scores met ‘niet gecontroleerd’ komen uit een bestand",
        "Dit zijn verzonnen voorbeelden",
    ]


def test_notes_leave_out_what_does_not_hold() -> None:
    told = notes(beside(50, 80), KINDS)
    assert [note.split(".")[0] for note in told[1:]] == [
        "U vergelijkt alle soorten stukken",
        "Dit is geen ranglijst",
        "Elke gemeente heeft haar zelfcheck zelf ingevuld",
    ]


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        (
            {"college", "akkoord"},
            "U vergelijkt ‘Akkoord’ en ‘Collegeprogramma’. Andere soorten stukken staan uit.",
        ),
        (set(), "U heeft nog geen soort stuk gekozen om te vergelijken."),
    ],
)
def test_notes_name_the_kinds_in_the_order_of_the_checklist(kinds: set[str], expected: str) -> None:
    mine = entry(MINE, scored(50))
    assert expected in notes(comparing(mine, [], a_group(), kinds), KINDS)


# Properties

SCORES = tuple(
    scored(een, twee, apart)
    for een, twee, apart in (
        (0, 0, 0),
        (50, None, 100),
        (Fraction("50.4"), 33, None),
        (Fraction("49.5"), 100, AWAY),
        (None, None, None),
        (AWAY, AWAY, 20),
        (AWAY, 12, 20),
        (100, 100, 100),
        (60, 41, 7),
    )
)

entries = st.builds(
    entry,
    st.sampled_from([MINE, *OTHERS[:4], "GM9999"]),
    st.sampled_from(SCORES),
    kind=st.sampled_from(["akkoord", "college", None]),
    status=st.sampled_from([*Status, None]),
    finished=st.sampled_from([TODAY, TODAY - timedelta(days=1)]),
    checklist=st.sampled_from(["proef", "proef", "proef", "andere"]),
    major=st.sampled_from([1, 1, 1, 2]),
    verified=st.booleans(),
    invented=st.sampled_from([False, False, False, True]),
)
ours = st.builds(entry, st.just(MINE), st.sampled_from(SCORES), invented=st.booleans())
choices = st.none() | st.sets(st.sampled_from(["akkoord", "college"]))
crowds = st.lists(entries, max_size=12)
namesakes = st.lists(
    st.builds(
        entry,
        st.just(OTHERS[0]),
        st.sampled_from(SCORES),
        kind=st.sampled_from(["akkoord", "college", None]),
        status=st.sampled_from([*Status, None]),
    ),
    max_size=4,
)


@given(ours, crowds | namesakes, choices, st.randoms())
def test_the_order_of_the_others_does_not_matter(
    mine: Entry, others: list[Entry], kinds: set[str] | None, random: Random
) -> None:
    before = comparing(mine, others, a_group(), kinds)
    shuffled = random.sample(others, len(others))
    assert comparing(mine, shuffled, a_group(), kinds) == before


@given(ours, crowds, entries)
def test_what_is_not_alike_changes_no_line(mine: Entry, others: list[Entry], extra: Entry) -> None:
    before = comparing(mine, others, a_group(), {"akkoord"})
    strangers = [
        replace(extra, kind="college"),
        replace(extra, major=2),
        replace(extra, checklist="andere"),
        replace(extra, code="GM9999"),
        replace(extra, code=MINE),
        replace(extra, invented=not mine.invented),
    ]
    after = comparing(mine, [*strangers, *others], a_group(), {"akkoord"})
    assert after.lines == before.lines
    assert sum(after.left_out.values()) == sum(before.left_out.values()) + len(strangers)


@given(ours, crowds, choices)
def test_our_own_municipality_never_stands_among_the_others(
    mine: Entry, others: list[Entry], kinds: set[str] | None
) -> None:
    comparison = comparing(mine, others, a_group(MINE, *OTHERS), kinds)
    codes = [other.code for other in comparison.others]
    assert MINE not in codes
    assert len(codes) == len(set(codes))
    assert all(point.code in codes for found in comparison.lines for point in found.points)


@given(ours, crowds, choices)
def test_the_counts_add_up(mine: Entry, others: list[Entry], kinds: set[str] | None) -> None:
    comparison = comparing(mine, others, a_group(), kinds)
    assert len(comparison.others) + sum(comparison.left_out.values()) == len(others)
    assert 0 <= comparison.seen <= len(comparison.others) <= comparison.of
    for found in comparison.lines:
        nothing = (*found.without_score, *found.not_applicable, *found.not_shared)
        assert found.n + len(nothing) == len(comparison.others)
        sides = len(found.more) + len(found.same) + len(found.less)
        assert sides == (0 if found.mine_shown is None else found.n)


@given(ours, crowds)
def test_the_middle_lies_among_the_others(mine: Entry, others: list[Entry]) -> None:
    for found in comparing(mine, others, a_group(), None).lines:
        scores = [point.shown for point in found.points]
        assert (found.median is None) == (not scores)
        if found.median is not None:
            assert min(scores) <= found.median <= max(scores)
            assert sum(figure <= found.median for figure in scores) * 2 >= len(scores)
            assert sum(figure >= found.median for figure in scores) * 2 >= len(scores)


@given(ours, crowds)
def test_words_hold_for_every_line_and_name_our_figure(mine: Entry, others: list[Entry]) -> None:
    for found in comparing(mine, others, a_group(), None).lines:
        said = in_words(found)
        assert said.endswith(".")
        assert "  " not in said
        assert (f"U staat op {found.mine_shown}." in said) == (found.mine_shown is not None)
        if found.n > 1 and found.mine_shown is None:
            assert found.median is not None
            assert f"Het midden is {shown(found.median)}." in said


@given(ours, crowds)
def test_who_clearly_has_more_has_it_on_screen_too(mine: Entry, others: list[Entry]) -> None:
    for ahead in who_has_more(comparing(mine, others, a_group(), None)):
        assert ahead.points
        assert all(point.shown - (ahead.line.mine_shown or 0) >= CLEAR for point in ahead.points)
