"""The process that reads one file that somebody sent, and can do no harm: see :mod:`selfcheck.evidence.apart`.

It gets a task and the bytes on its input and says how far it is and what it found on its output, a line each.
Nothing of the file ever goes to its error output: only which exception came, and the places that it passed.
"""

import faulthandler
import logging
import sys
import warnings
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import BinaryIO, Final

from selfcheck.evidence.finding import find
from selfcheck.evidence.found import Findings
from selfcheck.evidence.limits import impose
from selfcheck.evidence.messages import Progress, Said, Step, Task, as_line
from selfcheck.passages import Refusal, UnreadableError, read_text

_PAUSE: Final = 0.1
"""Seconds between two messages about how far it is; more often nobody looks."""


class _Teller:
    """Says how far it is, not too often."""

    def __init__(self, output: BinaryIO) -> None:
        self._output = output
        self._next = 0.0

    def reading(self, done: int, of: int) -> None:
        if done >= of or monotonic() >= self._next:
            self._next = monotonic() + _PAUSE
            self.say(Said(progress=Progress(Step.READING, done, of)))

    def say(self, said: Said) -> None:
        self._output.write(as_line(said))
        self._output.flush()


def work(given: BinaryIO, output: BinaryIO) -> None:
    """Do the one task that is given, and say how it ended."""
    task = Task.model_validate_json(given.readline())
    teller = _Teller(output)
    try:
        text = read_text(given.read(task.size), teller.reading)
        teller.say(Said(progress=Progress(Step.FINDING, 0, len(text.passages))))
        ended = Said(findings=Findings(text, find(text, task.checklist)))
    except UnreadableError as error:
        ended = Said(refused=error.reason)
    except MemoryError:
        ended = Said(refused=Refusal.TOO_HEAVY)
    except RecursionError:
        ended = Said(refused=Refusal.UNSAFE)
    teller.say(ended)


def _places_only(kind: type[BaseException], _: BaseException, trace: TracebackType | None) -> None:
    places = []
    while trace is not None:
        places.append(f"{Path(trace.tb_frame.f_code.co_filename).stem}:{trace.tb_lineno}")
        trace = trace.tb_next
    sys.stderr.write(f"{kind.__qualname__} at {' '.join(places[-20:])}\n")


def main() -> None:
    """Begin: seconds of computing and bytes of memory are the two words behind the name of the program."""
    processor, memory = map(int, sys.argv[1:])
    impose(processor, memory)
    sys.excepthook = _places_only
    faulthandler.enable()
    logging.disable()
    warnings.simplefilter("ignore")
    output, sys.stdout = sys.stdout.buffer, sys.stderr  # what a library prints is no message
    work(sys.stdin.buffer, output)


if __name__ == "__main__":
    main()
