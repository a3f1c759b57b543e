"""The door: requests under a strange name, from a strange page or with far too much luggage are sent away."""

from collections.abc import Mapping

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from selfcheck.server.hosts import SETTING, Hosts
from selfcheck.server.logs import request_id

READING = frozenset({"GET", "HEAD", "OPTIONS"})
UPLOADS = "/_stcore/upload_file/"  # counted in uploads.py, and each by Streamlit: server.maxUploadSize
MAX_BODY = 64 * 1024

STRANGE_HOST = (
    "Deze server kent dit adres niet. Gebruik het adres dat u van de beheerder kreeg.\n"
    f"Beheerder: zet de naam in {SETTING}, bijvoorbeeld {SETTING}=zelfcheck.gemeente.nl\n"
)
STRANGE_ORIGIN = "Dit verzoek komt van een andere website. Daarom voeren we het niet uit.\n"
TOO_LARGE = "Dit verzoek is te groot.\n"
CODE = "Code voor de beheerder: {request}\n"


class Door:
    """Lets in who may come in; refuses everyone else before Streamlit sees them."""

    def __init__(self, app: ASGIApp, hosts: Hosts) -> None:
        self.app = app
        self.hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request or connection."""
        refusal = self._refusal(scope) if scope["type"] in {"http", "websocket"} else None
        if refusal is None:
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
        else:
            await refusal(scope, receive, send)

    def _refusal(self, scope: Scope) -> PlainTextResponse | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        reached = scope["server"][0] if scope.get("server") else ""
        if not self.hosts.serves(host, reached):
            return refused(STRANGE_HOST, 400)
        writes = scope["type"] == "websocket" or scope["method"] not in READING
        if writes and not self.hosts.may_write(headers.get("origin"), host):
            return refused(STRANGE_ORIGIN, 403)
        if not scope["path"].startswith(UPLOADS) and _too_large(headers):
            return refused(TOO_LARGE, 413, {"Connection": "close"})
        return None


def refused(why: str, status: int, headers: Mapping[str, str] | None = None) -> PlainTextResponse:
    """Return a refusal: why, and the code under which the log knows it."""
    return PlainTextResponse(why + CODE.format(request=request_id()), status, headers)


def _too_large(headers: Headers) -> bool:
    length = headers.get("content-length", "0")
    return "transfer-encoding" in headers or not length.isdecimal() or int(length) > MAX_BODY
