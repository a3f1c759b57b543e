"""For whom a sheet is: which of the two versions, and what it may say about a sensitive theme."""

from dataclasses import dataclass
from enum import StrEnum

from selfcheck.comparison import GroupId


class Variant(StrEnum):
    """The two versions of a sheet: one for colleagues, one for everybody else."""

    SHARED = "deelversie"
    WORKING = "werkversie"


class Sensitive(StrEnum):
    """How much of a sensitive theme the *deelversie* shows."""

    WHOLE = "helemaal"
    VERDICT_ONLY = "alleen-de-stand"
    LEFT_OUT = "niet"


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """What was chosen for a sheet. ``sensitive`` matters in the *deelversie* only; ``invented`` marks an example.

    ``comparison`` is the group that stands in it, if a comparison was asked for.
    """

    variant: Variant = Variant.SHARED
    sensitive: Sensitive = Sensitive.WHOLE
    invented: bool = False
    comparison: GroupId | None = None

    @property
    def of_sensitive(self) -> Sensitive:
        """How much is shown of a sensitive theme: everything in the *werkversie*."""
        return Sensitive.WHOLE if self.variant is Variant.WORKING else self.sensitive
