"""Figures without names: what municipalities of about one size tell together, released once per round.

Nobody may learn from a release what one municipality scored, also not who knows her own scores, all
named ones, all earlier releases and who took part. Four rules see to that:

- a score counts only by its nearest multiple of STEP, so it is never told more precisely than that;
- each municipality is in one group, and each figure is about at least AT_LEAST of them;
- a figure that would say that all of them have everything, or nothing, is withheld;
- a score counts in one round only, and never both with and without a name. Otherwise two figures that
  differ by one municipality, because it joined, withdrew or was named, give its score away.

Who counts follows from numbers only, never from the scores: so it tells nothing about them. A new assessment
counts as a new secret: who happens to know that it has the scores of the one before knows more than is supposed here.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from statistics import quantiles

from selfcheck.checklist import Id, Part
from selfcheck.scoring import FULL
from selfcheck.scoring import shown as rounded

AT_LEAST = 5
"""How many count in a figure. Five is the least at which no quartile rests on the lowest or the highest score."""

STEP = 5
"""The points between two scores that can count; it divides 100."""


def coarse(shown: int) -> int:
    """The shown score as it may count: the nearest multiple of STEP, half up; ValueError outside 0 to 100.

    >>> [coarse(score) for score in (0, 2, 3, 97, 98, 100)]
    [0, 0, 5, 95, 100, 100]
    """
    if not 0 <= shown <= FULL:
        raise ValueError(f"no score from 0 to 100: {shown}")
    return (shown + STEP // 2) // STEP * STEP


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one municipality brings to a round: the coarse score of each theme that may count.

    ``size`` is the place of its size class, 0 for the smallest.
    """

    municipality: str
    assessment: str
    size: int
    scores: Mapping[str, int]


class Quartiles(Part):
    """What ``n`` municipalities scored on a theme: a quarter has at most ``first``, half ``middle``, three ``third``."""

    first: int
    middle: int
    third: int
    n: int


class GroupFigures(Part):
    """The figures of the size classes ``sizes``, which follow each other; None where a figure is withheld.

    Why it is withheld is not told: that would say something about the scores.
    """

    sizes: tuple[int, ...]
    themes: dict[Id, Quartiles | None]


class Release(Part):
    """Everything that one round tells, about disjoint groups from small to large; no groups if too few took part."""

    groups: tuple[GroupFigures, ...]

    def group_of(self, size: int) -> GroupFigures | None:
        """The group that a size class belongs to, also if nobody of that class took part; None without groups."""
        return next(
            (group for group in self.groups if size <= group.sizes[-1]), self.groups[-1] if self.groups else None
        )


def release(contributions: Iterable[Contribution]) -> tuple[Release, frozenset[tuple[str, str]]]:
    """Make the figures of a round, and say which scores are spent by it, as (assessment, theme).

    A score among fewer than AT_LEAST is not spent: it can wait for the next round. One in a figure that
    was withheld for what it says is spent, for that it was withheld tells something too.
    Raises ValueError for two contributions of one municipality, a size below 0, or a score off the grid.
    """
    given = _checked(contributions)
    themes = sorted({theme for each in given for theme in each.scores})
    groups, spent = [], set[tuple[str, str]]()
    for sizes in _partition(given):
        figures: dict[str, Quartiles | None] = {}
        for theme in themes:
            counted = [each for each in given if each.size in sizes and theme in each.scores]
            figures[theme] = _figure([each.scores[theme] for each in counted])
            if len(counted) >= AT_LEAST:
                spent.update((each.assessment, theme) for each in counted)
        groups.append(GroupFigures(sizes=sizes, themes=figures))
    return Release(groups=tuple(groups)), frozenset(spent)


def for_viewer(figure: Quartiles | None, counted: bool) -> Quartiles | None:  # noqa: FBT001 - said of the viewer
    """The figure as a municipality may see it that was ``counted`` in it or not: it is about AT_LEAST others."""
    return None if figure is None or figure.n - counted < AT_LEAST else figure


def may_count(scores: Mapping[str, int], spent: Collection[str]) -> dict[str, int]:
    """The scores of an assessment that may count: not those of themes that counted before, or ever had its name."""
    return {theme: score for theme, score in scores.items() if theme not in spent}


def may_be_named(themes: Iterable[str], counted: Collection[str]) -> bool:
    """Whether these themes of an assessment may be shown by name: none of them counted without it."""
    return not any(theme in counted for theme in themes)


def _checked(contributions: Iterable[Contribution]) -> tuple[Contribution, ...]:
    """The contributions that bring anything."""
    given = tuple(contributions)
    if len({each.municipality for each in given}) < len(given):
        raise ValueError("a municipality contributes twice")
    if any(each.size < 0 for each in given):
        raise ValueError("a size class is below the smallest")
    if any(score not in range(0, 101, STEP) for each in given for score in each.scores.values()):
        raise ValueError("a score is not coarse")
    return tuple(each for each in given if each.scores)


def _partition(given: Sequence[Contribution]) -> list[tuple[int, ...]]:
    """The size classes, joined from the smallest up until enough take part; what is left joins the last group."""
    taking_part = Counter(each.size for each in given)
    groups: list[tuple[int, ...]] = []
    joined: tuple[int, ...] = ()
    for size in range(max(taking_part, default=-1) + 1):
        joined = (*joined, size)
        if sum(taking_part[each] for each in joined) >= AT_LEAST:
            groups.append(joined)
            joined = ()
    if groups:
        groups[-1] += joined
    return groups


def _figure(scores: Sequence[int]) -> Quartiles | None:
    if len(scores) < AT_LEAST:
        return None
    first, middle, third = (rounded(cut) for cut in quantiles(map(Fraction, scores), n=4, method="inclusive"))
    return None if _tells_all(first, third) else Quartiles(first=first, middle=middle, third=third, n=len(scores))


def _tells_all(first: int, third: int) -> bool:
    """Whether nearly all scores are at an end: who knows the one that may differ would know all others."""
    return first == FULL or third == 0
