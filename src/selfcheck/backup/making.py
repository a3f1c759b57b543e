"""Making a backup: written beside the file that was asked for, read back, and only then given its name."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import file_digest
from itertools import zip_longest
from pathlib import Path
from tempfile import mkstemp

from selfcheck.backup.lines import BackupError, is_backup, read, write
from selfcheck.storage import Database, everything


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that stands on the disk: how many assessments are in it, and its SHA-256 as other programs count it."""

    assessments: int
    sha256: str


def make_backup(database: Database, file: Path, *, overwrite: bool = False) -> Made:
    """Write everything in a database to a file that only its owner reads, and compare it with the database.

    What is there already stays, unless ``overwrite`` is given and it is a backup too. Raises
    BackupError, or StorageError; then there is no new file, and an old one is as it was.
    """
    _may_become(file, overwrite=overwrite)
    with _part(file) as part, everything(database) as run_through:
        with part.open("wb") as opened:
            count = write(opened, run_through(), datetime.now(UTC))
            opened.flush()
            os.fsync(opened.fileno())
        with part.open("rb") as opened:
            if any(written != there for written, there in zip_longest(read(opened), run_through())):
                raise BackupError("De back-up is anders dan de database. Er is geen back-up gemaakt.")
            opened.seek(0)
            digest = file_digest(opened, "sha256").hexdigest()
        _may_become(file, overwrite=overwrite)
        part.replace(file)
        _settle(file.parent)
    return Made(count, digest)


def _may_become(file: Path, *, overwrite: bool) -> None:
    if not (file.exists() or file.is_symlink()):
        return
    if not overwrite:
        raise BackupError(f"‘{file}’ is er al. Kies een andere naam, of zet --overwrite erbij.")
    with _writable(file), file.open("rb") as opened:
        if not is_backup(opened):  # it may well be the database itself
            raise BackupError(f"‘{file}’ is geen back-up. Dat bestand overschrijf ik niet. Kies een andere naam.")


@contextmanager
def _part(file: Path) -> Iterator[Path]:
    with _writable(file):
        handle, name = mkstemp(prefix=f".{file.name}.", suffix=".part", dir=file.parent)
        os.close(handle)
        part = Path(name)
        try:
            yield part
        finally:
            part.unlink(missing_ok=True)


def _settle(folder: Path) -> None:
    """Make sure that the new name survives a power cut; Windows does so itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            with suppress(OSError):  # not every network drive can
                os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _writable(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        message = f"‘{file}’ kan ik niet schrijven. Kijk of de map er is, of u er mag schrijven en of er ruimte is."
        raise BackupError(message) from error
