"""Whether visitors can be sent here: the database answers, its tables are the newest, and the checklists read."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Final

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse

from selfcheck.checkout import NoCheckoutError
from selfcheck.reading import ChecklistsError
from selfcheck.server.stopping import STOPPING
from selfcheck.storage import StorageError, is_newest
from selfcheck.ui import resources

PATIENCE: Final = 3.0
"""Seconds after which the answer is no."""

OK: Final = "ok"

_LOG = logging.getLogger(__name__)


class Readiness:
    """Answers who asks. There is one look at a time: who asks meanwhile gets what that one finds."""

    def __init__(self, look: Callable[[], Mapping[str, str]], patience: float = PATIENCE) -> None:
        self._look = look
        self._patience = patience
        self._looking: asyncio.Task[Mapping[str, str]] | None = None
        self._told: Mapping[str, str] = {}

    async def answer(self, _: Request) -> JSONResponse:
        """Say what was found: 200 if all is well, else 503; also 503 as soon as this process is about to stop."""
        if STOPPING:
            return JSONResponse({"status": "stopping"}, 503)
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(to_thread.run_sync(self._look, abandon_on_cancel=True))
        try:
            # A look that takes too long goes on: a second one beside it would take as long.
            found = await asyncio.wait_for(asyncio.shield(self._looking), self._patience)
        except TimeoutError:
            found = {"database": "slow"}
        ready = all(state == OK for state in found.values())
        self._tell(found, ready=ready)
        return JSONResponse({"status": "ready" if ready else "not-ready", **found}, 200 if ready else 503)

    def _tell(self, found: Mapping[str, str], *, ready: bool) -> None:
        if found == self._told:  # somebody asks every few seconds: only what changed is news
            return
        self._told = found
        _LOG.log(logging.INFO if ready else logging.WARNING, "readiness", extra={"told": {**found}})


def look() -> Mapping[str, str]:
    """How the checklists and the database are: ``ok``, or one word for what is the matter; no names, no paths."""
    return {"checklists": _checklists(), "database": _database()}


def _checklists() -> str:
    try:
        resources.shelf()
    except (ChecklistsError, NoCheckoutError):
        return "wrong"
    return OK


def _database() -> str:
    try:
        # The database that the screens use too: no connections of our own.
        return OK if is_newest(resources.database()) else "older"
    except StorageError as error:
        return str(error.reason)
    except (ChecklistsError, NoCheckoutError):  # a demonstration cannot make its examples
        return "wrong"
