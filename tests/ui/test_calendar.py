"""The calendar of a municipality on the screen: what is otherwise there, and back to the usual."""

from typing import Any

import pytest

from desks import Hall
from screens import Tab, a_finished
from selfcheck.access import ALONE, Membership, Role
from selfcheck.assessment import Assessment
from selfcheck.checklist import Checklist, Moment
from selfcheck.occasions import AS_USUAL, OwnCalendar, Window
from selfcheck.report import wording
from selfcheck.storage import PlanStore, Store
from selfcheck.ui import resources, texts
from selfcheck.ui.plan import own_calendar
from together import HERE


@pytest.fixture
def assessment(store: Store, checklist: Checklist) -> Assessment:
    """A finished assessment in the store."""
    made = a_finished(checklist, points=1)
    store.create(made)
    return made


@pytest.fixture
def tab(assessment: Assessment) -> Tab:
    """The screen with the calendar of its municipality."""
    return Tab().open("kalender", assessment.id)


@pytest.fixture
def budget(checklist: Checklist) -> Moment:
    """The moment that is decided on most: from September to half November."""
    return next(moment for moment in checklist.calendar if moment.id == "begroting")


def own(assessment: Assessment) -> OwnCalendar:
    """The calendar that is stored."""
    return _plans().calendar(assessment.id).own


def keep(assessment: Assessment, calendar: OwnCalendar) -> None:
    """Store a calendar, as a colleague does."""
    _plans().save_calendar(assessment.id, calendar, _plans().calendar(assessment.id).revision)


def _plans() -> PlanStore:
    return PlanStore(resources.database(), ALONE)


def field(tab: Tab, name: str, moment: Moment | None = None) -> Any:
    """A field of the calendar, or of one of its moments."""
    begins = name if moment is None else f"{name}-{moment.id}-"
    (found,) = (
        each for kind in (tab.app.radio, tab.app.text_input) for each in kind if (each.key or "").startswith(begins)
    )
    return found


def otherwise(tab: Tab, moment: Moment, first: str, last: str) -> Tab:
    """Say in which months a moment is."""
    field(tab, own_calendar.WHEN, moment).set_value(own_calendar.OTHER)
    tab.run()
    field(tab, own_calendar.FIRST, moment).set_value(first)
    field(tab, own_calendar.LAST, moment).set_value(last)
    return tab.run()


def test_it_begins_as_in_the_checklist_and_saving_that_changes_nothing(
    tab: Tab, assessment: Assessment, budget: Moment
) -> None:
    assert field(tab, own_calendar.WEEKS).value == "8"
    assert field(tab, own_calendar.WHEN, budget).value == own_calendar.USUAL
    usual = texts.SCHEDULE_USUAL.format(months="van september tot en met 14 november")
    assert field(tab, own_calendar.WHEN, budget).options[0] == usual
    tab.press(texts.SCHEDULE_SAVE)
    assert own(assessment) == AS_USUAL


def test_every_moment_that_is_not_any_week_can_be_changed(tab: Tab, checklist: Checklist) -> None:
    yearly = [moment for moment in checklist.calendar if not moment.weekly]
    assert len(tab.app.radio) == len(yearly)
    assert [heading.value for heading in tab.app.subheader] == [moment.label for moment in yearly]


def test_nothing_is_stored_before_the_button(tab: Tab, assessment: Assessment, budget: Moment) -> None:
    otherwise(tab, budget, "oktober", "november")
    assert own(assessment) == AS_USUAL
    tab.press(texts.SCHEDULE_SAVE)
    assert tab.says(texts.SCHEDULE_SAVED)
    assert own(assessment) == OwnCalendar(windows={"begroting": Window(first=10, last=11, last_day=14)})
    assert field(tab.run(), own_calendar.FIRST, budget).value == "oktober"


def test_other_months_have_no_last_day_of_their_own(tab: Tab, assessment: Assessment, budget: Moment) -> None:
    otherwise(tab, budget, " September ", "DECEMBER").press(texts.SCHEDULE_SAVE)
    assert own(assessment).windows == {"begroting": Window(first=9, last=12)}


def test_a_moment_that_they_do_not_have_and_other_weeks(tab: Tab, assessment: Assessment, budget: Moment) -> None:
    field(tab, own_calendar.WHEN, budget).set_value(own_calendar.NOT)
    field(tab, own_calendar.WEEKS).set_value("12")
    tab.press(texts.SCHEDULE_SAVE)
    assert own(assessment).notice == 12
    assert not own(assessment).windows["begroting"].held


