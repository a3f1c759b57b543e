"""Where the terms of a checklist stand in a text: it is read once, and then only looked up."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from selfcheck.evidence.found import Hit, Span
from selfcheck.evidence.vocabulary import Vocabulary
from selfcheck.evidence.words import Part, words
from selfcheck.passages import Text
from selfcheck.passages.sentences import sentences
from selfcheck.terms import Phrase, Term, Word, fold, in_words

Spots = list[Span]
"""From which word to which word, counted through everything that was read."""


@dataclass(slots=True)
class Match:
    """How a passage holds a term: in how many sentences, and where each of its words stands."""

    times: int = 0
    spans: list[Span] = field(default_factory=list)


class Index:
    """The words of a text, each with the line it stands in: a sentence of a passage, or a heading.

    A heading that stands above many passages is read once.
    """

    def __init__(self, text: Text) -> None:
        self._parts: list[Span] = []  # of each word: where it stands in its passage or heading
        self._lines: list[int] = []  # of each word: its line
        self._spots: defaultdict[str, Spots] = defaultdict(list)
        self._passages: list[int | None] = []  # of each line: its passage; a heading has none
        self._known: dict[Phrase, Mapping[int, Spots]] = {}
        headings = dict.fromkeys(heading for passage in text.passages for heading in passage.headings)
        lines = {heading: self._read(None, heading, [(0, len(heading))]) for heading in headings}
        self._above = [tuple(lines[heading] for heading in passage.headings) for passage in text.passages]
        self._under: defaultdict[int, list[int]] = defaultdict(list)
        for number, passage in enumerate(text.passages):
            self._read(number, passage.text, sentences(passage.text))
            for line in self._above[number]:
                self._under[line].append(number)
        self._vocabulary = Vocabulary(self._spots)
        of_line = Counter(self._lines)
        of_passage = Counter(self._passages[line] for line in self._lines)
        self.lengths = tuple(of_passage[number] for number in range(len(text.passages)))
        self.lengths_above = tuple(sum(of_line[line] for line in above) for above in self._above)

    def found(self, term: Term) -> dict[int, Match]:
        """Where a term stands, by passage.

        One of several phrases may stand in the nearest heading instead. What may not stand there may not stand in
        that heading either.
        """
        together = [self._places(phrase) for phrase in term.together]
        unwanted = set[int]().union(*(self._places(phrase) for phrase in term.without))
        found: defaultdict[int, Match] = defaultdict(Match)
        for line in self._lines_of(term):
            passage = self._passages[line]
            if passage is None:
                continue
            if self._nearest(passage) in unwanted:
                continue
            absent = [places for places in together if line not in places]
            if not absent or (len(absent) == 1 < len(together) and self._nearest(passage) in absent[0]):
                match = found[passage]
                match.times += 1
                spots = (spot for places in together for spot in places.get(line, ()))
                match.spans += ((self._parts[first][0], self._parts[last][1]) for first, last in spots)
        return found

    def above(self, term: Term) -> Counter[int]:
        """In how many of its headings each passage has a term; a term of several phrases stands in none."""
        if len(term.together) > 1:
            return Counter()
        lines = (line for line in self._lines_of(term) if self._passages[line] is None)
        return Counter(passage for line in lines for passage in self._under[line])

    def _read(self, passage: int | None, text: str, spans: list[Span]) -> int:
        """Take in the sentences of a text; return its first line."""
        first, folded = len(self._passages), fold(text)
        for begin, end in spans:
            line = len(self._passages)
            self._passages.append(passage)
            for whole, parts in words(folded, begin, end):
                self._take(line, whole, parts)
        return first

    def _take(self, line: int, whole: str, parts: list[Part]) -> None:
        place = len(self._parts)
        if len(parts) > 1:
            self._spots[whole].append((place, place + len(parts) - 1))
        for number, (begin, end, part) in enumerate(parts, start=place):
            self._spots[part].append((number, number))
            self._parts.append((begin, end))
        self._lines += [line] * len(parts)

    def _lines_of(self, term: Term) -> list[int]:
        """The lines with any of the phrases of a term, and with nothing that may not stand there, in order."""
        first, *others = (self._places(phrase) for phrase in term.together)
        lines = set(first).union(*others)
        return sorted(lines.difference(*(self._places(phrase) for phrase in term.without)))

    def _nearest(self, passage: int) -> int | None:
        """The line of the heading right above a passage."""
        above = self._above[passage]
        return above[-1] if above else None

    def _places(self, phrase: Phrase) -> Mapping[int, Spots]:
        """The lines with a phrase, and the spots in them."""
        if phrase not in self._known:
            first, *others = map(self._spots_of, phrase)
            for following in others:
                first = list(self._joined(first, following))
            places: defaultdict[int, Spots] = defaultdict(list)
            for spot in first:
                places[self._lines[spot[0]]].append(spot)
            self._known[phrase] = places
        return self._known[phrase]

    def _joined(self, first: Spots, following: Spots) -> Iterator[Span]:
        after: defaultdict[int, list[int]] = defaultdict(list)
        for begin, end in following:
            after[begin].append(end)
        for begin, end in first:
            for last in after.get(end + 1, ()):
                if self._lines[begin] == self._lines[last]:
                    yield begin, last

    def _spots_of(self, word: Word) -> Spots:
        return [spot for found in self._vocabulary.like(word) for spot in self._spots[found]]


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans in order, with what overlaps or touches made one.

    >>> merged([(4, 9), (0, 2), (7, 12)])
    ((0, 2), (4, 12))
    """
    marks: list[Span] = []
    for begin, end in sorted(spans):
        if marks and begin <= marks[-1][1]:
            marks[-1] = marks[-1][0], max(end, marks[-1][1])
        else:
            marks.append((begin, end))
    return tuple(marks)


def hit(passage: int, found: Mapping[Term, Mapping[int, Match]]) -> Hit:
    """A passage with what stands in it of the terms that were found."""
    matches = {term: matches[passage] for term, matches in found.items() if passage in matches}
    marks = merged(span for match in matches.values() for span in match.spans)
    return Hit(passage, marks, tuple(dict.fromkeys(map(in_words, matches))))
