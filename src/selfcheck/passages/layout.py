"""From the pieces of text that pages draw, with their places, to passages in the order of reading."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from selfcheck.passages.columns import regions
from selfcheck.passages.edges import over_edges
from selfcheck.passages.furniture import without_furniture
from selfcheck.passages.gathering import Gathered
from selfcheck.passages.hyphens import joined
from selfcheck.passages.lines import Run
from selfcheck.passages.outline import Outline
from selfcheck.passages.paragraphs import Block, Kind, blocks
from selfcheck.passages.text import Passage

_AROUND: Final = ".,;:!?()[]\"'‘’“”"


class Sheet(NamedTuple):
    """A page: the stretches of text on it, and its height in points."""

    runs: list[Run]
    height: float


def bodies(sheets: Sequence[Sheet]) -> list[list[Run]]:
    """Return what stands on each page without running headers, footers and page numbers."""
    return list(without_furniture(sheets))


def passages(pages: Sequence[Sequence[Run]]) -> tuple[Passage, ...]:
    """Return the passages of a document, from what stands on its pages. Raises UnreadableError if they are too many."""
    found = over_edges(blocks([regions(page) for page in pages]))
    outline = Outline(found)
    words = frozenset(_words(pages))
    gathered = Gathered()
    for heading, group in groupby(found, key=outline.is_heading):
        for block in group:
            text = _text(block, words)
            if heading:
                gathered.heading(outline.level(block), text, block.page)
            elif any(map(str.isalpha, text)):
                gathered.passage(text, block.page)
    return gathered.finish()


def _text(block: Block, words: frozenset[str]) -> str:
    if block.kind is not Kind.ROW:
        return joined([line.text for line in block.lines], words)
    return " | ".join(joined(cell, words) for cell in block.cells if cell)


def _words(pages: Sequence[Sequence[Run]]) -> Iterator[str]:
    """The words that stand within a line somewhere, so that they were not cut."""
    for page in pages:
        for run in page:
            for word in run.text.casefold().split()[:-1]:
                yield word.strip(_AROUND)
