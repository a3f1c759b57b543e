"""The names of the files in which a sheet and a comparison are saved."""

import re
import unicodedata
from datetime import date

from selfcheck.municipalities import Municipality
from selfcheck.report.variant import SheetOptions


def file_name(municipality: Municipality, on: date, options: SheetOptions) -> str:
    """A name in plain ASCII that says municipality, date and variant."""
    parts = ["zelfcheck", _plain(municipality.name), on.isoformat(), options.variant.value]
    return "-".join([*parts, "verzonnen"] if options.invented else parts) + ".pdf"


def tables_name(place: str, on: date, ending: str, *, invented: bool) -> str:
    """A name in plain ASCII for the comparison of a municipality, by its name."""
    parts = ["zelfcheck", "vergelijking", _plain(place), on.isoformat()]
    return "-".join([*parts, "verzonnen"] if invented else parts) + f".{ending}"


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
