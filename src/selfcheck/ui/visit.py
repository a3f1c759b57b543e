"""The one place that touches the session and the address of one browser tab."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from enum import StrEnum
from hashlib import sha256
from typing import Any

import streamlit as st

from selfcheck.access import Person
from selfcheck.answers import Answer, Evidence
from selfcheck.storage import Reason

_KEY = "visit"

ASSESSMENT = "zelfcheck"
STEP = "stap"


@dataclass(slots=True)
class Drawn:
    """What this tab shows of one question: the answer and revision it was drawn from or saved as, and its theme.

    ``offered`` are the options that can be chosen.
    ``epoch`` is part of the keys of its fields: a new epoch is a fresh field. ``fresh`` is true
    until the first comparison: a field that already says something else then was filled in an
    earlier connection.
    """

    answer: Answer
    revision: int
    theme: str
    offered: tuple[str, ...]
    epoch: int = 0
    fresh: bool = True


@dataclass(slots=True)
class Described:
    """What this tab shows of what an assessment is about, by the name of each field.

    ``stored`` is what the store had, ``said`` what the fields said, when both were last the same.
    ``epochs`` are part of the keys: a new epoch is a fresh field. ``renewed`` are the fields that
    somebody else changed; ``lost`` has what was typed here in such a field, by the label of its
    parts. ``fresh`` is true until the first comparison, as with :class:`Drawn`.
    """

    stored: Mapping[str, Any]
    said: Mapping[str, Any]
    epochs: dict[str, int] = field(default_factory=dict)
    renewed: set[str] = field(default_factory=set)
    lost: dict[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    fresh: bool = True


@dataclass(slots=True)
class Deciding:
    """What the fields of a decision to share say, by name, until it is given: also while they are not drawn.

    What they begin with is not in ``said``: it can be another thing next time. ``drawn`` has the key of each
    field and what it begins with, ``lines`` are the ones to type in. ``tried`` is true once the decision was
    given with something missing.
    """

    said: dict[str, Any] = field(default_factory=dict)
    drawn: dict[str, tuple[str, Any]] = field(default_factory=dict)
    lines: set[str] = field(default_factory=set)
    tried: bool = False

    def hold(self) -> None:
        """Remember what the fields of the last run say: this run may draw something else."""
        for name, (key, before) in self.drawn.items():
            if knows(key):
                self.keep(name, before, said(key))

    def keep(self, name: str, before: Any, says: Any) -> None:
        """Remember what a field says, if that is not what it begins with."""
        if says == before:
            self.said.pop(name, None)
        else:
            self.said[name] = says


@dataclass(frozen=True, slots=True)
class Clash:
    """Two versions of one answer, between which the visitor chooses."""

    mine: Answer
    theirs: Answer
    revision: int


@dataclass(slots=True)
class TaskField:
    """What this tab shows of a field of a task: what the store had of it, and what the field said, when last the same.

    ``typed`` is what it says that is not stored; None if there is nothing of the kind. ``key`` is its key when it was
    drawn last, of which ``epoch`` is part. ``renewed`` is true if somebody else changed it since, ``fresh`` as with
    :class:`Drawn`. ``store`` stores what was typed, also where the field is not on the screen.
    """

    stored: Mapping[str, Any]
    says: Any = None
    typed: Any = None
    key: str = ""
    epoch: int = 0
    renewed: bool = False
    fresh: bool = True
    store: Callable[[], None] = lambda: None


class Late(StrEnum):
    """Why an answer will not be stored, however often it is tried: something changed while it was typed."""

    FROZEN = "frozen"
    GONE = "gone"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True)
class Unsaved:
    """An answer that could not be stored, and why: it is kept, shown and tried again."""

    answer: Answer
    reason: Reason | Late


@dataclass(frozen=True, slots=True)
class Made:
    """A sheet that was tried: how large it is, and the characters that could not be printed in it.

    It is not kept: whoever downloads it gets it as it is then.
    """

    kilobytes: int
    missing: str


@dataclass(frozen=True, slots=True)
class Attached:
    """The passage that was attached last to a question: its document and place there, and the evidence around it."""

    document: str
    passage: int
    before: Evidence
    after: Evidence


@dataclass(slots=True)
class Visit:
    """Everything we remember about one person in one browser tab.

    What the screen called saved is in the store. Only here, and on the screen, are the versions of
    a clash, texts that are too long, and answers that could not be stored.
    """

    whose: str = ""
    visitor: Person | None = None
    visitor_since: float = 0.0
    assessment: str = ""
    place: str = ""
    drawn: dict[str, Drawn] = field(default_factory=dict)
    described: Described | None = None
    deciding: Deciding = field(default_factory=Deciding)
    scheduling: Deciding = field(default_factory=Deciding)
    schedule: int | None = None
    tasks: dict[tuple[str, str], TaskField] = field(default_factory=dict)
    left: Sequence[str] = ()
    clashes: dict[str, Clash] = field(default_factory=dict)
    too_long: dict[str, Mapping[str, str]] = field(default_factory=dict)
    unsaved: dict[str, Unsaved] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    renewed: set[str] = field(default_factory=set)
    shown_troubles: Mapping[str, tuple[object, ...]] = field(default_factory=dict)
    step_questions: tuple[str, tuple[str, ...]] = ("", ())
    attached: dict[str, Attached] = field(default_factory=dict)
    reviewing: set[str] = field(default_factory=set)
    reading: frozenset[str] = frozenset()
    files_chosen: int = 0
    message: str = ""
    aloud: str = ""
    focus: str = ""
    turn: int = 0
    tried_to_begin: bool = False
    leaving: str = ""
    held: str = ""
    trouble: Exception | None = None
    screen: str = ""
    picked: tuple[str, ...] | None = None
    picks_epoch: int = 0
    documents: dict[str, int] = field(default_factory=dict)
    sheets: dict[str, Made] = field(default_factory=dict)

    def belong_to(self, person_id: str) -> None:
        """Go on for somebody, or for nobody any more: what was drawn for whom it was is forgotten.

        When somebody else comes, everything is: also what was said to whom it was, and what she typed.
        """
        if person_id and self.whose and person_id != self.whose:
            fresh = Visit(visitor=self.visitor, visitor_since=self.visitor_since, turn=self.turn)
            for each in fields(self):
                setattr(self, each.name, getattr(fresh, each.name))
        elif person_id != self.whose:
            self.enter("")
        if person_id:
            self.whose, self.left = person_id, ()

    @property
    def mark(self) -> str:
        """Eight digits that tell the fields of this person and assessment from those of any other."""
        return _digits(f"{self.whose} {self.assessment}") if self.whose else self.assessment[:8]

    def enter(self, assessment_id: str) -> None:
        """Turn to an assessment; what was drawn of another is forgotten."""
        if assessment_id != self.assessment:
            self.assessment = assessment_id
            for memory in (self.drawn, self.clashes, self.too_long, self.unsaved, self.places, self.renewed):
                memory.clear()
            self.reviewing = set()
            self.attached, self.reading = {}, frozenset()
            self.shown_troubles = {}
            self.described = None
            self.deciding, self.scheduling, self.schedule = Deciding(), Deciding(), None
            self.tasks = {}
            self.picked = None
            self.step_questions = ("", ())
            self.leaving = self.held = ""

    def let_go(self, question_id: str) -> None:
        """Forget what this tab shows of a question and could not store: what is stored is drawn in fresh fields."""
        for memory in (self.clashes, self.too_long, self.unsaved, self.places):
            memory.pop(question_id, None)
        drawn = self.drawn[question_id]
        drawn.epoch, drawn.fresh = drawn.epoch + 1, False

    def holding(self, question_ids: Iterable[str]) -> bool:
        """Return whether something must be settled before these questions can be left."""
        return any(q in self.clashes or self.too_long.get(q) or q in self.unsaved for q in question_ids)


def current_visit() -> Visit:
    """Return this tab's visit, starting one if needed."""
    if _KEY not in st.session_state:
        st.session_state[_KEY] = Visit()
    visit: Visit = st.session_state[_KEY]
    return visit


