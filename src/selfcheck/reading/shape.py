"""Whether the parts in a tree have the shape of a checklist."""

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from selfcheck.checklist import Checklist
from selfcheck.reading.places import problem_at
from selfcheck.reading.problems import Problem
from selfcheck.reading.slip import Slip
from selfcheck.reading.tree import Node, along, plain
from selfcheck.reading.wording import missing_words, wording
from selfcheck.soundness import Path

_TOO_FEW = "too_short"


def shape_of(root: Node) -> tuple[Checklist | None, dict[Path, Problem]]:
    """The checklist, if every part has its shape, and otherwise what is wrong, by place."""
    try:
        return Checklist.model_validate(plain(root)), {}
    except ValidationError as error:
        slips = [_slip(root, details) for details in error.errors(include_url=False, include_input=False)]
    slips = [slip for slip in slips if not _echo(root, slip)]
    problems = _missing(root, [slip.path for slip in slips if slip.kind == "missing"])
    problems |= {slip.path: problem_at(root, slip.path, *wording(slip)) for slip in slips if slip.kind != "missing"}
    return None, problems


def _missing(root: Node, paths: list[Path]) -> dict[Path, Problem]:
    """One problem for everything that one part misses."""
    names: dict[Path, list[str]] = {}
    for path in paths:
        names.setdefault(path[:-1], []).append(str(path[-1]))
    return {
        (*path, absent[0]): problem_at(root, (*path, absent[0]), *missing_words(absent))
        for path, absent in names.items()
    }


def _slip(root: Node, details: ErrorDetails) -> Slip:
    path: Path = details["loc"]
    in_key = bool(path) and path[-1] == "[key]"
    if in_key:
        path = path[:-1]
    nodes = list(along(root, path))
    node = nodes[-1] if len(nodes) == len(path) + 1 else None
    return Slip(details["type"], path, node, details.get("ctx", {}), in_key)


def _echo(root: Node, slip: Slip) -> bool:
    nodes = list(along(root, slip.path))
    if slip.kind == "missing":
        return nodes[-1].partial
    if any(node.spoilt for node in nodes) or _holds_spoilt(nodes[-1]):
        return True
    # A list with a broken row counts as too short as well; the row has a problem of its own.
    return slip.kind == _TOO_FEW and slip.node is not None and len(slip.node.rows) >= slip.context["min_length"]


def _holds_spoilt(node: Node) -> bool:
    return node.spoilt or any(_holds_spoilt(inner) for inner in [*node.rows, *node.fields.values()])
