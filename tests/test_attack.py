"""Nobody learns from figures without names what one municipality scored; without any one of the rules she would."""

from collections import Counter
from random import Random

import pytest

from attacking.histories import HERS, History, Key, Published, Rules, history
from attacking.worlds import Attack, figures, leaks_of_all_worlds
from selfcheck.sharing import releasing
from selfcheck.sharing.releasing import AT_LEAST, Contribution, release

HISTORIES, AT_A_TIME = 10_000, 1_250


@pytest.mark.parametrize("first", range(0, HISTORIES, AT_A_TIME))
def test_no_score_without_a_name_is_learned(first: int) -> None:
    attack = Attack()
    for seed in range(first, first + AT_A_TIME):
        assert not attack.leaks(history(seed)), seed


def leaks(rules: Rules, histories: int = 400) -> set[Key]:
    """What is learned in the first history in which anything is."""
    attack = Attack()
    found = (attack.leaks(history(seed, rules)) for seed in range(histories))
    return next(filter(None, found), set())


@pytest.mark.parametrize(
    "rules",
    [
        pytest.param(Rules(recompute=True), id="figures made again at a withdrawal"),
        pytest.param(Rules(count_again=True), id="a score counts in each round"),
        pytest.param(Rules(name_counted=True), id="what counted goes by name"),
        pytest.param(Rules(count_named=True), id="what went by name counts"),
    ],
)
def test_without_a_rule_about_time_a_score_is_learned(rules: Rules) -> None:
    assert leaks(rules)


@pytest.mark.parametrize("few", [2, 3, 4])
def test_with_fewer_than_five_a_score_is_learned(few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(releasing, "AT_LEAST", few)
    assert leaks(Rules())


@pytest.mark.parametrize("end", ["both", "top", "bottom"])
def test_if_a_figure_may_say_that_all_have_everything_or_nothing_a_score_is_learned(
    end: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    withheld = {
        "both": lambda _first, _third: False,
        "top": lambda _first, third: third == 0,
        "bottom": lambda first, _third: first == 100,
    }
    monkeypatch.setattr(releasing, "_tells_all", withheld[end])
    assert leaks(Rules())


def test_the_histories_are_not_empty() -> None:
    histories = [history(seed) for seed in range(500)]
    happened = sum((each.happened for each in histories), Counter[str]())
    seen = sum((_told(each) for each in histories), Counter[str]())
    assert not {event: times for event, times in (happened | seen).items() if times < 25}
    assert set(happened | seen) == {
        "renewed after counting",
        "withdrawn after counting",
        "came back",
        "no longer named",
        "named before counting",
        "no name after counting",
        "a figure",
        "withheld: too few",
        "withheld: all at an end",
        "waited, and counted then",
        "hers counted",
        "fewer than five others",
        "two groups",
        "a third round with figures",
    }


def _told(history: History) -> Counter[str]:
    """What was told in a history, and to whom."""
    seen, waiting, rounds = Counter[str](), set[Key](), 0
    for each in history.published:
        seen["two groups"] += len(each.release.groups) > 1
        told = [*figures(each)]
        rounds += any(figure for _, figure in told)
        for keys, figure in told:
            few = len(keys) < AT_LEAST
            hers = any(assessment.startswith(f"{HERS}-") for assessment, _ in keys)
            seen["a figure"] += figure is not None
            seen["hers counted"] += figure is not None and hers
            seen["fewer than five others"] += figure is not None and hers and len(keys) == AT_LEAST
            seen["withheld: too few"] += figure is None and few
            seen["withheld: all at an end"] += figure is None and not few
            seen["waited, and counted then"] += not few and not waiting.isdisjoint(keys)
        waiting |= {(given.assessment, theme) for given in each.contributions for theme in given.scores} - each.spent
    seen["a third round with figures"] += rounds > 2
    return seen


def test_the_search_finds_what_trying_everything_finds() -> None:
    grid = (0, 70, 100)
    attack, outcomes = Attack(grid), Counter[bool]()
    for seed in range(60):
        small = _without_rules(Random(seed), grid)
        learned = leaks_of_all_worlds(small, grid)
        assert attack.leaks(small) == learned, seed
        outcomes[bool(learned)] += 1
    assert min(outcomes[True], outcomes[False]) > 10


def _without_rules(random: Random, grid: tuple[int, ...]) -> History:
    """Seven scores, of which a few are known, in rounds that overlap."""
    keys = [(f"a{i}", "t") for i in range(7)]
    small = History({key: random.choice(grid) for key in keys}, known=set(random.sample(keys, random.randint(1, 3))))
    for _ in range(random.randint(1, 3)):
        there = random.sample(keys, random.randint(4, 7))
        given = tuple(Contribution(name, name, 0, {theme: small.scores[name, theme]}) for name, theme in there)
        small.published.append(Published(given, *release(given)))
    return small
