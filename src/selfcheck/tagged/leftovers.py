"""What was drawn on a page without a tag: lines and fills become artifacts, text may not be there at all."""

import re
from collections.abc import Iterable, Iterator
from typing import Self

_PAINTS_NOTHING = re.compile(r"(?:^|\s)(?:q|Q|cm|w|J|j|M|d|gs|rg|RG|g|G|k|K|i|ri)\s*$")
_SAYS_SOMETHING = re.compile(r"\sT[jJ](?:\s|$)|\s['\"](?:\s|$)|(?:^|\s)Do(?:\s|$)|(?:^|\s)(?:BI|EI|sh)(?:\s|$)")


class UntaggedError(ValueError):
    """Text, an image or a link that was drawn without saying what it is."""


class Mark(str):
    """Drawing operators that carry marks: they open one, close one, or are marked as a whole."""

    __slots__ = ("depth",)
    depth: int

    def __new__(cls, operators: str, depth: int = 0) -> Self:
        """``depth`` is how much deeper in marks we are after these operators: 1, 0 or -1."""
        made = super().__new__(cls, operators)
        made.depth = depth
        return made


def with_artifacts(code: Iterable[str], page: int) -> list[str]:
    """The operators of a page, with an artifact around everything that carries no mark.

    Raises UntaggedError for text and images without one, and ValueError when a mark stays open.
    """
    depth = 0
    found: list[str] = []
    unmarked: list[str] = []
    for one in code:
        if not isinstance(one, Mark):
            (found if depth else unmarked).append(one)
            continue
        if unmarked:
            found += _artifact(unmarked, page)
            unmarked = []
        found.append(one)
        depth += one.depth
    found += _artifact(unmarked, page)
    if depth:
        message = f"a mark stays open at the end of page {page}"
        raise ValueError(message)
    return found


def _artifact(operators: list[str], page: int) -> Iterator[str]:
    painting = [number for number, one in enumerate(operators) if not _PAINTS_NOTHING.search(one)]
    if not painting:
        yield from operators
        return
    if said := next((one for one in operators if _SAYS_SOMETHING.search(one)), ""):
        message = f"drawn without a tag on page {page}: {said[:80]}"
        raise UntaggedError(message)
    first, last = painting[0], painting[-1] + 1
    yield from operators[:first]
    yield "/Artifact BMC"
    yield from operators[first:last]
    yield "EMC"
    yield from operators[last:]
