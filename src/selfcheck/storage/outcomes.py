"""What the store gives back."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from selfcheck.access import Membership, Role
from selfcheck.answers import Answer
from selfcheck.assessment import Assessment, Status
from selfcheck.occasions import OwnCalendar
from selfcheck.plan import Task
from selfcheck.storage.shared import KeptDecision, KeptRound, Somebody, Spent


@dataclass(frozen=True, slots=True)
class Revisions(Mapping[str, int]):
    """How often each answer was saved, by question id; 0 for a question that nobody touched."""

    given: Mapping[str, int]

    def __getitem__(self, question_id: str) -> int:
        return self.given.get(question_id, 0)

    def __contains__(self, question_id: object) -> bool:
        return question_id in self.given

    def __iter__(self) -> Iterator[str]:
        return iter(self.given)

    def __len__(self) -> int:
        return len(self.given)


@dataclass(frozen=True, slots=True)
class Touch:
    """Who gave an answer, and when, in UTC; None where nobody was logged in, or it was not written down yet."""

    who: Somebody | None
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Version:
    """An answer as it once stood, or stands: its revision says which is newer."""

    revision: int
    answer: Answer
    touch: Touch


@dataclass(frozen=True, slots=True)
class Stored:
    """An assessment as it stands, the revisions of its answers, and where its visitor was last.

    ``touches`` say who gave which answer, by question; ``assigned`` who answers which theme.
    """

    assessment: Assessment
    revisions: Revisions
    place: str
    touches: Mapping[str, Touch] = field(default_factory=dict)
    assigned: Mapping[str, Somebody] = field(default_factory=dict)
    announced: date | None = None
    changed: datetime | None = None


@dataclass(frozen=True, slots=True)
class KeptTask:
    """What becomes of an advice as it stands, its revision, and who said so last."""

    task: Task
    revision: int
    touch: Touch


@dataclass(frozen=True, slots=True)
class KeptCalendar:
    """What is otherwise in the calendar of a municipality, its revision (0: nothing yet), and who said so last."""

    own: OwnCalendar
    revision: int
    touch: Touch


@dataclass(frozen=True, slots=True)
class CalendarOf:
    """The calendar of a municipality for one checklist, with all that is kept of it."""

    municipality: str
    checklist: str
    kept: KeptCalendar


@dataclass(frozen=True, slots=True)
class Kept:
    """An assessment with all that is kept of it: also when it last changed, in UTC, its earlier answers, and its plan."""

    stored: Stored
    changed: datetime
    versions: Mapping[str, tuple[Version, ...]] = field(default_factory=dict)
    decisions: tuple[KeptDecision, ...] = ()
    tasks: Mapping[str, KeptTask] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who ever logged in, with all that is kept of her; ``seen`` is when last, in UTC.

    Who was forgotten has no issuer, name or address, and her id as subject.
    """

    id: str
    issuer: str
    subject: str
    name: str
    email: str
    seen: datetime
    memberships: tuple[Membership, ...] = ()


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who can be asked to answer a theme."""

    id: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Participation:
    """How far a municipality is, without its answers: how many drafts, how many finished, and the last change."""

    municipality: str
    drafts: int
    finished: int
    changed: datetime


class Happening(StrEnum):
    """What the log of events can say."""

    BEGUN = "begun"
    ANSWERED = "answered"
    DESCRIBED = "described"
    ASSIGNED = "assigned"
    FINISHED = "finished"
    PLANNED = "planned"
    SCHEDULED = "scheduled"
    DELETED = "deleted"
    PUT_BACK = "put-back"
    ANNOUNCED = "announced"
    SHARED = "shared"
    UNSHARED = "unshared"
    RELEASED = "released"
    LOGGED_IN = "logged-in"
    LOGGED_OUT = "logged-out"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the log: who did what, when, to what. Ids only."""

    at: datetime
    kind: Happening
    person: str | None = None
    colleague: str | None = None
    assessment: str | None = None
    question: str | None = None
    theme: str | None = None
    revision: int | None = None


Record = Known | Kept | CalendarOf | KeptRound | Spent | Event
"""What a database consists of: people, then assessments, calendars, rounds, what is spent, and events; no sessions."""


@dataclass(frozen=True, slots=True)
class Summary:
    """An assessment in a list: where its visitor was last, and how many answers are a level or not applicable."""

    id: str
    municipality: str
    checklist: str
    version: str
    name: str
    kind: str | None
    status: Status | None
    invented: bool
    created: date
    finished: date | None
    changed: datetime
    place: str
    answered: int
    announced: date | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """The answer stands, at this revision."""

    revision: int


@dataclass(frozen=True, slots=True)
class Conflict:
    """Someone was first: this is what stands, and what was sent is not stored."""

    answer: Answer
    revision: int


@dataclass(frozen=True, slots=True)
class TaskConflict:
    """Someone was first: this is what stands (None: nothing), and what was sent is not stored."""

    task: Task | None
    revision: int


@dataclass(frozen=True, slots=True)
class CalendarConflict:
    """Someone was first: this is the calendar that stands, and what was sent is not stored."""

    own: OwnCalendar
    revision: int


@dataclass(frozen=True, slots=True)
class PutBack:
    """What became of the assessments in a file: new here, here already, or placed beside another.

    ``stayed`` is how many plans and calendars are otherwise here than in the file, and stayed as they are here.
    """

    added: int
    same: int
    copied: int
    stayed: int = 0
