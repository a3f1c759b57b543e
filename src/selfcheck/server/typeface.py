"""The letters of the screens, from this server and no other: Streamlit's theme asks for them by these addresses."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Route

_FOLDER = Path(__file__).parent / "letters"
# Only names that exist: no path from outside ever reaches the disk.
_FILES = {path.name: path for path in _FOLDER.glob("*.woff2")}

FIRST = "/letters/ibm-plex-sans-latin.woff2"
"""The file that every screen needs."""


async def _letters(request: Request) -> Response:
    found = _FILES.get(request.path_params["name"])
    if found is None:
        return PlainTextResponse("", 404)
    return FileResponse(found, headers={"Cache-Control": "public, max-age=604800"}, media_type="font/woff2")


ROUTE = Route("/letters/{name}", _letters)
