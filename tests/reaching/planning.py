"""States of the work plan, from nothing taken over to what is late and what a colleague changed; and the calendar."""

from datetime import date
from typing import Final

from playwright.sync_api import expect

from reaching.state import Stage, States
from selfcheck.access import ALONE
from selfcheck.advice import Advice
from selfcheck.assessment import Assessment, evaluate
from selfcheck.occasions import AS_USUAL, OwnCalendar, Window
from selfcheck.plan import Task, TaskStatus
from selfcheck.storage import PlanStore
from selfcheck.ui import texts
from selfcheck.ui.plan import own_calendar

STATES = States()

TASKS: Final = (
    Task(owner="adviseur dienstverlening", due=date(2029, 12, 31), moment="begroting", year=2028),
    Task(owner="CISO", status=TaskStatus.BUSY, due=date(2026, 7, 1), note="Wacht op een voorstel."),
    Task(status=TaskStatus.DONE, moment="kadernota", year=2027),
    Task(moment="begroting", year=2028),
    Task(moment="jaarstukken", year=2026),
)
"""One that is well on its way, one whose day has gone by, one that is done, and one whose moment has gone by."""


def _plans(stage: Stage) -> PlanStore:
    return PlanStore(stage.store.database, ALONE)


def _planned(stage: Stage, *tasks: Task) -> tuple[Assessment, tuple[Advice, ...]]:
    made = stage.finished()
    stage.store.create(made)
    advice = evaluate(stage.checklist, made.given).advice[: len(tasks)]
    for each, task in zip(advice, tasks, strict=True):
        _plans(stage).save_task(made.id, each.question.id, task, 0, theme=each.theme.id)
    return made, advice


@STATES.of("werkplan")
def plan_of_what_is_not_finished(stage: Stage) -> None:
    stage.open("werkplan", stage.keeps(stage.half()))
    expect(stage.visitor.page.get_by_role("link", name=texts.TO_RESULT)).to_be_visible()


@STATES.of("werkplan")
def plan_of_nothing(stage: Stage) -> None:
    stage.open("werkplan", stage.keeps_finished())
    expect(stage.visitor.page.get_by_text(texts.PLAN_NONE)).to_be_visible()


@STATES.of("werkplan")
def plan_with_tasks_unfolded(stage: Stage) -> None:
    made, _ = _planned(stage, *TASKS)
    stage.open("werkplan", made.id)
    expect(stage.visitor.page.get_by_text(texts.PLAN_MOMENT_PAST)).to_be_visible()
    stage.unfold_everything()


@STATES.of("werkplan")
def plan_with_a_date_that_is_none(stage: Stage) -> None:
    made, (advice,) = _planned(stage, Task())
    stage.open("werkplan", made.id)
    due = stage.visitor.page.locator(f"[class*=st-key-due-{advice.question.id}-] input")
    due.fill("volgend jaar")
    due.press("Enter")
    expect(stage.visitor.page.get_by_role("alert").filter(has_text="volgend jaar")).to_be_visible()
    stage.visitor.settle()


@STATES.of("werkplan")
def plan_with_two_versions_of_an_owner(stage: Stage) -> None:
    made, (advice,) = _planned(stage, Task())
    stage.open("werkplan", made.id)
    _plans(stage).save_task(made.id, advice.question.id, Task(owner="controller"), 1, theme=advice.theme.id)
    owner = stage.visitor.page.locator(f"[class*=st-key-owner-{advice.question.id}-] input")
    owner.fill("adviseur dienstverlening")
    owner.press("Enter")
    keep = stage.visitor.page.get_by_role("button", name=texts.TASK_KEEP_MINE.format(field=texts.PLAN_OWNER))
    expect(keep).to_be_visible()
    stage.visitor.settle()


@STATES.of("werkplan")
def plan_with_one_before_to_take_over(stage: Stage) -> None:
    before, _ = _planned(stage, *TASKS)
    stage.open("werkplan", stage.keeps_finished(follows=before.id))
    expect(stage.visitor.page.get_by_role("button", name=texts.PLAN_EARLIER_TAKE.partition("{")[0])).to_be_visible()


@STATES.of("kalender")
def calendar_as_in_the_checklist(stage: Stage) -> None:
    stage.open("kalender", stage.keeps_finished())
    expect(stage.visitor.page.get_by_role("button", name=texts.SCHEDULE_SAVE)).to_be_visible()


@STATES.of("kalender")
def calendar_of_their_own_with_mistakes(stage: Stage) -> None:
    made, _ = _planned(stage)
    begins = _plans(stage).calendar(made.id).revision
    own = OwnCalendar(
        notice=6, windows={"begroting": Window(first=10, last=11), "burap2": Window(first=9, last=12, held=False)}
    )
    _plans(stage).save_calendar(made.id, own, begins)
    stage.afterwards.callback(_as_usual, stage, made.id)
    stage.open("kalender", made.id)
    page = stage.visitor.page
    page.locator(f"[class*=st-key-{own_calendar.FIRST}-begroting-] input").fill("maandag")
    page.locator(f"[class*=st-key-{own_calendar.WEEKS}-] input").fill("veel")
    stage.visitor.press(texts.SCHEDULE_SAVE)
    expect(page.get_by_text(texts.TO_DO_FIRST)).to_be_visible()


def _as_usual(stage: Stage, assessment_id: str) -> None:
    _plans(stage).save_calendar(assessment_id, AS_USUAL, _plans(stage).calendar(assessment_id).revision)
