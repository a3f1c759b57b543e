"""From the stretches of text on pages, with their places, to passages in the order of reading."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from selfcheck.passages.gathering import Gathered
from selfcheck.passages.hyphens import joined
from selfcheck.passages.pdf.columns import regions
from selfcheck.passages.pdf.edges import over_edges
from selfcheck.passages.pdf.lines import Run
from selfcheck.passages.pdf.outline import Outline
from selfcheck.passages.pdf.paragraphs import Block, Kind, blocks
from selfcheck.passages.text import Passage

_AROUND: Final = ".,;:!?()[]\"'‘’“”"


def passages(pages: Sequence[Sequence[Run]]) -> tuple[Passage, ...]:
    """Return the passages of a document, from what stands on its pages besides running headers and page numbers.

    Raises UnreadableError if they are too many.
    """
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
