"""Promises about plans and calendars that are stored: the same on SQLite and on PostgreSQL."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from sqlalchemy import insert, text, update

from assessing import NOTE, an_assessment, any_task, calendars, freeze
from building import level
from halting import wire
from selfcheck.access import ALONE, Action, ForbiddenError, Role
from selfcheck.answers import MAX_LINE, MAX_TEXT
from selfcheck.archive import Archive
from selfcheck.assessment import Assessment, new_id
from selfcheck.occasions import AS_USUAL, OwnCalendar, Window
from selfcheck.plan import Task, TaskStatus
from selfcheck.storage import (
    CalendarConflict,
    GoneError,
    Happening,
    KeptCalendar,
    PlanStore,
    PutBack,
    Reason,
    Saved,
    StorageError,
    Store,
    TaskConflict,
    Touch,
    plan_rows,
    tidy,
)
from selfcheck.storage.tables import CALENDAR
from stores import open_store
from test_storage import ONE_STORE_FOR_ALL, at_once, unraised
from together import ELSEWHERE, a_store, every_row, stands_in

CIO, DIRECTOR = Task(owner="CIO"), Task(owner="Directeur", status=TaskStatus.BUSY)
SOON, LATE = OwnCalendar(notice=4), OwnCalendar(notice=12, windows={"begroting": Window(first=9, last=11)})


@pytest.fixture
def plans(store: Store) -> PlanStore:
    """The plans of an empty store of each kind."""
    return of(store)


def of(store: Store) -> PlanStore:
    """What the same person may ask about plans."""
    return PlanStore(store.database, store.who)


def kept(plans: PlanStore, *, finished: bool = True, **about: object) -> Assessment:
    """An assessment in the store, finished unless told otherwise."""
    store, made = Store(plans.database, ALONE), an_assessment(**about)
    store.create(made)
    return store.finish(made.id, freeze) if finished else made


def tasks(plans: PlanStore, assessment: Assessment) -> dict[str, Task]:
    """What becomes of each advice, as it stands."""
    return {question: each.task for question, each in plans.tasks(assessment.id).items()}


# Tasks


@pytest.mark.parametrize("finished", [True, False])
def test_a_task_is_saved_with_the_next_revision(plans: PlanStore, finished: bool) -> None:  # noqa: FBT001 - either
    one = kept(plans, finished=finished)
    assert plans.tasks(one.id) == {}
    assert plans.save_task(one.id, "a", CIO, 0) == Saved(1)
    assert plans.save_task(one.id, "a", DIRECTOR, 1) == Saved(2)
    assert plans.save_task(one.id, "b", CIO, 0) == Saved(1)
    assert tasks(plans, one) == {"a": DIRECTOR, "b": CIO}
    assert {question: each.revision for question, each in plans.tasks(one.id).items()} == {"a": 2, "b": 1}


def test_planning_changes_nothing_about_the_assessment(plans: PlanStore) -> None:
    store, one = Store(plans.database, ALONE), kept(plans, answers={"a": level(1)})
    before = store.load(one.id), store.summaries()
    plans.save_task(one.id, "a", CIO, 0)
    plans.save_calendar(one.id, SOON, 0)
    assert (store.load(one.id), store.summaries()) == before


@ONE_STORE_FOR_ALL
@given(task=any_task())
def test_whatever_a_task_says_is_read_as_it_was_stored(plans: PlanStore, task: Task) -> None:
    one = kept(plans)
    plans.save_task(one.id, "a", task, 0)
    assert tasks(plans, one) == {"a": task}


def test_a_task_of_the_largest_size_can_be_stored_and_a_larger_one_is_none(plans: PlanStore) -> None:
    one, largest = kept(plans), "😀" * MAX_TEXT
    task = Task(text=largest, note=largest, owner="é" * MAX_LINE)
    for question in "abc":
        assert plans.save_task(one.id, question, task, 0) == Saved(1)
    assert tasks(plans, one) == dict.fromkeys("abc", task)
    with pytest.raises(ValidationError):
        task.with_(note=largest + "x")


def test_what_stands_already_is_saved_as_it_is(plans: PlanStore) -> None:
    one = kept(plans)
    plans.save_task(one.id, "a", CIO, 0)
    before = every_row(plans.database)
    assert plans.save_task(one.id, "a", CIO, 0) == plans.save_task(one.id, "a", CIO, 1) == Saved(1)
    assert every_row(plans.database) == before


def test_who_plans_over_what_she_did_not_see_gets_what_stands(store: Store) -> None:
    hers, his = (of(a_store(store, name)) for name in ("Zoë", "Mo"))
    one = kept(hers)
    assert hers.save_task(one.id, "a", CIO, 3) == TaskConflict(None, 0)
    assert hers.save_task(one.id, "a", CIO, 0) == Saved(1)
    before = every_row(store.database)
    assert his.save_task(one.id, "a", DIRECTOR, 0) == TaskConflict(CIO, 1)
    assert every_row(store.database) == before
    assert his.save_task(one.id, "a", DIRECTOR, 1) == Saved(2)
    assert hers.save_task(one.id, "a", CIO, 1) == TaskConflict(DIRECTOR, 2)
    assert tasks(hers, one) == {"a": DIRECTOR}


def test_who_did_it_last_and_when_is_kept(store: Store) -> None:
    start = datetime.now(UTC)
    hers, his = (of(a_store(store, name)) for name in ("Zoë", "Mo"))
    one = kept(hers)
    hers.save_task(one.id, "a", CIO, 0)
    his.save_task(one.id, "a", DIRECTOR, 1)
    hers.save_task(one.id, "b", CIO, 0)
    his.save_calendar(one.id, SOON, 0)
    found = hers.tasks(one.id)
    touches = [found["a"].touch, found["b"].touch, hers.calendar(one.id).touch]
    assert [each.who and each.who.name for each in touches] == ["Mo", "Zoë", "Mo"]
    assert all(each.at and start <= each.at <= datetime.now(UTC) for each in touches)
    told = [(e.kind, e.person, e.question, e.revision) for e in Store(store.database, ALONE).events(one.id)][-4:]
    me, he = hers.who.id, his.who.id
    assert told == [
        (Happening.PLANNED, me, "a", 1),
        (Happening.PLANNED, he, "a", 2),
        (Happening.PLANNED, me, "b", 1),
        (Happening.SCHEDULED, he, None, 1),
    ]


def test_who_is_alone_is_nobody(plans: PlanStore) -> None:
    one = kept(plans)
    plans.save_task(one.id, "a", CIO, 0)
    plans.save_calendar(one.id, SOON, 0)
    assert [plans.tasks(one.id)["a"].touch.who, plans.calendar(one.id).touch.who] == [None, None]


def test_of_those_who_plan_the_same_one_is_first_at_each_revision(plans: PlanStore) -> None:
    one = kept(plans)

    def save(writer: int) -> Callable[[], list[Saved | TaskConflict]]:
        return lambda: [plans.save_task(one.id, "a", Task(owner=f"{writer} {seen}"), seen) for seen in range(3)]

    found = [outcome for outcomes in at_once(*map(save, range(6))) for outcome in unraised(outcomes)]
    revisions = sorted(outcome.revision for outcome in found if isinstance(outcome, Saved))
    assert revisions == list(range(1, plans.tasks(one.id)["a"].revision + 1))


def test_no_question_has_such_an_id(plans: PlanStore) -> None:
    one = kept(plans)
    for question in ("", "Vraag A", "a\x00"):
        with pytest.raises(ValidationError):
            plans.save_task(one.id, question, CIO, 0)
    assert plans.tasks(one.id) == {}


# Who may


def test_what_is_gone_or_foreign_is_not_there(store: Store) -> None:
    one, foreign = kept(of(store)), kept(of(store), municipality=ELSEWHERE)
    hers = of(a_store(store, "Zoë"))
    Store(store.database, ALONE).delete(one.id)
    for id_ in (one.id, foreign.id, new_id(), "", "'; drop table task; --"):
        for call in (
            lambda id_=id_: hers.tasks(id_),
            lambda id_=id_: hers.save_task(id_, "a", CIO, 0),
            lambda id_=id_: hers.calendar(id_),
            lambda id_=id_: hers.save_calendar(id_, SOON, 0),
        ):
            with pytest.raises(GoneError):
                call()
    assert stands_in(store.database, "CIO") == set()


@pytest.mark.parametrize("role", [Role.READER, Role.CONTRIBUTOR])
def test_who_may_not_plan_or_schedule_is_refused_and_reads(store: Store, role: Role) -> None:
    one, hers = kept(of(store)), of(a_store(store, "Zoë", role))
    of(store).save_task(one.id, "a", CIO, 0)
    before = every_row(store.database)
    with pytest.raises(ForbiddenError) as plan:
        hers.save_task(one.id, "a", DIRECTOR, 1, theme="thema")
    with pytest.raises(ForbiddenError) as schedule:
        hers.save_calendar(one.id, SOON, 0)
    assert [plan.value.action, schedule.value.action] == [Action.PLAN, Action.SCHEDULE]
    assert every_row(store.database) == before
    assert tasks(hers, one) == {"a": CIO}
    assert hers.calendar(one.id).own == AS_USUAL


@pytest.mark.parametrize("role", [Role.HOST, None])
def test_who_sees_no_assessment_sees_no_plan(store: Store, role: Role | None) -> None:
    one, hers = kept(of(store)), of(a_store(store, "Zoë", role))
    for call in (hers.tasks, hers.calendar):
        with pytest.raises(GoneError):
            call(one.id)


@pytest.mark.parametrize("finished", [True, False])
def test_a_contributor_plans_her_own_themes_only(store: Store, finished: bool) -> None:  # noqa: FBT001 - either
    editor, contributor = a_store(store, "Zoë"), a_store(store, "Mo", Role.CONTRIBUTOR)
    one, his = kept(of(store), finished=False), of(contributor)
    editor.assign(one.id, "burger", contributor.who.id)
    if finished:
        editor.finish(one.id, freeze)
    assert his.save_task(one.id, "a", CIO, 0, theme="burger") == Saved(1)
    for theme in ("bestuur", "", None):
        with pytest.raises(ForbiddenError):
            his.save_task(one.id, "b", CIO, 0, theme=theme)
    with pytest.raises(ForbiddenError):
        his.save_calendar(one.id, SOON, 0)
    assert tasks(his, one) == {"a": CIO}


# The calendar


def test_a_calendar_is_of_all_assessments_of_a_municipality_on_a_checklist(plans: PlanStore) -> None:
    one, newer = kept(plans), kept(plans, version="2.0", finished=False)
    others = [kept(plans, municipality=ELSEWHERE), kept(plans, checklist="andere")]
    usual = KeptCalendar(AS_USUAL, 0, Touch(None, None))
    assert plans.calendar(one.id) == usual
    assert plans.save_calendar(one.id, SOON, 0) == Saved(1)
    assert plans.save_calendar(newer.id, LATE, 0) == CalendarConflict(SOON, 1)
    assert plans.save_calendar(newer.id, LATE, 1) == Saved(2)
    assert plans.calendar(one.id) == plans.calendar(newer.id)
    assert (plans.calendar(one.id).own, plans.calendar(one.id).revision) == (LATE, 2)
    assert [plans.calendar(other.id) for other in others] == [usual, usual]
    assert plans.save_calendar(others[0].id, SOON, 0) == Saved(1)
    assert plans.calendar(one.id).own == LATE


def test_a_calendar_that_stands_is_saved_as_it_is_and_can_be_as_usual_again(plans: PlanStore) -> None:
    one = kept(plans)
    before = every_row(plans.database)
    assert plans.save_calendar(one.id, AS_USUAL, 0) == Saved(0)
    assert every_row(plans.database) == before
    plans.save_calendar(one.id, SOON, 0)
    before = every_row(plans.database)
    assert plans.save_calendar(one.id, SOON, 0) == Saved(1)
    assert plans.save_calendar(one.id, LATE, 7) == CalendarConflict(SOON, 1)
    assert every_row(plans.database) == before
    assert plans.save_calendar(one.id, AS_USUAL, 1) == Saved(2)
    assert plans.save_calendar(one.id, LATE, 1) == CalendarConflict(AS_USUAL, 2)


@ONE_STORE_FOR_ALL
@given(own=calendars)
def test_whatever_a_calendar_says_is_read_as_it_was_stored(plans: PlanStore, own: OwnCalendar) -> None:
    one = kept(plans, checklist=f"c{new_id()}")
    plans.save_calendar(one.id, own, 0)
    assert plans.calendar(one.id).own == own


@pytest.mark.parametrize("first", [True, False])
def test_of_those_who_set_a_calendar_by_other_assessments_one_is_first(plans: PlanStore, first: bool) -> None:  # noqa: FBT001 - either
    several = [kept(plans) for _ in range(6)]
    seen = 0 if first else 1
    if not first:
        plans.save_calendar(several[0].id, LATE, 0)

    def save(number: int) -> Callable[[], Saved | CalendarConflict]:
        return lambda: plans.save_calendar(several[number].id, OwnCalendar(notice=number), seen)

    found = [unraised(outcome) for outcome in at_once(*map(save, range(6)))]
    standing = plans.calendar(several[0].id).own
    assert [outcome for outcome in found if isinstance(outcome, Saved)] == [Saved(seen + 1)]
    assert found.count(CalendarConflict(standing, seen + 1)) == 5


def first_by_another(plans: PlanStore, patch: pytest.MonkeyPatch, of_it: Assessment) -> None:
    """Let somebody else store the first calendar, right after we saw that there was none."""
    read, other = plan_rows.read_calendar, Store(plans.database, ALONE)

    def slow(*arguments: object, **options: bool) -> KeptCalendar:
        found = read(*arguments, **options)  # type: ignore[arg-type] # as they are
        patch.undo()
        with other.database.writing() as connection:
            values = {"municipality": of_it.municipality, "checklist": of_it.checklist, "at": datetime.now(UTC)}
            connection.execute(insert(CALENDAR).values(**values, revision=1, own=LATE.model_dump(mode="json")))
        return found

    for module in ("plans", "plan_rows"):
        patch.setattr(f"selfcheck.storage.{module}.read_calendar", slow)


def test_who_is_second_at_the_same_moment_gets_what_stands(postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    plans = of(open_store(postgres_url))
    one, other = kept(plans), kept(plans)
    first_by_another(plans, monkeypatch, one)
    assert plans.save_calendar(other.id, SOON, 0) == CalendarConflict(LATE, 1)
    plans.database.close()


WAITING = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()")
LOOK_AGAIN = text("SELECT pg_stat_clear_snapshot()")
"""Who is waiting is looked up once in a transaction, unless one says so."""


def test_who_changes_what_another_is_changing_waits_and_then_sees_it(postgres_url: str) -> None:
    plans = of(open_store(postgres_url))
    one, other = kept(plans), kept(plans)
    plans.save_calendar(one.id, SOON, 0)
    with ThreadPoolExecutor(1) as pool:
        with plans.database.writing() as connection:
            connection.execute(update(CALENDAR).values(revision=2, own=LATE.model_dump(mode="json")))
            second = pool.submit(plans.save_calendar, other.id, OwnCalendar(notice=7), 1)
            while connection.execute(WAITING).scalar_one() == 0 and not second.done():
                connection.execute(LOOK_AGAIN)
        assert second.result() == CalendarConflict(LATE, 2)
    plans.database.close()


# Deleting


def test_with_an_assessment_goes_its_plan_and_with_the_last_its_calendar(plans: PlanStore) -> None:
    store, one, other = Store(plans.database, ALONE), kept(plans), kept(plans, version="2.0")
    elsewhere = kept(plans, municipality=ELSEWHERE)
    for each, task, own in ((one, CIO, SOON), (elsewhere, DIRECTOR, LATE)):
        plans.save_task(each.id, "a", task, 0)
        plans.save_calendar(each.id, own, 0)
    store.delete(one.id)
    assert stands_in(plans.database, "CIO") == set()
    assert plans.calendar(other.id).own == SOON
    store.delete(other.id)
    assert [row[0] for row in every_row(plans.database)["calendar"]] == [ELSEWHERE]
    assert tasks(plans, elsewhere) == {"a": DIRECTOR}
    assert plans.calendar(kept(plans).id).revision == 0


def test_with_a_draft_that_nobody_touched_goes_its_plan(plans: PlanStore) -> None:
    draft = kept(plans, finished=False)
    plans.save_task(draft.id, "a", CIO, 0)
    plans.save_calendar(draft.id, SOON, 0)
    for year in (2030, 2032):
        tidy(plans.database, datetime(year, 1, 1, tzinfo=UTC), 12)
    rows = every_row(plans.database)
    assert (rows["assessment"], rows["task"], rows["calendar"]) == ([], [], [])


# In a file, and back


def an_archive(**about: object) -> Archive:
    """Two assessments of one municipality, one with a plan, and its calendar."""
    one, other = (freeze(an_assessment(answers={"a": level(1)}, **about)) for _ in range(2))
    return Archive((one, other), {one.id: {"a": CIO, "b": Task(accepted=False, note=NOTE)}}, {place(one): LATE})


def place(assessment: Assessment) -> tuple[str, str]:
    """What a calendar belongs to."""
    return assessment.municipality, assessment.checklist


def test_a_plan_and_a_calendar_come_back_from_a_file(store: Store) -> None:
    hers, archive = a_store(store, "Zoë"), an_archive()
    assert hers.put_back(archive) == PutBack(added=2, same=0, copied=0)
    found = hers.archive()
    assert {each.id: each for each in found.assessments} == {each.id: each for each in archive.assessments}
    assert (found.plans, found.calendars) == (archive.plans, archive.calendars)
    one = archive.assessments[0].id
    for kept_ in (of(hers).tasks(one)["a"], of(hers).calendar(one)):
        assert (kept_.revision, kept_.touch.who and kept_.touch.who.id) == (1, hers.who.id)
    told = [each.kind for id_ in (one, archive.assessments[1].id) for each in store.events(id_)]
    assert sorted(told) == [Happening.PUT_BACK, Happening.PUT_BACK, Happening.SCHEDULED]
    before = every_row(store.database)
    assert hers.put_back(archive) == PutBack(added=0, same=2, copied=0)
    assert every_row(store.database) == before


def test_a_plan_or_calendar_that_is_there_is_not_overwritten(store: Store) -> None:
    archive, plans = an_archive(), of(store)
    one, other = archive.assessments
    store.put_back(Archive(archive.assessments))
    plans.save_task(one.id, "c", DIRECTOR, 0)
    plans.save_calendar(other.id, SOON, 0)
    before = every_row(store.database)
    assert store.put_back(archive) == PutBack(added=0, same=2, copied=0, stayed=2)
    assert every_row(store.database) == before


def test_what_is_here_without_a_plan_gets_that_of_the_file(store: Store) -> None:
    archive = an_archive()
    store.put_back(Archive(archive.assessments))
    assert store.put_back(archive) == PutBack(added=0, same=2, copied=0)
    assert (store.archive().plans, store.archive().calendars) == (archive.plans, archive.calendars)


def test_what_is_placed_beside_another_keeps_its_plan(store: Store) -> None:
    was, plans = an_assessment(name="Oud"), of(store)
    file = Archive((was,), {was.id: {"a": CIO}})
    store.create(was)
    plans.save_task(was.id, "a", DIRECTOR, 0)
    store.save_about(was.id, name="Nieuw")
    assert [store.put_back(file) for _ in range(2)] == [PutBack(0, 0, 1), PutBack(0, 1, 0)]
    (copy,) = (each for each in store.all() if each.id != was.id)
    assert (tasks(plans, was), tasks(plans, copy)) == ({"a": DIRECTOR}, {"a": CIO})


def test_a_foreign_assessment_with_that_id_is_not_planned_with(store: Store) -> None:
    foreign = an_assessment(municipality=ELSEWHERE)
    store.create(foreign)
    hers = a_store(store, "Zoë")
    file = foreign.model_copy(update={"municipality": hers.who.municipalities[0]})
    assert hers.put_back(Archive((file,), {foreign.id: {"a": CIO}})) == PutBack(added=1, same=0, copied=0)
    assert of(store).tasks(foreign.id) == {}
    assert list(hers.archive().plans.values()) == [{"a": CIO}]


@pytest.mark.parametrize("stray", ["plan", "calendar", "calendar of another checklist"])
def test_a_plan_or_calendar_of_nothing_is_not_put_back(store: Store, stray: str) -> None:
    one = an_assessment()
    archive = {
        "plan": Archive((one,), {new_id(): {"a": CIO}}),
        "calendar": Archive((one,), {}, {(ELSEWHERE, one.checklist): SOON}),
        "calendar of another checklist": Archive((one,), {}, {(one.municipality, "andere"): SOON}),
    }[stray]
    with pytest.raises(ValueError, match="of no assessment"):
        store.put_back(archive)
    assert not any(every_row(store.database).values())


def test_all_of_a_file_is_put_back_or_nothing(store: Store) -> None:
    archive = an_archive()
    broken = an_assessment().model_copy(update={"name": None})
    with pytest.raises(Exception, match="assessment"):
        store.put_back(Archive((*archive.assessments, broken), archive.plans, archive.calendars))
    assert not any(every_row(store.database).values())


def test_a_calendar_that_came_just_before_a_file_stays(postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    store, archive = open_store(postgres_url), an_archive()
    own = dict.fromkeys(archive.calendars, SOON)
    first_by_another(of(store), monkeypatch, archive.assessments[0])
    assert store.put_back(Archive(archive.assessments, archive.plans, own)) == PutBack(2, 0, 0, stayed=1)
    assert store.archive().calendars == archive.calendars
    store.database.close()


def test_a_file_says_nothing_of_what_was_never_planned(store: Store) -> None:
    one = an_assessment(created=date(2026, 5, 1))
    store.create(one)
    assert store.archive() == Archive((one,))


# Trouble


def test_what_is_stored_and_is_no_plan_or_calendar_is_damage(plans: PlanStore) -> None:
    one = kept(plans)
    plans.save_task(one.id, "a", CIO, 0)
    plans.save_calendar(one.id, SOON, 0)
    with plans.database.writing() as connection:
        for table in ("task", "calendar"):
            column = "task" if table == "task" else "own"
            connection.exec_driver_sql(f"UPDATE {table} SET {column} = '{{\"vreemd\": 1}}'")
    for call in (plans.tasks, plans.calendar):
        with pytest.raises(StorageError) as caught:
            call(one.id)
        assert caught.value.reason is Reason.DAMAGED


def test_a_database_that_does_not_answer_is_said_and_nothing_is_planned(postgres_url: str) -> None:
    with wire(postgres_url) as way:
        plans = of(open_store(way.url, timeout=0.2))
        one = kept(plans)
        way.cut()
        with pytest.raises(StorageError):
            plans.save_task(one.id, "a", CIO, 0)
        way.mend()
        assert plans.tasks(one.id) == {}
        plans.database.close()


@given(tasks=st.dictionaries(st.sampled_from("abc"), any_task(), max_size=3), own=calendars)
def test_an_archive_knows_what_belongs_to_nothing(tasks: dict[str, Task], own: OwnCalendar) -> None:
    one = an_assessment()
    assert not Archive((one,), {one.id: tasks}, {place(one): own}).strays
    assert Archive((), {one.id: tasks}).strays
    assert Archive((one,), {}, {(one.municipality, "andere"): own}).strays
