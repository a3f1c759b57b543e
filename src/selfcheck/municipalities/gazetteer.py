"""Which municipalities there are: the list of 1 January 2026, read from the package."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from selfcheck.municipalities.spelling import dutch_order

SOURCE = (
    "Bron: CBS (gemeenten en inwoners op 1 januari 2026) en CBS/Kadaster (grenzen van 2025), "
    "licentie CC BY 4.0, door ons bewerkt."
)
"""The attribution that the licence asks for; show it where the list or the neighbours are explained."""


class UnknownMunicipality(LookupError):  # noqa: N818 - the name says what is the case, to a caller who catches it
    """There is no municipality with this code (any more). The message is for the visitor."""

    def __init__(self, code: str) -> None:
        """Keep the code, so that a caller can tell which one it was."""
        super().__init__(code)
        self.code = code

    def __str__(self) -> str:
        """Say what is wrong and what to do; a code from a strange file is cut short."""
        return f"Wij kennen geen gemeente met de code “{self.code[:20]}”. Kies uw gemeente uit de lijst."


@dataclass(frozen=True, slots=True, order=True)
class SizeClass:
    """A group of municipalities of about the same size: from ``at_least`` up to the next class."""

    at_least: int
    id: str
    label: str


SIZE_CLASSES = (
    SizeClass(0, "under-20000", "tot 20.000 inwoners"),
    SizeClass(20_000, "from-20000", "20.000 tot 50.000 inwoners"),
    SizeClass(50_000, "from-50000", "50.000 tot 100.000 inwoners"),
    SizeClass(100_000, "from-100000", "100.000 inwoners en meer"),
)
"""Every size class, smallest first. Together they hold each municipality once."""


@dataclass(frozen=True, slots=True)
class Municipality:
    """A Dutch municipality; ``name`` is the one to show, ``official_name`` the one CBS writes.

    ``lat`` and ``lon`` (WGS84) are a point well inside its land, not the town hall.
    """

    code: str
    name: str
    official_name: str
    province: str
    residents: int
    lat: float
    lon: float

    @property
    def size_class(self) -> SizeClass:
        """The size class that the number of residents falls in."""
        return next(size for size in reversed(SIZE_CLASSES) if self.residents >= size.at_least)


def rows(file_name: str) -> Iterator[dict[str, str]]:
    """Every row of one of our own tables, by column name."""
    table = files(__package__).joinpath(file_name).read_text(encoding="utf-8")
    yield from csv.DictReader(table.splitlines())


@cache
def _by_code() -> Mapping[str, Municipality]:
    places = (
        Municipality(
            code=row["code"],
            name=row["name"],
            official_name=row["official_name"],
            province=row["province"],
            residents=int(row["residents"]),
            lat=float(row["lat"]),
            lon=float(row["lon"]),
        )
        for row in rows("municipalities.csv")
    )
    return MappingProxyType({place.code: place for place in sorted(places, key=lambda place: dutch_order(place.name))})


def all_municipalities() -> tuple[Municipality, ...]:
    """All 342 municipalities, in Dutch order of the name that is shown."""
    return tuple(_by_code().values())


def codes() -> frozenset[str]:
    """The CBS codes of all municipalities."""
    return frozenset(_by_code())


def municipality(code: str) -> Municipality:
    """The municipality with this CBS code (``GM0344``); UnknownMunicipality if there is none."""
    try:
        return _by_code()[code]
    except KeyError:
        raise UnknownMunicipality(code) from None


def label(place: Municipality) -> str:
    """Text for a select box that fits one municipality only: ``Bergen (NH.), Noord-Holland``."""
    return f"{place.name}, {place.province}"
