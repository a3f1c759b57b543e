"""The Dutch municipalities, their neighbours, and finding your own among them."""

from selfcheck.municipalities.finding import search
from selfcheck.municipalities.gazetteer import (
    SIZE_CLASSES,
    SOURCE,
    Municipality,
    SizeClass,
    UnknownMunicipality,
    all_municipalities,
    codes,
    label,
    municipality,
)
from selfcheck.municipalities.nearby import across_water, neighbours, same_province, same_size

__all__ = [
    "SIZE_CLASSES",
    "SOURCE",
    "Municipality",
    "SizeClass",
    "UnknownMunicipality",
    "across_water",
    "all_municipalities",
    "codes",
    "label",
    "municipality",
    "neighbours",
    "same_province",
    "same_size",
    "search",
]
