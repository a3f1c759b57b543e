"""Rows that go from low to high, and whose names differ: levels on a ladder, rows of verdicts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from selfcheck.soundness.draft import Flaw, Path


@dataclass(frozen=True, slots=True)
class Order:
    """How rows are called in sentences, and the name of the number that must rise."""

    row: str
    rows: str
    number: str
    never: str


def order_flaws(path: Path, numbers: Mapping[int, int], order: Order) -> Iterator[Flaw]:
    """Numbers by position that do not start at 0 or do not rise; positions may be absent."""
    pairs = [(n, numbers[n], numbers[n + 1]) for n in sorted(numbers) if n + 1 in numbers]
    if pairs and 0 in numbers and all(low > high for _, low, high in pairs):
        yield Flaw(
            (*path, 0, order.number),
            f"De {order.rows} staan van hoog naar laag.",
            f"Draai de volgorde om: het laagste getal hoort bovenaan, met {order.number}: 0.",
        )
        return
    if numbers.get(0, 0) != 0:
        yield Flaw(
            (*path, 0, order.number),
            f'"{order.number}" is hier {numbers[0]}, maar {order.row} moet 0 hebben.',
            f"Schrijf  {order.number}: 0",
        )
    for position, number, high in pairs:
        low = number if position else 0
        if high <= low:
            yield Flaw(
                (*path, position + 1, order.number),
                f'"{order.number}" is hier {high}, en dat is niet hoger dan {low} erboven.{order.never}',
                f"Schrijf een getal dat hoger is dan {low}, of zet de {order.rows} in de goede volgorde.",
            )


def name_flaws(path: Path, labels: Mapping[int, str], rows: str) -> Iterator[Flaw]:
    """Labels by position that occur before: a reader could not tell the rows apart."""
    first: dict[str, int] = {}
    for position, label in sorted(labels.items()):
        name = label.strip().casefold()
        if name in first:
            yield Flaw(
                (*path, position, "label"),
                f'De naam "{label}" is al gebruikt.',
                f"Geef de {rows} verschillende namen, anders kan de lezer ze niet onderscheiden.",
                (*path, first[name], "label"),
            )
        first.setdefault(name, position)
