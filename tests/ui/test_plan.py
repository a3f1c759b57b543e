"""The work plan on the screen: what is taken over, what becomes of it, and that nothing of it is lost."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from desks import Desk, Hall
from screens import EVERYTHING_HOSTILE, Tab, a_finished, an_assessment, answered
from selfcheck.access import ALONE, Membership, Role
from selfcheck.advice import Advice, low_end_after
from selfcheck.answers import MAX_LINE, MAX_TEXT, Answer
from selfcheck.assessment import Assessment, Result, evaluate, finish, today
from selfcheck.checklist import Checklist
from selfcheck.occasions import OwnCalendar, Window, calendar_of, next_occasion, occasions
from selfcheck.plan import Task, TaskStatus
from selfcheck.report import wording, wording_plan
from selfcheck.scoring import shown
from selfcheck.storage import PlanStore, Reason, StorageError, Store
from selfcheck.ui import resources, texts
from selfcheck.ui.advising import FIRST
from stores import held_by_another
from together import HERE


@pytest.fixture
def assessment(store: Store, checklist: Checklist) -> Assessment:
    """A finished assessment in the store with advice on everything."""
    made = a_finished(checklist, points=1)
    store.create(made)
    return made


@pytest.fixture
def result(checklist: Checklist, assessment: Assessment) -> Result:
    """Its result."""
    return evaluate(checklist, assessment.given)


@pytest.fixture
def first(result: Result) -> Advice:
    """The advice that stands first."""
    return result.advice[0]


@pytest.fixture
def tab(assessment: Assessment) -> Tab:
    """The screen with its plan."""
    return Tab().open("werkplan", assessment.id)


def plans() -> PlanStore:
    """What the app may ask about plans."""
    return PlanStore(resources.database(), ALONE)


def task_of(assessment: Assessment, advice: Advice) -> Task:
    """What is stored of what becomes of an advice."""
    return plans().tasks(assessment.id)[advice.question.id].task


def keep(assessment: Assessment, advice: Advice, task: Task) -> None:
    """Store what becomes of an advice, as a colleague does."""
    kept = plans().tasks(assessment.id).get(advice.question.id)
    plans().save_task(assessment.id, advice.question.id, task, kept.revision if kept else 0, theme=advice.theme.id)


def field(tab: Tab, name: str, advice: Advice) -> Any:
    """A field of a task."""
    kinds = (tab.app.checkbox, tab.app.radio, tab.app.text_input, tab.app.text_area)
    begins = f"{name}-{advice.question.id}-"
    (found,) = (each for kind in kinds for each in kind if (each.key or "").startswith(begins))
    return found


def fill_in(tab: Tab, name: str, advice: Advice, value: object) -> Tab:
    """Fill in a field of a task, and leave it."""
    field(tab, name, advice).set_value(value)
    return tab.run()


def take(tab: Tab, advice: Advice, *, over: bool = True) -> Tab:
    """Take an advice over, or not."""
    return fill_in(tab, "overnemen", advice, over)


def counts(taken: int, open_: int, busy: int = 0, done: int = 0) -> str:
    """What is said about how far it is."""
    return texts.PLAN_COUNTS.format(taken=taken, open=open_, busy=busy, done=done)


def test_before_it_is_finished_there_is_no_plan(begun: str) -> None:
    tab = Tab().open("werkplan", begun)
    assert tab.says(texts.PLAN_UNFINISHED)
    assert tab.follow(texts.TO_RESULT).title == texts.RESULT_TITLE


def test_from_the_result_of_a_finished_assessment_one_comes_to_the_plan(assessment: Assessment) -> None:
    assert Tab().open("uitslag", assessment.id).follow(texts.PLAN_MAKE).title == texts.SCREENS["werkplan"]


def test_without_advice_there_is_no_plan(store: Store, checklist: Checklist) -> None:
    assessment = a_finished(checklist, points=99)
    store.create(assessment)
    assert Tab().open("werkplan", assessment.id).says(texts.PLAN_NO_ADVICE)


def test_the_first_advice_can_be_taken_over_and_the_rest_when_asked(tab: Tab, result: Result) -> None:
    labels = [texts.PLAN_TAKE.format(label=advice.question.label) for advice in result.advice]
    assert [box.label for box in tab.app.checkbox if box.label in labels] == labels[:FIRST]
    everything = tab.labelled(texts.ALL_ADVICE.format(number=len(labels) - FIRST))
    everything.set_value(True)
    tab.run()
    assert [box.label for box in tab.app.checkbox if box.label in labels] == labels


def test_what_is_taken_over_gets_the_moment_of_today_once_and_for_all(
    checklist: Checklist, assessment: Assessment, tab: Tab, result: Result
) -> None:
    for advice in result.advice[:FIRST]:
        take(tab, advice)
        occasion = next_occasion(calendar_of(checklist), advice.bracket, today())
        task = task_of(assessment, advice)
        assert task.accepted
        if occasion is None or occasion.moment.weekly:
            assert task.moment is None
        else:
            assert (task.moment, task.year) == (occasion.moment.id, occasion.first.year)
    low = low_end_after(result.scores, result.advice[:FIRST])
    assert low is not None
    assert result.scores.total is not None
    assert tab.says(counts(FIRST, FIRST))
    assert tab.says(texts.PLAN_LOW_END.format(low=shown(low), now=shown(result.scores.total.low)))


def test_the_moment_is_one_of_the_calendar_of_the_municipality(
    checklist: Checklist, assessment: Assessment, result: Result
) -> None:
    windows = {moment.id: Window(first=1, last=1, held=False) for moment in checklist.calendar if not moment.weekly}
    plans().save_calendar(assessment.id, OwnCalendar(windows=windows), 0)
    tab = take(Tab().open("werkplan", assessment.id), result.advice[0])
    assert task_of(assessment, result.advice[0]).moment is None
    assert tab.says(texts.PLAN_CALENDAR_OWN)


def test_what_was_chosen_before_it_was_finished_is_taken_over_at_first(store: Store, checklist: Checklist) -> None:
    answers = answered(checklist, 1)
    chosen = evaluate(checklist, an_assessment(checklist, answers=answers).given).advice[3]
    assessment = a_finished(checklist, points=1, chosen=(chosen.question.id,))
    store.create(assessment)
    tab = Tab().open("werkplan", assessment.id)
    assert field(tab, "overnemen", chosen).value
    assert tab.says(counts(1, 1))
    assert plans().tasks(assessment.id) == {}
    fill_in(tab, "owner", chosen, "controller")
    assert task_of(assessment, chosen) == Task(owner="controller")


def test_what_is_not_taken_over_any_more_keeps_what_was_written(
    assessment: Assessment, tab: Tab, first: Advice
) -> None:
    fill_in(take(tab, first), "owner", first, "teamleider")
    before = task_of(assessment, first)
    take(tab, first, over=False)
    assert task_of(assessment, first) == before.with_(accepted=False)
    assert tab.says(texts.PLAN_NONE)
    take(tab, first)
    assert task_of(assessment, first) == before
    assert field(tab, "owner", first).value == "teamleider"


def test_who_when_how_far_and_a_note_are_stored_at_once(assessment: Assessment, tab: Tab, first: Advice) -> None:
    take(tab, first)
    fill_in(tab, "owner", first, "teamleider dienstverlening")
    fill_in(tab, "due", first, "31-12-2029")
    fill_in(tab, "status", first, TaskStatus.BUSY.value)
    fill_in(tab, "note", first, EVERYTHING_HOSTILE)
    task = task_of(assessment, first)
    assert (task.owner, task.due) == ("teamleider dienstverlening", date(2029, 12, 31))
    assert (task.status, task.note) == (TaskStatus.BUSY, EVERYTHING_HOSTILE)
    assert tab.says(counts(1, 0, busy=1))
    assert {"teamleider dienstverlening", "31-12-2029", EVERYTHING_HOSTILE} <= set(tab.told["stored"].values())
    again = Tab().open("werkplan", assessment.id)
    assert [field(again, name, first).value for name in ("owner", "due", "status", "note")] == [
        "teamleider dienstverlening",
        "31-12-2029",
        TaskStatus.BUSY.value,
        EVERYTHING_HOSTILE,
    ]


def test_what_is_filled_in_and_then_left_is_stored_in_the_next_run_of_the_screen(
    assessment: Assessment, tab: Tab, first: Advice
) -> None:
    take(tab, first)
    field(tab, "owner", first).set_value("teamleider")
    tab.run().follow(texts.SCREENS["uitslag"])
    assert task_of(assessment, first).owner == "teamleider"


def test_another_moment_can_be_chosen_and_back(
    checklist: Checklist, assessment: Assessment, tab: Tab, result: Result
) -> None:
    advice = result.advice[0]
    take(tab, advice)
    moment = _yearly(advice)
    chosen = [each for each in occasions(calendar_of(checklist), today()) if each.moment.id == moment][-1]
    fill_in(tab, "moment", advice, f"{moment} {chosen.first.year}")
    assert (task_of(assessment, advice).moment, task_of(assessment, advice).year) == (moment, chosen.first.year)
    assert any(wording.occasion(chosen) in said for said in tab.shown)
    fill_in(tab, "moment", advice, "")
    assert task_of(assessment, advice).moment is None


@pytest.mark.parametrize(
    "written", ["morgen", "31-02-2027", "2027-12-31", "{datum}", "[x](y)", "01-01-0027", "01-01-2101"]
)
def test_what_is_no_date_is_refused_and_stays_in_the_field(
    assessment: Assessment, tab: Tab, first: Advice, written: str
) -> None:
    fill_in(take(tab, first), "due", first, written)
    assert tab.says(texts.PLAN_DUE)
    assert any(texts.TASK_BAD_DAY.partition("{date}")[2] in said for said in tab.shown)
    assert task_of(assessment, first).due is None
    assert field(tab, "due", first).value == written
    assert written not in tab.told["stored"].values()
    fill_in(tab, "owner", first, "teamleider")
    assert task_of(assessment, first).owner == "teamleider"
    tab.follow(texts.SCREENS["uitslag"]).follow(texts.SCREENS["werkplan"])
    assert field(tab, "due", first).value == written


@pytest.mark.parametrize(("name", "limit"), [("owner", MAX_LINE), ("note", MAX_TEXT)])
def test_what_is_too_long_is_refused_and_stays_in_the_field(
    assessment: Assessment, tab: Tab, first: Advice, name: str, limit: int
) -> None:
    fill_in(take(tab, first), name, first, "x" * (limit + 1))
    assert any("te lang" in said for said in tab.shown)
    assert getattr(task_of(assessment, first), name) == ""
    assert field(tab, name, first).value == "x" * (limit + 1)


def test_a_date_that_is_written_shorter_counts_as_stored(assessment: Assessment, tab: Tab, first: Advice) -> None:
    fill_in(take(tab, first), "due", first, "1-2-2029")
    assert task_of(assessment, first).due == date(2029, 2, 1)
    assert "1-2-2029" in tab.run().told["stored"].values()


def test_what_a_colleague_changed_is_shown_where_nothing_was_typed(
    assessment: Assessment, tab: Tab, first: Advice
) -> None:
    take(tab, first)
    keep(assessment, first, task_of(assessment, first).with_(owner="controller"))
    tab.run()
    assert field(tab, "owner", first).value == "controller"
    assert tab.says(texts.TASK_RENEWED.format(field=texts.PLAN_OWNER))


def test_what_a_colleague_changed_in_another_field_stays(assessment: Assessment, tab: Tab, first: Advice) -> None:
    take(tab, first)
    keep(assessment, first, task_of(assessment, first).with_(note="Let op."))
    fill_in(tab, "owner", first, "controller")
    assert (task_of(assessment, first).owner, task_of(assessment, first).note) == ("controller", "Let op.")


@pytest.mark.parametrize("mine", [True, False])
def test_what_a_colleague_changed_in_the_same_field_is_not_written_over(
    assessment: Assessment, tab: Tab, first: Advice, *, mine: bool
) -> None:
    take(tab, first)
    keep(assessment, first, task_of(assessment, first).with_(owner=EVERYTHING_HOSTILE))
    fill_in(tab, "owner", first, "controller")
    assert tab.says(texts.TASK_CLASH.format(field=texts.PLAN_OWNER))
    assert EVERYTHING_HOSTILE in [text.value for text in tab.app.text]
    assert field(tab, "owner", first).value == "controller"
    assert task_of(assessment, first).owner == EVERYTHING_HOSTILE
    assert "controller" not in tab.told["stored"].values()
    choice = texts.TASK_KEEP_MINE if mine else texts.TASK_KEEP_THEIRS
    tab.press(choice.format(field=texts.PLAN_OWNER))
    kept = "controller" if mine else EVERYTHING_HOSTILE
    assert task_of(assessment, first).owner == kept
    assert field(tab, "owner", first).value == kept
    assert not tab.says(texts.TASK_CLASH.format(field=texts.PLAN_OWNER))


def test_what_the_browser_kept_from_an_earlier_connection_is_stored(
    assessment: Assessment, tab: Tab, first: Advice
) -> None:
    take(tab, first)
    field(tab, "owner", first).set_value("teamleider")
    again = tab.reconnected()
    assert task_of(assessment, first).owner == "teamleider"
    assert field(again, "owner", first).value == "teamleider"


def test_what_a_colleague_changed_since_the_connection_broke_is_not_written_over(
    hall: Hall, assessment: Assessment, first: Advice
) -> None:
    keep(assessment, first, Task(owner="oud"))
    desk = hall.editor().open("werkplan", assessment.id)
    kees = hall.person("Kees", Membership(Role.EDITOR, HERE))
    hall.tab(kees).run()
    theirs = Task(owner="van Kees")
    PlanStore(hall.database, kees).save_task(assessment.id, first.question.id, theirs, 1, theme=first.theme.id)
    tab = Desk(hall, desk.token)
    tab.app.query_params = dict(desk.app.query_params)
    tab.app._page_hash = desk.app._finished_page_script_hash
    hall.token = desk.token
    tab.app._run(desk.app._tree.get_widget_states())
    assert task_of(assessment, first) == theirs
    assert tab.says(texts.TASK_CLASH.format(field=texts.PLAN_OWNER))
    assert "van Kees" in [text.value for text in tab.app.text]
    assert field(tab, "owner", first).value == "oud"


def test_what_could_not_be_stored_stays_in_its_field_also_after_another_screen(
    database: Path, assessment: Assessment, tab: Tab, first: Advice
) -> None:
    take(tab, first)
    field(tab, "owner", first).set_value("teamleider")
    with held_by_another(database):
        tab.run()
        assert tab.says(texts.TROUBLE[Reason.LOCKED])
        assert "teamleider" not in tab.told["stored"].values()
        tab.follow(texts.SCREENS["uitslag"])
        assert task_of(assessment, first).owner == ""
    tab.follow(texts.SCREENS["werkplan"])
    assert field(tab, "owner", first).value == "teamleider"
    assert task_of(assessment, first).owner == "teamleider"


def test_what_is_typed_while_the_screen_is_left_is_stored_whether_or_not_she_comes_back(
    assessment: Assessment, tab: Tab, first: Advice
) -> None:
    take(tab, first)
    field(tab, "owner", first).set_value("teamleider")
    tab.follow(texts.SCREENS["uitslag"])
    assert task_of(assessment, first).owner == "teamleider"
    keep(assessment, first, task_of(assessment, first).with_(owner="controller"))
    tab.follow(texts.SCREENS["werkplan"])
    assert field(tab, "owner", first).value == "controller"


def test_what_is_typed_just_before_an_advice_is_left_is_stored(assessment: Assessment, tab: Tab, first: Advice) -> None:
    take(tab, first)
    field(tab, "owner", first).set_value("teamleider")
    take(tab, first, over=False)
    task = task_of(assessment, first)
    assert (task.accepted, task.owner) == (False, "teamleider")


def test_what_a_colleague_stored_is_not_written_over_from_a_screen_that_is_left(
    assessment: Assessment, tab: Tab, first: Advice
) -> None:
    take(tab, first)
    keep(assessment, first, task_of(assessment, first).with_(owner="controller"))
    field(tab, "owner", first).set_value("teamleider")
    tab.follow(texts.SCREENS["uitslag"])
    assert task_of(assessment, first).owner == "controller"
    tab.follow(texts.SCREENS["werkplan"])
    assert task_of(assessment, first).owner == "controller"
    assert any("ergens anders veranderd" in said for said in tab.shown)
    assert field(tab, "owner", first).value == "teamleider"


@pytest.mark.parametrize("finished", [date.min, date(1899, 12, 31), date.max])
@pytest.mark.parametrize("screen", ["werkplan", "tekst", "voortgang", "kalender"])
def test_whatever_day_a_file_says_it_was_finished_there_is_a_plan(
    store: Store, assessment: Assessment, result: Result, finished: date, screen: str
) -> None:
    chosen = tuple(advice.question.id for advice in result.advice)
    other = assessment.model_copy(update={"id": "0" * 32, "finished": finished, "chosen": chosen})
    store.create(other)
    assert Tab().open(screen, other.id).title == texts.SCREENS[screen]


def test_what_was_typed_when_the_session_ended_can_be_copied(hall: Hall, assessment: Assessment, first: Advice) -> None:
    keep(assessment, first, Task())
    tab = hall.editor().open("werkplan", assessment.id)
    field(tab, "owner", first).set_value("teamleider")
    tab.token = ""
    tab.run()
    assert "teamleider" in [text.value for text in tab.app.text]


def test_what_is_late_is_said_at_the_advice_and_counted(assessment: Assessment, tab: Tab, result: Result) -> None:
    first, second, third = result.advice[:3]
    yesterday = today() - timedelta(days=1)
    keep(assessment, first, Task(due=yesterday))
    keep(assessment, second, Task(due=yesterday, status=TaskStatus.DONE))
    keep(assessment, third, Task(moment=_yearly(third), year=2020))
    tab.run()
    assert tab.says(texts.PLAN_LATE.format(number="2 adviezen"))
    assert len([said for said in tab.shown if said.startswith(texts.PLAN_DUE_PAST.partition("{")[0])]) == 1
    assert len([said for said in tab.shown if said == texts.PLAN_MOMENT_PAST]) == 1
    assert "(voorbij)" in tab.app.table[0].value.to_string()


def _yearly(advice: Advice) -> str:
    return next(name for name in advice.bracket.moments if name in {"kadernota", "begroting", "burap1", "jaarstukken"})


def test_the_calendar_stands_in_a_picture_and_in_a_table_that_say_the_same(
    checklist: Checklist, assessment: Assessment, tab: Tab, result: Result
) -> None:
    for advice in result.advice[:2]:
        keep(assessment, advice, Task(moment="begroting", year=2028))
    tab.run()
    (chart,) = tab.app.get("vega_lite_chart")
    budget = next(moment for moment in checklist.calendar if moment.id == "begroting")
    line = texts.PLAN_CALENDAR_ALT_LINE.format(
        moment=budget.label, months="september – november 2028", number="2 adviezen"
    )
    assert line in chart.proto.alt
    (row,) = tab.app.table[0].value.to_dict("records")
    labels = "; ".join(each.question.label for each in result.advice[:2])
    told = ["september – november 2028", budget.label, budget.decides, labels, "7 juli 2028"]
    assert row == dict(zip(wording_plan.WHEN_COLUMNS, told, strict=True))


def test_the_plan_can_be_taken_along_as_a_file_and_leads_on(tab: Tab, first: Advice) -> None:
    assert not tab.has(texts.PLAN_EXCEL)
    take(tab, first)
    assert {texts.PLAN_EXCEL, texts.PLAN_CSV} <= tab.downloads.keys()
    assert tab.has(texts.PLAN_TO_TEXT)
    assert tab.has(texts.PLAN_TO_PROGRESS)


def test_who_may_not_plan_reads_it(hall: Hall, assessment: Assessment, first: Advice) -> None:
    keep(assessment, first, Task(owner="teamleider", note=EVERYTHING_HOSTILE, due=date(2029, 12, 31)))
    tab = hall.tab(hall.person("Rob", Membership(Role.READER, HERE))).open("werkplan", assessment.id)
    assert {"teamleider", EVERYTHING_HOSTILE, "31 december 2029"} <= {text.value for text in tab.app.text}
    assert not tab.app.text_input
    assert not tab.app.radio
    assert not tab.app.checkbox
    assert tab.has(texts.PLAN_CALENDAR_SEE)


def test_a_contributor_plans_the_themes_that_she_got(
    hall: Hall, store: Store, checklist: Checklist, result: Result
) -> None:
    own = result.advice[0].theme
    other = next(advice for advice in result.advice if advice.theme != own)
    mia = hall.person("Mia", Membership(Role.CONTRIBUTOR, HERE))
    made = an_assessment(checklist, answers=answered(checklist, 1))
    store.create(made)
    store.assign(made.id, own.id, mia.id)
    store.finish(made.id, lambda found: finish(found, checklist, today()))
    keep(made, other, Task(owner="controller"))
    tab = hall.tab(mia).open("werkplan", made.id)
    labels = {box.label for box in tab.app.checkbox}
    mine = {texts.PLAN_TAKE.format(label=each.question.label) for each in result.advice if each.theme == own}
    assert labels
    assert labels - {each for each in labels if each.startswith(texts.ALL_ADVICE.partition("{")[0])} <= mine
    take(tab, result.advice[0])
    assert task_of(made, result.advice[0]).accepted
    assert "controller" in [text.value for text in tab.app.text]


def test_what_was_planned_before_can_be_taken_over(
    store: Store, checklist: Checklist, assessment: Assessment, result: Result
) -> None:
    going, gone, done, left, planned = result.advice[:5]
    keep(assessment, going, Task(owner="controller", moment="begroting", year=2029, status=TaskStatus.BUSY))
    keep(assessment, gone, Task(text="Onze tekst.", moment=_yearly(gone), year=2020))
    keep(assessment, done, Task(status=TaskStatus.DONE))
    keep(assessment, left, Task(accepted=False))
    keep(assessment, planned, Task(owner="oud"))
    answers = {**answered(checklist, 1), done.question.id: Answer(unknown=True)}
    new = finish(an_assessment(checklist, answers=answers, follows=assessment.id), checklist, today())
    store.create(new)
    keep(new, planned, Task(owner="nieuw"))
    tab = Tab().open("werkplan", new.id)
    assert tab.says(texts.PLAN_EARLIER.format(number="2 adviezen"))
    button = next(each.label for each in tab.app.button if each.label.startswith("Neem het plan"))
    tab.press(button)
    assert tab.says(texts.PLAN_EARLIER_DONE.format(number="2 adviezen"))
    assert task_of(new, going) == task_of(assessment, going)
    occasion = next_occasion(calendar_of(checklist), gone.bracket, today())
    again = task_of(new, gone)
    assert again.text == "Onze tekst."
    assert occasion is not None
    assert again.moment == (None if occasion.moment.weekly else occasion.moment.id)
    assert task_of(new, planned).owner == "nieuw"
    assert set(plans().tasks(new.id)) == {each.question.id for each in (going, gone, planned)}
    assert not tab.has(button)


def test_a_plan_is_taken_over_until_something_is_in_the_way_and_then_not_one_more(
    store: Store, checklist: Checklist, assessment: Assessment, result: Result, monkeypatch: pytest.MonkeyPatch
) -> None:
    for advice in result.advice[:3]:
        keep(assessment, advice, Task(owner="controller"))
    new = finish(an_assessment(checklist, answers=answered(checklist, 1), follows=assessment.id), checklist, today())
    store.create(new)
    tab = Tab().open("werkplan", new.id)
    button = next(each.label for each in tab.app.button if each.label.startswith("Neem het plan"))
    save, asked = PlanStore.save_task, list[str]()

    def once(self: PlanStore, assessment_id: str, question_id: str, *rest: Any, **more: Any) -> object:
        asked.append(question_id)
        if len(asked) > 1:
            raise StorageError(Reason.LOCKED, "test")
        return save(self, assessment_id, question_id, *rest, **more)

    with monkeypatch.context() as patch:
        patch.setattr(PlanStore, "save_task", once)
        tab.press(button)
    assert tab.says(texts.TROUBLE[Reason.LOCKED])
    assert len(asked) == 2
    assert set(plans().tasks(new.id)) == {asked[0]}
    tab.run().press(button)
    assert tab.says(texts.PLAN_EARLIER_DONE.format(number="2 adviezen"))
    assert len(plans().tasks(new.id)) == 3


def test_the_plan_of_another_municipality_is_not_offered(
    store: Store, checklist: Checklist, assessment: Assessment, first: Advice
) -> None:
    keep(assessment, first, Task(owner="controller"))
    made = an_assessment(checklist, answers=answered(checklist, 1), follows=assessment.id)
    other = finish(made.model_copy(update={"municipality": "GM0363"}), checklist, today())
    store.create(other)
    assert not any(each.label.startswith("Neem het plan") for each in Tab().open("werkplan", other.id).app.button)