def test_back_to_as_in_the_checklist(assessment: Assessment, budget: Moment) -> None:
    keep(assessment, OwnCalendar(windows={"begroting": Window(first=1, last=2), "vroeger": Window(first=3, last=4)}))
    tab = Tab().open("kalender", assessment.id)
    assert field(tab, own_calendar.WHEN, budget).value == own_calendar.OTHER
    field(tab, own_calendar.WHEN, budget).set_value(own_calendar.USUAL)
    tab.press(texts.SCHEDULE_SAVE)
    assert own(assessment).windows == {"vroeger": Window(first=3, last=4)}


def test_other_months_that_are_the_same_are_as_in_the_checklist(
    tab: Tab, assessment: Assessment, budget: Moment
) -> None:
    otherwise(tab, budget, "september", "november").press(texts.SCHEDULE_SAVE)
    assert own(assessment) == AS_USUAL


@pytest.mark.parametrize("weeks", ["", "27", "-1", "acht", "8,5", "99999999999", "[x](y)"])
def test_weeks_that_cannot_be_are_refused(tab: Tab, assessment: Assessment, weeks: str) -> None:
    field(tab, own_calendar.WEEKS).set_value(weeks)
    tab.press(texts.SCHEDULE_SAVE)
    assert any(texts.BAD_WEEKS.partition("}")[2] in said for said in tab.shown)
    assert field(tab, own_calendar.WEEKS).value == weeks
    assert tab.told["focus"] == "problemen"
    assert own(assessment) == AS_USUAL


@pytest.mark.parametrize("month", ["", "13", "maandag", "[x](y)"])
def test_what_is_no_month_is_refused(tab: Tab, assessment: Assessment, budget: Moment, month: str) -> None:
    otherwise(tab, budget, month, "november").press(texts.SCHEDULE_SAVE)
    assert any(texts.BAD_MONTH.partition("{moment}")[2] in said for said in tab.shown)
    assert field(tab, own_calendar.FIRST, budget).value == month
    assert own(assessment) == AS_USUAL


def test_what_was_filled_in_survives_another_screen(tab: Tab, budget: Moment) -> None:
    otherwise(tab, budget, "oktober", "november").follow(texts.SCHEDULE_BACK).open("kalender", tab.of)
    assert field(tab, own_calendar.FIRST, budget).value == "oktober"


def test_what_a_colleague_stored_meanwhile_is_shown_and_not_written_over(
    tab: Tab, assessment: Assessment, budget: Moment
) -> None:
    otherwise(tab, budget, "oktober", "november")
    theirs = OwnCalendar(notice=6)
    keep(assessment, theirs)
    tab.press(texts.SCHEDULE_SAVE)
    assert tab.says(texts.SCHEDULE_RENEWED)
    assert own(assessment) == theirs
    assert field(tab, own_calendar.WEEKS).value == "6"
    assert field(tab, own_calendar.WHEN, budget).value == own_calendar.USUAL
    assert not tab.run().says(texts.SCHEDULE_RENEWED)


def test_it_says_who_changed_it_last_and_who_may_not_reads_it(hall: Hall, assessment: Assessment) -> None:
    noor = hall.person("Noor", Membership(Role.EDITOR, HERE))
    windows = {"begroting": Window(first=1, last=2), "kadernota": Window(first=1, last=1, held=False)}
    PlanStore(hall.database, noor).save_calendar(assessment.id, OwnCalendar(notice=5, windows=windows), 0)
    for role in (Role.READER, Role.CONTRIBUTOR):
        tab = hall.tab(hall.person(f"Rob-{role}", Membership(role, HERE))).open("kalender", assessment.id)
        assert tab.says(texts.ALL_TO_READ)
        assert not tab.app.radio
        assert not tab.app.text_input
        assert not tab.has(texts.SCHEDULE_SAVE)
        assert tab.says("Van januari tot en met februari.")
        assert f"{texts.SCHEDULE_NOT}." in tab.shown
        assert any("door Noor" in said for said in tab.shown)


def test_the_moments_at_the_result_are_those_of_the_municipality(assessment: Assessment, checklist: Checklist) -> None:
    first = next(moment for moment in checklist.calendar if not moment.weekly)
    line = f"**{texts.WHEN}:** {wording.brief(first.label)}"
    assert any(said.startswith(line) for said in Tab().open("uitslag", assessment.id).shown)
    keep(assessment, OwnCalendar(windows={first.id: Window(first=first.first, last=first.last, held=False)}))
    tab = Tab().open("uitslag", assessment.id)
    assert any(said.startswith(f"**{texts.WHEN}:**") for said in tab.shown)
    assert not any(said.startswith(line) for said in tab.shown)
