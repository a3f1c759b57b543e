"""Paragraphs for reportlab, made of fragments: no text is ever read as markup."""

from collections.abc import Mapping

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from selfcheck.report.blocks import Heading, Line, PageOf
from selfcheck.report.styles import BLUE, TINT
from selfcheck.report.typeface import BOLD, REGULAR, pieces

UNKNOWN_PAGE = "00"


class Prose(Paragraph):  # type: ignore[misc]  # reportlab has no types
    """A paragraph; its lines are broken once for each width."""

    _broken_at: float | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room it takes at this width."""
        # Trying to split a paragraph throws its lines away.
        if width != self._broken_at or not hasattr(self, "blPara"):
            super().wrap(width, height)
            self._broken_at = width
        return self.width, self.height


class HeadingProse(Prose):
    """A heading, which remembers what it is for the outline and for page numbers."""

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


def fragments(words: Line, style: ParagraphStyle, pages: Mapping[str, int]) -> list[ParaFrag]:
    """A line as fragments, each in a font that has its characters."""
    found = [
        _fragment(piece, font, style)
        for part in words
        for font, piece in (
            pieces(_page(part, pages), style.fontName)
            if isinstance(part, PageOf)
            else pieces(part.text, BOLD if part.strong else style.fontName)
        )
    ]
    return found or [_fragment("", REGULAR, style)]


def _page(reference: PageOf, pages: Mapping[str, int]) -> str:
    return str(pages.get(reference.anchor, UNKNOWN_PAGE))


def _fragment(text: str, font: str, style: ParagraphStyle) -> ParaFrag:
    return ParaFrag(
        text=text,
        fontName=font,
        fontSize=style.fontSize,
        textColor=style.textColor,
        rise=0,
        greek=0,
        bold=0,
        italic=0,
        link=[],
        us_lines=[],
    )
