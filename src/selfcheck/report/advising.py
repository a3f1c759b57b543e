"""One piece of advice in full: what to write, why, who acts and when."""

from collections.abc import Iterator
from datetime import date

from selfcheck.advice import Advice
from selfcheck.checklist import Document, OriginKind, Question
from selfcheck.occasions import next_occasion
from selfcheck.report import wording
from selfcheck.report.blocks import Block, Heading, Line, Listing, PageOf, Paragraph, Role, SetOff, line, strong
from selfcheck.report.disclosure import Disclosure
from selfcheck.report.paragraphs import lines

FACTS = "feiten"
"""The anchor of the part where every fact stands with its source."""


def advice_anchor(question: Question) -> str:
    """Where the advice about a question stands."""
    return f"advies-{question.id}"


def advise_on(said: Disclosure, advice: Advice, today: date) -> list[Block]:
    """The blocks of one advice, under a heading of level 4."""
    text = _already(advice) if advice.already else _advice(advice)
    facts = [] if advice.already else list(_facts(said, advice, today))
    return [
        Heading(4, advice.question.label, advice_anchor(advice.question)),
        Paragraph(line(_standing(said, advice)), Role.REMARK),
        *text,
        *_particulars(said, advice, today),
        *facts,
    ]


def _standing(said: Disclosure, advice: Advice) -> str:
    kind = "Kernvraag" if advice.question.core else "Steunvraag"
    parts = [kind, f"nu: {advice.level.label}", f"met dit advies: {advice.aim.label}"]
    if said.whole:
        parts.append(f"winst: {wording.gain(advice.gain)}")
    return " · ".join(parts)


def _advice(advice: Advice) -> list[Block]:
    lead = [Paragraph(line(advice.level.lead), Role.LEAD)] if advice.level.lead else []
    return [
        *lead,
        *(Paragraph(text) for text in lines(advice.proposal.text)),
        SetOff(wording.OURS, lines(advice.proposal.draft)),
    ]


def _already(advice: Advice) -> list[Block]:
    place = lines(advice.answer.already or "")
    label = line(strong("Hier staat het al: "))
    named = [Paragraph((*label, *text) if text is place[0] else text) for text in place]
    return [Paragraph(line(wording.REFER), Role.LEAD), *named, SetOff(wording.OURS, lines(wording.REFER_DRAFT))]


def _particulars(said: Disclosure, advice: Advice, today: date) -> Iterator[Block]:
    yield Paragraph(line(strong("Wie: "), advice.question.who), Role.DETAIL)
    if found := next_occasion(said.calendar, advice.bracket, today):
        yield Paragraph(
            line(strong("Moment: "), f"{wording.occasion(found)}. {wording.papers_ready(found)}".rstrip()), Role.DETAIL
        )
    yield Paragraph(line(strong("Herkomst: "), origin(said, advice.question)), Role.DETAIL)


def origin(said: Disclosure, question: Question) -> str:
    """Where a question comes from, in a sentence, with the places."""
    sentences = said.checklist.origins
    kinds = {
        OriginKind.ASKED: sentences.asked,
        OriginKind.DERIVED: sentences.derived,
        OriginKind.SUPPORTING: sentences.supporting,
    }
    places = origin_places(said, question)
    told = (kinds[question.origin.kind], wording.see(places) if places else "", question.origin.remark)
    return " ".join(filter(None, told))


def origin_places(said: Disclosure, question: Question) -> str:
    """The documents and paragraphs that a question comes from."""
    return "; ".join(
        f"{document.title}: {', '.join(paragraphs)}" for document, paragraphs in by_document(said, question).values()
    )


def by_document(said: Disclosure, question: Question) -> dict[str, tuple[Document, list[str]]]:
    """The paragraphs that a question comes from, together for each document, by its id."""
    found = {document.id: (document, list[str]()) for document in said.checklist.documents}
    for place in question.origin.places:
        found[place.document][1].append(place.paragraph)
    return {key: (document, paragraphs) for key, (document, paragraphs) in found.items() if paragraphs}


def _facts(said: Disclosure, advice: Advice, today: date) -> Iterator[Block]:
    if not advice.question.facts:
        return
    facts = [said.checklist.fact(fact_id) for fact_id in advice.question.facts]
    yield Paragraph(
        line(strong("Feiten bij dit advies"), " (tekst en bron ", PageOf(FACTS, "vanaf bladzijde"), "):"), Role.DETAIL
    )
    yield Listing(
        tuple((Paragraph(_fact(fact.id, fact.title, wording.fact_dates(fact, today)), Role.REMARK),) for fact in facts)
    )


def _fact(fact_id: str, title: str, dates: str) -> Line:
    return line(strong(f"{fact_id}. {title}. "), dates)
