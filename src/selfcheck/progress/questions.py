"""Which way each question went, and what was written that can explain it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from selfcheck.answers import UNANSWERED, Answer, Evidence, State
from selfcheck.checklist import Checklist
from selfcheck.migration import Fate, Step, steps
from selfcheck.plan import Task
from selfcheck.progress.measurement import Measurement


class Turn(Enum):
    """Which way a question went from one assessment to the next."""

    HIGHER = auto()
    LOWER = auto()
    NOW_KNOWN = auto()
    NOT_KNOWN_ANY_MORE = auto()
    NOW_APPLICABLE = auto()
    NOT_APPLICABLE_ANY_MORE = auto()
    ANOTHER_QUESTION = auto()
    NEW = auto()
    RETIRED = auto()
    SAME = auto()
    """Also if it was not known then and is not known now."""


_OF_FATE: Final[Mapping[Fate, Turn]] = {
    Fate.CHANGED: Turn.ANOTHER_QUESTION,
    Fate.NEW: Turn.NEW,
    Fate.RETIRED: Turn.RETIRED,
}
"""Where the checklist changed and not only the answer: then there are no two levels to compare."""


@dataclass(frozen=True, slots=True)
class Why:
    """What was written that can explain how a question went; empty where nothing was.

    ``set_aside`` is the reason to leave the earlier advice, ``task`` what the earlier plan says of it. The
    rest is of the later answer, unless it stood there before and the question went no other way.
    """

    set_aside: str | None
    task: Task | None
    not_applicable: str
    already: str | None
    evidence: Evidence
    note: str


@dataclass(frozen=True, slots=True)
class QuestionProgress:
    """One question then and now. An answer is None where that version of the checklist does not have the question."""

    step: Step
    then: Answer | None
    now: Answer | None
    turn: Turn
    why: Why


def each_question(then: Measurement, now: Measurement) -> Iterator[QuestionProgress]:
    """Every question of both once, in the order of the steps; none if the checklist of either is not here."""
    if then.result is None or now.result is None:
        return
    for step in steps(then.result.checklist, now.result.checklist):
        before = None if step.old is None else then.assessment.given[step.id]
        after = None if step.new is None else now.assessment.given[step.id]
        turn = _turn(step, before or UNANSWERED, after or UNANSWERED, now.result.checklist)
        why = _why(before or UNANSWERED, after or UNANSWERED, moved=turn is not Turn.SAME, task=then.task(step.id))
        yield QuestionProgress(step, before, after, turn, why)


def _turn(step: Step, then: Answer, now: Answer, checklist: Checklist) -> Turn:
    if step.new is None or step.fate is not Fate.KEPT:
        return _OF_FATE[step.fate]
    if State.NOT_APPLICABLE in {then.state, now.state}:
        return _applicable(then.state, now.state)
    if then.level is None or now.level is None:
        return _known(then=then.level is not None, now=now.level is not None)
    ladder = checklist.ladder(step.new)
    difference = ladder.level(now.level).points - ladder.level(then.level).points
    if difference == 0:
        return Turn.SAME
    return Turn.HIGHER if difference > 0 else Turn.LOWER


def _applicable(then: State, now: State) -> Turn:
    if then is now:
        return Turn.SAME
    return Turn.NOT_APPLICABLE_ANY_MORE if now is State.NOT_APPLICABLE else Turn.NOW_APPLICABLE


def _known(*, then: bool, now: bool) -> Turn:
    if then is now:
        return Turn.SAME
    return Turn.NOW_KNOWN if now else Turn.NOT_KNOWN_ANY_MORE


def _why(then: Answer, now: Answer, *, moved: bool, task: Task | None) -> Why:
    return Why(
        set_aside=then.set_aside,
        task=task,
        not_applicable=(now.not_applicable or "") if moved or now.not_applicable != then.not_applicable else "",
        already=now.already if moved or now.already != then.already else None,
        evidence=now.evidence if moved or now.evidence != then.evidence else Evidence(),
        note=now.note if moved or now.note != then.note else "",
    )
