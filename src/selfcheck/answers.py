"""What was chosen, what is known, and what is still open."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Annotated, Self

from pydantic import BeforeValidator, StringConstraints, model_validator

from selfcheck.checklist import Checklist, Id, Part

MAX_TEXT = 4000
"""The most characters in a text field; more is refused and stays in the field (design: real parts)."""

MAX_LINE = 300
"""The most characters in a field of one line."""

_NEVER_TYPED = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff]")


def typed(text: object) -> object:
    """Text as a person can have typed it: no control characters but tab and new line, no halves of characters.

    They come along with pasted text, nobody sees them, and not every file and database can keep
    them. Every line ends the same way. What is not text is left to the check that follows.
    """
    if not isinstance(text, str):
        return text
    return _NEVER_TYPED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def said(text: object) -> object:
    """Text as a person typed it, without what stands blank before and after it."""
    kept = typed(text)
    return kept.strip() if isinstance(kept, str) else kept


FreeText = Annotated[str, BeforeValidator(typed), StringConstraints(max_length=MAX_TEXT)]
Line = Annotated[str, BeforeValidator(typed), StringConstraints(max_length=MAX_LINE)]
Said = Annotated[str, BeforeValidator(said), StringConstraints(min_length=1, max_length=MAX_LINE)]
"""A line that must say something. Stripped before its length counts: pydantic itself would strip it afterwards."""


class State(Enum):
    """How a question stands. Only ``KNOWN`` has points; the others are four different things."""

    KNOWN = auto()
    UNKNOWN = auto()
    NOT_APPLICABLE = auto()
    UNANSWERED = auto()


class Evidence(Part):
    """Where the answer stands: document and page, possibly a quotation (*vindplaats*)."""

    document: Line = ""
    page: Line = ""
    quotation: FreeText = ""

    def __bool__(self) -> bool:
        """Whether anything was filled in."""
        return bool(self.document or self.page or self.quotation)


class Answer(Part):
    """One answer: a level, *not applicable* with a reason, or *unknown*; plus what was written with it.

    ``already`` is the place where the municipality already lays down what the question asks
    (*Dit doen we al*); None while not ticked. ``set_aside`` is the reason to leave the advice out:
    a political choice is no gap, and the score stays. ``note_shared`` puts the note in the
    *deelversie* of the sheet.
    """

    level: Id | None = None
    unknown: bool = False
    not_applicable: FreeText | None = None
    note: FreeText = ""
    note_shared: bool = False
    evidence: Evidence = Evidence()
    already: FreeText | None = None
    set_aside: FreeText | None = None

    @model_validator(mode="after")
    def _says_one_thing(self) -> Self:
        said = (self.level is not None) + self.unknown + (self.not_applicable is not None)
        if said > 1:
            message = "an answer is a level, unknown, or not applicable: never two of them"
            raise ValueError(message)
        return self

    @property
    def state(self) -> State:
        """Which of the four this answer is."""
        if self.level is not None:
            return State.KNOWN
        if self.unknown:
            return State.UNKNOWN
        # Without a reason it does not apply yet: the visitor is still asked why.
        return State.NOT_APPLICABLE if (self.not_applicable or "").strip() else State.UNANSWERED

    def choosing(self, choice: "Answer") -> "Answer":
        """This answer with the level, unknown or not-applicable of another, and its own texts."""
        return self.with_(level=choice.level, unknown=choice.unknown, not_applicable=choice.not_applicable)

    def goes_on(self, before: "Answer") -> bool:
        """Whether this answer holds everything that another held: its choice, and texts that only grew."""
        chose = (before.level, before.unknown, before.not_applicable is not None)
        choice = (self.level, self.unknown, self.not_applicable is not None)
        return (
            chose in {(None, False, False), choice}
            and all(now.startswith(then) for now, then in zip(_texts(self), _texts(before), strict=True))
            and self.note_shared is before.note_shared
            and (before.already is None or self.already is not None)
            and before.set_aside in {None, self.set_aside}
        )

    def with_(self, **changes: object) -> "Answer":
        """A copy with some fields changed, checked like any answer (ValidationError)."""
        return Answer.model_validate({**dict(self), **changes})


def _texts(answer: Answer) -> tuple[str, ...]:
    said = answer.evidence
    return (answer.not_applicable or "", answer.note, said.document, said.page, said.quotation, answer.already or "")


UNANSWERED = Answer()


@dataclass(frozen=True, slots=True)
class Answers(Mapping[str, Answer]):
    """Answers by question id. Reading a question that nobody touched gives an empty answer."""

    given: Mapping[str, Answer]

    def __getitem__(self, question_id: str) -> Answer:
        return self.given.get(question_id, UNANSWERED)

    def __contains__(self, question_id: object) -> bool:
        return question_id in self.given

    def __iter__(self) -> Iterator[str]:
        return iter(self.given)

    def __len__(self) -> int:
        return len(self.given)

    def choose(self, question_id: str, answer: Answer) -> "Answers":
        """New answers in which this question has this answer."""
        return Answers({**self.given, question_id: answer})

    def not_known(self, checklist: Checklist) -> tuple[str, ...]:
        """Ids of the questions that are still to be found out: nobody answered them, or *unknown*."""
        return tuple(q.id for q in checklist.questions if self[q.id].state in {State.UNANSWERED, State.UNKNOWN})


NO_ANSWERS = Answers({})


class MisfitKind(Enum):
    """Why an answer cannot belong to a checklist."""

    QUESTION = "question"
    LEVEL = "level"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class Misfit:
    """One answer that does not fit the checklist."""

    kind: MisfitKind
    question: str
    value: str = ""


def misfits(checklist: Checklist, answers: Answers) -> tuple[Misfit, ...]:
    """Every answer that this checklist cannot hold, in the order of the answers."""
    return tuple(found for question_id, answer in answers.items() for found in _misfits(checklist, question_id, answer))


def _misfits(checklist: Checklist, question_id: str, answer: Answer) -> Iterator[Misfit]:
    question = checklist.by_id.get(question_id)
    if question is None:
        yield Misfit(MisfitKind.QUESTION, question_id)
        return
    if answer.level is not None and answer.level not in question.levels:
        yield Misfit(MisfitKind.LEVEL, question_id, answer.level)
    if answer.not_applicable is not None and not question.not_applicable:
        yield Misfit(MisfitKind.NOT_APPLICABLE, question_id)
