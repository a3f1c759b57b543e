"""The sentences of the comparison in the sheet, in Dutch."""

from selfcheck.comparison.words import NOBODY_ELSE
from selfcheck.dutch import listed

TITLE = "Vergelijking met andere gemeenten"
TABLE = "Scores per gemeente"
CAPTION = "De nummers zijn die van de thema's hierboven. Een streepje: geen score."
NO_OTHERS = "Van andere gemeenten staat hier geen score."
NEVER_OF_OTHERS = "Scores van andere gemeenten op dit thema komen nooit met naam in dit document."
DIAMOND = "In de plaatjes is de ruit uw gemeente."
CIRCLES = "Elk rondje is een andere gemeente."
BAND = "De lichte balk is de middelste helft van de gemeenten zonder naam. Het streepje is hun midden."


def others_shown(seen: int, of: int) -> str:
    """On how many of how many municipalities of a group a comparison rests."""
    if of == 0:
        return NOBODY_ELSE
    if of == 1:
        return f"Van de andere gemeente in deze groep staat hier {'een' if seen else 'geen'} score."
    if seen == of:
        return f"Van alle {of} gemeenten staat hier een score."
    return f"Van {seen or 'geen'} van de {of} gemeenten staat hier een score."


def kind_compared(label: str | None) -> str:
    """Of which kind the documents are that are compared; None if of any."""
    if label is None:
        return "De zelfchecks gaan over verschillende soorten stukken. Let daarop als u vergelijkt."
    return f"Alle zelfchecks hier gaan over hetzelfde soort stuk: ‘{label}’."


def dots(mine: int | None, others: tuple[int, ...], quartiles: tuple[int, int, int] | None) -> str:
    """What a line with municipalities on it shows."""
    sentences = ["Punten op een lijn van 0 tot 100."]
    if mine is not None:
        sentences.append(f"U: {mine}.")
    if others:
        sentences.append(f"Andere gemeenten: {listed([*map(str, others)])}.")
    if quartiles:
        first, middle, third = quartiles
        sentences.append(f"Zonder naam: de middelste helft van {first} tot {third}, het midden op {middle}.")
    return " ".join(sentences)
