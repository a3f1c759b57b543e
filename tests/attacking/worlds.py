"""The attack: try every world, that is every way in which all secret scores could be, and see which scores never differ.

A world is possible if the real release, made again from its scores, tells in each round what was told, and spends what
was spent. That is all that is taken for granted: not that a score counts once, nor that two municipalities could
change places. A search finds the possible worlds quickly; each one that it finds is then made again in full, and
that it finds all of them is tested by trying every world there is.

The attacker is told more than the app tells anybody: each name, each figure also about only four others than herself,
and who took part with which themes in which round.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product

from attacking.histories import GRID, History, Key, Published
from selfcheck.sharing.releasing import Contribution, Quartiles, release

World = dict[Key, int]
Told = tuple[int, ...] | None
"""A figure as it was told, with its number; None if it was withheld."""
Figure = tuple[tuple[Key, ...], Told]
"""The scores that a figure is about, and what was told of them."""


def is_possible(history: History, world: Mapping[Key, int]) -> bool:
    """Whether a world explains all that was released, and all that the attacker knows."""
    return all(world[key] == history.scores[key] for key in history.known) and all(
        release(_in_world(round_, world)) == (round_.release, round_.spent) for round_ in history.published
    )


def leaks_of_all_worlds(history: History, grid: tuple[int, ...]) -> set[Key]:
    """Find the secret scores that the attacker learns by trying everything: exact, and slow."""
    secret = [key for key in history.scores if key not in history.known]
    tried = (history.scores | dict(zip(secret, values, strict=True)) for values in product(grid, repeat=len(secret)))
    possible = [world for world in tried if is_possible(history, world)]
    return {key for key in secret if len({world[key] for world in possible}) == 1}


def _in_world(round_: Published, world: Mapping[Key, int]) -> Iterator[Contribution]:
    for each in round_.contributions:
        scores = {theme: world[each.assessment, theme] for theme in each.scores}
        yield Contribution(each.municipality, each.assessment, each.size, scores)


class Attack:
    """A search through the worlds of histories; it remembers what the release tells of which scores."""

    def __init__(self, grid: tuple[int, ...] = GRID) -> None:
        self.grid = grid
        self._reachable = cache(self._find_reachable)

    def leaks(self, history: History) -> set[Key]:
        """Find the secret scores that are the same in each possible world: what the attacker learns."""
        learned: set[Key] = set()
        uncertain = [key for key in history.scores if key not in history.known]
        search = _Search(self, history)
        while uncertain:
            key = uncertain[0]
            world = search.where_it_differs(key)
            if world is None:
                learned.add(key)
                uncertain.remove(key)
            else:
                assert is_possible(history, world), "the search and the release disagree"
                uncertain = [key for key in uncertain if world[key] == history.scores[key]]
        return learned

    def can_be(self, known: tuple[int, ...], missing: int, told: Told) -> bool:
        """Whether scores of which some are known (from low to high) can make what was told."""
        return told in self._reachable(known, missing)

    def _find_reachable(self, known: tuple[int, ...], missing: int) -> frozenset[Told]:
        if missing:
            more = (self._reachable(tuple(sorted((*known, value))), missing - 1) for value in self.grid)
            return frozenset().union(*more)
        told, _ = release(Contribution(f"m{i}", f"a{i}", 0, {"t": score}) for i, score in enumerate(known))
        return frozenset({_told(told.groups[0].themes["t"]) if told.groups else None})


class _Search:
    """The possible worlds of one history: what is secret, and the figures about it."""

    def __init__(self, attack: Attack, history: History) -> None:
        self._attack, self._scores = attack, history.scores
        self._known = {key: history.scores[key] for key in history.known}
        self._figures: dict[Key, list[Figure]] = {key: [] for key in history.scores}
        self._secrets: list[tuple[Key, ...]] = []
        for figure in (figure for round_ in history.published for figure in figures(round_)):
            self._secrets.append(tuple(key for key in figure[0] if key not in self._known))
            for key in figure[0]:
                self._figures[key].append(figure)

    def where_it_differs(self, key: Key) -> World | None:
        """Find a possible world in which a secret score is another than it is; None if there is none."""
        left = self._from(key)
        for value in self._others(key):
            world = self._known | {key: value}
            if self._may_be(world, key) and self._fill(world, left):
                return world
        return None

    def _from(self, key: Key) -> list[Key]:
        """The other secret scores, figure by figure: first those that touch what came before, with least to find."""
        order, waiting = {key: None}, [*self._secrets]
        while waiting:
            place = min(waiting, key=lambda keys: (order.keys().isdisjoint(keys), len(set(keys) - order.keys())))
            waiting.remove(place)
            order |= dict.fromkeys(place)
        order |= dict.fromkeys(each for each in self._scores if each not in self._known)
        return [*order][1:]

    def _fill(self, world: World, left: list[Key]) -> bool:
        if not left:
            return True
        key, *rest = left
        for value in (*self._others(key), self._scores[key]):
            world[key] = value
            if self._may_be(world, key) and self._fill(world, rest):
                return True
        del world[key]
        return False

    def _others(self, key: Key) -> Iterator[int]:
        return (value for value in self._attack.grid if value != self._scores[key])

    def _may_be(self, world: World, key: Key) -> bool:
        """Whether each figure about this score can still be what was told."""
        return all(
            self._attack.can_be(known, len(keys) - len(known), told)
            for keys, told in self._figures[key]
            for known in [tuple(sorted(world[each] for each in keys if each in world))]
        )


def figures(round_: Published) -> Iterator[Figure]:
    """Each figure that a round told or withheld, with the scores that it is about."""
    for group in round_.release.groups:
        members = [each for each in round_.contributions if each.size in group.sizes]
        for theme, figure in group.themes.items():
            yield tuple((each.assessment, theme) for each in members if theme in each.scores), _told(figure)


def _told(figure: Quartiles | None) -> Told:
    return None if figure is None else (figure.first, figure.middle, figure.third, figure.n)
