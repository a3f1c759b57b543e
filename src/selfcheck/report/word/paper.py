"""A picture to draw on in points, with the fonts and colours of the PDF."""

from functools import cache
from importlib.resources import as_file, files
from io import BytesIO
from typing import Final

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.colors import Color

from selfcheck.report.dots import HALF_DIAMOND, RADIUS
from selfcheck.report.styles import BLUE, FOLLOWING, GREY, INK, RULE
from selfcheck.report.typeface import REGULAR, pieces

SCALE: Final = 4
"""Pixels to a point: 288 to an inch, sharp in print and on a screen that is zoomed in."""

SIZE, LEADING = FOLLOWING.cell.fontSize, FOLLOWING.cell.leading


Box = tuple[float, float, float, float]
"""Left, top, right and bottom, in points."""


class Paper:
    """A white picture to draw on: points, from the upper left corner."""

    def __init__(self, width: float, height: float) -> None:
        self._image = Image.new("RGB", (round(width * SCALE), round(height * SCALE)), "white")
        self._draw = ImageDraw.Draw(self._image)

    def box(self, box: Box, colour: Color) -> None:
        """A filled rectangle; nothing if it has no width."""
        if box[2] > box[0]:
            self._draw.rectangle((*_pixels(*box[:2]), *_pixels(*box[2:])), _rgb(colour))

    def frame(self, box: Box, thick: float) -> None:
        """The edges of a rectangle."""
        self._draw.rectangle((*_pixels(*box[:2]), *_pixels(*box[2:])), None, _rgb(RULE), _thick(thick))

    def stroke(self, x: float, top: float, bottom: float, colour: Color, thick: float) -> None:
        """A line from above to below."""
        self._draw.line((*_pixels(x, top), *_pixels(x, bottom)), _rgb(colour), _thick(thick))

    def rule(self, left: float, right: float, y: float) -> None:
        """A line from left to right."""
        self._draw.line((*_pixels(left, y), *_pixels(right, y)), _rgb(RULE), _thick(0.8))

    def circle(self, x: float, y: float) -> None:
        """An open circle."""
        self._draw.circle(_pixels(x, y), RADIUS * SCALE, "white", _rgb(GREY), _thick(1.2))

    def diamond(self, x: float, y: float) -> None:
        """A dark diamond with a light edge."""
        for half, colour in ((HALF_DIAMOND + 0.8, "white"), (HALF_DIAMOND, _rgb(BLUE))):
            corners = ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
            self._draw.polygon([_pixels(*corner) for corner in corners], colour)

    def text(self, x: float, top: float, words: str, font: str = REGULAR) -> None:
        """One line of text, each piece of it in a font that has its characters."""
        at, base = x * SCALE, (top + SIZE) * SCALE
        for name, piece in pieces(words, font):
            self._draw.text((at, base), piece, _rgb(INK), _font(name), "ls")
            at += _font(name).getlength(piece)

    def png(self) -> bytes:
        """The picture as a file."""
        target = BytesIO()
        self._image.quantize(64, dither=Image.Dither.NONE).save(target, "PNG", optimize=True)
        return target.getvalue()


def lines(text: str, room: float, font: str) -> list[str]:
    """A text as lines that fit in so many points; a word that does not fit is cut."""
    found = [""]
    for word in text.split():
        rest = word
        if found[-1] and width_of(f"{found[-1]} {rest}", font) <= room:
            found[-1] += f" {rest}"
            continue
        if found[-1]:
            found.append("")
        while len(rest) > 1 and width_of(rest, font) > room:
            fits = next((end for end in range(len(rest) - 1, 1, -1) if width_of(rest[:end], font) <= room), 1)
            found[-1:] = [rest[:fits], ""]
            rest = rest[fits:]
        found[-1] = rest
    return found


def width_of(text: str, font: str) -> float:
    """How many points a text is wide, on one line."""
    return sum(_font(name).getlength(piece) for name, piece in pieces(text, font)) / SCALE


@cache
def _font(name: str) -> ImageFont.FreeTypeFont:
    # Basic layout is the same on every computer; the other one is there or not.
    with as_file(files("selfcheck.report") / "fonts" / f"{name.removeprefix('zelfcheck-')}.ttf") as path:
        content = BytesIO(path.read_bytes())
    return ImageFont.truetype(content, SIZE * SCALE, layout_engine=ImageFont.Layout.BASIC)


def _pixels(x: float, y: float) -> tuple[int, int]:
    return round(x * SCALE), round(y * SCALE)


def _thick(points: float) -> int:
    return max(round(points * SCALE), 1)


def _rgb(colour: Color) -> tuple[int, int, int]:
    red, green, blue = (round(part * 255) for part in colour.rgb())
    return red, green, blue
