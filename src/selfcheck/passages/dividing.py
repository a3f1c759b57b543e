"""A paragraph that is too long to read or quote as one, divided between sentences."""

from collections.abc import Iterator
from typing import Final

from selfcheck.passages.sentences import sentences

LONGEST: Final = 1500
"""Characters of the longest passage: half a page."""

_AHEAD: Final = 20
"""How far behind the last sign of a sentence the next one begins, at most."""


def divided(text: str, longest: int = LONGEST) -> Iterator[str]:
    """Give pieces of at most so many characters, each as long as may be; together they are the text.

    Between two sentences if there is such a place, else between two words, else wherever it must be.

    >>> list(divided("Een zin. Nog een zin. En een heel lang woord", 22))
    ['Een zin. Nog een zin.', 'En een heel lang woord']
    """
    text, begin = text.strip(), 0
    while len(text) - begin > longest:
        end = begin + longest
        whole = [begin + stop for _, stop in sentences(text[begin : end + _AHEAD]) if stop <= longest]
        space = text.rfind(" ", begin + 1, end + 1)
        cut = whole[-1] if whole else space if space > 0 else end
        yield text[begin:cut].rstrip()
        begin = _begin(text, cut)
    if begin < len(text):
        yield text[begin:]


def _begin(text: str, place: int) -> int:
    """Where the next word begins."""
    while place < len(text) and text[place].isspace():
        place += 1
    return place
