"""Pictures that are made once as a form, and filled at every run: making one takes 50 times as long as filling it."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

import altair as alt
import pandas as pd
import streamlit as st

from selfcheck.ui import figures

KEPT: Final = 200
"""How many forms are kept of one kind of picture; no name and no score is in one."""

kept = lru_cache(maxsize=KEPT)


def rows(name: str) -> Any:
    """Return a chart of rows that come later."""
    return alt.Chart(alt.NamedData(name))


def form(chart: Any, letters: str) -> Mapping[str, Any]:
    """Return a chart, whose letters have this colour, as a form."""
    made: dict[str, Any] = figures.look(chart, letters).to_dict()
    made["config"].pop("view", None)  # a size that Altair says by itself
    return made


def show(made: Mapping[str, Any], filled: Mapping[str, pd.DataFrame], content: str) -> None:
    """Draw a form with rows, by the name of each, and with a text for who does not see it."""
    st.vega_lite_chart(spec={**made, "datasets": dict(filled)}, alt=content)
