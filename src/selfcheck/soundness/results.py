"""Rules for what explains a score: the stand in words, its cap, selections, weights."""

import re
from collections.abc import Iterator

from selfcheck.checklist import Gate, Origin, OriginKind, Selection, VerdictRow
from selfcheck.soundness.draft import Draft, Flaw, Path
from selfcheck.soundness.order import Order, name_flaws, order_flaws
from selfcheck.soundness.words import suggestion

_VERDICTS = Order(row="de laagste stand", rows="standen", number="at_least", never=" Zo geldt één van beide nooit.")
_GAP = "{vragen}"
_BRACES = re.compile(r"\{[^{}]*\}|[{}]")


def result_flaws(draft: Draft) -> Iterator[Flaw]:
    """Everything in verdicts, gate, selections and weights that does not make sense."""
    rows = draft.under(("verdicts",), VerdictRow)
    yield from order_flaws(("verdicts",), {n: row.at_least for n, row in rows.items()}, _VERDICTS)
    yield from name_flaws(("verdicts",), {n: row.label for n, row in rows.items()}, "standen")
    gate = draft.parts.get(("gate",))
    if isinstance(gate, Gate):
        yield from _gate(draft, gate)
    yield from _selections(draft)
    if draft.weights and not any(draft.weights):
        yield Flaw(
            ("themes", 0, "weight"),
            "Alle thema's hebben gewicht 0. Dan is er geen totaal.",
            "Geef ten minste één thema een gewicht boven 0.",
        )


def _gate(draft: Draft, gate: Gate) -> Iterator[Flaw]:
    rows = draft.known("verdicts")
    if rows and gate.cap not in rows:
        yield Flaw(("gate", "cap"), f'"cap": de stand "{gate.cap}" bestaat niet.', suggestion(gate.cap, rows))
    elif rows and gate.cap == rows[-1]:
        yield Flaw(
            ("gate", "cap"),
            f'"cap": "{gate.cap}" is al de hoogste stand. Zo houdt deze grens niets tegen.',
            'Kies een lagere stand, of haal het blok "gate" weg.',
        )
    yield from _sentence("lowered", gate.lowered)
    yield from _sentence("kept", gate.kept)
    if _without_core(draft):
        yield Flaw(
            ("gate",),
            "Geen enkele vraag is een kernvraag. Deze grens kan nooit gelden.",
            'Haal het blok "gate" weg, of geef een vraag de herkomst asked of derived.',
        )


def _sentence(name: str, sentence: str) -> Iterator[Flaw]:
    wrong = sorted(set(_BRACES.findall(sentence)) - {_GAP})
    if wrong:
        what = f'"{name}": {wrong[0]} kan hier niet worden ingevuld.'
        yield Flaw(("gate", name), what, f"Alleen {_GAP} wordt ingevuld. Schrijf dat, en gebruik verder geen {{ en }}.")
    elif _GAP not in sentence:
        what = f'"{name}": in deze zin ontbreekt {_GAP}.'
        yield Flaw(("gate", name), what, f"Zet {_GAP} op de plaats waar de namen van de vragen komen.")


def _without_core(draft: Draft) -> bool:
    origins = [part for part in draft.parts.values() if isinstance(part, Origin)]
    complete = draft.known_questions is not None and len(origins) == len(draft.question_ids)
    return complete and all(origin.kind is OriginKind.SUPPORTING for origin in origins)


def _selections(draft: Draft) -> Iterator[Flaw]:
    selections = draft.under(("selections",), Selection)
    for position, selection in selections.items():
        yield from _chosen(draft, ("selections", position, "questions"), selection)
    for name, meaning in (("beside_total", "naast het totaal staan"), ("short_version", "de korte versie zijn")):
        first, *others = [n for n, selection in selections.items() if getattr(selection, name)] or [0]
        for position in others:
            yield Flaw(
                ("selections", position, name),
                f'"{name}": maar één selectie kan {meaning}.',
                "Laat true bij één selectie staan en haal de andere weg.",
                ("selections", first, name),
            )


def _chosen(draft: Draft, path: Path, selection: Selection) -> Iterator[Flaw]:
    known = draft.known_questions
    first: dict[str, Path] = {}
    for position, question in enumerate(selection.questions):
        place = (*path, position)
        if known is not None and question not in known:
            yield Flaw(place, f'De vraag "{question}" bestaat niet.', suggestion(question, known))
        elif question in first:
            what = f'De vraag "{question}" staat al in deze selectie.'
            yield Flaw(place, what, "Haal haar op één van beide plaatsen weg.", first[question])
        first.setdefault(question, place)
