"""The assessment inside one of our PDFs, taken out without trusting anything else in the file.

No PDF library: a reader of everything that a PDF can hold cannot promise to stop in time. We need
one stream, and streams of attached files always stand in a PDF by themselves, under a name of
their own. So we look for that name from front to back, and unpack at most so much. Pages, fonts,
tables and packed objects are never opened.
"""

import re
import zlib
from collections.abc import Iterator

from selfcheck.exchange.refusing import FileRefusedError, too_large

MAX_PDF = 5_000_000
"""Bytes of the largest PDF that is read."""

MOST = 20
"""The most attachments that are looked at."""

DICTIONARY = 2_000
"""The most bytes of the description of an attachment, before and after its name."""

_ENCRYPTED = re.compile(rb"/Encrypt\s*(?:<<|\d{1,10}\s+\d{1,5}\s+R)")
_ATTACHMENT = re.compile(rb"/EmbeddedFile(?![A-Za-z])")
_BEGIN = re.compile(rb"stream(?:\r\n|\n)")
_FILTER = re.compile(rb"/Filter\s*(\[[^\]]{0,100}\]|/[A-Za-z0-9]{1,40})")
_OURS = re.compile(rb'\s*\{\s*"format"\s*:\s*"zelfcheck')


def is_pdf(raw: bytes) -> bool:
    """Whether a file says that it is a PDF."""
    return raw[:1024].lstrip(b"\xef\xbb\xbf\0\t\n\f\r ").startswith(b"%PDF-")


def enclosed_file(pdf: bytes, limit: int) -> bytes:
    """The one assessment file of ours in a PDF, of at most so many bytes. Raises FileRefusedError."""
    if len(pdf) > MAX_PDF:
        raise FileRefusedError(too_large(MAX_PDF))
    if b"%%EOF" not in pdf[-1024:]:
        raise FileRefusedError(_DAMAGED)
    if _ENCRYPTED.search(pdf):
        raise FileRefusedError(_LOCKED)
    attachments = list(_attachments(pdf, limit))
    ours = {content for content in attachments if content is not None and _OURS.match(content)}
    if len(ours) > 1:
        raise FileRefusedError(_SEVERAL)
    if ours:
        return ours.pop()
    if None in attachments:
        raise FileRefusedError(_DAMAGED)
    raise FileRefusedError(_FOREIGN if attachments else _NOTHING)


def _attachments(pdf: bytes, limit: int) -> Iterator[bytes | None]:
    """What is attached, in the order of the file; None for what cannot be unpacked."""
    for number, name in enumerate(_ATTACHMENT.finditer(pdf)):
        if number == MOST:
            raise FileRefusedError(_TOO_MANY)
        begin = _BEGIN.search(pdf, name.end(), name.end() + DICTIONARY)
        if begin is None or b"endobj" in pdf[name.end() : begin.start()]:
            continue
        above = max(name.start() - DICTIONARY, 0)
        described = pdf[max(pdf.rfind(b" obj", above, name.start()), above) : begin.start()]
        yield _unpacked(pdf, begin.end(), _FILTER.search(described), limit)


def _unpacked(pdf: bytes, start: int, packing: re.Match[bytes] | None, limit: int) -> bytes | None:
    if packing is None:
        end = pdf.find(b"endstream", start, start + limit + 12)
        if end < 0:
            raise FileRefusedError(too_large(limit))
        return pdf[start:end].rstrip(b"\r\n") + b"\n"
    if packing[1].strip(b"[] \t\r\n") != b"/FlateDecode":
        return None
    unpacking = zlib.decompressobj()
    try:
        # Packed is hardly ever larger than unpacked; what is, is not ours.
        content = unpacking.decompress(pdf[start : start + limit], limit + 1)
    except zlib.error:
        return None
    if len(content) > limit:
        raise FileRefusedError(too_large(limit))
    return content if unpacking.eof else None


_ASK = "Vraag om de PDF zoals de app hem heeft gemaakt, of om het bestand dat op .json eindigt."
_DAMAGED = f"Deze PDF is beschadigd of niet helemaal binnengekomen. {_ASK}"
_LOCKED = f"Deze PDF is beveiligd met een wachtwoord of met beperkingen. Wij kunnen hem niet openen. {_ASK}"
_NOTHING = f"In deze PDF zit geen zelfcheck. {_ASK}"
_FOREIGN = f"In deze PDF zit wel een bijlage, maar geen zelfcheck. {_ASK}"
_SEVERAL = f"In deze PDF zitten meer zelfchecks. Wij weten niet welke u bedoelt. {_ASK}"
_TOO_MANY = f"In deze PDF zitten te veel bijlagen. {_ASK}"
