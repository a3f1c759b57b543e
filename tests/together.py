"""People who work together on one database, for tests."""

from datetime import UTC, datetime

from sqlalchemy import select

from selfcheck.access import Membership, Person, Profile, Role
from selfcheck.storage import Database, People, Store
from selfcheck.storage.tables import METADATA

HERE, ELSEWHERE = "GM0344", "GM0363"
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def a_profile(name: str, *memberships: Membership) -> Profile:
    """What a login tells about somebody."""
    return Profile("https://inlog.example", f"nummer-{name}", name, f"{name}@gemeente.example", memberships)


def a_person(database: Database, name: str, role: Role | None = Role.EDITOR, municipality: str = HERE) -> Person:
    """Somebody who logged in at noon, with one role or none."""
    held = () if role is None else (Membership(role, "" if role is Role.HOST else municipality),)
    return People(database).welcome(a_profile(name, *held), NOON)


def a_store(store: Store, name: str, role: Role | None = Role.EDITOR, municipality: str = HERE) -> Store:
    """What somebody may ask of the database of another store."""
    return Store(store.database, a_person(store.database, name, role, municipality))


def every_row(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, as it stands there."""
    with database.reading() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
            for table in METADATA.sorted_tables
        }


def stands_in(database: Database, text: str) -> set[str]:
    """The tables in which a text stands, in whatever column."""
    return {
        name for name, rows in every_row(database).items() if any(text in str(value) for row in rows for value in row)
    }
