"""What all visitors share: the checklists that were read, and the database; and what this visitor may ask of it."""

import os

import streamlit as st

from selfcheck import examples
from selfcheck.access import ALONE
from selfcheck.checklist import Checklist
from selfcheck.checkout import checklists_folder
from selfcheck.login import current_login
from selfcheck.reading import Checklists, read_folder
from selfcheck.storage import Database, PlanStore, RoundStore, SharingStore, Store, open_database, usual_file
from selfcheck.ui.visitor import visitor


@st.cache_resource(show_spinner=False)
def shelf() -> Checklists:
    """Return every checklist that is here, read once per process."""
    return read_folder(checklists_folder())


@st.cache_resource(show_spinner=False)
def database() -> Database:
    """Return the database, opened once per process; a demonstration begins with its examples."""
    if not demonstrating():
        return open_database()
    # A file of its own, whatever the setting says: invented and real are never in one database.
    opened = open_database(str(usual_file().with_name("voorbeelden.sqlite3")))
    examples.fill(Store(opened, ALONE), offered()[0])
    return opened


def store() -> Store:
    """Return what this visitor may ask of the database."""
    return Store(database(), visitor(database()))


def sharing() -> SharingStore:
    """Return what this visitor may ask about sharing."""
    return SharingStore(database(), visitor(database()))


def plans() -> PlanStore:
    """Return what this visitor may ask about plans."""
    return PlanStore(database(), visitor(database()))


def rounds() -> RoundStore:
    """Return what this visitor may ask about rounds, if she is a host."""
    return RoundStore(database(), visitor(database()))


def on_this_computer() -> bool:
    """Whether everything is kept in a file of the visitor's own, and not by somebody who lets others log in."""
    return database().file is not None and current_login() is None


def demonstrating() -> bool:
    """Whether everything in this process is invented (``make demo``)."""
    return os.environ.get("SELFCHECK_DEMO") == "1"


def offered() -> tuple[Checklist, ...]:
    """Return the checklists that a new assessment can be made on: the newest version of each."""
    return tuple(latest for name in shelf().ids if (latest := shelf().latest(name)))
