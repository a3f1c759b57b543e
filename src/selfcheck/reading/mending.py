"""Keys that do not exist: reported with what was probably meant, and mended so that reading can go on."""

from selfcheck.checklist import Part
from selfcheck.reading.misplaced import absent, moved, strange_block
from selfcheck.reading.places import problem_at
from selfcheck.reading.problems import Problem, shown
from selfcheck.reading.tree import Node, parts
from selfcheck.soundness import Path
from selfcheck.soundness.words import nearest


def mend_keys(root: Node, kind: type[Part]) -> list[Problem]:
    """What is wrong with the keys in a tree. Afterwards it has known keys only, and no empty optional ones.

    One slip is one problem: a misspelt key gets the name that was meant, and a misplaced key moves
    to where it belongs, so that neither is missing as well. What stands under a key that nobody
    knows is left out.
    """
    found: list[Problem] = []
    for path, part, node in parts(root, kind):
        strange = strange_block(root, path, part, node)
        found += [strange] if strange else [*moved(root, path, part, node), *_renamed(root, path, part, node)]
        _drop_empty(part, node)
    return found


def _renamed(root: Node, path: Path, kind: type[Part], node: Node) -> list[Problem]:
    found = []
    unknown = [key for key in node.fields if key not in kind.model_fields]
    for key in unknown:
        needed = absent(kind, node)
        # If one key is too many and one is missing, they are the same: "bron" for "source".
        only = needed[0] if len(needed) == len(unknown) == 1 else None
        meant = nearest(key, needed) or only or nearest(key, kind.model_fields)
        found.append(_unknown(root, (*path, key), meant, kind, node))
        inner = node.fields.pop(key)
        if meant and meant not in node.fields:
            node.fields[meant] = inner
    return found


def _unknown(root: Node, path: Path, meant: str | None, kind: type[Part], node: Node) -> Problem:
    unused = [name for name in kind.model_fields if name not in node.fields]
    fix = f"Haal de regel weg. Nog niet gebruikt: {', '.join(unused)}." if unused else "Haal de regel weg."
    if meant:
        taken = " Dat staat er al: haal dan één van de twee weg." if meant in node.fields else ""
        fix = f'Bedoelt u "{meant}"?{taken}'
    return problem_at(root, path, f"{shown(str(path[-1]))} bestaat hier niet.", fix)


def _drop_empty(kind: type[Part], node: Node) -> None:
    for name, field in kind.model_fields.items():
        inner = node.fields.get(name)
        if inner and inner.value is None and not inner.spoilt and not field.is_required():
            del node.fields[name]
