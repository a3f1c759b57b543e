"""Finding a municipality by what someone types."""

from functools import cache

from selfcheck.municipalities.history import predecessors
from selfcheck.municipalities.places import Municipality
from selfcheck.municipalities.register import Register, begun
from selfcheck.municipalities.spelling import fold

# Long enough for every name; a longer text is cut, because folding a megabyte of accents takes minutes.
_LONGEST = 100

# Other names in common use. What ended before our oldest register is not here: we have no source for where it went.
_ALIASES = {
    "GM0060": ("It Amelân",),
    "GM0072": ("Harns",),
    "GM0074": ("It Hearrenfean",),
    "GM0080": ("Ljouwert",),
    "GM0085": ("Eaststellingwerf",),
    "GM0086": ("Opsterlân",),
    "GM0088": ("Skiermûntseach",),
    "GM0090": ("Smellingerlân",),
    "GM0093": ("Skylge",),
    "GM0096": ("Flylân",),
    "GM0484": ("Alphen a/d Rijn",),
    "GM0502": ("Capelle a/d IJssel",),
    "GM0542": ("Krimpen a/d IJssel",),
    "GM0737": ("Tietjerksteradeel",),
    "GM0796": ("Den Bosch",),
    "GM0845": ("St. Michielsgestel",),
    "GM1891": ("Dantumadeel",),
    "GM1900": ("Zuidwest-Friesland",),
    "GM1940": ("De Friese Meren",),
    "GM1970": ("Noordoost-Friesland",),
}

_WHOLE, _BEGINNING, _INSIDE, _ABSENT = range(4)


def search(text: str) -> tuple[Municipality, ...]:
    """The municipalities with a name like this: the whole name first, then its beginning, then inside it.

    Case, accents, spaces, hyphens and apostrophes do not count; the official name, other common
    names and those of municipalities that went into it do. A text without letters or digits gives all municipalities.
    """
    wanted = fold(text[:_LONGEST])
    ranked = [
        (min(_rank(wanted, spelling) for spelling in spellings), place) for place, spellings in _spellings(begun()[0])
    ]
    found = [(rank, place) for rank, place in ranked if rank < _ABSENT]
    return tuple(place for _, place in sorted(found, key=lambda hit: hit[0]))


def _rank(wanted: str, spelling: str) -> int:
    if spelling == wanted:
        return _WHOLE
    if spelling.startswith(wanted):
        return _BEGINNING
    return _INSIDE if wanted in spelling else _ABSENT


@cache
def _spellings(register: Register) -> tuple[tuple[Municipality, tuple[str, ...]], ...]:
    return tuple((place, tuple(fold(name) for name in _names(place))) for place in register.places.values())


def _names(place: Municipality) -> tuple[str, ...]:
    without_suffix = place.official_name.partition(" (")[0]
    absorbed = (each.name for each in predecessors(place.code))
    return (place.name, place.official_name, without_suffix, *_ALIASES.get(place.code, ()), *absorbed)
