"""Keeping everything in one file, putting it back, copying and deleting."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from screens import EVERYTHING_HOSTILE, Tab, a_finished, an_assessment, answered, without_markup
from selfcheck.archive import Archive
from selfcheck.assessment import Assessment
from selfcheck.checklist import Checklist
from selfcheck.exchange import write_archive, write_assessment
from selfcheck.occasions import OwnCalendar
from selfcheck.plan import Task, TaskStatus
from selfcheck.storage import PlanStore, Store
from selfcheck.tickets import PLACE, Kind, Shown, Ticket, read
from selfcheck.ui import texts


@pytest.fixture
def two(store: Store, checklist: Checklist) -> tuple[Assessment, Assessment]:
    """A finished and an unfinished assessment in the store."""
    made = a_finished(checklist), an_assessment(checklist, "GM0363", answers=answered(checklist, 1), name="tweede")
    for assessment in made:
        store.create(assessment)
    return made


def give(raw: bytes) -> Tab:
    """The screen with a file to put back, before it is put back."""
    tab = Tab().open("bewaren")
    (uploader,) = tab.app.file_uploader
    uploader.set_value(("archief.json", raw, "application/json"))
    return tab.run()


def planned(store: Store, assessment: Assessment) -> None:
    """Plan one advice, on a moment, and say what is otherwise in the calendar."""
    plans, question = PlanStore(store.database, store.who), next(iter(assessment.answers))
    plans.save_task(assessment.id, question, Task(owner="CIO", moment="begroting", year=2027), 0)
    plans.save_calendar(assessment.id, OwnCalendar(notice=4), 0)


def put_back(number: int) -> str:
    """What is on the button that puts back."""
    return texts.PUT_BACK.format(number=number)


def done(added: int = 0, same: int = 0, copied: int = 0) -> str:
    """What is said afterwards."""
    return texts.PUT_BACK_DONE.format(added=added, same=same, copied=copied)


def pick(store: Store, assessment: Assessment) -> Tab:
    """The screen with one assessment chosen."""
    tab = Tab().open("bewaren")
    chooser = tab.labelled(texts.WHICH_CHECK)
    chooser.set_value(next(summary for summary in store.summaries() if summary.id == assessment.id))
    return tab.run()


@pytest.mark.usefixtures("database")
def test_without_assessments_there_is_nothing_to_keep_but_something_to_put_back() -> None:
    tab = Tab().open("bewaren")
    assert tab.says(texts.NONE_YET)
    assert not tab.downloads
    assert not tab.has(texts.WHICH_CHECK)
    assert tab.app.file_uploader


def test_everything_is_offered_in_one_file(two: tuple[Assessment, Assessment]) -> None:
    address = Tab().open("bewaren").downloads[texts.KEEP_ALL.format(number=len(two))]
    shown = read(address.removeprefix(PLACE), datetime.now(UTC))
    assert shown == Shown(Ticket(Kind.EVERYTHING, ""), expired=False)


def test_what_was_kept_and_deleted_can_be_put_back(store: Store, two: tuple[Assessment, Assessment]) -> None:
    kept, before = write_archive(store.archive()), store.all()
    for assessment in two:
        store.delete(assessment.id)
    tab = give(kept)
    assert store.all() == ()
    tab.press(put_back(2))
    assert tab.says(done(added=2))
    assert store.all() == before


def test_plans_and_calendars_come_back_with_what_was_kept(store: Store, two: tuple[Assessment, Assessment]) -> None:
    planned(store, two[0])
    kept, before = write_archive(store.archive()), store.archive()
    assert before.plans
    assert before.calendars
    for assessment in two:
        store.delete(assessment.id)
    assert give(kept).press(put_back(2)).says(done(added=2))
    assert store.archive() == before


def test_a_plan_that_went_on_since_is_not_overwritten_and_that_is_said(
    store: Store, two: tuple[Assessment, Assessment]
) -> None:
    planned(store, two[0])
    kept = write_archive(store.archive())
    (question,) = store.archive().plans[two[0].id]
    PlanStore(store.database, store.who).save_task(two[0].id, question, Task(status=TaskStatus.DONE), 1)
    before = store.archive()
    assert give(kept).press(put_back(2)).says(f"{done(same=2)} {texts.PUT_BACK_STAYED}")
    assert store.archive() == before


@pytest.mark.parametrize("change", [{"vreemd": {}}, {"moment": "ooit", "year": 2027}, {"owner": 3}])
def test_an_archive_with_a_plan_that_does_not_fit_is_refused_as_a_whole(
    store: Store, checklist: Checklist, change: dict[str, Any]
) -> None:
    made, question = a_finished(checklist), checklist.questions[0].id
    content = json.loads(write_archive(Archive((made,))))
    plan = change if "vreemd" in change else {question: change}
    tab = give(json.dumps({**content, "plans": {made.id: plan}}).encode())
    assert len(tab.app.error) == 1
    assert not any(tab.has(put_back(number)) for number in range(3))
    assert store.archive() == Archive()


def test_what_is_here_already_is_not_put_back_twice(store: Store, two: tuple[Assessment, Assessment]) -> None:
    before = store.all()
    assert give(write_archive(Archive(two))).press(put_back(2)).says(done(same=2))
    assert store.all() == before


def test_what_changed_since_is_not_overwritten(store: Store, two: tuple[Assessment, Assessment]) -> None:
    kept = write_archive(store.archive())
    changed = store.save_about(two[1].id, name="veranderd")
    assert give(kept).press(put_back(2)).says(done(same=1, copied=1))
    assert len(store.all()) == 3
    assert changed in store.all()
    assert [a.name for a in store.all() if a.municipality == two[1].municipality].count("tweede") == 1


def test_a_file_with_one_assessment_can_be_put_back_too(store: Store, checklist: Checklist) -> None:
    assessment = an_assessment(checklist)
    give(write_assessment(assessment)).press(put_back(1))
    assert store.all() == (assessment,)


def test_an_invented_archive_is_not_put_among_real_ones(store: Store, checklist: Checklist) -> None:
    real, invented = an_assessment(checklist), an_assessment(checklist, invented=True)
    tab = give(write_archive(Archive((real, invented))))
    (error,) = tab.app.error
    assert without_markup(error.value) == texts.MIXED
    assert not any(tab.has(put_back(number)) for number in range(3))
    assert store.all() == ()


@pytest.mark.parametrize("what", ["geen JSON", "afgebroken", "andere versie", "geen gemeente", "nieuwer"])
def test_an_archive_with_one_fault_is_refused_as_a_whole(store: Store, checklist: Checklist, what: str) -> None:
    whole = write_archive(Archive((an_assessment(checklist), an_assessment(checklist, "GM0363"))))
    content = json.loads(whole)
    content["assessments"][1] |= {"version": "9.9"} if what == "andere versie" else {"municipality": "GM0000"}
    raw = {
        "geen JSON": b"PK\x03\x04",
        "afgebroken": whole[:-200],
        "nieuwer": json.dumps({**json.loads(whole), "format_version": 99}).encode(),
    }.get(what, json.dumps(content).encode())
    tab = give(raw)
    assert len(tab.app.error) == 1
    assert not any(tab.has(put_back(number)) for number in range(3))
    assert store.all() == ()


def test_nothing_is_copied_or_deleted_without_choosing_which(two: tuple[Assessment, Assessment]) -> None:
    assert two
    tab = Tab().open("bewaren")
    assert not tab.has(texts.COPY)
    assert not tab.has(texts.DELETE)


def test_a_copy_is_opened_and_says_where_it_came_from(store: Store, two: tuple[Assessment, Assessment]) -> None:
    tab = pick(store, two[0]).press(texts.COPY)
    (copy,) = (found for found in store.all() if found.id not in {assessment.id for assessment in two})
    assert tab.of == copy.id
    assert tab.says(texts.COPIED)
    assert (copy.answers, copy.finished, copy.municipality) == (two[0].answers, None, two[0].municipality)


def test_deleting_asks_first_and_then_it_is_gone(store: Store, two: tuple[Assessment, Assessment]) -> None:
    tab = pick(store, two[1]).press(texts.DELETE)
    assert tab.says(texts.DELETE_MEANS)
    assert len(store.all()) == 2
    tab.press(texts.DELETE, texts.DELETE_YES)
    assert store.all() == (two[0],)
    assert tab.says(texts.DELETED)
    assert Tab().open("vragen", two[1].id).title == texts.GONE_TITLE


def test_not_deleting_after_all_keeps_everything(store: Store, two: tuple[Assessment, Assessment]) -> None:
    before = store.all()
    tab = pick(store, two[1]).press(texts.DELETE).press(texts.DELETE, texts.CANCEL)
    assert not tab.has(texts.DELETE_YES)
    assert store.all() == before


def test_deleting_what_is_gone_already_is_no_trouble(store: Store, two: tuple[Assessment, Assessment]) -> None:
    tab = pick(store, two[1])
    store.delete(two[1].id)
    tab.run()
    assert store.all() == (two[0],)


def test_the_question_whether_to_delete_names_it_as_it_was_written(store: Store, checklist: Checklist) -> None:
    assessment = an_assessment(checklist, name=EVERYTHING_HOSTILE)
    store.create(assessment)
    tab = pick(store, assessment).press(texts.DELETE)
    assert any(EVERYTHING_HOSTILE in text.value for text in tab.app.text)
