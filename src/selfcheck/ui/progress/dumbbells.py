"""The scores of then and now as a picture: a line per theme with a circle for then and a diamond for now."""

from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt
import pandas as pd

from selfcheck.progress import Progress, ThemeProgress
from selfcheck.ui import pictures, texts
from selfcheck.ui.figures import MINE, OTHERS, ink

_STEP = 58
"""Pixels for a theme: its title stands above its line."""


def draw(found: Progress) -> None:
    """Draw every theme that has two scores to compare; without any, nothing."""
    themes = [theme for theme in found.themes if theme.figures.difference is not None]
    if not themes:
        return
    lines = [
        {"rij": row, "thema": theme.title, "toen": theme.figures.then, "nu": theme.figures.now}
        for row, theme in enumerate(themes)
    ]
    points = [
        {"rij": line["rij"], "thema": line["thema"], "score": line[key], "wie": who}
        for line in lines
        for key, who in (("toen", texts.COLUMN_THEN), ("nu", texts.COLUMN_NOW))
    ]
    filled = {"lijnen": pd.DataFrame(lines), "punten": pd.DataFrame(points)}
    content = texts.PROGRESS_CHART_ALT.format(content=" ".join(map(in_words, themes)))
    pictures.show(_form(ink()), filled, content)


def in_words(theme: ThemeProgress) -> str:
    """Return what became of the score of a theme, in a sentence."""
    then, now = theme.figures.then, theme.figures.now
    sentence = texts.PROGRESS_STAYED if then == now else texts.PROGRESS_WENT
    return sentence.format(title=theme.title, then=then, now=now)


@pictures.kept
def _form(letters: str) -> Mapping[str, Any]:
    """Return the form, whose height follows from the number of themes."""
    y = alt.Y("rij:N", axis=None, sort=None)
    scale, axis = alt.Scale(domain=[0, 100]), alt.Axis(title=None, tickCount=5)
    who: Sequence[str] = [texts.COLUMN_THEN, texts.COLUMN_NOW]
    lines = pictures.rows("lijnen")
    points = pictures.rows("punten")
    layers = [
        lines.mark_rule(color=OTHERS, strokeWidth=3, aria=False).encode(
            x=alt.X("toen:Q", scale=scale, axis=axis), x2="nu:Q", y=y
        ),
        lines.mark_text(align="left", dy=-20, fontSize=14, color=letters, aria=False).encode(
            x=alt.datum(0), y=y, text="thema:N"
        ),
        points.mark_point(filled=True, opacity=1, aria=False).encode(
            x=alt.X("score:Q", scale=scale, axis=axis),
            y=y,
            shape=alt.Shape(
                "wie:N", scale=alt.Scale(domain=who, range=["circle", "diamond"]), legend=alt.Legend(title=None)
            ),
            color=alt.Color("wie:N", scale=alt.Scale(domain=who, range=[OTHERS, MINE]), legend=alt.Legend(title=None)),
            size=alt.Size("wie:N", scale=alt.Scale(domain=who, range=[160, 260]), legend=None),
            tooltip=[
                alt.Tooltip("thema:N", title=texts.COLUMN_THEME),
                alt.Tooltip("wie:N", title=texts.WHEN),
                alt.Tooltip("score:Q", title=texts.COLUMN_SCORE, format=".0f"),
            ],
        ),
    ]
    return pictures.form(alt.layer(*layers).properties(height=alt.Step(_STEP)), letters)
