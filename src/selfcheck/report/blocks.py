"""What a sheet consists of, in reading order: headings, paragraphs, lists, tables and figures.

Blocks say what something is, never how it looks; :mod:`selfcheck.report.pdf` draws them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text, exactly as it must be read."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class PageOf:
    """Where a heading with this anchor stands: on paper these words and the number of its page.

    Where there are no pages, the heading itself is named (:func:`headings_of`).
    """

    anchor: str
    words: str = "bladzijde"


Line = tuple[Words | PageOf, ...]


def line(*parts: str | Words | PageOf) -> Line:
    """Text with here and there a strong word or a page number."""
    return tuple(Words(part) if isinstance(part, str) else part for part in parts)


def strong(text: str) -> Words:
    """Words that stand out."""
    return Words(text, strong=True)


class Role(Enum):
    """What a paragraph is for."""

    BODY = auto()
    LEAD = auto()
    DETAIL = auto()
    REMARK = auto()


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the title of the sheet, and levels are never skipped going down."""

    level: int
    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text."""

    line: Line
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; each entry is one paragraph or more."""

    entries: tuple[tuple[Paragraph, ...], ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class SetOff:
    """A text that stands apart from ours, such as a draft for the programme, under a label."""

    label: str
    paragraphs: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a column; ``share`` is its part of the width, relative to the others."""

    head: str
    share: int
    figures: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with header cells. The first cell of a row says what the row is about."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One theme in the figure: whole numbers from 0 to 100, and the verdict in words.

    Without ``low`` and ``high`` there is nothing to draw, and the words say why.
    """

    label: str
    words: str
    known: int | None = None
    low: int | None = None
    high: int | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """Bars from 0 to 100, with a text that says the same."""

    bars: tuple[Bar, ...]
    alternative: str


@dataclass(frozen=True, slots=True)
class Dots:
    """Municipalities on a line from 0 to 100, in whole numbers, with a text that says the same.

    ``mine`` is None while we have no score. ``quartiles`` are the first, the middle and the third of
    those that count without a name; None without any.
    """

    mine: int | None
    others: tuple[int, ...]
    quartiles: tuple[int, int, int] | None
    alternative: str


@dataclass(frozen=True, slots=True)
class Span:
    """One row of a timeline: from the first to the last day, and how many pieces of advice are planned there."""

    label: str
    first: date
    last: date
    amount: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """Moments in the years of a calendar, the earliest first, with a text that says the same."""

    first_year: int
    last_year: int
    spans: tuple[Span, ...]
    alternative: str


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows starts on a new page."""


Block = Heading | Paragraph | Listing | SetOff | Table | Figure | Dots | Timeline | NewPage


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole sheet.

    ``first_pages`` are versions of page 1, the fullest first: the first that fits on one page is
    drawn. ``notices`` stand at the top of every page, ``footer`` at the bottom of each, and
    ``first_footer`` on page 1 only.
    """

    title: str
    author: str
    made: date
    notices: tuple[str, ...]
    footer: str
    first_footer: str
    first_pages: tuple[tuple[Block, ...], ...]
    body: tuple[Block, ...]


def headings_of(blocks: Iterable[Block]) -> dict[str, str]:
    """The text of each heading with an anchor; of two with the same anchor the first counts."""
    found: dict[str, str] = {}
    for block in blocks:
        if isinstance(block, Heading) and block.anchor:
            found.setdefault(block.anchor, block.text)
    return found


def plain(blocks: Iterable[Block]) -> str:
    """Everything that blocks say, a line for each piece, with ``*`` for a page number."""
    return "\n".join(text for block in blocks for text in _texts(block))


def _texts(block: Block) -> Iterator[str]:
    match block:
        case Heading(text=text):
            yield text
        case Paragraph(line=words):
            yield _text(words)
        case Listing(entries=entries):
            yield from (_text(paragraph.line) for entry in entries for paragraph in entry)
        case SetOff(label=label, paragraphs=paragraphs):
            yield label
            yield from map(_text, paragraphs)
        case Table(caption=caption, columns=columns, rows=rows):
            yield caption
            yield " | ".join(column.head for column in columns)
            yield from (" | ".join(map(_text, row)) for row in rows)
        case Figure(alternative=alternative) | Dots(alternative=alternative) | Timeline(alternative=alternative):
            yield alternative
        case NewPage():
            pass


def _text(words: Line) -> str:
    return "".join(part.text if isinstance(part, Words) else f"{part.words} *" for part in words)
