"""Files on their way in: from whom they are taken, and how much of them a process keeps for one screen.

Streamlit takes a file from whoever has a connection, for any number of names, and keeps it in memory until that
connection is gone. A connection needs no login; a file does.
"""

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from anyio import to_thread
from starlette.datastructures import Headers
from starlette.requests import cookie_parser
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit import runtime
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager

from selfcheck.login import cookie_name
from selfcheck.server.door import READING, TOO_LARGE, UPLOADS, refused
from selfcheck.storage import People, StorageError
from selfcheck.ui.incidents import noted

MOST: Final = 60_000_000
"""Bytes that are kept for one screen or on their way to it: one file of the largest size, and a small one."""
_AROUND: Final = 1_000
"""What a file costs besides its content, so that very many empty ones count too."""

NOBODY: Final = "U bent niet ingelogd. Log opnieuw in en kies het bestand daarna nog een keer.\n"
NOT_NOW: Final = "De app kan nu geen bestand aannemen. Probeer het over een minuut opnieuw.\n"

_THE_END: Final = {"Connection": "close"}  # else the rest of the file is read after all


class Uploads:
    """Lets a file through from who logged in, and no more than ``MOST`` for one screen.

    ``people`` is None where nobody logs in. ``kept`` gives the bytes that are there already, by the id of a screen.
    """

    def __init__(self, app: ASGIApp, people: Callable[[], People] | None, kept: Callable[[str], int]) -> None:
        self.app = app
        self._people = people
        self._kept = kept
        self._coming: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request or connection."""
        if scope["type"] != "http" or not scope["path"].startswith(UPLOADS) or scope["method"] in READING:
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        refusal = await self._stranger(headers)
        if refusal is None and scope["method"] == "PUT":
            refusal = await self._take(scope, receive, send, headers)
        elif refusal is None:
            await self.app(scope, receive, send)
        if refusal is not None:
            await refusal(scope, receive, send)

    async def _stranger(self, headers: Headers) -> PlainTextResponse | None:
        """Refuse who did not log in, where one must."""
        if self._people is None:
            return None
        token = cookie_parser(headers.get("cookie", "")).get(cookie_name(), "")
        try:
            known = bool(token) and await to_thread.run_sync(self._holds, self._people, token)
        except StorageError as error:
            noted(error)
            return refused(NOT_NOW, 503, _THE_END)
        return None if known else refused(NOBODY, 403, _THE_END)

    @staticmethod
    def _holds(people: Callable[[], People], token: str) -> bool:
        return people().whose(token, datetime.now(UTC)) is not None

    async def _take(self, scope: Scope, receive: Receive, send: Send, headers: Headers) -> PlainTextResponse | None:
        """Pass one file on, or refuse it."""
        screen = scope["path"].removeprefix(UPLOADS).partition("/")[0]
        length = headers.get("content-length", "")
        # Without a length nobody knows beforehand what it will come to. Browsers give one.
        if "transfer-encoding" in headers or not (length.isascii() and length.isdecimal() and len(length) < 20):
            return refused(TOO_LARGE, 413, _THE_END)
        size = int(length) + _AROUND
        if self._kept(screen) + self._coming[screen] + size > MOST:
            return refused(TOO_LARGE, 413, _THE_END)
        self._coming[screen] += size
        try:
            await self.app(scope, receive, send)
        finally:
            self._coming[screen] -= size
            if not self._coming[screen]:
                del self._coming[screen]
        return None


def kept_by_streamlit(screen: str) -> int:
    """Return how many bytes Streamlit keeps for a screen, by its id."""
    keeper = runtime.get_instance().uploaded_file_mgr
    assert isinstance(keeper, MemoryUploadedFileManager)  # of the Streamlit that we know
    files = [*keeper.file_storage.get(screen, {}).values()]
    return sum(len(file.data) + len(file.name) + len(file.type) + _AROUND for file in files)
