"""Opening the place where assessments are kept, and bringing it up to date first."""

from pathlib import Path
from threading import Lock

from alembic.script import ScriptDirectory

from selfcheck.storage import history, postgres, sqlite
from selfcheck.storage.address import address
from selfcheck.storage.database import Database

_ONE_AT_A_TIME = Lock()
"""Alembic's ``op`` belongs to the whole process."""


def open_database(url: str | None = None, *, timeout: float = 5.0, migrations: Path = history.MIGRATIONS) -> Database:
    """The database at a URL or file; else at ``SELFCHECK_DATABASE_URL``; else in the user's own files.

    What is missing is made, and older tables are brought up to date (of a file a copy is kept beside
    it). ``timeout`` is how many seconds to wait for others. Raises StorageError, and then nothing
    was changed.
    """
    target = address(url)
    if isinstance(target, Path):
        sqlite.make(target)
        # A migration may have to make a table anew, and dropping the old one would take answers along.
        _bring_up(sqlite.database(target, timeout, foreign_keys=False), timeout, migrations)
        sqlite.use_wal(target, timeout)
        return sqlite.database(target, timeout)
    database = postgres.database(target, timeout)
    try:
        _bring_up(database, timeout, migrations)
    except BaseException:
        database.close()
        raise
    return database


def open_existing(url: str | None = None, *, timeout: float = 5.0) -> Database:
    """The database that ``open_database`` would open, as it is: nothing is made and nothing is brought up to date.

    Raises StorageError, also if there is nothing yet.
    """
    target = address(url)
    if isinstance(target, Path):
        sqlite.examine(target, timeout)
        return sqlite.database(target, timeout)
    return postgres.database(target, timeout)


def is_newest(database: Database) -> bool:
    """Whether the database answers and its tables are the newest that we know; False if they are older or not there.

    Raises StorageError: also NEWER, if a later version of this program brought them up to date.
    """
    known = ScriptDirectory(str(history.MIGRATIONS))
    with database.reading() as connection:
        return not history.outstanding(connection, known, database.where)


def _bring_up(database: Database, timeout: float, migrations: Path) -> None:
    with _ONE_AT_A_TIME:
        known = ScriptDirectory(str(migrations))
        with database.reading() as connection:
            needed = history.outstanding(connection, known, database.where)
        if database.file is not None:
            sqlite.examine(database.file, timeout)
        if needed:
            _migrate(database, timeout, known)


def _migrate(database: Database, timeout: float, known: ScriptDirectory) -> None:
    copy: Path | None = None
    try:
        with database.writing(alone=True) as connection:
            needed = history.outstanding(connection, known, database.where)  # another server may have been first
            if needed and database.file is not None and history.revision(connection) is not None:
                copy = sqlite.keep_copy(database.file, needed[-1].revision, timeout)
            history.run(connection, known, needed)
            if database.file is not None:
                sqlite.examine_references(connection, database.where)
    except BaseException:
        if copy is not None:  # the file is as it was, and the next try makes its own copy
            copy.unlink()
        raise
