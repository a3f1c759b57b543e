"""The fonts of the sheet, and which of them draws which character."""

from functools import cache
from importlib.resources import as_file, files
from itertools import groupby

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from selfcheck.report.text import REPLACEMENT, clean

REGULAR = "NotoSans-Regular"
BOLD = "NotoSans-Bold"
ITALIC = "NotoSans-Italic"
SYMBOLS = "DejaVuSans"


@cache
def load() -> None:
    """Make the fonts known to reportlab; once, and under the lock of :func:`selfcheck.report.pdf.draw`."""
    for name in (REGULAR, BOLD, ITALIC, SYMBOLS):
        with as_file(files("selfcheck.report") / "fonts" / f"{name}.ttf") as path:
            pdfmetrics.registerFont(TTFont(name, path, asciiReadable=0))


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


def _drawn(character: str, font: str) -> tuple[str, str]:
    for name in (font, SYMBOLS):
        if character in _covered(name):
            return name, character
    return font, REPLACEMENT
