"""The words of a text, with their places in it, and what a Dutch word is without its ending."""

import re
from collections.abc import Iterator
from functools import lru_cache
from sys import maxsize
from threading import Lock
from typing import Final

import snowballstemmer

from selfcheck.terms import COMMON, fold

_WORD = re.compile(r"[\w\u0300-\u036f]+(?:[-'][\w\u0300-\u036f]+)*")
_LOOSE_ACCENTS = dict.fromkeys(range(0x300, 0x370))

_SHORT: Final = 3
"""Letters of a word that is always compared as it stands: mostly an abbreviation (AI, BIO, VNG)."""

_STEMMER = snowballstemmer.stemmer("dutch_porter")
_ONE_AT_A_TIME = Lock()  # a stemmer keeps the word that it works on
_SOFTENED = {"v": "f", "z": "s"}


Part = tuple[int, int, str]
"""Where a word, or a part of one between hyphens, begins and ends in a text; and what it is."""


def words(text: str, begin: int = 0, end: int = maxsize) -> Iterator[tuple[str, list[Part]]]:
    """Each word of (a span of) a folded text, without hyphens; and the parts that the hyphens made of it, usually one.

    >>> list(words("met ai-beleid"))
    [('met', [(0, 3, 'met')]), ('aibeleid', [(4, 6, 'ai'), (7, 13, 'beleid')])]
    """
    for found in _WORD.finditer(text, begin, end):
        place, parts = found.start(), []
        if "-" not in found[0]:  # nearly always; a text has many words
            word = _plain(found[0])
            yield word, [(place, found.end(), word)]
            continue
        for piece in found[0].split("-"):
            parts.append((place, place + len(piece), _plain(piece)))
            place += len(piece) + 1
        yield "".join(part for _, _, part in parts), parts


def _plain(word: str) -> str:
    return word if word.isascii() else word.translate(_LOOSE_ACCENTS)


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """What the forms of a folded word have in common; a short word is its own.

    >>> {stem("brief"), stem("brieven")}, {stem("programma's")}, {stem("bio")}
    ({'brief'}, {'programma'}, {'bio'})
    """
    word = word.removesuffix("'s")
    if len(word) <= _SHORT:
        return word
    with _ONE_AT_A_TIME:
        found: str = _STEMMER.stemWord(word)
    # The stemmer leaves brief and briev, huis and huiz apart.
    return found[:-1] + _SOFTENED.get(found[-1:], found[-1:])


def meaningful(text: str) -> list[str]:
    """The words of a text that say what it is about, each once.

    >>> meaningful("Eén loket voor de inwoner")
    ['loket', 'inwoner']
    """
    return list(dict.fromkeys(word for word, _ in words(fold(text)) if word not in COMMON and len(word) > 1))
