"""With whom a municipality compares itself: neighbours, province, size."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from math import asin, cos, radians, sin, sqrt
from types import MappingProxyType

from selfcheck.municipalities.gazetteer import Municipality, all_municipalities, municipality, rows

_ACROSS = 3
_EARTH_RADIUS_KM = 6371.0


@cache
def _bordering() -> Mapping[str, frozenset[str]]:
    codes: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows("neighbours.csv"):
        codes[row["code_a"]].add(row["code_b"])
        codes[row["code_b"]].add(row["code_a"])
    return MappingProxyType({code: frozenset(others) for code, others in codes.items()})


def neighbours(code: str) -> tuple[Municipality, ...]:
    """The municipalities that adjoin this one on land, in Dutch order; none for the Wadden islands.

    Rivers, canals, dams and bridges count as land. UnknownMunicipality if the code is not known.
    """
    bordering = _bordering().get(municipality(code).code, frozenset())
    return tuple(place for place in all_municipalities() if place.code in bordering)


def across_water(code: str) -> tuple[Municipality, ...]:
    """The three nearest to a municipality without neighbours on land, nearest first; else none.

    Our own measure: as the crow flies, between the points of the list. Another island can be among them.
    """
    here = municipality(code)
    if neighbours(code):
        return ()
    return tuple(sorted(_others(here), key=lambda there: _kilometres(here, there))[:_ACROSS])


def same_province(code: str) -> tuple[Municipality, ...]:
    """The others in the same province, in Dutch order."""
    here = municipality(code)
    return tuple(there for there in _others(here) if there.province == here.province)


def same_size(code: str) -> tuple[Municipality, ...]:
    """The others in the same size class, in Dutch order."""
    here = municipality(code)
    return tuple(there for there in _others(here) if there.size_class == here.size_class)


def _others(here: Municipality) -> tuple[Municipality, ...]:
    return tuple(there for there in all_municipalities() if there.code != here.code)


def _kilometres(here: Municipality, there: Municipality) -> float:
    north, south = radians(here.lat), radians(there.lat)
    haversine = sin((north - south) / 2) ** 2 + cos(north) * cos(south) * sin(radians(here.lon - there.lon) / 2) ** 2
    return 2 * _EARTH_RADIUS_KM * asin(sqrt(haversine))
