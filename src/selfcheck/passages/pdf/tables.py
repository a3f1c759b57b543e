"""Rows of a table, told from lines of text by the white between their cells; and tables of contents."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

from selfcheck.passages.pdf.lines import Run

_WRAPPED: Final = 6
"""Lines of one cell below each other, between two lines that have several cells."""
_WHITE: Final = 0.7
"""White between two columns of a table, in sizes of the letters."""
_LOOSE: Final = 1.25
"""The step to a next row is so many times the step to a next line in a cell, where the two differ."""
_NEXT: Final = 1.6
"""The step to a next line in the same cell is at most so many sizes."""
_FURTHEST: Final = 4.0
"""A table ends where the next line is so many sizes further down."""
_MOST_CELLS: Final = 40
_ENTRIES: Final = 5
"""A table of contents without dots has at least so many lines that end on a page number."""
_LEADERS: Final = re.compile(r"(?:\.\s?){5,}|_{5,}|(?:·\s?){5,}")
_ENTRY: Final = re.compile(r"[^\W\d_].*?\s\|?\s?(\d{1,3})$")


@dataclass(slots=True)
class Row:
    """What stands on one line within a region: usually one run, several in a table."""

    runs: list[Run]

    @property
    def y(self) -> float:
        """How far its feet are below the top of the page, in points."""
        return self.runs[0].y

    @property
    def size(self) -> float:
        """The size of its letters, in points."""
        return self.runs[0].size

    @property
    def text(self) -> str:
        """Its words, without the white between cells."""
        return " ".join(run.text for run in self.runs)


def rows(region: Sequence[Run]) -> list[Row]:
    """Return the lines of a region, from top to bottom."""
    found: list[Row] = []
    for run in sorted(region, key=lambda run: (run.y, run.x0)):
        if found and abs(run.y - found[-1].y) <= 0.3 * max(run.size, found[-1].size):
            found[-1].runs.append(run)
        else:
            found.append(Row([run]))
    for row in found:
        row.runs.sort(key=lambda run: run.x0)
    return found


def is_entry(row: Row) -> bool:
    """Whether a line is one of a table of contents, by the dots between the title and the page."""
    return bool(_LEADERS.search(row.text))


def contents(lines: Sequence[Row], pages: int) -> set[int]:
    """The places of lines that are a table of contents without dots: page after page, none below the last."""
    found: set[int] = set()
    series: list[tuple[int, int]] = []
    for at, row in enumerate([*lines, Row([])]):
        entry = _ENTRY.match(row.text)
        number = int(entry[1]) if entry else -1
        if series and number < series[-1][1]:
            if len(series) >= _ENTRIES and series[-1][1] > series[0][1]:
                found.update(place for place, _ in series)
            series = []
        if 0 < number <= pages + 20:
            series.append((at, number))
    return found


def tables(lines: Sequence[Row]) -> Iterator[tuple[int, int, list[list[list[str]]]]]:
    """Give each table: where it begins and ends in the lines, and for each row the lines of each cell."""
    at = 0
    while at < len(lines):
        end = _end(lines, at)
        if end is None:
            at += 1
        else:
            yield at, end, _cells(lines[at:end])
            at = end


def _end(lines: Sequence[Row], begin: int) -> int | None:
    """Where a table ends that begins here; None if none does."""
    white = _gaps(lines[begin].runs)
    if not 0 < len(white) < _MOST_CELLS:
        return None
    end, several = begin + 1, 1
    for at in range(begin + 1, len(lines)):
        row = lines[at]
        if row.y - lines[at - 1].y > _FURTHEST * row.size or at - end >= _WRAPPED:
            break
        white = _without(white, row.runs) if len(row.runs) <= _MOST_CELLS else []
        if not white:
            break
        if any(row.runs[0].x1 <= left and row.runs[-1].x0 >= right for left, right in white):
            end, several = at + 1, several + 1
        elif at == end and row.runs[0].x0 >= white[0][1] and row.y - lines[at - 1].y <= _NEXT * row.size:
            end = at + 1  # the rest of a later cell
    if several == 1 and not _alone(lines, begin):
        return None
    return end


def _alone(lines: Sequence[Row], at: int) -> bool:
    """Whether one line by itself is a row: it has three cells, or the rest of its table stands on another page."""
    row = lines[at]
    if any(run.bold for run in row.runs) or max(right - left for left, right in _gaps(row.runs)) < 2 * row.size:
        return False
    return len(row.runs) > 2 or at in {0, len(lines) - 1}


_Gap = tuple[float, float]


def _gaps(runs: Sequence[Run]) -> list[_Gap]:
    return [(one.x1, other.x0) for one, other in pairwise(runs)]


def _without(white: Sequence[_Gap], runs: Sequence[Run]) -> list[_Gap]:
    """What remains of gaps where these runs stand, as far as it is wide enough."""
    found = list(white)
    for run in runs:
        parts = [part for left, right in found for part in ((left, min(right, run.x0)), (max(left, run.x1), right))]
        whole = [gap for gap in found if run.x1 <= gap[0] or run.x0 >= gap[1]]
        cut = [part for part in parts if part[1] - part[0] >= _WHITE * run.size]
        found = sorted({*whole, *(part for part in cut if not any(_inside(part, gap) for gap in whole))})
    return found


def _inside(part: _Gap, gap: _Gap) -> bool:
    return gap[0] <= part[0] and part[1] <= gap[1]


def _cells(lines: Sequence[Row]) -> list[list[list[str]]]:
    edges = _edges(lines)
    steps = [(other.y - one.y) / other.size for one, other in pairwise(lines)]
    # Where rows have more room between them than lines in a cell, that tells them apart.
    loose = _LOOSE * min(steps, default=_FURTHEST)
    by_step = loose <= _LOOSE * _NEXT and len(steps) <= 4 * sum(step > loose for step in steps) < 4 * len(steps)
    found: list[list[list[str]]] = []
    for at, row in enumerate(lines):
        cells = _by_column(row.runs, edges)
        if not at or (steps[at - 1] > loose if by_step else cells[0]):
            found.append([[] for _ in cells])
        for column, said in enumerate(cells):
            found[-1][column] += said
    return found


def _edges(lines: Sequence[Row]) -> list[float]:
    """Where the columns of a table part: in the middle of the white of the rows that have the usual most cells."""
    counts = Counter(len(row.runs) for row in lines if len(row.runs) > 1)
    usual = max(counts, key=lambda count: (counts[count] * count, count))
    gaps = [_gaps(row.runs) for row in lines if len(row.runs) == usual]
    return [(max(row[at][0] for row in gaps) + min(row[at][1] for row in gaps)) / 2 for at in range(usual - 1)]


def _by_column(runs: Sequence[Run], edges: Sequence[float]) -> list[list[str]]:
    cells: list[list[str]] = [[] for _ in range(len(edges) + 1)]
    for run in runs:
        centre = (run.x0 + run.x1) / 2
        cells[sum(centre > edge for edge in edges)].append(run.text)
    return cells


def step(lines: Sequence[Row]) -> float:
    """The usual step from line to line, in sizes of the letters; 1.2 where there is none to tell."""
    steps = [
        (other.y - one.y) / one.size
        for one, other in pairwise(lines)
        if abs(other.size - one.size) < 0.6 and 0.8 < (other.y - one.y) / one.size < 2.2
    ]
    return median(steps) if steps else 1.2
