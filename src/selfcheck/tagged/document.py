"""The file itself, with its small objects packed: a tagged document is hardly larger than an untagged one."""

import hashlib
import struct
import zlib
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.pdfdoc import format as formatted

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
TOGETHER = 400
"""The most objects in one stream."""

STREAM_END = b"endstream\n"
END = b"\r\n" + STREAM_END
"""Both characters: after content that ends in the first of them, the second alone would be taken for its other half."""


class CompactDocument(PDFDocument):  # type: ignore[misc]  # reportlab has no types
    """A document that is written with object streams and a cross-reference stream (PDF 1.5).

    The structure of a document is thousands of small objects, which reportlab 5.1 writes
    uncompressed. It also leaves out the line end that PDF/A wants before ``endstream``
    (ISO 19005-3, 6.1.7.1).
    """

    def __init__(self, **given: Any) -> None:
        """As reportlab wants it."""
        super().__init__(**given)
        self._written: dict[int, bytes] = {}

    def reserve(self, amount: int) -> range:
        """Numbers for objects of which the text comes later, from :meth:`write`."""
        first = self.objectcounter + 1
        self.objectcounter += amount
        return range(first, first + amount)

    def write(self, number: int, content: bytes) -> None:
        """Write an object under a reserved number; reportlab would take three steps for each."""
        self._written[number] = content

    def format(self) -> bytes:
        """The whole file."""
        catalog, facts = self.Reference(self.Catalog), self.Reference(self.info)
        file = _File()
        packed: list[tuple[int, bytes]] = []
        number = 1
        # Objects may register others while they are written.
        while number <= self.objectcounter:
            if content := self._written.get(number, b""):
                packed.append((number, content))
                number += 1
                continue
            content = formatted(self.idToObject[self.numberToId[number]], self, toplevel=1)
            if content.endswith(STREAM_END):
                file.add(number, content.removesuffix(STREAM_END) + END)
            else:
                packed.append((number, content))
            number += 1
        for first in range(0, len(packed), TOGETHER):
            file.pack(number, packed[first : first + TOGETHER])
            number += 1
        return file.finish(number, catalog.format(self), facts.format(self))


@dataclass(slots=True)
class _File:
    """What has been written, and where each object stands: (kind, offset or stream, generation or index)."""

    parts: list[bytes] = field(default_factory=lambda: [HEADER])
    size: int = len(HEADER)
    places: dict[int, tuple[int, int, int]] = field(default_factory=lambda: {0: (0, 0, 65535)})

    def add(self, number: int, content: bytes) -> None:
        part = b"%d 0 obj\n%s%sendobj\n" % (number, content, b"" if content.endswith(b"\n") else b"\n")
        self.places[number] = (1, self.size, 0)
        self.parts.append(part)
        self.size += len(part)

    def pack(self, number: int, objects: list[tuple[int, bytes]]) -> None:
        offset, heads = 0, []
        for index, (packed, content) in enumerate(objects):
            self.places[packed] = (2, number, index)
            heads.append(b"%d %d" % (packed, offset))
            offset += len(content) + 1
        head = b" ".join(heads) + b"\n"
        content = head + b"\n".join(content for _, content in objects)
        self.add(number, _stream(b"/Type/ObjStm/N %d/First %d" % (len(objects), len(head)), content))

    def finish(self, number: int, catalog: bytes, facts: bytes) -> bytes:
        # The places of all but this last object; its own follows from where it begins.
        self.places[number] = (1, start := self.size, 0)
        table = b"".join(struct.pack(">BIH", *self.places[place]) for place in range(number + 1))
        identity = hashlib.md5(b"".join(self.parts), usedforsecurity=False).hexdigest().encode()
        keys = b"/Type/XRef/Size %d/W[1 4 2]/Root %s/Info %s/ID[<%s><%s>]"
        self.add(number, _stream(keys % (number + 1, catalog, facts, identity, identity), table))
        return b"".join([*self.parts, b"startxref\n%d\n%%%%EOF\n" % start])


def _stream(keys: bytes, content: bytes) -> bytes:
    packed = zlib.compress(content)
    return b"<<%s/Filter/FlateDecode/Length %d>>\nstream\n%s%s" % (keys, len(packed), packed, END)
