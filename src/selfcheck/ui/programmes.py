"""The programmes that are read and were read: in the memory of this process only, of one person and one assessment.

A file is read in the background, so that the screen stays usable and a reload of the tab costs nothing. Nothing of it
is stored: it goes when its owner takes it away, ``LASTS`` after she used it last, or with the process.
"""

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Lock, Thread, Timer, current_thread
from time import monotonic
from typing import Final
from uuid import uuid4

from selfcheck.checklist import Checklist
from selfcheck.evidence import Findings, Progress, StoppedError, find_apart
from selfcheck.passages import MAX_BYTES, Refusal, UnreadableError
from selfcheck.ui import incidents
from selfcheck.ui.papers import Document, Owner, Papers, Reading

MAX_READ: Final = 5
"""Documents of one assessment, read or being read; and files of one person that wait or are read."""

AT_ONCE: Final = 2
"""Documents that are read at the same time: reading takes a whole core, and the screens need one too."""

MOST_WAITING: Final = 10
"""Files that wait: each is kept until its turn comes, 20 MB at most."""

MOST_KEPT: Final = 200_000_000
"""Bytes of all documents together, about; beyond it goes what was used longest ago. One of 60 pages takes a third of a
million."""

LASTS: Final = 2 * 60 * 60.0
"""Seconds after which a document goes that nobody used."""

_END: Final = 3.0
"""Seconds that reading gets to stop when the process ends."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    owner: Owner
    reading: Reading
    raw: bytes
    checklist: Checklist


class Programmes:
    """Every document of this process, by owner. Any thread may ask."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self._lock = Lock()
        self._papers: dict[Owner, Papers] = {}
        self._waiting: deque[_Waiting] = deque()
        self._threads: dict[Thread, str] = {}  # and for whom it reads
        self._clock: Timer | None = None

    def add(self, owner: Owner, file: str, title: str, raw: bytes, checklist: Checklist) -> bool:
        """Begin to read a file for an owner; False if too many files wait now, or she has all that she may have.

        What is too large is not kept until its turn comes.
        """
        with self._lock:
            self._sweep()
            papers = self._papers.setdefault(owner, Papers())
            papers.used, papers.readings = self._now(), papers.busy  # what could not be read was told
            if len(papers.readings) + len(papers.documents) >= MAX_READ or not self._has_room(owner):
                return False
            reading = Reading(uuid4().hex[:8], file, title)
            papers.readings.append(reading)
            if len(raw) > MAX_BYTES:
                reading.refusal = Refusal.TOO_LARGE
            else:
                self._waiting.append(_Waiting(owner, reading, raw, checklist))
            self._start()
            self._wind()
        return True

    def of(self, owner: Owner) -> Papers:
        """Return what an owner has now; she uses it by this."""
        with self._lock:
            self._sweep()
            papers = self._papers.get(owner)
            if papers is None:
                return Papers()
            papers.used = self._now()
            return Papers(papers.used, [*papers.readings], [*papers.documents])

    def take_away(self, owner: Owner, id_: str) -> None:
        """Forget a document or a file that could not be read, or stop reading it."""
        with self._lock:
            self._drop(owner, lambda each: each.id == id_)

    def forget(self, owner: Owner) -> None:
        """Forget everything of an owner."""
        with self._lock:
            self._drop(owner, lambda _: True)

    def forget_all_of(self, assessment_id: str) -> None:
        """Forget what anybody had read for an assessment: it is finished, or it is no more."""
        with self._lock:
            for owner in [owner for owner in self._papers if owner.assessment == assessment_id]:
                self._drop(owner, lambda _: True)

    def close(self) -> None:
        """Stop, because the process ends: what reads in a process of its own must not outlive this one."""
        with self._lock:
            for owner in [*self._papers]:
                self._drop(owner, lambda _: True)
            if self._clock is not None:
                self._clock.cancel()
            threads = [*self._threads]
        for thread in threads:
            thread.join(_END)

    def _has_room(self, owner: Owner) -> bool:
        """Whether one more file may wait: nobody fills all places, on however many assessments she works."""
        hers = sum(len(papers.busy) for each, papers in self._papers.items() if each.who == owner.who)
        return hers < MAX_READ and len(self._waiting) < MOST_WAITING

    def _start(self) -> None:
        while self._waiting and len(self._threads) < AT_ONCE:
            following = self._following()
            self._waiting.remove(following)
            thread = Thread(target=self._read, args=(following,), name="programme", daemon=True)
            try:
                thread.start()
            except RuntimeError as error:  # the machine has no thread left
                following.reading.incident = incidents.noted(error)
                continue
            following.reading.begun = True
            self._threads[thread] = following.owner.who

    def _following(self) -> _Waiting:
        """The file whose turn it is: of somebody for whom nothing is read now, if such a one waits."""
        served = {*self._threads.values()}
        return next((each for each in self._waiting if each.owner.who not in served), self._waiting[0])

    def _read(self, given: _Waiting) -> None:
        reading = given.reading

        def tell(progress: Progress) -> None:
            reading.progress = progress

        try:
            findings = find_apart(given.raw, given.checklist, tell, reading.stop)
            self._keep(given.owner, reading, findings)
        except UnreadableError as error:
            reading.refusal = error.reason
        except StoppedError:
            pass
        except Exception as error:  # noqa: BLE001 - a bug: nobody else hears of it, and the screen must not wait for ever
            reading.incident = incidents.noted(error)
        finally:
            with self._lock:
                self._threads.pop(current_thread(), None)
                self._start()

    def _keep(self, owner: Owner, reading: Reading, findings: Findings) -> None:
        with self._lock:
            papers = self._papers.get(owner)
            if papers is None or reading not in papers.readings:
                return  # taken away while it was read
            papers.readings.remove(reading)
            papers.documents.append(Document(reading.id, reading.title, findings))
            papers.used = self._now()
            self._make_room()

    def _make_room(self) -> None:
        while sum(document.size for papers in self._papers.values() for document in papers.documents) > MOST_KEPT:
            oldest = min(
                (papers for papers in self._papers.values() if papers.documents), key=lambda papers: papers.used
            )
            del oldest.documents[0]

    def _drop(self, owner: Owner, which: Callable[[Reading | Document], bool]) -> None:
        papers = self._papers.get(owner)
        if papers is None:
            return
        for reading in filter(which, papers.readings):
            reading.stop.set()
        self._waiting = deque(each for each in self._waiting if not each.reading.stop.is_set())
        papers.readings = [each for each in papers.readings if not which(each)]
        papers.documents = [each for each in papers.documents if not which(each)]
        if not papers.readings and not papers.documents:
            del self._papers[owner]

    def _sweep(self) -> None:
        for owner, papers in [*self._papers.items()]:
            if self._now() - papers.used >= LASTS:
                self._drop(owner, lambda _: True)

    def _wind(self) -> None:
        """Look again when the first document has lasted its time, also if nobody comes by then."""
        if self._clock is None and self._papers:
            first = min(papers.used for papers in self._papers.values())
            clock = Timer(max(1.0, first + LASTS - self._now()), self._tick)
            clock.daemon = True
            with suppress(RuntimeError):  # the machine has no thread left: then the next file winds it
                clock.start()
                self._clock = clock

    def _tick(self) -> None:
        with self._lock:
            self._clock = None
            self._sweep()
            self._wind()
