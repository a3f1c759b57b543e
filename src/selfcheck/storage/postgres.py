"""PostgreSQL: one server for a host with many visitors."""

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from selfcheck.storage.address import shown
from selfcheck.storage.database import Database


def database(url: URL, timeout: float) -> Database:
    """The database behind a URL; it is not spoken to yet. ``timeout`` is in seconds."""
    waiting = {"connect_timeout": str(max(2, round(timeout)))}  # the driver takes no less than 2
    engine = create_engine(
        url.update_query_dict({**waiting, **url.query}),
        hide_parameters=True,  # what people write does not belong in a log
        pool_pre_ping=True,
        pool_timeout=timeout,
        max_overflow=20,
    )
    _wait_for_locks(engine, timeout)
    return Database(reader=engine, writer=engine, where=shown(url))


def _wait_for_locks(engine: Engine, timeout: float) -> None:
    @event.listens_for(engine, "connect")
    def _set(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        cursor.execute(f"SET lock_timeout = {round(timeout * 1000)}")
        cursor.close()
        connection.commit()
