"""PostgreSQL: one server for a host with many visitors."""

import os
from typing import Any, Final

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from selfcheck.storage.address import shown
from selfcheck.storage.database import PATIENCE, Database, Patience
from selfcheck.storage.trouble import Reason, StorageError

POOL: Final = "SELFCHECK_POOL_SIZE"
USUAL_POOL: Final = 20
LARGEST_POOL: Final = 200
KEPT: Final = 5
"""Connections that stay open when nobody is there."""

SLOWEST: Final = 2.0
"""Seconds that a statement may take at least, also for who does not want to wait for others."""


class PoolSizeError(StorageError):
    """The setting with the number of connections cannot be used."""

    def __init__(self, given: str) -> None:
        super().__init__(Reason.UNREACHABLE, POOL)
        self.given = given

    def __str__(self) -> str:
        return f"{POOL}: ‘{self.given}’ kan niet. Geef een getal van 1 tot en met {LARGEST_POOL}."


def pool_size() -> int:
    """How many connections one process makes at most. Raises PoolSizeError."""
    given = os.environ.get(POOL, "").strip() or str(USUAL_POOL)
    if not given.isdecimal() or not 1 <= int(given) <= LARGEST_POOL:
        raise PoolSizeError(given)
    return int(given)


def database(url: URL, timeout: float) -> Database:
    """The database behind a URL; it is not spoken to yet. ``timeout`` is how many seconds to wait for others.

    A statement may take twice as long; a server that says nothing at all is given up a second later.
    """
    most, slowest = pool_size(), max(SLOWEST, 2 * timeout)
    network = {
        "application_name": "zelfcheck",
        "connect_timeout": str(max(2, round(timeout))),  # the driver takes no less than 2
        # A cable that was pulled out is noticed in seconds, also by a connection that waits in the pool.
        "keepalives_idle": "5",
        "keepalives_interval": "2",
        "keepalives_count": "3",
        "tcp_user_timeout": str(round(slowest * 1000)),
    }
    engine = create_engine(
        url.update_query_dict({**network, **url.query}),
        hide_parameters=True,  # what people write does not belong in a log
        pool_pre_ping=True,
        pool_timeout=timeout,
        pool_size=min(KEPT, most),
        max_overflow=most - min(KEPT, most),
    )
    limits = {"lock_timeout": timeout, "statement_timeout": slowest, "idle_in_transaction_session_timeout": slowest}
    _limit(engine, limits, slowest + 1)
    return Database(reader=engine, writer=engine, where=shown(url), timeout=timeout)


def _limit(engine: Engine, limits: dict[str, float], silence: float) -> None:
    # The driver is only there for who uses PostgreSQL.
    from selfcheck.storage.patience import PatientConnection  # noqa: PLC0415

    @event.listens_for(engine, "do_connect")
    def _connect(_dialect: object, _entry: object, arguments: Any, options: dict[str, Any]) -> PatientConnection:
        return PatientConnection.connect(*arguments, **options)

    @event.listens_for(engine, "connect")
    def _set(connection: Any, entry: ConnectionPoolEntry) -> None:
        connection.patience = entry.info[PATIENCE] = Patience(silence)
        cursor = connection.cursor()
        for name, seconds in limits.items():
            cursor.execute(f"SET {name} = {round(seconds * 1000)}".encode())
        cursor.close()
        connection.commit()

    @event.listens_for(engine, "checkin")
    def _hurry_again(_connection: DBAPIConnection | None, entry: ConnectionPoolEntry) -> None:
        if PATIENCE in entry.info:  # an entry whose connection was given up has none
            entry.info[PATIENCE].seconds = silence
