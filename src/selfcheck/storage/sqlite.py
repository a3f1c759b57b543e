"""SQLite: one file, made at the first start."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, NullPool, create_engine, event

from selfcheck.storage.database import Database
from selfcheck.storage.drivers import files, outside
from selfcheck.storage.trouble import Reason, StorageError


def database(file: Path, timeout: float, *, foreign_keys: bool = True) -> Database:
    """The database in a file, which must exist. ``timeout`` is how many seconds to wait for another writer.

    Each transaction opens and closes the file. That costs a millisecond, and buys that a file that
    was moved or replaced is noticed rather than written to, and that it is whole when we are idle.
    """

    def connect() -> sqlite3.Connection:
        return _connect(file, timeout, foreign_keys=foreign_keys)

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool, hide_parameters=True)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # A writer that starts as a reader cannot always become a writer, however long it waits.
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return Database(
        reader=engine, writer=engine.execution_options(writes=True), where=str(file), timeout=timeout, file=file
    )


def make(file: Path) -> None:
    """An empty file if there is none, in a folder for this user only if there was no folder."""
    with files(str(file)):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not file.exists():
            file.touch(mode=0o600)


def examine(file: Path, timeout: float) -> None:
    """Raise StorageError (DAMAGED) if pages are missing or contradict each other."""
    with files(str(file)), outside(str(file)), closing(_connect(file, timeout)) as connection:
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        (page_size,) = connection.execute("PRAGMA page_size").fetchone()
        # A file that was cut off halfway its last page passes SQLite's own check.
        cut = file.stat().st_size % page_size and not _beside(file, "-wal")
    if verdict != "ok" or cut:
        raise StorageError(Reason.DAMAGED, str(file))


def examine_references(connection: Connection, where: str) -> None:
    """Raise StorageError (DAMAGED) if an answer lost its assessment."""
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise StorageError(Reason.DAMAGED, where)


def use_wal(file: Path, timeout: float) -> None:
    """Let readers and a writer not wait for each other; the file remembers it."""
    with outside(str(file)), closing(_connect(file, timeout)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")


def keep_copy(file: Path, revision: str, timeout: float) -> Path:
    """A copy beside the file, named after the revision that comes next; no earlier copy is overwritten."""
    names = (f"{file.stem}.before-{revision}{number}.sqlite3" for number in ("", *(f"-{n}" for n in range(2, 1000))))
    copy = next(path for path in map(file.with_name, names) if not path.exists())
    part = copy.with_suffix(".part")
    with files(str(file)), outside(str(file)):
        try:
            part.touch(mode=0o600)
            with closing(_connect(file, timeout)) as source, closing(sqlite3.connect(part)) as target:
                source.backup(target)
            part.rename(copy)
        finally:
            part.unlink(missing_ok=True)
    return copy


def sweep(file: Path, timeout: float) -> None:
    """Move what is beside the file into it, so that what was deleted stands nowhere any more."""
    with outside(str(file)), closing(_connect(file, timeout)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _connect(file: Path, timeout: float, *, foreign_keys: bool = True) -> sqlite3.Connection:
    _may_write(file)
    path = file.as_posix()
    connection = sqlite3.connect(
        f"file://{'' if path.startswith('/') else '/'}{quote(path)}?mode=rw",  # rw: a file that is gone is not made anew
        uri=True,
        timeout=timeout,
        isolation_level=None,  # we say BEGIN ourselves
        check_same_thread=False,
    )
    for setting in (f"foreign_keys = {foreign_keys:d}", "synchronous = FULL", "secure_delete = ON"):
        connection.execute(f"PRAGMA {setting}")
    return connection


def _may_write(file: Path) -> None:
    # SQLite may leave files beside one that it cannot write, and then nobody can open it.
    if not file.exists():
        raise StorageError(Reason.UNREACHABLE, str(file))
    if not (os.access(file, os.W_OK) and os.access(file.parent, os.W_OK)):
        raise StorageError(Reason.READ_ONLY, str(file))


def _beside(file: Path, suffix: str) -> int:
    other = file.with_name(file.name + suffix)
    return other.stat().st_size if other.exists() else 0
