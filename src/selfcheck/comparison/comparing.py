"""Comparing: like with like, line by line, and who can show us how."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from selfcheck.comparison.entries import Entry, Group, Reason, choose
from selfcheck.comparison.lines import CLEAR, FigureKind, Line, Point, draw_line, figures


@dataclass(frozen=True, slots=True)
class Comparison:
    """Our entry among the others of a group.

    ``others`` has one entry per municipality, in the group's order. ``left_out`` counts the assessments
    that do not take part, by the first reason that held; ``kinds`` is None if every kind takes part.
    """

    mine: Entry
    group: Group
    kinds: frozenset[str] | None
    others: tuple[Entry, ...]
    lines: tuple[Line, ...]
    left_out: Mapping[Reason, int]

    @property
    def of(self) -> int:
        """How many municipalities the group has, without ours."""
        return len(self.group.besides(self.mine.code))

    @property
    def seen(self) -> int:
        """How many others have a score on at least one line."""
        return len({point.code for line in self.lines for point in line.points})


def compare(mine: Entry, others: Iterable[Entry], group: Group, kinds: Collection[str] | None) -> Comparison:
    """Set our figures among those of others in the group whose checked documents are of these kinds (None: any).

    Only the same checklist and major version are compared, real entries only with real ones, and of
    each municipality only the newest; on one day what is verified goes before what comes from a file.
    """
    chosen, left_out = choose(mine, others, group, kinds)
    of = len(group.besides(mine.code))
    return Comparison(
        mine=mine,
        group=group,
        kinds=None if kinds is None else frozenset(kinds),
        others=chosen,
        lines=tuple(draw_line(figure, mine.scores, chosen, of) for figure in figures(mine.scores)),
        left_out=left_out,
    )


@dataclass(frozen=True, slots=True)
class Ahead:
    """A theme, and the municipalities that have clearly more there: the ones to learn from."""

    line: Line
    points: tuple[Point, ...]


def who_has_more(comparison: Comparison) -> tuple[Ahead, ...]:
    """The others with at least ten shown points more than we, for each theme where there are such."""
    found = (
        Ahead(line, tuple(point for point in line.more if point.difference is not None and point.difference >= CLEAR))
        for line in comparison.lines
        if line.figure.kind is FigureKind.THEME
    )
    return tuple(ahead for ahead in found if ahead.points)
