"""What the styles of a file of Word say about its paragraphs: which are headings, and which to leave out."""

import re
from typing import Any, Final

from docx.oxml.ns import qn
from docx.parts.document import DocumentPart

_HEADING: Final = re.compile(r"(?:heading|kop)\s*([1-9])$", re.IGNORECASE)
_CONTENTS: Final = re.compile(r"(?:toc|inhopg)\s*\d|(?:table of figures|lijst met afbeeldingen)$", re.IGNORECASE)
_NO_HEADING: Final = 9
"""The outline level of body text; 0 is the largest heading."""
_LONGEST_CHAIN: Final = 20


class Styles:
    """Looks a paragraph up in its styles; what the paragraph says itself goes first."""

    def __init__(self, part: DocumentPart) -> None:
        element: Any = part.styles.element
        self._styles = {style.get(qn("w:styleId")): style for style in element.iterchildren(qn("w:style"))}
        self._default = next(
            (name for name, style in self._styles.items() if style.get(qn("w:default")) in {"1", "true"}), None
        )
        self._levels: dict[str | None, int | None] = {}

    def heading(self, paragraph: Any) -> int | None:
        """The level of a heading from 0, the largest; None for all other paragraphs."""
        own = _outline(paragraph)
        if own is None:
            style = _style_of(paragraph)
            if style not in self._levels:
                self._levels[style] = self._heading_style(style)
            own = self._levels[style]
        return None if own is None or own >= _NO_HEADING else own

    def is_contents(self, paragraph: Any) -> bool:
        """Whether it is a line of a table of contents: all that stands there stands elsewhere too."""
        return any(_CONTENTS.match(_name(style)) for style in self._chain(_style_of(paragraph)))

    def is_item(self, paragraph: Any) -> bool:
        """Whether it is an item of a list, numbered or not."""
        own = _numbered(paragraph)
        if own is not None:
            return own
        chain = self._chain(_style_of(paragraph))
        return next((numbered for style in chain if (numbered := _numbered(style)) is not None), False)

    def _heading_style(self, style_id: str | None) -> int | None:
        for style in self._chain(style_id):
            if (level := _outline(style)) is not None:
                return level
            if named := _HEADING.match(_name(style)):
                return int(named[1]) - 1
        return None

    def _chain(self, style_id: str | None) -> list[Any]:
        """A style, and those that it is based on, which may go round in a circle."""
        found: list[Any] = []
        following = style_id or self._default
        while following in self._styles and len(found) < _LONGEST_CHAIN:
            style = self._styles[following]
            found.append(style)
            following = _value(style.find(qn("w:basedOn")))
        return found


def _style_of(paragraph: Any) -> str | None:
    return _value(paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}"))


def _outline(holder: Any) -> int | None:
    said = _value(holder.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}"))
    return int(said) if said is not None and said.isdecimal() and len(said) == 1 else None


def _numbered(holder: Any) -> bool | None:
    """Whether a list is said here; number 0 takes away what a style gave."""
    numbering = holder.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
    return None if numbering is None else _value(numbering.find(qn("w:numId"))) != "0"


def _name(style: Any) -> str:
    return _value(style.find(qn("w:name"))) or ""


def _value(element: Any) -> str | None:
    said: str | None = None if element is None else element.get(qn("w:val"))
    return said
