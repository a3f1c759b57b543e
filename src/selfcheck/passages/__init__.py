"""The text of a programme, in passages: from PDF, Word or plain text."""

from selfcheck.passages.cleaning import clean
from selfcheck.passages.reading import read_text
from selfcheck.passages.text import (
    MAX_BYTES,
    MAX_CHARACTERS,
    MAX_PAGES,
    MAX_PASSAGES,
    Passage,
    Refusal,
    Tell,
    Text,
    UnreadableError,
)

__all__ = [
    "MAX_BYTES",
    "MAX_CHARACTERS",
    "MAX_PAGES",
    "MAX_PASSAGES",
    "Passage",
    "Refusal",
    "Tell",
    "Text",
    "UnreadableError",
    "clean",
    "read_text",
]
