"""Which flowable comes where on which page, before anything is drawn: so every page number is known in time."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable
from reportlab.platypus.doctemplate import LayoutError

from selfcheck.report.furniture import SIDE, WIDTH, Space

HAIR = 1e-6
"""What a flowable may be too high: less than the eye or a printer sees."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A flowable, and the place of its lower left corner on the paper."""

    flowable: Flowable
    bottom: float
    spare: float

    def draw(self, canvas: Any) -> None:
        """Draw it there."""
        self.flowable.drawOn(canvas, SIDE, self.bottom, _sW=self.spare)


@dataclass(slots=True)
class Page:
    """A page that is being filled from the top. Of two spaces that meet, the larger counts."""

    space: Space
    placed: list[Placed] = field(default_factory=list)
    used: float = 0
    air: float = 0

    def room(self, flowable: Flowable) -> float:
        """How much room is left for it."""
        return self.space.height - self.used - self._above(flowable)

    def place(self, flowable: Flowable) -> bool:
        """Place it below what there is, if it fits."""
        room = self.room(flowable)
        if room <= 0:
            return False
        width, height = flowable.wrap(WIDTH, room)
        if height > room + HAIR:
            return False
        self.used += self._above(flowable) + height
        self.placed.append(Placed(flowable, self.space.bottom + self.space.height - self.used, WIDTH - width))
        self.air = flowable.getSpaceAfter()
        self.used += self.air
        return True

    def _above(self, flowable: Flowable) -> float:
        return max(float(flowable.getSpaceBefore()) - self.air, 0) if self.used else 0


def paginate(flowables: Iterable[Flowable], first: Space, following: Space) -> list[Page]:
    """The pages that flowables fill. Raises LayoutError when one cannot be split and is higher than a page."""
    pages = [Page(first)]
    waiting = deque(flowables)
    while waiting:
        flowable, page = waiting.popleft(), pages[-1]
        if isinstance(flowable, CondPageBreak):
            if page.used and page.room(flowable) < flowable.height:
                pages.append(Page(following))
        elif not page.place(flowable):
            room = page.room(flowable)
            parts = flowable.split(WIDTH, room) if room > 0 else []
            if parts and page.place(parts[0]):
                waiting.extendleft(reversed(parts[1:]))
            elif page.used:
                pages.append(Page(following))
                waiting.appendleft(flowable)
            else:
                message = f"higher than a page: {type(flowable).__name__}"
                raise LayoutError(message)
    return pages
