"""Where the sentences of a Dutch text begin and end."""

import re
from typing import Final

_END: Final = re.compile(r"(?<![.!?…])[.!?…]++[\"'’”)\]]*+\s++(?=[\"'‘“(\[•–-]*+\s*+[^\W_a-zà-ÿ])|\n\s*\n\s*")
_ABBREVIATIONS: Final = frozenset(
    """
    aant afb afd art bijl bijv blz bv ca dhr dr drs evt excl fig gem hfst i.c ing incl inw ir jl jr max mevr min mln
    mr mrd nl nr nrs o.a par plm prof resp ref sr st tab tel vgl vs zgn
    """.split()  # noqa: SIM905 (with quotation marks and commas they are not read)
)

_FAR_BACK: Final = 20
"""How many characters before a point are looked at."""


def sentences(text: str) -> list[tuple[int, int]]:
    """Where each sentence of a text begins and ends; together with the white space between them they are the text.

    >>> [text[slice(*span)] for text in ["Wij doen o.a. Mee. Zie art. 3. Klaar."] for span in sentences(text)]
    ['Wij doen o.a. Mee.', 'Zie art. 3.', 'Klaar.']
    """
    ends = [found.end() for found in _END.finditer(text) if not _goes_on(text, found.start())]
    spans = zip([0, *ends], [*ends, len(text)], strict=True)
    trimmed = ((end - len(text[begin:end].lstrip()), begin + len(text[begin:end].rstrip())) for begin, end in spans)
    return [(begin, end) for begin, end in trimmed if begin < end]


def _goes_on(text: str, end: int) -> bool:
    """Whether the point here belongs to an abbreviation, to initials or to the number of a row."""
    if text[end] != ".":
        return False
    before = text[max(end - _FAR_BACK, 0) : end].split()
    last = before[-1].lstrip("\"'‘“([") if before else ""
    initial = len(last) == 1 and last.isalpha() and last.isupper()
    numbered = last.isdecimal() and len(before) == 1 and end < _FAR_BACK
    return initial or numbered or "." in last or last.lower() in _ABBREVIATIONS
