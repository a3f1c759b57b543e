"""Figures and tables: what a picture shows stands in a table too, and in its alternative text."""

from collections.abc import Sequence
from typing import Any

import altair as alt
import pandas as pd
import streamlit as st

from selfcheck.dutch import number
from selfcheck.report import wording
from selfcheck.scoring import Mark, ThemeScore, shown
from selfcheck.ui import texts
from selfcheck.ui.colours import colour

MINE = "#1a7f92"
OTHERS = "#6b7d83"
GROUP = "#a8620f"
"""Seen on the light and on the dark background: 3:1 or more on both."""


def ink() -> str:
    """Return the colour of letters, which Streamlit's own theme for charts makes too light."""
    return colour("text", "dark" if st.context.theme.type == "dark" else "light")


def look(chart: Any, letters: str) -> Any:
    """Dutch decimals, labels that can be read, the same on every chart; its parts have no English names of their own."""
    return chart.configure(
        aria=False,  # the chart has one text for all of it; parts without a name would only be in the way
        locale=alt.Locale(number=alt.NumberLocale(decimal=",", thousands=".", grouping=[3], currency=["€ ", ""])),
        axis=alt.AxisConfig(labelFontSize=14, labelLimit=320, labelColor=letters),
        legend=alt.LegendConfig(labelFontSize=14, labelColor=letters, orient="top"),
    )


def themes(scores: Sequence[ThemeScore]) -> None:
    """Draw a bar per theme with its range, and the same in a table."""
    rows = [_theme_row(theme) for theme in scores]
    frame = pd.DataFrame(
        [
            {
                texts.COLUMN_THEME: theme.theme.title,
                texts.COLUMN_SCORE: None if theme.score.known is None else float(theme.score.known),
                "laag": float(theme.score.low),
                "hoog": float(theme.score.high),
            }
            for theme in scores
            if theme.score is not None
        ]
    )
    content = " ".join(f"{row[texts.COLUMN_THEME]}: {row[texts.COLUMN_SCORE]}." for row in rows)
    if len(frame):
        # The name stands above its bar: beside it, there is no room for bars on a phone.
        base = alt.Chart(frame).encode(y=alt.Y(f"{texts.COLUMN_THEME}:N", axis=None, sort=None))
        x = alt.X(f"{texts.COLUMN_SCORE}:Q", scale=alt.Scale(domain=[0, 100]), axis=alt.Axis(title=None, tickCount=5))
        bars = base.mark_bar(color=MINE, height=14, aria=False).encode(x=x)
        ranges = base.mark_rule(color=OTHERS, strokeWidth=3, strokeDash=[5, 3], aria=False).encode(
            x="laag:Q", x2="hoog:Q"
        )
        names = base.mark_text(align="left", dy=-18, fontSize=14, color=ink(), aria=False).encode(
            x=alt.datum(0), text=f"{texts.COLUMN_THEME}:N"
        )
        chart = look((bars + ranges + names).properties(height=alt.Step(54)), ink())
        st.altair_chart(chart, alt=texts.CHART_ALT.format(content=content))
    st.table(pd.DataFrame(rows), hide_index=True, alt=texts.PER_THEME)


def _theme_row(theme: ThemeScore) -> dict[str, str]:
    score = theme.score
    done = sum(mark.points is not None for mark in theme.marks if mark.counts)
    return {
        texts.COLUMN_THEME: theme.theme.title + ("" if theme.weight else f" ({texts.NOT_COUNTED})"),
        texts.COLUMN_SCORE: "–" if score is None or score.known is None else str(shown(score.known)),
        texts.COLUMN_RANGE: "–" if score is None else f"{shown(score.low)}–{shown(score.high)}",
        texts.COLUMN_VERDICT: wording.verdict_label(theme.verdict),
        texts.COLUMN_DONE: texts.DONE.format(done=done, all=sum(mark.counts for mark in theme.marks)),
    }


def parts_of_total(counting: Sequence[ThemeScore]) -> None:
    """Draw the table of the themes that make the total."""
    rows = [
        {
            texts.COLUMN_THEME: theme.theme.title,
            texts.COLUMN_WEIGHT: number(theme.weight),
            texts.COLUMN_SCORE: "–" if theme.score is None or theme.score.known is None else number(theme.score.known),
        }
        for theme in counting
    ]
    st.table(pd.DataFrame(rows), hide_index=True, alt=texts.TOTAL)


def marks(found: Sequence[Mark], name: str) -> None:
    """Draw the table of what made the score with this name."""
    st.table(
        pd.DataFrame(
            [
                {
                    texts.COLUMN_QUESTION: mark.question.label,
                    texts.COLUMN_WEIGHT: number(mark.weight),
                    texts.COLUMN_POINTS: texts.STATES[mark.state.name]
                    if mark.points is None
                    else texts.POINTS.format(points=mark.points, maximum=mark.maximum),
                }
                for mark in found
            ]
        ),
        hide_index=True,
        alt=name,
    )
