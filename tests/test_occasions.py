"""When something can be decided, as the checklist has it and as a municipality has it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import TODAY, a_checklist, a_ladder, a_question, a_theme
from selfcheck.checklist import Checklist
from selfcheck.occasions import (
    EARLIEST,
    LATEST,
    USUAL_NOTICE,
    OwnCalendar,
    Window,
    calendar_of,
    next_occasion,
    occasion_in,
    occasions,
)

NOTICE = timedelta(weeks=USUAL_NOTICE)


def calendar(*moments: dict[str, object]) -> Checklist:
    """A checklist with this calendar, whose first bracket names every moment in order."""
    ladder = a_ladder()
    ladder["brackets"][0]["moments"] = [moment["id"] for moment in moments]
    rows = [{"label": "M", "when": "soms", "decides": "raad", **moment} for moment in moments]
    return a_checklist([a_theme("t", [a_question("a", ladder)])], [ladder], calendar=rows)


SPRING = {"id": "kadernota", "first": 5, "last": 7}
AUTUMN = {"id": "begroting", "first": 9, "last": 11, "last_day": 14}
ONCE = {"id": "uitwerking", "first": 9, "last": 5, "years": [2026]}
WEEKLY = {"id": "besluit", "first": 1, "last": 12, "weekly": True}


@pytest.mark.parametrize(
    ("moments", "today", "expected"),
    [
        ((SPRING,), TODAY, ("kadernota", date(2027, 5, 1), date(2027, 7, 31))),
        ((SPRING,), date(2027, 6, 10), ("kadernota", date(2028, 5, 1), date(2028, 7, 31))),
        ((AUTUMN, SPRING), TODAY, ("begroting", date(2027, 9, 1), date(2027, 11, 14))),
        ((AUTUMN,), date(2027, 9, 19), ("begroting", date(2027, 9, 1), date(2027, 11, 14))),
        ((AUTUMN,), date(2027, 9, 20), ("begroting", date(2028, 9, 1), date(2028, 11, 14))),
        ((ONCE, SPRING), TODAY, ("uitwerking", date(2026, 9, 1), date(2027, 5, 31))),
        ((ONCE, SPRING), date(2027, 5, 1), ("kadernota", date(2027, 5, 1), date(2027, 7, 31))),
        ((WEEKLY, SPRING), TODAY, ("besluit", TODAY, TODAY + NOTICE)),
        ((ONCE, WEEKLY), date(2027, 5, 1), ("besluit", date(2027, 5, 1), date(2027, 5, 1) + NOTICE)),
    ],
)
def test_the_next_moment_is_the_first_that_fits_and_leaves_eight_weeks(
    moments: tuple[dict[str, object], ...], today: date, expected: tuple[str, date, date]
) -> None:
    checklist = calendar(*moments)
    occasion = next_occasion(calendar_of(checklist), checklist.ladders[0].brackets[0], today)
    assert occasion is not None
    assert (occasion.moment.id, occasion.first, occasion.last) == expected


def test_what_can_be_done_any_week_has_no_date_for_its_pieces() -> None:
    checklist = calendar(WEEKLY)
    occasion = next_occasion(calendar_of(checklist), checklist.ladders[0].brackets[0], TODAY)
    assert occasion is not None
    assert occasion.ready is None


def test_a_moment_that_has_passed_for_good_is_no_occasion() -> None:
    checklist = calendar(ONCE)
    assert next_occasion(calendar_of(checklist), checklist.ladders[0].brackets[0], date(2028, 1, 1)) is None


@pytest.mark.parametrize("moments", [(SPRING,), (ONCE,), (WEEKLY,)])
@pytest.mark.parametrize("notice", [0, 26])
@given(st.dates())
def test_on_any_day_there_is_an_occasion_in_the_years_that_one_can_plan_in_or_none(
    moments: tuple[dict[str, object], ...], notice: int, today: date
) -> None:
    checklist = calendar(*moments)
    found = next_occasion(calendar_of(checklist, OwnCalendar(notice=notice)), checklist.ladders[0].brackets[0], today)
    assert found is None or EARLIEST.year - 1 <= found.first.year <= LATEST.year + 4


@given(st.dates(date(2026, 1, 1), date(2030, 12, 31)), st.integers(1, 12), st.integers(1, 12))
def test_pieces_are_never_due_before_today(today: date, first: int, last: int) -> None:
    checklist = calendar({"id": "m", "first": first, "last": last})
    occasion = next_occasion(calendar_of(checklist), checklist.ladders[0].brackets[0], today)
    assert occasion is not None
    assert occasion.ready is not None
    assert today <= occasion.ready <= occasion.last - NOTICE
    assert occasion.first <= occasion.last


def test_a_municipality_has_its_own_months_and_its_own_notice() -> None:
    checklist = calendar(SPRING, AUTUMN)
    own = OwnCalendar(notice=2, windows={"kadernota": Window(first=3, last=4, last_day=20)})
    found = next_occasion(calendar_of(checklist, own), checklist.ladders[0].brackets[0], TODAY)
    assert found is not None
    assert (found.first, found.last) == (date(2027, 3, 1), date(2027, 4, 20))
    assert found.ready == date(2027, 3, 1) - timedelta(weeks=2)


def test_what_a_municipality_does_not_have_is_no_occasion() -> None:
    checklist = calendar(SPRING, AUTUMN)
    own = OwnCalendar(windows={"kadernota": Window(first=5, last=7, held=False)})
    found = next_occasion(calendar_of(checklist, own), checklist.ladders[0].brackets[0], TODAY)
    assert found is not None
    assert found.moment.id == "begroting"
    assert occasion_in(calendar_of(checklist, own), "kadernota", 2027, TODAY) is None


def test_what_can_be_any_week_stays_so_and_what_is_unknown_harms_nothing() -> None:
    checklist = calendar(WEEKLY)
    own = OwnCalendar(windows={"besluit": Window(first=5, last=7, held=False), "weg": Window(first=1, last=2)})
    assert calendar_of(checklist, own).moments == calendar_of(checklist).moments


def test_a_window_that_runs_into_the_next_year_opens_in_its_own() -> None:
    found = occasion_in(calendar_of(calendar(ONCE)), "uitwerking", 2026, TODAY)
    assert found is not None
    assert (found.first, found.last) == (date(2026, 9, 1), date(2027, 5, 31))
    assert found.ready == date(2027, 5, 31) - NOTICE  # it is open already: what is due, is due before it closes
    assert occasion_in(calendar_of(calendar(ONCE)), "uitwerking", 2027, TODAY) is None


def test_the_years_of_the_calendar_in_order_without_what_can_be_any_week() -> None:
    found = occasions(calendar_of(calendar(WEEKLY, AUTUMN, SPRING, ONCE)), TODAY, 2026, 2027)
    assert [(each.moment.id, each.first.year) for each in found] == [
        ("kadernota", 2026),
        ("begroting", 2026),
        ("uitwerking", 2026),
        ("kadernota", 2027),
        ("begroting", 2027),
    ]
