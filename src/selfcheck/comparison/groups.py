"""With whom a municipality can compare itself, each group under its Dutch label."""

from collections.abc import Iterable, Sequence

from selfcheck.comparison.entries import Group, GroupId
from selfcheck.dutch import dotted
from selfcheck.municipalities import (
    SIZE_CLASSES,
    Municipality,
    UnknownMunicipality,
    across_water,
    all_municipalities,
    municipality,
    neighbours,
    same_province,
    same_safety_region,
    same_size,
)

NEIGHBOURS = "Buurgemeenten"
ACROSS_WATER = "Gemeenten aan de overkant van het water"
PROVINCE = "Provincie {province}"
SAFETY_REGION = "Veiligheidsregio {region}"
SIZE = "Gemeenten van uw grootte: {size}"
EVERYONE = "Alle gemeenten"


def groups(code: str) -> tuple[Group, ...]:
    """The groups of a municipality, the nearest first and all municipalities last; none of them holds itself.

    Without neighbours on land it has those across the water. One that is no more has only the group of all.
    """
    everyone = Group(GroupId.EVERYONE, EVERYONE, tuple(each.code for each in all_municipalities() if each.code != code))
    try:
        here = municipality(code)
    except UnknownMunicipality:
        return (everyone,)
    return (
        _near(code),
        _group(GroupId.PROVINCE, PROVINCE.format(province=here.province), same_province(code)),
        _group(GroupId.SAFETY_REGION, SAFETY_REGION.format(region=here.safety_region), same_safety_region(code)),
        _group(GroupId.SIZE, SIZE.format(size=here.size_class.label), same_size(code)),
        everyone,
    )


def of_sizes(sizes: Sequence[int]) -> str:
    """The municipalities of size classes that follow each other (their places, small is 0), in words.

    >>> [of_sizes(sizes) for sizes in ((0, 1), (1,), (2, 3))]
    ['gemeenten tot 50.000 inwoners', 'gemeenten van 20.000 tot 50.000 inwoners', 'gemeenten met 50.000 inwoners of meer']
    """
    first, last = SIZE_CLASSES[sizes[0]].at_least, sizes[-1] + 1
    below = "" if last == len(SIZE_CLASSES) else f"tot {dotted(SIZE_CLASSES[last].at_least)} inwoners"
    match first, below:
        case 0, "":
            return "gemeenten van elke grootte"
        case 0, _:
            return f"gemeenten {below}"
        case _, "":
            return f"gemeenten met {dotted(first)} inwoners of meer"
        case _:
            return f"gemeenten van {dotted(first)} {below}"


def _near(code: str) -> Group:
    land = neighbours(code)
    if land:
        return _group(GroupId.NEIGHBOURS, NEIGHBOURS, land)
    return _group(GroupId.ACROSS_WATER, ACROSS_WATER, across_water(code))


def _group(group: GroupId, label: str, places: Iterable[Municipality]) -> Group:
    return Group(group, label, tuple(place.code for place in places))
