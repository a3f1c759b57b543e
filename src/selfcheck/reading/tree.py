"""A YAML file as a tree in which every value is still text, and knows its line."""

from collections.abc import Iterator
from dataclasses import dataclass
from inspect import isclass
from typing import get_origin

from selfcheck.checklist import Part
from selfcheck.soundness.draft import Path, part_in


@dataclass(slots=True)
class Node:
    """A value with the line where it, or its key, stands. None is an empty value.

    A *spoilt* node has a problem already: whatever else is wrong with it is an echo. From a
    *partial* mapping a key with a problem was left out: that a field is missing there is an echo.
    """

    line: int
    value: "str | list[Node] | dict[str, Node] | None"
    spoilt: bool = False
    partial: bool = False

    @property
    def fields(self) -> "dict[str, Node]":
        """What stands under each key; empty if this is no mapping."""
        return self.value if isinstance(self.value, dict) else {}

    @property
    def rows(self) -> "list[Node]":
        """What stands in the list; empty if this is no list."""
        return self.value if isinstance(self.value, list) else []

    @property
    def text(self) -> str | None:
        """The text, if this is one."""
        return self.value if isinstance(self.value, str) and not self.spoilt else None


def step(node: Node, way: str | int) -> Node | None:
    """The node under a key or at a position; None if there is none."""
    if isinstance(way, str):
        return node.fields.get(way)
    return node.rows[way] if way < len(node.rows) else None


def along(root: Node, path: Path) -> Iterator[Node]:
    """The nodes on the way to a place, as far as they exist; the root first."""
    node: Node | None = root
    yield root
    for way in path:
        node = step(node, way) if node else None
        if node is None:
            return
        yield node


def plain(node: Node) -> object:
    """The text and its structure without lines: what pydantic looks at. Spoilt values are never valid."""
    if node.spoilt:
        return node
    if isinstance(node.value, dict):
        return {key: plain(inner) for key, inner in node.value.items()}
    if isinstance(node.value, list):
        return [plain(inner) for inner in node.value]
    return node.value


def parts(node: Node, kind: type[Part], path: Path = ()) -> Iterator[tuple[Path, type[Part], Node]]:
    """Every mapping where a part is expected, with its place and kind; outer parts come before inner ones."""
    if not _usable(node):
        return
    yield path, kind, node
    # Who walks may find out that this node is no such part after all: then its insides mean nothing.
    if not _usable(node):
        return
    for name, field in kind.model_fields.items():
        inner, found = part_in(field.annotation), node.fields.get(name)
        if inner is None or found is None:
            continue
        for place, child in _children((*path, name), field.annotation, found):
            yield from parts(child, inner, place)


def _usable(node: Node) -> bool:
    return isinstance(node.value, dict) and not node.spoilt


def _children(path: Path, annotation: object, node: Node) -> list[tuple[Path, Node]]:
    if get_origin(annotation) is tuple:
        return [((*path, position), row) for position, row in enumerate(node.rows)]
    if not isclass(annotation) and get_origin(annotation) is dict:
        return [((*path, key), inner) for key, inner in node.fields.items()]
    return [(path, node)]
