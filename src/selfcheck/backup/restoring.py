"""Putting a backup back: looked through as a whole first, and then all of it or nothing."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import file_digest
from io import BufferedReader
from pathlib import Path
from typing import Protocol

from selfcheck.assessment import Assessment, today
from selfcheck.backup.lines import BackupError, read
from selfcheck.checklist import Checklist
from selfcheck.exchange import FileRefusedError, check_fit, check_plan
from selfcheck.storage import Database, Kept, NotEmptyError, refill


class Shelf(Protocol):
    """Where checklists are found by id and version."""

    def get(self, checklist_id: str, version: str, /) -> Checklist | None:
        """Return exactly this version, or None."""
        ...


@dataclass(frozen=True, slots=True)
class Checked:
    """A backup that is whole: how many assessments, its SHA-256, and which checklists are not here (with how often).

    ``sharing`` is how many municipalities share something under a decision that is in force today.
    """

    assessments: int
    sha256: str
    not_here: tuple[tuple[str, int], ...]
    sharing: int


def check_backup(file: Path, shelf: Shelf) -> Checked:
    """Look a whole backup through: its shape, its checksum, and each assessment beside its checklist if that is here.

    Raises BackupError.
    """
    not_here: Counter[str] = Counter()
    count, sharing, on = 0, set[str](), today()
    with _opened(file) as opened:
        for number, record in enumerate(read(opened), 2):
            if not isinstance(record, Kept):
                continue
            assessment, count = record.stored.assessment, count + 1
            if any(each.decision.holds(on) for each in record.decisions):
                sharing.add(assessment.municipality)
            checklist = shelf.get(assessment.checklist, assessment.version)
            if checklist is None:
                not_here[f"{assessment.checklist}@{assessment.version}"] += 1
                continue
            try:
                for each in (assessment, *_as_it_was(record)):
                    check_fit(each, checklist)
                check_plan({question: each.task for question, each in record.tasks.items()}, checklist)
            except FileRefusedError as error:
                raise BackupError(f"{_MISFIT.format(number=number)} {error}") from error
        opened.seek(0)
        digest = file_digest(opened, "sha256").hexdigest()
        return Checked(count, digest, tuple(sorted(not_here.items())), len(sharing))


def restore_backup(
    file: Path, checked: Checked, database: Database, *, replace: bool = False, stop_sharing: bool = False
) -> int:
    """Put a backup that was checked into an empty database; gives how many assessments were there before.

    With ``replace`` the database need not be empty: what is there goes. Afterwards the database is compared
    with the file, and nobody is logged in. With ``stop_sharing``, for a backup that is older than what was there,
    all sharing in it then ends. All or nothing: raises BackupError, or StorageError, and then nothing was changed.
    """
    with _opened(file) as opened:
        if file_digest(opened, "sha256").hexdigest() != checked.sha256:
            raise BackupError(f"‘{file}’ is veranderd sinds ik het nakeek. Er is niets teruggezet.")
        try:
            return refill(database, lambda: read(opened), replace=replace, stop_sharing=stop_sharing)
        except NotEmptyError as error:
            raise BackupError(_NOT_EMPTY.format(found=error.found)) from error


def _as_it_was(kept: Kept) -> Iterator[Assessment]:
    """The assessment with each earlier answer on its own: who goes back to one must find that it fits too."""
    for question, versions in kept.versions.items():
        for version in versions[:-1]:
            yield kept.stored.assessment.model_copy(update={"answers": {question: version.answer}})


@contextmanager
def _opened(file: Path) -> Iterator[BufferedReader]:
    try:
        with file.open("rb") as opened:
            yield opened
    except OSError as error:
        raise BackupError(f"‘{file}’ kan ik niet lezen. Kijk of de naam klopt en of u het mag openen.") from error


_MISFIT = (
    "Regel {number} van deze back-up past niet bij de checklist die hier staat. Er is niets teruggezet. "
    "Kies met --checklists de map met de goede checklists. Een checklist die daar niet in staat, telt niet mee."
)
_NOT_EMPTY = (
    "Deze database is niet leeg. Aantal zelfchecks: {found}. Er is niets teruggezet. "
    "Kies een lege database. Of zet --replace-everything erbij: dan gaat alles weg wat er nu staat."
)
