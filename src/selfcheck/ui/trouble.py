"""What is shown instead of a screen that could not be drawn: what happened, and what to do next."""

import logging

import streamlit as st

from selfcheck.host import HostFileError
from selfcheck.municipalities import UnknownMunicipality
from selfcheck.reading import ChecklistError, ChecklistsError
from selfcheck.storage import StorageError
from selfcheck.ui import frame, texts


def show(error: Exception) -> None:
    """Draw what went wrong in plain words; a bug stands in the log too, with where it happened."""
    match error:
        case StorageError():
            _say(texts.TROUBLE_TITLE, texts.TROUBLE[error.reason], texts.TROUBLE_REST)
        case ChecklistError() | ChecklistsError():
            _say(texts.CHECKLISTS_TITLE, texts.CHECKLISTS)
            frame.plain(str(error))
        case UnknownMunicipality():
            _say(texts.NO_MUNICIPALITY_TITLE, texts.NO_SUCH_MUNICIPALITY)
        case HostFileError():
            # Nothing of the frame can be drawn: it would name the host.
            st.title(texts.HOST_FILE_TITLE, anchor=False)
            st.write(texts.HOST_FILE)
            return
        case _:
            logging.getLogger(__name__).error("A screen could not be drawn.", exc_info=error)
            _say(texts.BUG_TITLE, texts.BUG, texts.BUG_NEXT)
    st.button(texts.TRY_AGAIN)
    frame.finish_screen()


def _say(title: str, what: str, rest: str = "") -> None:
    frame.title("", title)
    st.error(what)
    st.write(rest)
