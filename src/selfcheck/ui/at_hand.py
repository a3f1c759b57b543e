"""What this visitor has at hand of the programmes that she had read, for the assessment that is open."""

import atexit
from collections.abc import Sequence

import streamlit as st

from selfcheck.access import Action
from selfcheck.answers import MAX_LINE, typed
from selfcheck.ui.frame import Opened
from selfcheck.ui.papers import Document, Owner, Papers
from selfcheck.ui.programmes import Programmes
from selfcheck.ui.visit import knows, said


@st.cache_resource(show_spinner=False)
def programmes() -> Programmes:
    """Return the documents of this process."""
    found = Programmes()
    atexit.register(found.close)
    return found


def owner(opened: Opened) -> Owner:
    """Return whose documents she sees: her own, and those for this assessment."""
    return Owner(opened.who.id, opened.id)


def may_search(opened: Opened) -> bool:
    """Return whether there is anything to search for: she may answer, and the assessment is not finished."""
    return opened.stored.assessment.finished is None and opened.may(Action.ANSWER)


def papers(opened: Opened) -> Papers:
    """Return what she had read, or nothing; then it is forgotten, because she cannot reach it any more."""
    if not may_search(opened):
        programmes().forget(owner(opened))
        return Papers()
    found = programmes().of(owner(opened))
    for document in found.documents:
        _call(document)
    return found


def documents(opened: Opened) -> Sequence[Document]:
    """Return the documents that were read."""
    return papers(opened).documents


def name_key(document: Document) -> str:
    """Return the key of the field with the name of a document."""
    return f"naam-{document.id}"


def _call(document: Document) -> None:
    """Let a document be called as its field says, also if another screen is drawn than the one with the field."""
    key = name_key(document)
    if knows(key) and (name := " ".join(str(typed(said(key)) or "").split())[:MAX_LINE]):
        document.title = name
