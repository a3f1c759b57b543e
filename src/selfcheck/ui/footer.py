"""Who offers this installation, at the top of every screen, and the statements, at the bottom."""

import streamlit as st

from selfcheck.host import current_host
from selfcheck.ui import screens, texts
from selfcheck.ui.markdown import literal
from selfcheck.ui.visit import address, assessment_in_address, current_visit

STATEMENTS = ("over", "toegankelijkheid", "privacy")


def sign() -> None:
    """Draw the logo of the host, or its name without one; nothing on one person's own computer."""
    host = current_host()
    if host is None:
        return
    with st.container(key="aanbieder", width="content"):
        if host.logo:
            st.image(host.logo, output_format="PNG", alt=host.name)
        else:
            st.markdown(literal(host.name))


def footer() -> None:
    """Draw the links to the statements, and where a visitor can ask."""
    here, host, screen = assessment_in_address(), current_host(), current_visit().screen.partition("/")[0]
    with st.container(key="voet"):
        with st.container(key="verklaringen", horizontal=True):
            for name in STATEMENTS:
                # The assessment stays in the address: the way back must not be lost.
                label = texts.SCREENS[name]
                screens.link(name, f"**{label}**" if name == screen else label, address(here) if here else {})
        if host:
            st.text(texts.FOOTER_QUESTIONS.format(name=host.name, contact=host.contact))


def outside(label: str, url: str) -> None:
    """Draw a link to a page of the host, which opens beside ours."""
    st.page_link(url, label=literal(texts.NEW_TAB.format(label=label)))
