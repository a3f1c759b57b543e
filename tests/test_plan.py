"""What is taken over, on which moment, and what a plan leaves out."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from building import TODAY, a_checklist, a_ladder, a_question, a_theme, answers, level
from selfcheck.answers import Answer
from selfcheck.assessment import Result, evaluate
from selfcheck.checklist import Checklist, Moment
from selfcheck.occasions import Calendar, calendar_of
from selfcheck.plan import NO_TASKS, Plan, Task, TaskStatus, make_plan, usual_task

SPRING = {"id": "voorjaar", "label": "Voorjaar", "when": "mei", "decides": "raad", "first": 5, "last": 7}


def a_plannable() -> Checklist:
    """Themes *een* (a, b) and *twee* (c), whose advice fits in spring."""
    ladder = a_ladder()
    ladder["brackets"] = [{**bracket, "moments": ["voorjaar"]} for bracket in ladder["brackets"]]
    themes = [
        a_theme("een", [a_question("a", ladder), a_question("b", ladder)]),
        a_theme("twee", [a_question("c", ladder)]),
    ]
    return a_checklist(themes, [ladder], calendar=[SPRING])


CHECKLIST = a_plannable()
CALENDAR: Calendar = calendar_of(CHECKLIST)


def result(chosen: tuple[str, ...] = (), **given_answers: Answer) -> Result:
    """A result in which every question has advice, unless told otherwise."""
    everything = {"a": level(0), "b": level(1), "c": level(2), **given_answers}
    return evaluate(CHECKLIST, answers(**everything), chosen)


def planned(plan: Plan) -> set[str]:
    """The questions whose advice is taken over."""
    return {each.id for each in plan.planned}


def test_at_first_what_was_chosen_is_taken_over() -> None:
    found = make_plan(result(("b",)), NO_TASKS, CALENDAR, TODAY)
    assert planned(found) == {"b"}
    assert found.planned[0].task == usual_task(result(("b",)), "b") == Task()
    assert not usual_task(result(("b",)), "a").accepted


def test_a_task_goes_before_what_was_chosen() -> None:
    tasks = {"b": Task(accepted=False), "c": Task(status=TaskStatus.BUSY)}
    found = make_plan(result(("b",)), tasks, CALENDAR, TODAY)
    assert planned(found) == {"c"}
    assert [theme.id for theme in found.themes] == ["twee"]
    assert found.of("een") == ()
    assert (found.with_status(TaskStatus.BUSY), found.with_status(TaskStatus.OPEN)) == (1, 0)


def test_what_was_set_aside_or_needs_no_advice_is_in_no_plan() -> None:
    aside = level(0).with_(set_aside="Dat is een keuze.")
    found = make_plan(result(a=aside, c=level(4)), dict.fromkeys("abc", Task()), CALENDAR, TODAY)
    assert planned(found) == {"b"}


def test_a_moment_is_counted_from_the_day_of_finishing_unless_it_was_planned() -> None:
    usual = make_plan(result(("a",)), NO_TASKS, CALENDAR, date(2027, 1, 1)).planned[0].occasion
    assert usual is not None
    assert usual.first == date(2027, 5, 1)
    later = make_plan(result(), {"a": Task(moment="voorjaar", year=2029)}, CALENDAR, date(2027, 1, 1)).planned[0]
    assert later.occasion is not None
    assert later.occasion.first == date(2029, 5, 1)


def test_a_moment_that_the_calendar_does_not_have_any_more_is_none() -> None:
    found = make_plan(result(), {"a": Task(moment="weg", year=2029)}, CALENDAR, TODAY).planned[0]
    assert found.occasion is None


@pytest.mark.parametrize(
    ("task", "late"),
    [
        (Task(due=date(2027, 6, 9)), True),
        (Task(due=date(2027, 6, 10)), False),
        (Task(due=date(2027, 6, 9), status=TaskStatus.DONE), False),
        (Task(moment="voorjaar", year=2026), True),
        (Task(moment="voorjaar", year=2026, status=TaskStatus.DONE), False),
        (Task(moment="voorjaar", year=2027), False),
        (Task(moment="weg", year=2026), False),
    ],
)
def test_a_task_is_late_when_its_day_or_its_moment_has_gone_by(task: Task, *, late: bool) -> None:
    (found,) = make_plan(result(), {"a": task}, CALENDAR, TODAY).planned
    assert found.late(date(2027, 6, 10)) is late


def test_what_can_be_any_week_is_never_past() -> None:
    calendar = calendar_of(CHECKLIST.model_copy(update={"calendar": (Moment(**{**SPRING, "weekly": True}),)}))
    (found,) = make_plan(result(), {"a": Task()}, calendar, TODAY).planned
    assert found.occasion is not None
    assert not found.late(date(2030, 1, 1))


def test_what_can_be_decided_together_stands_together_and_what_has_no_moment_last() -> None:
    tasks = {
        "a": Task(moment="voorjaar", year=2029),
        "b": Task(moment="weg", year=2026),
        "c": Task(moment="voorjaar", year=2027),
    }
    found = make_plan(result(), tasks, CALENDAR, TODAY).together
    assert [(occasion and occasion.first.year, [each.id for each in group]) for occasion, group in found] == [
        (2027, ["c"]),
        (2029, ["a"]),
        (None, ["b"]),
    ]


@pytest.mark.parametrize(
    "wrong",
    [
        {"moment": "voorjaar"},
        {"year": 2027},
        {"owner": "x" * 301},
        {"text": "x" * 4001},
        {"due": "20270101"},
        {"due": "1999-12-31"},
        {"due": "2101-01-01"},
        {"status": "ooit"},
    ],
)
def test_a_task_that_means_nothing_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Task().with_(**wrong)


ANY_TASKS = st.dictionaries(
    st.sampled_from("abcz"), st.builds(Task, accepted=st.booleans(), status=st.sampled_from(TaskStatus))
)


@given(ANY_TASKS, st.sets(st.sampled_from("abcz")))
def test_a_plan_holds_advice_that_applies_each_once_and_in_its_order(tasks: dict[str, Task], chosen: set[str]) -> None:
    told = result(tuple(sorted(chosen)), b=level(4))
    found = make_plan(told, tasks, CALENDAR, TODAY)
    order = [advice.question.id for advice in told.advice]
    assert [each.id for each in found.planned] == [q for q in order if q in planned(found)]
    for question in order:
        accepted = tasks[question].accepted if question in tasks else question in chosen
        assert (question in planned(found)) is accepted


@given(ANY_TASKS)
def test_what_is_decided_together_is_the_whole_plan_each_once(tasks: dict[str, Task]) -> None:
    found = make_plan(result(), tasks, CALENDAR, TODAY)
    groups = [group for _, group in found.together]
    assert sorted(each.id for group in groups for each in group) == sorted(each.id for each in found.planned)
    assert all(len({each.occasion for each in group}) == 1 for group in groups)
