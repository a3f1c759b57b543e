"""One error of pydantic, with what an author wrote there."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from selfcheck.reading.problems import shown
from selfcheck.reading.tree import Node
from selfcheck.soundness import Path

Words = tuple[str, str]
"""What is wrong, and what to do."""


@dataclass(frozen=True, slots=True)
class Slip:
    """One error of pydantic: its type, the place, what stands there, and figures that belong to it."""

    kind: str
    path: Path
    node: Node | None
    context: Mapping[str, Any]
    in_key: bool = False

    @property
    def name(self) -> str:
        """The key that is wrong or whose value is wrong; "…" in a list."""
        return str(self.path[-1]) if self.path and isinstance(self.path[-1], str) else "…"

    @property
    def given(self) -> str:
        """What the author wrote there."""
        if self.in_key:
            return shown(self.name)
        return shown(self.node.text or "") if self.node else ""

    @property
    def subject(self) -> str:
        """The beginning of a sentence about what was written."""
        named = self.path and isinstance(self.path[-1], str) and not self.in_key
        return f'"{self.name}": {self.given}' if named else self.given
