"""The proposals of page 1, and what is asked of whoever reads it."""

from collections.abc import Iterable
from datetime import date

from selfcheck.advice import Advice, low_end_after
from selfcheck.dutch import in_words, lower_first, sentences_within, shortened
from selfcheck.occasions import Occasion, next_occasion
from selfcheck.report import wording
from selfcheck.report.advising import advice_anchor
from selfcheck.report.blocks import Block, Heading, Listing, PageOf, Paragraph, Role, line, strong
from selfcheck.report.disclosure import Disclosure
from selfcheck.report.room import Room
from selfcheck.scoring import shown


def proposals(said: Disclosure, today: date, room: Room) -> list[Block]:
    """The proposals, at most three; nothing if there is none."""
    found = said.result.proposals
    if not found:
        return []
    return [
        Heading(2, wording.proposals_heading(len(found))),
        Paragraph(line(_how_chosen(said, found)), Role.REMARK),
        Listing(tuple(_proposal(said, advice, today, room) for advice in found), numbered=True),
    ]


def _how_chosen(said: Disclosure, found: tuple[Advice, ...]) -> str:
    if any(advice.question.id in said.result.chosen for advice in found):
        how = f"Gekozen door {shortened(said.about.filled_in_by, 60) or 'wie dit invulde'}."
    else:
        how = "Kernvragen eerst, op volgorde van winst." if said.whole else "Kernvragen eerst."
    after = low_end_after(said.result.scores, found)
    if not said.whole or after is None:
        return how
    taken = "Neemt u het over" if len(found) == 1 else f"Neemt u ze alle {in_words(len(found))} over"
    return f"{how} {taken}, dan staat u op ten minste {shown(after)} van 100."


def _proposal(said: Disclosure, advice: Advice, today: date, room: Room) -> tuple[Paragraph, ...]:
    text = f"Verwijs naar wat u al doet: {advice.question.label}" if advice.already else advice.proposal.text
    draft = wording.REFER_DRAFT if advice.already else " ".join(advice.proposal.draft.split())
    cut = _cut(draft, room.draft)
    more = "vervolg" if cut != draft else "meer"
    where = PageOf(advice_anchor(advice.question), "op bladzijde")
    return (
        Paragraph(line(strong(sentences_within(text, room.advice)))),
        Paragraph(line(f"Tekst: ‘{cut}’ ({more} ", where, ")")),
        Paragraph(line(" · ".join(_particulars(said, advice, today, room))), Role.REMARK),
    )


def _cut(draft: str, limit: int) -> str:
    """Whole sentences of a draft, unless they are much shorter than what fits."""
    whole = sentences_within(draft, limit)
    return whole if len(whole) > limit // 2 else shortened(draft, limit)


def _particulars(said: Disclosure, advice: Advice, today: date, room: Room) -> Iterable[str]:
    yield f"Wie: {sentences_within(advice.question.who, room.who).rstrip('.')}"
    if found := next_occasion(said.calendar, advice.bracket, today):
        yield f"Moment: {lower_first(wording.briefest(found.moment.label))}, {wording.months(found)}"
    if said.whole:
        yield f"Winst: {wording.gain(advice.gain)}"


def request(said: Disclosure, today: date, room: Room) -> list[Block]:
    """What is asked of the reader, what it costs and who answers questions."""
    entries = tuple((Paragraph(line(sentence)),) for sentence in _requests(said, today))
    about = said.about
    who = ", ".join(shortened(part, room.who) for part in (about.filled_in_by, about.contact) if part)
    costs = wording.NO_COSTS if said.result.proposals else ""
    closing = " ".join(part for part in (costs, f"Vragen? {who}" if who else "") if part)
    blocks: list[Block] = [Heading(2, "Wat vragen wij u?"), Listing(entries, numbered=len(entries) > 1)]
    return [*blocks, Paragraph(line(closing), Role.REMARK)] if closing else blocks


def _requests(said: Disclosure, today: date) -> Iterable[str]:
    found = said.result.proposals
    if not found:
        open_ = bool(said.result.open)
        yield (
            "Laat eerst de open vragen beantwoorden."
            if open_
            else "Zorg dat dit terugkomt in de begroting en de verslagen."
        )
        return
    yield "Kies welke voorstellen u overneemt." if len(found) > 1 else "Kies of u het voorstel overneemt."
    yield "Wijs per voorstel aan wie het oppakt."
    if first := _first_occasion(said, found, today):
        label = lower_first(wording.briefest(first.moment.label))
        yield f"Zet ze op de agenda voor: {label}, {wording.months(first)}. {wording.papers_ready(first)}".rstrip()


def _first_occasion(said: Disclosure, found: tuple[Advice, ...], today: date) -> Occasion | None:
    occasions = [o for advice in found if (o := next_occasion(said.calendar, advice.bracket, today))]
    return min(occasions, key=lambda occasion: (occasion.moment.weekly, occasion.last), default=None)
