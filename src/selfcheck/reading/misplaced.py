"""Keys and blocks that stand in the wrong place: margins that are off, a heading that was lost."""

from inspect import isclass
from typing import get_origin

from selfcheck.checklist import Part
from selfcheck.reading.places import problem_at, where
from selfcheck.reading.problems import Problem, shown
from selfcheck.reading.tree import Node
from selfcheck.soundness import Path
from selfcheck.soundness.draft import part_in
from selfcheck.soundness.words import listed, nearest


def absent(kind: type[Part], node: Node) -> list[str]:
    """The fields that a part must have and that are not there."""
    return [name for name, field in kind.model_fields.items() if field.is_required() and name not in node.fields]


def strange_block(root: Node, path: Path, kind: type[Part], node: Node) -> Problem | None:
    """A problem if a block looks like another kind of part, probably under a heading that was lost.

    It is marked as spoilt: what is wrong inside would be one echo after another.
    """
    needed = absent(kind, node)
    unknown = [key for key in node.fields if key not in kind.model_fields and not nearest(key, needed)]
    if not path or not needed or len(unknown) < 2 or len(unknown) + len(needed) < 4:
        return None
    node.spoilt = True
    what = f"Dit blok past hier niet. Onbekend: {listed(unknown)}. Niet gevonden: {listed(needed)}."
    return problem_at(root, path, what, "Ontbreekt boven dit blok een kop, zoals  facts:  of  verdicts:  ?")


def moved(root: Node, path: Path, kind: type[Part], node: Node) -> list[Problem]:
    """Problems for keys that stand too far to the right or to the left. They move to where they belong."""
    return [*_to_the_left(root, path, kind, node), *_to_the_right(root, path, kind, node)]


def _to_the_left(root: Node, path: Path, kind: type[Part], node: Node) -> list[Problem]:
    found = []
    for name in absent(kind, node):
        for holder, field in kind.model_fields.items():
            block = node.fields.get(holder)
            if block and get_origin(field.annotation) is dict and name in block.fields:
                what = f"{shown(name)} staat te ver naar rechts. Nu hoort het bij {shown(holder)}."
                fix = "Haal spaties weg aan het begin van de regel."
                found.append(Problem(block.fields[name].line, where(root, path), what, fix))
                node.fields[name] = block.fields.pop(name)
                node.fields[name].spoilt = node.fields[name].value is None
    return found


def _to_the_right(root: Node, path: Path, kind: type[Part], node: Node) -> list[Problem]:
    found = []
    blocks = {name: node.fields[name] for name in kind.model_fields if name in node.fields}
    empty = [name for name, block in blocks.items() if block.value is None and _is_block(kind, name)]
    for key in [key for key in node.fields if key not in kind.model_fields]:
        holder = next((name for name in blocks if _misses(kind, node, name, key)), next(iter(empty), None))
        if holder and not nearest(key, absent(kind, node)):
            block = blocks[holder]
            what = f"{shown(key)} staat te ver naar links. Het hoort bij {shown(holder)}."
            fix = "Zet spaties voor de regel: net zo veel als bij de regels waar hij bij hoort."
            found.append(Problem(node.fields[key].line, where(root, path), what, fix))
            block.value = {**block.fields, key: node.fields.pop(key)}
    return found


def _is_block(kind: type[Part], name: str) -> bool:
    return get_origin(kind.model_fields[name].annotation) is dict


def _misses(kind: type[Part], node: Node, name: str, key: str) -> bool:
    annotation = kind.model_fields[name].annotation
    inner = part_in(annotation)
    single = isclass(annotation) or get_origin(annotation) not in {dict, tuple}
    return inner is not None and single and bool(node.fields[name].fields) and key in absent(inner, node.fields[name])
