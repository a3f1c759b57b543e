"""From blocks to what reportlab can place on a page, each with the element that says what it is."""

from collections.abc import Iterable, Iterator, Mapping

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, Spacer, TableStyle
from reportlab.platypus import Table as RuledTable

from selfcheck.report.blocks import (
    Block,
    Dots,
    Figure,
    Heading,
    Line,
    Listing,
    NewPage,
    PageOf,
    Paragraph,
    Role,
    SetOff,
    Table,
    Timeline,
    line,
)
from selfcheck.report.chart import BarChart
from selfcheck.report.dots import DotPlot
from selfcheck.report.prose import HeadingProse, Prose, SetOffProse, fragments
from selfcheck.report.styles import RULE, TINT, Styles
from selfcheck.report.text import clean
from selfcheck.report.timeline import TimeChart
from selfcheck.report.typeface import REGULAR
from selfcheck.tagged import Element, Grid, Story, TaggedFigure

FOLLOWING_ROOM = 62.0
"""How much must fit below a heading: a few lines, or the first row of a table."""

RULES = TableStyle(
    [
        ("LINEABOVE", (0, 0), (-1, 0), 1, RULE),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, RULE),
        ("BACKGROUND", (0, 0), (-1, 0), TINT),
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),  # or reportlab puts Helvetica in the file, and not its shapes
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
)


class Typesetter:
    """Turns blocks into flowables, in one density, with the page numbers that are known so far.

    ``numbered`` are the paragraphs with page numbers in them, and what they say.
    """

    def __init__(self, styles: Styles, width: float, height: float, pages: Mapping[str, int], story: Story) -> None:
        """``width`` and ``height`` are those of a page between its margins; ``story`` makes the elements."""
        self.styles = styles
        self.width = width
        self.height = height
        self.pages = pages
        self.story = story
        self.numbered: list[tuple[Prose, Line]] = []
        self._headings = 0

    def flowables(self, blocks: Iterable[Block]) -> Iterator[Flowable]:
        """Flowables in reading order. A heading moves to the next page with what follows it."""
        # Not reportlab's keepWithNext: it can loop for ever, and pushes whole tables to a new page.
        heads: list[Flowable] = []
        for block in blocks:
            if isinstance(block, NewPage):
                yield CondPageBreak(self.height - 1)
            elif isinstance(block, Heading):
                heads.append(self._heading(block))
            else:
                content = self._content(block)
                if isinstance(block, Table):
                    heads.append(next(content))
                yield from self._together(heads)
                heads = []
                yield from content
        yield from heads

    def _together(self, heads: list[Flowable]) -> Iterator[Flowable]:
        if heads:
            needed = sum(head.wrap(self.width, self.height)[1] + head.getSpaceBefore() for head in heads)
            yield CondPageBreak(needed + FOLLOWING_ROOM)
            yield from heads

    def _content(self, block: Block) -> Iterator[Flowable]:
        match block:
            case Paragraph(line=words, role=role):
                yield self._prose(words, self.styles.roles[role], self.story.paragraph())
            case Listing():
                yield from self._listing(block)
            case SetOff(label=label, paragraphs=paragraphs):
                yield from self._set_off(label, paragraphs)
            case Figure():
                yield TaggedFigure(BarChart(block, self.styles.cell), self.story.figure(clean(block.alternative)))
            case Dots():
                yield TaggedFigure(DotPlot(block, self.styles.cell), self.story.figure(clean(block.alternative)))
            case Timeline():
                yield TaggedFigure(TimeChart(block, self.styles.cell), self.story.figure(clean(block.alternative)))
            case Table():
                grid = self.story.table(len(block.columns), len(block.rows))
                yield self._prose(line(block.caption), self.styles.caption, grid.caption)
                yield self._table(block, grid)

    def _prose(
        self, words: Line, style: ParagraphStyle, element: Element, kind: type[Prose] = Prose, bullet: str | None = None
    ) -> Prose:
        made = kind(None, style, bulletText=bullet, frags=fragments(words, style, self.pages))
        made.belongs_to(element)
        if any(isinstance(part, PageOf) for part in words):
            self.numbered.append((made, words))
        return made

    def _heading(self, block: Heading) -> HeadingProse:
        style = self.styles.headings[block.level]
        made = HeadingProse(None, style, frags=fragments(line(block.text), style, self.pages))
        made.belongs_to(self.story.heading(block.level))
        self._headings += 1
        made.heading = block
        made.bookmark = block.anchor or f"{self.styles.name}-{self._headings}"
        made.title, made.level = clean(block.text), block.level
        return made

    def _listing(self, block: Listing) -> Iterator[Flowable]:
        listing = self.story.listing(numbered=block.numbered)
        for number, paragraphs in enumerate(block.entries, start=1):
            entry = self.story.entry(listing)
            several = len(paragraphs) > 1
            for place, paragraph in enumerate(paragraphs):
                element = self.story.paragraph(entry.body) if several else entry.body
                style = self._entry_style(paragraph, first=several and not place)
                bullet = None if place else f"{number}." if block.numbered else "•"
                made = self._prose(paragraph.line, style, element, bullet=bullet)
                made.label = None if place else entry.label
                yield made

    def _entry_style(self, paragraph: Paragraph, *, first: bool) -> ParagraphStyle:
        if paragraph.role is Role.REMARK:
            return self.styles.entry_remark
        return self.styles.entry_first if first else self.styles.entry

    def _set_off(self, label: str, paragraphs: tuple[Line, ...]) -> Iterator[Flowable]:
        group = self.story.group()
        yield CondPageBreak(FOLLOWING_ROOM)
        yield self._prose(line(label), self.styles.label, self.story.paragraph(group), SetOffProse)
        for words in paragraphs:
            yield self._prose(words, self.styles.draft, self.story.paragraph(group), SetOffProse)
        yield Spacer(1, 8)

    def _table(self, block: Table, grid: Grid) -> RuledTable:
        styles = self.styles
        shares = sum(column.share for column in block.columns)
        widths = [self.width * column.share / shares for column in block.columns]
        head = [
            self._prose(line(column.head), styles.figure_head if column.figures else styles.head, element)
            for column, element in zip(block.columns, grid.head, strict=True)
        ]
        for cell in head:
            cell.once = True
        cells = [styles.figure_cell if column.figures else styles.cell for column in block.columns]
        rows = [
            [self._prose(*given) for given in zip(row, cells, elements, strict=True)]
            for row, elements in zip(block.rows, grid.rows, strict=True)
        ]
        return RuledTable(
            [head, *rows], colWidths=widths, style=RULES, repeatRows=1, splitInRow=1, spaceAfter=10, hAlign="LEFT"
        )
