"""The rules of figures without names, as examples and as properties of every round."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations_with_replacement

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selfcheck.sharing import releasing
from selfcheck.sharing.releasing import (
    AT_LEAST,
    STEP,
    Contribution,
    Quartiles,
    Release,
    coarse,
    for_viewer,
    may_be_named,
    may_count,
    release,
)

THEMES = ("bouwen", "cyber", "regie")
shown_scores = st.dictionaries(st.sampled_from(THEMES), st.integers(0, 100))


def contribution(place: int, size: int = 0, **scores: int) -> Contribution:
    return Contribution(f"GM{place:04}", f"a{place}", size, scores)


def one_theme(*scores: int) -> list[Contribution]:
    return [contribution(place, t=score) for place, score in enumerate(scores)]


def told(*scores: int) -> Quartiles | None:
    """The figure of a round with one theme and one group."""
    return release(one_theme(*scores))[0].groups[0].themes["t"]


@st.composite
def rounds(draw: st.DrawFn) -> list[tuple[int, dict[str, int]]]:
    """Who took part: a size class, and shown scores."""
    return draw(st.lists(st.tuples(st.integers(0, 3), shown_scores), max_size=25))


def counted(round_: Sequence[tuple[int, dict[str, int]]]) -> list[Contribution]:
    return [
        contribution(place, size, **{theme: coarse(score) for theme, score in scores.items()})
        for place, (size, scores) in enumerate(round_)
    ]


@given(st.integers(0, 100))
def test_a_coarse_score_is_a_step_and_the_nearest(score: int) -> None:
    assert coarse(score) % STEP == 0
    assert 0 <= coarse(score) <= 100
    assert abs(coarse(score) - score) * 2 <= STEP


@pytest.mark.parametrize("score", [-1, 101])
def test_what_is_no_score_has_no_step(score: int) -> None:
    with pytest.raises(ValueError, match=str(score)):
        coarse(score)


@given(st.data())
def test_a_score_that_moves_within_its_step_changes_no_release(data: st.DataObject) -> None:
    before = data.draw(rounds())
    steps = {step: [score for score in range(101) if coarse(score) == step] for step in range(0, 101, STEP)}
    after = [
        (size, {theme: data.draw(st.sampled_from(steps[coarse(score)])) for theme, score in scores.items()})
        for size, scores in before
    ]
    assert release(counted(after)) == release(counted(before))


@given(st.data())
def test_the_order_of_contributions_tells_nothing(data: st.DataObject) -> None:
    given_ = counted(data.draw(rounds()))
    turned, spent = release(data.draw(st.permutations(given_)))
    straight, spent_too = release(given_)
    assert turned.model_dump_json() == straight.model_dump_json()
    assert spent == spent_too


@given(st.data())
def test_who_counts_follows_from_numbers_and_not_from_scores(data: st.DataObject) -> None:
    before = counted(data.draw(rounds()))
    steps = st.sampled_from(range(0, 101, STEP))
    after = [replace(each, scores={theme: data.draw(steps) for theme in each.scores}) for each in before]
    (first, spent), (second, spent_too) = release(before), release(after)
    assert [group.sizes for group in first.groups] == [group.sizes for group in second.groups]
    assert [[*group.themes] for group in first.groups] == [[*group.themes] for group in second.groups]
    assert spent == spent_too


@given(rounds())
def test_every_figure_is_about_five_who_are_in_no_other_group_and_are_spent(
    round_: list[tuple[int, dict[str, int]]],
) -> None:
    contributions = counted(round_)
    found, spent = release(contributions)
    sizes = [size for group in found.groups for size in group.sizes]
    assert sizes == [*range(len(sizes))]
    if not found.groups:
        assert sum(1 for each in contributions if each.scores) < AT_LEAST
    for group in found.groups:
        members = [each for each in contributions if each.size in group.sizes and each.scores]
        assert len(members) >= AT_LEAST
        assert set(group.themes) == {theme for each in contributions for theme in each.scores}
        for theme, figure in group.themes.items():
            there = {(each.assessment, theme) for each in members if theme in each.scores}
            assert there & spent == (there if len(there) >= AT_LEAST else set())
            if figure is not None:
                assert figure.n == len(there) >= AT_LEAST
                assert 0 <= figure.first <= figure.middle <= figure.third <= 100
    assert spent <= {(each.assessment, theme) for each in contributions for theme in each.scores}


@given(st.lists(st.sampled_from(range(0, 101, STEP)), min_size=AT_LEAST, max_size=12))
def test_the_lowest_and_the_highest_score_touch_no_figure(scores: list[int]) -> None:
    lowest, *between, highest = sorted(scores)
    assert told(*scores) == told(0, *between, 100)
    assert told(*scores) == told(lowest, *between, highest)


def test_with_fewer_than_five_the_lowest_and_the_highest_touch_a_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(releasing, "AT_LEAST", 4)
    assert told(20, 40, 60, 80) != told(0, 40, 60, 80)
    assert told(20, 40, 60, 80) != told(20, 40, 60, 100)


@pytest.mark.parametrize("n", range(AT_LEAST, 9))
def test_one_figure_tells_nobody_who_is_in_it_what_another_scored(n: int) -> None:
    """Everything that can be, on a coarse scale: no figure leaves only worlds in which all others scored the same."""
    possible: dict[tuple[int, Quartiles | None], list[tuple[int, ...]]] = defaultdict(list)
    scale = (0, 5, 50, 95, 100)
    for hers in scale:
        for others in combinations_with_replacement(scale, n - 1):
            possible[hers, told(hers, *others)].append(others)
    assert all(len({score for others in worlds for score in others}) > 1 for worlds in possible.values())


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ((10, 20, 30, 40, 50), (20, 30, 40)),
        ((100, 0, 45, 5, 60), (5, 45, 60)),
        ((0, 10, 20, 30, 40, 50), (13, 25, 38)),  # 12.5 and 37.5: half up
        ((5, 5, 10, 10, 20, 20, 35, 35), (9, 15, 24)),  # 8.75 and 23.75
        ((0, 0, 0, 0, 5, 5), (0, 0, 4)),  # 3.75
        ((0, 100, 100, 100, 95, 100), (96, 100, 100)),  # 96.25
    ],
)
def test_quartiles_lie_between_scores_and_are_rounded_once(
    scores: tuple[int, ...], expected: tuple[int, int, int]
) -> None:
    first, middle, third = expected
    assert told(*scores) == Quartiles(first=first, middle=middle, third=third, n=len(scores))


@pytest.mark.parametrize("scores", [(0, 100, 100, 100, 100), (100,) * 9, (0, 0, 0, 0, 100), (0,) * 6])
def test_that_all_have_everything_or_nothing_is_withheld_and_spent(scores: tuple[int, ...]) -> None:
    found, spent = release(one_theme(*scores))
    assert found.groups[0].themes == {"t": None}
    assert len(spent) == len(scores)


def test_a_theme_of_fewer_than_five_is_withheld_and_waits() -> None:
    contributions = [contribution(place, a=50, **({"b": 50} if place else {})) for place in range(AT_LEAST)]
    found, spent = release(contributions)
    assert found.groups[0].themes == {"a": Quartiles(first=50, middle=50, third=50, n=AT_LEAST), "b": None}
    assert spent == {(each.assessment, "a") for each in contributions}


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ((), []),
        ((4,), []),
        ((0, 3, 0, 1), []),
        ((5,), [(0,)]),
        ((9, 5, 6, 7), [(0,), (1,), (2,), (3,)]),
        ((3, 2, 5), [(0, 1), (2,)]),
        ((0, 0, 5), [(0, 1, 2)]),
        ((5, 0, 5), [(0,), (1, 2)]),
        ((5, 6, 4), [(0,), (1, 2)]),
        ((5, 1, 2, 1), [(0, 1, 2, 3)]),
        ((1, 1, 1, 2), [(0, 1, 2, 3)]),
    ],
)
def test_size_classes_join_from_the_smallest_up(numbers: tuple[int, ...], expected: list[tuple[int, ...]]) -> None:
    sizes = [size for size, number in enumerate(numbers) for _ in range(number)]
    found, spent = release(contribution(place, size, t=50) for place, size in enumerate(sizes))
    assert [group.sizes for group in found.groups] == expected
    assert bool(spent) is bool(expected)


def test_who_brings_nothing_makes_no_group() -> None:
    contributions = [*one_theme(*range(0, 20, STEP)), contribution(9)]
    assert release(contributions) == (Release(groups=()), frozenset())


def test_a_size_class_has_a_group_also_if_nobody_of_it_took_part() -> None:
    found, _ = release(contribution(place, 1 + place % 2, t=50) for place in range(10))
    small, large = found.groups
    assert [found.group_of(size) for size in range(4)] == [small, small, large, large]
    assert Release(groups=()).group_of(0) is None


def test_a_municipality_contributes_once() -> None:
    twice = replace(contribution(0, t=50), assessment="another")
    with pytest.raises(ValueError, match="twice"):
        release([*one_theme(*[50] * 5), twice])


@pytest.mark.parametrize("score", [-5, 1, 99, 105])
def test_a_score_that_is_not_coarse_is_refused(score: int) -> None:
    with pytest.raises(ValueError, match="coarse"):
        release(one_theme(score))


def test_a_size_class_below_the_smallest_is_refused() -> None:
    with pytest.raises(ValueError, match="size"):
        release([contribution(0, -1, t=50)])


@given(rounds())
def test_a_release_that_was_stored_is_the_same(round_: list[tuple[int, dict[str, int]]]) -> None:
    found, _ = release(counted(round_))
    assert Release.model_validate_json(found.model_dump_json()) == found


@pytest.mark.parametrize(("n", "counted", "seen"), [(5, False, True), (5, True, False), (6, True, True)])
def test_a_figure_is_about_five_others(n: int, counted: bool, seen: bool) -> None:  # noqa: FBT001 - a table of cases
    figure = Quartiles(first=10, middle=20, third=30, n=n)
    assert for_viewer(figure, counted) == (figure if seen else None)


def test_what_is_withheld_is_withheld_from_everybody() -> None:
    assert for_viewer(None, counted=True) is None
    assert for_viewer(None, counted=False) is None


def test_a_score_counts_once_and_never_after_it_had_a_name() -> None:
    assert may_count({"a": 50, "b": 70}, {"a"}) == {"b": 70}
    assert may_count({"a": 50}, ()) == {"a": 50}


def test_what_counted_gets_no_name() -> None:
    assert may_be_named(["a", "b"], ["c"])
    assert may_be_named([], ["a"])
    assert not may_be_named(["a", "b"], ["b"])
