"""Measuring several things side by side on a machine that may be busy."""

import time
from collections.abc import Callable, Mapping
from math import inf


def quickest(makers: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """For each the milliseconds of its quickest round. They take turns, so that all meet the same."""
    best = dict.fromkeys(makers, inf)
    for _ in range(rounds):
        for name, make in makers.items():
            start = time.perf_counter()
            make()
            best[name] = min(best[name], 1000 * (time.perf_counter() - start))
    return best
