"""From the pieces that a page draws to stretches of text on one line, with spaces between the words."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from re import compile as pattern
from statistics import median
from typing import Final, NamedTuple

SPACE: Final = 0.13
"""A gap of so many times the size is a space: less is kerning. The space of a narrow typeface is 0.2."""
_BREAK: Final = 1.0
"""A gap of so many times the size ends a stretch: no line is justified so loosely, and columns are further apart."""
_BESIDE: Final = 0.6
"""The same where two pieces were not drawn after each other, so that they may belong to two columns."""
_SMALLER: Final = 0.9
"""Letters so much smaller than those beside them may be raised or lowered: CO₂, m², a reference to a note."""
_EVEN: Final = 0.2
_LOOSEST: Final = 3.0
"""Gaps that differ less than this, none wider than that, in sizes: a line that was justified very loosely."""

BULLET: Final = r"[•·▪■□●○◦‣⁃∙➢➤►▶✓✔❖♦◆➔→»*–—-]"
NUMBER: Final = r"\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{2,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?"
_MARKER: Final = pattern(rf"(?:{BULLET}|o|{NUMBER}|\d{{1,2}})$")
_APART: Final = 4
"""Letters that stand apart, at least, are words that were set so."""


class Fragment(NamedTuple):
    """A piece of text as it was drawn: from ``x0`` to ``x1``, its feet at ``y`` below the top of the page.

    All in points, as is ``size``, that of the letters.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool = False


