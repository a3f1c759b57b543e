"""Breaks plain text into lines as reportlab does, in a third of the time.

Most of what platypus does for a paragraph is measuring its words. Texts in which reportlab does
more than that (soft hyphens, words wider than a line) are left to reportlab. Web addresses are not:
reportlab 5.1 lets a long one run off the paper.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.platypus.paragraph import FragLine, ParaLines
from reportlab.platypus.paraparser import ParaFrag

from selfcheck.tagged.fonts import EmbeddedFont

_NOT_PLAIN = re.compile(r"[^\S ]|\xad")
_ADDRESS_PARTS = re.compile(r"[^/?&=_-]*[/?&=_-]+|[^/?&=_-]+")


class _Word(NamedTuple):
    """A word, possibly in several fonts; with the space that follows, and the fragment that this is of.

    Without such a fragment the next word is glued to it: they are parts of one address.
    """

    pieces: list[tuple[ParaFrag, str]]
    width: float
    space: float
    after: ParaFrag | None


class _Line(NamedTuple):
    width: float
    used: float
    words: list[_Word]


def break_lines(fragments: Sequence[ParaFrag], widths: Sequence[float], shrinkage: float) -> Any | None:
    """The lines of a text, as platypus keeps them; None if reportlab must break them.

    ``widths`` are those of the first line and of the others; ``shrinkage`` is the part of a space
    that may be taken away.
    """
    if not all(hasattr(one, "text") and not _NOT_PLAIN.search(one.text) for one in fragments):
        return None
    words = list(_words(fragments))
    narrowest = min(widths)
    if not words or any(word.width > narrowest for word in words):
        return None
    lines = _lines(words, widths, shrinkage)
    first = fragments[0]
    if len(fragments) > 1 or hasattr(first, "backColor"):
        return ParaLines(kind=1, lines=[_of_fragments(line) for line in lines])
    ascent, descent = _reach(first)
    simple = [(line.width - line.used, _texts(line.words)) for line in lines]
    return first.clone(kind=0, lines=simple, ascent=ascent, descent=descent)


def _words(fragments: Sequence[ParaFrag]) -> Iterator[_Word]:
    pieces: list[tuple[ParaFrag, str]] = []
    width = 0.0
    for fragment in fragments:
        font, size = getFont(fragment.fontName), 0.001 * fragment.fontSize
        measure = font.measure if isinstance(font, EmbeddedFont) else _unknown
        space = size * measure(" ")
        for number, text in enumerate(fragment.text.split(" ")):
            if number and pieces:
                yield from _parts(_Word(pieces, width, space, fragment))
                pieces, width = [], 0.0
            if text:
                pieces.append((fragment, text))
                width += size * measure(text)
    if pieces:
        yield from _parts(_Word(pieces, width, 0.0, None))


def _parts(word: _Word) -> Iterator[_Word]:
    """A word as it is; an address in the parts between which it may be broken."""
    (fragment, text), *others = word.pieces
    font, size = getFont(fragment.fontName), 0.001 * fragment.fontSize
    if others or "://" not in text or not isinstance(font, EmbeddedFont):
        yield word
        return
    measure = font.measure
    *earlier, last = _ADDRESS_PARTS.findall(text)
    for part in earlier:
        yield _Word([(fragment, part)], size * measure(part), 0.0, None)
    yield _Word([(fragment, last)], size * measure(last), word.space, word.after)


def _texts(words: list[_Word]) -> list[str]:
    """The words of a line in one font, with glued ones together."""
    found: list[str] = []
    glued = False
    for word in words:
        text = word.pieces[0][1]
        if glued:
            found[-1] += text
        else:
            found.append(text)
        glued = word.after is None
    return found


def _unknown(_text: str) -> float:
    """Wider than any line: reportlab must measure it."""
    return float("inf")


def _lines(words: list[_Word], widths: Sequence[float], shrinkage: float) -> list[_Line]:
    lines = []
    begun, width, used, gap, gaps = 0, widths[0], 0.0, 0.0, 0.0
    for place, word in enumerate(words):
        needed = used + gap + word.width
        # The spaces may be pressed together a little, to let a word fit.
        if needed > width + shrinkage * (gaps + gap) and place > begun:
            lines.append(_Line(width, used, words[begun:place]))
            begun, width, used, gap, gaps = place, widths[-1], 0.0, 0.0, 0.0
            needed = word.width
        gaps += gap
        used, gap = needed, word.space
    return [*lines, _Line(width, used, words[begun:])]


def _of_fragments(line: _Line) -> Any:
    found: list[ParaFrag] = []
    texts: list[list[str]] = []
    of: ParaFrag | None = None
    space: ParaFrag | None = None
    for word in line.words:
        # A space stays with the text that it came with: the one after a link is no part of the link.
        for fragment, text in [(space, " "), *word.pieces] if space else word.pieces:
            if fragment is of:
                texts[-1].append(text)
            else:
                found.append(fragment)
                texts.append([text])
                of = fragment
        space = word.after
    reaches = [_reach(fragment) for fragment in found]
    return FragLine(
        extraSpace=line.width - line.used,
        wordCount=len(line.words),
        lineBreak=False,
        words=[fragment.clone(text="".join(text)) for fragment, text in zip(found, texts, strict=True)],
        fontSize=max(fragment.fontSize for fragment in found),
        ascent=max(ascent for ascent, _ in reaches),
        descent=min(descent for _, descent in reaches),
        maxWidth=line.width,
        sFW=0,
    )


def _reach(fragment: ParaFrag) -> tuple[float, float]:
    """How far a font reaches above and below the line."""
    face = getFont(fragment.fontName).face
    return face.ascent * fragment.fontSize / 1000, face.descent * fragment.fontSize / 1000
