"""A link to a file that only this visitor may have, and only now."""

from base64 import b64encode
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from typing import Any, Final

import streamlit as st

from selfcheck.report import File
from selfcheck.tickets import LASTS, PLACE, Ticket, issue

RENEWED: Final = LASTS / 2 - timedelta(seconds=30)
"""How often a link gets a fresh ticket. A browser looks at a tab in the background once a minute at most."""


def _static(name: str) -> str:
    return files(__package__).joinpath("static", name).read_text(encoding="utf-8")


def _component(name: str, script: str) -> Any:
    html, css = _static("download.html"), _static("download.css")
    return st.components.v2.component(name, html=html, css=css, js=_static(script), isolate_styles=False)


_LINK = _component("zelfcheck_download", "download.js")
_HERE = _component("zelfcheck_file_here", "file_here.js")


# Somebody may read for an hour before she presses a link that is good for five minutes: so the screen renews it, while
# it is open and by itself. A link to an address that gives out tickets would never be too old, and such an address is
# what tickets are there to prevent. This asks nothing of the database, so it keeps no session alive; a ticket means
# nothing once the session is over. After sleep or at another server the whole screen is drawn anew, and the link too.
#
# The link has no attribute "download": with it a browser reports a page that says what is wrong as a broken file.
@st.fragment(run_every=RENEWED)
def download_link(label: str, ticket: Ticket, key: str) -> None:
    """Draw a link that looks like a button; pressing it downloads what the ticket is for."""
    _LINK(key=key, data={"label": label, "address": f"{PLACE}{issue(ticket, datetime.now(UTC))}"})


# What was made of files that only this screen has, the server cannot make again for who follows a link: it is sent along.
# Streamlit's own button would put it at an address of the server, for everybody who learns that address.
def file_here(label: str, file: File, key: str) -> None:
    """Draw a link like that of ``download_link`` to a file that goes to the browser with the screen."""
    content = b64encode(file.content).decode()
    _HERE(key=key, data={"label": label, "name": file.name, "type": file.media_type, "content": content})


def kilobytes(content: bytes) -> int:
    """Return how large a file is, in whole kB and at least one."""
    return max(1, round(len(content) / 1000))
