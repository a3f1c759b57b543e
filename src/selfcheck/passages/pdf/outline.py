"""Which blocks of a document are headings, and how large each is among them."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from selfcheck.passages.gathering import CHAPTER
from selfcheck.passages.pdf.paragraphs import Block, Kind

_LARGER: Final = 1.08
"""Letters so much larger than those of the text stand in a heading."""
_LONGEST: Final = 140
_MOST_LINES: Final = 4
_DEEPEST: Final = 10
_NUMBERED: Final = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)\.?\s+[^\W\d_]")
_ENDED: Final = re.compile(r"[.;,…]$")

Style = tuple[float, bool]


class Outline:
    """The styles of a document: what its text looks like, and its headings from large to small."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        letters: Counter[Style] = Counter()
        for block in blocks:
            letters[_style(block)] += sum(len(line.text) for line in block.lines)
        self._text: Style = max(letters, key=lambda style: letters[style], default=(0.0, False))
        self._title = self._only(blocks)
        looks = {_look(block) for block in blocks if self.is_heading(block)}
        self._levels = {look: level for level, look in enumerate(sorted(looks))}

    def is_heading(self, block: Block) -> bool:
        """Whether a block is a heading: short, and larger, heavier or numbered deeper than an item of a list."""
        text = block.plain
        if block is self._title or block.kind is Kind.ROW or (block.kind is Kind.ITEM and not block.numbered):
            return False
        if len(text) > _LONGEST or len(block.lines) > _MOST_LINES or _ENDED.search(text):
            return False
        if not any(map(str.isalpha, text)):
            return False
        size, bold = _style(block)
        stands_out = size >= _LARGER * self._text[0] or (bold and not self._text[1] and size >= 0.95 * self._text[0])
        if stands_out:
            return True
        numbered = _NUMBERED.match(text)
        deep = numbered and "." in numbered[1]
        return bool(deep or CHAPTER.match(text)) and len(text) <= 90 and len(block.lines) == 1 and text[-1] not in ":!?"

    def level(self, block: Block) -> int:
        """How small a heading is: nought is the largest."""
        return self._levels[_look(block)]

    def _only(self, blocks: Sequence[Block]) -> Block | None:
        """The title of the document: larger than all else, before the first paragraph. It heads everything."""
        if not blocks:
            return None
        largest = max(blocks, key=lambda block: block.size)
        alone = sum(block.size > largest.size - 0.5 for block in blocks) == 1
        before = blocks[: blocks.index(largest)]
        first = largest.page == 1 and all(len(block.plain) <= _LONGEST for block in before)
        return largest if alone and first and largest.kind is Kind.TEXT and len(blocks) > 1 else None


def _style(block: Block) -> Style:
    return round(block.size * 2) / 2, block.bold


def _look(block: Block) -> tuple[float, bool, int]:
    """What decides how large a heading is: its letters, then its weight, then how deep it is numbered."""
    size, bold = _style(block)
    numbered = _NUMBERED.match(block.plain)
    depth = numbered[1].count(".") + 1 if numbered else _DEEPEST
    return -size, not bold, depth
