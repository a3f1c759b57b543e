"""A connection to PostgreSQL that does not wait for ever for a server that fell silent."""

from collections.abc import Generator
from time import monotonic
from typing import Any, TypeVar

import psycopg
from psycopg.rows import TupleRow

from selfcheck.storage.database import Patience

Result = TypeVar("Result")


class PatientConnection(psycopg.Connection[TupleRow]):
    """A connection that gives up when an answer takes longer than its patience, and is closed then.

    The server's own ``statement_timeout`` comes first. This is for a server that is halted, or that
    something on the way cut off: the network may acknowledge what we send for hours.
    """

    patience: Patience | None = None

    def wait(self, gen: Generator[Any, Any, Result], *args: Any, **options: Any) -> Result:
        """Wait for the server. Raises OperationalError when it takes too long."""
        return super().wait(self._bounded(gen), *args, **options)

    def _bounded(self, steps: Generator[Any, Any, Result]) -> Generator[Any, Any, Result]:
        seconds = self.patience.seconds if self.patience else None
        deadline = None if seconds is None else monotonic() + seconds
        try:
            asked = next(steps)
            while True:
                # The driver comes back ten times a second, also if there is nothing to read.
                ready = yield asked
                if not ready and deadline is not None and monotonic() > deadline:
                    self.pgconn.finish()
                    message = "The server does not answer."
                    raise psycopg.OperationalError(message)
                asked = steps.send(ready)
        except StopIteration as stopped:
            result: Result = stopped.value
            return result
