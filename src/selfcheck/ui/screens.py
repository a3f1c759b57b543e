"""Which screens there are, and links between them."""

from collections.abc import Callable, Mapping
from importlib import import_module

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from selfcheck.ui import texts

_MODULES = {
    "start": "start",
    "begin": "beginning",
    "vragen": "questions",
    "programma": "programme",
    "uitslag": "result",
    "advies": "sheet",
    "werkplan": "plan",
    "kalender": "calendar",
    "voortgang": "progress",
    "vergelijken": "comparing",
    "delen": "sharing",
    "tekst": "drafting",
    "overzetten": "moving",
    "gegevens": "about",
    "bewaren": "keeping",
    "over": "colophon",
    "toegankelijkheid": "accessibility",
    "privacy": "privacy",
    "account": "account",
    "deelname": "participation",
}
"""Screen, which is its address, and the module that draws it."""


PUBLIC = frozenset({"over", "toegankelijkheid", "privacy"})
"""The screens that one may see without logging in."""

PATHS = frozenset({"", *_MODULES} - {"start"})
"""The addresses of the screens, without slashes."""


def _drawing(module: str) -> Callable[[], None]:
    def show() -> None:
        # Imported when first shown: the wizard must not pay for charts and PDF.
        import_module(f"selfcheck.ui.pages.{module}").show()

    return show


def page(name: str) -> StreamlitPage:
    """Return a screen for Streamlit's navigation."""
    url = "" if name == "start" else name
    return st.Page(_drawing(_MODULES[name]), title=texts.SCREENS[name], url_path=url, default=name == "start")


def pages() -> list[StreamlitPage]:
    """Return every screen."""
    return [page(name) for name in _MODULES]


def link(name: str, label: str, parameters: Mapping[str, str] | None = None) -> None:
    """Draw a link to a screen."""
    st.page_link(page(name), label=label, query_params=dict(parameters or {}))


def go(name: str, parameters: Mapping[str, str] | None = None) -> None:
    """Turn to another screen; what the fields said was stored before."""
    st.switch_page(page(name), query_params=dict(parameters or {}))
