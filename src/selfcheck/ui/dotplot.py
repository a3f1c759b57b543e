"""The dot plot of one figure: ours, those of others by name, and the group without names."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import altair as alt
import pandas as pd

from selfcheck.comparison import Line
from selfcheck.dutch import shortened
from selfcheck.ui import pictures, texts
from selfcheck.ui.figures import GROUP, MINE, OTHERS, ink
from selfcheck.ui.labelling import LETTER

LABELLED = 8
"""How many others have their names in the picture at most; the table below it has them all."""

_NARROW = 150.0
"""Pixels from 0 to 100 on the narrowest screen: names that fit there, fit on every other."""

LONGEST = 16
"""How many letters of a name stand in the picture at most."""

_GAP, _LANE, _AXIS = 8.0, 20, 60
"""Pixels: the room after a name; the height of a line, and of the axis."""

_TICK = "m-0.15,-1.2h0.3v2.4h-0.3z"
"""A shape: a thin line upright."""

_LOOKS = {
    texts.WE: ("diamond", MINE, 320),
    texts.OTHERS: ("circle", OTHERS, 140),
    texts.GROUP: (_TICK, GROUP, 300),
}
"""The shape, colour and size of everybody, in the order of the legend."""


def lanes(names: Sequence[tuple[float, str]]) -> tuple[int, ...]:
    """Return how high each name stands above its dot (score, name), 1 at least, so that none hides another.

    A name begins at its dot and goes to the right. So whoever stands more to the left goes above every
    name that begins under it, and no line from dot to name goes through a name.
    """
    found = [0] * len(names)
    placed: list[tuple[float, int]] = []
    for index in sorted(range(len(names)), key=lambda index: (-names[index][0], index)):
        score, name = names[index]
        begin = score * _NARROW / 100
        end = begin + len(name) * LETTER + _GAP
        found[index] = 1 + max((lane for there, lane in placed if there < end), default=0)
        placed.append((begin, found[index]))
    return tuple(found)


def draw(line: Line, mine: str, content: str) -> None:
    """Draw a dot per municipality on one line of 0 to 100, with shapes that tell who is who; with nobody, nothing."""
    dots = [*_dots(line, mine)]
    if not dots:
        return
    names = [(dot["score"], dot["naam"]) for dot in dots if dot["naam"]]
    heights = lanes(names)
    labels = [{"score": x, "naam": name, "hoogte": y, "nul": 0} for (x, name), y in zip(names, heights, strict=True)]
    there = tuple(who for who in _LOOKS if who in {dot["wie"] for dot in dots})
    filled = {
        "punten": pd.DataFrame(dots).assign(nul=0),
        "namen": pd.DataFrame(labels),
        "balk": pd.DataFrame(_band(line)),
    }
    made = _form(there, max(heights, default=0), _room(names), ink())
    used = {name: rows for name, rows in filled.items() if len(rows)}
    pictures.show(made, used, texts.COMPARE_CHART_ALT.format(title=line.title, content=content))


def _dots(line: Line, mine: str) -> Iterator[dict[str, Any]]:
    labelled = line.n <= LABELLED
    if line.anonymous:
        yield {"score": float(line.anonymous.middle), "gemeente": "", "naam": "", "wie": texts.GROUP}
    for point in line.points:
        name = shortened(point.name, LONGEST) if labelled else ""
        yield {"score": float(point.shown), "gemeente": point.name, "naam": name, "wie": texts.OTHERS}
    if line.mine is not None and line.mine.known is not None:
        name = texts.YOU if labelled and line.points else ""
        yield {"score": float(line.mine.known), "gemeente": mine, "naam": name, "wie": texts.WE}


def _band(line: Line) -> Sequence[Mapping[str, float]]:
    told = line.anonymous
    return [{"van": told.first, "tot": told.third, "onder": -0.6, "boven": 0.6}] if told else []


def _room(names: Sequence[tuple[float, str]]) -> int:
    """Return the pixels that the names need beyond 100, in tens: so the same form serves often."""
    ends = (score * _NARROW / 100 + len(name) * LETTER + _GAP for score, name in names)
    return 10 + max(0, round((max(ends, default=0.0) - _NARROW) / 10)) * 10


@pictures.kept
def _form(there: Sequence[str], top: int, room: int, letters: str) -> Mapping[str, Any]:
    """Return the form for a picture with these in it, and names up to a height."""
    heights = alt.Scale(domain=[-0.8, top + 0.6], nice=False)
    layers = [
        *(_group(heights) if texts.GROUP in there else ()),
        *(_names(heights, letters) if top else ()),
        _points(heights, there),
    ]
    high = _LANE * (top + 2) + _AXIS + _LANE * (3 if texts.GROUP in there else 1)
    return pictures.form(alt.layer(*layers).properties(height=high, padding={"right": room}), letters)


def _points(heights: alt.Scale, there: Sequence[str]) -> Any:
    legend = alt.Legend(title=None, columns=1 if texts.GROUP in there else 2, labelLimit=260)
    shapes, colours, sizes = zip(*(_LOOKS[who] for who in there), strict=True)

    def scale(values: Sequence[Any]) -> alt.Scale:
        return alt.Scale(type="ordinal", domain=list(there), range=list(values))

    return (
        pictures.rows("punten")
        .mark_point(filled=True, opacity=0.9, aria=False)
        .encode(
            x=alt.X("score:Q", scale=alt.Scale(domain=[0, 100]), axis=alt.Axis(title=None, tickCount=5)),
            y=alt.Y("nul:Q", axis=None, scale=heights),
            shape=alt.Shape("wie:N", scale=scale(shapes), legend=legend),
            color=alt.Color("wie:N", scale=scale(colours), legend=legend),
            size=alt.Size("wie:N", scale=scale(sizes), legend=legend),
            order=alt.Order("wie:N", sort="ascending"),
            tooltip=[
                alt.Tooltip("gemeente:N", title=texts.COLUMN_MUNICIPALITY),
                alt.Tooltip("score:Q", title=texts.COLUMN_SCORE, format=".0f"),
            ],
        )
    )


def _group(heights: alt.Scale) -> Iterator[Any]:
    yield (
        pictures.rows("balk")
        .mark_rect(color=GROUP, fillOpacity=0.15, stroke=GROUP, strokeWidth=1.5, aria=False)
        .encode(x="van:Q", x2="tot:Q", y=alt.Y("boven:Q", axis=None, scale=heights), y2="onder:Q")
    )


def _names(heights: alt.Scale, letters: str) -> Iterator[Any]:
    named = pictures.rows("namen")
    high = alt.Y("hoogte:Q", axis=None, scale=heights)
    yield named.mark_rule(color=OTHERS, aria=False).encode(x="score:Q", y=high, y2="nul:Q")
    yield named.mark_text(align="left", dx=4, fontSize=13, color=letters, aria=False).encode(
        x="score:Q", y=high, text="naam:N"
    )
