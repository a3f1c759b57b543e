"""How far one municipality is from another, and which way: as the crow flies, between the points of the list."""

from math import asin, atan2, cos, degrees, radians, sin, sqrt

from selfcheck.municipalities.places import Municipality

_EARTH_RADIUS_KM = 6371.0


def kilometres(here: Municipality, there: Municipality) -> float:
    """The distance in kilometres."""
    north, south = radians(here.lat), radians(there.lat)
    haversine = sin((north - south) / 2) ** 2 + cos(north) * cos(south) * sin(radians(here.lon - there.lon) / 2) ** 2
    return 2 * _EARTH_RADIUS_KM * asin(sqrt(haversine))


def direction(here: Municipality, there: Municipality) -> int:
    """In which of eight directions the other lies: 0 is north, 2 is east, and so on with the clock."""
    east = (there.lon - here.lon) * cos(radians((here.lat + there.lat) / 2))
    return round(degrees(atan2(east, there.lat - here.lat)) / 45) % 8
