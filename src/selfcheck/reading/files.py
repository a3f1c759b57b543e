"""From a file to a checklist, or to everything that its author has to fix."""

from pathlib import Path

from selfcheck.checklist import Checklist
from selfcheck.reading.mending import mend_keys
from selfcheck.reading.places import problem_of
from selfcheck.reading.problems import ChecklistError, HopelessError, Problem
from selfcheck.reading.sense import draft_in
from selfcheck.reading.shape import shape_of
from selfcheck.reading.syntax import tree_of
from selfcheck.reading.text import bytes_of, text_of
from selfcheck.soundness import flaws_of


def read_checklist(path: Path) -> Checklist:
    """The checklist in a file; ChecklistError with every problem found if it is not one yet.

    A file that is missing, unreadable, larger than 1 MB or not UTF-8 is a ChecklistError as well.
    """
    try:
        content = bytes_of(path)
    except HopelessError as error:
        raise ChecklistError(path.name, error.problems) from error
    return read_content(path.name, content)


def read_content(source: str, content: bytes) -> Checklist:
    """The checklist in the content of a file called ``source``; ChecklistError as for a file."""
    try:
        checklist, problems = _examined(content)
    except HopelessError as error:
        raise ChecklistError(source, error.problems) from error
    if checklist is None or problems:
        raise ChecklistError(source, problems)
    return checklist


def _examined(content: bytes) -> tuple[Checklist | None, list[Problem]]:
    text, problems = text_of(content)
    try:
        root, more = tree_of(text)
    except HopelessError as error:
        raise HopelessError([*problems, *error.problems]) from error
    problems += more + mend_keys(root, Checklist)
    checklist, broken = shape_of(root)
    problems += broken.values()
    # A value that has the wrong shape does not have to make sense as well.
    problems += [problem_of(root, flaw) for flaw in flaws_of(draft_in(root, broken)) if flaw.path not in broken]
    return checklist, problems
