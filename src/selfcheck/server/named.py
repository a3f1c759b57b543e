"""Which of several servers a visitor is at, for the proxy that has to keep her there."""

import os
import re
from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from selfcheck.login import public_address

SETTING: Final = "SELFCHECK_SERVER_NAME"
COOKIE: Final = "zelfcheck_server"

_A_NAME: Final = re.compile(r"[A-Za-z0-9-]{1,32}")
# With the files of a screen comes no cookie: a browser or proxy may keep those for others.
_WITHOUT: Final = ("/static/", "/letters/")


class ServerNameError(Exception):
    """The setting with the name of this server cannot be used."""


def server_name() -> str:
    """Return the name of this server among others, or nothing if it is the only one. Raises ServerNameError."""
    name = os.environ.get(SETTING, "").strip()
    if name and not _A_NAME.fullmatch(name):
        message = f"{SETTING}: ‘{name}’ kan niet. Gebruik hoogstens 32 letters, cijfers en streepjes."
        raise ServerNameError(message)
    return name


class Named:
    """Tells a browser in a cookie which server answered it, unless it knows.

    The websocket tells it too: after another server took over a tab, what the tab asks for must
    follow it there.
    """

    def __init__(self, app: ASGIApp, name: str) -> None:
        self.app = app
        address = public_address()
        secure = address is not None and address.secure
        self._name = name
        self._cookie = f"{COOKIE}={name}; Path=/; HttpOnly; SameSite=Lax{'; Secure' if secure else ''}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request or connection."""

        async def send_named(message: Message) -> None:
            if message["type"] in {"http.response.start", "websocket.accept"}:
                message.setdefault("headers", [])
                MutableHeaders(scope=message).append("Set-Cookie", self._cookie)
            await send(message)

        await self.app(scope, receive, send_named if self._is_news(scope) else send)

    def _is_news(self, scope: Scope) -> bool:
        if scope["type"] not in {"http", "websocket"} or scope["path"].startswith(_WITHOUT):
            return False
        return f"{COOKIE}={self._name}" not in Headers(scope=scope).get("cookie", "").replace(" ", "").split(";")
