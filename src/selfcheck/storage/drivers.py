"""From what a database driver raises to the reason behind it, by code and never by English text where a code exists."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionFree

from selfcheck.storage.trouble import Reason, StorageError, UnreadableError

_SQLITE = {
    sqlite3.SQLITE_BUSY: Reason.LOCKED,
    sqlite3.SQLITE_LOCKED: Reason.LOCKED,
    sqlite3.SQLITE_PROTOCOL: Reason.LOCKED,
    sqlite3.SQLITE_READONLY: Reason.READ_ONLY,
    sqlite3.SQLITE_PERM: Reason.READ_ONLY,
    sqlite3.SQLITE_FULL: Reason.FULL,
    sqlite3.SQLITE_NOTADB: Reason.NOT_A_DATABASE,
    sqlite3.SQLITE_CANTOPEN: Reason.UNREACHABLE,
    sqlite3.SQLITE_IOERR: Reason.UNREACHABLE,
    sqlite3.SQLITE_CORRUPT: Reason.DAMAGED,
}

_POSTGRES = {
    "55P03": Reason.LOCKED,  # lock_not_available
    "40P01": Reason.LOCKED,  # deadlock_detected
    "40001": Reason.LOCKED,  # serialization_failure
    "57014": Reason.LOCKED,  # query_canceled: it took longer than it may
    "25P": Reason.LOCKED,  # a transaction that lay idle, or took longer than it may
    "53": Reason.LOCKED,  # no connections, no memory
    "25006": Reason.READ_ONLY,  # read_only_sql_transaction
    "42501": Reason.READ_ONLY,  # insufficient_privilege
    "53100": Reason.FULL,  # disk_full
    "42P01": Reason.DAMAGED,  # undefined_table
    "XX001": Reason.DAMAGED,  # data_corrupted
    "XX002": Reason.DAMAGED,  # index_corrupted
    "57P": Reason.UNREACHABLE,  # shut down, or still starting
    "08": Reason.UNREACHABLE,  # the connection
    "28": Reason.UNREACHABLE,  # who we say we are
    "3D": Reason.UNREACHABLE,  # no such database
    "58": Reason.UNREACHABLE,  # the system under the server
}

_FILES = {
    errno.EACCES: Reason.READ_ONLY,
    errno.EPERM: Reason.READ_ONLY,
    errno.EROFS: Reason.READ_ONLY,
    errno.ENOSPC: Reason.FULL,
    errno.EDQUOT: Reason.FULL,
}


@contextmanager
def outside(where: str) -> Iterator[None]:
    """Turn what the outside world causes into StorageError; our own mistakes pass through as they are."""
    try:
        yield
    except NoConnectionFree as error:
        raise StorageError(Reason.LOCKED, where) from error
    except UnreadableError as error:
        raise StorageError(Reason.DAMAGED, where) from error
    except (DBAPIError, sqlite3.Error) as error:
        reason = _reason(error)
        if reason is None:
            raise
        raise StorageError(reason, where) from error


@contextmanager
def files(where: str) -> Iterator[None]:
    """Turn what the file system refuses into StorageError."""
    try:
        yield
    except OSError as error:
        raise StorageError(_FILES.get(error.errno or 0, Reason.UNREACHABLE), where) from error


def _reason(error: DBAPIError | sqlite3.Error) -> Reason | None:
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        return _of_sqlite(cause)
    code: str | None = getattr(cause, "sqlstate", None)
    if code is None:  # no server answered, so there is no code
        return Reason.UNREACHABLE if isinstance(error, OperationalError) else None
    return next((_POSTGRES[code[:size]] for size in (5, 3, 2) if code[:size] in _POSTGRES), None)


def _of_sqlite(error: sqlite3.Error) -> Reason | None:
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if code is None:  # Python could not read stored text as UTF-8
        return Reason.DAMAGED if isinstance(error, sqlite3.OperationalError) else None
    if code == sqlite3.SQLITE_ERROR and str(error).startswith("no such table"):  # SQLite has no code of its own for it
        return Reason.DAMAGED
    return _SQLITE.get(code & 0xFF)  # the low byte is the kind; the rest says more than we ask
