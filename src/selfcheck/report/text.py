"""Text from people, made safe to draw: the one boundary that everything printed passes."""

import re
import unicodedata

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
"""Stands where a character cannot be drawn, so that a reader sees that something is missing."""

PLAIN = re.compile(r"[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u20ac]*")
SPACES = re.compile(r"[\s\x1c-\x1f\x85\u2028\u2029]+")
# Soft hyphen, joiners, byte order mark, variation selectors: they only matter to other typesetters.
SILENT = re.compile("[\u00ad\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]")


def clean(text: str) -> str:
    r"""A text on one line, composed, with a visible mark for what has no business in it.

    Controls, bidirectional overrides, surrogates, private and unassigned characters become
    U+FFFD; so does writing from right to left, which would come out in the wrong order.

    >>> clean("één\ttab, \x07 niets")
    'één tab, � niets'
    """
    text = SPACES.sub(" ", text)
    if PLAIN.fullmatch(text):
        return text
    composed = SILENT.sub("", unicodedata.normalize("NFC", text))
    return "".join(character if _drawable(character) else REPLACEMENT for character in composed)


def lost(text: str) -> tuple[str, ...]:
    """The characters of a text for which :func:`clean` puts a sign in their place, each once."""
    single = dict.fromkeys(unicodedata.normalize("NFC", text))
    return tuple(one for one in single if one != REPLACEMENT and REPLACEMENT in clean(one))


def _drawable(character: str) -> bool:
    if unicodedata.category(character)[0] == "C":
        return False
    return unicodedata.bidirectional(character) not in {"R", "AL", "AN"}
