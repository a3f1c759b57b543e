"""A real server for tests: a process of its own on a free port."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).parents[1]
PATIENCE = 60.0  # seconds; a busy machine may need ten
START = "import sys; from pathlib import Path; from selfcheck.server import serve; sys.exit(serve({arguments}))"


@contextmanager
def running(
    port: int = 0, env: Mapping[str, str] | None = None, script: Path | None = None, address: str = "127.0.0.1"
) -> Iterator[str]:
    """Run a server and give its base URL once it is healthy. ``script`` stands in for ``streamlit_app.py``."""
    port = port or free_port()
    base_url = f"http://{address}:{port}"
    with tempfile.TemporaryFile() as said:
        process = start(port, env, script, address, output=said.fileno())
        try:
            if not healthy(base_url, process):
                said.seek(0)
                message = f"The server did not start:\n{said.read().decode()}"
                raise RuntimeError(message)
            yield base_url
        finally:
            stop(process)


def start(
    port: int,
    env: Mapping[str, str] | None = None,
    script: Path | None = None,
    address: str = "127.0.0.1",
    *,
    folder: Path = ROOT,
    output: int = subprocess.PIPE,
) -> "subprocess.Popen[str]":
    """Start ``serve`` in ``folder`` and return the process at once."""
    arguments = f"address={address!r}, port={port}"
    if script is not None:
        arguments += f", script=Path({str(script)!r})"
    source = {"PYTHONPATH": str(ROOT / "src")}
    return subprocess.Popen(
        [sys.executable, "-c", START.format(arguments=arguments)],
        cwd=folder,
        env={**os.environ, **source, **(env or {})},
        stdout=output,
        stderr=subprocess.STDOUT,
        text=True,
    )


def stop(process: "subprocess.Popen[str]", how: signal.Signals = signal.SIGTERM) -> tuple[int, str]:
    """Ask a process to stop, as a host does; return its exit code and what it said."""
    process.send_signal(how)
    try:
        said, _ = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise
    return process.returncode, said


def healthy(base_url: str, process: "subprocess.Popen[str]") -> bool:
    """Wait until the server answers; False if it ended or never does."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urlopen(f"{base_url}/healthz", timeout=5) as answer:
                return bool(answer.status == 200)
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    return False


def free_port() -> int:
    """Return a port that nothing listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])