def hers(key: str) -> str:
    """Return the key of a field that says nothing to whoever comes next in the same browser."""
    whose = current_visit().whose
    return f"{key}-{_digits(whose)}" if whose else key


def _digits(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:8]


def knows(key: str) -> bool:
    """Return whether this session knows a field; a field that was never drawn has no key."""
    return bool(key) and key in st.session_state


def said(key: str, default: object = None) -> object:
    """Return what a field says now, drawn in this run or not; one that was never drawn says the default."""
    return st.session_state.get(key, default) if key else default


def assessment_in_address() -> str:
    """Return the id of the assessment in the address, or an empty text."""
    return st.query_params.get(ASSESSMENT, "")


def parameters() -> Mapping[str, str]:
    """Return everything in the address behind the name of the screen."""
    return st.query_params.to_dict()


def step_in_address() -> str:
    """Return the step of the wizard in the address, or an empty text."""
    return st.query_params.get(STEP, "")


def go_to_step(step: str) -> None:
    """Put a step in the address and draw it."""
    st.query_params[STEP] = step
    st.rerun()


def address(assessment_id: str, step: str = "") -> Mapping[str, str]:
    """Return the parameters of a link to a screen of an assessment."""
    return {ASSESSMENT: assessment_id, **({STEP: step} if step else {})}
