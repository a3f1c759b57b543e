"""What is wrong with a place and what to do about it, in Dutch, by pydantic's type of error.

The type is a promise of pydantic, its English is not: so nothing here reads the English.
"""

from collections.abc import Callable

from selfcheck.reading.causes import glued
from selfcheck.reading.slip import Slip, Words
from selfcheck.reading.values import value_words
from selfcheck.soundness.words import listed


def wording(slip: Slip) -> Words:
    """What is wrong, and what to do."""
    if slip.node is not None and not slip.in_key and slip.node.value in (None, ""):
        return _empty(slip)
    if slip.kind in _SHAPES:
        return _SHAPES[slip.kind](slip)
    if slip.node is not None and slip.node.text is None:
        return _block_for_text(slip)
    return value_words(slip)


def missing_words(names: list[str]) -> Words:
    """What is wrong, and what to do, when fields are not there."""
    if len(names) == 1:
        return f"{listed(names)} ontbreekt.", f"Voeg een regel toe:  {names[0]}: …"
    return f"Deze velden ontbreken: {listed(names)}.", f"Voeg voor elk veld een regel toe, zoals  {names[0]}: …"


def _empty(slip: Slip) -> Words:
    if not slip.path:
        return "Het bestand is leeg.", "Begin met een kopie van een checklist die werkt."
    if slip.name == "…":
        return "Deze regel is leeg.", "Schrijf iets achter het streepje, of haal de regel weg."
    return f'"{slip.name}" is leeg.', f"Schrijf iets achter  {slip.name}:"


def _block_for_text(slip: Slip) -> Words:
    stands = "een lijst" if slip.node and isinstance(slip.node.value, list) else "een blok met velden"
    what = f"Hier hoort één waarde, maar er staat {stands}."
    fix = "Staat er [ of { in uw tekst, of een dubbele punt? Zet de tekst dan tussen aanhalingstekens."
    return _about(slip, what), fix


def _block(slip: Slip) -> Words:
    if slip.node and slip.node.text and glued(slip.node.text):
        key, _, value = slip.node.text.partition(":")
        what = f'Achter de dubbele punt van "{key}" ontbreekt een spatie.'
        return what, f"Schrijf  {key}: {value[:40]}"
    stands = "een lijst" if slip.node and isinstance(slip.node.value, list) else f"tekst: {slip.given}"
    whole = "Een checklist begint met velden" if not slip.path else "Hier hoort een blok met velden"
    fix = "Schrijf op elke regel een naam, een dubbele punt, een spatie en de waarde."
    return _about(slip, f"{whole}, maar er staat {stands}."), fix


def _list(slip: Slip) -> Words:
    stands = "een blok met velden" if slip.node and slip.node.fields else f"tekst: {slip.given}"
    what = f"Hier hoort een lijst, maar er staat {stands}."
    return _about(slip, what), "Zet elke waarde op een eigen regel, met een streepje en een spatie ervoor."


def _too_few(slip: Slip) -> Words:
    need = slip.context["min_length"]
    return f'"{slip.name}" heeft te weinig regels: er horen er ten minste {need} te staan.', "Voeg toe wat ontbreekt."


def _too_many(slip: Slip) -> Words:
    most = slip.context["max_length"]
    return f'"{slip.name}" heeft te veel regels: er mogen er ten hoogste {most} staan.', "Haal weg wat te veel is."


def _about(slip: Slip, sentence: str) -> str:
    return sentence if slip.name == "…" else f'"{slip.name}": {sentence[0].lower()}{sentence[1:]}'


_SHAPES: dict[str, Callable[[Slip], Words]] = {
    "model_type": _block,
    "model_attributes_type": _block,
    "dict_type": _block,
    "tuple_type": _list,
    "too_short": _too_few,
    "too_long": _too_many,
}
