"""The words and sentences of a text, with their places in it, and what a Dutch word is without its ending."""

import re
from collections.abc import Iterator
from functools import lru_cache
from sys import maxsize
from threading import Lock
from typing import Final

import snowballstemmer

from selfcheck.evidence.found import Span
from selfcheck.terms import COMMON, fold

_WORD = re.compile(r"[\w\u0300-\u036f]+(?:[-'][\w\u0300-\u036f]+)*")
_PIECE = re.compile(r"[^-]+")
_LOOSE_ACCENTS = dict.fromkeys(range(0x300, 0x370))

_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'’”)\]]*+\s++(?=[\"'‘“(\[•–-]*+\s*+[^\W_a-zà-ÿ])|\n\s*\n\s*")
_ABBREVIATIONS = frozenset(
    """
    aant afb afd art bijl bijv blz bv ca dhr dr drs evt excl fig gem hfst i.c ing incl inw ir jl jr max mevr min mln
    mr mrd nl nr nrs o.a par plm prof resp ref sr st tab tel vgl vs zgn
    """.split()  # noqa: SIM905 (with quotation marks and commas they are not read)
)

_FAR_BACK: Final = 20
"""How many characters before a point are looked at."""

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


def sentences(text: str) -> list[Span]:
    """Where each sentence of a text begins and ends; together with the white space between them they are the text.

    >>> [text[slice(*span)] for text in ["Wij doen o.a. Mee. Zie art. 3. Klaar."] for span in sentences(text)]
    ['Wij doen o.a. Mee.', 'Zie art. 3.', 'Klaar.']
    """
    ends = [found.end() for found in _END.finditer(text) if not _goes_on(text, found.start())]
    spans = zip([0, *ends], [*ends, len(text)], strict=True)
    trimmed = ((end - len(text[begin:end].lstrip()), begin + len(text[begin:end].rstrip())) for begin, end in spans)
    return [(begin, end) for begin, end in trimmed if begin < end]


def _goes_on(text: str, end: int) -> bool:
    """Whether the point here belongs to an abbreviation, to initials or to the number of a row."""
    if text[end] != ".":
        return False
    before = text[max(end - _FAR_BACK, 0) : end].split()
    last = before[-1].lstrip("\"'‘“([") if before else ""
    initial = len(last) == 1 and last.isalpha() and last.isupper()
    numbered = last.isdecimal() and len(before) == 1 and end < _FAR_BACK
    return initial or numbered or "." in last or last.lower() in _ABBREVIATIONS


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


def telling(text: str) -> list[str]:
    """The words of a text that say what it is about, each once.

    >>> telling("Eén loket voor de inwoner")
    ['loket', 'inwoner']
    """
    return list(dict.fromkeys(word for word, _ in words(fold(text)) if word not in COMMON and len(word) > 1))
