"""What is counted: of each document with each topic, what was shown beside what was labelled."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from evaluating.labelled import DIRECT, Document, Labelled, Pair, Topic
from evaluating.showing import MOST, Listed, Shown, of_question, of_topic

FIRST: Final = 3


@dataclass(frozen=True)
class Outcome:
    """A document with a topic: what is shown, by the topic as one and by each of its questions, and the grades.

    ``questions`` holds of each question what is shown and every passage that counts as right for it.
    """

    shown: tuple[Shown, ...]
    grades: Mapping[int, int]
    questions: Mapping[str, tuple[tuple[Shown, ...], frozenset[int]]] = field(default_factory=dict)

    @property
    def direct(self) -> set[int]:
        """The passages that bear on the topic directly."""
        return {passage for passage, grade in self.grades.items() if grade == DIRECT}


class Part(NamedTuple):
    """What one pair adds to a measure: how much, of how many."""

    much: float
    of: int


NOTHING: Final = Part(0, 0)


def _recall(outcome: Outcome) -> Part:
    if not outcome.grades:
        return NOTHING
    right = sum(shown.passage in outcome.grades for shown in outcome.shown)
    return Part(right / min(MOST, len(outcome.grades)), 1)


def _share(shown: Sequence[Shown], right: Container[int]) -> Part:
    """Which part of what is shown is right, as one thing that counts."""
    return Part(_each(shown, right).much / len(shown), 1) if shown else NOTHING


def _each(shown: Sequence[Shown], right: Container[int]) -> Part:
    """How many of what is shown are right, each passage for itself."""
    return Part(sum(passage in right for passage, _ in shown), len(shown))


def _together(
    counted: Callable[[Sequence[Shown], Container[int]], Part],
    questions: Iterable[tuple[Sequence[Shown], Container[int]]],
) -> Part:
    """What the questions of a topic add together."""
    parts = [counted(shown, right) for shown, right in questions]
    return Part(sum(part.much for part in parts), sum(part.of for part in parts))


def _specific(outcome: Outcome) -> list[Shown]:
    return [shown for shown in outcome.shown if shown.specific]


def _missed(outcome: Outcome) -> Part:
    if not outcome.direct:
        return NOTHING
    return Part(not outcome.direct & {passage for passage, _ in outcome.shown}, 1)


class Measure(NamedTuple):
    """A figure: how it is called, what its n counts, and what each pair adds to it."""

    key: str
    label: str
    counts: str
    part: Callable[[Outcome], Part]
    short: str = ""


MEASURES: Final = (
    Measure("recall5", "recall@5", "pairs", _recall, "recall@5"),
    Measure("first3", "precision, first three", "pairs", lambda o: _share(o.shown[:FIRST], o.grades), "first 3"),
    Measure("all", "precision, all shown", "pairs", lambda o: _share(o.shown, o.grades), "all shown"),
    Measure("all_each", "  each passage once", "passages", lambda o: _each(o.shown, o.grades)),
    Measure("specific", "precision, specific only", "pairs", lambda o: _share(_specific(o), o.grades)),
    Measure("specific_each", "  each passage once", "passages", lambda o: _each(_specific(o), o.grades)),
    Measure("question", "precision per question", "questions", lambda o: _together(_share, o.questions.values())),
    Measure("question_each", "  each passage once", "passages", lambda o: _together(_each, o.questions.values())),
    Measure("missed", "direct evidence missed", "pairs", _missed, "missed"),
    Measure("silent", "  and nothing shown", "pairs", lambda o: Part(not o.shown, 1) if o.direct else NOTHING),
    Measure(
        "false_show",
        "shown where nothing is labelled",
        "pairs",
        lambda o: NOTHING if o.grades else Part(bool(o.shown), 1),
        "false show",
    ),
)
"""Every figure. ``first3`` is the precision of the trial's own figures; recall counts both grades, as there."""


def outcomes(labelled: Labelled, listed: Mapping[Pair, Listed], thresholds: Mapping[str, float]) -> list[Outcome]:
    """What is shown for each pair, in the order of ``labelled.pairs``, with a threshold for each source."""
    return [
        _outcome(labelled, document, topic, listed[document.name, topic.id], thresholds)
        for document in labelled.documents
        for topic in labelled.topics
    ]


def _outcome(
    labelled: Labelled, document: Document, topic: Topic, listed: Listed, thresholds: Mapping[str, float]
) -> Outcome:
    def threshold(passage: int) -> float:
        return thresholds[document.pieces[passage].source]

    questions = {
        question: (of_question(found, threshold), frozenset(_right(labelled, document.name, question)))
        for question, found in listed.items()
        if _first(labelled, question) == topic
    }
    return Outcome(of_topic(listed, threshold), labelled.grades[document.name, topic.id], questions)


def _first(labelled: Labelled, question: str) -> Topic | None:
    """The topic where a question is counted: the first that covers it."""
    return next((topic for topic in labelled.topics if question in topic.questions), None)


def _right(labelled: Labelled, document: str, question: str) -> Iterator[int]:
    """Every passage that is labelled for a topic of this question."""
    for topic in labelled.topics:
        if question in topic.questions:
            yield from labelled.grades[document, topic.id]
