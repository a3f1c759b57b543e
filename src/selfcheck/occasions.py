"""When something can be decided: the calendar of a checklist, as it is in one municipality, on the days of a year.

Source of the calendar and of the rule of eight weeks: the editors' calendar 2026-2030. The months are
usual and not the same everywhere, so a municipality can say what is otherwise in hers.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, Final

from pydantic import Field

from selfcheck.checklist import Bracket, Checklist, Id, Moment, Month, Part

USUAL_NOTICE: Final = 8
"""How many weeks before a moment its pieces must be ready. An assumption, said so on screen."""

FIRST_YEAR: Final = 2026
LAST_YEAR: Final = 2030
"""The years of the calendar: the term of the councils that were elected in March 2026, and the elections after it."""

EARLIEST: Final = date(2000, 1, 1)
LATEST: Final = date(2100, 12, 31)
"""The days on which something can be planned. Before and after them, a calendar has no days to count on."""


class Window(Part):
    """When a moment is in one municipality: the months, as in :class:`selfcheck.checklist.Moment`; or never."""

    first: Month
    last: Month
    last_day: Annotated[int, Field(ge=1, le=28)] | None = None
    held: bool = True


class OwnCalendar(Part):
    """What is otherwise in a municipality than in the calendar of a checklist, by the id of a moment.

    Moments that the checklist does not have (any more), and those that can be any week, are left as they are.
    """

    notice: int = Field(USUAL_NOTICE, ge=0, le=26, description="Hoeveel weken van tevoren de stukken klaar zijn.")
    windows: dict[Id, Window] = Field({}, max_length=100)


AS_USUAL: Final = OwnCalendar()


@dataclass(frozen=True, slots=True)
class Calendar:
    """The moments that a municipality has, in the order of the checklist, and how long before one its pieces are due."""

    moments: tuple[Moment, ...]
    notice: timedelta

    def moment(self, moment_id: str) -> Moment | None:
        """The moment with this id; None if this municipality does not have it."""
        return next((moment for moment in self.moments if moment.id == moment_id), None)


@dataclass(frozen=True, slots=True)
class Occasion:
    """A moment of the calendar, on its dates: the first and last day of the window, and when pieces are due.

    ``ready`` is None for what can be done any week: nothing is due then.
    """

    moment: Moment
    first: date
    last: date
    ready: date | None

    def past(self, today: date) -> bool:
        """Whether it has gone by; what can be any week never has."""
        return not self.moment.weekly and self.last < today


def calendar_of(checklist: Checklist, own: OwnCalendar = AS_USUAL) -> Calendar:
    """The calendar of a checklist as it is in a municipality."""
    return Calendar(tuple(_held(checklist, own)), timedelta(weeks=own.notice))


def _held(checklist: Checklist, own: OwnCalendar) -> Iterator[Moment]:
    for moment in checklist.calendar:
        window = None if moment.weekly else own.windows.get(moment.id)
        if window is None:
            yield moment
        elif window.held:
            yield moment.model_copy(update=window.model_dump(exclude={"held"}))


def next_occasion(calendar: Calendar, bracket: Bracket, today: date) -> Occasion | None:
    """The first moment that the bracket names and that still leaves the time for its pieces; None if there is none.

    A day that comes from a file can be any: one on which nothing can be planned is as the nearest on which it can.
    """
    on = min(max(today, EARLIEST), LATEST)
    named = (moment for name in bracket.moments if (moment := calendar.moment(name)))
    return next((found for moment in named if (found := _next(calendar, moment, on))), None)


def _next(calendar: Calendar, moment: Moment, today: date) -> Occasion | None:
    due = today + calendar.notice
    if moment.weekly:
        return Occasion(moment, today, due, None)
    for year in range(today.year - 1, today.year + 5):
        if (found := _in_year(calendar, moment, year, today)) and found.last >= due:
            return found
    return None


def occasion_in(calendar: Calendar, moment_id: str, year: int, today: date) -> Occasion | None:
    """The occasion of a moment whose window opens in this year; None if there is none, or it can be any week.

    Its pieces are due before the window opens, or before it closes if that cannot be any more from ``today`` on.
    """
    moment = calendar.moment(moment_id)
    return None if moment is None or moment.weekly else _in_year(calendar, moment, year, today)


def _in_year(calendar: Calendar, moment: Moment, year: int, today: date) -> Occasion | None:
    if moment.years and year not in moment.years:
        return None
    first = date(year, moment.first, 1)
    last = _last_day(moment, year + (moment.last < moment.first))
    ready, at_last = first - calendar.notice, last - calendar.notice
    return Occasion(moment, first, last, ready if ready >= today else at_last)


def occasions(calendar: Calendar, today: date, first: int = FIRST_YEAR, last: int = LAST_YEAR) -> tuple[Occasion, ...]:
    """Every occasion whose window opens in these years, the earliest first, as :func:`occasion_in` has each."""
    found = [
        occasion
        for year in range(first, last + 1)
        for moment in calendar.moments
        if (occasion := occasion_in(calendar, moment.id, year, today))
    ]
    return tuple(sorted(found, key=lambda occasion: (occasion.first, occasion.last)))


def _last_day(moment: Moment, year: int) -> date:
    month_end = date(year + moment.last // 12, moment.last % 12 + 1, 1) - timedelta(days=1)
    return month_end if moment.last_day is None else min(month_end, month_end.replace(day=moment.last_day))
