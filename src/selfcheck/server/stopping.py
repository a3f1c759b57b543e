"""Stopping without losing anything: first nobody new is sent here, then what is being stored is stored."""

import os
import threading
from time import monotonic
from typing import Final

from anyio import to_thread
from starlette.types import ASGIApp, Message, Receive, Scope, Send

SETTING: Final = "SELFCHECK_DRAIN_SECONDS"
LONGEST_DRAIN: Final = 60.0
PATIENCE: Final = 6.0
"""Seconds that screens may still take to store what they were storing."""

_A_RUN: Final = "ScriptRunner.scriptThread"
"""What Streamlit calls the thread that runs a screen. Such a thread does not keep the process alive by itself."""


class DrainError(Exception):
    """The setting with the seconds cannot be used."""


class Stopping:
    """Whether this process is about to stop: from then on ``/readyz`` says so."""

    def __init__(self) -> None:
        self._since: float | None = None

    def begin(self) -> None:
        """From now on we are."""
        if self._since is None:
            self._since = monotonic()

    def __bool__(self) -> bool:
        return self._since is not None

    def lasted(self, seconds: float) -> bool:
        """Whether it began at least so many seconds ago."""
        return self._since is not None and monotonic() - self._since >= seconds


STOPPING: Final = Stopping()


def drain_seconds() -> float:
    """How long to go on serving after being told to stop, so that a proxy can find out. Raises DrainError."""
    given = os.environ.get(SETTING, "").strip() or "0"
    try:
        seconds = float(given)
    except ValueError:
        seconds = -1
    if not 0 <= seconds <= LONGEST_DRAIN:
        message = f"{SETTING}: ‘{given}’ kan niet. Geef een aantal seconden van 0 tot en met {LONGEST_DRAIN:.0f}."
        raise DrainError(message)
    return seconds


class LastRuns:
    """Lets the screens that are running finish before Streamlit, which would break them off, hears of the end."""

    def __init__(self, app: ASGIApp, patience: float = PATIENCE) -> None:
        self.app = app
        self._patience = patience

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on; only the message that we stop has to wait."""

        async def receive_late() -> Message:
            message = await receive()
            if message["type"] == "lifespan.shutdown":
                await to_thread.run_sync(self._wait)
            return message

        await self.app(scope, receive_late if scope["type"] == "lifespan" else receive, send)

    def _wait(self) -> None:
        deadline = monotonic() + self._patience
        for thread in threading.enumerate():
            if thread.name == _A_RUN:
                thread.join(max(0.0, deadline - monotonic()))
