"""What a page of a PDF draws as text: pieces with their place and size, upright ones only.

pypdf reads the file, its content streams and its fonts. Its own text extraction says where a piece begins and not
where it ends, and reads every font again for every page; so the operators that place text are followed here
(ISO 32000-2, 9.3 and 9.4).
"""

import re
from collections.abc import Callable, Iterator
from math import hypot
from typing import Any, Final, NamedTuple

from pypdf import PageObject, PdfReader
from pypdf.errors import LimitReachedError
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, PdfObject, StreamObject

from selfcheck.passages.pdf.lines import SPACE, Fragment
from selfcheck.passages.pdf.matrices import AS_IS, Matrix, matrix, moved, number, numbers, times, upright
from selfcheck.passages.pdf.typefaces import Typeface, Typefaces, dictionary

_CONTENT: Final = re.compile(rb"T[jJ]|Do|['\"]|EI")
"""Signs that a stream may draw text, a form or a picture."""
_MOST_FORMS: Final = 2_000
_DEEPEST: Final = 12
"""Forms that a page draws, and forms in forms."""
_TILT: Final = 0.05
"""Text that leans more than this, rise by run, is not read: watermarks, labels along an axis."""
_SMALLEST: Final = 0.5
"""Points; smaller letters are there for machines, and not for people."""
_STROKES: Final = 2_000
"""A page with hardly any text and so many lines and curves holds a drawing, or text that was turned into outlines."""


class Drawn(NamedTuple):
    """What stands on a page, as its reader holds it. ``pictured`` says that it holds pictures or drawings."""

    fragments: list[Fragment]
    height: float
    pictured: bool


class _Ink(NamedTuple):
    """What the operators of PDF call the text state, as far as it says where text stands, and the page's matrix."""

    to_page: Matrix
    face: Typeface | None = None
    size: float = 0
    spacing: float = 0
    word_spacing: float = 0
    scale: float = 1
    leading: float = 0
    rise: float = 0
    outlined: bool = False


def draw(page: PageObject, reader: PdfReader, faces: Typefaces) -> Drawn:
    """Return the text of a page with its places. Raises whatever pypdf raises on broken bytes."""
    box = page.cropbox
    sides = float(box.left), float(box.bottom), float(box.right), float(box.top)
    turned, width, height = upright(sides, page.rotation)
    pen = _Pen(reader, faces, width, height)
    pen.follow(page.get("/Contents"), dictionary(page.get("/Resources")), _Ink(turned))
    return Drawn(pen.fragments, height, pictured=pen.pictures > 0 or pen.strokes > _STROKES)


