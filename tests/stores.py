"""What somebody may ask of a database, for tests."""

from typing import Any

from selfcheck.access import ALONE, Person
from selfcheck.storage import Store, open_database


def open_store(url: str | None = None, who: Person = ALONE, **about: Any) -> Store:
    """What somebody may ask of the database at a URL; ``about`` is how it is opened."""
    return Store(open_database(url, **about), who)
