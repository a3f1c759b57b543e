"""Finding the passages that bear on each question, by the search terms of the checklist."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from selfcheck.checklist import Checklist, Question
from selfcheck.evidence.found import Found
from selfcheck.evidence.matching import Index, hit
from selfcheck.evidence.ranking import scores
from selfcheck.evidence.words import meaningful
from selfcheck.passages import Text
from selfcheck.terms import Form, Term, Word, read_term

MOST: Final = 5
"""How many passages are shown of one question, unless more hold its specific terms."""

MOST_SPECIFIC: Final = 50
"""How many passages with specific terms are kept; a term that is found more often says little."""

RELATED_FROM: Final = 7.0
"""The score from which a passage without specific terms may be about a question: about two terms that stand in
few passages. See docs/evidence.md for how it was found."""


def find(text: Text, checklist: Checklist, related_from: float = RELATED_FROM) -> Mapping[str, Found]:
    """What was found for every question, by its id; a reading aid that says nothing about a level."""
    index = Index(text)
    return {question.id: _found(index, question, related_from) for question in checklist.questions}


def _found(index: Index, question: Question, related_from: float) -> Found:
    specific = _each_once(map(read_term, question.specific_terms))
    near = _each_once((*specific, *map(read_term, question.search_terms), *_label(question)))
    found = {term: index.found(term) for term in near}
    score = scores(index, found)
    how_many = Counter(passage for term in specific for passage in found[term])
    first = sorted(how_many, key=lambda passage: (-how_many[passage], -score[passage], passage))[:MOST_SPECIFIC]
    others = (passage for passage in score if passage not in how_many and score[passage] >= related_from)
    related = sorted(others, key=lambda passage: (-score[passage], passage))[: max(MOST - len(first), 0)]
    by_specific = {term: found[term] for term in specific}
    return Found(
        tuple(hit(passage, by_specific) for passage in first), tuple(hit(passage, found) for passage in related)
    )


def _each_once(terms: Iterable[Term]) -> list[Term]:
    by_sense: dict[object, Term] = {}
    for term in terms:
        by_sense.setdefault(term.sense, term)
    return list(by_sense.values())


def _label(question: Question) -> Iterator[Term]:
    return (Term(word, ((Word(word, Form.STEM),),)) for word in meaningful(question.label))
