"""The text of a passage in pieces, each marked or not."""

from collections.abc import Iterator

from selfcheck.evidence.found import Hit
from selfcheck.passages import Passage


def marked(passage: Passage, hit: Hit) -> Iterator[tuple[str, bool]]:
    """Give the pieces of a passage in order, each with whether it is marked; together they are its text.

    >>> list(marked(Passage("Een loket in elke wijk"), Hit(0, ((4, 9),), ())))
    [('Een ', False), ('loket', True), (' in elke wijk', False)]
    """
    end = 0
    for begin, stop in hit.marks:
        yield from _piece(passage.text[end:begin], is_marked=False)
        yield from _piece(passage.text[begin:stop], is_marked=True)
        end = stop
    yield from _piece(passage.text[end:], is_marked=False)


def _piece(text: str, *, is_marked: bool) -> Iterator[tuple[str, bool]]:
    if text:
        yield text, is_marked
