"""A link to an address of the server itself: Streamlit's own links know only its screens and other sites."""

from html import escape

import streamlit as st


def anchor(label: str, address: str) -> None:
    """Draw a link that looks like a button."""
    st.html(f'<a class="knop" href="{escape(address)}">{escape(label)}</a>')
