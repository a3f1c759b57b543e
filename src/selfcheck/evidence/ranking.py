"""How much each passage says about a list of terms: Okapi BM25, in which a term counts as a word.

Robertson and Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond* (2009). A library
counts words; a term may stand for many words, or for two that stand in one sentence.
"""

from collections.abc import Mapping
from math import log
from typing import Final

from selfcheck.evidence.matching import Index, Match
from selfcheck.terms import Term

_K1: Final = 1.2
"""How soon a second and third mention stop counting."""

_B: Final = 0.75
"""How far a long passage needs more mentions for the same score; 1 is in proportion."""

_HEADING: Final = 0.5
"""What a mention in a heading counts, where one in the passage counts 1."""


def scores(index: Index, found: Mapping[Term, Mapping[int, Match]]) -> dict[int, float]:
    """The score of every passage with one of these terms, in its text or its headings; more is better, above 0.

    ``found`` says where in the text of the passages each term was found.
    """
    lengths = [within + _HEADING * above for within, above in zip(index.lengths, index.lengths_above, strict=True)]
    mean = sum(lengths) / max(len(lengths), 1) or 1.0
    total: dict[int, float] = {}
    for term, matches in found.items():
        mentions: dict[int, float] = {passage: match.times for passage, match in matches.items()}
        for passage, times in index.above(term).items():
            mentions[passage] = mentions.get(passage, 0) + _HEADING * times
        rarity = log(1 + (len(lengths) - len(mentions) + 0.5) / (len(mentions) + 0.5))
        for passage, often in mentions.items():
            room = _K1 * (1 - _B + _B * lengths[passage] / mean)
            total[passage] = total.get(passage, 0) + rarity * often * (_K1 + 1) / (often + room)
    return total
