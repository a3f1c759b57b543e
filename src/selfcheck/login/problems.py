"""What a host must put right before anybody can log in."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FILE: Final = "SELFCHECK_LOGIN_FILE"
_MOST: Final = 50


class LoginError(Exception):
    """Login cannot work as it was set up; the message says in Dutch what to do."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong in the file: its line (from 1; 0 is the whole file), and what to do."""

    line: int
    what: str

    def __str__(self) -> str:
        """The problem as a row of the message."""
        return f"- regel {self.line}: {self.what}" if self.line else f"- {self.what}"


class LoginFileError(LoginError):
    """The file about login must be put right first. Carries every problem that was found, by line."""

    def __init__(self, file: Path, problems: Iterable[Problem]) -> None:
        self.file, self.problems = file, tuple(sorted(set(problems)))
        super().__init__(file, self.problems)

    def __str__(self) -> str:
        """The whole message: which file, and per line what to do."""
        rows = [f"Het bestand ‘{self.file}’ ({FILE}) klopt nog niet. Zelfcheck is niet gestart."]
        rows += map(str, self.problems[:_MOST])
        if (more := len(self.problems) - _MOST) > 0:
            rows.append(f"- En nog {more}. Die ziet u als de eerste klaar zijn.")
        return "\n".join(rows)
