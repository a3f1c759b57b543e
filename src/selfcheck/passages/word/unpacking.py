"""The XML inside a file of Word, unpacked with a limit, and looked at before any reader of XML sees it.

A small zip can hold terabytes, say that it holds little, and an XML part can be written so that it grows when it is
read. So every part is unpacked piece by piece, counted, and refused if it brings definitions of its own: no word
processor writes those. Pictures and whatever else is no XML stay packed; nobody opens them.
"""

import re
import zlib
from io import BytesIO
from typing import Final
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from selfcheck.passages.text import Refusal, UnreadableError

_MOST_ENTRIES: Final = 5_000
_MOST_UNPACKED: Final = 100_000_000
"""Bytes of all XML together. That of 500 pages is about 10 million."""
_MOST_TIMES: Final = 200
"""How many times larger than packed a part may be. XML of Word is 5 to 40 times."""
_FREE: Final = 5_000_000
"""Bytes that a part may have however small it was packed."""
_PIECE: Final = 65_536

_LOCKED: Final = 0x1
"""The bit of an entry that says: behind a password."""
_DEFINITIONS: Final = tuple(
    sign.encode(code) for sign in ("<!DOCTYPE", "<!ENTITY") for code in ("utf-8", "utf-16-le", "utf-16-be")
)
_BEGIN: Final = (b"<", b"\xef\xbb\xbf<", b"\xff\xfe<\0", b"\xfe\xff\0<")
_UTF_32: Final = b"<\0\0\0"
"""Four bytes for each character; readers of XML see that by themselves, and we do not look for definitions in it."""
_ENCODING: Final = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"'>]*)["']""")
_ENCODINGS: Final = frozenset({"utf-8", "utf-16", "us-ascii"})
"""Those in which the definitions above can be seen. Others have no place in a file of Word."""


def parts(raw: bytes) -> dict[str, bytes]:
    """Return the content of every XML part of a zip by its name, and nothing for all that is no XML.

    Raises UnreadableError: damaged, behind a password, or unsafe.
    """
    try:
        with ZipFile(BytesIO(raw)) as archive:
            if len(archive.filelist) > _MOST_ENTRIES:
                raise UnreadableError(Refusal.UNSAFE)
            return _unpacked(archive)
    except (BadZipFile, LargeZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError) as error:
        raise UnreadableError(Refusal.DAMAGED) from error


def _unpacked(archive: ZipFile) -> dict[str, bytes]:
    # Of two entries with one name, readers take the last.
    entries = {entry.filename: entry for entry in archive.filelist}
    xml = {name: entry for name, entry in entries.items() if name.lower().endswith((".xml", ".rels"))}
    if any(entry.flag_bits & _LOCKED for entry in xml.values()):
        raise UnreadableError(Refusal.LOCKED)
    if sum(entry.file_size for entry in xml.values()) > _MOST_UNPACKED:
        raise UnreadableError(Refusal.UNSAFE)
    left = _MOST_UNPACKED
    content = dict.fromkeys(entries, b"")
    for name, entry in xml.items():
        content[name] = _part(archive, entry, min(left, max(_FREE, _MOST_TIMES * entry.compress_size)))
        left -= len(content[name])
    return content


def _part(archive: ZipFile, entry: ZipInfo, most: int) -> bytes:
    content = bytearray()
    with archive.open(entry) as unpacking:
        while piece := unpacking.read(_PIECE):
            content += piece
            if len(content) > most:
                raise UnreadableError(Refusal.UNSAFE)
    xml = bytes(content)
    if xml and not _harmless(xml):
        raise UnreadableError(Refusal.UNSAFE)
    return xml


def _harmless(xml: bytes) -> bool:
    """Whether a reader of XML can be let near it."""
    encoding = _ENCODING.match(xml.removeprefix(b"\xef\xbb\xbf"))
    return (
        xml.lstrip(b" \t\r\n").startswith(_BEGIN)
        and not xml.startswith(_UTF_32)
        and (encoding is None or encoding[1].decode("latin-1").lower() in _ENCODINGS)
        and not any(definition in xml for definition in _DEFINITIONS)
    )


def repacked(content: dict[str, bytes]) -> BytesIO:
    """Return a zip of parts that were looked at, as it is: what was checked is what is read."""
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for name, part in content.items():
            archive.writestr(ZipInfo(name), part)
    packed.seek(0)
    return packed
