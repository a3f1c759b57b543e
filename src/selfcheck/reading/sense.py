"""The draft of a checklist in a tree: what the rules can look at while other parts are broken."""

from collections.abc import Container, Iterator
from decimal import Decimal

from pydantic import TypeAdapter, ValidationError

from selfcheck.checklist import Checklist, Id, Part, Question, Theme, Weight
from selfcheck.reading.tree import Node, parts, plain
from selfcheck.reading.values import as_id
from selfcheck.soundness import Draft, Links, Path
from selfcheck.soundness.draft import named_lists

_ID: TypeAdapter[str] = TypeAdapter(Id)
_WEIGHT: TypeAdapter[Decimal] = TypeAdapter(Weight)


def draft_in(root: Node, broken: Container[Path]) -> Draft:
    """As much of a checklist as has its shape: each part by itself. ``broken`` are the places with a problem."""
    found = list(parts(root, Checklist))
    ids = {place: known for path, kind, node in found for place, known in _ids(path, kind, node) if place not in broken}
    first = next(iter(ids.get(("ladders",), ())), None)
    return Draft(
        parts={path: part for path, kind, node in found if (part := _part(kind, node))},
        ids=ids,
        links={path: _links(node, first) for path, kind, node in found if kind is Question},
        weights=_weights([node for _, kind, node in found if kind is Theme]),
    )


def _part(kind: type[Part], node: Node) -> Part | None:
    try:
        return kind.model_validate(plain(node))
    except ValidationError:
        return None


def _ids(path: Path, kind: type[Part], node: Node) -> Iterator[tuple[Path, tuple[str | None, ...]]]:
    for name in named_lists(kind):
        rows = node.fields.get(name)
        if rows is None and not kind.model_fields[name].is_required():
            yield (*path, name), ()
        if rows is not None and isinstance(rows.value, list):
            yield (*path, name), tuple(_id(row, upper=name == "facts") for row in rows.rows)


def _id(row: Node, *, upper: bool) -> str | None:
    known = row.fields["id"].text if "id" in row.fields and not row.spoilt else None
    # An id that is misspelt still exists, as what it was meant to be.
    if known is None or _valid(known):
        return known
    return known.upper() if upper else as_id(known) or None


def _valid(text: str) -> bool:
    try:
        _ID.validate_python(text)
    except ValidationError:
        return False
    return True


def _links(node: Node, first_ladder: str | None) -> Links:
    ladder = node.fields.get("ladder")
    said = ladder.text if ladder else first_ladder
    facts = node.fields.get("facts")
    rows = [row.text for row in facts.rows] if facts else []
    return Links(
        ladder=said if said and _valid(said) else None,
        levels=_keys(node, "levels"),
        examples=_keys(node, "examples"),
        advice=_keys(node, "advice"),
        facts=tuple(row or "" for row in rows),
    )


def _keys(node: Node, name: str) -> tuple[str, ...] | None:
    block = node.fields.get(name)
    if block is None:
        return None if Question.model_fields[name].is_required() else ()
    keys = tuple(block.fields)
    return keys if isinstance(block.value, dict) and not block.partial and all(map(_valid, keys)) else None


def _weights(themes: list[Node]) -> tuple[Decimal, ...] | None:
    said = [plain(theme.fields["weight"]) if "weight" in theme.fields else Decimal(1) for theme in themes]
    try:
        return tuple(map(_WEIGHT.validate_python, said))
    except ValidationError:
        return None
