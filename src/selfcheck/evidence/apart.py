"""Reading and searching a file that somebody sent, in a process of its own with limits.

Libraries that read PDF and Word cannot promise to stop in time, or to use little; a process can be stopped. It knows
no secrets: it is given the file and the checklist, hardly any environment, and nothing else, and cannot look into the
process that asks. What it says is looked at as if the file had said it.
"""

import atexit
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from errno import EAGAIN
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event, Thread
from time import monotonic
from typing import IO, Final

from selfcheck.checklist import Checklist
from selfcheck.evidence.found import Findings
from selfcheck.evidence.limits import LIMITS, Limits, close_off
from selfcheck.evidence.messages import Progress, Said, Task, read_line
from selfcheck.passages import MAX_BYTES, Refusal, UnreadableError

_LOG = logging.getLogger(__name__)

_ENVIRONMENT: Final = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT")
"""All that a process is given of ours, and only to find Python's own libraries."""
_PAUSE: Final = 0.1
"""Seconds between two looks at the clock, and at whether somebody wants it to stop."""
_LAST_WORDS: Final = 2_000
"""Bytes of its error output that are kept for the log, the last ones."""
_AROUND: Final = 1_000
"""What a line counts for besides its length, so that very many short ones come to an end too."""
_OUT_OF_TIME: Final = 24
_KILLED: Final = 9
"""Signals by their numbers: SIGXCPU and SIGKILL, which Windows has not."""
_RUNNING: Final[set["_Process"]] = set()


class StoppedError(Exception):
    """Somebody asked to stop."""


def _nothing(progress: Progress) -> None:
    pass


def find_apart(
    raw: bytes,
    checklist: Checklist,
    tell: Callable[[Progress], None] = _nothing,
    stop: Event | None = None,
    limits: Limits = LIMITS,
) -> Findings:
    """Read a file and find what bears on each question, and wait for it. From any thread; ``tell`` is called there.

    Raises UnreadableError if the file gives no passages, StoppedError soon after ``stop`` was set, and OSError if the
    machine cannot start a process or thread.
    """
    if len(raw) > MAX_BYTES:
        raise UnreadableError(Refusal.TOO_LARGE)
    process = _Process(raw, checklist, limits)
    try:
        return _result(process, checklist, tell, stop, limits)
    finally:
        process.end()


def _result(
    process: "_Process", checklist: Checklist, tell: Callable[[Progress], None], stop: Event | None, limits: Limits
) -> Findings:
    until = monotonic() + limits.seconds
    while True:
        if stop is not None and stop.is_set():
            raise StoppedError
        if monotonic() > until:
            raise UnreadableError(Refusal.TOO_SLOW)
        try:
            line = process.said.get(timeout=_PAUSE)
        except Empty:
            continue
        said = _understood(line, checklist) if line else process.why_it_ended()
        if said.progress is not None:
            tell(said.progress)
        elif said.findings is not None:
            return said.findings
        else:
            raise UnreadableError(said.refused or Refusal.DAMAGED)


def _understood(line: bytes, checklist: Checklist) -> Said:
    try:
        return read_line(line, checklist)
    except ValueError:
        _LOG.warning("A process that read a file said what it could not say.")
        return Said(refused=Refusal.DAMAGED)


class _Process:
    """A process at work, and three threads that feed it and listen, so that no pipe ever waits for another."""

    def __init__(self, raw: bytes, checklist: Checklist, limits: Limits) -> None:
        self.said: SimpleQueue[bytes] = SimpleQueue()
        """Its lines; an empty one when there will be no more."""
        self._last_words = b""
        self._began = monotonic()
        close_off()
        words = ["-I", "-B", "-m", "selfcheck.evidence.worker", str(limits.processor), str(limits.memory)]
        self._process = subprocess.Popen(  # noqa: S603 - our own program, and figures of ours
            [sys.executable, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=Path(sys.executable).anchor,
            env={name: os.environ[name] for name in _ENVIRONMENT if name in os.environ},
            start_new_session=True,
        )
        _RUNNING.add(self)
        given, spoken, cried = self._process.stdin, self._process.stdout, self._process.stderr
        assert given is not None
        assert spoken is not None
        assert cried is not None
        task = Task(size=len(raw), checklist=checklist).model_dump_json().encode()
        self._threads: list[Thread] = []
        try:
            self._begin(_feed, given, task, raw)
            self._begin(self._listen, spoken, limits.output)
            self._begin(self._overhear, cried)
        except RuntimeError as error:  # the machine has no thread left
            self.end()
            for pipe in (given, spoken, cried):
                pipe.close()
            raise OSError(EAGAIN, "No thread can be started.") from error

    def _begin(self, target: Callable[..., None], *given: object) -> None:
        thread = Thread(target=target, args=given, daemon=True)
        thread.start()
        self._threads.append(thread)

    def _listen(self, spoken: IO[bytes], most: int) -> None:
        with spoken:
            while line := spoken.readline(most + 1):
                most -= len(line) + _AROUND
                # Too much, or cut off: what cannot be read is refused where it is read.
                self.said.put(line if most >= 0 and line.endswith(b"\n") else b"?")
                if most < 0:
                    break
        self.said.put(b"")

    def _overhear(self, cried: IO[bytes]) -> None:
        with cried:
            while piece := cried.readline(_LAST_WORDS):
                self._last_words = (self._last_words + piece)[-_LAST_WORDS:]

    def why_it_ended(self) -> Said:
        """What it means that a process is gone without a result."""
        status = self._wait()
        told = {"status": status, "last_words": self._last_words.decode("ascii", "replace")}
        _LOG.warning("A process that read a file ended without a result.", extra={"told": told})
        if status == -_OUT_OF_TIME:
            return Said(refused=Refusal.TOO_SLOW)
        # The system killed it, which is out of memory; or we did just now: it had closed its output, and was still there.
        return Said(refused=Refusal.TOO_HEAVY if status == -_KILLED else Refusal.DAMAGED)

    def end(self) -> None:
        """End it and all that it may have started, and leave nothing behind of it."""
        self._wait()
        for thread in self._threads:
            thread.join(timeout=5)
        _RUNNING.discard(self)
        _LOG.info("A file was read apart.", extra={"told": {"seconds": round(monotonic() - self._began, 1)}})

    def kill(self) -> None:
        """Stop it at once; somebody still has to wait for it."""
        if self._process.returncode is not None:
            return
        with suppress(ProcessLookupError, PermissionError):
            if sys.platform == "win32":
                self._process.kill()
            else:
                os.killpg(self._process.pid, signal.SIGKILL)

    def _wait(self) -> int:
        """Kill it, if it is still there, and return how it ended: minus the number of a signal, if one ended it."""
        self.kill()
        return self._process.wait()


def _feed(given: IO[bytes], task: bytes, raw: bytes) -> None:
    with suppress(OSError), given:  # it ended before it had read everything
        given.write(task + b"\n")
        given.write(raw)


@atexit.register
def _end_all() -> None:
    """A server that stops waits for no file."""
    for process in tuple(_RUNNING):
        process.kill()
