"""Who visits: the person of the session in the browser's cookie, or the one person of this computer."""

from datetime import UTC, datetime
from time import monotonic
from typing import Final

import streamlit as st

from selfcheck.access import ALONE, Action, Person, Verdict, decide
from selfcheck.login import cookie_name, current_login
from selfcheck.municipalities import former
from selfcheck.storage import Database, People, StorageError
from selfcheck.ui.visit import current_visit

NOBODY: Final = Person("")
"""Who did not log in, where one must: she sees no assessment at all."""

_FRESH: Final = 1.0
"""Seconds within which the database is not asked again: one run of a screen asks several times."""


def visitor(database: Database, *, active: bool = True) -> Person:
    """Return who visits now; NOBODY if there is no session (any more). Raises StorageError.

    ``active`` is False where the screen looks by itself: that keeps no session alive.
    """
    if current_login() is None:
        return ALONE
    visit = current_visit()
    if visit.visitor is None or monotonic() - visit.visitor_since > _FRESH:
        try:
            visit.visitor = _of_cookie(database, active=active)
        except StorageError:
            # Nothing can be read or stored now; who she is must not be what costs her what she typed.
            if visit.visitor is None:
                raise
        visit.visitor_since = monotonic()
    return visit.visitor


def known() -> Person:
    """Return who visited when we last looked, without looking."""
    return ALONE if current_login() is None else current_visit().visitor or NOBODY


def log_out_everywhere(database: Database) -> None:
    """End every session of this visitor, this one too. Raises StorageError."""
    people, now = People(database), datetime.now(UTC)
    who = visitor(database)
    if who is not NOBODY:
        people.end_all_sessions(who.id, now)
    current_visit().visitor = None


def _of_cookie(database: Database, *, active: bool) -> Person:
    token = _token()
    found = People(database).whose(token, datetime.now(UTC), active=active) if token else None
    return found or NOBODY


def _token() -> str:
    return st.context.cookies.get(cookie_name(), "")


def may(who: Person, action: Action, municipality: str) -> bool:
    """Return whether somebody may do something for a municipality, whatever the assessment."""
    return decide(who, action, municipality) is Verdict.GRANTED


def may_begin(who: Person) -> bool:
    """Return whether somebody may begin an assessment, for whatever municipality."""
    return who.alone or bool(codes_where(who, Action.CREATE))


def homes_of_copy(who: Person, municipality: str) -> tuple[str, ...]:
    """Return the codes of the municipalities that her copy of an assessment may belong to.

    That is its own, or if it is no more one that it went into: nothing new begins in what is no more.
    """
    return tuple(code for code in former().get(municipality, (municipality,)) if may(who, Action.CREATE, code))


def codes_where(who: Person, action: Action) -> tuple[str, ...]:
    """Return the codes of her municipalities where somebody may do something."""
    return tuple(code for code in who.municipalities if may(who, action, code))
