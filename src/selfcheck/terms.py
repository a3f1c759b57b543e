"""The search terms of a checklist: a small language for what to look for in a programme.

=====================  =========================================================================
``loket``              this word, and its other forms (*loketten*)
``=VNG``               exactly this word, in no other form
``digitalis*``         words that begin with this
``*loket``             words that end on this (the last part of a compound: *Omgevingsloket*),
                       and their other forms
``*loket*``            words with this in them
``digitale inclusie``  these words after each other; each may be written as above
``a + b``              both in one sentence, in any order; one of them may stand in the heading
``a - b``              a, in a sentence without b, under a heading without b
=====================  =========================================================================

Capitals and accents make no difference, nor does a hyphen inside a word: *co-creatie* is *cocreatie*.
The parts of a word with a hyphen count too, so that ``=AI`` finds *AI-beleid*. A slash is a space.
A + or - is a sign only where it stands between spaces.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final
from unicodedata import combining, normalize

from selfcheck.dutch import listed


class Form(Enum):
    """How a word of a term is compared with a word of the text."""

    STEM = auto()
    EXACT = auto()
    BEGINNING = auto()
    ENDING = auto()
    PART = auto()


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a term: what was written, folded, without the signs around it."""

    text: str
    form: Form


Phrase = tuple[Word, ...]
"""Words that stand after each other; usually one."""


@dataclass(frozen=True, slots=True)
class Term:
    """What to look for: phrases that stand together in one sentence, and phrases that may not stand there.

    ``written`` is how the author wrote it.
    """

    written: str
    together: tuple[Phrase, ...]
    without: tuple[Phrase, ...] = ()

    @property
    def sense(self) -> tuple[frozenset[Phrase], frozenset[Phrase]]:
        """What it looks for, however it was written: the same for terms that always find the same."""
        return frozenset(self.together), frozenset(self.without)


class TermError(ValueError):
    """A term that says nothing or cannot be read: what is the matter, and what to do, in Dutch."""

    def __init__(self, what: str, fix: str) -> None:
        super().__init__(f"{what} {fix}")
        self.what, self.fix = what, fix


LEAST: Final = 3
"""Letters beside a ``*`` at least: fewer stand in nearly every sentence."""

COMMON: Final = frozenset(
    """
    aan al alle alleen als altijd andere beide bij binnen daar daarbij daarnaast daarom dan dat de deze die dit doen
    door dus echter een eens elk elke en er gaan geen graag haar heb hebben heeft hem het hier hij hoe hun iets ieder
    iedere iedereen in is ja je jullie kan komen krijgen kunnen maar maken me meer men met mij mijn moet moeten mogen
    na naar niet niets nog nu of om omdat onder ons onze ook op over per se staan steeds te ten ter terug toch toe tot
    tussen uit uw van vanuit veel verder vinden voor vooral waar waarbij waarin wanneer want waren was wat we weer wel
    welke werd wie wij wil willen worden wordt zal ze zeer zelf zich zij zijn zo zoals zodat zonder zou
    """.split()  # noqa: SIM905 (a hundred words with quotation marks and commas are not read)
)
"""Dutch words that stand in any text, whatever it is about; folded."""

_WORD = re.compile(r"(?P<exact>=?)(?P<before>\*?)(?P<text>\w+(?:[-']\w+)*)(?P<after>\*?)")
_FORMS = {
    ("", "", ""): Form.STEM,
    ("=", "", ""): Form.EXACT,
    ("", "", "*"): Form.BEGINNING,
    ("", "*", ""): Form.ENDING,
    ("", "*", "*"): Form.PART,
}
_SPELLINGS = {"’": "'", "‘": "'", "‐": "-", "‑": "-", "_": " "}


