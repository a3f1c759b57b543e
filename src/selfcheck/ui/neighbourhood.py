"""The map of the surroundings: where the municipalities of a group lie, and what they have."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import cos, radians
from typing import Any

import altair as alt
import pandas as pd
import streamlit as st

from selfcheck.comparison import Comparison, Line, Point, members
from selfcheck.municipalities import Municipality, UnknownMunicipality, direction, ever, kilometres
from selfcheck.ui import figures, labelling, pictures, texts
from selfcheck.ui.describing import DATE
from selfcheck.ui.frame import Opened

NAMED = 12
"""How many others have their names on the map at most."""

LISTED = 60
"""How many others stand in the table at most, unless they have a score."""

_WIDE, _HIGH, _LEGEND = 288, 380, 100
"""Pixels: the width on the narrowest screen, the height, and what the legend takes above it."""

_AROUND, _AROUND_MANY = 0.22, 0.05
"""The room around the points, as a part of how far they reach: with names beside them, and without."""

_LOOKS = {
    texts.WE: ("diamond", figures.MINE, figures.MINE, 260),
    texts.OTHERS: ("circle", figures.OTHERS, figures.OTHERS, 160),
    texts.MAP_WITHOUT: ("circle", "transparent", figures.OTHERS, 50),
}
"""The shape, filling, edge and size of everybody, in the order of the legend."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A municipality on the map; ``shown`` is its score as a text, empty without one."""

    where: Municipality
    who: str
    shown: str
    point: Point | None = None


def show(opened: Opened, found: Comparison) -> None:
    """Draw the map and its table for a figure that the visitor picks."""
    st.header(texts.MAP_TITLE, anchor=False)
    lines = {line.figure.id: line for line in found.lines}
    picked = st.radio(texts.MAP_FIGURE, list(lines), format_func=lambda name: lines[name].title, key="kaart-cijfer")
    line = lines[picked]
    try:
        spots = _spots(found, line)
    except UnknownMunicipality:
        return  # of a municipality that we never knew, nobody knows where it is
    words = _words(found, line)
    st.write(words)
    _draw(opened.place, spots, words)
    _table(opened, spots)


def _spots(found: Comparison, line: Line) -> tuple[Spot, ...]:
    """Ours first, then those with a score, then the others."""
    points = {point.code: point for point in line.points}
    mine = "" if line.mine_shown is None else str(line.mine_shown)
    others = [
        Spot(ever(code), texts.OTHERS, str(point.shown), point)
        if (point := points.get(code))
        else Spot(ever(code), texts.MAP_WITHOUT, "")
        for code in found.group.besides(found.mine.code)
    ]
    return (Spot(ever(found.mine.code), texts.WE, mine), *sorted(others, key=lambda spot: spot.point is None))


def _words(found: Comparison, line: Line) -> str:
    seen = (
        texts.MAP_SEEN.format(number=line.n, title=line.title)
        if line.n
        else texts.MAP_SEEN_NONE.format(title=line.title)
    )
    return texts.MAP_WORDS.format(others=members(found.group, found.of), seen=seen)


def _draw(place: str, spots: Sequence[Spot], words: str) -> None:
    named = len(spots) <= NAMED + 1
    rows = [
        {
            "lat": spot.where.lat,
            "lon": spot.where.lon,
            "gemeente": spot.where.name,
            "wie": spot.who,
            "score": spot.shown,
            "tekst": " ".join(filter(None, (spot.where.name if named else "", spot.shown))),
        }
        for spot in spots
    ]
    for row, where in zip(rows, labelling.place(*_pixels(spots, [str(row["tekst"]) for row in rows])), strict=True):
        row["plek"] = -1 if where is None else labelling.PLACES.index(where)
    west, south, east, north = _bounds(spots)
    corners = pd.DataFrame([{"lat": south, "lon": west}, {"lat": north, "lon": east}])
    there = tuple(who for who in _LOOKS if who in {spot.who for spot in spots})
    # What comes last is drawn over the rest: ours.
    filled = {"punten": pd.DataFrame(rows[::-1]), "hoeken": corners}
    small = len(spots) > LISTED
    pictures.show(_form(there, small, figures.ink()), filled, texts.MAP_ALT.format(place=place, content=words))


