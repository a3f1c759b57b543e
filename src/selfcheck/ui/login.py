"""Where a visitor must log in first: the screen that says so, and the watch over a session that ends."""

from urllib.parse import urlencode

import streamlit as st

from selfcheck.access import Person
from selfcheck.host import current_host
from selfcheck.login import current_login, login_address
from selfcheck.ui import describing, form, frame, resources, texts
from selfcheck.ui.anchor import anchor
from selfcheck.ui.plan import tasks
from selfcheck.ui.saving import unstored_texts
from selfcheck.ui.visit import current_visit, parameters
from selfcheck.ui.visitor import NOBODY, visitor

_LOOK_EVERY = 60
"""Seconds between two looks of a screen by itself."""


def show(screen: str) -> None:
    """Draw the way in; afterwards she comes to the screen that she asked for."""
    login, host, was_in = current_login(), current_host(), bool(current_visit().whose)
    frame.title("inloggen", texts.LOGIN_TITLE)
    if was_in:
        frame.notice(texts.LOGGED_OUT, "uitgelogd")
    if left := current_visit().left:
        st.write(texts.LATE_TYPED)
        for text in left:
            frame.plain(text)
    st.write(texts.LOGIN_LEAD)
    query = urlencode(parameters())
    if login is not None:
        anchor(texts.LOGIN.format(name=login.name), login_address(f"/{screen}{f'?{query}' if query else ''}"))
    st.write(texts.LOGIN_WHY)
    if host is not None:
        frame.plain(texts.LOGIN_HELP.format(contact=host.contact))
    frame.finish_screen()


def hold_typed() -> None:
    """Remember what she typed when her session turned out to have ended: she can still copy it where she logs in."""
    visit = current_visit()
    if visit.whose:
        visit.left = (
            *visit.left,
            *unstored_texts(visit),
            *describing.texts_left(),
            *form.texts_left(),
            *tasks.texts_left(),
        )


def watch(who: Person) -> None:
    """Close the screen soon after the session of its visitor ended: nothing can be read or typed there any more."""
    if not who.alone and who is not NOBODY:
        _look()


@st.fragment(run_every=_LOOK_EVERY)
def _look() -> None:
    if visitor(resources.database(), active=False) is NOBODY:
        st.rerun()
