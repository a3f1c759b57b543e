"""The register of municipalities as it stood on 1 January of each year, read from the package."""

import csv
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from selfcheck.assessment import today
from selfcheck.municipalities.places import Municipality
from selfcheck.municipalities.spelling import dutch_order

FOLDER = Path(__file__).with_name("registers")
"""A folder for each year; PROVENANCE.md says what is in them."""


@dataclass(frozen=True, slots=True, eq=False)
class Register:
    """The municipalities of one year, by code and in Dutch order of the name that is shown.

    ``adjoining`` holds the codes that adjoin each on land. ``ended`` holds the codes of the register
    before this one that are no more, each with those of this register that it went into.
    """

    places: Mapping[str, Municipality]
    adjoining: Mapping[str, frozenset[str]]
    ended: Mapping[str, tuple[str, ...]]


def begun() -> tuple[Register, ...]:
    """Every register whose year has begun in the Netherlands, the newest first: that one is today's."""
    # Asked anew at every call: a server that runs through New Year's Eve changes registers by itself.
    return _begun(FOLDER, today().year)


@cache
def _begun(folder: Path, this_year: int) -> tuple[Register, ...]:
    years = sorted((int(each.name) for each in folder.iterdir() if each.name.isdecimal()), reverse=True)
    # A computer whose clock is years behind uses the oldest: better than none.
    there = [year for year in years if year <= this_year] or years[-1:]
    return tuple(_read(folder / str(year)) for year in there)


@cache
def _read(year: Path) -> Register:
    return Register(_places(year), _adjoining(year), _ended(year))


def _places(year: Path) -> Mapping[str, Municipality]:
    places = (
        Municipality(
            code=row["code"],
            name=row["name"],
            official_name=row["official_name"],
            province=row["province"],
            safety_region=row["safety_region"],
            residents=int(row["residents"]),
            lat=float(row["lat"]),
            lon=float(row["lon"]),
        )
        for row in _rows(year / "municipalities.csv")
    )
    return MappingProxyType({place.code: place for place in sorted(places, key=lambda place: dutch_order(place.name))})


def _adjoining(year: Path) -> Mapping[str, frozenset[str]]:
    adjoining: defaultdict[str, set[str]] = defaultdict(set)
    for row in _rows(year / "neighbours.csv"):
        adjoining[row["code_a"]].add(row["code_b"])
        adjoining[row["code_b"]].add(row["code_a"])
    return MappingProxyType({code: frozenset(others) for code, others in adjoining.items()})


def _ended(year: Path) -> Mapping[str, tuple[str, ...]]:
    changes = year / "changes.csv"
    ended: defaultdict[str, list[str]] = defaultdict(list)
    if changes.is_file():
        for row in _rows(changes):
            ended[row["code"]].append(row["into"])
    return MappingProxyType({code: tuple(into) for code, into in ended.items()})


def _rows(table: Path) -> list[dict[str, str]]:
    """Every row of one of our own tables, by column name."""
    return list(csv.DictReader(table.read_text(encoding="utf-8").splitlines()))
