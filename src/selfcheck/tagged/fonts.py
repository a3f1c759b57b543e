"""Fonts that are embedded rightly, from several threads at once."""

from collections.abc import Mapping
from os import PathLike
from threading import Lock
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

IN_BLOCK = 100
"""The most characters in one block of a map (ISO 32000-1, 9.10.3)."""


class EmbeddedFont(TTFont):  # type: ignore[misc]  # reportlab has no types
    """A TrueType font of which every character can be copied and read aloud."""

    def __init__(self, name: str, path: str | PathLike[str]) -> None:
        """``name`` must be ours alone: reportlab keeps one list of fonts for the whole process."""
        super().__init__(name, path, asciiReadable=0, shapable=False)
        self._alone = Lock()
        self._widths = _Widths(self.face.charWidths, self.face.defaultWidth)

    def measure(self, text: str) -> float:
        """How wide a text is, in thousandths of the size of the font."""
        return sum(map(self._widths.__getitem__, text))

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: ARG002, N802 - reportlab's
        """How wide a text is at a size, in points."""
        return 0.001 * size * self.measure(text)

    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:  # noqa: N802
        """The codes of a text, in parts that each have one subset."""
        try:
            # Most texts have only characters that are known already, in the first subset.
            return [(0, bytes(map(self._assignState(doc).assignments.__getitem__, map(ord, text))))]
        except (KeyError, ValueError):
            parts: list[tuple[int, bytes]] = super().splitString(text, doc, encoding)
            return parts

    def register(self) -> None:
        """Make the font known to reportlab, under its own name."""
        # reportlab 5.1 gives a second font with the same face the first one's object, which may be somebody else's.
        face, self.face.name = self.face.name, self.fontName.encode()
        try:
            pdfmetrics.registerFont(self)
        finally:
            self.face.name = face

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - reportlab's name
        """Add the parts of the font that a document uses."""
        state = self._assignState(doc)
        subsets = [(f"{state.internalName}+{number}", list(subset)) for number, subset in enumerate(state.subsets)]
        # TTFontFace.makeSubset of reportlab 5.1 moves a reading position that all documents share.
        with self._alone:
            super().addObjects(doc)
        fonts = doc.idToObject["BasicFonts"].dict
        for name, subset in subsets:
            fonts[name].Widths = f"[{' '.join(f'{self._widths[chr(code)]:g}' for code in subset)}]"
            doc.idToObject[fonts[name].ToUnicode.name].content = to_unicode(subset)


class _Widths(dict[str, float]):
    """The width of each character."""

    def __init__(self, widths: Mapping[int, float], default: float) -> None:
        super().__init__((chr(code), width) for code, width in widths.items())
        self.default = default

    def __missing__(self, _character: str) -> float:
        return self.default


def to_unicode(subset: list[int]) -> str:
    """The map from the codes of a subset to characters.

    That of reportlab 5.1 (makeToUnicodeCMap) is wrong above U+FFFF, and has entries for U+0000.
    """
    pairs = [(code, character) for code, character in enumerate(subset) if character]
    blocks = []
    for first in range(0, len(pairs), IN_BLOCK):
        block = pairs[first : first + IN_BLOCK]
        lines = [f"<{code:02X}> <{chr(character).encode('utf-16-be').hex().upper()}>" for code, character in block]
        blocks += [f"{len(block)} beginbfchar", *lines, "endbfchar"]
    return "\n".join([*_BEGIN, *blocks, *_END])


_BEGIN = (
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange",
    "<00> <FF>",
    "endcodespacerange",
)
_END = ("endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end")
