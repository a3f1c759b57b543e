"""What an author has to fix, and how it is told: everything at once, with the place and the remedy."""

from collections.abc import Iterable
from dataclasses import dataclass

WHOLE_FILE = "het bestand"
LAYOUT = "de opmaak"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing an author has to fix: the line (from 1) and the part, what is wrong, what to do."""

    line: int
    where: str
    what: str
    fix: str

    def __str__(self) -> str:
        """The problem as a block of a report."""
        place = self.where if self.where == WHOLE_FILE else f"regel {self.line}, {self.where}"
        return f"{place}\n  {self.what}\n  {self.fix}"


def about_file(what: str, fix: str) -> Problem:
    """A problem of a file as a whole: it has no line."""
    return Problem(1, WHOLE_FILE, what, fix)


class HopelessError(Exception):
    """Reading cannot go on: what was found so far is all that can be told."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(f"{len(self.problems)} problems")


class ChecklistError(Exception):
    """A file is not a checklist yet. Carries the name of the file and every problem found, by line."""

    def __init__(self, source: str, problems: Iterable[Problem]) -> None:
        self.source = source
        self.problems = tuple(sorted(dict.fromkeys(problems), key=lambda problem: problem.line))
        super().__init__(source, self.problems)

    def __str__(self) -> str:
        """The complete report."""
        count = len(self.problems)
        header = f"{self.source}: {count} {'probleem' if count == 1 else 'problemen'}. Er is niets geladen."
        return "\n\n".join([header, *map(str, self.problems)])


class ChecklistsError(Exception):
    """A folder holds files that are not checklists yet, or none. Carries the error of each file."""

    def __init__(self, errors: Iterable[ChecklistError]) -> None:
        self.errors = tuple(errors)
        super().__init__(self.errors)

    def __str__(self) -> str:
        """The reports of all files."""
        return "\n\n".join(map(str, self.errors))


def shown(text: str) -> str:
    """A piece of an author's text between quotation marks: short, on one line, without invisible characters."""
    visible = "".join(sign if sign.isprintable() else " " for sign in " ".join(text.split()))
    return f'"{visible}"' if len(visible) <= 60 else f'"{visible[:57]}…"'