class _Folding(dict[int, str]):
    """What each sign is compared as, found once."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        apart = normalize("NFD", sign)
        small = (apart[0] if all(map(combining, apart[1:])) else sign).lower()
        self[code] = folded = _SPELLINGS.get(sign, small if len(small) == 1 else sign)
        return folded


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Text as it is compared: small letters without accents, as many characters as before.

    >>> fold("Coördinatie")
    'coordinatie'
    """
    return text.lower().replace("_", " ") if text.isascii() else text.translate(_FOLDING)


def read_term(written: str) -> Term:
    """The term that an author wrote. Raises TermError."""
    together, without = _parts(written)
    if not any(together):
        if any(without):
            what = "Hier staat alleen wat er niet mag staan."
            raise TermError(what, "Schrijf vóór het teken - waar u wel naar zoekt.")
        raise TermError("In deze term staat geen woord.", "Schrijf een woord om naar te zoeken, of haal de term weg.")
    if not all((*together, *without)):
        raise TermError("Bij een + of - ontbreekt een woord.", "Zet aan beide kanten een woord, of haal het teken weg.")
    term = Term(written, tuple(map(_phrase, together)), tuple(map(_phrase, without)))
    if set(term.together) & set(term.without):
        raise TermError("Deze term vindt nooit iets: hetzelfde moet er staan en mag er niet staan.", "Haal één weg.")
    return term


def in_words(term: Term) -> str:
    """How a term is called on the screen, without signs: ‘digitalis…’ for every word that begins so.

    What may not stand there is for authors, and not named.

    >>> in_words(read_term("=VNG + norm* - *portaal"))
    'VNG en norm… in één zin'
    """
    together, _ = _parts(term.written)
    words = [" ".join(part).replace("*", "…").replace("=", "") for part in together]
    return f"{listed(words)} in één zin" if len(words) > 1 else words[0]


def _parts(written: str) -> tuple[list[list[str]], list[list[str]]]:
    """What must stand together and what may not, each as the words that were written."""
    together: list[list[str]] = [[]]
    without: list[list[str]] = []
    part = together[0]
    for word in written.split():
        if word in {"+", "-"}:
            part = []
            (together if word == "+" else without).append(part)
        else:
            part.append(word)
    return together, without


def _phrase(words: list[str]) -> Phrase:
    phrase = tuple(word for written in words for word in _words(written))
    if all(word.form in {Form.STEM, Form.EXACT} and word.text in COMMON for word in phrase):
        what = f'"{" ".join(words)}" staat in bijna elke tekst.'
        raise TermError(what, "Kies een woord dat meer zegt, of zet er een woord bij.")
    if len(phrase) == 1 and len(phrase[0].text) == 1:
        raise TermError(f'"{words[0]}" is maar één teken.', "Schrijf een heel woord.")
    return phrase


def _words(written: str) -> Iterator[Word]:
    for piece in filter(None, written.split("/")):
        found = _WORD.fullmatch(fold(normalize("NFC", piece)))
        if found is None:
            raise _misspelt(piece)
        signs = found["exact"], found["before"], found["after"]
        if signs not in _FORMS:
            what = f'"{piece}" zegt twee dingen: = is alleen dit woord, * is ook andere woorden.'
            raise TermError(what, "Haal = of * weg.")
        if "*" in signs and len(found["text"]) < LEAST:
            what = f'"{piece}" vindt te veel: bij een * horen minstens drie letters.'
            raise TermError(what, "Schrijf meer van het woord, of haal * weg.")
        yield Word(found["text"], _FORMS[signs])


def _misspelt(piece: str) -> TermError:
    if not re.search(r"[^\W_]", piece):
        return TermError(f'"{piece}" is geen woord.', "Schrijf een woord, of haal het teken weg.")
    if "*" in piece.strip("=*"):
        what = f'"{piece}": een * kan niet midden in een woord staan.'
        return TermError(what, "Zet * aan het begin of aan het eind van het woord.")
    what = f'"{piece}" kan niet worden gelezen: hier staat een teken dat er niet hoort.'
    return TermError(what, "Gebruik letters, cijfers en streepjes, met = ervoor of * ervoor of erachter.")
