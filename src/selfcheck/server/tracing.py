"""An id for every request and connection: in its answer, in each of its log lines, on the page about a crash."""

import logging
import re
from collections.abc import Mapping
from time import monotonic
from typing import Any, Final
from uuid import uuid4

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from selfcheck.server.logs import REQUEST, REQUEST_HEADER
from selfcheck.server.small_pages import crashed_page
from selfcheck.ui.screens import PATHS

_FIT: Final = re.compile(r"[A-Za-z0-9-]{8,64}")
_METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_FILES: Final = ("/static/", "/letters/")
_PROBES: Final = frozenset({"/healthz", "/readyz", "/_stcore/health"})

_LOG = logging.getLogger(__name__)


class Traced:
    """Gives an id to everything that comes in, and tells the log how it ended.

    A proxy may bring the id; what could be anything else than an id is replaced. A crash ends here: in the
    log with its id, and on a page with the same one.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request or connection."""
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
            return
        asked = Headers(scope=scope).get(REQUEST_HEADER, "")
        headers = MutableHeaders(scope=scope)
        headers[REQUEST_HEADER] = asked if _FIT.fullmatch(asked) else uuid4().hex
        telling = REQUEST.set(headers[REQUEST_HEADER])
        try:
            await _Answer(scope, send).give(self.app, receive)
        finally:
            REQUEST.reset(telling)


class _Answer:
    """What became of one request or connection."""

    def __init__(self, scope: Scope, send: Send) -> None:
        self._scope, self._onwards = scope, send
        self._began = monotonic()
        self._status = 0
        self._open = False

    async def give(self, app: ASGIApp, receive: Receive) -> None:
        try:
            await app(self._scope, receive, self._send)
        except Exception as error:  # noqa: BLE001 - the end of the line: whoever asked gets a page
            _LOG.exception("crashed", exc_info=error, extra=self._told())
            await self._apologise()
        finally:
            self._tell()

    async def _send(self, message: Message) -> None:
        kind = message["type"]
        if kind in {"http.response.start", "websocket.accept", "websocket.http.response.start"}:
            message.setdefault("headers", [])
            MutableHeaders(scope=message)[REQUEST_HEADER] = REQUEST.get()
            self._status = message.get("status", 101)
        if kind == "websocket.accept":
            self._open = True
            _LOG.info("connection opened", extra=self._told())
        elif kind == "websocket.close" and not self._open:
            self._status = self._status or 403
        await self._onwards(message)

    async def _apologise(self) -> None:
        if self._scope["type"] == "websocket":
            await self._send({"type": "websocket.close", "code": 1011})
        elif not self._status:
            page = crashed_page(REQUEST.get())
            await page(self._scope, _nothing_more, self._send)

    def _tell(self) -> None:
        took = monotonic() - self._began
        if self._open:
            _LOG.info("connection closed", extra=self._told(seconds=round(took, 1)))
        elif not self._unremarkable():
            told = self._told(status=self._status, milliseconds=round(took * 1000))
            _LOG.info("request", extra=told)

    def _unremarkable(self) -> bool:
        path: str = self._scope["path"]
        return path.startswith(_FILES) or (path in _PROBES and self._status == 200)

    def _told(self, **more: object) -> Mapping[str, Any]:
        method = self._scope.get("method", "GET")
        known = method if method in _METHODS else "OTHER"
        return {"told": {"method": known, "route": _route(self._scope), **more}}


def _route(scope: Scope) -> str:
    """Return what was asked for without what is in it: the pattern of its route, or one of our screens."""
    path: str = scope["path"]
    if path.strip("/") in PATHS:
        return path
    pattern: str = getattr(scope.get("route"), "path", "")
    return re.sub(r"\{[^}]*\}", "*", pattern) or "*"


async def _nothing_more() -> Message:
    return {"type": "http.disconnect"}
