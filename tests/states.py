"""Every state of every screen, and how a visitor comes there: what all must be true of is tried on these."""

from reaching import (
    comparing,
    drafting,
    inside,
    moving,
    outcome,
    outside,
    planning,
    programme,
    progress,
    questions,
    sharing,
)
from reaching.state import SERVER, State
from selfcheck.ui.screens import PATHS

__all__ = ["SERVER", "STATES", "State", "named", "screens_without_a_state"]

STATES: tuple[State, ...] = (
    *outside.STATES.found,
    *questions.STATES.found,
    *programme.STATES.found,
    *outcome.STATES.found,
    *planning.STATES.found,
    *drafting.STATES.found,
    *inside.STATES.found,
    *sharing.STATES.found,
    *comparing.STATES.found,
    *progress.STATES.found,
    *moving.STATES.found,
)
"""Each begins on a database in which nothing is, and leaves it so."""


def named(name: str) -> State:
    """The state with a name."""
    return next(state for state in STATES if state.name == name)


def screens_without_a_state() -> set[str]:
    """Screens that were made, and that nobody comes to here."""
    return set(PATHS) - {state.screen for state in STATES}
