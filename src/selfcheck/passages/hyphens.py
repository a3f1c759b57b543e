"""Words that were cut at the end of a line, made whole; and hyphens that belong there, kept."""

import re
from collections.abc import Container, Sequence
from typing import Final
from unicodedata import combining, normalize

_AND: Final = frozenset({"en", "of", "en/of", "tot", "dan", "als", "noch", "naar"})
"""Words that follow a hyphen that stands for a part of a word: ‘jeugd- en ouderenzorg’."""
_CLASH: Final = ("aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "ij", "oe", "oi", "oo", "ou", "ui", "uu")
"""Vowels that would be read as one: between them stands a trema or a hyphen, so a hyphen there is one that belongs
(Taaladvies, woordenlijst.org, ‘botsende klinkers’)."""
_LATIN: Final = re.compile(r"(?:eel|ele|eus|euze|eur|um|us)\b", re.IGNORECASE)
"""Ends of words that have neither: ‘financieel’, ‘museum’."""
_LONGEST: Final = 80
"""Letters of the longest word that is looked at."""
_FIRST: Final = re.compile(r"[\"'(‘“]*([^\W_]+(?:/[^\W_]+)*)")
_WORD: Final = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def joined(lines: Sequence[str], words: Container[str] = frozenset()) -> str:
    """Lines after each other, as one text. ``words`` are those that stand in the document, small, in one piece.

    >>> joined(["De samen-", "werking bij jeugd-", "en ouderenzorg, CO2-", "uitstoot en auto-", "ongelukken"])
    'De samenwerking bij jeugd- en ouderenzorg, CO2-uitstoot en auto-ongelukken'
    """
    text = ""
    for line in filter(None, map(str.strip, lines)):
        text = f"{_before(text, line, words)}{line}" if text else line
    return text


def _before(text: str, line: str, words: Container[str]) -> str:
    """A text as it stands before the next line: with a space, without one, or without its hyphen."""
    last, begins = text[-_LONGEST:].rsplit(maxsplit=1)[-1], _FIRST.match(line)
    if not last.endswith("-") or last == "-" or not begins or line[0] in "\"'(‘“":
        # A slash between two words needs no space; whatever else ends a line does.
        return text if re.search(r"\w/$", text[-2:]) else f"{text} "
    if begins[1] in _AND:
        return f"{text} "
    return text if _belongs(last[:-1], line, words) else text[:-1]


def _belongs(before: str, line: str, words: Container[str]) -> bool:
    """Whether the hyphen between these belongs to the word, so that it was not put there to cut it."""
    first = _WORD.match(line)
    parts = _WORD.findall(before)
    if not parts or not first or not before[-1].isalpha() or before[-1].isupper() or not line[0].islower():
        return True  # CO2-uitstoot, ICT-beleid, Noord-Holland, 2026-2030
    last = parts[-1].casefold()
    following = first[0].casefold()
    if f"{last}-{following}" in words:
        return f"{last}{following}" not in words
    if f"{last}{following}" in words:
        return False
    if len(last) == 1:
        return True  # e-mail
    pair = _bare(last)[-1:] + following[:1]
    return pair in _CLASH and not _LATIN.match(line)


def _bare(word: str) -> str:
    return "".join(letter for letter in normalize("NFD", word) if not combining(letter))
