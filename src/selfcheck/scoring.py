"""Points to scores: exact fractions from 0 to 100, per theme, per selection and in total.

The rules are those of the design: the score is over what is known, and only while the known
questions weigh at least three quarters of the applicable ones; the range says what it can still
become. Rounding happens once, half up, where a figure is shown.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from selfcheck.answers import Answers, State
from selfcheck.checklist import Checklist, Level, Question, Selection, Theme, VerdictRow

ENOUGH = Fraction(3, 4)
"""The share of the applicable weight that must be known before there is a score."""

FULL = Fraction(100)


def shown(figure: Fraction) -> int:
    """The whole number that people see: rounded once, half up.

    >>> shown(Fraction(25, 2))
    13
    """
    # As floor(figure + 1/2), without making fractions on the way: a comparison of everybody asks it thousands of times.
    return (2 * figure.numerator + figure.denominator) // (2 * figure.denominator)


@dataclass(frozen=True, slots=True)
class Score:
    """A figure from 0 to 100, and the ends of what it can still become.

    ``known`` is None while the known questions weigh less than three quarters.
    """

    known: Fraction | None
    low: Fraction
    high: Fraction


@dataclass(frozen=True, slots=True)
class Mark:
    """What one question brings to a score: its weight, and its points while it is known."""

    question: Question
    state: State
    weight: Fraction
    points: int | None
    maximum: int

    @property
    def counts(self) -> bool:
        """Whether the question is applicable."""
        return self.state is not State.NOT_APPLICABLE

    @property
    def share(self) -> Fraction | None:
        """Points as a share of the maximum, 0 to 1; None while not known."""
        return None if self.points is None else Fraction(self.points, self.maximum)

    @property
    def at_zero(self) -> bool:
        """Whether this is a core question known to be at the lowest level."""
        return self.question.core and self.points == 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """Where a theme is, in words (*stand*).

    ``row`` is None while there is no score. ``lowest`` and ``highest`` are what it can still
    become. ``zeros`` are the core questions known to be at the lowest level, which cap the verdict
    at the gate; ``capped`` says whether that made it lower than its score.
    """

    row: VerdictRow | None
    lowest: VerdictRow
    highest: VerdictRow
    zeros: tuple[Question, ...]
    capped: bool


@dataclass(frozen=True, slots=True)
class ThemeScore:
    """A theme's score and verdict, with the marks that made them; both None if nothing applies."""

    theme: Theme
    marks: tuple[Mark, ...]
    score: Score | None
    verdict: Verdict | None

    @property
    def weight(self) -> Fraction:
        """The theme's weight in the total; 0 means shown, but not counted."""
        return Fraction(self.theme.weight)

    @property
    def applicable_weight(self) -> Fraction:
        """W: the total weight of the applicable questions."""
        return sum((mark.weight for mark in self.marks if mark.counts), Fraction(0))

    @property
    def known_weight(self) -> Fraction:
        """The weight of the questions whose level is known."""
        return sum((mark.weight for mark in self.marks if mark.points is not None), Fraction(0))


@dataclass(frozen=True, slots=True)
class SelectionScore:
    """The score of a named subset, each question equally heavy; None if nothing applies."""

    selection: Selection
    marks: tuple[Mark, ...]
    score: Score | None


@dataclass(frozen=True, slots=True)
class Scores:
    """Everything that follows from the points: total, themes, selections.

    ``total`` is None if no counting theme is applicable. ``nearest`` is the level of the first
    ladder that the shown total is nearest to, or None without a total score.
    """

    total: Score | None
    nearest: Level | None
    themes: tuple[ThemeScore, ...]
    selections: tuple[SelectionScore, ...]

    @property
    def counting(self) -> tuple[ThemeScore, ...]:
        """The themes that make the total."""
        return tuple(theme for theme in self.themes if theme.weight and theme.score)

    def theme(self, theme_id: str) -> ThemeScore:
        """The score of one theme; KeyError if there is none."""
        for theme in self.themes:
            if theme.theme.id == theme_id:
                return theme
        raise KeyError(theme_id)


