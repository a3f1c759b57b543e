"""What was found, told without a screen: for people, and as plain values for other programs."""

from collections.abc import Iterator
from typing import Any

from selfcheck.checklist import Checklist, Question
from selfcheck.evidence.finding import MOST
from selfcheck.evidence.found import Findings, Found, Hit
from selfcheck.evidence.marking import marked
from selfcheck.passages import Passage, Text

_OPEN, _CLOSE = "[", "]"
"""What stands around a marked word in plain text."""

_CAUTION = "Niets gevonden betekent niet dat het er niet staat. Het kan er staan in andere woorden."


def found_as_text(findings: Findings, checklist: Checklist) -> Iterator[str]:
    """Give what was found per theme and question, as lines to read; marked words stand in square brackets.

    Of each question the first passages; the JSON has them all.
    """
    yield from _about(findings.text)
    for number, theme in enumerate(checklist.themes, start=1):
        yield ""
        yield f"{number}. {theme.title}"
        for question in theme.questions:
            yield from _question(findings, question)
    yield ""
    yield _CAUTION


def _about(text: Text) -> Iterator[str]:
    pages = "" if text.pages is None else f", bladzijden: {text.pages}"
    yield f"Aantal passages: {len(text.passages)}{pages}."
    if text.pictures:
        numbers = ", ".join(map(str, text.pictures))
        yield f"Op deze bladzijden staan alleen afbeeldingen: {numbers}. Daar is niet gezocht."


def _question(findings: Findings, question: Question) -> Iterator[str]:
    found = findings.questions[question.id]
    yield ""
    yield f"  {question.label} ({question.id})"
    if not found.specific and not found.related:
        yield "    Geen passage gevonden."
    for heading, hits in (("Gevonden:", found.specific), ("Misschien gaat dit er ook over:", found.related)):
        if hits:
            yield f"    {heading}"
        for hit in hits[:MOST]:
            yield f"    - {_place(findings.text.passages[hit.passage])}"
            yield f"      {_marked(findings.text.passages[hit.passage], hit)}"
        if len(hits) > MOST:
            yield f"    Nog meer passages met deze woorden: {len(hits) - MOST}."


def _place(passage: Passage) -> str:
    page = [] if passage.page is None else [f"bladzijde {passage.page}"]
    return ": ".join([*page, *([" › ".join(passage.headings)] if passage.headings else [])]) or "zonder kop"


def _marked(passage: Passage, hit: Hit) -> str:
    return "".join(f"{_OPEN}{piece}{_CLOSE}" if is_marked else piece for piece, is_marked in marked(passage, hit))


def found_as_json(findings: Findings, checklist: Checklist) -> dict[str, Any]:
    """Return what was found in plain values.

    ``passage`` counts from 0, ``page`` from 1 (null in a file without pages); ``marks`` are pairs of places in the
    characters of ``text``, the second just behind the mark.
    """
    text = findings.text
    return {
        "checklist": {"id": checklist.id, "version": checklist.version},
        "passages": len(text.passages),
        "pages": text.pages,
        "pages_with_pictures_only": list(text.pictures),
        "questions": {question.id: _found(text, findings.questions[question.id]) for question in checklist.questions},
    }


def _found(text: Text, found: Found) -> dict[str, Any]:
    return {
        "specific": [_hit(text, hit) for hit in found.specific],
        "related": [_hit(text, hit) for hit in found.related],
    }


def _hit(text: Text, hit: Hit) -> dict[str, Any]:
    passage = text.passages[hit.passage]
    return {
        "passage": hit.passage,
        "page": passage.page,
        "headings": list(passage.headings),
        "text": passage.text,
        "marks": [list(mark) for mark in hit.marks],
        "terms": list(hit.terms),
    }
