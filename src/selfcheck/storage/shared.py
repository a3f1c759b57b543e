"""What is kept of sharing, and what one is told of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from selfcheck.assessment import ShownScores, Status
from selfcheck.sharing import Consent, Contact, Quartiles, Release, Told


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person by id and name; without a name if she is not known (any more)."""

    id: str
    name: str


class Why(StrEnum):
    """Why a decision to share does not hold any more."""

    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"
    """Another decision came in its place."""
    NEWER = "newer"
    """A newer assessment was finished, and nobody decided about that one yet."""
    RESTORED = "restored"
    """A backup was put back that cannot know who stopped since it was made."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision to share: by whom it was given and when, its last day, and when and why it stopped before that."""

    consent: Consent
    by: Somebody | None
    at: datetime
    ends: date
    stopped: datetime | None = None
    why: Why | None = None

    def holds(self, on: date) -> bool:
        """Whether it is in force."""
        return self.stopped is None and on <= self.ends


@dataclass(frozen=True, slots=True)
class Sharing:
    """How an assessment is shared: every decision, oldest first, and what bears on the next one.

    ``counted`` is the day of the round in which it counted without a name, in ``counted_themes``; ``named`` says
    that it was ever shared by name, ``elsewhere`` that another assessment of the municipality is shared now, and
    ``next_round`` is the day that the host named for the next figures.
    """

    decisions: tuple[Decision, ...] = ()
    counted: date | None = None
    counted_themes: frozenset[str] = frozenset()
    named: bool = False
    elsewhere: date | None = None
    next_round: date | None = None

    def now(self, on: date) -> Decision | None:
        """The decision that is in force."""
        return next((each for each in reversed(self.decisions) if each.holds(on)), None)


@dataclass(frozen=True, slots=True)
class Sighting:
    """What one municipality sees of another by name: figures, what always stands beside them, and whom to call.

    ``partial`` says that the sensitive themes are not shared, and so no total. ``contact`` holds for ``topics``.
    """

    municipality: str
    kind: str | None
    status: Status | None
    finished: date
    version: str
    invented: bool
    figures: ShownScores
    partial: bool
    in_sheets: bool
    contact: Contact | None
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sight:
    """Whom a municipality sees by name; nobody while it does not share a score by name itself."""

    shares: bool
    sightings: tuple[Sighting, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupSight:
    """The figures without names of a municipality's own size group, in the newest round that has them.

    ``sizes`` are the size classes of the group, as places from small (0) to large. A theme is None if its
    figures are withheld, or would rest on fewer than five others.
    """

    released: date
    sizes: tuple[int, ...]
    themes: Mapping[str, Quartiles | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Readable:
    """A finished assessment that somebody may read herself, with its figures as they were when it was finished.

    ``older`` is how many more there are that differ in age only, where but the newest of them is given.
    """

    id: str
    municipality: str
    name: str
    kind: str | None
    status: Status | None
    finished: date
    checklist: str
    version: str
    invented: bool
    figures: ShownScores
    older: int = 0


@dataclass(frozen=True, slots=True)
class Round:
    """A round of figures without names: its day, and when it was released; None while it is planned."""

    number: int
    on: date
    released: datetime | None = None


@dataclass(frozen=True, slots=True)
class Published:
    """The figures of a round for one checklist and major version; of invented assessments, or of real ones."""

    round: int
    checklist: str
    major: int
    invented: bool
    release: Release


@dataclass(frozen=True, slots=True)
class KeptRound:
    """A round with all that is kept of it."""

    round: Round
    published: tuple[Published, ...] = ()


@dataclass(frozen=True, slots=True)
class Spent:
    """A theme of an assessment that counts in no round any more: it counted in one, or was seen by name (None)."""

    assessment: str
    theme: str
    municipality: str
    round: int | None


@dataclass(frozen=True, slots=True)
class KeptDecision:
    """A decision with what others are told under it."""

    decision: Decision
    told: Told
