"""Passages under their headings, put together in the order of reading."""

import re
from typing import Final

from selfcheck.passages.cleaning import clean
from selfcheck.passages.dividing import divided
from selfcheck.passages.text import MAX_CHARACTERS, MAX_PASSAGES, Passage, Refusal, UnreadableError

CHAPTER: Final = re.compile(
    r"(?:hoofdstuk|deel|bijlage|programma|thema|pijler|opgave)\s+(?:\d+|[IVX]+|[A-Z])\b", re.IGNORECASE
)
"""How the heading of a chapter begins."""

_LONGEST_HEADING: Final = 300
"""A heading is repeated with every passage under it; a longer one is a paragraph in large print."""


class Gathered:
    """What was read so far of a file. Raises UnreadableError as soon as it is too much."""

    def __init__(self) -> None:
        self._passages: list[Passage] = []
        self._characters = 0
        self._open: list[tuple[int, str]] = []
        self._page: int | None = None
        self._bare = False

    def heading(self, level: int, text: str, page: int | None = None) -> None:
        """Begin a part; the lower the level, the larger the heading. It ends the parts of its level and below."""
        words = clean(text)
        if not words or len(words) > _LONGEST_HEADING:
            self.passage(words, page)
            return
        if self._bare and self._open[-1][0] >= level:
            self._heading_alone()
        self._open = [(above, said) for above, said in self._open if above < level]
        self._open.append((level, words))
        self._page = page
        self._bare = True

    def passage(self, text: str, page: int | None = None) -> None:
        """Take a paragraph, an item or a row; a very long one becomes several passages."""
        if len(text) > 2 * MAX_CHARACTERS:
            raise UnreadableError(Refusal.TOO_HEAVY)
        for words in divided(clean(text)):
            self._bare = False
            self._take(words, page)

    def finish(self) -> tuple[Passage, ...]:
        """Return all passages."""
        if self._bare:
            self._heading_alone()
        return tuple(self._passages)

    def _heading_alone(self) -> None:
        """A heading with nothing under it is a passage itself: else nobody could find its words."""
        self._bare = False
        _, words = self._open.pop()
        self._take(words, self._page)

    def _take(self, words: str, page: int | None) -> None:
        self._characters += len(words)
        if self._characters > MAX_CHARACTERS or len(self._passages) >= MAX_PASSAGES:
            raise UnreadableError(Refusal.TOO_HEAVY)
        self._passages.append(Passage(words, page, tuple(said for _, said in self._open)))
