"""What somebody had read for an assessment: documents, and files that wait, are read or could not be read."""

from dataclasses import dataclass, field
from sys import getsizeof
from threading import Event, Lock
from typing import Final

from selfcheck.evidence import MOST_TYPED, Findings, Hit, Progress, search
from selfcheck.passages import Refusal

MOST_SEARCHED: Final = 20
"""How many passages a search of a visitor gives."""

_REMEMBERED: Final = 20
"""Searches whose passages are kept with a document."""

_SEARCHING: Final = Lock()
"""One search at a time: in a text of the largest size it takes seconds, and 150 MB while it lasts."""

_A_MARK: Final = 130
_A_STRING: Final = 60
"""Bytes that Python takes for a mark, and for a string besides its characters."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose documents: a person (an empty id where nobody logs in) and the assessment she reads them for."""

    person: str
    assessment: str

    @property
    def who(self) -> str:
        """Who goes in turn with others: a person, or whoever works on this assessment where nobody logs in."""
        return self.person or self.assessment


@dataclass(slots=True, eq=False)
class Reading:
    """A file that waits, is read, or could not be read (``refusal``, or ``incident``: the code of a mistake of ours).

    ``title`` is what it will be called once it was read.
    """

    id: str
    file: str
    title: str
    begun: bool = False
    progress: Progress | None = None
    refusal: Refusal | None = None
    incident: str = ""
    stop: Event = field(default_factory=Event)

    @property
    def is_over(self) -> bool:
        """Whether it could not be read."""
        return self.refusal is not None or bool(self.incident)


@dataclass(slots=True, eq=False)
class Document:
    """A programme that was read, what was found in it, and what it is called at evidence."""

    id: str
    title: str
    findings: Findings
    size: int = field(init=False)
    """The bytes that it takes, about."""
    _searched: dict[str, tuple[Hit, ...]] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        self.size = _size(self.findings)

    def search(self, words: str) -> tuple[Hit, ...]:
        """Return the best passages with what a visitor typed, ``MOST_SEARCHED`` at most.

        They are remembered: a screen asks again each time that it is drawn, and looking takes a fifth of a second.
        """
        words = words[:MOST_TYPED]
        if (known := self._searched.get(words)) is not None:
            return known
        with _SEARCHING:
            found = search(self.findings.text, words, MOST_SEARCHED)
            if len(self._searched) >= _REMEMBERED:
                self._searched.clear()
            self._searched[words] = found
        return found


def _size(findings: Findings) -> int:
    """The bytes that a document takes, about: whoever made it decides how many headings and marks there are."""
    passages = findings.text.passages
    text = sum(getsizeof(said) + _A_STRING for passage in passages for said in (passage.text, *passage.headings))
    hits = (hit for found in findings.questions.values() for hit in (*found.specific, *found.related))
    return text + sum(_A_MARK * (1 + len(hit.marks)) + _A_STRING * len(hit.terms) for hit in hits)


@dataclass(slots=True)
class Papers:
    """The documents of one owner, in the order in which they came, and when she used them last."""

    used: float = 0.0
    readings: list[Reading] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)

    @property
    def busy(self) -> list[Reading]:
        """The files that wait or are read."""
        return [reading for reading in self.readings if not reading.is_over]