def _bounds(spots: Sequence[Spot]) -> tuple[float, float, float, float]:
    """Return the west, south, east and north of the map: all the points, with room around them."""
    lats, lons = [spot.where.lat for spot in spots], [spot.where.lon for spot in spots]
    around = _AROUND if len(spots) <= NAMED + 1 else _AROUND_MANY
    high = max(max(lats) - min(lats), 0.05) * around
    wide = max(max(lons) - min(lons), 0.05) * around
    return min(lons) - wide, min(lats) - high, max(lons) + wide, max(lats) + high


def _pixels(spots: Sequence[Spot], words: Sequence[str]) -> tuple[list[tuple[float, float, str]], float]:
    """Return where each point and its text come on the narrowest screen, and how wide the map is there."""
    west, south, east, north = _bounds(spots)
    narrower = cos(radians((south + north) / 2))
    scale = min(_WIDE / ((east - west) * narrower), _HIGH / (north - south))
    beside = (_WIDE - (east - west) * narrower * scale) / 2
    found = [
        (beside + (spot.where.lon - west) * narrower * scale, (north - spot.where.lat) * scale, text)
        for spot, text in zip(spots, words, strict=True)
    ]
    return found, _WIDE


@pictures.kept
def _form(there: Sequence[str], small: bool, letters: str) -> Mapping[str, Any]:  # noqa: FBT001 - how the points are
    """Return the form for a map with these on it."""
    # Nothing is drawn at the corners: they say how far the map reaches.
    corners = pictures.rows("hoeken").mark_point(opacity=0, aria=False).encode(latitude="lat:Q", longitude="lon:Q")
    chart = alt.layer(corners, _points(there, 3 if small else 1), *_texts(letters)).project(type="mercator")
    return pictures.form(chart.properties(height=_HIGH + _LEGEND), letters)


def _points(there: Sequence[str], smaller: int) -> Any:
    shapes, fills, strokes, sizes = (list(each) for each in zip(*(_LOOKS[who] for who in there), strict=True))
    legend, domain = alt.Legend(title=None, columns=2), list(there)
    areas = alt.Scale(type="ordinal", domain=domain, range=[size // smaller for size in sizes])
    return (
        pictures.rows("punten")
        .mark_point(opacity=1, strokeWidth=1.5, aria=False)
        .encode(
            latitude="lat:Q",
            longitude="lon:Q",
            shape=alt.Shape("wie:N", scale=alt.Scale(domain=domain, range=shapes), legend=legend),
            fill=alt.Fill("wie:N", scale=alt.Scale(domain=domain, range=fills), legend=legend),
            stroke=alt.Stroke("wie:N", scale=alt.Scale(domain=domain, range=strokes), legend=legend),
            size=alt.Size("wie:N", scale=areas, legend=legend),
            tooltip=[
                alt.Tooltip("gemeente:N", title=texts.COLUMN_MUNICIPALITY),
                alt.Tooltip("score:N", title=texts.COLUMN_SCORE),
            ],
        )
    )


def _texts(letters: str) -> Iterator[Any]:
    """Draw the texts, a layer for each place that they can have beside their points."""
    for number, where in enumerate(labelling.PLACES):
        yield (
            pictures.rows("punten")
            .transform_filter(alt.datum.plek == number)
            .mark_text(align=where.align, dx=where.dx, dy=where.dy, fontSize=13, color=letters, aria=False)
            .encode(latitude="lat:Q", longitude="lon:Q", text="tekst:N")
        )


def _table(opened: Opened, spots: Sequence[Spot]) -> None:
    kinds = opened.checklist.kind_labels
    here, *others = spots
    told = others if len(others) <= LISTED else [spot for spot in others if spot.point]
    if len(told) < len(others):
        st.write(texts.MAP_ONLY_SCORES)
    rows = [
        {
            texts.COLUMN_MUNICIPALITY: spot.where.name,
            texts.COLUMN_SCORE: spot.shown or "–",
            texts.COLUMN_WHERE: _where(here.where, spot.where),
            texts.COLUMN_KIND: kinds.get((spot.point and spot.point.entry.kind) or "", "–"),
            texts.COLUMN_DATE: spot.point.entry.finished.strftime(DATE) if spot.point else "–",
        }
        for spot in told
    ]
    if rows:
        st.table(pd.DataFrame(rows), hide_index=True, alt=texts.MAP_TITLE)


def _where(here: Municipality, there: Municipality) -> str:
    distance = max(1, round(kilometres(here, there)))
    return texts.MAP_WHERE.format(distance=distance, direction=texts.DIRECTIONS[direction(here, there)])
