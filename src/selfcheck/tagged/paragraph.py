"""Paragraphs that know what they are, on every page that they reach."""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import accumulate
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph
from reportlab.platypus.paragraph import _handleBulletWidth
from reportlab.platypus.paraparser import ParaFrag

from selfcheck.tagged.elements import Element, Tag
from selfcheck.tagged.lines import break_lines
from selfcheck.tagged.text import Inline, Passage, TaggedText

_SPACE = re.compile(r"[ \t\n\r\f\v]")


class TaggedParagraph(Paragraph):  # type: ignore[misc]  # reportlab has no types
    """A paragraph with its element. Its lines are broken once for each width.

    Without an element it must be drawn within something that has one, such as a figure; it can then
    be drawn on any canvas.
    ``label`` is the element of its bullet. Of what is drawn again at the top of a next page,
    such as the head of a table, ``once`` makes an artifact the second time.
    """

    passage: Passage | None = None
    label: Element | None = None
    once: bool = False
    _broken_at: float | None = None

    def belongs_to(self, element: Element, *, label: Element | None = None, once: bool = False) -> "TaggedParagraph":
        """This paragraph, as part of an element."""
        inlines: dict[int, Inline] = dict(one for fragment in self.frags for one in getattr(fragment, "inlines", ()))
        for inline in inlines.values():
            if inline.element.parent is None:
                inline.element.parent = element
                element.children.append(inline.element)
        self.passage = Passage(element, inlines, _spaces(fragment.text for fragment in self.frags))
        self.label, self.once = label, once
        return self

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room it takes at this width."""
        # A table wraps its cells three times; trying to split a paragraph throws its lines away.
        if width != self._broken_at or not hasattr(self, "blPara"):
            super().wrap(width, height)
            self._broken_at = width
        return self.width, self.height

    def breakLines(self, width: Any) -> Any:  # noqa: N802 - reportlab's name
        """Its lines, of this width or these widths."""
        widths = list(width) if isinstance(width, list | tuple) else [width]
        style = self.style
        if not (style.wordWrap or style.endDots or getattr(style, "hyphenationLang", "") or style.embeddedHyphenation):
            _handleBulletWidth(self.bulletText, style, widths)
            if found := break_lines(self.frags, widths, style.spaceShrinkage):
                self._width_max = max(widths)
                return found
        return super().breakLines(width)

    def split(self, width: float, height: float) -> list["TaggedParagraph"]:
        """Its parts on this page and the next; both belong to the same element."""
        parts: list[TaggedParagraph] = super().split(width, height)
        begun = self.passage.begun if self.passage else 0
        for number, part in enumerate(parts if parts != [self] else []):
            part.passage = self.passage and replace(self.passage, begun=begun)
            part.once = self.once
            part.label = None if number else self.label
            begun += sum(map(_letters, part.blPara.lines)) if number == 0 else 0
        return parts

    def draw(self) -> None:
        """Draw it, with its bullet as the label of its entry."""
        if self.label is not None:
            self.canv.expect_label(self.label)
        super().draw()

    def beginText(self, x: float, y: float) -> Any:  # noqa: N802 - reportlab's name
        """The text object that platypus fills."""
        passage = self.passage
        if passage is None:
            return super().beginText(x, y)
        return TaggedText(self.canv, x, y, passage)

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803 - reportlab's names
        """Draw it there; what was drawn before and may be read only once becomes an artifact."""
        if self.once and self.passage and self.passage.element in canvas.marks.pieces:
            passage, self.passage = self.passage, None
            with canvas.artifact():
                super().drawOn(canvas, x, y, _sW)
            self.passage = passage
        else:
            super().drawOn(canvas, x, y, _sW)


def fragment(text: str, font: str, style: ParagraphStyle, inline: tuple[int, Inline] | None = None) -> ParaFrag:
    """A run of text exactly as it is, never read as markup; perhaps a link or in another language."""
    made = ParaFrag(
        text=text,
        fontName=font,
        fontSize=style.fontSize,
        textColor=style.textColor,
        rise=0,
        greek=0,
        bold=0,
        italic=0,
        link=[],
        us_lines=[],
    )
    if inline is not None:
        made.inlines = (inline,)
        # Without a target reportlab makes no annotation of its own.
        made.link = [(inline[0], None)]
        # With this field, reportlab 5.1 tells us of a link also when it is the whole paragraph.
        made.backColor = None
    return made


def link(target: str, words: str) -> Inline:
    """A link to a web address, or with ``#`` to a bookmark. ``words`` say where it leads."""
    return Inline(Element(Tag.LINK), target, words)


def in_language(language: str) -> Inline:
    """Words in another language than the document, such as ``en``."""
    return Inline(Element(Tag.SPAN, language=language))


def _spaces(texts: Iterable[str]) -> frozenset[int]:
    *earlier, _ = _SPACE.split("".join(texts))
    return frozenset(accumulate(map(len, earlier)))


def _letters(line: Any) -> int:
    texts = line[1] if isinstance(line, tuple) else [getattr(word, "text", "") for word in line.words]
    return sum(len(text) - text.count(" ") for text in texts)
