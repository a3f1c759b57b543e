"""Our own finished assessments after each other: what became of a figure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from selfcheck.comparison.entries import Entry
from selfcheck.comparison.lines import Figure
from selfcheck.scoring import shown


@dataclass(frozen=True, slots=True)
class Step:
    """One assessment in a course; ``shown`` is None while it has no score here, or if nothing of it applies.

    ``ours`` is False for one of a municipality that went into ours.
    """

    name: str
    ours: bool
    kind: str | None
    finished: date
    shown: int | None


@dataclass(frozen=True, slots=True)
class Course:
    """A figure in every assessment of ours, oldest first, and of the municipalities that went into ours."""

    figure: Figure
    steps: tuple[Step, ...]

    @property
    def known(self) -> tuple[Step, ...]:
        """The steps of our own municipality that have a score."""
        return tuple(step for step in self.steps if step.ours and step.shown is not None)

    @property
    def change(self) -> int | None:
        """How many shown points the last has more than the first; None with fewer than two scores of ours."""
        scores = [step.shown for step in self.known if step.shown is not None]
        return scores[-1] - scores[0] if len(scores) > 1 else None


def over_time(code: str, own: Iterable[Entry], asked: Iterable[Figure]) -> tuple[Course, ...]:
    """What became of each figure in the assessments of the municipality with this code, which come oldest first."""
    entries = tuple(own)
    return tuple(Course(figure, tuple(_step(code, figure, entry) for entry in entries)) for figure in asked)


def _step(code: str, figure: Figure, entry: Entry) -> Step:
    score = figure.score_in(entry.figures)
    known = None if score is None or score.known is None else shown(score.known)
    return Step(entry.name, entry.code == code, entry.kind, entry.finished, known)