class Run(NamedTuple):
    """A stretch of text on one line, without a gap in it that is wider than between words.

    ``drawn`` is its place in the order of drawing. ``text_x0`` is where the text begins behind a bullet or number.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    drawn: int
    text_x0: float


def runs(fragments: Iterable[Fragment]) -> list[Run]:
    """Return the stretches of text on a page, from top to bottom and from left to right."""
    strung = sorted(_strung(_once(fragments)), key=lambda parts: (parts[0][1].y, parts[0][1].x0))
    return [run for row in _rows(strung) for run in _with_markers(_row(row))]


_Part = tuple[int, Fragment]


def _once(fragments: Iterable[Fragment]) -> Iterator[_Part]:
    """Leave out what was drawn twice in (nearly) one place: a shadow, or bold by drawing again."""
    seen: set[tuple[str, int, int]] = set()
    for drawn, fragment in enumerate(fragments):
        x, y = round(fragment.x0), round(fragment.y)
        if any((fragment.text, x + right, y + down) in seen for right in (-1, 0, 1) for down in (-1, 0, 1)):
            continue
        seen.add((fragment.text, x, y))
        yield drawn, fragment


def _strung(parts: Iterable[_Part]) -> Iterator[list[_Part]]:
    """Pieces that were drawn after each other along one line."""
    open_run: list[_Part] = []
    for part in parts:
        if open_run and not _goes_on(open_run[-1][1], part[1], _BREAK):
            yield open_run
            open_run = []
        if open_run and _refers(open_run[-1][1], part[1]):
            continue
        open_run.append(part)
    if open_run:
        yield open_run


def _goes_on(last: Fragment, following: Fragment, gap: float) -> bool:
    size = max(last.size, following.size)
    return (
        _level(last, following)
        and last.x0 <= following.x0
        and -0.5 * size <= following.x0 - last.x1 <= gap * min(last.size, following.size)
    )


def _level(one: Fragment, other: Fragment) -> bool:
    """Whether two pieces stand on one line; a smaller one may be raised or lowered."""
    size, smaller = max(one.size, other.size), min(one.size, other.size)
    return abs(one.y - other.y) <= (0.45 if smaller < _SMALLER * size else 0.2) * size


def _refers(last: Fragment, following: Fragment) -> bool:
    """Whether digits behind a word refer to a note. Not in m², which is a word of one letter."""
    return (
        following.size < _SMALLER * last.size
        and following.y < last.y - 0.15 * last.size
        and following.text.isdigit()
        and len(following.text) <= 2
        and (len(last.text.split()[-1]) > 2 or not last.text[-1].isalpha())
    )


def _rows(strung: Sequence[list[_Part]]) -> Iterator[list[list[_Part]]]:
    row: list[list[_Part]] = []
    for parts in strung:
        if row and not _level(row[0][0][1], parts[0][1]):
            yield row
            row = []
        row.append(parts)
    if row:
        yield row


def _row(row: list[list[_Part]]) -> Iterator[Run]:
    """The stretches of one line; what was drawn later, between words that stood there, is put in its place."""
    row.sort(key=lambda parts: parts[0][1].x0)
    beside = _LOOSEST if _is_justified(row) else _BESIDE
    parts = list(row[0])
    for following in row[1:]:
        if _goes_on(parts[-1][1], following[0][1], beside):
            if not _refers(parts[-1][1], following[0][1]):
                parts += following
        else:
            yield _run(parts)
            parts = list(following)
    yield _run(parts)


def _is_justified(row: Sequence[list[_Part]]) -> bool:
    """Whether what stands beside each other are the words of one line: each alone, with gaps that are as wide."""
    gaps = [(other[0][1].x0 - one[-1][1].x1) / one[0][1].size for one, other in pairwise(row)]
    if len(gaps) < 2 or max(gaps) - min(gaps) > _EVEN:
        return False
    drawn = [number for parts in row for number, _ in parts]
    words = sum(parts[0][1].text[0].isalpha() and " " not in parts[0][1].text for parts in row)
    return words > len(row) / 2 and drawn == list(range(drawn[0], drawn[0] + len(drawn)))


def _run(parts: list[_Part]) -> Run:
    fragments = [fragment for _, fragment in parts]
    first = fragments[0]
    if len(fragments) == 1:
        text, size, y, bold = first.text, first.size, first.y, first.bold
    else:
        text = _text(fragments)
        usual = Counter[float]()
        for fragment in fragments:
            usual[fragment.size] += len(fragment.text)
        size = max(usual, key=lambda size: usual[size])
        y = max((fragment for fragment in fragments if fragment.size == size), key=lambda one: len(one.text)).y
        letters = sum(len(fragment.text) for fragment in fragments)
        bold = sum(len(fragment.text) for fragment in fragments if fragment.bold) >= 0.8 * letters
    text = " ".join(_closed_up(text).split())
    text_x0 = fragments[1].x0 if len(fragments) > 1 and _MARKER.match(first.text) else first.x0
    return Run(text, first.x0, max(fragment.x1 for fragment in fragments), y, size, bold, parts[0][0], text_x0)


def _text(fragments: Sequence[Fragment]) -> str:
    """The words of pieces, with a space where there is a gap."""
    gaps = [following.x0 - last.x1 for last, following in pairwise(fragments)]
    size = max(fragment.size for fragment in fragments)
    space = SPACE * size
    single = sum(len(fragment.text) == 1 for fragment in fragments)
    if single >= _APART and single >= 0.8 * len(fragments) and median(gaps) > space:
        space = 1.6 * median(gaps)  # letters were set apart: only a wider gap is a space
    text = [fragments[0].text]
    for gap, fragment in zip(gaps, fragments[1:], strict=True):
        text.append(" " + fragment.text if gap > space else fragment.text)
    return "".join(text)


def _closed_up(text: str) -> str:
    """Words whose letters have spaces between them, without those: ‘Z O R G  E N  W E L Z I J N’."""
    letters = text.split()
    if len(letters) < _APART or sum(len(letter) == 1 and letter.isalpha() for letter in letters) < 0.8 * len(letters):
        return text
    return " ".join("".join(word.split()) for word in text.split("  "))


def _with_markers(row: Iterable[Run]) -> Iterator[Run]:
    """A bullet or number, with the text that it stands before."""
    marker: Run | None = None
    for run in row:
        if marker and run.x0 - marker.x1 < 4 * max(marker.size, run.size):
            yield run._replace(
                text=f"{marker.text} {run.text}", x0=marker.x0, drawn=min(marker.drawn, run.drawn), text_x0=run.x0
            )
            marker = None
            continue
        if marker:
            yield marker
        marker = run if _MARKER.match(run.text) else None
        if not marker:
            yield run
    if marker:
        yield marker
