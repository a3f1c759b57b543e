"""Who sees whose name: the one rule. Storage asks it in every transaction that reads a name."""

from collections.abc import Iterable

from selfcheck.municipalities import UnknownMunicipality, across_water, is_current, neighbours
from selfcheck.sharing.consent import Audience, Consent


def near(code: str) -> frozenset[str]:
    """The codes of the neighbours of a municipality; of an island, of the nearest across the water.

    A municipality that is no more has none.
    """
    try:
        places = neighbours(code) or across_water(code)
    except UnknownMunicipality:
        return frozenset()
    return frozenset(place.code for place in places)


def shows_a_score(figures: Iterable[int | None]) -> bool:
    """Whether there is a score among figures that are shared by name: who shows none does not share, and sees none."""
    return any(figure is not None for figure in figures)


def sees_name(viewer: str, *, shares: bool, owner: str, consent: Consent) -> bool:
    """Whether a municipality sees the name of another under its decision, which is in force.

    ``shares`` says whether the viewer shares by name herself: who does not, sees no names. An
    audience is what the owner chose: neighbours are hers. A municipality that is no more sees nobody, and
    nobody sees it: it has no neighbours to show its name to, and who reads on in what was kept of it
    is not whom others chose.
    """
    if not shares or consent.audience is None or viewer == owner:
        return False
    if not (is_current(viewer) and is_current(owner)):
        return False
    if consent.audience is Audience.SHARERS:
        return True
    return viewer in near(owner) or viewer in consent.chosen
