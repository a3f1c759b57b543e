"""What one line of a backup holds, and the record behind it.

Who did something stands there as an id: names stand with the people, and nowhere twice. Of an
answer that stands, its earlier versions are in the line; it is itself the last of them.
"""

from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import Annotated, Self

from pydantic import AwareDatetime, Field, model_validator

from selfcheck.access import Membership, Role
from selfcheck.answers import Answer, Line
from selfcheck.assessment import Assessment, AssessmentId, MunicipalityCode
from selfcheck.checklist import Id, Part
from selfcheck.occasions import OwnCalendar
from selfcheck.plan import Task
from selfcheck.sharing import Consent, Release, Told
from selfcheck.storage import (
    CalendarOf,
    Decision,
    Event,
    Happening,
    Kept,
    KeptCalendar,
    KeptDecision,
    KeptRound,
    KeptTask,
    Known,
    Published,
    Revisions,
    Round,
    Somebody,
    Spent,
    Stored,
    Touch,
    Version,
    Why,
)

_Revision = Annotated[int, Field(ge=1, strict=True)]


class _Membership(Part):
    municipality: str
    role: Role


class _Person(Part):
    id: str
    issuer: str
    subject: str
    name: str
    email: str
    seen: AwareDatetime
    memberships: tuple[_Membership, ...]


class _Touch(Part):
    by: str | None = None
    at: AwareDatetime | None = None


class _Version(_Touch):
    revision: _Revision
    answer: Answer


class _Task(_Touch):
    revision: _Revision
    task: Task
    at: AwareDatetime


class _Calendar(_Touch):
    municipality: MunicipalityCode
    checklist: Id
    revision: _Revision
    own: OwnCalendar
    at: AwareDatetime


class _Decision(_Touch):
    consent: Consent
    told: Told
    at: AwareDatetime
    ends: date
    stopped: AwareDatetime | None
    why: Why | None

    @model_validator(mode="after")
    def _tells_what_was_decided(self) -> Self:
        if self.consent.extent.by_name is (self.told.figures is None):
            message = "who shares by name has figures by name, and nobody else has"
            raise ValueError(message)
        if (self.stopped is None) is not (self.why is None):
            message = "what stopped says why"
            raise ValueError(message)
        return self

    @classmethod
    def of(cls, kept: KeptDecision) -> Self:
        decision = kept.decision
        told = {name: getattr(decision, name) for name in ("consent", "at", "ends", "stopped", "why")}
        return cls(**told, told=kept.told, by=None if decision.by is None else decision.by.id)

    def kept(self, names: Mapping[str, str]) -> KeptDecision:
        by = None if self.by is None else _somebody(self.by, names)
        return KeptDecision(Decision(self.consent, by, self.at, self.ends, self.stopped, self.why), self.told)


class _Published(Part):
    checklist: Id
    major: Annotated[int, Field(ge=1, strict=True)]
    invented: bool
    release: Release


class _Round(Part):
    number: _Revision
    on: date
    released: AwareDatetime | None
    published: tuple[_Published, ...]


class _Spent(Part):
    assessment: AssessmentId
    theme: Id
    municipality: MunicipalityCode
    round: _Revision | None


class _Event(Part):
    at: AwareDatetime
    kind: Happening
    person: str | None
    colleague: str | None
    assessment: str | None
    question: str | None
    theme: str | None
    revision: int | None


class PersonLine(Part):
    """Somebody who ever logged in."""

    person: _Person

    @classmethod
    def of(cls, known: Known) -> Self:
        """The line of a person."""
        held = tuple(_Membership(municipality=each.municipality, role=each.role) for each in known.memberships)
        told = {name: getattr(known, name) for name in _Person.model_fields}
        return cls(person=_Person(**{**told, "memberships": held}))

    @property
    def known(self) -> Known:
        """The person of this line."""
        held = tuple(Membership(each.role, each.municipality) for each in self.person.memberships)
        return Known(**{**dict(self.person), "memberships": held})


