"""The figures of a sheet as pictures, with the shapes and colours of the PDF."""

from selfcheck.report import typeface
from selfcheck.report.blocks import Bar, Dots, Figure, Timeline
from selfcheck.report.chart import GAP, HEIGHT, LABEL, NUMBER, TRACK, figure_of
from selfcheck.report.dots import GAP as BELOW
from selfcheck.report.dots import MARGIN, MARKS, OURS, STEP, placed
from selfcheck.report.styles import BLUE, INK, OPEN, RULE
from selfcheck.report.timeline import NAME, YEARS, extent, spanned, years
from selfcheck.report.typeface import BOLD, REGULAR
from selfcheck.report.word.paper import LEADING, Paper, lines, width_of
from selfcheck.report.wording_plan import advices


def picture_of(block: Figure | Dots | Timeline, width: float) -> bytes:
    """A figure of a sheet as a file (PNG), so many points wide."""
    match block:
        case Figure():
            return bars(block, width)
        case Dots():
            return dots(block, width)
        case Timeline():
            return timeline(block, width)


def bars(figure: Figure, width: float) -> bytes:
    """One row for each theme: its name, a bar from 0 to 100, the figure and the verdict; see :mod:`..chart`."""
    typeface.load()
    rooms = (LABEL * width - 8, NUMBER * width - 8, (1 - LABEL - TRACK - NUMBER) * width - 8)
    lefts = (0.0, (LABEL + TRACK) * width + 8, (LABEL + TRACK + NUMBER) * width + 8)
    fonts = (REGULAR, BOLD, REGULAR)
    rows = [
        (bar, [lines(*given) for given in zip((bar.label, figure_of(bar), bar.words), rooms, fonts, strict=True)])
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
        paper.text(x - width_of(str(mark), REGULAR) / 2, base + 2, str(mark))
    for score, row in circles:
        paper.circle(MARGIN + score * point, base - OURS - (row + 0.5) * STEP)
    if given.mine is not None:
        paper.diamond(MARGIN + given.mine * point, base - OURS / 2)
    return paper.png()


def timeline(given: Timeline, width: float) -> bytes:
    """One row for each moment, with a bar below the years; see :mod:`..timeline`."""
    typeface.load()
    after = (NAME + YEARS) * width + 8
    rows = [
        (span, lines(span.label, NAME * width - 8, REGULAR), lines(advices(span.amount), width - after, BOLD))
        for span in given.spans
    ]
    heights = [max(len(name), len(amount)) * LEADING + GAP for _, name, amount in rows]
    top, count = LEADING + GAP, spanned(given)
    paper = Paper(width, top + sum(heights))
    for at, year in years(given, width):
        x = (NAME + at * YEARS) * width
        paper.stroke(x, 0, top + sum(heights), RULE, 0.6)
        paper.text(x + (YEARS * width / count - width_of(year, REGULAR)) / 2, 0, year)
    for (span, name, amount), height in zip(rows, heights, strict=True):
        for cell, left, font in ((name, 0.0, REGULAR), (amount, after, BOLD)):
            for number, words in enumerate(cell):
                paper.text(left, top + number * LEADING, words, font)
        middle = top + LEADING / 2 + 1
        left, wide = extent(given, span, width)
        paper.rule(NAME * width, (NAME + YEARS) * width, middle)
        paper.box((left, middle - HEIGHT / 2, left + wide, middle + HEIGHT / 2), BLUE)
        top += height
    return paper.png()
