"""One figure, ours among those of others: who has more, the same or less, and where the middle is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from statistics import median

from selfcheck.comparison.entries import Entry
from selfcheck.comparison.told import NOTHING_KNOWN, Figures
from selfcheck.scoring import Score, Scores, shown
from selfcheck.sharing import Quartiles

CLEAR = 10
"""From this difference in shown points on, a difference says something."""

TOTAL = "Totaal"


class FigureKind(StrEnum):
    """What a figure is a figure of."""

    TOTAL = "total"
    SELECTION = "selection"
    THEME = "theme"


@dataclass(frozen=True, slots=True)
class Figure:
    """Something that has a score. ``counts`` is False for a theme that is shown, but not counted in the total.

    ``sensitive`` is what is not told of an entry that is partial: a sensitive theme, and what gives it away.
    """

    kind: FigureKind
    id: str
    title: str
    counts: bool = True
    sensitive: bool = True

    def score_in(self, figures: Figures) -> Score | None:
        """Its score among these; None if nothing of it applies.

        A minor version that does not have it yet has the score of which nothing is known.
        """
        match self.kind:
            case FigureKind.TOTAL:
                return figures.total
            case FigureKind.THEME:
                return figures.themes.get(self.id, NOTHING_KNOWN)
            case FigureKind.SELECTION:
                return figures.selections.get(self.id, NOTHING_KNOWN)


def figures(mine: Scores) -> Iterator[Figure]:
    """What we compare: the total, what stands beside it, every theme; the short version's only without a total."""
    yield Figure(FigureKind.TOTAL, "total", TOTAL)
    beside = next((found.selection for found in mine.selections if found.selection.beside_total), None)
    short = next((found.selection for found in mine.selections if found.selection.short_version), None)
    if beside:
        yield Figure(FigureKind.SELECTION, beside.id, beside.label)
    if short and short != beside and (mine.total is None or mine.total.known is None):
        yield Figure(FigureKind.SELECTION, short.id, short.label)
    for theme in mine.themes:
        about = theme.theme
        yield Figure(FigureKind.THEME, about.id, about.title, counts=theme.weight > 0, sensitive=about.sensitive)


@dataclass(frozen=True, slots=True)
class Anonymous:
    """The figures without names of our size group: the day of their round, the group in words, and them by theme.

    None where they are withheld, or would rest on fewer than five others.
    """

    released: date
    label: str
    themes: Mapping[str, Quartiles | None]


@dataclass(frozen=True, slots=True)
class Point:
    """What another municipality has; in its entry is what always stands beside a score.

    ``shown`` is the whole number that people see, ``difference`` how many points that is more than ours
    (below 0: fewer); None while we have no score.
    """

    entry: Entry
    shown: int
    difference: int | None

    @property
    def code(self) -> str:
        """The code of the municipality."""
        return self.entry.code

    @property
    def name(self) -> str:
        """The name of the municipality."""
        return self.entry.name


@dataclass(frozen=True, slots=True)
class Line:
    """One figure, ours among those of others.

    ``mine`` is None if nothing of it applies to us. ``points`` stand from high to low as shown, equal
    ones in the order of the group; ``of`` is how many municipalities the group has without us. The
    others that have no score are named: too little known yet, not applicable to them, or not shared by
    them. ``median`` is the middle of the others as shown, without us; None if none of them has a score.
    ``anonymous`` are the figures of our size group without names, of a theme; None without any.
    """

    figure: Figure
    mine: Score | None
    points: tuple[Point, ...]
    without_score: tuple[str, ...]
    not_applicable: tuple[str, ...]
    not_shared: tuple[str, ...]
    median: Fraction | None
    of: int
    anonymous: Quartiles | None = None

    @property
    def title(self) -> str:
        """The name of the figure, as people see it."""
        return self.figure.title

    @property
    def mine_shown(self) -> int | None:
        """Our whole number; None while we have no score."""
        return _shown(self.mine)

    @property
    def n(self) -> int:
        """How many others have a score: what the comparison rests on."""
        return len(self.points)

    @property
    def more(self) -> tuple[Point, ...]:
        """The others that have more than we, as shown; empty while we have no score."""
        return tuple(point for point in self.points if point.difference is not None and point.difference > 0)

    @property
    def clearly_more(self) -> tuple[Point, ...]:
        """The others that have at least ten shown points more than we; empty while we have no score."""
        return tuple(point for point in self.points if point.difference is not None and point.difference >= CLEAR)

    @property
    def same(self) -> tuple[Point, ...]:
        """The others that have the same, as shown; empty while we have no score."""
        return tuple(point for point in self.points if point.difference == 0)

    @property
    def less(self) -> tuple[Point, ...]:
        """The others that have less than we, as shown; empty while we have no score."""
        return tuple(point for point in self.points if point.difference is not None and point.difference < 0)


def draw_line(
    figure: Figure, mine: Figures, others: Sequence[Entry], of: int, anonymous: Anonymous | None = None
) -> Line:
    """Set our score on a figure among those of the others, who stand in the order of the group."""
    ours = figure.score_in(mine)
    here = _shown(ours)
    points: list[Point] = []
    without_score: list[str] = []
    not_applicable: list[str] = []
    not_shared: list[str] = []
    for entry in others:
        score = figure.score_in(entry.figures)
        if entry.partial and figure.sensitive:
            not_shared.append(entry.name)
        elif score is None:
            not_applicable.append(entry.name)
        elif score.known is None:
            without_score.append(entry.name)
        else:
            there = shown(score.known)
            points.append(Point(entry, there, None if here is None else there - here))
    points.sort(key=_falling)
    return Line(
        figure=figure,
        mine=ours,
        points=tuple(points),
        without_score=tuple(without_score),
        not_applicable=tuple(not_applicable),
        not_shared=tuple(not_shared),
        median=Fraction(median(point.shown for point in points)) if points else None,
        of=of,
        anonymous=anonymous.themes.get(figure.id) if anonymous and figure.kind is FigureKind.THEME else None,
    )


def _falling(point: Point) -> int:
    return -point.shown


def _shown(score: Score | None) -> int | None:
    return None if score is None or score.known is None else shown(score.known)
