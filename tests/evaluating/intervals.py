"""How sure a figure is: its value, and between what it lies when the pairs are drawn again (bootstrap)."""

import random
from collections import Counter
from collections.abc import Sequence
from functools import cache
from math import ceil, floor
from typing import Final, NamedTuple

from evaluating.measures import Part

DRAWS: Final = 2000
SEED: Final = 20261122
SURE: Final = 0.95


class Figure(NamedTuple):
    """A ratio, between what it lies in 95 of 100 draws, and of how many it is; ``n`` 0 means there is none."""

    value: float
    low: float
    high: float
    n: int


Draws = Sequence[Counter[int]]
"""For each draw how often each pair is in it."""


@cache
def draws(pairs: int) -> Draws:
    """The same draws at every run; every method is measured on the same."""
    chance = random.Random(SEED)
    return [Counter(chance.choices(range(pairs), k=pairs)) for _ in range(DRAWS)]


def figure(parts: Sequence[Part], drawn: Draws) -> Figure:
    """The ratio over all pairs, and its percentile interval."""
    n = sum(part.of for part in parts)
    if not n:
        return Figure(0, 0, 0, 0)
    return Figure(
        sum(part.much for part in parts) / n, *between([r for d in drawn if (r := ratio(parts, d)) is not None]), n
    )


def difference(ours: Sequence[Part], theirs: Sequence[Part], drawn: Draws) -> Figure:
    """How much higher ours is, pair by pair; n is the number of pairs that both count."""
    found = [
        mine - other
        for d in (None, *drawn)
        if (mine := ratio(ours, d)) is not None and (other := ratio(theirs, d)) is not None
    ]
    n = sum(bool(mine.of and other.of) for mine, other in zip(ours, theirs, strict=True))
    return Figure(found[0], *between(found[1:]), n) if n else Figure(0, 0, 0, 0)


def ratio(parts: Sequence[Part], draw: Counter[int] | None = None) -> float | None:
    """How much of how many, over all pairs or over those of a draw; None if that is of nothing."""
    often = draw if draw is not None else Counter(range(len(parts)))
    of = sum(parts[pair].of * times for pair, times in often.items())
    return sum(parts[pair].much * times for pair, times in often.items()) / of if of else None


def between(values: Sequence[float]) -> tuple[float, float]:
    """The lowest and the highest once the outer draws are left out."""
    ordered, out = sorted(values), (1 - SURE) / 2
    last = len(ordered) - 1
    return ordered[floor(out * last)], ordered[ceil((1 - out) * last)]
