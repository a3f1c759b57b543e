"""Who may do what: the roles, what each may, and the one function that decides.

Storage asks it inside every transaction, so that no screen, address or file can forget to. Screens
ask it too, to offer only what is allowed.
"""

from collections.abc import Collection
from dataclasses import dataclass
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
    """Looks after the checklists and sees who takes part; reads no answers."""


class Action(Enum):
    """What can be done. ``TAKE_STOCK`` is about the installation, all others about one municipality."""

    READ = auto()
    """See an assessment: answers, their history, result, sheet, comparison."""
    ANSWER = auto()
    """Give, change or take back an answer of a theme."""
    DESCRIBE = auto()
    """Say what an assessment is about, and choose its proposals."""
    ASSIGN = auto()
    """Say who answers a theme."""
    FINISH = auto()
    """Freeze an assessment."""
    CREATE = auto()
    """Begin an assessment, copy one, or put one back from a file."""
    DELETE = auto()
    """Remove an assessment for good."""
    TAKE_STOCK = auto()
    """See which municipalities take part, without their answers."""


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
class Person:
    """Somebody who visits: an id that says nothing, her name as her organisation gives it, and her roles.

    ``alone`` is the one person of an installation without login: everything is hers.
    """

    id: str
    name: str = ""
    memberships: tuple[Membership, ...] = ()
    alone: bool = False

    @property
    def municipalities(self) -> tuple[str, ...]:
        """The codes of the municipalities that she belongs to, each once."""
        return tuple(dict.fromkeys(each.municipality for each in self.memberships if each.municipality))

    def role_in(self, municipality: str) -> Role | None:
        """The highest of her roles in a municipality (an empty code: in the installation); None without one."""
        kinds = {Role.HOST} if not municipality else set(Role) - {Role.HOST}
        held = {each.role for each in self.memberships if each.municipality == municipality} & kinds
        return max(held, key=_HEIGHT.index, default=None)


ALONE: Final = Person("", alone=True)
"""Who uses Zelfcheck on her own computer."""

_HEIGHT = (Role.HOST, Role.READER, Role.CONTRIBUTOR, Role.EDITOR)

_MAY = {
    Role.READER: frozenset({Action.READ}),
    Role.CONTRIBUTOR: frozenset({Action.READ}),  # and ANSWER, for her own themes
    Role.EDITOR: frozenset(Action) - {Action.TAKE_STOCK},
    Role.HOST: frozenset({Action.TAKE_STOCK}),
}


def decide(
    who: Person, action: Action, municipality: str, *, theme: str | None = None, hers: Collection[str] = ()
) -> Verdict:
    """Decide whether somebody may do something with an assessment of a municipality.

    ``theme`` is what an ANSWER is about (None: any theme will do), ``hers`` are the themes of that
    assessment that were assigned to her. For TAKE_STOCK the municipality is empty.
    """
    if who.alone:
        return Verdict.GRANTED
    role = who.role_in(municipality)
    if role is None:
        return Verdict.UNSEEN
    if role is Role.CONTRIBUTOR and action is Action.ANSWER:
        own = bool(hers) if theme is None else theme in hers
        return Verdict.GRANTED if own else Verdict.REFUSED
    return Verdict.GRANTED if action in _MAY[role] else Verdict.REFUSED


class ForbiddenError(Exception):
    """Somebody asked for what she sees but may not do. Nothing was changed."""

    def __init__(self, action: Action) -> None:
        super().__init__(action.name)
        self.action = action
