"""From one version of a checklist to another: what became of each question, and of its answer.

An id is a promise: the same id is about the same subject. Whether it is the same *question* is decided
here. An answer is carried over only where whoever gave it read the very same words; the rest is
offered for review beside what was answered before.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from selfcheck.assessment import Assessment, copy
from selfcheck.checklist import Checklist, Question, Theme


class Fate(Enum):
    """What became of a question."""

    KEPT = auto()
    CHANGED = auto()
    NEW = auto()
    RETIRED = auto()


class Difference(Enum):
    """What is otherwise about a question. Only the first four make it another question."""

    TEXT = auto()
    LEVELS = auto()
    WHAT_COUNTS = auto()
    NOT_APPLICABLE = auto()
    WEIGHT = auto()
    THEME = auto()
    ADVICE = auto()


ANOTHER_QUESTION = frozenset({Difference.TEXT, Difference.LEVELS, Difference.WHAT_COUNTS, Difference.NOT_APPLICABLE})
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


def steps(old: Checklist, new: Checklist) -> tuple[Step, ...]:
    """What became of every question: in the order of the new version, then the retired ones in that of the old."""
    return (*_onwards(old, new), *_retired(old, new))


def _onwards(old: Checklist, new: Checklist) -> Iterator[Step]:
    for theme in new.themes:
        for question in theme.questions:
            before = old.by_id.get(question.id)
            if before is None:
                yield Step(question.id, Fate.NEW, theme, None, question)
            else:
                found = frozenset(_differences(old, before, new, question))
                fate = Fate.CHANGED if found & ANOTHER_QUESTION else Fate.KEPT
                yield Step(question.id, fate, theme, before, question, found)


def _retired(old: Checklist, new: Checklist) -> Iterator[Step]:
    for theme in old.themes:
        for question in theme.questions:
            if question.id not in new.by_id:
                yield Step(question.id, Fate.RETIRED, theme, question, None)


def _differences(old: Checklist, before: Question, new: Checklist, after: Question) -> Iterator[Difference]:
    if before.text != after.text:
        yield Difference.TEXT
    if _levels(old, before) != _levels(new, after):
        yield Difference.LEVELS
    if before.does_not_count != after.does_not_count:
        yield Difference.WHAT_COUNTS
    if before.not_applicable != after.not_applicable:
        yield Difference.NOT_APPLICABLE
    if before.weight != after.weight:
        yield Difference.WEIGHT
    if old.theme_of(before.id).id != new.theme_of(after.id).id:
        yield Difference.THEME
    if before.advice != after.advice:
        yield Difference.ADVICE


def _levels(checklist: Checklist, question: Question) -> tuple[object, ...]:
    """What one chooses from: each level with its points, its meaning, and what it says at this question."""
    ladder = checklist.ladder(question)
    return tuple((each.id, each.points, each.meaning, question.levels[each.id]) for each in ladder.levels)


def carry_over(  # noqa: PLR0913, PLR0917 - as of copy, and the two versions
    assessment: Assessment, old: Checklist, new: Checklist, municipality: str, name: str, on: date
) -> Assessment:
    """A new, unfinished assessment on the new version, with the answers to the questions that stayed the same.

    The old one stays as it is. What is carried over no further can be read there: the new one follows it.
    """
    kept = {step.id for step in steps(old, new) if step.fate is Fate.KEPT}
    fresh = copy(assessment, municipality, name, on)
    kinds = {kind.id for kind in new.kinds}
    return Assessment.model_validate(
        {
            **dict(fresh),
            "version": new.version,
            "kind": assessment.kind if assessment.kind in kinds else None,
            "chosen": tuple(question for question in assessment.chosen if question in kept),
            "answers": {question: answer for question, answer in assessment.answers.items() if question in kept},
        }
    )
