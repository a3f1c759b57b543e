"""From blocks to what reportlab can place on a page."""

from collections.abc import Iterable, Iterator, Mapping

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, Spacer, TableStyle
from reportlab.platypus import Table as Grid

from selfcheck.report.blocks import Block, Figure, Heading, Line, Listing, NewPage, Paragraph, Role, SetOff, Table, line
from selfcheck.report.chart import BarChart
from selfcheck.report.prose import HeadingProse, Prose, SetOffProse, fragments
from selfcheck.report.styles import RULE, TINT, Styles

FOLLOWING_ROOM = 62.0
"""How much must fit below a heading: a few lines, or the first row of a table."""

GRID = TableStyle(
    [
        ("LINEABOVE", (0, 0), (-1, 0), 1, RULE),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, RULE),
        ("BACKGROUND", (0, 0), (-1, 0), TINT),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
)


class Typesetter:
    """Turns blocks into flowables, in one density, with the page numbers that are known so far."""

    def __init__(self, styles: Styles, width: float, height: float, pages: Mapping[str, int]) -> None:
        """``width`` and ``height`` are those of a page between its margins."""
        self.styles = styles
        self.width = width
        self.height = height
        self.pages = pages

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
                if isinstance(block, Table):
                    heads.append(self._prose(line(block.caption), self.styles.caption))
                yield from self._together(heads)
                heads = []
                yield from self._content(block)
        yield from heads

    def _together(self, heads: list[Flowable]) -> Iterator[Flowable]:
        if heads:
            needed = sum(head.wrap(self.width, self.height)[1] + head.getSpaceBefore() for head in heads)
            yield CondPageBreak(needed + FOLLOWING_ROOM)
            yield from heads

    def _content(self, block: Block) -> Iterator[Flowable]:
        match block:
            case Paragraph(line=words, role=role):
                yield self._prose(words, self.styles.roles[role])
            case Listing():
                yield from self._listing(block)
            case SetOff(label=label, paragraphs=paragraphs):
                yield from self._set_off(label, paragraphs)
            case Figure():
                yield BarChart(block, self.styles.cell)
            case Table():
                yield self._table(block)

    def _prose(self, words: Line, style: ParagraphStyle, bullet: str | None = None) -> Prose:
        return Prose(None, style, bulletText=bullet, frags=fragments(words, style, self.pages))

    def _heading(self, block: Heading) -> HeadingProse:
        style = self.styles.headings[block.level]
        prose = HeadingProse(None, style, frags=fragments(line(block.text), style, self.pages))
        prose.heading = block
        return prose

    def _listing(self, block: Listing) -> Iterator[Flowable]:
        for number, entry in enumerate(block.entries, start=1):
            bullet: str | None = f"{number}." if block.numbered else "•"
            first = self.styles.entry_first if len(entry) > 1 else self.styles.entry
            for paragraph in entry:
                style = self.styles.entry_remark if paragraph.role is Role.REMARK else first
                yield self._prose(paragraph.line, style, bullet)
                bullet, first = None, self.styles.entry

    def _set_off(self, label: str, paragraphs: tuple[Line, ...]) -> Iterator[Flowable]:
        yield CondPageBreak(FOLLOWING_ROOM)
        yield self._apart(line(label), self.styles.label)
        for words in paragraphs:
            yield self._apart(words, self.styles.draft)
        yield Spacer(1, 8)

    def _apart(self, words: Line, style: ParagraphStyle) -> SetOffProse:
        return SetOffProse(None, style, frags=fragments(words, style, self.pages))

    def _table(self, block: Table) -> Grid:
        shares = sum(column.share for column in block.columns)
        widths = [self.width * column.share / shares for column in block.columns]
        head_styles = [self.styles.figure_head if c.figures else self.styles.head for c in block.columns]
        styles = [self.styles.figure_cell if c.figures else self.styles.cell for c in block.columns]
        head = [self._prose(line(c.head), style) for c, style in zip(block.columns, head_styles, strict=True)]
        rows = [[self._prose(cell, style) for cell, style in zip(row, styles, strict=True)] for row in block.rows]
        return Grid(
            [head, *rows], colWidths=widths, style=GRID, repeatRows=1, splitInRow=1, spaceAfter=10, hAlign="LEFT"
        )
