"""How a typeface of a PDF turns bytes into letters, and how wide they are."""

import re
from functools import cache
from typing import Any, Final
from unicodedata import category, normalize

from pypdf.generic import DictionaryObject, IndirectObject, PdfObject

# pypdf has no public way to a font; if this name moves, the tests say so.
from pypdf.generic._font import Font

_BOLD: Final = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_FORCE_BOLD: Final = 1 << 18
_SEMIBOLD: Final = 600
_BULLET: Final = "•"
_HYPHENS: Final = "\xad\u2010"
_UNUSED: Final = "\x7f\x81\x8d\x8f\x90\x9d"
"""Codes without a letter in WinAnsiEncoding; they draw a bullet (ISO 32000-2, D.2, note 3), and some rely on that."""


def dictionary(found: Any) -> DictionaryObject:
    """Return what a PDF has there if it is a dictionary, else an empty one."""
    found = found.get_object() if isinstance(found, PdfObject) else None
    return found if isinstance(found, DictionaryObject) else DictionaryObject()


class Typeface:
    """A font. ``space`` is how wide a space is, ``scale`` how large a letter: both in parts of the size.

    ``bold`` says that it is heavier than text usually is.
    """

    def __init__(self, font: Font, scale: float, *, bold: bool) -> None:
        self.bold, self.scale = bold, scale
        self.space = float(font.space_width) / 1000 * scale
        self._font = font
        self._letters = _Letters(font, scale)
        self._one_byte = isinstance(font.encoding, dict)

    def read(self, shown: bytes) -> tuple[str, int, int, float]:
        """Return the text that bytes draw, how many signs that are, how many of them spaces, and the width."""
        if self._one_byte:
            signs: Any = shown.decode("latin-1")
            spaces = shown.count(b" ")
        else:
            signs = shown.decode(str(self._font.encoding), "replace")
            spaces = 0
        drawn = [self._letters[sign] for sign in signs]
        return "".join([text for text, _ in drawn]), len(drawn), spaces, sum([width for _, width in drawn])


class _Letters(dict[str, tuple[str, float]]):
    """The text and width of every sign that was met, by how the file calls it."""

    def __init__(self, font: Font, scale: float) -> None:
        self._font, self._scale = font, scale

    def __missing__(self, sign: str) -> tuple[str, float]:
        font = self._font
        named = font.encoding.get(ord(sign), sign) if isinstance(font.encoding, dict) else sign
        width = font.space_width if sign == font.space_char else font.get_text_width(sign)
        width = float(width) / 1000 * self._scale if isinstance(width, int | float) else 0.0
        meant = font.character_map.get(named, named)
        self[sign] = found = (readable(meant if isinstance(meant, str) else "", seen=width > 0), width)
        return found


def typeface(font: DictionaryObject) -> Typeface | None:
    """Return the typeface that a file describes, None if it gives no letters. Raises what pypdf raises."""
    if not font:
        return None
    read = Font.from_font_resource(font)
    if not read.interpretable:
        return None
    scale = 1.0
    if read.sub_type == "Type3" and isinstance(matrix := font.get("/FontMatrix"), list) and matrix:
        scale = abs(float(matrix[0])) * 1000
    return Typeface(read, scale, bold=_bold(read))


def _bold(font: Font) -> bool:
    described = font.font_descriptor
    weight: Any = described.weight  # a number, whatever its type says
    heavy = isinstance(weight, int | float) and weight >= _SEMIBOLD
    forced = isinstance(described.flags, int) and bool(described.flags & _FORCE_BOLD)
    return heavy or forced or bool(_BOLD.search(f"{font.name} {described.name}"))


class Typefaces:
    """The typefaces of a file, each read once."""

    def __init__(self) -> None:
        self._read: dict[tuple[int, int], Typeface | None] = {}

    def of(self, resources: DictionaryObject) -> dict[str, Typeface]:
        """Return the typefaces of a page or form, by the name that it calls them."""
        fonts = dictionary(resources.get("/Font"))
        named = ((str(name), self._typeface(fonts.raw_get(name))) for name in fonts)
        return {name: found for name, found in named if found}

    def _typeface(self, font: PdfObject) -> Typeface | None:
        if not isinstance(font, IndirectObject):
            return typeface(dictionary(font))
        key = (font.idnum, font.generation)
        if key not in self._read:
            self._read[key] = typeface(dictionary(font))
        return self._read[key]


@cache
def readable(drawn: str, *, seen: bool) -> str:
    r"""What a sign says, in letters that one searches by; nothing if it says nothing.

    A soft hyphen that takes room is a hyphen that people see: programs draw both with one sign.

    >>> readable("\ufb01", seen=True), readable("\xad", seen=True), readable("\uf0b7", seen=True)
    ('fi', '-', '•')
    """
    return "".join(_readable(letter, seen=seen) for letter in normalize("NFKC", drawn))


def _readable(letter: str, *, seen: bool) -> str:
    if letter in _HYPHENS:
        return "-" if seen or letter != "\xad" else ""
    if letter.isspace():
        return " "
    kind = category(letter)
    if kind == "Co" or letter in _UNUSED:
        return _BULLET  # a sign of a font of symbols stands before an item of a list, nearly always
    return "" if letter == "\ufffd" or kind in {"Cc", "Cf", "Cs", "Cn"} else letter
