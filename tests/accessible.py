"""Whether a PDF can be read by everyone and kept: two standards, and what their validator does not see."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from itertools import pairwise
from typing import Any

import page
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

STANDARDS = ("ua1", "3a")


@dataclass(frozen=True)
class Node:
    """One element of the structure of a PDF."""

    tag: str
    keys: Mapping[str, Any]
    children: tuple["Node", ...] = ()
    areas: tuple[Mapping[str, Any], ...] = ()
    pieces: int = 0
    attributes: dict[str, Any] = field(default_factory=dict)

    def all(self, *tags: str) -> Iterator["Node"]:
        """This element and all below it, in reading order, if it has one of these tags."""
        if not tags or self.tag in tags:
            yield self
        for child in self.children:
            yield from child.all(*tags)


def structure(pdf: bytes | PdfReader) -> Node:
    """The root of the structure of a PDF."""
    reader = pdf if isinstance(pdf, PdfReader) else PdfReader(BytesIO(pdf))
    catalog: Any = reader.root_object
    return _node(catalog["/StructTreeRoot"]["/K"])


def _node(found: Any) -> Node:
    element = found.get_object()
    inside = element.get("/K", ArrayObject()).get_object()
    kids: list[Any] = [kid.get_object() for kid in (inside if isinstance(inside, ArrayObject) else [inside])]
    shapes: list[Any] = [kid for kid in kids if isinstance(kid, DictionaryObject)]
    return Node(
        tag=str(element["/S"])[1:],
        keys=element,
        children=tuple(_node(kid) for kid in shapes if "/S" in kid),
        areas=tuple(dict(kid["/Obj"].get_object()) for kid in shapes if kid.get("/Type") == "/OBJR"),
        pieces=len(kids) - len(shapes) + sum(kid.get("/Type") == "/MCR" for kid in shapes),
        attributes={str(key)[1:]: value for key, value in element.get("/A", {}).items()},
    )


def refused(pdf: bytes) -> list[str]:
    """Which rules of the standards a PDF breaks."""
    reports = [(standard, page.validate_pdf_bytes(pdf, profile=standard)) for standard in STANDARDS]
    return sorted({f"{standard} {failure.rule_id}" for standard, report in reports for failure in report.failures})


def unseen(pdf: bytes) -> list[str]:
    """What is wrong in a PDF that the validator does not see."""
    reader = PdfReader(BytesIO(pdf))
    root = structure(reader)
    return [*_tables(root), *_figures(root, reader), *_outline(root, reader), *_headings(root), *_fonts(reader)]


def _fonts(reader: PdfReader) -> Iterator[str]:
    resources: list[Any] = [page["/Resources"] for page in reader.pages]
    for font in {
        id(font.get_object()): font.get_object() for found in resources for font in found["/Font"].values()
    }.values():
        if "/ToUnicode" not in font or "/FontFile2" not in font["/FontDescriptor"]:
            yield "a font without its shapes or the meaning of its characters"


def _tables(root: Node) -> Iterator[str]:
    for table in root.all("Table"):
        heads = [row for part in table.all("THead") for row in part.all("TR")]
        if len(heads) != 1 or {(cell.tag, cell.attributes.get("Scope")) for cell in heads[0].children} != {
            ("TH", "/Column")
        }:
            yield "a table without one row of heads"
        for row in (row for part in table.all("TBody") for row in part.all("TR")):
            first, *others = row.children
            if (first.tag, first.attributes.get("Scope")) != ("TH", "/Row") or any(cell.tag != "TD" for cell in others):
                yield "a row that does not say what it is about"
            if heads and len(row.children) != len(heads[0].children):
                yield "a row with another number of cells than the head"


def _figures(root: Node, reader: PdfReader) -> Iterator[str]:
    width, height = reader.pages[0].mediabox[2:]
    for figure in root.all("Figure"):
        left, bottom, right, top = map(float, figure.attributes.get("BBox", (0, 0, 0, 0)))
        if not (0 <= left < right <= width and 0 <= bottom < top <= height):
            yield "a figure without a box on its page"


def _outline(root: Node, reader: PdfReader) -> Iterator[str]:
    headings = [int(node.tag[1]) for node in root.all() if node.tag[:1] == "H" and node.tag[1:].isdigit()]
    if headings != list(_depths(reader.outline, 1)):
        yield "an outline that is not that of the headings"


def _depths(entries: list[Any], depth: int) -> Iterator[int]:
    for entry in entries:
        if isinstance(entry, list):
            yield from _depths(entry, depth + 1)
        else:
            yield depth


def _headings(root: Node) -> Iterator[str]:
    levels = [0, *(int(node.tag[1]) for node in root.all("H1", "H2", "H3", "H4", "H5", "H6"))]
    if any(below > above + 1 for above, below in pairwise(levels)):
        yield "a heading that skips a level"


def accessible(pdf: bytes) -> bytes:
    """The same PDF, after it passed both standards and our own look at it."""
    assert refused(pdf) == []
    assert unseen(pdf) == []
    return pdf
