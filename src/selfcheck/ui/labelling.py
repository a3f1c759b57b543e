"""Where the texts of a map can stand, so that none hides another or a point."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

LETTER, HEIGHT, POINT = 7.5, 16.0, 8.0
"""Pixels: the width of a letter, the height of a text, and half the width of a point."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place for a text beside its point: how it is aligned, and how many pixels it is off."""

    align: Literal["left", "center", "right"]
    dx: int
    dy: int


PLACES = (
    Place("left", 12, 0),
    Place("right", -12, 0),
    Place("center", 0, -18),
    Place("center", 0, 18),
    Place("left", 6, -17),
    Place("left", 6, 17),
    Place("right", -6, -17),
    Place("right", -6, 17),
)
"""The places, the best first."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def place(points: Sequence[tuple[float, float, str]], width: float) -> tuple[Place | None, ...]:
    """Return where the text of each point (x to the right, y down, in pixels) stands, on a map so wide.

    The first points go first. None: without a text, or no room.
    """
    taken = [(x - POINT, y - POINT, x + POINT, y + POINT) for x, y, _ in points]
    found: list[Place | None] = []
    for x, y, text in points:
        free = (
            (where, box)
            for where, box in _boxes(x, y, text)
            if box[0] >= 0 and box[2] <= width and not any(_meet(box, other) for other in taken)
        )
        where, box = next(free, (None, None))
        found.append(where)
        if box:
            taken.append(box)
    return tuple(found)


def _boxes(x: float, y: float, text: str) -> Iterator[tuple[Place, Box]]:
    length = len(text) * LETTER
    for where in PLACES if text else ():
        left = x + where.dx - {"left": 0.0, "center": length / 2, "right": length}[where.align]
        yield where, (left, y + where.dy - HEIGHT / 2, left + length, y + where.dy + HEIGHT / 2)


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
