"""Which municipalities there are today: the newest register whose year has begun."""

from selfcheck.municipalities.places import Municipality, UnknownMunicipality
from selfcheck.municipalities.register import begun

SOURCE = (
    "Bron: CBS (gemeenten en inwoners op 1 januari 2026, veiligheidsregio's van 2023 en 2024) en CBS/Kadaster "
    "(grenzen van 2025), licentie CC BY 4.0, door ons bewerkt."
)
"""The attribution that the licence asks for; show it where the list or the neighbours are explained."""


def all_municipalities() -> tuple[Municipality, ...]:
    """All municipalities of today, in Dutch order of the name that is shown."""
    return tuple(begun()[0].places.values())


def is_current(code: str) -> bool:
    """Whether there is a municipality with this CBS code today."""
    return code in begun()[0].places


def municipality(code: str) -> Municipality:
    """The municipality of today with this CBS code (``GM0344``); UnknownMunicipality if there is none."""
    try:
        return begun()[0].places[code]
    except KeyError:
        raise UnknownMunicipality(code) from None
