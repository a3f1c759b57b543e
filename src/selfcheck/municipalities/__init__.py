"""The Dutch municipalities by year, their neighbours, what became of them, and finding your own among them."""

from selfcheck.municipalities.finding import search
from selfcheck.municipalities.gazetteer import SOURCE, all_municipalities, is_current, municipality
from selfcheck.municipalities.history import codes_ever, ever, former, name_of, predecessors
from selfcheck.municipalities.nearby import across_water, neighbours, same_province, same_safety_region, same_size
from selfcheck.municipalities.places import SIZE_CLASSES, Municipality, SizeClass, UnknownMunicipality, label
from selfcheck.municipalities.spelling import dutch_order
from selfcheck.municipalities.whereabouts import direction, kilometres

__all__ = [
    "SIZE_CLASSES",
    "SOURCE",
    "Municipality",
    "SizeClass",
    "UnknownMunicipality",
    "across_water",
    "all_municipalities",
    "codes_ever",
    "direction",
    "dutch_order",
    "ever",
    "former",
    "is_current",
    "kilometres",
    "label",
    "municipality",
    "name_of",
    "neighbours",
    "predecessors",
    "same_province",
    "same_safety_region",
    "same_size",
    "search",
]
