"""A text object that marks its own runs: those of a paragraph, and those of a link or a foreign word in it."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfgen.textobject import PDFTextObject

from selfcheck.tagged.elements import Element
from selfcheck.tagged.fonts import EmbeddedFont
from selfcheck.tagged.ink import PlainInk


@dataclass(frozen=True, slots=True)
class Inline:
    """An element within a paragraph. A ``target`` makes it a link, of which ``words`` say where it leads."""

    element: Element
    target: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """What a text object must know of its paragraph.

    ``spaces`` tells after how many letters there is a space, because reportlab writes none at the
    end of a line; ``begun`` is how many letters stood on earlier pages.
    """

    element: Element
    inlines: Mapping[int, Inline]
    spaces: AbstractSet[int]
    begun: int = 0


class TaggedText(PlainInk, PDFTextObject):  # type: ignore[misc]  # reportlab has no types
    """The text of one paragraph, or of its part on one page."""

    _curSubset: int  # noqa: N815 - reportlab's name

    def __init__(self, canvas: Any, x: float, y: float, passage: Passage) -> None:
        """Text from this point on."""
        self._code: list[str] = []
        super().__init__(canvas, x, y)
        self._passage = passage
        self._owner = passage.element
        self._runs: dict[int, Element] = {}
        self._letters = passage.begun

    def setTextOrigin(self, x: float, y: float) -> None:  # noqa: N802 - reportlab's name
        """Write from this point on."""
        self._code.append(f"1 0 0 1 {x:.3f} {y:.3f} Tm")
        self._x0 = self._x = x
        self._y0 = self._y = y

    def _textOut(self, text: str, TStar: int = 0) -> None:  # noqa: N802, N803 - reportlab's names
        self._letters += len(text) - text.count(" ")
        # A word break must be a real space, also at the end of a line (ISO 32000-1, 14.8.2.5).
        if TStar and self._letters in self._passage.spaces and not text.endswith(" "):
            text += " "
        super()._textOut(text, TStar)
        self._runs[len(self._code) - 1] = self._owner

    def _formatText(self, text: str) -> str:  # noqa: N802 - reportlab's name
        font, document = getFont(self._fontname), self._doc
        if not isinstance(font, EmbeddedFont):
            return str(super()._formatText(text))
        parts = []
        for subset, codes in font.splitString(text, document):
            if subset != self._curSubset:
                name = font.getSubsetInternalName(subset, document)
                parts.append(f"{name} {self._fontsize:g} Tf {self._leading:g} TL")
                self._curSubset = subset
            parts.append(f"({self._canvas.escaped(codes)}) Tj")
        return " ".join(parts)

    def _linkRecord(self, link: tuple[int, None], what: str) -> None:  # noqa: N802 - reportlab's name
        # An unused hook of reportlab 5.1: called after the first words of a link, and at the end of each of its lines.
        if what == "start":
            self._owner = self._runs[len(self._code) - 1] = self._passage.inlines[link[0]].element
            return
        self._owner = self._passage.element
        inline = self._passage.inlines[link[0]]
        if inline.target:
            ((_, left), low, high), right = self.XtraState.links[link]
            line = self.XtraState.cur_y
            self._canvas.link(inline.element, inline.target, inline.words, (left, line + low, right, line + high))

    def getCode(self) -> str:  # noqa: N802 - reportlab's name
        """The operators, with a mark around each run."""
        found: list[str] = []
        owner: Element | None = None
        for place, operators in enumerate(self._code):
            of_this = self._runs.get(place, owner)
            if of_this is not owner:
                if owner is not None:
                    found.append("EMC")
                if of_this is not None:
                    found.append(self._canvas.opening(of_this))
                owner = of_this
            found.append(operators)
        if owner is not None:
            found.append("EMC")
        self._code = found
        return str(super().getCode())
