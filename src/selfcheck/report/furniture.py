"""What stands on every page around the text: notices above, versions and page numbers below."""

from dataclasses import dataclass
from typing import Any

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Frame, PageTemplate

from selfcheck.report.blocks import Line, Sheet, line, strong
from selfcheck.report.prose import Prose, fragments
from selfcheck.report.styles import GREY, INK, MILLIMETRE, RULE
from selfcheck.report.typeface import REGULAR

SIDE = 30 * MILLIMETRE
WIDTH = A4[0] - 2 * SIDE
FOOT = 17 * MILLIMETRE
NOTICE_TOP = A4[1] - 9 * MILLIMETRE

NOTICE = ParagraphStyle("notice", fontName=REGULAR, fontSize=8.6, leading=11, textColor=INK)
SMALL = ParagraphStyle("small", fontName=REGULAR, fontSize=7.6, leading=10, textColor=GREY)
PAGE = ParagraphStyle("page", SMALL, alignment=TA_RIGHT)


@dataclass(frozen=True, slots=True)
class Space:
    """The room between the margins of a page, from the edges of the paper."""

    top: float
    bottom: float

    @property
    def height(self) -> float:
        """How much fits."""
        return float(A4[1]) - self.top - self.bottom

    def frame(self) -> Frame:
        """An empty frame of this size."""
        return Frame(SIDE, self.bottom, WIDTH, self.height, 0, 0, 0, 0)


FIRST = Space(top=15.5 * MILLIMETRE, bottom=27 * MILLIMETRE)
FOLLOWING_PAGE = Space(top=21 * MILLIMETRE, bottom=23 * MILLIMETRE)


class Furniture:
    """Draws what surrounds the text of a sheet with so many pages."""

    def __init__(self, sheet: Sheet, amount: int) -> None:
        """``amount`` is the number of pages, as far as known."""
        self.sheet = sheet
        self.amount = amount

    def templates(self) -> list[PageTemplate]:
        """The templates of page 1 and of the pages that follow."""
        return [
            PageTemplate("first", [FIRST.frame()], onPage=self._above, onPageEnd=self._below_first),
            PageTemplate("following", [FOLLOWING_PAGE.frame()], onPage=self._above, onPageEnd=self._below),
        ]

    # Drawn in reading order: notices before the text of a page, the rest after it.
    def _above(self, canvas: Any, _document: Any) -> None:
        if self.sheet.notices:
            words = _prose(line(strong(" · ".join(self.sheet.notices))), NOTICE)
            words.drawOn(canvas, SIDE, NOTICE_TOP - words.height)

    def _below_first(self, canvas: Any, document: Any) -> None:
        words = _prose(line(self.sheet.first_footer), SMALL)
        words.drawOn(canvas, SIDE, FOOT + 4)
        self._below(canvas, document)

    def _below(self, canvas: Any, _document: Any) -> None:
        canvas.saveState()
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        canvas.line(SIDE, FOOT, SIDE + WIDTH, FOOT)
        canvas.restoreState()
        number = f"bladzijde {canvas.getPageNumber()} van {self.amount}"
        for text, style in ((self.sheet.footer, SMALL), (number, PAGE)):
            words = _prose(line(text), style)
            words.drawOn(canvas, SIDE, FOOT - 4 - words.height)


def _prose(words: Line, style: ParagraphStyle) -> Prose:
    prose = Prose(None, style, frags=fragments(words, style, {}))
    prose.wrapOn(None, WIDTH, A4[1])
    return prose
