"""Where assessments are kept: SQLite in a file, or PostgreSQL on a server."""

from selfcheck.storage.address import usual_file
from selfcheck.storage.database import Database
from selfcheck.storage.opening import is_newest, open_database, open_existing
from selfcheck.storage.outcomes import (
    Colleague,
    Conflict,
    Event,
    Happening,
    Kept,
    Known,
    Participation,
    PutBack,
    Record,
    Revisions,
    Saved,
    Somebody,
    Stored,
    Summary,
    Touch,
    Version,
)
from selfcheck.storage.people import IDLE_LASTS, SESSION_LASTS, People
from selfcheck.storage.retention import NOTICE, PEOPLE_MONTHS, Tidied, deleted_on, tidy
from selfcheck.storage.store import About, Store
from selfcheck.storage.trouble import GoneError, Reason, StorageError
from selfcheck.storage.whole import NotEmptyError, everything, refill

__all__ = [
    "IDLE_LASTS",
    "NOTICE",
    "PEOPLE_MONTHS",
    "SESSION_LASTS",
    "About",
    "Colleague",
    "Conflict",
    "Database",
    "Event",
    "GoneError",
    "Happening",
    "Kept",
    "Known",
    "NotEmptyError",
    "Participation",
    "People",
    "PutBack",
    "Reason",
    "Record",
    "Revisions",
    "Saved",
    "Somebody",
    "StorageError",
    "Store",
    "Stored",
    "Summary",
    "Tidied",
    "Touch",
    "Version",
    "deleted_on",
    "everything",
    "is_newest",
    "open_database",
    "open_existing",
    "refill",
    "tidy",
    "usual_file",
]
