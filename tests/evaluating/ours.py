"""Our own method, as the screen shows it."""

from collections.abc import Mapping
from math import inf

from evaluating.labelled import Document, Topic
from evaluating.showing import Candidate, Listed
from selfcheck.checklist import Checklist
from selfcheck.evidence import Found, find
from selfcheck.evidence.finding import RELATED_FROM
from selfcheck.passages import Text

THRESHOLDS = (*(half / 2 for half in range(2, 31)), inf)


class Ours:
    """What every question of a topic finds. A score is known to half a point: from which threshold it is found."""

    name = "ours"
    usual = RELATED_FROM
    thresholds = THRESHOLDS

    def __init__(self, checklist: Checklist) -> None:
        self._checklist = checklist
        self._found: dict[str, dict[float, Mapping[str, Found]]] = {}

    def find(self, document: Document, topic: Topic) -> Listed:
        """What each question of a topic finds in a document."""
        if document.name not in self._found:
            text = Text(tuple(piece.passage for piece in document.pieces))
            tried = sorted({*self.thresholds, self.usual})
            self._found[document.name] = {t: find(text, self._checklist, t) for t in tried}
        return {question: self._candidates(document, question) for question in topic.questions}

    def _candidates(self, document: Document, question: str) -> list[Candidate]:
        found = {threshold: each[question] for threshold, each in self._found[document.name].items()}
        lowest = found[min(found)]
        scores = {hit.passage: threshold for threshold in found for hit in found[threshold].related}
        specific = [Candidate(hit.passage, specific=True, score=inf) for hit in lowest.specific]
        return specific + [Candidate(hit.passage, specific=False, score=scores[hit.passage]) for hit in lowest.related]
