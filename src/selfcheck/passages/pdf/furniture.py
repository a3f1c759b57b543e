"""What returns on the pages of a document and is no part of its text: running headers, footers, page numbers."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from selfcheck.passages.pdf.lines import Run

_MARGIN: Final = 0.12
"""How far from the upper and lower edge of a page they stand, as a part of its height."""
_SHARE: Final = 0.35
"""A line that stands on so many of the pages, digits aside, is one of them."""
_FEWEST_PAGES: Final = 3
"""With fewer pages nothing returns often enough to tell."""
_LEVEL: Final = (-3, -2, -1, 0, 1, 2, 3)
"""Points between two things that stand on one line."""
_LONGEST_NUMBER: Final = 30
_NUMBER: Final = re.compile(
    r"\W*(?:(?:pagina|bladzijde|blz\.?|pag\.?|p\.)?\W*\d{1,4}\W*(?:(?:van|/|of)\W*\d{1,4}\W*)?|[ivxl]{1,7})$",
    re.IGNORECASE,
)


class Sheet(NamedTuple):
    """A page: the stretches of text on it, and its height in points."""

    runs: list[Run]
    height: float


_Margin = dict[int, str]
"""What stands in the margins of a page: its place among the runs, and what tells it."""


def without_furniture(sheets: Sequence[Sheet]) -> list[list[Run]]:
    """Return what stands on each page, without what returns in the margins."""
    margins = [{at: _key(run) for at, run in enumerate(runs) if _in_margin(run, height)} for runs, height in sheets]
    returning = _often(margins) | _in_chapters(sheets, margins)
    return [_body(sheet.runs, margin, returning) for sheet, margin in zip(sheets, margins, strict=True)]


def _body(runs: list[Run], margin: _Margin, returning: set[str]) -> list[Run]:
    gone = {at for at, key in margin.items() if key in returning and any(map(str.isalpha, key))}
    numbers = {at for at, key in margin.items() if key in returning or _is_number(runs[at].text)} - gone
    # A number beside what stays belongs to it: the first row of a table may stand as high as a page number.
    beside = {round(run.y + near) for at, run in enumerate(runs) if at not in gone | numbers for near in _LEVEL}
    gone |= {at for at in numbers if round(runs[at].y) not in beside}
    return [run for at, run in enumerate(runs) if at not in gone]


def _is_number(text: str) -> bool:
    return len(text) <= _LONGEST_NUMBER and bool(_NUMBER.match(text))


def _in_margin(run: Run, height: float) -> bool:
    return not _MARGIN * height < run.y < (1 - _MARGIN) * height


def _key(run: Run) -> str:
    """What two running headers have in common: all but the digits and the spaces. A title is larger than they are."""
    return re.sub(r"\d+", "#", "".join(run.text.split()).casefold()) + f"@{round(run.size)}"


def _often(margins: Sequence[_Margin]) -> set[str]:
    if len(margins) < _FEWEST_PAGES:
        return set()
    pages = Counter(key for margin in margins for key in set(margin.values()))
    return {key for key, count in pages.items() if count >= max(2, _SHARE * len(margins))}


def _in_chapters(sheets: Sequence[Sheet], margins: Sequence[_Margin]) -> set[str]:
    """Running headers that name the chapter: each on few pages, together on many, always at one height."""
    places: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for number, ((runs, _), margin) in enumerate(zip(sheets, margins, strict=True)):
        for at, key in margin.items():
            places[round(runs[at].y)][key].append(number)
    found: set[str] = set()
    for at_height in places.values():
        again = {key for key, numbers in at_height.items() if _close_together(numbers)}
        if len(sheets) >= _FEWEST_PAGES and sum(len(at_height[key]) for key in again) >= _SHARE * len(sheets):
            found |= again
    return found


def _close_together(numbers: Sequence[int]) -> bool:
    """Whether there are two of them, on pages that face each other or follow."""
    return any(0 < later - earlier <= 2 for earlier, later in pairwise(numbers))
