"""What of an assessment can be compared, and what is known of it where its answers are not."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Protocol, Self

from selfcheck.assessment import ShownScores, Status
from selfcheck.scoring import FULL, Score, Scores

NOTHING_KNOWN = Score(known=None, low=Fraction(0), high=FULL)
"""The score of which nothing is known: of a figure that a version does not have yet."""


_WHOLE = tuple(Score(exact, exact, exact) for exact in map(Fraction, range(int(FULL) + 1)))
"""The score of each whole number: of hundreds of municipalities they are made once."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What can be compared of an assessment. None: nothing of it applies; absent: its version does not have it yet."""

    total: Score | None
    themes: Mapping[str, Score | None]
    selections: Mapping[str, Score | None]

    @classmethod
    def of(cls, scores: Scores) -> Self:
        """The figures among scores."""
        return cls(
            total=scores.total,
            themes={theme.theme.id: theme.score for theme in scores.themes},
            selections={selection.selection.id: selection.score for selection in scores.selections},
        )

    @classmethod
    def as_shown(cls, told: ShownScores) -> Self:
        """The figures that people saw; where there was none, only that is known."""
        return cls(
            total=_as_shown(told.total),
            themes={name: _as_shown(figure) for name, figure in told.themes.items()},
            selections={name: _as_shown(figure) for name, figure in told.selections.items()},
        )


def _as_shown(figure: int | None) -> Score:
    return NOTHING_KNOWN if figure is None else _WHOLE[figure]


class Seen(Protocol):
    """A finished assessment without its answers."""

    @property
    def municipality(self) -> str:
        """The code of its municipality."""

    @property
    def kind(self) -> str | None:
        """The kind of documents that it is about."""

    @property
    def status(self) -> Status | None:
        """Whether those are final."""

    @property
    def finished(self) -> date:
        """The day on which it was finished."""

    @property
    def version(self) -> str:
        """The version of the checklist."""

    @property
    def invented(self) -> bool:
        """Whether it is an example."""

    @property
    def figures(self) -> ShownScores:
        """The figures that people saw."""
