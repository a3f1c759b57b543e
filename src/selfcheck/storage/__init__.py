"""Where assessments are kept: SQLite in a file, or PostgreSQL on a server."""

from selfcheck.storage.address import usual_file
from selfcheck.storage.opening import is_newest, open_existing, open_store
from selfcheck.storage.outcomes import Conflict, Kept, PutBack, Revisions, Saved, Stored, Summary
from selfcheck.storage.store import About, Store
from selfcheck.storage.trouble import GoneError, Reason, StorageError
from selfcheck.storage.whole import NotEmptyError, everything, refill

__all__ = [
    "About",
    "Conflict",
    "GoneError",
    "Kept",
    "NotEmptyError",
    "PutBack",
    "Reason",
    "Revisions",
    "Saved",
    "StorageError",
    "Store",
    "Stored",
    "Summary",
    "everything",
    "is_newest",
    "open_existing",
    "open_store",
    "refill",
    "usual_file",
]
