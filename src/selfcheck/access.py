"""Who may do what: the roles, what each may, and the one function that decides.

Storage asks it inside every transaction, so that no screen, address or file can forget to. Screens
ask it too, to offer only what is allowed.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from enum import Enum, StrEnum, auto
from typing import Final


class Role(StrEnum):
    """What somebody is for a municipality; a host is for the whole installation."""

    READER = "reader"
    """Sees everything of her municipality, and changes nothing."""
    CONTRIBUTOR = "contributor"
    """Answers the questions of the themes that were assigned to her, and reads the rest."""
    EDITOR = "editor"
    """Begins, assigns, answers, finishes, shares and deletes."""
    HOST = "host"
    """Looks after the checklists, sees who takes part and releases figures; reads no answers."""


class Action(Enum):
    """What can be done: with one municipality's assessments, or (``OF_ALL``) with the installation."""

    READ = auto()
    """See an assessment: answers, their history, result, sheet, comparison."""
    ANSWER = auto()
    """Give, change or take back an answer of a theme."""
    DESCRIBE = auto()
    """Say what an assessment is about, and choose its proposals."""
    ASSIGN = auto()
    """Say who answers a theme."""
    PLAN = auto()
    """Take advice of a theme over into the plan, or leave it; say who does it, when, and how far it is."""
    SCHEDULE = auto()
    """Say what is otherwise in the calendar of a municipality."""
    FINISH = auto()
    """Freeze an assessment."""
    CREATE = auto()
    """Begin an assessment, or copy one; never in a municipality that is no more."""
    PUT_BACK = auto()
    """Put an assessment back from a file, with the municipality that it has."""
    DELETE = auto()
    """Remove an assessment for good."""
    SHARE = auto()
    """Decide what others see of a finished assessment; never in a municipality that is no more."""
    UNSHARE = auto()
    """Take that back."""
    TAKE_STOCK = auto()
    """See which municipalities take part, without their answers."""
    RELEASE = auto()
    """Plan a round, and release its figures without names."""


OF_ALL: Final = frozenset({Action.TAKE_STOCK, Action.RELEASE})
"""What is about the whole installation."""

OF_THEMES: Final = frozenset({Action.ANSWER, Action.PLAN})
"""What a contributor may do for the themes that were assigned to her."""

OF_TODAY: Final = frozenset({Action.CREATE, Action.SHARE})
"""What is never done in a municipality that is no more, only in one that it went into."""


class Verdict(Enum):
    """What was decided."""

    GRANTED = auto()
    REFUSED = auto()
    """She sees it, and may not do this."""
    UNSEEN = auto()
    """For her it does not exist: it is told like something that is not there."""


@dataclass(frozen=True, slots=True)
class Membership:
    """A role, and the code of the municipality where it holds; for a host none."""

    role: Role
    municipality: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """What a login told about somebody: who she is for which provider, and the roles that follow from the host's rules.

    ``issuer`` and ``subject`` together are one person, also when her name or address changes.
    """

    issuer: str
    subject: str
    name: str
    email: str
    memberships: tuple[Membership, ...]


@dataclass(frozen=True, slots=True)
class Former:
    """The code of a municipality that is no more, and the codes of those of today that it went into."""

    code: str
    into: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who visits: an id that says nothing, her name as her organisation gives it, and her roles.

    ``alone`` is the one person of an installation without login: everything is hers. ``former`` are
    the municipalities that went into hers: what is kept of those is hers too (:func:`with_former`).
    """

    id: str
    name: str = ""
    memberships: tuple[Membership, ...] = ()
    alone: bool = False
    former: tuple[Former, ...] = ()

    @property
    def own(self) -> tuple[str, ...]:
        """The codes of the municipalities that she has a role in, each once."""
        return tuple(dict.fromkeys(each.municipality for each in self.memberships if each.municipality))

    @property
    def municipalities(self) -> tuple[str, ...]:
        """The codes of the municipalities that she belongs to, each once: her own, and the former ones."""
        return (*self.own, *(each.code for each in self.former))

    def is_former(self, municipality: str) -> bool:
        """Whether this is a municipality that is no more, and went into one of hers."""
        return any(each.code == municipality for each in self.former)

    def role_in(self, municipality: str) -> Role | None:
        """The highest of her roles in a municipality (an empty code: in the installation); None without one.

        In one that is no more she has the roles that she has where it went.
        """
        kinds = {Role.HOST} if not municipality else set(Role) - {Role.HOST}
        places = next((each.into for each in self.former if each.code == municipality), (municipality,))
        held = {each.role for each in self.memberships if each.municipality in places} & kinds
        return max(held, key=_HEIGHT.index, default=None)


ALONE: Final = Person("", alone=True)
"""Who uses Zelfcheck on her own computer."""

_HEIGHT = (Role.HOST, Role.READER, Role.CONTRIBUTOR, Role.EDITOR)

_MAY = {
    Role.READER: frozenset({Action.READ}),
    Role.CONTRIBUTOR: frozenset({Action.READ}),  # and what is OF_THEMES, for her own
    Role.EDITOR: frozenset(Action) - OF_ALL,
    Role.HOST: OF_ALL,
}


def decide(
    who: Person, action: Action, municipality: str, *, theme: str | None = None, hers: Collection[str] = ()
) -> Verdict:
    """Decide whether somebody may do something with an assessment of a municipality.

    ``theme`` is what an action OF_THEMES is about (None: any theme will do), ``hers`` are the themes of that
    assessment that were assigned to her. For what is OF_ALL the municipality is empty.
    """
    if who.alone:
        return Verdict.GRANTED
    role = who.role_in(municipality)
    if role is None:
        return Verdict.UNSEEN
    if action in OF_TODAY and who.is_former(municipality):
        return Verdict.REFUSED
    if role is Role.CONTRIBUTOR and action in OF_THEMES:
        own = bool(hers) if theme is None else theme in hers
        return Verdict.GRANTED if own else Verdict.REFUSED
    return Verdict.GRANTED if action in _MAY[role] else Verdict.REFUSED


def with_former(person: Person, former: Mapping[str, Collection[str]]) -> Person:
    """Somebody with the roles that follow today from those of a login.

    ``former`` says of every municipality that is no more which of today it went into. A role in one
    that went into one other holds there. In one that was divided it holds nowhere: a guess would show
    her what is not hers. Whoever has a role where (a part of) another went has it for that one too.
    """
    held = tuple(
        dict.fromkeys(
            replace(each, municipality=place)
            for each in person.memberships
            if (place := _today(each.municipality, former)) is not None
        )
    )
    own = {each.municipality for each in held}
    hers = (Former(code, tuple(into)) for code, into in former.items() if not own.isdisjoint(into))
    return replace(person, memberships=held, former=tuple(hers))


def holding_in(municipality: str, former: Mapping[str, Collection[str]]) -> frozenset[str]:
    """The codes of the municipalities of which a role holds in this one: :func:`with_former` the other way round."""
    today = frozenset(former.get(municipality, (municipality,)))
    return today | {code for code in former if _today(code, former) in today}


def _today(municipality: str, former: Mapping[str, Collection[str]]) -> str | None:
    """The municipality where a role in this one holds today; None if it was divided."""
    into = former.get(municipality, (municipality,))
    return next(iter(into)) if len(into) == 1 else None


class ForbiddenError(Exception):
    """Somebody asked for what she sees but may not do. Nothing was changed."""

    def __init__(self, action: Action) -> None:
        super().__init__(action.name)
        self.action = action
