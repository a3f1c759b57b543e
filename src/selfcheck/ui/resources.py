"""What all visitors share: the checklists that were read, and the store."""

import os

import streamlit as st

from selfcheck import examples
from selfcheck.checklist import Checklist
from selfcheck.checkout import checklists_folder
from selfcheck.reading import Checklists, read_folder
from selfcheck.storage import Store, open_store, usual_file


@st.cache_resource(show_spinner=False)
def shelf() -> Checklists:
    """Return every checklist that is here, read once per process."""
    return read_folder(checklists_folder())


@st.cache_resource(show_spinner=False)
def store() -> Store:
    """Return the store, opened once per process; a demonstration begins with its examples."""
    if not demonstrating():
        return open_store()
    # A file of its own, whatever the setting says: invented and real are never in one database.
    opened = open_store(str(usual_file().with_name("voorbeelden.sqlite3")))
    examples.fill(opened, offered()[0])
    return opened


def on_this_computer() -> bool:
    """Whether everything is kept in a file here, and not in a database on a server."""
    return store().database.file is not None


def demonstrating() -> bool:
    """Whether everything in this process is invented (``make demo``)."""
    return os.environ.get("SELFCHECK_DEMO") == "1"


def offered() -> tuple[Checklist, ...]:
    """Return the checklists that a new assessment can be made on: the newest version of each."""
    return tuple(latest for name in shelf().ids if (latest := shelf().latest(name)))
