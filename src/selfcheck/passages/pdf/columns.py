"""The order in which a page is read: columns from left to right, and what stands across them."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise
from statistics import median
from typing import Final

from selfcheck.passages.pdf.lines import Run

_FEWEST: Final = 6
"""Stretches of text in a page or part of it that may be columns."""
_SIDE: Final = 3
"""Lines that a column has at least."""
_GUTTER: Final = 0.5
"""White between columns, in sizes of the letters."""
_NARROWEST: Final = 7
"""A column is as wide as so many letters are high. A narrower one is a table's, or that of bullets."""
_TURNS: Final = 0.15
"""Text in columns is drawn column after column; a table row after row, so that it goes from side to side."""
_FULL: Final = 0.62
"""Text in columns fills them: half of its lines at least so far. Cells of a table leave room."""
_WORDS: Final = 3
_DEEPEST: Final = 3
_MOST_PLACES: Final = 12
"""Places that are tried, those first where most lines begin: a page has no more columns."""


def regions(runs: Sequence[Run]) -> list[list[Run]]:
    """Divide what stands on a page into parts that are each read from top to bottom, in the order of reading."""
    return list(_divided(sorted(runs, key=lambda run: (run.y, run.x0)), 0))


def _divided(runs: list[Run], depth: int) -> Iterator[list[Run]]:
    bands = _bands(runs) if len(runs) >= _FEWEST and depth < _DEEPEST else None
    if bands is None:
        if runs:
            yield runs
        return
    whole: list[Run] = []
    for across, left, right in bands:
        if not across:
            if whole:
                yield whole
                whole = []
            yield from _divided(left, depth + 1)
            yield from _divided(right, depth + 1)
        else:
            whole += across
    if whole:
        yield whole


_Band = tuple[list[Run], list[Run], list[Run]]
"""What stands across, or else what stands left and right."""


def _bands(runs: list[Run]) -> list[_Band] | None:
    """The page in bands by the white between columns that divides most of it, None if nothing does."""
    best: tuple[float, float] = (0, 0)
    found: list[_Band] | None = None
    for place in _places(runs):
        bands = list(_at(runs, place))
        inside = [run for across, left, right in bands if not across for run in (*left, *right)]
        white = _white(inside, place)
        if inside and (len(inside), white) > best:
            best, found = (len(inside), white), bands
    return found


def _places(runs: list[Run]) -> list[float]:
    """Where a second column may begin: several lines begin there, and not at the left of the page."""
    left, right = min(run.x0 for run in runs), max(run.x1 for run in runs)
    starts = sorted(run.x0 for run in runs if left + 0.12 * (right - left) < run.x0)
    places: list[tuple[int, float]] = []
    begin = 0
    for at, (one, other) in enumerate(pairwise([*starts, float("inf")]), 1):
        if other - one > 2:
            if at - begin >= _SIDE:
                places.append((at - begin, starts[begin]))
            begin = at
    return [place for _, place in sorted(places, reverse=True)[:_MOST_PLACES]]


def _white(runs: Sequence[Run], place: float) -> float:
    return min((place - run.x1 for run in runs if run.x0 < place), default=0.0)


def _at(runs: list[Run], place: float) -> Iterator[_Band]:
    """Bands of a page by one place; those that are no columns stand across."""

    def side(run: Run) -> int:
        if run.x0 >= place - 1:
            return 2
        return 1 if run.x1 <= place - _GUTTER * run.size else 0

    waiting: list[Run] = []
    for crosses, group in groupby(runs, key=lambda run: side(run) == 0):
        for band, columns in [(list(group), False)] if crosses else _judged(list(group), side):
            if not columns:
                waiting += band
                continue
            if waiting:
                yield waiting, [], []
                waiting = []
            yield [], [run for run in band if side(run) == 1], [run for run in band if side(run) == 2]
    if waiting:
        yield waiting, [], []


def _judged(band: list[Run], side: Callable[[Run], int]) -> list[tuple[list[Run], bool]]:
    """Parts of what does not stand across, each with whether it is columns of text."""
    if len(band) < _FEWEST:
        return [(band, False)]

    def sides(part: list[Run]) -> tuple[list[Run], list[Run]]:
        return [run for run in part if side(run) == 1], [run for run in part if side(run) == 2]

    judged = [(part, _columns(*sides(part))) for part in _parted(band, side)]
    # Some programs draw line after line, from side to side: then only how full the sides are tells text from cells.
    if not any(columns for _, columns in judged) and _large(*sides(band)) and all(map(_is_full, sides(band))):
        return [(band, True)]
    return judged


def _parted(band: list[Run], side: Callable[[Run], int]) -> Iterator[list[Run]]:
    """Part a band where drawing came back from the right to the left, below all that was drawn before."""
    cuts: list[float] = []
    lowest, before = 0.0, 1
    for run in sorted(band, key=lambda run: run.drawn):
        if before == 2 and side(run) == 1 and run.y > lowest:
            cuts.append(run.y)
        lowest, before = max(lowest, run.y), side(run)
    for _, part in groupby(band, key=lambda run: sum(cut <= run.y + 1 for cut in cuts)):
        yield list(part)


def _columns(left: list[Run], right: list[Run]) -> bool:
    """Whether two sides are columns of text, rather than of a table, by the order in which they were drawn."""
    if not _large(left, right):
        return False
    drawn = sorted([(run.drawn, 0) for run in left] + [(run.drawn, 1) for run in right])
    turns = sum(one[1] != other[1] for one, other in pairwise(drawn))
    return turns <= max(2, _TURNS * len(drawn))


def _large(left: list[Run], right: list[Run]) -> bool:
    if min(len(left), len(right)) < _SIDE or len(left) + len(right) < _FEWEST:
        return False
    return min(map(_width, (left, right))) >= _NARROWEST * median(run.size for run in (*left, *right))


def _width(runs: Sequence[Run]) -> float:
    return max(run.x1 for run in runs) - min(run.x0 for run in runs)


def _is_full(runs: Sequence[Run]) -> bool:
    width = _width(runs)
    lengths = [run.x1 - run.x0 for run in runs]
    words = [len(run.text.split()) for run in runs]
    return len(runs) >= _FEWEST and median(lengths) >= _FULL * width and median(words) >= _WORDS
