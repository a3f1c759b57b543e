"""Bringing the tables of a database up to date."""

from collections.abc import Sequence
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.runtime.migration import MigrationStep, RevisionStep
from alembic.script import Script, ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, inspect

from selfcheck.storage.trouble import Reason, StorageError

MIGRATIONS = Path(__file__).parent / "migrations"
REVISIONS = "selfcheck_revision"
"""The table that says how far a database is; its name is how we know a database as ours."""


def revision(connection: Connection) -> str | None:
    """How far this database is; None before the first migration."""
    return MigrationContext.configure(connection, opts={"version_table": REVISIONS}).get_current_revision()


def outstanding(connection: Connection, history: ScriptDirectory, where: str) -> tuple[Script, ...]:
    """The migrations that this database still needs, oldest first.

    Raises StorageError: OTHER_PROGRAM if there are tables and none says how far we are, NEWER if
    the database is at a revision that we do not know.
    """
    here = revision(connection)
    if here is None:
        tables = inspect(connection)
        if not (tables.get_table_names() or tables.get_view_names()):
            return tuple(reversed(list(history.iterate_revisions("head", None))))
        # On PostgreSQL each look sees its own moment: another server may have made the tables in between.
        here = revision(connection)
    if here is None:
        raise StorageError(Reason.OTHER_PROGRAM, where)
    try:
        history.get_revision(here)
    except CommandError as error:
        raise StorageError(Reason.NEWER, where) from error
    return tuple(reversed(list(history.iterate_revisions("head", here))))


def run(connection: Connection, history: ScriptDirectory, scripts: Sequence[Script]) -> None:
    """Run migrations in the transaction of this connection.

    There is no ``env.py``: a module that only works while Alembic runs it cannot be imported by
    anything else.
    """

    def steps(_heads: object, _context: object) -> list[RevisionStep]:
        return [MigrationStep.upgrade_from_script(history.revision_map, script) for script in scripts]

    context = MigrationContext.configure(connection, opts={"version_table": REVISIONS, "fn": steps})
    with Operations.context(context):
        context.run_migrations()
