"""Kalender: when the municipality can decide about what it takes over, as a picture and as a table."""

from collections.abc import Iterator, Sequence
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


def scheduled(said: Disclosure, plan: Plan, own: OwnCalendar, today: date) -> list[Block]:
    """The calendar of what is taken over; nothing if nothing is. ``own`` is what was adjusted in it.

    Before the finish nothing is taken over: what was chosen so far stands on page 1.
    """
    if said.about.finished is None or not plan.planned:
        return []
    blocks: list[Block] = [
        Heading(2, words.CALENDAR),
        Paragraph(line(words.taken_over(len(plan.planned)))),
        Paragraph(line(" ".join(_about_months(said, own))), Role.REMARK),
        *_picture(plan),
        _when(plan, today),
    ]
    return [*blocks, _who(plan)] if said.working else blocks


def _about_months(said: Disclosure, own: OwnCalendar) -> Iterator[str]:
    yield words.USUAL_MONTHS
    if own != AS_USUAL:
        yield words.OWN_MONTHS
    yield words.notice(said.calendar.notice.days // 7)


def _picture(plan: Plan) -> Iterator[Block]:
    dated = [(found, planned) for found, planned in plan.together if found and not found.moment.weekly]
    spans = [
        Span(_label(found), found.first, found.last, len(planned))
        for found, planned in dated
        if _in_view(found.first) or _in_view(found.last)
    ]
    for begin in range(0, len(spans), MOST):
        shown = tuple(spans[begin : begin + MOST])
        told = [f"{span.label}: {words.advices(span.amount)}." for span in shown]
        yield Timeline(FIRST_YEAR, LAST_YEAR, shown, words.timeline(told))
    if 0 < len(spans) < len(dated):
        yield Paragraph(line(words.NOT_ON_THE_LINE), Role.REMARK)


def _in_view(day: date) -> bool:
    return FIRST_YEAR <= day.year <= LAST_YEAR


def _label(found: Occasion) -> str:
    return f"{shortened(wording.briefest(found.moment.label), 60)}, {wording.months(found)}"


def _when(plan: Plan, today: date) -> Table:
    # As wide as the longest words: one that does not fit is cut anywhere.
    columns = tuple(map(Column, words.WHEN_COLUMNS, (62, 94, 95, 109, 65)))
    return Table(words.WHEN, columns, tuple(_row(found, planned, today) for found, planned in plan.together))


def _row(found: Occasion | None, planned: Sequence[Planned], today: date) -> tuple[Line, ...]:
    return (
        line(words.when(found, today)),
        line(wording.briefest(found.moment.label) if found else words.NONE),
        line(found.moment.decides if found else words.NONE),
        _advices(planned),
        line(words.papers(found.ready if found else None, today)),
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
