"""The fonts of the sheet, and which of them draws which character."""

import unicodedata
from functools import cache
from importlib.resources import as_file, files
from itertools import groupby
from threading import Lock

from reportlab.pdfbase import pdfmetrics

from selfcheck.report.text import REPLACEMENT, clean
from selfcheck.tagged import EmbeddedFont

# reportlab keeps one list of fonts for the whole process; these names are ours alone.
REGULAR = "zelfcheck-NotoSans-Regular"
BOLD = "zelfcheck-NotoSans-Bold"
ITALIC = "zelfcheck-NotoSans-Italic"
SYMBOLS = "zelfcheck-DejaVuSans"

LOADING = Lock()


def load() -> None:
    """Make the fonts known to reportlab, the first time; from any thread."""
    with LOADING:
        _load()


@cache
def _load() -> None:
    for name in (REGULAR, BOLD, ITALIC, SYMBOLS):
        with as_file(files("selfcheck.report") / "fonts" / f"{name.removeprefix('zelfcheck-')}.ttf") as path:
            EmbeddedFont(name, path).register()


@cache
def _covered(font: str) -> frozenset[str]:
    return frozenset(map(chr, pdfmetrics.getFont(font).face.charToGlyph))


def pieces(text: str, font: str) -> list[tuple[str, str]]:
    """A text as (font, piece), each drawn by a font that has all of its characters.

    What no font has becomes U+FFFD: a reader never gets an empty box without a meaning.
    """
    text = clean(text)
    if _covered(font).issuperset(text):
        return [(font, text)]
    drawn = [_drawn(character, font) for character in text]
    return [
        (name, "".join(character for _, character in run)) for name, run in groupby(drawn, key=lambda pair: pair[0])
    ]


def missing(text: str) -> tuple[str, ...]:
    """The characters of a text that no font has or that have no business in it: each once, as they come.

    In the sheet U+FFFD stands in their place.
    """
    load()
    single = dict.fromkeys(unicodedata.normalize("NFC", text))
    return tuple(character for character in single if character != REPLACEMENT and _is_missing(character))


def _is_missing(character: str) -> bool:
    return any(REPLACEMENT in piece for _, piece in pieces(character, REGULAR))


def _drawn(character: str, font: str) -> tuple[str, str]:
    for name in (font, SYMBOLS):
        if character in _covered(name):
            return name, character
    return font, REPLACEMENT
