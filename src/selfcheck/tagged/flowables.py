"""Headings with an entry in the outline, and figures with the box around them."""

from typing import Any

from reportlab.platypus import Flowable

from selfcheck.tagged.elements import Element
from selfcheck.tagged.paragraph import TaggedParagraph


class TaggedHeading(TaggedParagraph):
    """A heading. ``bookmark`` is its unique key, ``title`` what the outline says, ``level`` its depth from 1."""

    bookmark = ""
    title = ""
    level = 1

    def draw(self) -> None:
        """Draw it, and add it to the outline."""
        if self.bookmark:
            self.canv.bookmarkHorizontal(self.bookmark, 0, self.height)
            self.canv.addOutlineEntry(self.title, self.bookmark, self.level - 1, closed=self.level > 1)
        super().draw()


class TaggedFigure(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A flowable that is one figure, with an alternative text and a box."""

    def __init__(self, drawing: Flowable, element: Element) -> None:
        """``element`` is one of :meth:`selfcheck.tagged.story.Story.figure`."""
        super().__init__()
        self.drawing = drawing
        self.element = element

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room it takes."""
        self.width, self.height = self.drawing.wrap(width, height)
        return self.width, self.height

    def getSpaceBefore(self) -> float:  # noqa: N802 - reportlab's name
        """As much air above as the drawing wants."""
        return float(self.drawing.getSpaceBefore())

    def getSpaceAfter(self) -> float:  # noqa: N802 - reportlab's name
        """As much air below as the drawing wants."""
        return float(self.drawing.getSpaceAfter())

    def draw(self) -> None:
        """Draw it in its mark."""
        canvas: Any = self.canv
        left, bottom = canvas.absolutePosition(0, 0)
        canvas.marks.boxes[self.element] = (left, bottom, left + self.width, bottom + self.height)
        with canvas.tagged(self.element):
            self.drawing.drawOn(canvas, 0, 0)
