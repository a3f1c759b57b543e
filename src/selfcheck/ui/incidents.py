"""What goes wrong stands in the log under a code, and the visitor sees the same code."""

import logging
from dataclasses import dataclass, field
from secrets import randbelow
from threading import Lock
from time import monotonic
from typing import Final

from selfcheck.storage import Reason, StorageError

EVERY: Final = 10.0
"""Seconds in which the same trouble with the database is told once: a hundred visitors meet it at the same time."""

_LOG = logging.getLogger(__name__)


@dataclass(slots=True)
class Told:
    """When a trouble was told last, under which code, and how often it was met since then."""

    at: float
    code: str
    since: int = 0


@dataclass(slots=True)
class Incidents:
    """What this process told about the database, by reason."""

    told: dict[Reason, Told] = field(default_factory=dict)
    lock: Lock = field(default_factory=Lock)

    def trouble(self, error: StorageError, now: float) -> str:
        """Tell the log that the database is in the way, unless it heard so just now; gives the code it stands under."""
        with self.lock:
            before = self.told.get(error.reason)
            if before is not None and now - before.at < EVERY:
                before.since += 1
                return before.code
            self.told[error.reason] = Told(now, _code())
            code, times = self.told[error.reason].code, 1 + (before.since if before else 0)
        told = {"code": code, "reason": str(error.reason), "times": times}
        _LOG.error("The database is in the way.", exc_info=error, extra={"told": told})
        return code


_INCIDENTS: Final = Incidents()


def noted(error: Exception) -> str:
    """Tell the log what went wrong, and return the code under which it stands there."""
    if isinstance(error, StorageError):
        return _INCIDENTS.trouble(error, monotonic())
    code = _code()
    _LOG.error("The program is wrong.", exc_info=error, extra={"told": {"code": code}})
    return code


def _code() -> str:
    # Figures only: it is read out over the telephone.
    return f"{randbelow(10**8):08}"
