"""PostgreSQL that hangs, falls silent, is full or is started again: nobody waits for ever, and it is found again."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest
from sqlalchemy import text

from assessing import an_assessment
from halting import halting, signal_to, wire
from selfcheck.storage import Reason, StorageError, Store, postgres
from selfcheck.storage.postgres import LARGEST_POOL, POOL, PoolSizeError
from stores import open_store

SOON = 0.2
"""Seconds to wait for others; a statement may take ``QUICK``, and a server may be silent for a second more."""
QUICK = 1.0
FOR_EVER = text("SELECT pg_sleep(600)")
LONGER_THAN_IT_MAY = text(f"SELECT pg_sleep({QUICK + 1.5})")
BACKENDS = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limits are short, so that these tests are."""
    monkeypatch.setattr(postgres, "SLOWEST", QUICK)


@pytest.fixture
def postgres_store(postgres_url: str) -> Iterator[Store]:
    """A store on a server, with one assessment."""
    with opened(postgres_url) as store:
        yield store


@contextmanager
def opened(url: str) -> Iterator[Store]:
    """A store with one assessment, which gives up soon."""
    store = open_store(url, timeout=SOON)
    store.create(an_assessment())
    yield store
    store.database.close()


@contextmanager
def refused(reason: Reason) -> Iterator[None]:
    """What happens in here is refused for this reason."""
    with pytest.raises(StorageError) as caught:
        yield
    assert caught.value.reason is reason


def works(store: Store) -> bool:
    """Whether the assessment is there."""
    return len(store.all()) == 1


def test_a_statement_that_hangs_is_given_up(postgres_store: Store) -> None:
    with refused(Reason.LOCKED), postgres_store.database.reading() as connection:
        connection.execute(FOR_EVER)
    assert works(postgres_store)


def test_a_transaction_that_lies_idle_does_not_keep_its_locks(postgres_store: Store, postgres_url: str) -> None:
    with psycopg.connect(postgres_url, autocommit=True) as other:
        with refused(Reason.LOCKED), postgres_store.database.writing() as connection:
            connection.execute(text("UPDATE assessment SET place = 'hier'"))
            while other.execute(BACKENDS.encode()).fetchone() != (0,):
                pass
            connection.execute(text("UPDATE assessment SET place = 'daar'"))
        assert other.execute(b"SELECT place FROM assessment").fetchone() == ("",)
    assert works(postgres_store)


def test_a_backup_may_take_longer(postgres_store: Store) -> None:
    with postgres_store.database.one_moment() as connection:
        connection.execute(LONGER_THAN_IT_MAY)
        assert connection.execute(text("SELECT count(*) FROM assessment")).scalar() == 1
    with refused(Reason.LOCKED), postgres_store.database.reading() as connection:
        connection.execute(FOR_EVER)


def test_a_restore_and_new_tables_may_take_longer(postgres_store: Store) -> None:
    with postgres_store.database.writing(alone=True) as connection:
        connection.execute(LONGER_THAN_IT_MAY)
    with refused(Reason.LOCKED), postgres_store.database.writing() as connection:
        connection.execute(FOR_EVER)


def test_a_process_of_the_database_that_halts_is_given_up_and_replaced(postgres_store: Store) -> None:
    with refused(Reason.UNREACHABLE), postgres_store.database.reading() as connection:
        halted = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
        signal_to(halted, signal.SIGSTOP)
        try:
            connection.execute(text("SELECT 1"))
        finally:
            signal_to(halted, signal.SIGCONT)
    assert works(postgres_store)


def test_a_connection_in_the_pool_that_fell_silent_costs_nobody_her_work(postgres_store: Store) -> None:
    with postgres_store.database.reading() as connection:
        halted = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
    signal_to(halted, signal.SIGSTOP)
    try:
        assert works(postgres_store)
    finally:
        signal_to(halted, signal.SIGCONT)


def test_a_server_behind_a_wire_that_is_cut_is_unreachable_until_it_is_mended(postgres_url: str) -> None:
    with wire(postgres_url) as way, opened(way.url) as store:
        way.cut()
        for _ in range(2):
            with refused(Reason.UNREACHABLE):
                store.all()
        way.mend()
        assert works(store)


def test_no_more_connections_than_the_setting_says(postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(POOL, "2")
    with (
        opened(postgres_url) as store,
        psycopg.connect(postgres_url, autocommit=True) as other,
        store.database.reading(),
        store.database.reading(),
    ):
        with refused(Reason.LOCKED), store.database.reading():
            pass
        assert other.execute(BACKENDS.encode()).fetchone() == (2,)
    assert works(store)
    store.database.close()


@pytest.mark.parametrize("given", ["0", "-1", "veel", "2.5", str(LARGEST_POOL + 1)])
def test_a_number_of_connections_that_cannot_be_is_refused(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(POOL, given)
    with pytest.raises(PoolSizeError, match=POOL):
        open_store("postgresql://x@127.0.0.1:1/x")


def test_a_database_that_was_started_again_is_found_again() -> None:
    with halting() as server, opened(server.url) as store:
        server.stop()
        with refused(Reason.UNREACHABLE):
            store.all()
        server.start()
        assert works(store)
