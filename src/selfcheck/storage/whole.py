"""All that a database holds, at one moment: read from one, and put into another as it was."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from itertools import zip_longest

from sqlalchemy import Connection, delete, func, select, text

from selfcheck.storage.database import Database
from selfcheck.storage.outcomes import Kept
from selfcheck.storage.rows import add_as_it_was, read_each
from selfcheck.storage.tables import ANSWER, ASSESSMENT
from selfcheck.storage.trouble import Reason, StorageError


class NotEmptyError(Exception):
    """There are assessments already: ``found`` of them. Nothing was changed."""

    def __init__(self, found: int) -> None:
        super().__init__(found)
        self.found = found


@contextmanager
def everything(database: Database) -> Iterator[Callable[[], Iterator[Kept]]]:
    """A way to run through every assessment, oldest first; each time from the start, and always the same moment."""
    with database.one_moment() as connection, ExitStack() as runs:
        # Who stops halfway leaves a cursor, which must be gone before the connection is another's.
        yield lambda: runs.enter_context(closing(read_each(connection)))


def refill(database: Database, kept: Callable[[], Iterable[Kept]], *, replace: bool = False) -> int:
    """Put assessments into an empty database exactly as they were, all or none; gives how many were there before.

    ``kept`` is run through twice, oldest first: to store, and to compare with what the database then
    says. Raises NotEmptyError if there are any and ``replace`` is not given; with it they are removed.
    Raises StorageError (DAMAGED) if the database says something else than it was told.
    """
    with database.writing(alone=True) as connection:
        if database.file is None:  # without it someone who is at work could save in between
            connection.execute(text(f"LOCK TABLE {ASSESSMENT.name}, {ANSWER.name} IN EXCLUSIVE MODE"))
        before = _clear(connection, replace=replace)
        for one in kept():
            add_as_it_was(connection, one)
        with closing(read_each(connection)) as stored:
            if any(told != there for told, there in zip_longest(kept(), stored)):
                raise StorageError(Reason.DAMAGED, database.where)
    return before


def _clear(connection: Connection, *, replace: bool) -> int:
    found = connection.execute(select(func.count()).select_from(ASSESSMENT)).scalar_one()
    if found and not replace:
        raise NotEmptyError(found)
    connection.execute(delete(ASSESSMENT))
    return found
