"""How much fits on page 1: its versions, from full to bare."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Room:
    """Most characters for each kind of text, and the number of strong points."""

    title: int
    strengths: int
    level: int
    advice: int
    draft: int
    who: int


ROOMS = (
    Room(title=240, strengths=3, level=150, advice=200, draft=300, who=120),
    Room(title=200, strengths=3, level=120, advice=170, draft=250, who=110),
    Room(title=160, strengths=3, level=100, advice=170, draft=210, who=100),
    Room(title=120, strengths=2, level=90, advice=130, draft=170, who=80),
    Room(title=100, strengths=2, level=70, advice=90, draft=120, who=50),
    Room(title=70, strengths=1, level=60, advice=80, draft=70, who=40),
)
