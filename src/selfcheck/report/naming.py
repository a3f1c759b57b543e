"""The names of the files in which papers are saved."""

import re
import unicodedata
from datetime import date

from selfcheck.municipalities import Municipality
from selfcheck.report.variant import SheetOptions


def file_name(municipality: Municipality, on: date, options: SheetOptions) -> str:
    """A name in plain ASCII that says municipality, date and variant."""
    parts = ["zelfcheck", _plain(municipality.name), on.isoformat(), options.variant.value]
    return "-".join([*parts, "verzonnen"] if options.invented else parts) + ".pdf"


def programme_name(municipality: Municipality, on: date, *, invented: bool) -> str:
    """A name in plain ASCII for the text for the programme of a municipality."""
    parts = ["zelfcheck", _plain(municipality.name), on.isoformat(), "programmatekst"]
    return "-".join([*parts, "verzonnen"] if invented else parts) + ".docx"


def tables_name(about: str, place: str, on: date, *, invented: bool) -> str:
    """A name in plain ASCII, without an ending, for tables about something of a municipality, by its name."""
    parts = ["zelfcheck", about, _plain(place), on.isoformat()]
    return "-".join([*parts, "verzonnen"] if invented else parts)


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
