"""Which texts may stand on a screen: ours, the checklist's and data; and whether a text is made of nothing else.

A text is *known* if it is a row of phrases with punctuation between them. A phrase is a whole literal of a module with
our sentences, a field of the checklist, or a value of data. A literal with gaps (``{number}``) is a phrase with every
gap filled by a figure or by what is known itself. So no sentence can be put together from loose words of others.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from string import Formatter

from selfcheck.dutch import MONTHS

GAP = ""
"""In a phrase: here stands a figure, or something that is known itself, or nothing."""

Phrase = tuple[str, ...]

WORD = re.compile(r"[^\W_]+")
JOINS = frozenset({"en"})
"""Stands between phrases instead of punctuation: a list ends with it."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text, in small letters, and whether more than a space stands before it."""

    said: str
    apart: bool

    @property
    def is_loose(self) -> bool:
        """Whether it may stand beside any phrase: a number, a month in a date, the ‘en’ of a list."""
        return self.said[0].isdigit() or self.said in MONTHS or self.said in JOINS


def words_of(text: str) -> Sequence[Word]:
    """The words of a text; Markdown, punctuation and icons only keep them apart."""
    words, end = [], 0
    for found in WORD.finditer(text):
        between = text[end : found.start()]
        words.append(Word(found[0].casefold(), apart=bool(between.strip()) or "\n" in between))
        end = found.end()
    return words


def phrase_of(text: str) -> Phrase:
    """The words and gaps of a literal."""
    try:
        parts = [*Formatter().parse(text)]
    except ValueError:  # a brace that is no gap
        parts = [(text, None, None, None)]
    return tuple(
        said
        for words, gap, *_ in parts
        for said in (*(word.said for word in words_of(words)), *([GAP] * (gap is not None)))
    )


@dataclass
class Known:
    """Phrases: those without gaps whole, those with gaps by their first word."""

    whole: set[Phrase] = field(default_factory=set)
    with_gaps: defaultdict[str, set[Phrase]] = field(default_factory=lambda: defaultdict(set))

    def add(self, *texts: str) -> None:
        """Learn texts as they stand in a source: with gaps, with Markdown; also line by line."""
        for text in texts:
            for phrase in map(phrase_of, {text, *text.split("\n")}):
                if GAP not in phrase:
                    self.whole.add(phrase)
                elif any(phrase):
                    self.with_gaps[phrase[0]].add(phrase)

    def covers(self, text: str) -> bool:
        """Whether a text on a screen is made of nothing but what is known."""
        return all(_Reading(self, words_of(line)).is_known() for line in text.splitlines())


class _Reading:
    """One text, read with what is known; ``row`` and ``phrase`` say whether the words from here to there are one."""

    def __init__(self, known: Known, words: Sequence[Word]) -> None:
        self.known = known
        self.words = words
        self.said = tuple(word.said for word in words)
        present = {GAP, *self.said}
        self.with_gaps = {
            first: [phrase for phrase in phrases if present.issuperset(phrase)]
            for first, phrases in known.with_gaps.items()
            if first in present
        }
        self.said_in = cache(self._said_in)
        self.row = cache(self._row)
        self.phrase = cache(self._phrase)

    def _said_in(self, here: int, there: int) -> frozenset[str]:
        return frozenset({GAP, *self.said[here:there]})

    def is_known(self) -> bool:
        """Whether all of it is known."""
        return self.row(0, len(self.words))

    def _row(self, here: int, there: int) -> bool:
        return here == there or any(
            (end == there or self._ends_at(end)) and self.phrase(here, end) and self.row(end, there)
            for end in range(there, here, -1)
        )

    def _ends_at(self, end: int) -> bool:
        """Whether a phrase may end here and another begin: never with a mere space between them."""
        return self.words[end].apart or self.words[end].is_loose or self.words[end - 1].is_loose

    def _phrase(self, here: int, there: int) -> bool:
        if there - here == 1 and self.words[here].is_loose:
            return True
        if self.said[here:there] in self.known.whole:
            return True
        return any(
            phrase[-1] in {GAP, self.said[there - 1]}
            and self.said_in(here, there).issuperset(phrase)
            and self._fits(phrase, here, there)
            for first in (self.said[here], GAP)
            for phrase in self.with_gaps.get(first, ())
        )

    def _fits(self, phrase: Phrase, here: int, there: int) -> bool:
        if not phrase:
            return here == there
        first, rest = phrase[0], phrase[1:]
        if first != GAP:
            return here < there and self.said[here] == first and self._fits(rest, here + 1, there)
        if not rest:
            return self.row(here, there)
        # The gap is never the whole: a phrase has words of its own, so what is read in a gap is always shorter.
        return any(
            rest[0] in {GAP, self.said[end]} and self._fits(rest, end, there) and self.row(here, end)
            for end in range(here, there)
        )


def literals(path: Path) -> Iterator[str]:
    """Every text in a module but docstrings, keys and what an assertion says; an f-string has gaps."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    apart = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    apart |= {id(key) for node in ast.walk(tree) if isinstance(node, ast.Dict) for key in node.keys}
    apart |= {id(node.msg) for node in ast.walk(tree) if isinstance(node, ast.Assert)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            apart |= {id(part) for part in node.values}
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in apart:
            yield node.value


def leaves(found: object) -> Iterator[str]:
    """Every text in what was read from a file."""
    if isinstance(found, str):
        yield found
    elif isinstance(found, dict):
        for part in found.values():
            yield from leaves(part)
    elif isinstance(found, Iterable):
        for part in found:
            yield from leaves(part)
