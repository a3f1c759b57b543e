"""What the server serves: Streamlit with our door, page and files around it."""

from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse
from starlette.routing import Route
from starlette.types import ASGIApp
from streamlit import config

from selfcheck import secret
from selfcheck.checkout import release, root
from selfcheck.host import current_host
from selfcheck.login import LoginError, LoginSettings, login_settings
from selfcheck.municipalities import codes_ever
from selfcheck.server.door import Door
from selfcheck.server.downloads import Downloads, make
from selfcheck.server.hosts import NAMELESS, OPEN, Hosts, HostsError, open_on_purpose
from selfcheck.server.logs import request_id
from selfcheck.server.named import Named, server_name
from selfcheck.server.packing import Packed
from selfcheck.server.readiness import Readiness, look
from selfcheck.server.safety import SafetyHeaders
from selfcheck.server.shell import DutchShell
from selfcheck.server.small_pages import crashed_page
from selfcheck.server.stopping import LastRuns
from selfcheck.server.tracing import Traced
from selfcheck.server.typeface import ROUTE as LETTERS
from selfcheck.server.uploads import Uploads, kept_by_streamlit
from selfcheck.storage import People
from selfcheck.ui.resources import database


def app(script: Path | None = None, address: str = "127.0.0.1") -> ASGIApp:
    """Return the whole application, for an ASGI server: ``uvicorn --factory selfcheck.server:app``.

    ``script`` is what Streamlit runs, ``streamlit_app.py`` of the checkout unless a test has its
    own. Raises NoCheckoutError, HostsError, HostFileError, LoginError, SecretError, ServerNameError, or
    ShellError if Streamlit is not the one we know.
    """
    hosts = Hosts.of(address)
    # A mistake in the files of the host is met here, and not by a visitor.
    host, login = current_host(), login_settings(codes_ever())
    if hosts.for_others(address) and host is None:
        raise HostsError(NAMELESS)
    if hosts.for_others(address) and login is None and not open_on_purpose():
        raise HostsError(OPEN)
    streamlit = st.App(
        script or root() / "streamlit_app.py",
        routes=[
            *(Route("/healthz", health), Route("/readyz", Readiness(look).answer), LETTERS),
            *(Downloads(make).route, *_login_routes(login)),
        ],
        middleware=[
            Middleware(Door, hosts=hosts),
            Middleware(Uploads, people=_people if login else None, kept=kept_by_streamlit),
            *(Middleware(DutchShell), Middleware(Packed)),
        ],
        exception_handlers={Exception: crashed},
    )
    # Streamlit has a check of its own. For a name it does not know it asks another server for our IP address.
    config.set_option("server.corsAllowedOrigins", hosts.origins)
    if secret.shared():  # then what one server signs, another accepts
        config.set_option("server.cookieSecret", secret.derived("streamlit cookies").hex())
    name = server_name()
    inside = Named(streamlit, name) if name else streamlit
    return LastRuns(SafetyHeaders(Traced(inside)))


def _login_routes(settings: LoginSettings | None) -> list[Route]:
    if settings is None:
        return []
    try:
        from selfcheck.server.login import LoginRoutes  # noqa: PLC0415 - only where people log in
    except ModuleNotFoundError as error:
        message = f"Voor inloggen ontbreekt {error.name}. Installeer het met: pip install 'selfcheck[login]'"
        raise LoginError(message) from error
    return LoginRoutes(settings, _people).routes


def _people() -> People:
    return People(database())


async def crashed(_: Request, __: Exception) -> HTMLResponse:
    """Answer where the program is wrong; the log has the rest under the same code."""
    return crashed_page(request_id())


async def health(_: Request) -> JSONResponse:
    """Say that we are here, and in which release."""
    return JSONResponse({"status": "ok", "release": release()})
