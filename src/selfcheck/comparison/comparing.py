"""Comparing: like with like, line by line, and who can show us how."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from selfcheck.comparison.entries import Entry, Group, Reason, choose
from selfcheck.comparison.lines import Anonymous, Figure, FigureKind, Line, Point, draw_line


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
    anonymous: Anonymous | None = None

    @property
    def of(self) -> int:
        """How many municipalities the group has, without ours."""
        return len(self.group.besides(self.mine.code))

    @property
    def seen(self) -> int:
        """How many others have a score on at least one line."""
        return len({point.code for line in self.lines for point in line.points})


def compare(  # noqa: PLR0913, PLR0917 - each is something else that is chosen, and none follows from another
    mine: Entry,
    others: Iterable[Entry],
    group: Group,
    kinds: Collection[str] | None,
    asked: Iterable[Figure],
    anonymous: Anonymous | None = None,
) -> Comparison:
    """Set the figures of ours that are asked for among those of others in the group.

    ``kinds`` are the kinds of documents that take part (None: any). Only the same checklist and major
    version are compared, real entries only with real ones, and of each municipality only the newest;
    on one day what is verified goes before what comes from a file.
    """
    chosen, left_out = choose(mine, others, group, kinds)
    of = len(group.besides(mine.code))
    return Comparison(
        mine=mine,
        group=group,
        kinds=None if kinds is None else frozenset(kinds),
        others=chosen,
        lines=tuple(draw_line(figure, mine.figures, chosen, of, anonymous) for figure in asked),
        left_out=left_out,
        anonymous=anonymous,
    )


@dataclass(frozen=True, slots=True)
class Ahead:
    """A theme, and the municipalities that have clearly more there: the ones to learn from."""

    line: Line
    points: tuple[Point, ...]


def who_has_more(comparison: Comparison) -> tuple[Ahead, ...]:
    """The others with at least ten shown points more than we, for each theme where there are such."""
    themes = (line for line in comparison.lines if line.figure.kind is FigureKind.THEME)
    return tuple(Ahead(line, line.clearly_more) for line in themes if line.clearly_more)
