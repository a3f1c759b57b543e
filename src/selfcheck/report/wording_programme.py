"""The sentences of the text for the programme, in Dutch."""

from datetime import date

from selfcheck.advice import Advice
from selfcheck.checklist import Checklist, Fact
from selfcheck.dutch import quoted
from selfcheck.report import wording

INTRO = (
    "Dit zijn voorbeeldteksten van ons, niet van de VDP. Staat in de noot ‘aangepast’? Dan schreef uw gemeente eraan mee.",
    "Vul in wat tussen vierkante haken staat. Kies wat past en haal de rest weg.",
    "Schrijf alleen op wat uw gemeente ook gaat doen. Laat het lezen door wie het moet uitvoeren.",
)
LEFT_OUT = "Niet in deze tekst"
NOTES = "Noten"
OURS = "Voorbeeldtekst van Zelfcheck."
ADAPTED = "Voorbeeldtekst van Zelfcheck, aangepast door de gemeente."


def title(place: str) -> str:
    """The title of the text of a municipality."""
    return f"Tekst voor het programma van {place}"


def still_open(amount: int) -> str:
    """How many placeholders a municipality still has to fill in."""
    if not amount:
        return "Er staat niets meer tussen haken. Alles is ingevuld."
    if amount == 1:
        return "Op één plek staat nog iets tussen haken. Vul het in."
    return f"Op {amount} plekken staat nog iets tussen haken. Vul het in."


def draft(advice: Advice) -> str:
    """What we propose to write: the draft of the checklist, or what refers to where it stands already."""
    if not advice.already:
        return advice.proposal.draft
    place = advice.answer.already or ""
    return f"Wij voeren {place} uit." if place.strip() else wording.REFER_DRAFT


def about(checklist: Checklist, advice: Advice) -> str:
    """Which question of which checklist a text is about, and from which level to which it leads.

    Not how a municipality stands in a sensitive theme: a note goes along wherever the text is put, in a programme too.
    """
    question = advice.question
    asked = f"Vraag ‘{question.label}’ ({question.id}), checklist {checklist.id}, versie {checklist.version}."
    if advice.theme.sensitive:
        return asked
    return f"{asked} Nu: {advice.level.label}. Met dit advies: {advice.aim.label}."


def fact(found: Fact, today: date) -> str:
    """A fact that a text rests on, and when it was checked."""
    return f"Feit {found.id}. {found.title}. {wording.fact_dates(found, today)}"


def emptied(labels: list[str]) -> str:
    """Which advice has no text, because the municipality took it away."""
    return f"U koos ook {quoted(labels)}, maar haalde de tekst weg."
