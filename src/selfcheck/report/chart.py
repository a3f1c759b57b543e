"""The figure with bars, drawn."""

from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from selfcheck.report.blocks import Bar, Figure, line, strong
from selfcheck.report.prose import Prose, prose
from selfcheck.report.styles import BLUE, INK, OPEN, RULE

HEIGHT = 7.5
GAP = 3.0
LABEL, TRACK, NUMBER = 0.42, 0.17, 0.16
"""The parts of the width for the theme, the bar and the figure; the rest is for the verdict."""


class BarChart(Flowable):  # type: ignore[misc]  # reportlab has no types
    """One row for each theme: its name, a bar from 0 to 100, the figure and the verdict.

    Dark is certain, light is what open answers can still add, and a tick marks the provisional
    score: three shapes, so that no meaning hangs on colour.
    """

    def __init__(self, figure: Figure, style: ParagraphStyle) -> None:
        """Lay out later, when the width is known."""
        super().__init__()
        self.figure = figure
        self.style = style

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The room it takes at this width."""
        self.width = width
        self.rows = [(bar, self._cells(bar, width)) for bar in self.figure.bars]
        self.height = sum(_height_of(cells) + GAP for _, cells in self.rows)
        return width, self.height

    def getSpaceAfter(self) -> float:  # noqa: N802 - reportlab's name
        """Some air below."""
        return GAP

    def draw(self) -> None:
        """Paint the rows from top to bottom."""
        top = self.height
        for bar, cells in self.rows:
            height = _height_of(cells)
            for cell, left in zip(cells, _lefts(self.width), strict=True):
                cell.drawOn(self.canv, left, top - cell.height)
            if bar.low is not None and bar.high is not None:
                middle = top - self.style.leading / 2 - 1
                _draw_bar(self.canv, bar, LABEL * self.width, middle - HEIGHT / 2, TRACK * self.width)
            top -= height + GAP

    def _cells(self, bar: Bar, width: float) -> list[Prose]:
        texts = (line(bar.label), line(strong(figure_of(bar))), line(bar.words))
        widths = (LABEL * width - 8, NUMBER * width - 8, (1 - LABEL - TRACK - NUMBER) * width)
        cells = [prose(text, self.style) for text in texts]
        for cell, room in zip(cells, widths, strict=True):
            cell.wrap(room, 1000)
        return cells


def figure_of(bar: Bar) -> str:
    """The figure beside a bar: the score, the range, or both."""
    if bar.low is None or bar.high is None:
        return "–"
    ends = f"{bar.low}–{bar.high}"
    if bar.known is None:
        return ends
    return str(bar.known) if bar.low == bar.high else f"{bar.known} ({ends})"


def _height_of(cells: list[Prose]) -> float:
    return float(max(cell.height for cell in cells))


def _lefts(width: float) -> tuple[float, float, float]:
    return 0, (LABEL + TRACK) * width + 8, (LABEL + TRACK + NUMBER) * width


def _draw_bar(canvas: Any, bar: Bar, left: float, bottom: float, width: float) -> None:
    def at(figure: int) -> float:
        return left + figure * width / 100

    low, high = bar.low or 0, bar.high or 0
    canvas.saveState()
    canvas.setLineWidth(0.6)
    canvas.setFillColor(OPEN)
    canvas.rect(at(low), bottom, at(high) - at(low), HEIGHT, stroke=0, fill=1)
    canvas.setFillColor(BLUE)
    canvas.rect(left, bottom, at(low) - left, HEIGHT, stroke=0, fill=1)
    canvas.setStrokeColor(RULE)
    canvas.rect(left, bottom, width, HEIGHT, stroke=1, fill=0)
    if bar.known is not None and low != high:
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1.6)
        canvas.line(at(bar.known), bottom - 2, at(bar.known), bottom + HEIGHT + 2)
    canvas.restoreState()
