"""Page 1: one page that stands alone, for somebody who reads no further.

It is made in several versions, from full to bare, because only drawing shows what fits.
"""

from datetime import date
from fractions import Fraction

from selfcheck.advice import Strength, strengths
from selfcheck.dutch import full_date, lower_first, sentences_within, shortened
from selfcheck.municipalities import Municipality
from selfcheck.report.bars import bars
from selfcheck.report.blocks import Block, Heading, Line, Listing, Paragraph, Role, line, strong
from selfcheck.report.disclosure import Disclosure
from selfcheck.report.inshort import in_short
from selfcheck.report.proposals import proposals, request
from selfcheck.report.room import ROOMS, Room
from selfcheck.report.wording import evidence_place

HALF = Fraction(1, 2)


def first_pages(said: Disclosure, municipality: Municipality, today: date) -> tuple[tuple[Block, ...], ...]:
    """Page 1 in every version, the fullest first."""
    return tuple(_first_page(said, municipality, today, room) for room in ROOMS)


def _first_page(said: Disclosure, municipality: Municipality, today: date, room: Room) -> tuple[Block, ...]:
    return (
        Paragraph(line(strong(shortened(said.checklist.title, room.title))), Role.REMARK),
        Heading(1, f"Advies bij het programma van de gemeente {municipality.name}"),
        Paragraph(line(_looked_at(said, today, room)), Role.REMARK),
        Heading(2, "In het kort"),
        *in_short(said),
        *_per_theme(said),
        *_strong(said, room),
        *proposals(said, today, room),
        *request(said, today, room),
    )


def _looked_at(said: Disclosure, today: date, room: Room) -> str:
    about = said.about
    titles = [f"{p.title} ({full_date(p.dated)})" if p.dated else p.title for p in about.programmes]
    what = shortened("; ".join(titles), room.title) if titles else "nog geen stuk genoemd"
    kind = lower_first(about.kind.label) if about.kind else "soort stuk nog niet gekozen"
    status = about.status.value if about.status else "concept of vastgesteld: nog niet gezegd"
    when = (
        f"Afgerond op {full_date(about.finished)}"
        if about.finished
        else f"Stand van {full_date(today)}, nog niet afgerond"
    )
    who = f", ingevuld door {shortened(about.filled_in_by, room.who)}" if about.filled_in_by else ""
    return f"Bekeken: {what} ({kind}, {status}) · {when}{who} · {said.options.variant.value}"


def _per_theme(said: Disclosure) -> list[Block]:
    drawn = bars(said)
    return [Heading(2, "Per thema"), *drawn] if drawn else []


def _strong(said: Disclosure, room: Room) -> list[Block]:
    heading, found = "Dit staat al goed", said.result.strong
    if not found:
        heading, found = "Dit is al genoemd", strengths(said.checklist, said.result.scores, HALF)
    if not found:
        return []
    entries = tuple((Paragraph(_strength(said, strength, room)),) for strength in found[: room.strengths])
    return [Heading(2, heading), Listing(entries)]


def _strength(said: Disclosure, strength: Strength, room: Room) -> Line:
    sentence = sentences_within(strength.question.levels[strength.level.id], room.level)
    place = evidence_place(said.answers[strength.question.id].evidence)
    shown = f" ({shortened(place, room.who)})" if place else ""
    return line(strong(f"{strength.question.label}: "), sentence + shown)