class AssessmentLine(Part):
    """An assessment with all that is kept of it. What earlier formats did not have may be left out."""

    assessment: Assessment
    revisions: dict[Id, _Revision]
    place: Line
    changed: AwareDatetime
    announced: date | None = None
    touches: dict[Id, _Touch] = Field({})
    earlier: dict[Id, tuple[_Version, ...]] = Field({})
    assigned: dict[Id, str] = Field({})
    decisions: tuple[_Decision, ...] = ()
    tasks: dict[Id, _Task] = Field({})

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        if self.revisions.keys() != self.assessment.answers.keys():
            message = "each answer has a revision, and nothing else has"
            raise ValueError(message)
        if not self.touches.keys() | self.earlier.keys() <= self.revisions.keys():
            message = "what nobody answered has no history"
            raise ValueError(message)
        if self.decisions and self.assessment.finished is None:
            message = "only what is finished is shared"
            raise ValueError(message)
        for question, versions in self.earlier.items():
            order = (*(version.revision for version in versions), self.revisions[question])
            if any(one >= other for one, other in pairwise(order)):
                message = "earlier versions come before the one that stands"
                raise ValueError(message)
        return self

    @classmethod
    def of(cls, kept: Kept) -> Self:
        """The line of an assessment."""
        stored = kept.stored
        return cls(
            assessment=stored.assessment,
            revisions=dict(stored.revisions),
            place=stored.place,
            changed=kept.changed,
            announced=stored.announced,
            touches={question: _Touch(**_said(touch)) for question, touch in stored.touches.items()},
            earlier={
                question: tuple(
                    _Version(revision=each.revision, answer=each.answer, **_said(each.touch)) for each in versions[:-1]
                )
                for question, versions in kept.versions.items()
                if versions[:-1]
            },
            assigned={theme: who.id for theme, who in stored.assigned.items()},
            decisions=tuple(map(_Decision.of, kept.decisions)),
            tasks={
                question: _Task(revision=each.revision, task=each.task, **_said(each.touch))
                for question, each in kept.tasks.items()
            },
        )

    def kept(self, names: Mapping[str, str]) -> Kept:
        """The assessment of this line; ``names`` are those of the people, by id."""
        answers = self.assessment.answers
        touches = {question: _touch(self.touches.get(question, _Touch()), names) for question in answers}
        versions = {
            question: (
                *(Version(each.revision, each.answer, _touch(each, names)) for each in self.earlier.get(question, ())),
                Version(self.revisions[question], answer, touches[question]),
            )
            for question, answer in answers.items()
        }
        assigned = {theme: _somebody(who, names) for theme, who in self.assigned.items()}
        revisions = Revisions(self.revisions)
        stored = Stored(self.assessment, revisions, self.place, touches, assigned, self.announced, self.changed)
        decisions = tuple(each.kept(names) for each in self.decisions)
        tasks = {
            question: KeptTask(each.task, each.revision, _touch(each, names)) for question, each in self.tasks.items()
        }
        return Kept(stored, self.changed, versions, decisions, tasks)


class CalendarLine(Part):
    """What is otherwise in the calendar of a municipality, for one checklist."""

    calendar: _Calendar

    @classmethod
    def of(cls, calendar: CalendarOf) -> Self:
        """The line of a calendar."""
        kept = calendar.kept
        place = {"municipality": calendar.municipality, "checklist": calendar.checklist}
        return cls(calendar=_Calendar(**place, revision=kept.revision, own=kept.own, **_said(kept.touch)))

    def kept(self, names: Mapping[str, str]) -> CalendarOf:
        """The calendar of this line; ``names`` are those of the people, by id."""
        said = self.calendar
        kept = KeptCalendar(said.own, said.revision, _touch(said, names))
        return CalendarOf(said.municipality, said.checklist, kept)


class RoundLine(Part):
    """A round of figures without names, and what was released in it."""

    round: _Round

    @classmethod
    def of(cls, kept: KeptRound) -> Self:
        """The line of a round."""
        published = tuple(
            _Published(**{name: getattr(each, name) for name in _Published.model_fields}) for each in kept.published
        )
        told = {name: getattr(kept.round, name) for name in Round.__slots__}
        return cls(round=_Round(**told, published=published))

    @property
    def kept(self) -> KeptRound:
        """The round of this line."""
        number = self.round.number
        published = tuple(Published(number, **dict(each)) for each in self.round.published)
        return KeptRound(Round(number, self.round.on, self.round.released), published)


class SpentLine(Part):
    """A score that counts in no round any more."""

    spent: _Spent

    @classmethod
    def of(cls, spent: Spent) -> Self:
        """The line of a score."""
        return cls(spent=_Spent(**{name: getattr(spent, name) for name in _Spent.model_fields}))

    @property
    def kept(self) -> Spent:
        """The score of this line."""
        return Spent(**dict(self.spent))


class EventLine(Part):
    """Something that happened."""

    event: _Event

    @classmethod
    def of(cls, event: Event) -> Self:
        """The line of an event."""
        return cls(event=_Event(**{name: getattr(event, name) for name in _Event.model_fields}))

    @property
    def happened(self) -> Event:
        """The event of this line."""
        return Event(**dict(self.event))


def _said(touch: Touch) -> dict[str, object]:
    return {"by": None if touch.who is None else touch.who.id, "at": touch.at}


def _touch(said: _Touch, names: Mapping[str, str]) -> Touch:
    return Touch(None if said.by is None else _somebody(said.by, names), said.at)


def _somebody(who: str, names: Mapping[str, str]) -> Somebody:
    return Somebody(who, names.get(who, ""))
