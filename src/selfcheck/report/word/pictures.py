"""The figures of a sheet as pictures, with the shapes and colours of the PDF."""

from functools import cache
from importlib.resources import as_file, files
from io import BytesIO
from typing import Final

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.colors import Color

from selfcheck.report import typeface
from selfcheck.report.blocks import Bar, Dots, Figure
from selfcheck.report.chart import GAP, HEIGHT, LABEL, NUMBER, TRACK, figure_of
from selfcheck.report.dots import GAP as BELOW
from selfcheck.report.dots import HALF_DIAMOND, MARGIN, MARKS, OURS, RADIUS, STEP, placed
from selfcheck.report.styles import BLUE, FOLLOWING, GREY, INK, OPEN, RULE
from selfcheck.report.typeface import BOLD, REGULAR, pieces

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


def bars(figure: Figure, width: float) -> bytes:
    """One row for each theme: its name, a bar from 0 to 100, the figure and the verdict; see :mod:`..chart`."""
    typeface.load()
    rooms = (LABEL * width - 8, NUMBER * width - 8, (1 - LABEL - TRACK - NUMBER) * width - 8)
    lefts = (0.0, (LABEL + TRACK) * width + 8, (LABEL + TRACK + NUMBER) * width + 8)
    fonts = (REGULAR, BOLD, REGULAR)
    rows = [
        (bar, [_lines(*given) for given in zip((bar.label, figure_of(bar), bar.words), rooms, fonts, strict=True)])
        for bar in figure.bars
    ]
    heights = [max(map(len, cells)) * LEADING + GAP for _, cells in rows]
    paper, top = Paper(width, max(sum(heights), 1)), 0.0
    for (bar, cells), height in zip(rows, heights, strict=True):
        for cell, left, font in zip(cells, lefts, fonts, strict=True):
            for number, words in enumerate(cell):
                paper.text(left, top + number * LEADING, words, font)
        _bar(paper, bar, LABEL * width, top + LEADING / 2 + 1 - HEIGHT / 2, TRACK * width)
        top += height
    return paper.png()


def _bar(paper: Paper, bar: Bar, left: float, top: float, width: float) -> None:
    if bar.low is None or bar.high is None:
        return
    low, high = left + bar.low * width / 100, left + bar.high * width / 100
    paper.box((low, top, high, top + HEIGHT), OPEN)
    paper.box((left, top, low, top + HEIGHT), BLUE)
    paper.frame((left, top, left + width, top + HEIGHT), 0.6)
    if bar.known is not None and low != high:
        paper.stroke(left + bar.known * width / 100, top - 2, top + HEIGHT + 2, INK, 1.6)


def dots(given: Dots, width: float) -> bytes:
    """A line from 0 to 100 with municipalities on it; see :mod:`..dots`."""
    typeface.load()
    point = (width - 2 * MARGIN) / 100
    circles = list(placed(given.others, point))
    base = OURS + (1 + max((row for _, row in circles), default=0)) * STEP + BELOW
    paper = Paper(width, base + LEADING + 2)
    if given.quartiles is not None:
        first, middle, third = (MARGIN + score * point for score in given.quartiles)
        band = (first, BELOW, third, base)
        paper.box(band, OPEN)
        paper.frame(band, 0.8)
        paper.stroke(middle, 0, base, INK, 1.6)
    paper.rule(MARGIN, width - MARGIN, base)
    for mark in MARKS:
        x = MARGIN + mark * point
        paper.stroke(x, base, base + 2.5, RULE, 0.8)
        paper.text(x - _width(str(mark), REGULAR) / 2, base + 2, str(mark))
    for score, row in circles:
        paper.circle(MARGIN + score * point, base - OURS - (row + 0.5) * STEP)
    if given.mine is not None:
        paper.diamond(MARGIN + given.mine * point, base - OURS / 2)
    return paper.png()


def _lines(text: str, room: float, font: str) -> list[str]:
    """A text as lines that fit in so many points; a word that does not fit is cut."""
    lines = [""]
    for word in text.split():
        rest = word
        if lines[-1] and _width(f"{lines[-1]} {rest}", font) <= room:
            lines[-1] += f" {rest}"
            continue
        if lines[-1]:
            lines.append("")
        while len(rest) > 1 and _width(rest, font) > room:
            fits = next((end for end in range(len(rest) - 1, 1, -1) if _width(rest[:end], font) <= room), 1)
            lines[-1:] = [rest[:fits], ""]
            rest = rest[fits:]
        lines[-1] = rest
    return lines


def _width(text: str, font: str) -> float:
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
