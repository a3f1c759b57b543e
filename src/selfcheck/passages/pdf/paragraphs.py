"""From the lines of a document to its paragraphs, items of lists and rows of tables."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from math import inf
from statistics import median
from typing import Final, NamedTuple

from selfcheck.passages.pdf.lines import BULLET, NUMBER, Run
from selfcheck.passages.pdf.tables import Row, contents, is_entry, rows, step, tables

_ITEM: Final = re.compile(rf"(?P<bullet>(?:{BULLET}|o)\s+)|(?P<number>(?:{NUMBER})\s+)")
_DASH: Final = ("-", "–", "—", "*", "→", "o ")
ENDED: Final = re.compile(r"[.!?:;…][\"'”’)\]]?$")
_CUT: Final = re.compile(r"[^\W\d_]-$")
_LOOSER: Final = 1.3
"""The step to a next paragraph is at least so many times the step to a next line."""
_INDENT: Final = 0.8
"""A line that begins so many sizes further begins a paragraph."""
_FURTHEST_INDENT: Final = 5.0
_ROOM: Final = 0.6
"""A line ended on purpose when the first word of the next had fitted, with so many sizes to spare."""
_MUCH: Final = 0.25
"""And certainly with so much of the width to spare."""
_LARGE_STEP: Final = 1.6
"""The step from line to line in a heading is at most so many sizes."""
_LEAST: Final = 0.1
"""Points of the smallest text, where there is none."""
_TELLING: Final = 3
"""Lines of a region that say how wide it is."""
_SAME_SIZE: Final = 0.07
_OTHER_SIZE: Final = 0.15
"""Sizes that differ less than the first are one; in between a line may hold words of another typeface."""


class Kind(Enum):
    """What a block is."""

    TEXT = auto()
    ITEM = auto()
    ROW = auto()


@dataclass(slots=True)
class Block:
    """Lines that belong together. ``first`` and ``last`` say that it begins or ends a region of a page.

    ``cells`` are the lines of the cells, if it is a row of a table; ``room`` is what was left of its last line.
    """

    kind: Kind
    page: int
    lines: list[Run]
    cells: list[list[str]] = field(default_factory=list)
    first: bool = False
    last: bool = False
    numbered: bool = False
    room: float = 0.0

    @property
    def size(self) -> float:
        """The size of its letters, in points."""
        return self.lines[0].size

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(line.bold for line in self.lines)

    @property
    def plain(self) -> str:
        """The text as it stands, hyphens at ends of lines and all."""
        return " ".join(line.text for line in self.lines)


def blocks(pages: Sequence[Sequence[Sequence[Run]]]) -> list[Block]:
    """Return the blocks of a document, from the regions of its pages. Tables of contents are left out."""
    laid = [[rows(region) for region in page] for page in pages]
    steps = [step(region) for page in laid for region in page if len(region) > 3]
    usual = _Usual(median(steps) if steps else 1.2, _usual_size(laid))
    found: list[Block] = []
    for number, page in enumerate(laid, 1):
        for region in page:
            skipped = contents(region, len(pages))
            kept = [row for at, row in enumerate(region) if at not in skipped and not is_entry(row)]
            found += _Reading(number, kept, usual).read()
    return found


def _usual_size(pages: Sequence[Sequence[Sequence[Row]]]) -> float:
    letters = Counter[float]()
    for page in pages:
        for region in page:
            for row in region:
                letters[round(row.size, 1)] += len(row.text)
    return max(_LEAST, max(letters, key=lambda size: letters[size], default=_LEAST))


class _Usual(NamedTuple):
    """What a document looks like: the step from line to line, in sizes of the letters, and the size of its text."""

    leading: float
    size: float


class _Reading:
    """Reads one region from top to bottom."""

    def __init__(self, page: int, lines: Sequence[Row], usual: _Usual) -> None:
        self.page, self.lines, self.usual = page, lines, usual
        # A region with few lines says little about its own step.
        self.leading = step(lines) if len(lines) > 8 else usual.leading
        self.left = min((row.runs[0].x0 for row in lines), default=0.0)
        self.right = max((row.runs[-1].x1 for row in lines), default=0.0)

    def read(self) -> list[Block]:
        """Return the blocks of the region, in order."""
        made = list(self._blocks())
        if made:
            made[0].first = True
        for at in range(len(made) - 1, -1, -1):
            made[at].last = True
            made[at].room = self.right - made[at].lines[-1].x1 if len(self.lines) >= _TELLING else inf
            if at and made[at].size > (1 - _SAME_SIZE) * made[at - 1].size:
                break  # else it is a note at the foot, and what stands above it may go on elsewhere
        return made

    def _blocks(self) -> Iterator[Block]:
        at = 0
        for begin, end, cells in tables(self.lines):
            yield from self._paragraphs(self.lines[at:begin])
            lines = [run for row in self.lines[begin:end] for run in row.runs]
            yield from (Block(Kind.ROW, self.page, lines[:1], cells=row) for row in cells)
            at = end
        yield from self._paragraphs(self.lines[at:])

    def _paragraphs(self, lines: Sequence[Row]) -> Iterator[Block]:
        block: Block | None = None
        for row in lines:
            line = _line(row)
            if block is not None and not self._begins(block, line):
                block.lines.append(line)
                continue
            if block is not None:
                yield block
            block = self._block(line)
        if block is not None:
            yield block

    def _block(self, line: Run) -> Block:
        if marker := _ITEM.match(line.text):
            return Block(Kind.ITEM, self.page, [_behind(line, marker)], numbered=bool(marker["number"]))
        return Block(Kind.TEXT, self.page, [line])

    def _begins(self, block: Block, line: Run) -> bool:
        """Whether a line begins a paragraph or item, and does not go on with the one before it."""
        last = block.lines[-1]
        size = max(last.size, line.size)
        differ = abs(last.size - line.size) / size
        if differ < _SAME_SIZE < last.size / self.usual.size - 1 and last.bold == line.bold:
            # In large print a line may end anywhere, and no paragraph of one line follows another.
            return line.y - last.y > _LARGE_STEP * size or bool(_ITEM.match(line.text))
        if _CUT.search(last.text) and differ < _OTHER_SIZE and line.y - last.y <= _LOOSER * self.leading * size:
            return False
        room = self.right - last.x1 - first_word(line)
        fits, ended = room > 0, bool(ENDED.search(last.text))
        if (
            line.y - last.y > _LOOSER * self.leading * size
            or differ > (_SAME_SIZE if fits or ended else _OTHER_SIZE)
            or room > _MUCH * (self.right - self.left)
            or (last.bold != line.bold and (fits or ended or line.text[:1].isupper()))
            or (_ITEM.match(line.text) and (fits or ended or _in_list(block, line)))
        ):
            return True
        if block.kind is Kind.ITEM:
            return _leaves_item(block, line, fits=fits, ended=ended)
        shift = 0.0 if _centred(last, line) else (line.x0 - last.x0) / size
        if _INDENT < shift < _FURTHEST_INDENT or (shift < -_INDENT and len(block.lines) > 1):
            return fits or ended or shift < 0
        return fits and (ended or not line.text[:1].islower())


def _in_list(block: Block, line: Run) -> bool:
    """Whether a sign that may be a marker stands where that of the item before it stands."""
    same = abs(block.lines[0].x0 - line.x0) < 0.5 * line.size
    return block.kind is Kind.ITEM and same and (line.text_x0 > line.x0 or not line.text.startswith(_DASH))


def _leaves_item(block: Block, line: Run, *, fits: bool, ended: bool) -> bool:
    if line.x0 >= block.lines[0].text_x0 - 0.5 * line.size:
        return fits and ended
    hung = len(block.lines) > 1 and block.lines[-1].x0 > line.x0 + 0.5 * line.size
    return hung or fits or ended


def first_word(line: Run) -> float:
    """Return the room that the first word of a line takes behind another, and a little to spare."""
    word = line.text.split(maxsplit=1)[0]
    return (line.x1 - line.x0) * (len(word) + 1) / len(line.text) + _ROOM * line.size


def _centred(one: Run, other: Run) -> bool:
    return abs((one.x0 + one.x1) - (other.x0 + other.x1)) < 2 * one.size


def _line(row: Row) -> Run:
    first = row.runs[0]
    if len(row.runs) == 1:
        return first
    return first._replace(
        text=row.text, x1=max(run.x1 for run in row.runs), bold=all(run.bold for run in row.runs), text_x0=first.text_x0
    )


def _behind(line: Run, marker: re.Match[str]) -> Run:
    """An item without its bullet; a number is kept, people refer to it. Where its text begins is told or guessed."""
    begins = line.text_x0
    if begins <= line.x0:
        begins = line.x0 + (line.x1 - line.x0) * marker.end() / len(line.text)
    return line._replace(text=line.text if marker["number"] else line.text[marker.end() :], text_x0=begins)
