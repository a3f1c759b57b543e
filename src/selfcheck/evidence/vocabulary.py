"""The different words of a text, and which of them a word of a search term finds."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Final

from selfcheck.evidence.words import stem
from selfcheck.terms import Form, Word

_LEAST: Final = 2
"""So many letters of a stem stand in every form of its word, however short it is."""

_LONGEST_ENDING: Final = 10
"""So many letters a stem lacks at most: *begrijp*, *begrijpelijkheden*. Longer words need no look at their stem."""

_BETWEEN = "\n"


class Vocabulary:
    """The different words of a text, without hyphens, in order from the front and from the back."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted(words)
        self._backwards = sorted(word[::-1] for word in self._words)
        self._joined = _BETWEEN + _BETWEEN.join(self._words) + _BETWEEN

    def like(self, word: Word) -> Iterable[str]:
        """The words that a word of a term finds, each once."""
        text = word.text.replace("-", "")
        match word.form:
            case Form.EXACT:
                return (found for found in _beginning(self._words, text) if found == text)
            case Form.STEM:
                wanted = stem(text)
                longest = len(wanted) + _LONGEST_ENDING
                near = (found for found in _beginning(self._words, _kept(wanted)) if len(found) <= longest)
                return (found for found in near if stem(found) == wanted)
            case Form.BEGINNING:
                return _beginning(self._words, text)
            case Form.PART:
                return self._holding(text)
            case Form.ENDING:
                wanted = stem(text)
                forms = (found for found in self._holding(_kept(wanted)) if stem(found).endswith(wanted))
                return {found[::-1] for found in _beginning(self._backwards, text[::-1])}.union(forms)

    def _holding(self, text: str) -> Iterator[str]:
        place = self._joined.find(text)
        while place >= 0:
            begin = self._joined.rfind(_BETWEEN, 0, place) + 1
            end = self._joined.find(_BETWEEN, place)
            yield self._joined[begin:end]
            place = self._joined.find(text, end)


def _kept(wanted: str) -> str:
    """What of a stem stands in every form of its word: *brief* and *brieven*, *zak* and *zaken* and *zaak*."""
    return wanted[: max(len(wanted) - 1, _LEAST)]


def _beginning(words: list[str], text: str) -> Iterator[str]:
    for place in range(bisect_left(words, text), len(words)):
        if not words[place].startswith(text):
            return
        yield words[place]
