"""Paragraphs that run over the edge of a column or a page, in one piece."""

from collections.abc import Sequence
from typing import Final

from selfcheck.passages.pdf.paragraphs import ENDED, Block, Kind, first_word

_FURTHEST: Final = 2
"""Pages from where it stops to where it goes on: a page of pictures may lie between."""


def over_edges(found: Sequence[Block]) -> list[Block]:
    """Put together what runs over the edge of a column or page; what stands between, such as notes, comes after it."""
    kept: list[Block] = []
    open_ends: dict[float, tuple[Block, int]] = {}
    for block in found:
        size = round(block.size)
        before, page = open_ends.get(size, (None, 0))
        if before and block.page <= page + _FURTHEST and _continues(before, block):
            before.lines += block.lines
            before.last, before.room = block.last, block.room
        else:
            kept.append(block)
            before = block
        if before.kind is not Kind.ROW:
            open_ends[size] = (before, block.page)
    return kept


def _continues(before: Block, block: Block) -> bool:
    if not before.last or not block.first or block.kind is not Kind.TEXT or before.bold != block.bold:
        return False
    last = before.lines[-1].text
    begins = block.lines[0].text.lstrip("\"'(‘“")[:1]
    carries_on = begins.islower() or last.endswith("-") or first_word(block.lines[0]) > before.room
    return carries_on and not ENDED.search(last)
