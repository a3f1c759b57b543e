"""The colours of the theme, by our names: Streamlit tells them to components, not to the page or to a chart."""

import streamlit as st

OPTIONS = {
    "primary": "primaryColor",
    "link": "linkColor",
    "text": "textColor",
    "background": "backgroundColor",
    "shade": "secondaryBackgroundColor",
    "line": "borderColor",
}


def colour(name: str, scheme: str) -> str:
    """Return a colour in the scheme ``light`` or ``dark``."""
    return str(st.get_option(f"theme.{scheme}.{OPTIONS[name]}"))
