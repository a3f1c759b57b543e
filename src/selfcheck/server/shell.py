"""The page around the screens: Streamlit's own, in Dutch."""

import json
import re
from collections.abc import Mapping
from gzip import compress
from importlib.resources import files
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.file_util import get_static_dir

from selfcheck.server.safety import page_policy
from selfcheck.server.small_pages import not_here
from selfcheck.server.typeface import FIRST as LETTERS
from selfcheck.ui.screens import PATHS

STREAMLIT_PAGE = Path(get_static_dir()) / "index.html"

NOSCRIPT = (
    "<noscript><p>Zelfcheck werkt alleen met JavaScript. Zet JavaScript aan in uw browser en open deze pagina opnieuw."
    "</p></noscript>"
)


ICON = (
    '<link rel="icon" href="data:image/svg+xml,'
    "%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E"
    "%3Crect width='32' height='32' rx='6' fill='%230b5c6b'/%3E"
    "%3Cpath d='M8 17l6 6L25 10' fill='none' stroke='white' stroke-width='4'/%3E%3C/svg%3E\">"
)


PRELOAD = f'<link rel="preload" href="{LETTERS}" as="font" type="font/woff2" crossorigin>'


def _static(name: str) -> str:
    return files(__package__).joinpath("static", name).read_text(encoding="utf-8")


KEYS = f"<script>{_static('keys.js')}</script>"

ROLES = f"<script>{_static('roles.js')}</script>"

BUILT_IN: Mapping[str, Mapping[str, str]] = json.loads(_static("dutch.json"))
"""What Streamlit itself says, by place on the page (a CSS selector): English, or a pattern of it, and our Dutch."""

TRANSLATING = f"<script>({_static('dutch.js')})({json.dumps(BUILT_IN, ensure_ascii=False)})</script>"


TITLE = '<title>Zelfcheck</title><meta name="robots" content="noindex, nofollow">'


class ShellError(Exception):
    """Streamlit's page is not the one we know: this version of Streamlit needs a look at shell.py."""


def dutch_page(english: str) -> str:
    """Return Streamlit's page in Dutch, with our title.

    Raises ShellError if one of the places to change is gone, so that an upgrade shows it at start-up.
    """
    page = english
    for place, change in (
        (r'<html lang="en">', '<html lang="nl">'),
        (r"<title>Streamlit</title>", f"{TITLE}{KEYS}{ROLES}{TRANSLATING}"),
        (r'<link rel="service-desc"[^>]*>', ""),  # we do not offer the interface for programs
        (r'<link rel="shortcut icon"[^>]*>', ICON),
        (r'<link\s+rel="preload"[^>]*>', PRELOAD),
        (r"<noscript>.*?</noscript>", NOSCRIPT),
    ):
        found = re.findall(place, page, re.DOTALL)
        if len(found) != 1:
            message = f"Streamlit's index.html has changed: {place} stands there {len(found)} times, not once."
            raise ShellError(message)
        page = page.replace(found[0], change)
    return page


class DutchShell:
    """Sends our page wherever Streamlit would send its own, and says that there is none at an unknown address.

    Streamlit itself would say so in English, and show its first screen.
    """

    def __init__(self, app: ASGIApp, page: Path = STREAMLIT_PAGE) -> None:
        self.app = app
        self._html = dutch_page(page.read_text(encoding="utf-8"))
        self._gzipped = compress(self._html.encode(), mtime=0)
        self._etag = FileResponse(page, stat_result=page.stat()).headers["etag"]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request or connection."""
        ours = False

        async def send_ours(message: Message) -> None:
            nonlocal ours
            if message["type"] == "http.response.start" and Headers(scope=message).get("etag") == self._etag:
                ours = True
                known = scope["path"].strip("/") in PATHS
                answer = self._page(Headers(scope=scope)) if known else not_here()
                await answer(scope, receive, send)
            elif not ours:
                await send(message)

        await self.app(scope, receive, send_ours)

    def _page(self, asked: Headers) -> Response:
        headers = {
            "Cache-Control": "no-cache",
            "Vary": "Accept-Encoding",
            "Content-Security-Policy": page_policy(self._html, asked["host"]),
        }
        if "gzip" in asked.get("accept-encoding", ""):
            return HTMLResponse(self._gzipped, headers=headers | {"Content-Encoding": "gzip"})
        return HTMLResponse(self._html, headers=headers)
