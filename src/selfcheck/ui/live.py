"""The small component that keeps the screen honest: what is saved, where the focus is, what is said aloud."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import streamlit as st

from selfcheck.ui import texts
from selfcheck.ui.colours import OPTIONS, colour

Stored = Mapping[str, str | int | bool]
"""Per field key what the store holds: text, the index of a chosen option (-1: none), or a tick."""


def _static(name: str) -> str:
    return files(__package__).joinpath("static", name).read_text(encoding="utf-8")


@cache
def stylesheet() -> str:
    """Return the few rules that the theme cannot express, as an element for the page."""
    dark = f"@media (prefers-color-scheme: dark) {{ {_colours('dark')} }}"
    return f"<style>{_colours('light')} {dark} {_static('screen.css')}</style>"


def _colours(scheme: str) -> str:
    values = (f"--{name}: {colour(name, scheme)};" for name in OPTIONS)
    return f":root {{ {' '.join(values)} }}"


_LIVE = st.components.v2.component(
    "zelfcheck_live",
    html=_static("live.html"),
    css=_static("live.css"),
    js=_static("reach.js") + _static("live.js"),
    isolate_styles=False,
)


def keep_live(screen: str, stored: Stored, message: str = "", focus: str = "", turn: int = 0) -> Stored:
    """Tell the browser which screen this is, what is stored, and what to say aloud.

    ``focus`` is the key of the part that the visitor must see first, once for each ``turn``.
    Returns what fields of the browser go on showing, by key, whatever was sent.
    """
    told = _LIVE(
        key="live",
        on_again_change=lambda: None,  # without one Streamlit does not tell; and it is used in the run itself
        data={
            "screen": screen,
            "stored": dict(stored),
            "message": message,
            "focus": focus,
            "turn": turn,
            "regions": texts.REGIONS,
            "words": {"saved": texts.ALL_SAVED, "unsaved": texts.NOT_SAVED_YET},
        },
    )
    return dict(told.get("again") or {})
