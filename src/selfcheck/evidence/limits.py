"""How much a process may use that reads one file; and how a process puts that on itself."""

import os
import sys
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading and searching one file may take.

    ``seconds`` on the clock, ``processor`` in seconds of computing, ``memory`` in bytes of address space, ``output``
    in bytes of what comes back. A PDF of 60 pages takes some two seconds and 65 MB.
    """

    seconds: float = 90
    processor: int = 60
    memory: int = 600_000_000
    output: int = 25_000_000


LIMITS: Final = Limits()

_FILES: Final = 32
"""Open files: three are, and a library that is read in takes one or two."""
_KINDNESS: Final = 10
"""How far others go first: whoever waits for a screen waits shorter than for a file."""

_END_WITH_PARENT, _OPEN_TO_OTHERS, _NO_NEW_RIGHTS = 1, 4, 38
"""What Linux can be asked about a process: PR_SET_PDEATHSIG, PR_SET_DUMPABLE and PR_SET_NO_NEW_PRIVS of prctl(2)."""


def close_off() -> None:
    """Let no other process of the same user look into this one: its memory and environment hold our secrets.

    Root still can. Other systems than Linux know no such thing.
    """
    _ask(_OPEN_TO_OTHERS, 0)


def _ask(what: int, how: int) -> None:
    if sys.platform != "linux":
        return
    with suppress(ImportError, MemoryError, OSError, AttributeError):  # a Python or Linux that cannot ask
        import ctypes  # noqa: PLC0415 - only Linux is asked

        ctypes.CDLL(None).prctl(what, *map(ctypes.c_ulong, (how, 0, 0, 0)))


def impose(processor: int, memory: int) -> None:
    """Put limits on this process that it cannot lift: seconds of computing, and bytes of address space.

    It writes no files and starts nothing, and when memory runs out on the whole machine it goes before the server
    does. It ends with the thread that began it, however that ends. Raises OSError or ValueError if Linux refuses a
    limit: better no reading than reading without. Other systems know fewer limits, Windows none.
    """
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000", encoding="ascii")
    _ask(_END_WITH_PARENT, 9)
    _ask(_NO_NEW_RIGHTS, 1)
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    with suppress(OSError):
        os.nice(_KINDNESS)
    for what, soft, hard in (
        (resource.RLIMIT_CPU, processor, processor + 1),  # a second between them, so that a signal says why it ended
        (resource.RLIMIT_AS, memory, memory),
        (resource.RLIMIT_FSIZE, 0, 0),
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_NPROC, 0, 0),
        (resource.RLIMIT_NOFILE, _FILES, _FILES),
    ):
        _, allowed = resource.getrlimit(what)
        unlimited = allowed == resource.RLIM_INFINITY
        limits = (soft, hard) if unlimited else (min(soft, allowed), min(hard, allowed))
        with nullcontext() if sys.platform == "linux" else suppress(OSError, ValueError):
            resource.setrlimit(what, limits)
