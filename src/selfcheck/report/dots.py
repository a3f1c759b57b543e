"""The line with municipalities on it, drawn."""

from collections.abc import Iterable, Iterator
from typing import Any

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from selfcheck.report.blocks import Dots, line
from selfcheck.report.prose import prose
from selfcheck.report.styles import BLUE, GREY, INK, OPEN, RULE

MARGIN = 10.0
"""The room left and right of the line, for half of what stands at its ends."""

RADIUS = 3.0
STEP = 2 * RADIUS + 1
HIGHEST = 4
"""How many rows of circles there are at most: where there are more so close together, they cover each other."""

HALF_DIAMOND = 6.0
OURS = 2 * HALF_DIAMOND + 2
"""The height of our own row, below the circles: so a diamond covers nobody."""

GAP = 4.0
MARKS = (0, 25, 50, 75, 100)


class DotPlot(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A line from 0 to 100: a diamond for us, a circle for each other, and a band with a tick for those without a name.

    Four shapes, so that no meaning hangs on colour.
    """

    def __init__(self, dots: Dots, style: ParagraphStyle) -> None:
        """Lay out later, when the width is known."""
        super().__init__()
        self.dots = dots
        self.style = ParagraphStyle("mark", style, alignment=TA_CENTER)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The room it takes at this width."""
        self.width = width
        self.circles = list(placed(self.dots.others, (width - 2 * MARGIN) / 100))
        rows = 1 + max((row for _, row in self.circles), default=0)
        self.line = self.style.leading + 2
        self.height = self.line + OURS + rows * STEP + GAP
        return width, self.height

    def getSpaceAfter(self) -> float:  # noqa: N802 - reportlab's name
        """Some air below."""
        return GAP

    def draw(self) -> None:
        """Paint from what lies below to what lies on top."""
        self.canv.saveState()
        self._band(self.canv)
        self._scale(self.canv)
        for score, row in self.circles:
            _circle(self.canv, self._at(score), self.line + OURS + (row + 0.5) * STEP)
        if self.dots.mine is not None:
            _diamond(self.canv, self._at(self.dots.mine), self.line + OURS / 2)
        self.canv.restoreState()

    def _at(self, score: int) -> float:
        return MARGIN + score * (self.width - 2 * MARGIN) / 100

    def _scale(self, canvas: Any) -> None:
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.8)
        canvas.line(self._at(0), self.line, self._at(100), self.line)
        for mark in MARKS:
            canvas.line(self._at(mark), self.line, self._at(mark), self.line - 2.5)
            number = prose(line(str(mark)), self.style)
            number.wrap(2 * MARGIN, self.style.leading)
            number.drawOn(canvas, self._at(mark) - MARGIN, 0)

    def _band(self, canvas: Any) -> None:
        if self.dots.quartiles is None:
            return
        first, middle, third = map(self._at, self.dots.quartiles)
        canvas.setFillColor(OPEN)
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.8)
        canvas.rect(first, self.line, third - first, self.height - self.line - GAP, stroke=1, fill=1)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1.6)
        canvas.line(middle, self.line, middle, self.height)


def placed(scores: Iterable[int], point: float) -> Iterator[tuple[int, int]]:
    """Each score with the lowest row where its circle covers no other; ``point`` is how wide one point is drawn."""
    last: list[int] = []
    for score in sorted(scores):
        row = next((row for row, there in enumerate(last) if (score - there) * point >= 2 * RADIUS), len(last))
        row = min(row, HIGHEST - 1)
        last[row : row + 1] = [score]
        yield score, row


def _circle(canvas: Any, x: float, y: float) -> None:
    canvas.setFillColor("white")
    canvas.setStrokeColor(GREY)
    canvas.setLineWidth(1.2)
    canvas.circle(x, y, RADIUS, stroke=1, fill=1)


def _diamond(canvas: Any, x: float, y: float) -> None:
    path = canvas.beginPath()
    path.moveTo(x, y + HALF_DIAMOND)
    for right, up in ((1, 0), (0, -1), (-1, 0)):
        path.lineTo(x + right * HALF_DIAMOND, y + up * HALF_DIAMOND)
    path.close()
    canvas.setFillColor(BLUE)
    canvas.setStrokeColor("white")
    canvas.setLineWidth(0.8)
    canvas.drawPath(path, stroke=1, fill=1)
