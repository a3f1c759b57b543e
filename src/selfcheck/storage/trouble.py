"""What can go wrong with a database, for screens to put into words."""

from enum import StrEnum


class Reason(StrEnum):
    """Why the database could not do what we asked. In each case, what was stored before still stands."""

    LOCKED = "locked"
    """Another program keeps it busy: trying again may help."""
    READ_ONLY = "read-only"
    """We may not write the file, the folder or the tables."""
    FULL = "full"
    """There is no room left on the disk."""
    NEWER = "newer"
    """A later version of this program made it."""
    NOT_A_DATABASE = "not-a-database"
    """The file is something else."""
    UNREACHABLE = "unreachable"
    """The file, folder or server is not there, does not answer or does not let us in."""
    OTHER_PROGRAM = "other-program"
    """It is a database, but another program's."""
    DAMAGED = "damaged"
    """Part of it is missing or makes no sense."""


class StorageError(Exception):
    """The outside world is in the way. Nothing was half stored, and nothing was overwritten.

    ``where`` is the file, or the server and database; never a password.
    """

    def __init__(self, reason: Reason, where: str) -> None:
        """Keep both, for the screen that explains it."""
        super().__init__(f"{reason}: {where}")
        self.reason = reason
        self.where = where


class GoneError(Exception):
    """There is no assessment with this id (any more)."""


class UnreadableError(Exception):
    """What is stored is not what we store. It leaves this package as StorageError (DAMAGED)."""
