"""The JSON Schema of a checklist file, made from the models, so that editors can help an author."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from selfcheck.checklist import Checklist

_TITLES = {
    "Bracket": ("Adviesgroep", "Niveaus die samen één advies delen, en het doel van dat advies."),
    "Checklist": ("Checklist", "Thema's, vragen, niveaus en advies: alles waarmee een zelfcheck wordt gedaan."),
    "Document": ("Document", "Een stuk waar vragen uit komen."),
    "DocumentKind": ("Soort stuk", "Een soort programma dat u kunt nakijken."),
    "Fact": ("Feit", "Een feit van buiten de documenten, met bron en peildatum."),
    "Gate": ("Bovengrens", "De hoogste stand zolang een kernvraag op het laagste niveau staat."),
    "Ladder": ("Ladder", "Niveaus van laag naar hoog, met de groepen voor het advies."),
    "Level": ("Niveau", "Een mogelijk antwoord, en hoeveel punten het waard is."),
    "Moment": ("Moment", "Een moment in de gemeentelijke kalender waarop een tekst kan veranderen."),
    "Origin": ("Herkomst", "Waar een vraag vandaan komt."),
    "OriginKind": ("Soort herkomst", "asked: gevraagd; derived: afgeleid; supporting: ondersteunend."),
    "OriginSentences": ("Zinnen over de herkomst", "De zin naast een vraag, voor elke soort herkomst."),
    "Place": ("Plaats", "De plaats in een document waar een vraag uit komt."),
    "Proposal": ("Advies", "Wat te doen, met een voorbeeldtekst voor het programma."),
    "Question": ("Vraag", "Eén ding dat we vragen. De id blijft altijd gelijk: antwoorden verwijzen ernaar."),
    "Selection": ("Selectie", "Een deel van de vragen met een eigen score."),
    "Theme": ("Thema", "Een groep vragen. Gewicht 0: wel te zien, telt niet mee in het totaal."),
    "VerdictRow": ("Stand", "Een stand in woorden, en vanaf welke score hij geldt."),
}


def checklist_schema() -> dict[str, Any]:
    """The JSON Schema, with titles and descriptions in Dutch.

    Text may look like a number to an editor (a version 1.0, a label 2030): the reader keeps it as text.
    """
    schema = Checklist.model_json_schema()
    definitions: dict[str, dict[str, Any]] = {**schema.pop("$defs"), "Checklist": schema}
    for name, definition in definitions.items():
        definition["title"], definition["description"] = _TITLES[name]
        for field in definition.get("properties", {}).values():
            field.pop("title", None)
            for part in _types(field):
                if _may_look_like_a_number(part):
                    part["type"] = ["string", "number"]
    del definitions["Checklist"]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "$defs": definitions}


def _may_look_like_a_number(schema: Mapping[str, Any]) -> bool:
    is_text = schema.get("type") == "string" and "format" not in schema
    return is_text and re.search(schema.get("pattern", ""), "1.0") is not None


def _types(schema: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
    for name in ("anyOf", "items", "patternProperties"):
        inner = schema.get(name, [])
        for part in inner if isinstance(inner, list) else [inner] if name == "items" else inner.values():
            yield from _types(part)
