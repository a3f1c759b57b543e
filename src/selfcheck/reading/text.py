"""From bytes to text: everything that can be wrong with a file before it is YAML."""

import re
from pathlib import Path

from selfcheck.reading.problems import LAYOUT, HopelessError, Problem, about_file

LARGEST = 1_000_000
"""The most bytes that a checklist file may have."""

_BREAKS = re.compile("\r\n?")
_INVISIBLE = re.compile("[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_BAD_MARGIN = re.compile("^[ \xa0\t]*[\xa0\t]", re.MULTILINE)


_YAML_FILE = "Geef de naam van een bestand dat eindigt op .yaml."
_ABSENT = about_file("Dit bestand bestaat niet.", "Controleer de naam en de map.")
_FOLDER = about_file("Dit is een map, geen bestand.", _YAML_FILE)
_STRANGE = about_file("Dit is geen gewoon bestand.", _YAML_FILE)
_CLOSED = about_file("Dit bestand kan niet worden gelezen.", "Controleer of u het bestand mag openen.")
_TOO_LARGE = about_file("Dit bestand is groter dan 1 MB.", "Een checklist is veel kleiner. Is dit het goede bestand?")
_EMPTY = about_file("Dit bestand is leeg.", "Begin met een kopie van een checklist die werkt.")


def bytes_of(path: Path) -> bytes:
    """The content of a file; HopelessError if it cannot be had."""
    try:
        if not path.is_file():
            raise HopelessError([_FOLDER if path.is_dir() else _STRANGE if path.exists() else _ABSENT])
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise HopelessError([_CLOSED]) from error
    if len(content) > LARGEST:
        raise HopelessError([_TOO_LARGE])
    return content


def text_of(content: bytes) -> tuple[str, list[Problem]]:
    """The text with plain line breaks, and what is wrong with its signs.

    Signs that are reported are replaced by spaces, so that the rest can be looked at as well.
    HopelessError if the file is not text, is empty, or has a margin that cannot be measured.
    """
    text = _BREAKS.sub("\n", _decoded(content))
    if not text.strip():
        raise HopelessError([_EMPTY])
    problems = [*_tabs(text), *_invisible(text)]
    if _BAD_MARGIN.search(text):
        raise HopelessError([*problems, *_hard_spaces(text)])
    return _INVISIBLE.sub(" ", text).replace("\t", " "), problems


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problem = Problem(
            content.count(b"\n", 0, error.start) + 1,
            LAYOUT,
            "Het bestand is niet opgeslagen als UTF-8.",
            'Sla het opnieuw op met de codering "UTF-8" en kijk op deze regel of letters als é en ë kloppen.',
        )
        raise HopelessError([problem]) from error


def _tabs(text: str) -> list[Problem]:
    lines = _lines_with("\t", text)
    more = f" Op {len(lines) - 1} andere regels ook." if len(lines) > 2 else ""
    more = f" Op regel {lines[1]} ook." if len(lines) == 2 else more
    fix = "Vervang elke tab door spaties. Veel tekstverwerkers kunnen dat voor het hele bestand doen."
    what = f"Er staat een tab op deze regel; gebruik spaties.{more}"
    return [Problem(lines[0], LAYOUT, what, fix)] if lines else []


def _invisible(text: str) -> list[Problem]:
    found: dict[int, str] = {}
    for match in _INVISIBLE.finditer(text):
        found.setdefault(text.count("\n", 0, match.start()) + 1, match.group())
        if len(found) == 100:
            break
    return [
        Problem(
            line,
            LAYOUT,
            f"Op deze regel staat een teken dat u niet ziet (U+{ord(sign):04X}). Vaak komt het mee uit Word of een pdf.",
            "Haal de regel weg en typ hem opnieuw.",
        )
        for line, sign in found.items()
    ]


def _hard_spaces(text: str) -> list[Problem]:
    what = "Deze regel begint met een harde spatie, vaak meegekomen uit Word of van een webpagina."
    lines = [text.count("\n", 0, match.start()) + 1 for match in _BAD_MARGIN.finditer(text) if "\xa0" in match.group()]
    return [Problem(line, LAYOUT, what, "Vervang hem door gewone spaties.") for line in lines[:100]]


def _lines_with(sign: str, text: str) -> list[int]:
    return [number for number, line in enumerate(text.split("\n"), start=1) if sign in line]
