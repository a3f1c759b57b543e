"""Writes the elements of a document and what was drawn for them: what a screen reader walks through."""

import sys
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFString

from selfcheck.tagged.document import CompactDocument
from selfcheck.tagged.elements import Element, Tag
from selfcheck.tagged.marks import Area, Marks, Piece

KEPT_EMPTY = {Tag.HEAD_CELL, Tag.CELL, Tag.BODY}
"""What stays also when nothing was drawn for it: without an empty cell the next one would take its place."""

Position = tuple[int, int]
NOWHERE = (sys.maxsize, 0)
"""The place of an element of which nothing was drawn: after all others."""


def write_tree(document: CompactDocument, root: Element, marks: Marks) -> bytes:
    """Write the elements, and give the reference to the whole. Those without anything in them are left out."""
    tree = _Tree(document, marks)
    tree.add(root)
    top, *numbers = document.reserve(1 + len(tree.positions))
    tree.references = {element: b"%d 0 R" % number for element, number in zip(tree.positions, numbers, strict=True)}
    for element, number in zip(tree.positions, numbers, strict=True):
        document.write(number, tree.text(element, tree.references.get(element.parent, b"%d 0 R" % top)))
    owners = b"".join(b"%d %s " % (key, tree.owner(owner)) for key, owner in enumerate(marks.owners))
    content = b"<</Type/StructTreeRoot/K %s/ParentTree<</Nums[%s]>>/ParentTreeNextKey %d>>"
    document.write(top, content % (tree.references[root], owners, len(marks.owners)))
    return b"%d 0 R" % top


@dataclass(slots=True)
class _Tree:
    document: Any
    marks: Marks
    positions: dict[Element, Position] = field(default_factory=dict)
    references: dict[Element | None, bytes] = field(default_factory=dict)

    def add(self, element: Element) -> Position | None:
        """Where the first of an element was drawn, if anything was; if so, it will be written."""
        first = [position for child in element.children if (position := self.add(child))]
        own = self.marks.pieces.get(element)
        if own:
            first.append((own[0].page, own[0].number))
        if first:
            self.positions[element] = min(first)
        elif element.tag in KEPT_EMPTY or element.parent is None:
            self.positions[element] = NOWHERE
        return self.positions.get(element)

    def text(self, element: Element, above: bytes) -> bytes:
        pieces = self.marks.pieces.get(element, [])
        parts = [b"<</Type/StructElem/S/%s/P %s" % (element.tag.encode(), above)]
        if pieces:
            parts.append(b"/Pg " + self.page(pieces[0].page))
        if inside := self.inside(element, pieces):
            parts.append(b"/K[%s]" % b" ".join(inside))
        if element.alternative:
            parts.append(b"/Alt" + PDFString(element.alternative).format(self.document))
        if element.language:
            parts.append(b"/Lang" + PDFString(element.language).format(self.document))
        if element in self.marks.boxes:
            parts.append(b"/A<</O/Layout/Placement/Block/BBox[%.2f %.2f %.2f %.2f]>>" % self.marks.boxes[element])
        elif element.attributes:
            parts.append(b"/A<<%s>>" % element.attributes.encode())
        return b"".join(parts) + b">>"

    def inside(self, element: Element, pieces: list[Piece]) -> list[bytes]:
        """What an element consists of. Within a paragraph the order is that of drawing, elsewhere that of the story."""
        children = [child for child in element.children if child in self.positions]
        areas = [self.area(area) for area in self.marks.areas.get(element, ())]
        if not pieces:
            return [self.references[child] for child in children] + areas
        page = pieces[0].page
        own = [((piece.page, piece.number), self.piece(piece, page)) for piece in pieces]
        others = [(self.positions[child], self.references[child]) for child in children]
        return [text for _, text in sorted(own + others, key=lambda one: one[0])] + areas

    def piece(self, piece: Piece, page: int) -> bytes:
        if piece.page == page:
            return b"%d" % piece.number
        return b"<</Type/MCR/Pg %s/MCID %d>>" % (self.page(piece.page), piece.number)

    def area(self, area: Area) -> bytes:
        return b"<</Type/OBJR/Pg %s/Obj %s>>" % (self.page(area.page), self.numbered(area.name))

    def page(self, page: int) -> bytes:
        return self.numbered(f"Page{page}")

    def numbered(self, name: str) -> bytes:
        return b"%d 0 R" % self.document.idToObjectNumberAndVersion[name][0]

    def owner(self, owner: list[Element] | Element) -> bytes:
        if isinstance(owner, Element):
            return self.references[owner]
        return b"[%s]" % b" ".join(self.references[element] for element in owner)
