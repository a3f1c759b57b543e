"""What became of municipalities that are no more: old assessments keep their codes, and belong to somebody.

Known are those that ended after the oldest register (1 January 2026).
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from selfcheck.municipalities.places import Municipality, UnknownMunicipality
from selfcheck.municipalities.register import Register, begun
from selfcheck.municipalities.spelling import dutch_order


def ever(code: str) -> Municipality:
    """The municipality with this CBS code, as it last stood if it is no more; UnknownMunicipality if there was none."""
    for register in begun():
        if code in register.places:
            return register.places[code]
    raise UnknownMunicipality(code)


def name_of(code: str) -> str:
    """The name of a municipality as it stands, or last stood; of a code that nobody knows, the code."""
    try:
        return ever(code).name
    except UnknownMunicipality:
        return code


def codes_ever() -> frozenset[str]:
    """The CBS codes of all municipalities that are, or were."""
    return frozenset(code for register in begun() for code in register.places)


def predecessors(code: str) -> tuple[Municipality, ...]:
    """Every municipality that went into this one, also in steps over several years, as it last stood, in Dutch order.

    A municipality that was divided is a predecessor of each that got a part. None for a code that we do not know.
    """
    found = (ever(former) for former, into in _went_into(begun()).items() if code in into)
    return tuple(sorted(found, key=lambda place: dutch_order(place.name)))


def former() -> Mapping[str, tuple[str, ...]]:
    """The code of every municipality that is no more, with those of today that it went into: several if it was divided."""
    return _former(begun())


@cache
def _former(registers: tuple[Register, ...]) -> Mapping[str, tuple[str, ...]]:
    today = registers[0].places
    found = {code: tuple(sorted(into & today.keys())) for code, into in _went_into(registers).items()}
    return MappingProxyType({code: into for code, into in found.items() if code not in today})


@cache
def _went_into(registers: tuple[Register, ...]) -> Mapping[str, frozenset[str]]:
    """Every code that ended, with all that it went into: at once, and when that ended too."""
    into: dict[str, frozenset[str]] = {}
    for register in registers:  # newest first: what a code went into has been followed already
        followed = {
            code: frozenset(went).union(*(into.get(each, ()) for each in went)) for code, went in register.ended.items()
        }
        into |= followed
    return MappingProxyType(into)
