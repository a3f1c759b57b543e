"""What is wrong with a single value and what to do about it, by pydantic's type of error."""

import re
from collections.abc import Callable

from pydantic import TypeAdapter

from selfcheck.checklist import FactId, Id, Version
from selfcheck.reading.slip import Slip, Words


def value_words(slip: Slip) -> Words:
    """What is wrong with a text that should be a number, a date, an id …, and what to do."""
    return _VALUES.get(slip.kind, _other)(slip)


def _too_long(slip: Slip) -> Words:
    most = slip.context["max_length"]
    length = len(slip.name if slip.in_key else (slip.node and slip.node.text) or "")
    return f"{slip.subject} is te lang: {length} tekens.", f"Maak de tekst korter: ten hoogste {most} tekens."


def _spelling(slip: Slip) -> Words:
    thing, rule = SPELLINGS[slip.context["pattern"]]
    text = slip.name if slip.in_key else (slip.node and slip.node.text) or ""
    example = f" Bijvoorbeeld: {as_id(text)}." if thing == _GOOD_ID and as_id(text) else ""
    return f"{slip.subject} is {thing}.", f"{rule}{example}"


def _whole_number(slip: Slip) -> Words:
    return f"{slip.subject} is geen heel getal.", f"Schrijf alleen cijfers, bijvoorbeeld  {slip.name}: 3"


def _number(slip: Slip) -> Words:
    return f"{slip.subject} is geen getal.", f"Schrijf cijfers, met een punt in plaats van een komma: {slip.name}: 0.5"


def _fine_number(slip: Slip) -> Words:
    fix = "Schrijf een getal met ten hoogste drie cijfers achter de punt."
    return f"{slip.subject} is te groot of te precies.", fix


def _bound(slip: Slip) -> Words:
    words = {"ge": "{} of hoger", "gt": "hoger dan {}", "le": "{} of lager", "lt": "lager dan {}"}
    name, value = next((name, value) for name, value in slip.context.items() if name in words)
    fix = f"Schrijf een getal dat {words[name].format(value)} is."
    return f"{slip.subject} is te {'laag' if name in {'ge', 'gt'} else 'hoog'}.", fix


def _yes_or_no(slip: Slip) -> Words:
    return f"{slip.subject} is geen ja of nee.", "Schrijf true voor ja of false voor nee."


def _date(slip: Slip) -> Words:
    fix = "Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-01."
    known = slip.node and re.fullmatch(r"\d{4}-\d{2}-\d{2}", slip.node.text or "")
    return f"{slip.subject} is {'een datum die niet bestaat' if known else 'geen datum'}.", fix


def _one_of(slip: Slip) -> Words:
    if slip.name == "certainty" and slip.node and slip.node.text == "C":
        what = "Zekerheid C is niet toegestaan: wat niemand heeft nagekeken, is hier geen feit."
        return what, "Zoek de bron op en schrijf A of B, of haal het feit weg."
    options = re.findall(r"'([^']*)'", str(slip.context["expected"]))
    return f"{slip.subject} kan hier niet.", f"Kies uit: {', '.join(options)}."


def _other(slip: Slip) -> Words:
    return f"{slip.subject} past hier niet.", "Vergelijk deze regel met dezelfde regel in een checklist die werkt."


def as_id(text: str) -> str:
    """The id that somebody who wrote this probably meant; empty if there is nothing to make one of.

    >>> as_id("MFA op alles!")
    'mfa-op-alles'
    """
    return re.sub("[^a-z0-9]+", "-", text.lower()).strip("-0123456789")[:60].rstrip("-")


_GOOD_ID = "geen goede id"
SPELLINGS: dict[str, Words] = {
    TypeAdapter(kind).json_schema()["pattern"]: words
    for kind, words in (
        (Id, (_GOOD_ID, "Gebruik alleen kleine letters, cijfers en streepjes; begin met een letter.")),
        (FactId, ("geen goed feitnummer", "Schrijf een hoofdletter en twee of drie cijfers, bijvoorbeeld F30.")),
        (Version, ("geen versienummer", "Schrijf twee getallen met een punt ertussen, bijvoorbeeld 1.0 of 1.12.")),
    )
}
_VALUES: dict[str, Callable[[Slip], Words]] = {
    "string_pattern_mismatch": _spelling,
    "string_too_long": _too_long,
    "int_parsing": _whole_number,
    "int_parsing_size": _fine_number,
    "int_from_float": _whole_number,
    "decimal_parsing": _number,
    "decimal_max_digits": _fine_number,
    "decimal_max_places": _fine_number,
    "decimal_whole_digits": _fine_number,
    "finite_number": _number,
    "greater_than": _bound,
    "greater_than_equal": _bound,
    "less_than": _bound,
    "less_than_equal": _bound,
    "bool_parsing": _yes_or_no,
    "date_parsing": _date,
    "date_from_datetime_parsing": _date,
    "date_from_datetime_inexact": _date,
    "literal_error": _one_of,
    "enum": _one_of,
}
