"""The method of the trial that came before, and simpler ones: they find by lists written before any labelling.

The trial: patterns that are about a topic by themselves, two words within one sentence (one of them may stand
in the heading); then BM25 on the topic's question and its other words, from a threshold. Where the trial left a
choice open, here stands what did best on the first labelled documents. It shares no code with ours, so that it
stays what it was.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import inf, log
from pathlib import Path

import snowballstemmer
import yaml
from pydantic import BaseModel, TypeAdapter

from evaluating.labelled import TOPICS, Document, Piece, Topic, topics_in
from evaluating.showing import Candidate, Listed

FIRST_LISTS = Path(__file__).parent / "first_lists.yaml"
TOKEN = re.compile(r"[a-z0-9]+(?:[-'’][a-z0-9]+)*")
SENTENCE = re.compile(r"(?<=[.!?;:])\s+")
COMMON = frozenset(
    """
    de het een en of in op van voor met is er dat die dit aan te om bij als zijn wordt worden hoe zelf wat naar uit
    ook niet door over tot deze hun haar zij we wij ons onze men kan heeft hebben
    """.split()  # noqa: SIM905 (with quotation marks and commas they are not read)
)
K1, B = 1.5, 0.75

STEMMER = snowballstemmer.stemmer("dutch_porter")


class Lists(BaseModel, extra="forbid"):
    """What the trial looked for at one topic."""

    question: str
    strong: tuple[str, ...]
    weak: tuple[str, ...]


@cache
def stem(word: str) -> str:
    """What the forms of a word have in common."""
    return str(STEMMER.stemWord(word))


@cache
def first_lists() -> Mapping[str, Lists]:
    """The lists of every topic, by its id."""
    return TypeAdapter(dict[str, Lists]).validate_python(yaml.safe_load(FIRST_LISTS.read_text(encoding="utf-8")))


def lists_of(topic: Topic) -> Lists | None:
    """The lists of a topic, or of the topics that cover its questions; None where the trial had none."""
    if topic.id in first_lists():
        return first_lists()[topic.id]
    near = [first_lists()[other.id] for other in topics_in(TOPICS) if set(other.questions) & set(topic.questions)]
    if not near:
        return None
    return Lists(
        question=" ".join(lists.question for lists in near),
        strong=tuple(pattern for lists in near for pattern in lists.strong),
        weak=tuple(pattern for lists in near for pattern in lists.weak),
    )


class Read:
    """A document as these methods see it: words of each sentence and of the heading."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._sentences = [[words(part) for part in SENTENCE.split(piece.text)] for piece in pieces]
        self._headings = [words(piece.headings[-1] if piece.headings else "") for piece in pieces]
        self._stems = [
            Counter(stem(word) for part in (*parts, heading) for word in part)
            for parts, heading in zip(self._sentences, self._headings, strict=True)
        ]
        self._in = Counter(word for stems in self._stems for word in stems)
        self._mean = sum(stems.total() for stems in self._stems) / len(pieces)
        self._known = {word for parts in (*self._sentences, self._headings) for part in parts for word in part}
        self._alike: dict[tuple[str, bool], frozenset[str]] = {}

    def bm25(self, query: Sequence[str]) -> list[float]:
        """For each passage how much it is about these words (Okapi)."""
        many = len(self._stems)
        weights = {w: log(1 + (many - self._in[w] + 0.5) / (self._in[w] + 0.5)) for w in query if w in self._in}
        return [
            sum(
                weight * stems[w] * (K1 + 1) / (stems[w] + K1 * (1 - B + B * stems.total() / self._mean))
                for w, weight in weights.items()
            )
            for stems in self._stems
        ]

    def holding(self, pattern: str, *, exactly: bool) -> list[bool]:
        """Of each passage whether it has all parts of a pattern in one sentence; one of two may stand above it."""
        phrases = [[self._like(part, exactly=exactly) for part in fold(p).split()] for p in pattern.split(" + ")]
        return [
            any(_together(phrases, sentence, heading) for sentence in sentences)
            for sentences, heading in zip(self._sentences, self._headings, strict=True)
        ]

    def _like(self, part: str, *, exactly: bool) -> frozenset[str]:
        """The words of this document that a word of a pattern stands for."""
        if (part, exactly) not in self._alike:
            same = (lambda p, word: p.strip("*") == word) if exactly else matches
            self._alike[part, exactly] = frozenset(word for word in self._known if same(part, word))
        return self._alike[part, exactly]


Phrase = Sequence[frozenset[str]]


def _together(phrases: Sequence[Phrase], sentence: Sequence[str], heading: Sequence[str]) -> bool:
    here = [_stands(phrase, sentence) for phrase in phrases]
    return any(here) and all(found or _stands(phrase, heading) for found, phrase in zip(here, phrases, strict=True))


def _stands(phrase: Phrase, text: Sequence[str]) -> bool:
    """Whether these words stand after each other in a text."""
    starts = range(len(text) - len(phrase) + 1)
    return any(all(text[n + m] in like for m, like in enumerate(phrase)) for n in starts)


@cache
def reading(document: Document) -> Read:
    """The words of a document, taken apart once."""
    return Read(document.pieces)


def fold(text: str) -> str:
    """Small letters without accents."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def words(text: str) -> list[str]:
    """The words of a text."""
    return TOKEN.findall(fold(text))


def query(*texts: str) -> list[str]:
    """The stems of what these texts say, each once, without the signs of patterns and without common words."""
    said = (word for text in texts for word in words(text.replace("*", "")))
    return sorted({stem(word) for word in said if word not in COMMON})


def matches(pattern: str, word: str) -> bool:
    """Whether a word of a pattern stands for a word of the text."""
    bare = pattern.strip("*")
    match pattern.startswith("*"), pattern.endswith("*"):
        case True, True:
            return bare in word
        case True, False:
            return word.endswith(bare)
        case False, True:
            return word.startswith(bare)
    return stem(bare) == stem(word)


@dataclass(frozen=True)
class Trial:
    """The trial's method; without patterns it is BM25 alone, without BM25 it is patterns alone."""

    name: str = "the trial"
    patterns: bool = True
    exactly: bool = False
    ranked: bool = True
    usual: float = 6.5
    thresholds: Sequence[float] = (3.0, 3.5, 4.0, 4.5, 5.0, 5.5, 6.0, 6.5, 7.0, 7.5, 8.0, 9.0, 10.0, 12.0, inf)

    def find(self, document: Document, topic: Topic) -> Listed:
        """What it finds for a topic as one; nothing for a topic that it has no lists for."""
        lists = lists_of(topic)
        if lists is None:
            return {}
        read = reading(document)
        hits = [0] * len(document.pieces)
        if self.patterns:
            each = [read.holding(pattern, exactly=self.exactly) for pattern in lists.strong]
            hits = [sum(of_one) for of_one in zip(*each, strict=True)]
        also = lists.weak if self.patterns else (*lists.strong, *lists.weak)
        scores = read.bm25(query(lists.question, *also)) if self.ranked else [0.0] * len(hits)
        order = sorted(range(len(hits)), key=lambda n: (-hits[n], -scores[n], n))
        return {topic.id: [Candidate(n, hits[n] > 0, scores[n]) for n in order if hits[n] or scores[n] > 0]}


SIMPLE = (
    Trial("exact words", exactly=True, ranked=False, usual=inf, thresholds=()),
    Trial("BM25 alone, always five", patterns=False, usual=0.0, thresholds=()),
    Trial("the trial's patterns alone", ranked=False, usual=inf, thresholds=()),
)
"""Methods for scale, none of which has a threshold to choose."""
