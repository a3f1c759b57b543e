"""What is shown instead of a screen that could not be drawn: what happened, and what to do next."""

from time import monotonic
from typing import Final

import streamlit as st

from selfcheck.access import ForbiddenError
from selfcheck.host import HostFileError
from selfcheck.municipalities import UnknownMunicipality
from selfcheck.reading import ChecklistError, ChecklistsError
from selfcheck.storage import StorageError
from selfcheck.ui import frame, incidents, texts, versions
from selfcheck.ui.saving import waiting_texts
from selfcheck.ui.visit import current_visit

AGAIN: Final = 4.0
"""Seconds after which a screen with something to store looks whether the database is back."""


def show(error: Exception) -> None:
    """Draw what went wrong in plain words; a bug and trouble with the database stand in the log too, under a code."""
    match error:
        case StorageError():
            _say(texts.TROUBLE_TITLE, texts.TROUBLE[error.reason], texts.TROUBLE_REST)
            _wait()
            frame.code(incidents.noted(error))
        case ChecklistError() | ChecklistsError():
            _say(texts.CHECKLISTS_TITLE, texts.CHECKLISTS)
            frame.plain(str(error))
        case ForbiddenError():
            _say(texts.FORBIDDEN_TITLE, texts.FORBIDDEN)
        case UnknownMunicipality():
            _say(texts.NO_MUNICIPALITY_TITLE, texts.NO_SUCH_MUNICIPALITY)
        case HostFileError():
            # Nothing of the frame can be drawn: it would name the host.
            st.title(texts.HOST_FILE_TITLE, anchor=False)
            st.write(texts.HOST_FILE)
            return
        case _:
            _say(texts.BUG_TITLE, texts.BUG, texts.BUG_NEXT)
            frame.code(incidents.noted(error))
    st.button(texts.TRY_AGAIN)
    frame.finish_screen()


def _say(title: str, what: str, rest: str = "") -> None:
    frame.title("", title)
    st.error(what)
    st.write(rest)


def _wait() -> None:
    """Show what was typed and could not be stored, and try again by itself: nobody has to type it twice."""
    waiting = waiting_texts(current_visit())
    if waiting is None:
        return
    st.write(texts.WAITING)
    for field, text in waiting:
        st.caption(versions.LABELS[field])
        frame.plain(text)
    began = monotonic()

    @st.fragment(run_every=AGAIN)
    def try_again() -> None:
        if monotonic() - began > AGAIN / 2:  # not when it is drawn: when its time has come
            st.rerun()

    try_again()
