"""Where a place in a checklist is, in the words of its author: theme "toegang", question "mfa"."""

from selfcheck.reading.problems import Problem, shown
from selfcheck.reading.tree import Node, along, step
from selfcheck.soundness import Flaw, Path

_ROWS = {
    "about": "alinea van de inleiding",
    "advice": "advies",
    "brackets": "adviesgroep",
    "calendar": "moment",
    "documents": "document",
    "examples": "voorbeeld",
    "facts": "feit",
    "kinds": "soort stuk",
    "ladders": "ladder",
    "levels": "niveau",
    "moments": "moment",
    "places": "plaats",
    "questions": "vraag",
    "rules": "keuzeregel",
    "search_terms": "zoekterm",
    "selections": "selectie",
    "specific_terms": "gerichte zoekterm",
    "themes": "thema",
    "verdicts": "stand",
    "years": "jaar",
}
_BLOCKS = {"gate": 'blok "gate"', "origin": "herkomst", "origins": "zinnen over de herkomst"}
_CHECKLIST = "de checklist"


def problem_at(root: Node, path: Path, what: str, fix: str) -> Problem:
    """A problem at a place in the tree: on its own line, or else on that of what it belongs to."""
    return Problem(line_of(root, path), where(root, path), what, fix)


def problem_of(root: Node, flaw: Flaw) -> Problem:
    """A problem that says what does not make sense, with the line of the other place it is about."""
    also = line_of(root, flaw.also) if flaw.also else None
    elsewhere = f" Zie ook regel {also}." if also not in {None, line_of(root, flaw.path)} else ""
    return problem_at(root, flaw.path, flaw.what + elsewhere, flaw.fix)


def line_of(root: Node, path: Path) -> int:
    """The line of a place, or of the nearest one around it that exists."""
    return [node.line for node in along(root, path)][-1]


def where(root: Node, path: Path) -> str:
    """The parts around a place, from large to small, each with its id or else its position."""
    words: list[str] = []
    node: Node | None = root
    for position, way in enumerate(path):
        node = step(node, way) if node else None
        field = path[position - 1] if position else None
        if isinstance(way, int):
            words.append(_row(str(field), way, node))
        elif field in _ROWS:
            words.append(f"{_ROWS[str(field)]} {shown(way)}")
        elif way in _BLOCKS and node and node.fields:
            words.append(_BLOCKS[way])
    return ", ".join(words) or _CHECKLIST


def _row(field: str, position: int, node: Node | None) -> str:
    name = node and (node.text or (node.fields["id"].text if "id" in node.fields else None))
    word = _ROWS.get(field)
    if word is None:
        return f'{position + 1}e regel van "{field}"'
    # A sentence is no name: only what can be an id is put between quotation marks.
    return f'{word} "{name}"' if name and len(name) <= 60 and " " not in name else f"{position + 1}e {word}"
