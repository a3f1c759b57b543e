"""Streamlit's scripts and styles, compressed once each instead of for every visitor or not at all."""

from functools import cache
from gzip import compress
from mimetypes import guess_type
from pathlib import Path

from anyio import to_thread
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit.file_util import get_static_dir

STREAMLIT_FILES = Path(get_static_dir())
FOR_A_YEAR = "public, immutable, max-age=31536000"
WORTH_IT = frozenset({".js", ".css"})  # fonts and pictures are compressed already


class Packed:
    """Sends Streamlit's files compressed to browsers that can unpack them; the rest is Streamlit's."""

    def __init__(self, app: ASGIApp, folder: Path = STREAMLIT_FILES) -> None:
        self.app = app
        # Only names that exist: no path from outside ever reaches the disk. Each carries a hash, hence the year.
        self._files = {
            f"/{path.relative_to(folder).as_posix()}": path
            for path in (folder / "static").rglob("*")
            if path.suffix in WORTH_IT
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request or connection."""
        path = self._files.get(scope["path"]) if scope["type"] == "http" and _wants_packed(scope) else None
        if path is None:
            await self.app(scope, receive, send)
            return
        headers = {"Content-Encoding": "gzip", "Vary": "Accept-Encoding", "Cache-Control": FOR_A_YEAR}
        content = await to_thread.run_sync(_packed, path)
        await Response(content, headers=headers, media_type=guess_type(path.name)[0])(scope, receive, send)


def _wants_packed(scope: Scope) -> bool:
    headers = Headers(scope=scope)
    return scope["method"] == "GET" and "gzip" in headers.get("accept-encoding", "") and "range" not in headers


@cache
def _packed(path: Path) -> bytes:
    return compress(path.read_bytes(), mtime=0)
