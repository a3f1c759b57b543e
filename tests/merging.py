"""Invented mergers, for tests: registers of 2027 and 2028 that nobody made, with real names in them and one that is not.

- 2027: Oudewater goes into Woerden; Montfoort is divided over Woerden and IJsselstein.
- 2028: Woerden goes into Nergenshuizen, which is new.
"""

import csv
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from pathlib import Path
from shutil import copytree

import pytest

from selfcheck.municipalities import register

OUDEWATER, MONTFOORT, WOERDEN, IJSSELSTEIN, NERGENSHUIZEN = "GM0589", "GM0335", "GM0632", "GM0353", "GM9001"

INVENTED: dict[int, dict[str, tuple[str, ...]]] = {
    2027: {OUDEWATER: (WOERDEN,), MONTFOORT: (WOERDEN, IJSSELSTEIN)},
    2028: {WOERDEN: (NERGENSHUIZEN,)},
}
"""What ends in which year, and into what it goes."""

NEW = {"code": NERGENSHUIZEN, "name": "Nergenshuizen", "official_name": "Nergenshuizen"}

Row = dict[str, str]


@dataclass(frozen=True)
class Calendar:
    """The registers with the invented mergers, and a clock that can be set."""

    patch: pytest.MonkeyPatch

    def go_to(self, year: int, month: int = 6, day: int = 1) -> None:
        """Let it be another day, for the registers only."""
        self.patch.setattr(register, "today", lambda: date(year, month, day))


@pytest.fixture(scope="session")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the real register of 2026 and the invented ones."""
    folder = tmp_path_factory.mktemp("registers")
    copytree(register.FOLDER / "2026", folder / "2026")
    for year, ended in INVENTED.items():
        write_year(folder, year, ended, [NEW] if year == 2028 else [])
    return folder


@pytest.fixture
def calendar(invented: Path, monkeypatch: pytest.MonkeyPatch) -> Calendar:
    """The invented registers, on a day in 2026."""
    monkeypatch.setattr(register, "FOLDER", invented)
    calendar = Calendar(monkeypatch)
    calendar.go_to(2026)
    return calendar


def write_year(folder: Path, year: int, ended: Mapping[str, Sequence[str]], new: Collection[Row]) -> None:
    """Make the register of a year from the one before."""
    before, after = folder / str(year - 1), folder / str(year)
    after.mkdir()
    places = rows(before / "municipalities.csv")
    model = next(row for row in places if row["code"] in ended)
    left = [row for row in places if row["code"] not in ended]
    write(after / "municipalities.csv", [*left, *({**model, **row} for row in new)])
    borders = {
        (min(pair), max(pair)): row["border_m"]
        for row in rows(before / "neighbours.csv")
        for pair in product(*(ended.get(row[side], (row[side],)) for side in ("code_a", "code_b")))
        if pair[0] != pair[1]
    }
    write(after / "neighbours.csv", [{"code_a": a, "code_b": b, "border_m": m} for (a, b), m in borders.items()])
    write(after / "changes.csv", [{"code": code, "into": each} for code, into in ended.items() for each in into])


def rows(table: Path) -> list[Row]:
    """The rows of a table."""
    with table.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(table: Path, given: Sequence[Row]) -> None:
    """Write a table with these rows."""
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(given[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(given)
