"""Kalender: when the municipality can decide about what it takes over, as a picture and as a table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from selfcheck.dutch import shortened
from selfcheck.occasions import AS_USUAL, FIRST_YEAR, LAST_YEAR, Occasion, OwnCalendar
from selfcheck.plan import Plan, Planned
from selfcheck.report import wording
from selfcheck.report import wording_plan as words
from selfcheck.report.blocks import (
    Block,
    Column,
    Heading,
    Line,
    Paragraph,
    Role,
    Span,
    Table,
    Timeline,
    line,
    strong,
)
from selfcheck.report.disclosure import Disclosure

MOST = 12
"""How many moments one picture shows at most: more would not fit on a page."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What is planned on one moment of the calendar; on None what has no fitting moment."""

    occasion: Occasion | None
    planned: tuple[Planned, ...]

    @property
    def ready(self) -> date | None:
        """The first day on which papers for it are due; None if none are."""
        days = (each.occasion.ready for each in self.planned if each.occasion)
        return min((day for day in days if day), default=None)

    @property
    def span(self) -> tuple[date, date] | None:
        """From when to when it is; None for what can be any week, and for what has no moment."""
        found = self.occasion
        return None if found is None or found.moment.weekly else (found.first, found.last)


def scheduled(said: Disclosure, plan: Plan, own: OwnCalendar, today: date) -> list[Block]:
    """The calendar of what is taken over; nothing if nothing is. ``own`` is what was adjusted in it.

    Before the finish nothing is taken over: what was chosen so far stands on page 1.
    """
    if said.about.finished is None or not plan.planned:
        return []
    gathered = gather(plan)
    blocks: list[Block] = [
        Heading(2, words.CALENDAR),
        Paragraph(line(words.taken_over(len(plan.planned)))),
        Paragraph(line(" ".join(_about_months(said, own))), Role.REMARK),
        *_picture(gathered),
        _when(gathered, today),
    ]
    return [*blocks, _who(plan)] if said.working else blocks


def gather(plan: Plan) -> tuple[Gathered, ...]:
    """What is planned, together for each moment: the earliest first, then any week, then without a moment."""
    found: dict[tuple[str, date] | None, list[Planned]] = {}
    for each in plan.planned:
        key = (each.occasion.moment.id, each.occasion.first) if each.occasion else None
        found.setdefault(key, []).append(each)
    return tuple(sorted((Gathered(each[0].occasion, tuple(each)) for each in found.values()), key=_place))


def _place(gathered: Gathered) -> tuple[bool, bool, tuple[date, date]]:
    span = gathered.span
    return gathered.occasion is None, span is None, span or (date.max, date.max)


def _about_months(said: Disclosure, own: OwnCalendar) -> Iterator[str]:
    yield words.USUAL_MONTHS
    if own != AS_USUAL:
        yield words.OWN_MONTHS
    yield words.notice(said.calendar.notice.days // 7)


def _picture(gathered: Sequence[Gathered]) -> Iterator[Block]:
    dated = [(each, each.span) for each in gathered if each.span]
    spans = [
        Span(_label(each), *span, len(each.planned)) for each, span in dated if _in_view(span[0]) or _in_view(span[1])
    ]
    for begin in range(0, len(spans), MOST):
        shown = tuple(spans[begin : begin + MOST])
        told = [f"{span.label}: {words.advices(span.amount)}." for span in shown]
        yield Timeline(FIRST_YEAR, LAST_YEAR, shown, words.timeline(told))
    if 0 < len(spans) < len(dated):
        yield Paragraph(line(words.NOT_ON_THE_LINE), Role.REMARK)


def _in_view(day: date) -> bool:
    return FIRST_YEAR <= day.year <= LAST_YEAR


def _label(gathered: Gathered) -> str:
    found = gathered.occasion
    assert found is not None
    return f"{shortened(wording.briefest(found.moment.label), 60)}, {wording.months(found)}"


def _when(gathered: Sequence[Gathered], today: date) -> Table:
    # As wide as the longest words: one that does not fit is cut anywhere.
    columns = tuple(map(Column, words.WHEN_COLUMNS, (62, 94, 95, 109, 65)))
    return Table(words.WHEN, columns, tuple(_row(each, today) for each in gathered))


def _row(gathered: Gathered, today: date) -> tuple[Line, ...]:
    moment = gathered.occasion.moment if gathered.occasion else None
    return (
        line(words.when(gathered.occasion, today)),
        line(wording.briefest(moment.label) if moment else words.NONE),
        line(moment.decides if moment else words.NONE),
        _advices(gathered.planned),
        line(words.papers(gathered.ready, today)),
    )


def _advices(planned: Sequence[Planned]) -> Line:
    """The labels of what is planned, together for each theme."""
    found: dict[str, list[str]] = {}
    for each in planned:
        found.setdefault(each.advice.theme.title, []).append(each.advice.question.label)
    parts = [(" ", strong(f"{title}: "), f"{'; '.join(labels)}.") for title, labels in found.items()]
    return line(*[piece for pieces in parts for piece in pieces][1:])


def _who(plan: Plan) -> Table:
    columns = tuple(map(Column, words.WHO_COLUMNS, (50, 30, 20, 20)))
    return Table(words.WHO, columns, tuple(_task(each) for each in plan.planned))


def _task(each: Planned) -> tuple[Line, ...]:
    task = each.task
    return (
        line(f"{each.advice.question.label} ({each.advice.theme.title})"),
        line(task.owner.strip() or words.NO_OWNER),
        line(f"{task.due:%d-%m-%Y}" if task.due else words.NO_DATE),
        line(task.status.value),
    )
