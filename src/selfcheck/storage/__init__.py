"""Where assessments are kept: SQLite in a file, or PostgreSQL on a server."""

from selfcheck.storage.address import usual_file
from selfcheck.storage.opening import open_store
from selfcheck.storage.outcomes import Conflict, PutBack, Revisions, Saved, Stored, Summary
from selfcheck.storage.store import About, Store
from selfcheck.storage.trouble import GoneError, Reason, StorageError

__all__ = [
    "About",
    "Conflict",
    "GoneError",
    "PutBack",
    "Reason",
    "Revisions",
    "Saved",
    "StorageError",
    "Store",
    "Stored",
    "Summary",
    "open_store",
    "usual_file",
]
