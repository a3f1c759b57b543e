"""What the store gives back."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from selfcheck.answers import Answer
from selfcheck.assessment import Assessment, Status


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
class Stored:
    """An assessment as it stands, the revisions of its answers, and where its visitor was last."""

    assessment: Assessment
    revisions: Revisions
    place: str


@dataclass(frozen=True, slots=True)
class Kept:
    """An assessment with all that is kept of it: also when it last changed, in UTC."""

    stored: Stored
    changed: datetime


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
class PutBack:
    """What became of the assessments in a file: new here, here already, or placed beside another."""

    added: int
    same: int
    copied: int