class _Pen:
    """Follows the operators of a page, and of the forms that it draws."""

    def __init__(self, reader: PdfReader, faces: Typefaces, width: float, height: float) -> None:
        self.fragments: list[Fragment] = []
        self.pictures = self.strokes = 0
        self._reader, self._faces, self._width, self._height = reader, faces, width, height
        self._forms = 0
        self._open_forms: list[StreamObject] = []
        # Of the stream that is followed now: how text is placed, how far along its line the pen is, what was put aside.
        self._ink = _Ink(AS_IS)
        self._line, self._along = AS_IS, 0.0
        self._kept: list[_Ink] = []
        self._furniture: list[bool] = []
        self._resources = DictionaryObject()
        self._named: dict[str, Typeface] = {}
        self._does: dict[bytes, Callable[[list[Any]], None]] = {
            b"q": lambda _: self._kept.append(self._ink),
            b"Q": self._restore,
            b"cm": lambda given: self._dip(to_page=times(matrix(given), self._ink.to_page)),
            b"BT": lambda _: self._place(AS_IS),
            b"Tm": lambda given: self._place(matrix(given)),
            b"Td": lambda given: self._place(moved(self._line, *numbers(given, 2))),
            b"TD": self._next_line_leading,
            b"T*": self._next_line,
            b"Tf": self._choose,
            b"Tc": lambda given: self._dip(spacing=number(given)),
            b"Tw": lambda given: self._dip(word_spacing=number(given)),
            b"Tz": lambda given: self._dip(scale=number(given) / 100),
            b"TL": lambda given: self._dip(leading=number(given)),
            b"Ts": lambda given: self._dip(rise=number(given)),
            b"Tr": lambda given: self._dip(outlined=number(given) == 2),
            b"Tj": self._show,
            b"TJ": self._show,
            b"'": self._show_on_next_line,
            b'"': self._show_on_next_line,
            b"Do": self._do,
            b"BMC": self._mark,
            b"BDC": self._mark,
            b"EMC": self._unmark,
            b"INLINE IMAGE": self._picture,
            b"l": self._stroke,
            b"c": self._stroke,
            b"v": self._stroke,
            b"y": self._stroke,
        }

    def follow(self, content: Any, resources: DictionaryObject, ink: _Ink) -> None:
        """Draw one content stream."""
        self._resources, self._named = resources, self._faces.of(resources)
        self._ink, self._line, self._along, self._kept, self._furniture = ink, AS_IS, 0.0, [], []
        for operands, operator in self._operations(content):
            if does := self._does.get(operator):
                does(operands)

    def _operations(self, content: Any) -> Iterator[tuple[list[Any], bytes]]:
        content = content.get_object() if isinstance(content, PdfObject) else None
        if not isinstance(content, StreamObject | ArrayObject):
            return
        stream = ContentStream(content, self._reader, "bytes")
        if _CONTENT.search(stream.get_data()):
            yield from stream.operations

    def _dip(self, **looks: Any) -> None:
        self._ink = self._ink._replace(**looks)

    def _restore(self, _: list[Any]) -> None:
        if self._kept:
            self._ink = self._kept.pop()

    def _choose(self, operands: list[Any]) -> None:
        name = str(operands[0]) if operands else ""
        self._dip(face=self._named.get(name), size=number(operands[1:]))

    def _place(self, line: Matrix) -> None:
        self._line, self._along = line, 0.0

    def _next_line(self, _: list[Any]) -> None:
        self._place(moved(self._line, 0, -self._ink.leading))

    def _next_line_leading(self, operands: list[Any]) -> None:
        x, y = numbers(operands, 2)
        self._dip(leading=-y)
        self._place(moved(self._line, x, y))

    def _show_on_next_line(self, operands: list[Any]) -> None:
        if len(operands) == 3:
            self._dip(word_spacing=number(operands), spacing=number(operands[1:]))
        self._next_line(operands)
        self._show(operands[-1:])

    def _show(self, operands: list[Any]) -> None:
        """Draw strings, and the steps between them."""
        ink = self._ink
        if ink.face is None or not operands or any(self._furniture):
            return
        letters: list[str] = []
        begin = self._along
        for piece in operands[0] if isinstance(operands[0], list) else operands:
            if isinstance(piece, bytes):
                text, glyphs, spaces, width = ink.face.read(piece)
                letters.append(text)
                self._along += (width * ink.size + glyphs * ink.spacing + spaces * ink.word_spacing) * ink.scale
            elif isinstance(piece, int | float):
                step = -piece / 1000 * ink.size * ink.scale
                if abs(step) > SPACE * abs(ink.size * ink.scale):
                    self._put(letters, begin)
                    letters, begin = [], self._along + step
                self._along += step
        self._put(letters, begin)

    def _put(self, letters: list[str], begin: float) -> None:
        """Keep what was drawn from there to the pen, if it stands upright and on the page."""
        text = "".join(letters)
        ink, face = self._ink, self._ink.face
        a, b, c, d, e, f = times(self._line, ink.to_page)
        if face is None or a <= 0 or d >= 0 or abs(b) > _TILT * a:
            return
        space = (face.space * ink.size + ink.spacing + ink.word_spacing) * ink.scale
        end = self._along - space * (len(text) - len(text.rstrip()))
        begin += space * (len(text) - len(text.lstrip()))
        x0, x1 = e + begin * a, e + max(begin, end) * a
        y = f + begin * b + ink.rise * d
        size = abs(ink.size) * face.scale * hypot(c, d)
        # Numbers may be anything, also none: only a comparison that holds says that they are sound.
        sound = 0 <= y <= self._height and -self._width <= x0 <= self._width and 0 <= x1 <= 2 * self._width
        if sound and _SMALLEST <= size <= self._height and (text := text.strip()):
            self.fragments.append(Fragment(text, x0, x1, y, size, face.bold or ink.outlined))

    def _mark(self, operands: list[Any]) -> None:
        """Begin marked content; it may say of itself that it is a running header, footer or page number."""
        says = operands[1] if len(operands) > 1 and operands[0] == "/Artifact" else None
        self._furniture.append(isinstance(says, DictionaryObject) and says.get("/Type") == "/Pagination")

    def _unmark(self, _: list[Any]) -> None:
        del self._furniture[-1:]

    def _picture(self, _: list[Any]) -> None:
        self.pictures += 1

    def _stroke(self, _: list[Any]) -> None:
        self.strokes += 1

    def _do(self, operands: list[Any]) -> None:
        """Draw a picture or a form; a form that draws itself is drawn once."""
        drawn = dictionary(self._resources.get("/XObject")).get(operands[0]) if operands else None
        drawn = drawn.get_object() if isinstance(drawn, PdfObject) else None
        if not isinstance(drawn, StreamObject):
            return
        if drawn.get("/Subtype") != "/Form":
            self.pictures += 1
            return
        if any(drawn is form for form in self._open_forms) or len(self._open_forms) >= _DEEPEST or any(self._furniture):
            return
        self._forms += 1
        if self._forms > _MOST_FORMS:
            raise LimitReachedError
        before = self._ink, self._line, self._along, self._kept, self._furniture, self._resources, self._named
        self._open_forms.append(drawn)
        placed = matrix(own) if isinstance(own := drawn.get("/Matrix"), list) else AS_IS
        ink = self._ink._replace(to_page=times(placed, self._ink.to_page))
        self.follow(drawn, dictionary(drawn.get("/Resources")) or self._resources, ink)
        self._open_forms.pop()
        self._ink, self._line, self._along, self._kept, self._furniture, self._resources, self._named = before
