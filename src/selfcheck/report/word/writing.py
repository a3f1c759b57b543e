"""From blocks to paragraphs, lists, tables and pictures of Word."""

from collections.abc import Iterable, Mapping
from io import BytesIO

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Pt
from docx.text.paragraph import Paragraph as WordParagraph

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
from selfcheck.report.furniture import WIDTH
from selfcheck.report.prose import UNKNOWN_PAGE
from selfcheck.report.text import clean
from selfcheck.report.word import looks
from selfcheck.report.word.blank import NUMBERS
from selfcheck.report.word.fields import bookmark, bookmark_name, field
from selfcheck.report.word.pictures import picture_of


class Writer:
    """Writes blocks at the end of a document."""

    def __init__(self, document: WordDocument, blocks: Iterable[Block], numbers: Mapping[str, int]) -> None:
        """``blocks`` are all that will be written; ``numbers`` say on which page a heading probably comes."""
        self._document = document
        self._numbers = numbers
        anchors = [block.anchor for block in blocks if isinstance(block, Heading) and block.anchor]
        self._bookmarks = {anchor: number for number, anchor in enumerate(dict.fromkeys(anchors), start=1)}
        self._marked = set[str]()
        self._new_page = False
        self._below_table = False

    def write(self, blocks: Iterable[Block]) -> None:
        """Write blocks, in reading order."""
        for block in blocks:
            match block:
                case NewPage():
                    self._new_page = True
                case Heading():
                    self._heading(block)
                case Paragraph(line=words, role=role):
                    self.paragraph(looks.ROLES[role], words)
                case Listing():
                    self._listing(block)
                case SetOff(label=label, paragraphs=paragraphs):
                    self.paragraph(looks.LABEL, line(label))
                    for words in paragraphs:
                        self.paragraph(looks.DRAFT, words)
                case Table():
                    self._table(block)
                case Figure() | Dots() | Timeline():
                    self._picture(block)

    def paragraph(self, style: str, words: Line) -> WordParagraph:
        """Write one paragraph."""
        made = self._document.add_paragraph(style=style)
        if self._new_page:
            made.paragraph_format.page_break_before = True
            self._new_page = False
        if self._below_table and not style.startswith("Heading"):
            made.paragraph_format.space_before = Pt(looks.APART)
        self._below_table = False
        self._words(made, words)
        return made

    def _words(self, paragraph: WordParagraph, words: Line) -> None:
        for part in words:
            if not isinstance(part, PageOf):
                fill(paragraph, (part,))
                continue
            fill(paragraph, line(f"{part.words} "))
            if part.anchor in self._bookmarks:
                name = bookmark_name(self._bookmarks[part.anchor])
                field(paragraph, rf"PAGEREF {name} \h", str(self._numbers.get(part.anchor, UNKNOWN_PAGE)))
            else:
                paragraph.add_run(UNKNOWN_PAGE)

    def _heading(self, block: Heading) -> None:
        made = self.paragraph(looks.heading(block.level), line(block.text))
        if block.anchor and block.anchor not in self._marked:
            self._marked.add(block.anchor)
            bookmark(made.runs[0], self._bookmarks[block.anchor])

    def _listing(self, block: Listing) -> None:
        number = self._restarted() if block.numbered else None
        for paragraphs in block.entries:
            for place, paragraph in enumerate(paragraphs):
                remark = paragraph.role is Role.REMARK
                if place:
                    self.paragraph(looks.REMARK_MORE if remark else looks.MORE, paragraph.line)
                    continue
                plainly = looks.BULLET if number is None else looks.NUMBER
                made = self.paragraph(looks.REMARK_ENTRY if remark else plainly, paragraph.line)
                if number is not None:
                    properties = made.paragraph_format.element.get_or_add_pPr().get_or_add_numPr()
                    properties.get_or_add_ilvl().val = 0
                    properties.get_or_add_numId().val = number

    def _restarted(self) -> int:
        """A list of its own: its numbers begin at 1 again."""
        made = self._document.part.numbering_part.element.add_num(NUMBERS)
        made.add_lvlOverride(ilvl=0).add_startOverride(1)
        return int(made.numId)

    def _table(self, block: Table) -> None:
        self.paragraph(looks.CAPTION, line(block.caption))
        table = self._document.add_table(0, len(block.columns), looks.TABLE)
        table.autofit = False
        shares = sum(column.share for column in block.columns)
        widths = [Pt(WIDTH * column.share / shares) for column in block.columns]
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        heads = tuple(line(column.head) for column in block.columns)
        for place, words in enumerate((heads, *block.rows)):
            cells = table.add_row().cells
            for cell, width, column, written in zip(cells, widths, block.columns, words, strict=True):
                cell.width = width
                paragraph = cell.paragraphs[0]
                paragraph.style = looks.CELL if place else looks.HEAD
                if column.figures:
                    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
                self._words(paragraph, written)
            _hold_together(cells[0].paragraphs[0], head=not place)
        _measure(cells[0].paragraphs[0], sum(widths))
        self._below_table = True

    def _picture(self, block: Figure | Dots | Timeline) -> None:
        png = picture_of(block, WIDTH)
        run = self.paragraph(looks.PICTURE, ()).add_run()
        run.add_picture(BytesIO(png), width=Pt(WIDTH))
        (told,) = run.element.iter(qn("wp:docPr"))
        told.set("name", f"Figuur {told.get('id')}")
        told.set("descr", clean(block.alternative))


def _hold_together(within: WordParagraph, *, head: bool) -> None:
    """Keep the row of a paragraph on one page; repeat the head of a table on each."""
    row = next(within.paragraph_format.element.iterancestors(qn("w:tr")))
    properties = row.get_or_add_trPr()
    for name in ("w:cantSplit", "w:tblHeader") if head else ("w:cantSplit",):
        properties.append(OxmlElement(name))


def _measure(within: WordParagraph, width: int) -> None:
    """Say how wide the table of a paragraph is, for programs that would rather reckon themselves."""
    table = next(within.paragraph_format.element.iterancestors(qn("w:tbl")))
    told = table.tblPr.find(qn("w:tblW"))
    told.set(qn("w:type"), "dxa")
    told.set(qn("w:w"), str(round(Length(width).pt * 20)))


def fill(paragraph: WordParagraph, words: Line) -> None:
    """Put words in a paragraph that holds no page numbers."""
    for part in words:
        assert not isinstance(part, PageOf)
        paragraph.add_run(clean(part.text), looks.STRONG if part.strong else None)
