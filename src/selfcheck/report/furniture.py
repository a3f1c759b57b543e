"""What stands on every page around the text: notices above, versions and page numbers below."""

from dataclasses import dataclass

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle

from selfcheck.report.blocks import Line, Sheet, line, strong
from selfcheck.report.prose import Prose, prose
from selfcheck.report.styles import GREY, INK, MILLIMETRE, RULE
from selfcheck.report.typeface import REGULAR
from selfcheck.tagged import Element, TaggedCanvas

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


FIRST = Space(top=15.5 * MILLIMETRE, bottom=27 * MILLIMETRE)
FOLLOWING_PAGE = Space(top=21 * MILLIMETRE, bottom=23 * MILLIMETRE)


class Furniture:
    """Draws what surrounds the text of a sheet.

    On page 1 the notices and the first footer are part of what is read aloud; what returns on every
    page is not.
    """

    def __init__(self, sheet: Sheet, notices: Element, first_footer: Element) -> None:
        """The elements are those of what is read aloud."""
        above = line(strong(" · ".join(sheet.notices)))
        self._has_notices = bool(sheet.notices)
        self._first_notices = _prose(above, NOTICE, notices)
        self._notices = _prose(above, NOTICE)
        self._first_footer = _prose(line(sheet.first_footer), SMALL, first_footer)
        self._footer = _prose(line(sheet.footer), SMALL)

    def above(self, canvas: TaggedCanvas, page: int) -> None:
        """Draw what stands above the text of a page."""
        if not self._has_notices:
            return
        if page == 1:
            _draw(canvas, self._first_notices, NOTICE_TOP)
        else:
            with canvas.artifact():
                _draw(canvas, self._notices, NOTICE_TOP)

    def below(self, canvas: TaggedCanvas, page: int, amount: int) -> None:
        """Draw what stands below the text of a page, one of so many."""
        if page == 1:
            _draw(canvas, self._first_footer, FOOT + 4 + self._first_footer.height)
        with canvas.artifact():
            canvas.saveState()
            canvas.setStrokeColor(RULE)
            canvas.setLineWidth(0.5)
            canvas.line(SIDE, FOOT, SIDE + WIDTH, FOOT)
            canvas.restoreState()
            _draw(canvas, self._footer, FOOT - 4)
            _draw(canvas, _prose(line(f"bladzijde {page} van {amount}"), PAGE), FOOT - 4)


def _prose(words: Line, style: ParagraphStyle, element: Element | None = None) -> Prose:
    made = prose(words, style, element)
    made.wrap(WIDTH, A4[1])
    return made


def _draw(canvas: TaggedCanvas, words: Prose, top: float) -> None:
    words.drawOn(canvas, SIDE, top - words.height)
