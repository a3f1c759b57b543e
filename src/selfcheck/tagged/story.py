"""The elements of a document, made in reading order: they nest as the standard wants them to."""

from collections.abc import Sequence
from dataclasses import dataclass

from selfcheck.tagged.elements import Element, Tag

DEEPEST = 6
"""The deepest level of a heading that PDF knows."""


class SkippedLevelError(ValueError):
    """A heading that skips a level, or a first heading that is not of level 1."""


@dataclass(frozen=True, slots=True)
class Entry:
    """The elements of one entry of a list: its bullet or number, and what stands beside it."""

    label: Element
    body: Element


@dataclass(frozen=True, slots=True)
class Grid:
    """The elements of a table: its caption, the cells of its head, and those of each row."""

    caption: Element
    head: tuple[Element, ...]
    rows: tuple[tuple[Element, ...], ...]


class Story:
    """Makes elements in reading order. ``within`` is what they are part of; the document, unless told otherwise."""

    def __init__(self) -> None:
        """An empty document."""
        self.root = Element(Tag.DOCUMENT)
        self._level = 0

    def heading(self, level: int) -> Element:
        """A heading of level 1 to 6; raises SkippedLevelError when a level is skipped on the way down."""
        if not 1 <= level <= min(self._level + 1, DEEPEST):
            message = f"a heading of level {level} cannot follow one of level {self._level}"
            raise SkippedLevelError(message)
        self._level = level
        return Element(Tag(f"H{level}"), self.root)

    def paragraph(self, within: Element | None = None) -> Element:
        """A paragraph."""
        return Element(Tag.PARAGRAPH, within or self.root)

    def group(self, within: Element | None = None) -> Element:
        """Paragraphs that belong together."""
        return Element(Tag.GROUP, within or self.root)

    def listing(self, within: Element | None = None, *, numbered: bool = False) -> Element:
        """A list; within the body of an entry it is a list in a list."""
        numbering = "Decimal" if numbered else "Disc"
        return Element(Tag.LISTING, within or self.root, attributes=f"/O/List/ListNumbering/{numbering}")

    def entry(self, listing: Element) -> Entry:
        """The next entry of a list."""
        entry = Element(Tag.ENTRY, listing)
        return Entry(Element(Tag.LABEL, entry), Element(Tag.BODY, entry))

    def table(self, columns: int, rows: int) -> Grid:
        """A table with a caption, a head, and rows of which the first cell says what the row is about."""
        table = Element(Tag.TABLE, self.root)
        caption = Element(Tag.CAPTION, table)
        head = Element(Tag.ROW, Element(Tag.TABLE_HEAD, table))
        heads = tuple(_head_cell(head, "Column") for _ in range(columns))
        body = Element(Tag.TABLE_BODY, table) if rows else table
        return Grid(caption, heads, tuple(_row(Element(Tag.ROW, body), columns) for _ in range(rows)))

    def figure(self, alternative: str) -> Element:
        """A figure, with a text that says what it shows; raises ValueError without one."""
        if not alternative.strip():
            message = "a figure needs a text that says the same"
            raise ValueError(message)
        return Element(Tag.FIGURE, self.root, alternative=alternative)

    def contents(self, amount: int) -> Sequence[Element]:
        """A table of contents: one element for each of its lines, in which the link stands."""
        contents = Element(Tag.CONTENTS, self.root)
        return [Element(Tag.REFERENCE, Element(Tag.CONTENTS_ENTRY, contents)) for _ in range(amount)]


def _head_cell(row: Element, scope: str) -> Element:
    return Element(Tag.HEAD_CELL, row, attributes=f"/O/Table/Scope/{scope}")


def _row(row: Element, columns: int) -> tuple[Element, ...]:
    first = _head_cell(row, "Row")
    return (first, *(Element(Tag.CELL, row) for _ in range(columns - 1)))