def score(checklist: Checklist, answers: Answers) -> Scores:
    """Turn answers into scores. Answers that do not fit the checklist raise KeyError."""
    themes = tuple(_score_theme(checklist, answers, theme) for theme in checklist.themes)
    selections = tuple(_score_selection(checklist, answers, selection) for selection in checklist.selections)
    total = _mean([(theme.weight, theme.score) for theme in themes if theme.weight and theme.score])
    return Scores(total, _nearest(checklist, total), themes, selections)


def _mark(checklist: Checklist, answers: Answers, question: Question, weight: Fraction) -> Mark:
    ladder = checklist.ladder(question)
    answer = answers[question.id]
    points = None if answer.level is None else ladder.level(answer.level).points
    return Mark(question, answer.state, weight, points, ladder.maximum)


def _score_theme(checklist: Checklist, answers: Answers, theme: Theme) -> ThemeScore:
    marks = tuple(_mark(checklist, answers, question, Fraction(question.weight)) for question in theme.questions)
    figure = _score(marks)
    return ThemeScore(theme, marks, figure, None if figure is None else _verdict(checklist, marks, figure))


def _score_selection(checklist: Checklist, answers: Answers, selection: Selection) -> SelectionScore:
    questions = [checklist.by_id[question_id] for question_id in selection.questions]
    marks = tuple(_mark(checklist, answers, question, Fraction(1)) for question in questions)
    return SelectionScore(selection, marks, _score(marks))


def _score(marks: Iterable[Mark]) -> Score | None:
    applicable = [mark for mark in marks if mark.counts]
    if not applicable:
        return None
    whole = sum((mark.weight for mark in applicable), Fraction(0))
    known = sum((mark.weight for mark in applicable if mark.share is not None), Fraction(0))
    earned = sum((mark.weight * mark.share for mark in applicable if mark.share is not None), Fraction(0)) * FULL
    return Score(
        known=earned / known if known >= ENOUGH * whole else None,
        low=earned / whole,
        high=(earned + (whole - known) * FULL) / whole,
    )


def _mean(scores: Sequence[tuple[Fraction, Score]]) -> Score | None:
    if not scores:
        return None
    whole = sum((weight for weight, _ in scores), Fraction(0))
    known = [weight * score.known for weight, score in scores if score.known is not None]
    return Score(
        known=sum(known, Fraction(0)) / whole if len(known) == len(scores) else None,
        low=sum((weight * score.low for weight, score in scores), Fraction(0)) / whole,
        high=sum((weight * score.high for weight, score in scores), Fraction(0)) / whole,
    )


def _nearest(checklist: Checklist, total: Score | None) -> Level | None:
    if total is None or total.known is None:
        return None
    ladder, figure = checklist.ladders[0], shown(total.known)
    # Halfway belongs to the higher level, as with the rounding.
    return min(reversed(ladder.levels), key=lambda level: abs(FULL * Fraction(level.points, ladder.maximum) - figure))


def _verdict(checklist: Checklist, marks: Iterable[Mark], score: Score) -> Verdict:
    applicable = [mark for mark in marks if mark.counts]
    zeros = tuple(mark.question for mark in applicable if mark.at_zero)
    may_be_zero = any(mark.question.core and mark.points is None for mark in applicable)
    row = None if score.known is None else _row(checklist, score.known, capped=bool(zeros))
    return Verdict(
        row=row,
        lowest=_row(checklist, score.low, capped=bool(zeros) or may_be_zero),
        highest=_row(checklist, score.high, capped=bool(zeros)),
        zeros=zeros,
        capped=score.known is not None and row != _row(checklist, score.known, capped=False),
    )


def _row(checklist: Checklist, figure: Fraction, *, capped: bool) -> VerdictRow:
    reached = [row for row in checklist.verdicts if row.at_least <= shown(figure)]
    if capped and checklist.gate is not None:
        cap = next(row for row in checklist.verdicts if row.id == checklist.gate.cap)
        reached = [row for row in reached if row.at_least <= cap.at_least]
    return reached[-1]
