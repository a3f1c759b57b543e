"""From a folder to all its checklists, in many versions side by side."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from selfcheck.checklist import Checklist
from selfcheck.reading.files import read_checklist
from selfcheck.reading.problems import ChecklistError, ChecklistsError, about_file


@dataclass(frozen=True, slots=True)
class Checklists:
    """Checklists by id and version. Runs through them by id, and within an id from old to new."""

    _sorted: tuple[Checklist, ...]

    def __iter__(self) -> Iterator[Checklist]:
        return iter(self._sorted)

    def __len__(self) -> int:
        return len(self._sorted)

    @property
    def ids(self) -> tuple[str, ...]:
        """The id of every checklist, once, in order."""
        return tuple(dict.fromkeys(checklist.id for checklist in self))

    def get(self, checklist_id: str, version: str) -> Checklist | None:
        """One version of a checklist; None if it is not here."""
        return next((found for found in self if (found.id, found.version) == (checklist_id, version)), None)

    def latest(self, checklist_id: str) -> Checklist | None:
        """The newest version of a checklist (1.10 is newer than 1.9); None if there is none."""
        return next((found for found in reversed(self._sorted) if found.id == checklist_id), None)


def read_folder(folder: Path) -> Checklists:
    """Every checklist (.yaml, .yml) in a folder; ChecklistsError with the problems of all its files.

    A folder that does not exist, cannot be read or holds no checklist is a ChecklistsError as well.
    """
    read: dict[str, Checklist] = {}
    errors: list[ChecklistError] = []
    for path in _files(folder):
        try:
            read[path.name] = read_checklist(path)
        except ChecklistError as error:
            errors.append(error)
    errors += _twins(read)
    if errors:
        raise ChecklistsError(sorted(errors, key=lambda error: error.source))
    return Checklists(tuple(sorted(read.values(), key=_order)))


def _files(folder: Path) -> list[Path]:
    try:
        files = sorted(path for path in folder.iterdir() if path.suffix.lower() in {".yaml", ".yml"})
    except OSError as error:
        what = "Deze map bestaat niet of kan niet worden gelezen."
        raise _no_checklists(folder, what, "Controleer de naam van de map.") from error
    visible = [path for path in files if not path.name.startswith(".")]
    if not visible:
        what = "In deze map staat geen checklist."
        raise _no_checklists(folder, what, "Zet er een bestand in dat eindigt op .yaml.")
    return visible


def _no_checklists(folder: Path, what: str, fix: str) -> ChecklistsError:
    return ChecklistsError([ChecklistError(folder.name, [about_file(what, fix)])])


def _twins(read: dict[str, Checklist]) -> Iterator[ChecklistError]:
    first: dict[tuple[str, str], str] = {}
    for name, checklist in read.items():
        earlier = first.setdefault((checklist.id, checklist.version), name)
        if earlier != name:
            what = f'Checklist "{checklist.id}" versie {checklist.version} staat in {earlier} en in {name}.'
            fix = "Geef de nieuwste een hoger versienummer, of haal één van de twee bestanden weg."
            yield ChecklistError(name, [about_file(what, fix)])


def _order(checklist: Checklist) -> tuple[str, int, int]:
    major, _, minor = checklist.version.partition(".")
    return checklist.id, int(major), int(minor)
