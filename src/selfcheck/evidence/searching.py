"""Free search in a text: what a visitor types, found in all its forms."""

from collections import Counter
from typing import Final

from selfcheck.evidence.found import Hit
from selfcheck.evidence.matching import Index, hit
from selfcheck.evidence.ranking import scores
from selfcheck.evidence.words import words
from selfcheck.passages import Text
from selfcheck.terms import COMMON, LEAST, Form, Term, TermError, Word, fold, read_term

MOST_TYPED: Final = 200
"""How many characters of what was typed are looked at."""


def search(text: Text, typed: str, most: int = 20) -> tuple[Hit, ...]:
    """The passages with what was typed, best first: with most of the words, then with the rarest of them most often.

    A word is found inside longer ones too, as by the search of any program; that counts less. Who knows the signs
    of :mod:`selfcheck.terms` may use them; signs that make no sense are left out. A passage that has the words only
    in its headings comes last.
    """
    asked = _asked(typed[:MOST_TYPED])
    index = Index(text)
    found = {term: index.found(term) for terms in asked for term in terms}
    score = scores(index, found)
    how_many = Counter(passage for terms in asked for passage in set().union(*(found[term] for term in terms)))
    best = sorted(score, key=lambda passage: (-how_many[passage], -score[passage], passage))
    return tuple(hit(passage, found) for passage in best[:most])


def _asked(typed: str) -> list[tuple[Term, ...]]:
    """The terms for each thing that was asked for."""
    try:
        term = read_term(typed)
    except TermError:
        return _plain(typed)
    has_signs = len(term.together) > 1 or term.without or any(word.form is not Form.STEM for word in term.together[0])
    return [(term,)] if has_signs else _plain(typed)


def _plain(typed: str) -> list[tuple[Term, ...]]:
    found = {whole: typed[parts[0][0] : parts[-1][1]] for whole, parts in words(fold(typed))}
    rarer = {whole: written for whole, written in found.items() if whole not in COMMON} or found
    return [tuple(_forms(whole, written)) for whole, written in rarer.items()]


def _forms(whole: str, written: str) -> list[Term]:
    forms = [Form.STEM, Form.PART] if len(whole) > LEAST else [Form.STEM]
    return [Term(written, ((Word(whole, form),),)) for form in forms]
