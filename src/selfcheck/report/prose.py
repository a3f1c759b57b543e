"""Paragraphs for reportlab, made of fragments: no text is ever read as markup."""

from collections.abc import Mapping
from itertools import count

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.paraparser import ParaFrag

from selfcheck.report.blocks import Heading, Line, PageOf
from selfcheck.report.styles import BLUE, TINT
from selfcheck.report.typeface import BOLD, REGULAR, pieces
from selfcheck.tagged import Element, TaggedHeading, TaggedParagraph, fragment, link

UNKNOWN_PAGE = "00"


class Prose(TaggedParagraph):
    """A paragraph of the sheet, possibly with page numbers in it."""

    def number(self, words: Line, pages: Mapping[str, int]) -> bool:
        """Put other page numbers in it, as links. Whether it still takes as much room, and on one page."""
        height, passage = self.height, self.passage
        self.frags = fragments(words, self.style, pages)
        if passage is not None:
            self.belongs_to(passage.element, label=self.label)
        self._broken_at = None
        return bool(self.wrap(self.width, height)[1] == height)


class HeadingProse(Prose, TaggedHeading):
    """A heading, which remembers what it is for page numbers."""

    heading: Heading


class SetOffProse(Prose):
    """A paragraph with a tint behind it and a rule beside it; parts after a page break keep both."""

    def draw(self) -> None:
        """Paint the tint and the rule, then the text."""
        canvas = self.canv
        canvas.saveState()
        canvas.setFillColor(TINT)
        canvas.rect(0, -4, self.width, self.height + 8, stroke=0, fill=1)
        canvas.setFillColor(BLUE)
        canvas.rect(0, -4, 2.5, self.height + 8, stroke=0, fill=1)
        canvas.restoreState()
        super().draw()


def prose(words: Line, style: ParagraphStyle, element: Element | None = None, pages: Mapping[str, int] = {}) -> Prose:
    """A paragraph that belongs to an element, or for within something that does."""
    made = Prose(None, style, frags=fragments(words, style, pages))
    if element is not None:
        made.belongs_to(element)
    return made


def fragments(words: Line, style: ParagraphStyle, pages: Mapping[str, int]) -> list[ParaFrag]:
    """A line as fragments, each in a font that has its characters. Known page numbers are links."""
    found: list[ParaFrag] = []
    keys = count()
    for part in words:
        if isinstance(part, PageOf):
            found += [fragment(piece, name, style) for name, piece in pieces(f"{part.words} ", style.fontName)]
            found.append(_page(part, style, pages, next(keys)))
        else:
            font = BOLD if part.strong else style.fontName
            found += [fragment(piece, name, style) for name, piece in pieces(part.text, font)]
    return found or [fragment("", REGULAR, style)]


def _page(reference: PageOf, style: ParagraphStyle, pages: Mapping[str, int], key: int) -> ParaFrag:
    page = pages.get(reference.anchor)
    if page is None:
        return fragment(UNKNOWN_PAGE, style.fontName, style)
    leads = link(f"#{reference.anchor}", f"Naar bladzijde {page}")
    return fragment(str(page), style.fontName, style, (key, leads))
