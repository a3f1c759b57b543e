"""What the server serves: Streamlit with our door, page and files around it."""

from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from starlette.types import ASGIApp
from streamlit import config

from selfcheck.checkout import release, root
from selfcheck.host import current_host
from selfcheck.server.door import Door
from selfcheck.server.hosts import NAMELESS, Hosts, HostsError
from selfcheck.server.packing import Packed
from selfcheck.server.readiness import Readiness, look
from selfcheck.server.safety import SafetyHeaders
from selfcheck.server.shell import DutchShell
from selfcheck.server.typeface import ROUTE as LETTERS


def app(script: Path | None = None, address: str = "127.0.0.1") -> ASGIApp:
    """Return the whole application, for an ASGI server: ``uvicorn --factory selfcheck.server:app``.

    ``script`` is what Streamlit runs, ``streamlit_app.py`` of the checkout unless a test has its
    own. Raises NoCheckoutError, HostsError, HostFileError, or ShellError if Streamlit is not the one we
    know.
    """
    hosts = Hosts.of(address)
    # A mistake in the file of the host is met here, and not by a visitor.
    if current_host() is None and hosts.for_others(address):
        raise HostsError(NAMELESS)
    streamlit = st.App(
        script or root() / "streamlit_app.py",
        routes=[Route("/healthz", health), Route("/readyz", Readiness(look).answer), LETTERS],
        middleware=[Middleware(Door, hosts=hosts), Middleware(DutchShell), Middleware(Packed)],
    )
    # Streamlit has a check of its own. For a name it does not know it asks another server for our IP address.
    config.set_option("server.corsAllowedOrigins", hosts.origins)
    return SafetyHeaders(streamlit)


async def health(_: Request) -> JSONResponse:
    """Say that we are here, and in which release."""
    return JSONResponse({"status": "ok", "release": release()})
