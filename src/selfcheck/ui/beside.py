"""Who can be set beside an assessment, from what is stored: the same for a screen and for a sheet."""

from collections.abc import Iterator

from selfcheck.assessment import Assessment
from selfcheck.comparison import Anonymous, Entry, Group, GroupId, groups, of_sizes
from selfcheck.municipalities import name_of
from selfcheck.report import Company
from selfcheck.storage import SharingStore, Sight, Sighting

NOBODY = Sight(shares=False)
"""Whom one sees by name where nobody shares."""


def sight(sharing: SharingStore, assessment_id: str) -> Sight:
    """Whom the municipality of an assessment sees by name. Raises GoneError, ForbiddenError."""
    return NOBODY if sharing.who.alone else sharing.seen(assessment_id)


def entries(sharing: SharingStore, mine: Assessment, seen: Sight | None = None) -> tuple[Entry, ...]:
    """The assessments that somebody may see beside one: those shared by name, and others that she may read herself.

    ``seen`` is who shares by name, if that was asked already. Where people log in, nobody but who shares says that
    it may stand in a sheet. Raises GoneError, ForbiddenError.
    """
    if sharing.who.alone:
        return tuple(_read(sharing, mine, in_sheets=True))
    seen = seen or sight(sharing, mine.id)
    # With one municipality there is nothing to read but its own.
    read = _read(sharing, mine, in_sheets=False) if len(sharing.who.municipalities) > 1 else ()
    return (*(sighted(each, mine.checklist) for each in seen.sightings), *read)


def own(sharing: SharingStore, mine: Assessment) -> tuple[Entry, ...]:
    """Every finished assessment like ours, of our municipality and of those that went into it, oldest first.

    Raises GoneError, ForbiddenError.
    """
    return tuple(Entry.told(each, name_of(each.municipality), mine.checklist) for each in sharing.own(mine.id))


def without_names(sharing: SharingStore, assessment_id: str) -> Anonymous | None:
    """The figures without names for the municipality of an assessment; None if there are none (yet).

    Raises GoneError, ForbiddenError.
    """
    found = None if sharing.who.alone else sharing.group_figures(assessment_id)
    return None if found is None else Anonymous(found.released, of_sizes(found.sizes), found.themes)


def groups_of_sheet(code: str) -> tuple[Group, ...]:
    """The groups of a municipality that a sheet has room for: not that of all municipalities."""
    return tuple(group for group in groups(code) if group.id is not GroupId.EVERYONE)


def company(sharing: SharingStore, mine: Assessment, chosen: GroupId | None) -> Company | None:
    """Among whom the sheet of an assessment compares it; None where no comparison was chosen, or none can be made.

    Raises GoneError, ForbiddenError.
    """
    group = next((each for each in groups_of_sheet(mine.municipality) if each.id is chosen), None)
    if group is None or mine.finished is None:
        return None
    return Company(group, entries(sharing, mine), without_names(sharing, mine.id))


def sighted(seen: Sighting, checklist: str) -> Entry:
    """What is shared by name of an assessment on a checklist."""
    name = name_of(seen.municipality)
    return Entry.told(seen, name, checklist, partial=seen.partial, in_sheets=seen.in_sheets)


def _read(sharing: SharingStore, mine: Assessment, *, in_sheets: bool) -> Iterator[Entry]:
    for each in sharing.readable(mine.id):
        name = name_of(each.municipality)
        yield Entry.told(each, name, each.checklist, in_sheets=in_sheets, older=each.older)
