"""With whom a municipality compares itself: neighbours, province, safety region, size."""

from selfcheck.municipalities.gazetteer import all_municipalities, municipality
from selfcheck.municipalities.places import Municipality
from selfcheck.municipalities.register import begun
from selfcheck.municipalities.whereabouts import kilometres

_ACROSS = 3


def neighbours(code: str) -> tuple[Municipality, ...]:
    """The municipalities that adjoin this one on land, in Dutch order; none for the Wadden islands.

    Rivers, canals, dams and bridges count as land. UnknownMunicipality if the code is not known.
    """
    adjoining = begun()[0].adjoining.get(municipality(code).code, frozenset())
    return tuple(place for place in all_municipalities() if place.code in adjoining)


def across_water(code: str) -> tuple[Municipality, ...]:
    """The three nearest to a municipality without neighbours on land, nearest first; else none.

    Our own measure: as the crow flies, between the points of the list. Another island can be among them.
    """
    here = municipality(code)
    if neighbours(code):
        return ()
    return tuple(sorted(_others(here), key=lambda there: kilometres(here, there))[:_ACROSS])


def same_province(code: str) -> tuple[Municipality, ...]:
    """The others in the same province, in Dutch order."""
    here = municipality(code)
    return tuple(there for there in _others(here) if there.province == here.province)


def same_safety_region(code: str) -> tuple[Municipality, ...]:
    """The others in the same safety region (*veiligheidsregio*), in Dutch order."""
    here = municipality(code)
    return tuple(there for there in _others(here) if there.safety_region == here.safety_region)


def same_size(code: str) -> tuple[Municipality, ...]:
    """The others in the same size class, in Dutch order."""
    here = municipality(code)
    return tuple(there for there in _others(here) if there.size_class == here.size_class)


def _others(here: Municipality) -> tuple[Municipality, ...]:
    return tuple(there for there in all_municipalities() if there.code != here.code)
