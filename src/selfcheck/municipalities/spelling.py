"""How names compare: what counts when someone types one, and where it stands in a list."""

import unicodedata
from re import findall


def _words(text: str) -> tuple[str, ...]:
    decomposed = unicodedata.normalize("NFKD", text)
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return tuple(findall(r"[^\W_]+", plain.casefold()))


def fold(text: str) -> str:
    """Only the letters and digits, without case or accents: ``'s-Gravenhage`` gives ``sgravenhage``."""
    return "".join(_words(text))


def dutch_order(name: str) -> tuple[str, ...]:
    """The key that puts names in Dutch order: word by word, without case, accents, or a leading 's.

    's-Hertogenbosch stands at the H. De, Den and Het count: people look for De Bilt and Den Haag at the D.
    """
    words = _words(name)
    return words[1:] if name.startswith("'s-") else words
