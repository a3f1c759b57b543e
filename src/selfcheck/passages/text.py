"""What was read: passages with their headings and page, and why a file could not be read."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MAX_BYTES: Final = 20_000_000
MAX_PAGES: Final = 500
MAX_CHARACTERS: Final = 2_500_000
"""Of all passages together: 5 000 on each of the most pages, where a closely printed one has 3 500."""
MAX_PASSAGES: Final = 20_000

Tell = Callable[[int, int], None]
"""Is told how many pages or parts were read, of how many; not necessarily of each."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, an item of a list or a row of a table: what one reads and quotes as one.

    ``page`` counts from 1 as a reader of the file counts, not as it is printed; None where a file has no
    pages (Word, text). ``headings`` stand above it, from large to small.
    """

    text: str
    page: int | None = None
    headings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """The text of a programme, in the order of reading.

    ``pages`` is how many the file has, None where it has none. ``pictures`` are the pages that hold
    (nearly) nothing but pictures, so that nothing on them can be found.
    """

    passages: tuple[Passage, ...]
    pages: int | None = None
    pictures: tuple[int, ...] = ()

    @property
    def contents(self) -> tuple[Passage, ...]:
        """The first passage under each heading path, in order: a table of contents."""
        first: dict[tuple[str, ...], Passage] = {}
        for passage in self.passages:
            if passage.headings:
                first.setdefault(passage.headings, passage)
        return tuple(first.values())


class Refusal(StrEnum):
    """Why a file gives no passages."""

    TOO_LARGE = "too_large"
    TOO_MANY_PAGES = "too_many_pages"
    OTHER_KIND = "other_kind"
    EMPTY = "empty"
    PICTURES = "pictures"
    LOCKED = "locked"
    DAMAGED = "damaged"
    UNSAFE = "unsafe"
    TOO_SLOW = "too_slow"
    TOO_HEAVY = "too_heavy"


class UnreadableError(Exception):
    """A file of which nothing can be read."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason)
        self.reason = reason
