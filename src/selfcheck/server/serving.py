"""Serving: from the settings on the command line to a server that runs until it is told to stop."""

import os
import signal
import sys
from pathlib import Path
from socket import socket
from typing import Final

import uvicorn
from starlette.types import ASGIApp

from selfcheck.checkout import NoCheckoutError
from selfcheck.host import HostFileError
from selfcheck.server.application import app
from selfcheck.server.hosts import HostsError
from selfcheck.server.listening import ListenError, listen, url

# A whole assessment of the longest answers fits three times.
MAX_MESSAGE: Final = 4 * 1024 * 1024


def serve(
    address: str = "127.0.0.1",
    port: int = 8501,
    database: str | None = None,
    *,
    demo: bool = False,
    script: Path | None = None,
) -> int:
    """Serve the screens until Ctrl+C or SIGTERM; return 0, or 1 after saying why it cannot start.

    ``database`` is the URL of one, as in ``SELFCHECK_DATABASE_URL``. ``script`` is for tests that
    bring screens of their own.
    """
    if database is not None:
        os.environ["SELFCHECK_DATABASE_URL"] = database
    if demo:
        os.environ["SELFCHECK_DEMO"] = "1"
    try:
        application = app(script, address)
        listener = listen(address, port)
    except (NoCheckoutError, HostsError, HostFileError, ListenError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    _run(application, listener, url(listener, address))
    return 0


class _Server(uvicorn.Server):
    """A uvicorn that says in Dutch where it can be found."""

    def __init__(self, config: uvicorn.Config, found_at: str) -> None:
        super().__init__(config)
        self.found_at = found_at

    async def startup(self, sockets: list[socket] | None = None) -> None:
        await super().startup(sockets)
        sys.stdout.write(f"Zelfcheck draait op {self.found_at} — stoppen: Ctrl+C\n")
        sys.stdout.flush()


def _run(application: ASGIApp, listener: socket, found_at: str) -> None:
    settings = uvicorn.Config(
        application,
        access_log=False,  # an access log is personal data that nobody here needs
        log_config=None,
        log_level="warning",
        proxy_headers=False,  # else anybody can claim any address
        server_header=False,
        timeout_graceful_shutdown=2,
        ws="websockets-sansio",
        ws_max_size=MAX_MESSAGE,
        ws_per_message_deflate=False,  # Streamlit's default: it costs more memory than it saves bytes
    )
    # uvicorn finishes neatly and then sends the signal again: that must not look like an accident.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        _Server(settings, found_at).run(sockets=[listener])
    except KeyboardInterrupt:
        return
