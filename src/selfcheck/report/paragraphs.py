"""Texts of several lines, from people and from checklists, as paragraphs."""

from selfcheck.report.blocks import Line, line

MOST = 60
"""The most lines that a text keeps; more would let 4 000 line ends fill eighty pages."""


def lines(text: str) -> tuple[Line, ...]:
    """The lines of a text that hold something; beyond the sixtieth they run on."""
    found = [part for part in (piece.strip() for piece in text.splitlines()) if part]
    kept, rest = found[: MOST - 1], found[MOST - 1 :]
    return tuple(line(part) for part in [*kept, *([" ".join(rest)] if rest else [])])
