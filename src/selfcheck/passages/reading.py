"""From the bytes of a file to its text. What kind of file it is, its content says; never its name."""

from typing import Final

from selfcheck.passages.cleaning import clean
from selfcheck.passages.text import (
    MAX_BYTES,
    MAX_CHARACTERS,
    MAX_PASSAGES,
    Passage,
    Refusal,
    Tell,
    Text,
    UnreadableError,
)

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How files of old Office begin, and of new Office behind a password."""
_PASSWORD: Final = "EncryptedPackage".encode("utf-16-le")
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_HEAD: Final = 1024
"""Within so many bytes a PDF says that it is one; what stands before it, readers skip."""


def _nothing(done: int, of: int) -> None:
    pass


def read_text(raw: bytes, tell: Tell = _nothing) -> Text:
    """The text of a PDF, a Word file or plain text. Raises UnreadableError, and nothing else."""
    if len(raw) > MAX_BYTES:
        raise UnreadableError(Refusal.TOO_LARGE)
    if not raw.strip(b"\0\t\n\f\r "):
        raise UnreadableError(Refusal.EMPTY)
    try:
        return _checked(_read(raw, tell))
    except MemoryError as error:
        raise UnreadableError(Refusal.TOO_HEAVY) from error
    except RecursionError as error:
        raise UnreadableError(Refusal.UNSAFE) from error


def _read(raw: bytes, tell: Tell) -> Text:
    # Each reader comes with a library of its own; the server, which only knows what a text is, needs none of them.
    if raw.startswith(_ZIP):
        from selfcheck.passages.word import read_word  # noqa: PLC0415 - see above

        return read_word(raw, tell)
    if b"%PDF-" in raw[:_HEAD]:
        from selfcheck.passages.pdf import read_pdf  # noqa: PLC0415 - see above

        return read_pdf(raw, tell)
    if raw.startswith(_OLE):
        raise UnreadableError(Refusal.LOCKED if _PASSWORD in raw else Refusal.OTHER_KIND)
    from selfcheck.passages.plain import read_plain  # noqa: PLC0415 - see above

    return read_plain(raw, tell)


def _checked(text: Text) -> Text:
    """The text without signs that nobody sees; raises UnreadableError if that is nothing, or too much."""
    passages = tuple(
        Passage(words, passage.page, tuple(filter(None, map(clean, passage.headings))))
        for passage in text.passages
        if (words := clean(passage.text))
    )
    if not passages:
        raise UnreadableError(Refusal.EMPTY)
    if len(passages) > MAX_PASSAGES or sum(len(passage.text) for passage in passages) > MAX_CHARACTERS:
        raise UnreadableError(Refusal.TOO_HEAVY)
    return Text(passages, text.pages, text.pictures)
