"""The small component that keeps the screen honest: what is saved, where the focus is, what is said aloud."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import streamlit as st

from selfcheck.ui import texts

Stored = Mapping[str, str | int | bool]
"""Per field key what the store holds: text, the index of a chosen option (-1: none), or a tick."""


def _static(name: str) -> str:
    return files(__package__).joinpath("static", name).read_text(encoding="utf-8")


@cache
def stylesheet() -> str:
    """Return the few rules that the theme cannot express, as an element for the page."""
    return f"<style>{_static('screen.css')}</style>"


_LIVE = st.components.v2.component(
    "zelfcheck_live",
    html=_static("live.html"),
    css=_static("live.css"),
    js=_static("live.js"),
    isolate_styles=False,
)


def keep_live(screen: str, stored: Stored, message: str = "") -> None:
    """Tell the browser which screen this is, what is stored, and what to say aloud."""
    _LIVE(
        key="live",
        data={
            "screen": screen,
            "stored": dict(stored),
            "message": message,
            "words": {"saved": texts.ALL_SAVED, "unsaved": texts.NOT_SAVED_YET},
        },
    )
