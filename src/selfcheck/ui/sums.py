"""How a score was made, in words and with its own numbers."""

from fractions import Fraction
from math import ceil

from selfcheck.dutch import number
from selfcheck.report import wording
from selfcheck.scoring import ENOUGH, Mark, Scores, SelectionScore, ThemeScore, shown
from selfcheck.ui import texts


def of_theme(theme: ThemeScore) -> str:
    """Return the sum of a theme, or how much is still missing for a score."""
    if theme.score is None or theme.score.known is None:
        return texts.FORMULA_OPEN.format(known=number(theme.known_weight), all=number(theme.applicable_weight))
    return texts.FORMULA_FIGURES.format(
        earned=number(_earned(theme.marks)), known=number(theme.known_weight), score=number(theme.score.known)
    )


def of_total(scores: Scores) -> str:
    """Return the sum of the total, or which themes have no score yet."""
    known = [
        (theme.weight, theme.score.known) for theme in scores.counting if theme.score and theme.score.known is not None
    ]
    if scores.total is None or scores.total.known is None:
        missing = [theme.theme.title for theme in scores.counting if theme.score and theme.score.known is None]
        return texts.TOTAL_OPEN.format(themes=wording.themes_without_score(missing))
    return texts.TOTAL_FIGURES.format(
        sum=" + ".join(_term(weight, figure) for weight, figure in known),
        whole=number(sum((weight * figure for weight, figure in known), Fraction(0))),
        weights=number(sum((weight for weight, _ in known), Fraction(0))),
        total=number(scores.total.known),
        shown=shown(scores.total.known),
    )


def of_selection(selection: SelectionScore) -> str:
    """Return the sum of a selection, or how many questions are still missing for a score."""
    counting = [mark for mark in selection.marks if mark.counts]
    known = sum(mark.points is not None for mark in counting)
    if selection.score is None or selection.score.known is None:
        return texts.SELECTION_OPEN.format(known=known, all=len(counting), needed=ceil(ENOUGH * len(counting)))
    figure = selection.score.known
    return texts.SELECTION_FIGURES.format(
        known=known, earned=number(_earned(selection.marks)), score=number(figure), shown=shown(figure)
    )


def _earned(marks: tuple[Mark, ...]) -> Fraction:
    return sum((mark.weight * mark.share for mark in marks if mark.share is not None), Fraction(0))


def _term(weight: Fraction, figure: Fraction) -> str:
    return number(figure) if weight == 1 else texts.TOTAL_TIMES.format(weight=number(weight), score=number(figure))
