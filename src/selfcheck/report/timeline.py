"""The moments in the years of a calendar, drawn."""

from collections.abc import Iterator
from datetime import date
from math import ceil

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from selfcheck.report.blocks import Span, Timeline, line, strong
from selfcheck.report.chart import GAP, HEIGHT
from selfcheck.report.prose import Prose, prose
from selfcheck.report.styles import BLUE, RULE
from selfcheck.report.wording_plan import advices

NAME, YEARS = 0.35, 0.47
"""The parts of the width for the moment and for the years; the rest is for how much is planned."""

NARROWEST = 3.0
"""How wide a bar is drawn at least."""

YEAR = 26.0
"""The room for the number of a year."""


class TimeChart(Flowable):  # type: ignore[misc]  # reportlab has no types
    """One row for each moment: when it is, a bar below the years, and how much is planned.

    The words say what the bar shows, so that no meaning hangs on its place or its colour.
    """

    def __init__(self, timeline: Timeline, style: ParagraphStyle) -> None:
        """Lay out later, when the width is known."""
        super().__init__()
        self.timeline = timeline
        self.style = style

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The room it takes at this width."""
        self.width = width
        self.rows = [(span, self._cells(span)) for span in self.timeline.spans]
        self.head = self.style.leading + GAP
        self.height = self.head + sum(_height_of(cells) for _, cells in self.rows)
        return width, self.height

    def getSpaceAfter(self) -> float:  # noqa: N802 - reportlab's name
        """Some air below."""
        return GAP

    def draw(self) -> None:
        """Paint the years, then the rows from top to bottom."""
        self.canv.saveState()
        self._scale()
        top = self.height - self.head
        for span, (name, amount) in self.rows:
            name.drawOn(self.canv, 0, top - name.height)
            amount.drawOn(self.canv, _after(self.width), top - amount.height)
            self._bar(span, top - self.style.leading / 2 - 1)
            top -= _height_of((name, amount))
        self.canv.restoreState()

    def _cells(self, span: Span) -> tuple[Prose, Prose]:
        name, amount = prose(line(span.label), self.style), prose(line(strong(advices(span.amount))), self.style)
        name.wrap(NAME * self.width - 8, 1000)
        amount.wrap(self.width - _after(self.width), 1000)
        return name, amount

    def _scale(self) -> None:
        self.canv.setStrokeColor(RULE)
        self.canv.setLineWidth(0.6)
        for at, year in years(self.timeline, self.width):
            x = (NAME + at * YEARS) * self.width
            self.canv.line(x, 0, x, self.height)
            if year:
                mark = prose(line(year), ParagraphStyle("year", self.style, alignment=TA_CENTER))
                room = YEARS * self.width / spanned(self.timeline)
                mark.wrap(max(room, YEAR), self.style.leading)
                mark.drawOn(self.canv, x + (room - mark.width) / 2, self.height - self.style.leading)

    def _bar(self, span: Span, middle: float) -> None:
        left, width = extent(self.timeline, span, self.width)
        self.canv.setStrokeColor(RULE)
        self.canv.line(NAME * self.width, middle, (NAME + YEARS) * self.width, middle)
        self.canv.setFillColor(BLUE)
        self.canv.rect(left, middle - HEIGHT / 2, width, HEIGHT, stroke=0, fill=1)


def spanned(timeline: Timeline) -> int:
    """How many years there are; one at least."""
    return max(timeline.last_year - timeline.first_year + 1, 1)


def years(timeline: Timeline, width: float) -> Iterator[tuple[float, str]]:
    """Where each year begins, as a part of the whole, with its number where there is room; at last where the last ends."""
    count = spanned(timeline)
    every = ceil(YEAR * count / (YEARS * width))
    for number in range(count):
        yield number / count, "" if number % every else str(timeline.first_year + number)
    yield 1.0, ""


def extent(timeline: Timeline, span: Span, width: float) -> tuple[float, float]:
    """Where the bar of a moment begins and how wide it is; what lies before or after the years is cut off."""
    first, last = _part(timeline, span.first, 0), _part(timeline, span.last, 1)
    left, drawn = (NAME + first * YEARS) * width, max((last - first) * YEARS * width, NARROWEST)
    return min(left, (NAME + YEARS) * width - drawn), drawn


def _part(timeline: Timeline, day: date, more: int) -> float:
    """How far a day is, from 0 to 1: every year is as wide."""
    days = (date(day.year, 12, 31) - date(day.year, 1, 1)).days + 1
    year = day.year + ((day - date(day.year, 1, 1)).days + more) / days
    return min(max((year - timeline.first_year) / spanned(timeline), 0.0), 1.0)


def _after(width: float) -> float:
    return (NAME + YEARS) * width + 8


def _height_of(cells: tuple[Prose, Prose]) -> float:
    return float(max(cell.height for cell in cells)) + GAP
