"""What PDF/A-3 adds for keeping: the meaning of colours, and a file that belongs to the document, inside it."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFCatalog, PDFDictionary, PDFStream, PDFString, PDFZCompress


class Relation(StrEnum):
    """What an attachment is to its document (ISO 19005-3, annex E)."""

    SOURCE = "Source"
    DATA = "Data"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside the document; ``kind`` is its media type, such as application/json."""

    name: str
    content: bytes
    kind: str
    description: str
    relation: Relation = Relation.SOURCE


def archive(document: Any, attachment: Attachment | None = None) -> None:
    """Give a document its output intent, and the attachment if there is one."""
    catalog = document.Catalog
    # reportlab 5.1 writes only the keys of a catalog that it knows of.
    catalog.__NoDefault__ = [*PDFCatalog.__NoDefault__, "OutputIntents", "AF"]
    profile = document.Reference(PDFStream(PDFDictionary({"N": 3}), _srgb(), [PDFZCompress]))
    intent = {
        "Type": "/OutputIntent",
        "S": "/GTS_PDFA1",
        "OutputConditionIdentifier": PDFString("sRGB"),
        "Info": PDFString("sRGB IEC61966-2.1"),
        "DestOutputProfile": profile,
    }
    catalog.OutputIntents = PDFArray([PDFDictionary(intent)])
    if attachment is not None:
        _attach(document, attachment)


def _attach(document: Any, attachment: Attachment) -> None:
    moment = f"D:{document._timeStamp.datetime:%Y%m%d%H%M%S}Z"  # noqa: SLF001 - reportlab has no public name
    digest = hashlib.md5(attachment.content, usedforsecurity=False).hexdigest()
    facts = {"Size": len(attachment.content), "ModDate": PDFString(moment), "CheckSum": f"<{digest}>"}
    keys = {"Type": "/EmbeddedFile", "Subtype": _name(attachment.kind), "Params": PDFDictionary(facts)}
    embedded = document.Reference(PDFStream(PDFDictionary(keys), attachment.content, [PDFZCompress]))
    specification = document.Reference(
        PDFDictionary(
            {
                "Type": "/Filespec",
                "F": PDFString(attachment.name),
                "UF": PDFString(attachment.name),
                "Desc": PDFString(attachment.description),
                "AFRelationship": f"/{attachment.relation}",
                "EF": PDFDictionary({"F": embedded, "UF": embedded}),
            }
        )
    )
    names = PDFDictionary({"Names": PDFArray([PDFString(attachment.name), specification])})
    document.Catalog.Names = PDFDictionary({"EmbeddedFiles": names})
    document.Catalog.AF = PDFArray([specification])


def _name(kind: str) -> str:
    return "/" + kind.replace("/", "#2F")


@cache
def _srgb() -> bytes:
    return (files("selfcheck.tagged") / "srgb.icc").read_bytes()
