"""Herkomst en feiten: documents, origins, facts and versions that the sheet rests on."""

from collections.abc import Iterator
from datetime import date

from selfcheck.checklist import Fact
from selfcheck.dutch import full_date
from selfcheck.report import wording
from selfcheck.report.advising import FACTS, by_document
from selfcheck.report.blocks import Block, Column, Heading, Line, Listing, NewPage, Paragraph, Role, Table, line, strong
from selfcheck.report.disclosure import Disclosure

QUESTIONS = (Column("Vraag", 5), Column("Soort", 2), Column("Waar het staat", 7))
KINDS = {"asked": "gevraagd", "derived": "afgeleid", "supporting": "steun"}
CERTAINTY = {"A": "bij de bron gelezen", "B": "bij een ander gelezen"}


def origins_and_facts(said: Disclosure, today: date, release: str) -> list[Block]:
    """Where everything comes from, and which versions made the sheet."""
    return [
        NewPage(),
        Heading(2, "Herkomst en feiten"),
        *(Paragraph(line(sentence)) for sentence in said.checklist.about),
        Heading(3, "Stukken waar de vragen uit komen"),
        Listing(tuple((Paragraph(line(document)),) for document in _documents(said)), numbered=True),
        Heading(3, "Herkomst per vraag"),
        *(Paragraph(sentence) for sentence in _kinds(said)),
        Table("Waar elke vraag vandaan komt", QUESTIONS, tuple(_rows(said))),
        *_facts(said, today),
        Heading(3, "Over deze zelfcheck"),
        Paragraph(line(f"{wording.SELF_FILLED} {wording.KEEP}")),
        Listing(tuple((Paragraph(entry),) for entry in _about(said, today, release))),
    ]


def _documents(said: Disclosure) -> Iterator[str]:
    for document in said.checklist.documents:
        address = f" {document.url}" if document.url else ""
        yield f"{document.title}. {document.author}, {full_date(document.date)}.{address}"


def _kinds(said: Disclosure) -> Iterator[Line]:
    origins = said.checklist.origins
    for kind, sentence in zip(KINDS.values(), (origins.asked, origins.derived, origins.supporting), strict=True):
        yield line(strong(f"{kind.capitalize()}: "), sentence)


def _rows(said: Disclosure) -> Iterator[tuple[Line, ...]]:
    numbers = {document.id: number for number, document in enumerate(said.checklist.documents, start=1)}
    for question in said.checklist.questions:
        places = [
            f"Stuk {numbers[key]}: {', '.join(paragraphs)}"
            for key, (_, paragraphs) in by_document(said, question).items()
        ]
        where = ". ".join([*places, question.origin.remark] if question.origin.remark else places)
        yield (line(question.label), line(KINDS[question.origin.kind]), line(where or "–"))


def _facts(said: Disclosure, today: date) -> list[Block]:
    used = {fact_id for question in said.checklist.questions for fact_id in question.facts}
    facts = [fact for fact in said.checklist.facts if fact.id in used]
    if not facts:
        return []
    return [Heading(3, "Feiten", FACTS), Listing(tuple(_fact(fact, today) for fact in facts))]


def _fact(fact: Fact, today: date) -> tuple[Paragraph, ...]:
    source = f"Bron ({CERTAINTY[fact.certainty]}): {fact.source.rstrip('.')}."
    return (
        Paragraph(line(strong(f"{fact.id}. {fact.title}. "), fact.text)),
        Paragraph(line(f"{source} {wording.fact_dates(fact, today)}"), Role.REMARK),
    )


def _about(said: Disclosure, today: date, release: str) -> Iterator[Line]:
    about, checklist = said.about, said.checklist
    for programme in about.programmes:
        dated = f", {full_date(programme.dated)}" if programme.dated else ""
        yield line(strong("Bekeken stuk: "), f"{programme.title}{dated}")
    if about.kind:
        yield line(strong("Soort stuk: "), about.kind.label)
    if about.status:
        yield line(strong("Status: "), about.status.value)
    if about.name:
        yield line(strong("Naam van deze zelfcheck: "), about.name)
    if about.filled_in_by:
        yield line(strong("Ingevuld door: "), about.filled_in_by)
    finished = f"afgerond op {full_date(about.finished)}" if about.finished else "nog niet afgerond"
    yield line(strong("Begonnen op: "), f"{full_date(about.created)}; {finished}")
    yield line(
        strong("Checklist: "), f"{checklist.title}, versie {checklist.version}, {full_date(checklist.published)}"
    )
    yield line(
        strong("Dit document: "), f"{said.options.variant.value}, gemaakt op {full_date(today)} met Zelfcheck {release}"
    )
