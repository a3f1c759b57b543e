"""The elements of a tagged PDF: what each piece of a document is, in the order in which it is read."""

from enum import StrEnum
from typing import Self


class Tag(StrEnum):
    """The standard structure types of PDF 1.7 that we use (ISO 32000-1, 14.8.4)."""

    DOCUMENT = "Document"
    GROUP = "Div"
    PARAGRAPH = "P"
    LISTING = "L"
    ENTRY = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    CAPTION = "Caption"
    TABLE_HEAD = "THead"
    TABLE_BODY = "TBody"
    ROW = "TR"
    HEAD_CELL = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    SPAN = "Span"
    LINK = "Link"
    CONTENTS = "TOC"
    CONTENTS_ENTRY = "TOCI"
    REFERENCE = "Reference"
    HEADING_1 = "H1"
    HEADING_2 = "H2"
    HEADING_3 = "H3"
    HEADING_4 = "H4"
    HEADING_5 = "H5"
    HEADING_6 = "H6"


class Element:
    """One piece of a document, and its place among the others.

    It is made with the story and says nothing of where it is drawn; the canvas remembers that. So
    one story can be drawn more than once, on several canvases. ``attributes`` are in PDF syntax,
    without the brackets around them.
    """

    __slots__ = ("alternative", "attributes", "children", "language", "parent", "tag")

    def __init__(
        self,
        tag: Tag,
        parent: "Element | None" = None,
        *,
        alternative: str = "",
        language: str = "",
        attributes: str = "",
    ) -> None:
        """The next child of ``parent``; only the root of a document has none."""
        self.tag = tag
        self.parent = parent
        self.alternative = alternative
        self.language = language
        self.attributes = attributes
        self.children: list[Element] = []
        if parent is not None:
            parent.children.append(self)

    def __deepcopy__(self, memo: object) -> Self:
        # Platypus copies flowables as it splits them; the parts stay parts of one element.
        return self

    def __repr__(self) -> str:
        return f"<{self.tag}>"
