"""Invented assessments for a demonstration, in a database of their own; each says that it is invented."""

from collections.abc import Iterator
from datetime import date
from hashlib import sha256

from selfcheck.answers import Answer, Evidence
from selfcheck.assessment import Assessment, Programme, Status, begin, finish
from selfcheck.checklist import Checklist
from selfcheck.municipalities import Municipality, municipality, neighbours
from selfcheck.storage import Store

CENTRE = "GM0344"
"""Utrecht and its neighbours: enough to compare with."""

MADE = date(2026, 11, 2)


def fill(store: Store, checklist: Checklist) -> None:
    """Put the examples in an empty store; one that holds anything is left as it is."""
    if not store.summaries():
        for assessment in invented(checklist):
            store.create(assessment)


def invented(checklist: Checklist) -> Iterator[Assessment]:
    """Give a finished example of Utrecht and each neighbour, and one that is not finished."""
    centre = municipality(CENTRE)
    yield _half_done(checklist, centre)
    for place in (centre, *neighbours(CENTRE)):
        yield finish(_filled(checklist, place), checklist, MADE)


def _filled(checklist: Checklist, place: Municipality) -> Assessment:
    answers = {question.id: _answer(checklist, place, question.id) for question in checklist.questions}
    return _begun(checklist, place, answers)


def _half_done(checklist: Checklist, place: Municipality) -> Assessment:
    theme = checklist.themes[0]
    answers = {question.id: _answer(checklist, place, question.id) for question in theme.questions}
    return _begun(checklist, place, answers).changing(name="Verzonnen voorbeeld, halverwege")


def _begun(checklist: Checklist, place: Municipality, answers: dict[str, Answer]) -> Assessment:
    return begin(
        place.code,
        checklist,
        MADE,
        name="Verzonnen voorbeeld",
        kind=checklist.kinds[0].id,
        status=Status.ADOPTED,
        programmes=(Programme(title=f"Verzonnen akkoord van {place.name}", dated=date(2026, 6, 1)),),
        invented=True,
        filled_in_by="Verzonnen functie",
        answers=answers,
    )


def _answer(checklist: Checklist, place: Municipality, question_id: str) -> Answer:
    """Invent an answer: always the same for a municipality and a question, and otherwise by chance."""
    question = checklist.by_id[question_id]
    chance = sha256(f"{place.code} {question_id}".encode()).digest()
    levels = checklist.ladder(question).levels
    if chance[0] < 16:
        return Answer(unknown=True)
    # Low levels are likelier than high ones, as in texts that exist.
    level = levels[min(chance[1], chance[2]) * len(levels) // 256]
    evidence = Evidence(document="Verzonnen akkoord", page=str(1 + chance[3] % 40)) if level.points else Evidence()
    return Answer(level=level.id, evidence=evidence)
