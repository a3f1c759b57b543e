"""What has been drawn for each element of a document: where on which page, and with which links."""

from dataclasses import dataclass, field

from selfcheck.tagged.elements import Element


@dataclass(frozen=True, slots=True)
class Piece:
    """Marked content: the how-manieth of a page it is. Pages count from 1, pieces from 0."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Area:
    """The area of a link on a page; ``name`` is what reportlab calls it."""

    page: int
    name: str


Box = tuple[float, float, float, float]


@dataclass(slots=True)
class Marks:
    """Everything that a canvas has drawn so far. ``owners`` are those of the pieces on a page, or of one link area."""

    pieces: dict[Element, list[Piece]] = field(default_factory=dict)
    areas: dict[Element, list[Area]] = field(default_factory=dict)
    boxes: dict[Element, Box] = field(default_factory=dict)
    owners: list[list[Element] | Element] = field(default_factory=list)
    on_page: list[Element] = field(default_factory=list)

    def mark(self, element: Element, page: int) -> int:
        """The number of a new piece of an element, on the page that is being drawn."""
        number = len(self.on_page)
        self.on_page.append(element)
        self.pieces.setdefault(element, []).append(Piece(page, number))
        return number

    def link(self, element: Element, area: Area) -> None:
        """Add an area where a link can be followed."""
        self.areas.setdefault(element, []).append(area)

    def own(self, owner: list[Element] | Element) -> int:
        """The key under which a page or a link area finds its owners (``StructParents``, ``StructParent``)."""
        self.owners.append(owner)
        return len(self.owners) - 1

    def end_page(self) -> int:
        """The key of the page that was drawn; a new one begins."""
        key = self.own(self.on_page)
        self.on_page = []
        return key
