"""Serving: from the settings on the command line to a server that runs until it is told to stop."""

import logging
import os
import signal
import sys
from pathlib import Path
from socket import socket
from types import FrameType
from typing import Final

import uvicorn
from starlette.types import ASGIApp

from selfcheck.checkout import NoCheckoutError
from selfcheck.host import HostFileError
from selfcheck.login import LoginError
from selfcheck.secret import SecretError
from selfcheck.server import logs
from selfcheck.server.application import app
from selfcheck.server.hosts import Hosts, HostsError
from selfcheck.server.listening import ListenError, listen, url
from selfcheck.server.named import ServerNameError
from selfcheck.server.stopping import STOPPING, DrainError, drain_seconds
from selfcheck.storage.postgres import PoolSizeError, pool_size

# A whole assessment of the longest answers fits three times.
MAX_MESSAGE: Final = 4 * 1024 * 1024

CANNOT_START: Final = (
    *(NoCheckoutError, HostsError, HostFileError, LoginError, ListenError),
    *(SecretError, ServerNameError, DrainError, PoolSizeError, logs.LogError),
)
"""What is wrong with the surroundings or the settings: said in one sentence, and then the end."""

_LOG = logging.getLogger(__name__)


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
        drain = drain_seconds()
        pool_size()
        log = logs.Log.of(for_others=Hosts.of(address).for_others(address))
        listener = listen(address, port)
    except CANNOT_START as error:
        sys.stderr.write(f"{error}\n")
        return 1
    log.begin()
    _run(application, listener, url(listener, address), drain)
    return 0


class _Server(uvicorn.Server):
    """A uvicorn that says in Dutch where it can be found, and that goes on for a while when it is told to stop."""

    def __init__(self, config: uvicorn.Config, found_at: str, drain: float) -> None:
        super().__init__(config)
        self.found_at = found_at
        self.drain = drain

    async def startup(self, sockets: list[socket] | None = None) -> None:
        await super().startup(sockets)
        sys.stdout.write(f"Zelfcheck draait op {self.found_at} — stoppen: Ctrl+C\n")
        sys.stdout.flush()
        _LOG.info("started")

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        STOPPING.begin()
        super().handle_exit(sig, frame)

    async def on_tick(self, counter: int) -> bool:
        # Who is impatient presses Ctrl+C twice.
        return await super().on_tick(counter) and (self.force_exit or STOPPING.lasted(self.drain))

    async def shutdown(self, sockets: list[socket] | None = None) -> None:
        _LOG.info("stopping")
        await super().shutdown(sockets)
        _LOG.info("stopped")


def _run(application: ASGIApp, listener: socket, found_at: str, drain: float) -> None:
    settings = uvicorn.Config(
        application,
        access_log=False,  # an access log is personal data that nobody here needs
        log_config=None,
        log_level="warning",
        proxy_headers=False,  # else anybody can claim any address
        server_header=False,
        timeout_graceful_shutdown=3,  # with the patience of ``LastRuns``: done within ten seconds
        ws="websockets-sansio",
        ws_max_size=MAX_MESSAGE,
        ws_per_message_deflate=False,  # Streamlit's default: it costs more memory than it saves bytes
    )
    # uvicorn finishes neatly and then sends the signal again: that must not look like an accident.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        _Server(settings, found_at, drain).run(sockets=[listener])
    except KeyboardInterrupt:
        return
