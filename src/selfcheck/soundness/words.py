"""Sentences that several rules share: what was probably meant, and what can be chosen."""

from collections.abc import Collection, Iterable
from difflib import get_close_matches

_SHOWN = 8


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that looks most like this one; None if none comes near.

    >>> nearest("Point", ["points", "label"])
    'points'
    """
    by_spelling = {candidate.lower(): candidate for candidate in known}
    found = get_close_matches(word.lower()[:100], by_spelling, n=1)
    return by_spelling[found[0]] if found else None


def suggestion(word: str, known: Collection[str]) -> str:
    """What to do about a word that does not exist: the nearest one, or a choice."""
    near = nearest(word, known)
    return f'Bedoelt u "{near}"?' if near else choice(known)


def choice(known: Collection[str]) -> str:
    """The words that can be chosen from, the first few of them if there are many."""
    if not known:
        return "Er is nog niets om uit te kiezen: voeg het toe, of haal het hier weg."
    rest = len(known) - _SHOWN
    return f"Kies uit: {', '.join(tuple(known)[:_SHOWN])}{f' (en nog {rest})' if rest > 0 else ''}."


def listed(words: Collection[str]) -> str:
    """Words between quotation marks, with commas.

    >>> listed(["nee", "ja"])
    '"nee", "ja"'
    """
    return ", ".join(f'"{word}"' for word in words)
