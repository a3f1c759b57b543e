"""What somebody would be shown: of what a method found, five passages at most, what is specific first."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple, Protocol

from evaluating.labelled import Document, Topic

MOST: Final = 5


class Candidate(NamedTuple):
    """A passage that a method may show: always if it is specific, else if its score reaches a threshold."""

    passage: int
    specific: bool
    score: float


class Shown(NamedTuple):
    """A passage that is shown."""

    passage: int
    specific: bool


Listed = Mapping[str, Sequence[Candidate]]
"""What a method found for each question of a topic, best first."""

Threshold = Callable[[int], float]
"""From what score the passage at this place is shown."""


class Method(Protocol):
    """A way to find."""

    @property
    def name(self) -> str:
        """How it is called in the tables."""
        ...

    @property
    def usual(self) -> float:
        """The threshold that it has by itself."""
        ...

    @property
    def thresholds(self) -> Sequence[float]:
        """The thresholds that it may have; none where there is nothing to choose."""
        ...

    def find(self, document: Document, topic: Topic) -> Listed:
        """What it finds in a document for the questions of a topic, or for the topic as one."""
        ...


def of_question(found: Sequence[Candidate], threshold: Threshold) -> tuple[Shown, ...]:
    """What one question shows: what is specific, then what else may be about it."""
    passing = (c for c in found if c.specific or c.score >= threshold(c.passage))
    ordered = sorted(passing, key=lambda c: not c.specific)
    return tuple(Shown(c.passage, c.specific) for c in ordered[:MOST])


def of_topic(listed: Listed, threshold: Threshold) -> tuple[Shown, ...]:
    """What the questions of a topic show together, each passage once.

    First what is specific for any of them; then what more of them found; then what stood higher.
    """
    ranks: dict[int, list[tuple[bool, int]]] = {}
    for found in listed.values():
        for rank, shown in enumerate(of_question(found, threshold)):
            ranks.setdefault(shown.passage, []).append((not shown.specific, rank))

    def place(passage: int) -> tuple[bool, int, int, int]:
        general, rank = min(ranks[passage])
        alike = sum(other == general for other, _ in ranks[passage])
        return general, -alike, rank, passage

    ordered = sorted(ranks, key=place)[:MOST]
    return tuple(Shown(passage, not place(passage)[0]) for passage in ordered)
