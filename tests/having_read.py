"""Programmes that were read, for tests of the screens: a reader that answers at once, or when it is told to."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from time import monotonic, sleep
from typing import Any

from selfcheck.checklist import Checklist
from selfcheck.evidence import Findings, Found, Hit, Progress, Step, StoppedError
from selfcheck.passages import Passage, Text
from selfcheck.ui.papers import Papers

PATIENCE = 20.0  # seconds

HEADING = "2.1 Dienstverlening"

PASSAGES = (
    Passage("Er komt een loket in elke wijk. Wij helpen iedereen.", 12, ("2 Bestuur", HEADING)),
    Passage("Het loket is ook in de avond open.", 14, ("2 Bestuur", HEADING)),
    Passage("Wij bouwen veel woningen.", 20, ("3 Wonen",)),
)
"""What stands in the programme of these tests: two passages with ‘loket’, one without."""


def a_hit(passage: int, word: str = "loket", text: str = "") -> Hit:
    """A passage that was found with a word; without the word in it, nothing is marked."""
    begin = (text or PASSAGES[passage].text).find(word)
    return Hit(passage, ((begin, begin + len(word)),) if begin >= 0 else (), (word,))


FOUND = Found((a_hit(0), a_hit(1)), (a_hit(2, "woningen"),))


def findings(checklist: Checklist, found: dict[str, Found] | None = None, text: Text | None = None) -> Findings:
    """What was found per question: unless told otherwise two passages at the first question, and nothing elsewhere."""
    first = {checklist.questions[0].id: FOUND}
    known = {question.id: Found() for question in checklist.questions}
    return Findings(text or Text(PASSAGES, 60), {**known, **(first if found is None else found)})


@dataclass
class Reader:
    """Stands in for ``find_apart``: it answers as told, after it was let go."""

    answer: Callable[[bytes, Checklist], Findings] = field(default=lambda _, checklist: findings(checklist))
    go: Event = field(default_factory=Event)
    began: Event = field(default_factory=Event)
    busy: int = 0
    most: int = 0
    files: list[bytes] = field(default_factory=list)

    def __call__(
        self, raw: bytes, checklist: Checklist, tell: Callable[[Progress], None], stop: Event, **_: Any
    ) -> Findings:
        """Read, as far as anybody can tell."""
        self.files.append(raw)
        self.busy += 1
        self.most = max(self.most, self.busy)
        tell(Progress(Step.READING, 12, 60))
        self.began.set()
        try:
            while not self.go.wait(0.01):
                if stop.is_set():
                    raise StoppedError
            return self.answer(raw, checklist)
        finally:
            self.busy -= 1


def reading_done(papers: Callable[[], Papers]) -> Papers:
    """What an owner has as soon as nothing of hers is being read."""
    until = monotonic() + PATIENCE
    while papers().busy and monotonic() < until:
        sleep(0.005)
    assert not papers().busy
    return papers()
