"""A database that stays outside: transactions, and one way of saying what went wrong."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, text

from selfcheck.storage.drivers import outside

_OUR_LOCK = 0x5A656C66
"""Any number, as long as no one else takes it: PostgreSQL knows its advisory locks by number."""

PATIENCE: Final = "patience"
"""Where the pool keeps the Patience of a connection to PostgreSQL."""


@dataclass(slots=True)
class Patience:
    """How many seconds one answer of a server may take; None for work that takes as long as it takes."""

    seconds: float | None


@dataclass(frozen=True, slots=True)
class Database:
    """A place for assessments. ``file`` is None for a server; ``where`` may be shown; ``timeout`` is in seconds."""

    reader: Engine
    writer: Engine
    where: str
    timeout: float
    file: Path | None = None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One transaction that only reads; the outside world speaks up as StorageError."""
        with outside(self.where), self.reader.begin() as connection:
            yield connection

    @contextmanager
    def one_moment(self) -> Iterator[Connection]:
        """One transaction that only reads, and in which every statement sees the same moment."""
        engine = self.reader
        if self.file is None:  # with SQLite every transaction is one
            engine = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with outside(self.where), engine.begin() as connection:
            self._unhurried(connection)
            yield connection

    @contextmanager
    def writing(self, *, alone: bool = False) -> Iterator[Connection]:
        """One transaction, stored as a whole or not at all; ``alone`` waits for others who write alone.

        What is written alone (new tables, a whole backup) may take as long as it takes.
        """
        with outside(self.where), self.writer.begin() as connection:
            if alone and self.file is None:  # with SQLite whoever writes is alone
                connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _OUR_LOCK})
                self._unhurried(connection)
            yield connection

    def _unhurried(self, connection: Connection) -> None:
        """Lift the limits of PostgreSQL and ours until this transaction ends."""
        if self.file is None:
            connection.info[PATIENCE].seconds = None
            for limit in ("statement_timeout", "idle_in_transaction_session_timeout"):
                connection.execute(text(f"SET LOCAL {limit} = 0"))

    def close(self) -> None:
        """Let go of the connections that are kept."""
        self.writer.dispose()
