"""From one version of a checklist to another: what became of each question, and of its answer.

An id is a promise: the same id is about the same subject. Whether it is the same *question* is decided
here. An answer is carried over only where whoever gave it read the very same words; the rest is
offered for review beside what was answered before.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from fractions import Fraction

from selfcheck.answers import UNANSWERED, Answer
from selfcheck.assessment import Assessment
from selfcheck.checklist import Bracket, Checklist, Level, Question, Theme
from selfcheck.dutch import number


class Fate(Enum):
    """What became of a question."""

    KEPT = auto()
    CHANGED = auto()
    NEW = auto()
    RETIRED = auto()


class Difference(Enum):
    """What is otherwise about a question. Only those of :data:`ANOTHER_QUESTION` make it another one."""

    TEXT = auto()
    LEVELS = auto()
    """Which levels there are, in which order, or what one of them says here."""
    MEANING = auto()
    """What a level is called, or what it means in general."""
    POINTS = auto()
    WHAT_COUNTS = auto()
    NOT_APPLICABLE = auto()
    LABEL = auto()
    THEME = auto()
    CORE = auto()
    WEIGHT = auto()
    ADVICE = auto()


ANOTHER_QUESTION = frozenset(
    {
        Difference.TEXT,
        Difference.LEVELS,
        Difference.MEANING,
        Difference.POINTS,
        Difference.WHAT_COUNTS,
        Difference.NOT_APPLICABLE,
    }
)
"""What makes the same id another question: an answer to the one is none to the other."""


@dataclass(frozen=True, slots=True)
class Step:
    """One question from the old version to the new: what became of it, and what is otherwise about it.

    ``old`` is None for a new question, ``new`` for a retired one; ``theme`` is where it stands now, or stood.
    """

    id: str
    fate: Fate
    theme: Theme
    old: Question | None
    new: Question | None
    differences: frozenset[Difference] = frozenset()

    @property
    def question(self) -> Question:
        """The question as it is now, or as it was."""
        question = self.new or self.old
        assert question is not None, "a step is from something or to something"
        return question


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is otherwise about a question: the words of then and of now, or empty where there were none.

    ``level`` is the label of the level that it is about, as it is now, or was. Of a question that became core or
    ceased to be, and of its advice, the words are left to whoever tells it.
    """

    difference: Difference
    before: str = ""
    after: str = ""
    level: str = ""


def steps(old: Checklist, new: Checklist) -> tuple[Step, ...]:
    """What became of every question: in the order of the new version, then the retired ones in that of the old."""
    return (*_onwards(old, new), *_retired(old, new))


def changes(step: Step, old: Checklist, new: Checklist) -> tuple[Change, ...]:
    """What is otherwise about a question of both versions, in the order in which one reads a question."""
    if step.old is None or step.new is None:
        return ()
    return tuple(_changes(old, step.old, new, step.new))


def carry_over(fresh: Assessment, old: Checklist, new: Checklist) -> Assessment:
    """A fresh copy of an assessment on another version, with the answers to the questions that stayed the same.

    What was decided about an advice is not taken along where that advice is another one now. What is not
    carried over can be read in the assessment that the copy follows. Raises FrozenError for what is finished.
    """
    kept = {step.id: step.differences for step in steps(old, new) if step.fate is Fate.KEPT}
    decided = {question for question, differences in kept.items() if Difference.ADVICE not in differences}
    answers = {
        question: answer if question in decided else answer.with_(set_aside=None)
        for question, answer in fresh.answers.items()
        if question in kept
    }
    return fresh.changing(
        version=new.version,
        kind=fresh.kind if fresh.kind in new.kind_labels else None,
        chosen=tuple(question for question in fresh.chosen if question in decided),
        answers=answers,
    )


def to_review(assessment: Assessment, old: Checklist, new: Checklist) -> Mapping[str, Answer]:
    """What was said at questions that are other ones now, by question, in the order of the new version."""
    changed = (step.id for step in steps(old, new) if step.fate is Fate.CHANGED)
    return {question: answer for question in changed if (answer := assessment.given[question]) != UNANSWERED}


def _onwards(old: Checklist, new: Checklist) -> Iterator[Step]:
    for theme in new.themes:
        for question in theme.questions:
            before = old.by_id.get(question.id)
            if before is None:
                yield Step(question.id, Fate.NEW, theme, None, question)
            else:
                found = frozenset(change.difference for change in _changes(old, before, new, question))
                fate = Fate.CHANGED if found & ANOTHER_QUESTION else Fate.KEPT
                yield Step(question.id, fate, theme, before, question, found)


def _retired(old: Checklist, new: Checklist) -> Iterator[Step]:
    for theme in old.themes:
        for question in theme.questions:
            if question.id not in new.by_id:
                yield Step(question.id, Fate.RETIRED, theme, question, None)


def _changes(old: Checklist, before: Question, new: Checklist, after: Question) -> Iterator[Change]:
    themes = old.theme_of(before.id), new.theme_of(after.id)
    if before.text != after.text:
        yield Change(Difference.TEXT, before.text, after.text)
    yield from _of_levels(old, before, new, after)
    if before.does_not_count != after.does_not_count:
        yield Change(Difference.WHAT_COUNTS, before.does_not_count, after.does_not_count)
    if before.not_applicable != after.not_applicable:
        yield Change(Difference.NOT_APPLICABLE, before.not_applicable, after.not_applicable)
    if before.label != after.label:
        yield Change(Difference.LABEL, before.label, after.label)
    if themes[0].id != themes[1].id:
        yield Change(Difference.THEME, themes[0].title, themes[1].title)
    if before.core is not after.core:
        yield Change(Difference.CORE)
    if before.weight != after.weight:
        yield Change(Difference.WEIGHT, number(Fraction(before.weight)), number(Fraction(after.weight)))
    if _advice(old, before) != _advice(new, after):
        yield Change(Difference.ADVICE)


def _of_levels(old: Checklist, before: Question, new: Checklist, after: Question) -> Iterator[Change]:
    then, now = ({level.id: level for level in on.ladder(q).levels} for on, q in ((old, before), (new, after)))
    for name, level in {**now, **{name: level for name, level in then.items() if name not in now}}.items():
        if before.levels.get(name) != after.levels.get(name):
            yield Change(Difference.LEVELS, before.levels.get(name, ""), after.levels.get(name, ""), level.label)
        if name in then and name in now:
            yield from _of_level(then[name], now[name])
    if [*then] != [*now] and {*then} == {*now}:
        yield Change(Difference.LEVELS, *(", ".join(level.label for level in each.values()) for each in (then, now)))


def _of_level(then: Level, now: Level) -> Iterator[Change]:
    if then.label != now.label:
        yield Change(Difference.MEANING, then.label, now.label, now.label)
    if then.meaning != now.meaning:
        yield Change(Difference.MEANING, then.meaning, now.meaning, now.label)
    if then.points != now.points:
        yield Change(Difference.POINTS, str(then.points), str(now.points), now.label)


def _advice(checklist: Checklist, question: Question) -> object:
    """What is advised at each level: what to do, with which words, and how far that brings one."""
    ladder = checklist.ladder(question)
    brackets: dict[str, Bracket | None] = {level.id: ladder.bracket(level.id) for level in ladder.levels}
    return {name: (found.aim, question.advice[found.id]) for name, found in brackets.items() if found is not None}
