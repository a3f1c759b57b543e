"""What is kept of a visitor: what, where, who can read it, how long, and how it is removed."""

import os
from collections.abc import Iterable, Iterator

import streamlit as st

from selfcheck.dutch import counted
from selfcheck.host import Host, current_host
from selfcheck.login import cookie_name, current_login
from selfcheck.storage import IDLE_LASTS, PEOPLE_MONTHS, SESSION_LASTS
from selfcheck.ui import frame, resources, screens, texts
from selfcheck.ui.footer import outside
from selfcheck.ui.markdown import literal


def show() -> None:
    """Draw the screen."""
    host = current_host()
    frame.title("privacy", texts.SCREENS["privacy"])
    st.header(texts.PRIVACY_WHAT_TITLE, anchor=False)
    _list((*texts.PRIVACY_WHAT, *(texts.PRIVACY_WHAT_LOGIN if current_login() else ())))
    st.write(texts.PRIVACY_NO_NAMES)
    _where(host)
    _how_long(host)
    st.header(texts.PRIVACY_FILES_TITLE, anchor=False)
    st.write(texts.PRIVACY_FILES)
    st.header(texts.PRIVACY_PROGRAMME_TITLE, anchor=False)
    st.write(texts.PRIVACY_PROGRAMME)
    if current_login():
        st.write(texts.PRIVACY_PROGRAMME_HERS)
    elif not resources.on_this_computer():
        st.write(texts.PRIVACY_PROGRAMME_OPEN)
    st.header(texts.PRIVACY_COOKIES_TITLE, anchor=False)
    st.write(texts.PRIVACY_MEASURE)
    st.write(texts.PRIVACY_LOG)
    _list(map(literal, (*texts.PRIVACY_COOKIES, *_of_hosts())))
    if host and host.privacy_url:
        outside(texts.PRIVACY_STATEMENT_LINK.format(host=host.name), host.privacy_url)
    frame.finish_screen()


def _of_hosts() -> Iterator[str]:
    """Give what is said about cookies that one person's own computer has no need of."""
    if current_login():
        hours, idle = (int(lasts.total_seconds()) // 3600 for lasts in (SESSION_LASTS, IDLE_LASTS))
        yield texts.PRIVACY_COOKIE_LOGIN.format(name=cookie_name(), hours=hours, idle=idle)
        yield texts.PRIVACY_COOKIE_BEGUN.format(name=cookie_name())
    if os.environ.get("SELFCHECK_SERVER_NAME"):
        yield texts.PRIVACY_COOKIE_SERVER


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
    st.write(texts.PRIVACY_WHO_LOGIN if current_login() else texts.PRIVACY_WHO_HOST if host else texts.PRIVACY_WHO_OWN)
    if current_login():
        st.write(texts.PRIVACY_WHO_SHARED)


def _how_long(host: Host | None) -> None:
    st.header(texts.PRIVACY_LONG_TITLE, anchor=False)
    if host:
        if host.retention or not host.drafts_months:
            frame.plain(host.retention or texts.PRIVACY_LONG_UNKNOWN.format(host=host.name))
        if host.drafts_months:
            months = counted(host.drafts_months, *texts.PRIVACY_LONG_MONTHS)
            st.write(texts.PRIVACY_LONG_DRAFTS.format(months=months))
    else:
        st.write(texts.PRIVACY_LONG_OWN)
    if current_login():
        st.write(texts.PRIVACY_LONG_PEOPLE.format(months=counted(PEOPLE_MONTHS, *texts.PRIVACY_LONG_MONTHS)))
    st.header(texts.PRIVACY_REMOVE_TITLE, anchor=False)
    st.write(texts.PRIVACY_REMOVE)
    screens.link("bewaren", texts.SCREENS["bewaren"])
    st.write(texts.PRIVACY_COPIES)
    if host:
        frame.plain(texts.PRIVACY_COPIES_HOST.format(host=host.name))
    elif resources.on_this_computer():
        frame.plain(texts.PRIVACY_COPIES_OWN)
