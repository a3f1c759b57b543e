"""What a municipality is, and what is said about a code that is none."""

from dataclasses import dataclass


class UnknownMunicipality(LookupError):  # noqa: N818 - the name says what is the case, to a caller who catches it
    """There is no municipality with this code (any more). The message is for the visitor."""

    def __init__(self, code: str) -> None:
        """Keep the code, so that a caller can tell which one it was."""
        super().__init__(code)
        self.code = code

    def __str__(self) -> str:
        """Say what is wrong and what to do; a code from a strange file is cut short."""
        return f"Wij kennen geen gemeente met de code “{self.code[:20]}”. Kies uw gemeente uit de lijst."


@dataclass(frozen=True, slots=True, order=True)
class SizeClass:
    """A group of municipalities of about the same size: from ``at_least`` up to the next class."""

    at_least: int
    id: str
    label: str


SIZE_CLASSES = (
    SizeClass(0, "under-20000", "tot 20.000 inwoners"),
    SizeClass(20_000, "from-20000", "20.000 tot 50.000 inwoners"),
    SizeClass(50_000, "from-50000", "50.000 tot 100.000 inwoners"),
    SizeClass(100_000, "from-100000", "100.000 inwoners en meer"),
)
"""Every size class, smallest first. Together they hold each municipality once."""


@dataclass(frozen=True, slots=True)
class Municipality:
    """A Dutch municipality as it stood in one year; ``name`` is the one to show, ``official_name`` the one CBS writes.

    ``lat`` and ``lon`` (WGS84) are a point well inside its land, not the town hall.
    """

    code: str
    name: str
    official_name: str
    province: str
    safety_region: str
    residents: int
    lat: float
    lon: float

    @property
    def size_class(self) -> SizeClass:
        """The size class that the number of residents falls in."""
        return next(size for size in reversed(SIZE_CLASSES) if self.residents >= size.at_least)


def label(place: Municipality) -> str:
    """Text for a select box that fits one municipality only: ``Bergen (NH.), Noord-Holland``."""
    return f"{place.name}, {place.province}"
