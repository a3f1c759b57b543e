"""What is kept of a visitor: what, where, who can read it, how long, and how it is removed."""

from collections.abc import Iterable

import streamlit as st

from selfcheck.host import Host, current_host
from selfcheck.ui import frame, resources, screens, texts
from selfcheck.ui.footer import outside
from selfcheck.ui.markdown import literal


def show() -> None:
    """Draw the screen."""
    host = current_host()
    frame.title("privacy", texts.SCREENS["privacy"])
    st.header(texts.PRIVACY_WHAT_TITLE, anchor=False)
    _list(texts.PRIVACY_WHAT)
    st.write(texts.PRIVACY_NO_NAMES)
    _where(host)
    _how_long(host)
    st.header(texts.PRIVACY_FILES_TITLE, anchor=False)
    st.write(texts.PRIVACY_FILES)
    st.header(texts.PRIVACY_COOKIES_TITLE, anchor=False)
    st.write(texts.PRIVACY_MEASURE)
    st.write(texts.PRIVACY_LOG)
    _list(map(literal, texts.PRIVACY_COOKIES))
    if host and host.privacy_url:
        outside(texts.PRIVACY_STATEMENT_LINK.format(host=host.name), host.privacy_url)
    frame.finish_screen()


def _list(sentences: Iterable[str]) -> None:
    st.markdown("\n".join(f"- {sentence}" for sentence in sentences))


def _where(host: Host | None) -> None:
    st.header(texts.PRIVACY_WHERE_TITLE, anchor=False)
    if host:
        frame.plain(texts.PRIVACY_WHERE_HOST.format(host=host.name))
    elif resources.on_this_computer():
        st.write(texts.PRIVACY_WHERE_OWN)
        frame.plain(resources.store().database.where)
    else:
        st.write(texts.PRIVACY_WHERE_SERVER)
    st.header(texts.PRIVACY_WHO_TITLE, anchor=False)
    st.write(texts.PRIVACY_WHO_HOST if host else texts.PRIVACY_WHO_OWN)


def _how_long(host: Host | None) -> None:
    st.header(texts.PRIVACY_LONG_TITLE, anchor=False)
    if host:
        frame.plain(host.retention or texts.PRIVACY_LONG_UNKNOWN.format(host=host.name))
    else:
        st.write(texts.PRIVACY_LONG_OWN)
    st.header(texts.PRIVACY_REMOVE_TITLE, anchor=False)
    st.write(texts.PRIVACY_REMOVE)
    screens.link("bewaren", texts.SCREENS["bewaren"])
    st.write(texts.PRIVACY_COPIES)
    if host:
        frame.plain(texts.PRIVACY_COPIES_HOST.format(host=host.name))
    elif resources.on_this_computer():
        frame.plain(texts.PRIVACY_COPIES_OWN)
