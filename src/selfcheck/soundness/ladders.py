"""Rules for ladders: points that rise, and advice that can apply."""

from collections.abc import Iterator

from selfcheck.checklist import Bracket, Level
from selfcheck.soundness.draft import Draft, Flaw, Path
from selfcheck.soundness.order import Order, name_flaws, order_flaws
from selfcheck.soundness.words import listed, suggestion

_LEVELS = Order(row="het laagste niveau", rows="niveaus", number="points", never="")


def ladder_flaws(draft: Draft) -> Iterator[Flaw]:
    """Everything in the ladders that does not make sense."""
    for path in draft.ladders:
        levels = draft.under((*path, "levels"), Level)
        yield from order_flaws((*path, "levels"), {n: level.points for n, level in levels.items()}, _LEVELS)
        yield from name_flaws((*path, "levels"), {n: level.label for n, level in levels.items()}, "niveaus")
        yield from _brackets(draft, path)


def _brackets(draft: Draft, path: Path) -> Iterator[Flaw]:
    levels = draft.exact(*path, "levels")
    places = {(*path, "brackets", n): bracket for n, bracket in draft.under((*path, "brackets"), Bracket).items()}
    for place, bracket in places.items():
        yield from _moments(draft, place, bracket)
        if levels:
            yield from _unknown_levels(place, bracket, levels)
            yield from _aim(place, bracket, levels)
    if levels:
        yield from _double_levels(places)
        if len(places) == len(draft.ids.get((*path, "brackets"), ())):
            yield from _left_out(path, tuple(places.values()), levels)


def _moments(draft: Draft, path: Path, bracket: Bracket) -> Iterator[Flaw]:
    moments = draft.known("calendar")
    for position, moment in enumerate(bracket.moments):
        if moments is not None and moment not in moments:
            yield Flaw(
                (*path, "moments", position),
                f'Het moment "{moment}" staat niet in de kalender ("calendar").',
                suggestion(moment, moments),
            )


def _unknown_levels(path: Path, bracket: Bracket, levels: tuple[str, ...]) -> Iterator[Flaw]:
    for position, level in enumerate(bracket.levels):
        place = (*path, "levels", position)
        if level not in levels:
            yield Flaw(place, f'Het niveau "{level}" staat niet op deze ladder.', suggestion(level, levels))
        elif level == levels[-1]:
            yield Flaw(
                place,
                f'Bij "{level}", het hoogste niveau, valt niets te adviseren. Dit advies komt nooit in beeld.',
                "Haal dit niveau hier weg.",
            )


def _aim(path: Path, bracket: Bracket, levels: tuple[str, ...]) -> Iterator[Flaw]:
    if bracket.aim not in levels:
        what = f'"aim": het niveau "{bracket.aim}" staat niet op deze ladder.'
        yield Flaw((*path, "aim"), what, suggestion(bracket.aim, levels))
        return
    highest = max((levels.index(level) for level in bracket.levels if level in levels[:-1]), default=-1)
    if levels.index(bracket.aim) <= highest:
        yield Flaw(
            (*path, "aim"),
            f'"aim": het doel "{bracket.aim}" ligt niet hoger dan niveau "{levels[highest]}" van deze groep.',
            f"Kies een hoger doel: {listed(levels[highest + 1 :])}.",
        )


def _double_levels(brackets: dict[Path, Bracket]) -> Iterator[Flaw]:
    first: dict[str, Path] = {}
    for path, bracket in brackets.items():
        for position, level in enumerate(bracket.levels):
            place = (*path, "levels", position)
            if level in first:
                what = f'Het niveau "{level}" staat al in een adviesgroep.'
                yield Flaw(place, what, "Laat het op één plaats staan.", first[level])
            first.setdefault(level, place)


def _left_out(path: Path, brackets: tuple[Bracket, ...], levels: tuple[str, ...]) -> Iterator[Flaw]:
    named = {level for bracket in brackets for level in bracket.levels}
    left_out = [level for level in levels[:-1] if level not in named]
    # A level that is misspelt in a bracket is one mistake: not also a level that was left out.
    if brackets and left_out and named <= set(levels):
        yield Flaw(
            (*path, "brackets"),
            f"Zonder adviesgroep: {listed(left_out)}. Daar krijgt de lezer geen advies.",
            "Zet elk niveau onder het hoogste in precies één adviesgroep.",
        )
