"""What to do next: which advice applies, in which order, and what it gains."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from selfcheck.answers import Answer, Answers, State
from selfcheck.checklist import Bracket, Checklist, Level, Proposal, Question, Theme
from selfcheck.scoring import FULL, Mark, Scores

AGED = timedelta(days=183)
"""Facts that were checked longer ago than this, six months, get a warning."""

PROPOSALS = 3
SAME_THEME = 2


@dataclass(frozen=True, slots=True)
class Advice:
    """One advice: the question it is about, where it stands, what to write and what it gains.

    ``gain`` is the exact rise of the total's low end if the answer went to ``aim``: additive, and
    independent of what is not known. None in a theme that does not count.
    """

    question: Question
    theme: Theme
    level: Level
    aim: Level
    bracket: Bracket
    proposal: Proposal
    gain: Fraction | None
    answer: Answer

    @property
    def already(self) -> bool:
        """Whether the municipality does this already: the advice becomes to refer to it."""
        return self.answer.already is not None

    @property
    def set_aside(self) -> bool:
        """Whether the officer set the advice aside, with a reason."""
        return self.answer.set_aside is not None


@dataclass(frozen=True, slots=True)
class Finding:
    """A question that is not known yet, for the list to find out."""

    question: Question
    theme: Theme
    state: State


@dataclass(frozen=True, slots=True)
class Strength:
    """A question that stands well: at the top, or at a level worth naming."""

    question: Question
    theme: Theme
    level: Level
    at_top: bool


def advise(checklist: Checklist, answers: Answers, scores: Scores) -> tuple[Advice, ...]:
    """Every advice that applies: core first, then by gain, then in the checklist's order."""
    whole = sum((theme.weight for theme in scores.counting), Fraction(0))
    found = [
        advice
        for theme in scores.themes
        for mark in theme.marks
        if (
            advice := _advice(
                checklist, answers, theme.theme, mark, _reach(theme.applicable_weight, theme.weight, whole)
            )
        )
    ]
    return tuple(sorted(found, key=lambda advice: (not advice.question.core, -(advice.gain or Fraction(0)))))


def _reach(applicable: Fraction, weight: Fraction, whole: Fraction) -> Fraction | None:
    """How much of the total one unit of a question's weight moves; None if the theme does not count."""
    return FULL * weight / whole / applicable if weight and applicable else None


def _advice(checklist: Checklist, answers: Answers, theme: Theme, mark: Mark, reach: Fraction | None) -> Advice | None:
    question, answer, ladder = mark.question, answers[mark.question.id], checklist.ladder(mark.question)
    bracket = ladder.bracket(answer.level) if answer.level is not None else None
    if answer.level is None or bracket is None:
        return None
    level, aim = ladder.level(answer.level), ladder.level(bracket.aim)
    rise = Fraction(aim.points - level.points, ladder.maximum)
    gain = None if reach is None else reach * mark.weight * rise
    return Advice(question, theme, level, aim, bracket, question.advice[bracket.id], gain, answer)


def propose(advices: Iterable[Advice], chosen: Collection[str] = ()) -> tuple[Advice, ...]:
    """The proposals of page 1: the officer's choice, else the first three, at most two of one theme."""
    usable = [advice for advice in advices if not advice.set_aside]
    if picked := [advice for advice in usable if advice.question.id in chosen]:
        return tuple(picked[:PROPOSALS])
    proposals: list[Advice] = []
    for advice in usable:
        if len(proposals) < PROPOSALS and [p.theme.id for p in proposals].count(advice.theme.id) < SAME_THEME:
            proposals.append(advice)
    return tuple(proposals)


def low_end_after(scores: Scores, chosen: Iterable[Advice]) -> Fraction | None:
    """The total's low end once the chosen advice is followed; None if there is no total."""
    if scores.total is None:
        return None
    return scores.total.low + sum((advice.gain or Fraction(0) for advice in chosen), Fraction(0))


def to_find_out(scores: Scores) -> tuple[Finding, ...]:
    """The questions that are not known, in the checklist's order."""
    return tuple(
        Finding(mark.question, theme.theme, mark.state)
        for theme in scores.themes
        for mark in theme.marks
        if mark.state in {State.UNKNOWN, State.UNANSWERED}
    )


def strengths(checklist: Checklist, scores: Scores, at_least: Fraction = Fraction(3, 4)) -> tuple[Strength, ...]:
    """What stands well: known questions at this share of the maximum or more, highest first, core first."""
    found = [
        Strength(mark.question, theme.theme, _level_at(checklist, mark), mark.share == 1)
        for theme in scores.themes
        for mark in theme.marks
        if mark.share is not None and mark.share >= at_least
    ]
    return tuple(sorted(found, key=lambda strength: (not strength.at_top, not strength.question.core)))


def _level_at(checklist: Checklist, mark: Mark) -> Level:
    return next(level for level in checklist.ladder(mark.question).levels if level.points == mark.points)


def aged(checked: date, today: date) -> bool:
    """Whether a fact was checked so long ago that it may have changed."""
    return today - checked > AGED
