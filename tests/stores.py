"""What somebody may ask of a database, for tests."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from selfcheck.access import ALONE, Person
from selfcheck.storage import Store, open_database


def open_store(url: str | None = None, who: Person = ALONE, **about: Any) -> Store:
    """What somebody may ask of the database at a URL; ``about`` is how it is opened."""
    return Store(open_database(url, **about), who)


@contextmanager
def held_by_another(database: Path) -> Iterator[None]:
    """Another program writes in this file of SQLite all the time."""
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")
