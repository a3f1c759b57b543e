"""Promises about what is stored: the same on SQLite and on PostgreSQL."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Barrier
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from assessing import NOTE, an_assessment, assessments, freeze
from building import NOT_APPLICABLE, UNKNOWN, level
from selfcheck.answers import MAX_TEXT, UNANSWERED, Answer
from selfcheck.archive import Archive
from selfcheck.assessment import Assessment, FrozenError, Programme, Status, new_id
from selfcheck.storage import Conflict, GoneError, PutBack, Saved, Store, Stored
from stores import open_store

T = TypeVar("T")
ONE_STORE_FOR_ALL = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def found(store: Store, assessment_id: str) -> Stored:
    """What the store has under an id that must be there."""
    stored = store.load(assessment_id)
    assert stored is not None
    return stored


def kept(store: Store, **about: object) -> str:
    """The id of a new assessment in the store."""
    assessment = an_assessment(**about)
    store.create(assessment)
    return assessment.id


def at_once(*calls: Callable[[], T]) -> list[T | BaseException]:
    """What each of several calls gives or raises when all start together."""
    start = Barrier(len(calls))

    def run(call: Callable[[], T]) -> T:
        start.wait()
        return call()

    with ThreadPoolExecutor(len(calls)) as pool:
        futures = [pool.submit(run, call) for call in calls]
    return [future.exception() or future.result() for future in futures]


@ONE_STORE_FOR_ALL
@given(assessment=assessments())
def test_what_is_read_is_what_was_stored(store: Store, assessment: Assessment) -> None:
    store.create(assessment)
    assert found(store, assessment.id).assessment == assessment


@ONE_STORE_FOR_ALL
@given(text=st.text(st.characters(codec=None, categories=None), max_size=100), place=st.text(max_size=300))
def test_any_text_that_a_browser_can_send_can_be_stored(store: Store, text: str, place: str) -> None:
    assessment_id = kept(store, name=text, answers={"a": Answer(note=text)})
    store.remember_place(assessment_id, place)
    stored = found(store, assessment_id)
    assert stored.assessment.name == stored.assessment.answers["a"].note


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("a\x00b", "ab"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\tb\nc", "a\tb\nc"),
        ("a\ud800b", "ab"),
        ("e\u0301 👩‍🦽", "e\u0301 👩‍🦽"),
    ],
)
def test_only_what_nobody_types_is_left_out_of_a_text(sent: str, kept: str) -> None:
    assert Answer(note=sent).note == kept


def test_what_is_left_out_does_not_count_towards_the_length() -> None:
    assert Answer(note="x" * MAX_TEXT + "\x00").note == "x" * MAX_TEXT
    with pytest.raises(ValidationError):
        Answer(note="x" * (MAX_TEXT + 1))


def test_an_unknown_id_is_no_assessment(store: Store) -> None:
    assert [store.load(name) for name in (new_id(), "", "x\x00y", "'; drop table answer")] == [None] * 4


def test_an_answer_is_saved_with_the_next_revision(store: Store) -> None:
    one = kept(store)
    assert store.save_answer(one, "a", level(1), seen=0) == Saved(1)
    assert store.save_answer(one, "a", Answer(level="n2", note="Toch meer."), seen=1) == Saved(2)
    stored = found(store, one)
    assert stored.assessment.answers == {"a": Answer(level="n2", note="Toch meer.")}
    assert (stored.revisions["a"], stored.revisions["b"], dict(stored.revisions)) == (2, 0, {"a": 2})


def test_answers_that_came_with_an_assessment_are_at_the_first_revision(store: Store) -> None:
    assert found(store, kept(store, answers={"a": level(1)})).revisions["a"] == 1


def test_who_saves_over_an_answer_she_did_not_see_gets_what_stands(url: str) -> None:
    hers, his = open_store(url), open_store(url)
    one = kept(hers)
    hers.save_answer(one, "a", level(3), seen=0)
    assert his.save_answer(one, "a", level(1), seen=0) == Conflict(level(3), 1)
    assert found(hers, one).assessment.answers == {"a": level(3)}
    assert his.save_answer(one, "a", level(1), seen=1) == Saved(2)
    hers.database.close()
    his.database.close()


def test_a_revision_that_never_was_is_a_conflict(store: Store) -> None:
    assert store.save_answer(kept(store), "a", level(1), seen=7) == Conflict(UNANSWERED, 0)


def test_saving_what_stands_already_changes_nothing(store: Store) -> None:
    one = kept(store)
    store.save_answer(one, "a", level(1), seen=0)
    before = store.summaries()
    assert store.save_answer(one, "a", level(1), seen=0) == Saved(1)
    assert store.save_answer(one, "b", UNANSWERED, seen=0) == Saved(0)
    assert (store.summaries(), dict(found(store, one).revisions)) == (before, {"a": 1})


def test_an_answer_can_be_emptied_again(store: Store) -> None:
    one = kept(store, answers={"a": level(1)})
    assert store.save_answer(one, "a", UNANSWERED, seen=1) == Saved(2)
    assert found(store, one).assessment.answers == {"a": UNANSWERED}


def test_who_saves_other_questions_at_the_same_time_loses_nothing(store: Store) -> None:
    one = kept(store)

    def save(number: int) -> Callable[[], list[Saved | Conflict]]:
        return lambda: [store.save_answer(one, f"q{number}-{i}", level(i), seen=0) for i in range(5)]

    assert at_once(*map(save, range(8))) == [[Saved(1)] * 5] * 8
    assert found(store, one).assessment.answers == {f"q{number}-{i}": level(i) for number in range(8) for i in range(5)}


def test_of_those_who_save_the_same_question_one_is_first_at_each_revision(store: Store) -> None:
    one = kept(store)

    def save(writer: int) -> Callable[[], list[Saved | Conflict]]:
        return lambda: [store.save_answer(one, "a", Answer(note=f"{writer} {seen}"), seen) for seen in range(5)]

    outcomes = [outcome for outcomes in at_once(*map(save, range(8))) for outcome in unraised(outcomes)]
    revisions = [outcome.revision for outcome in outcomes if isinstance(outcome, Saved)]
    stored = found(store, one)
    assert sorted(revisions) == list(range(1, stored.revisions["a"] + 1))
    assert all(outcome.answer.note for outcome in outcomes if isinstance(outcome, Conflict))


def unraised(outcome: T | BaseException) -> T:
    """What a call gave; raises what it raised."""
    if isinstance(outcome, BaseException):
        raise outcome
    return outcome


def test_what_is_said_about_an_assessment_is_saved_field_by_field(store: Store) -> None:
    one = kept(store, name="Eerste", contact="balie", answers={"a": level(1)})
    title = Programme(title="Coalitieakkoord")
    after = store.save_about(
        one, name="Tweede", status=Status.DRAFT, programmes=(title,), chosen=("a",), kind="akkoord"
    )
    assert after == found(store, one).assessment
    assert (after.name, after.contact, after.status, after.programmes) == ("Tweede", "balie", Status.DRAFT, (title,))
    assert (after.chosen, after.kind, after.answers) == (("a",), "akkoord", {"a": level(1)})


def test_who_says_other_things_about_an_assessment_at_the_same_time_loses_nothing(store: Store) -> None:
    one = kept(store)
    at_once(
        lambda: store.save_about(one, name="Naam"),
        lambda: store.save_about(one, contact="Iemand"),
        lambda: store.save_about(one, filled_in_by="Beleid"),
        lambda: store.save_answer(one, "a", level(2), seen=0),
    )
    now = found(store, one).assessment
    assert (now.name, now.contact, now.filled_in_by, now.answers) == ("Naam", "Iemand", "Beleid", {"a": level(2)})


def test_saying_what_stands_already_is_no_change(store: Store) -> None:
    one = kept(store, name="Naam")
    before = store.summaries()
    store.save_about(one, name="Naam", kind=None)
    assert store.summaries() == before


def test_what_an_assessment_cannot_hold_is_refused_and_not_stored(store: Store) -> None:
    one = kept(store, name="Naam")
    with pytest.raises(ValidationError):
        store.save_about(one, name="x" * 301)
    assert found(store, one).assessment.name == "Naam"


def test_the_place_is_remembered_and_is_no_change(store: Store) -> None:
    one = kept(store)
    before = store.summaries()
    assert found(store, one).place == ""
    store.remember_place(one, "vraag/mfa")
    assert found(store, one).place == "vraag/mfa"
    assert store.summaries() == tuple(replace(summary, place="vraag/mfa") for summary in before)


def test_the_list_has_what_changed_last_first(store: Store) -> None:
    start = datetime.now(UTC)
    answers = {"a": level(0), "b": UNKNOWN, "c": NOT_APPLICABLE, "d": UNANSWERED, "e": Answer(note="Nog vragen.")}
    first, second, third = kept(store, name="Een", answers=answers), kept(store), kept(store)
    store.finish(second, freeze)
    store.save_answer(first, "f", level(1), seen=0)
    listed = store.summaries()
    assert [summary.id for summary in listed] == [first, second, third]
    assert [summary.answered for summary in listed] == [3, 0, 0]
    assert [summary.finished is None for summary in listed] == [True, False, True]
    assert (listed[0].name, listed[0].municipality, listed[0].checklist, listed[0].version) == (
        "Een",
        "GM0344",
        "proef",
        "1.0",
    )
    assert start <= listed[2].changed <= listed[1].changed <= listed[0].changed <= datetime.now(UTC)


def test_finishing_freezes_what_stands(store: Store) -> None:
    one = kept(store, answers={"a": level(1), "b": UNKNOWN})
    frozen = store.finish(one, freeze)
    assert frozen == found(store, one).assessment
    assert frozen.finished_scores is not None
    assert (frozen.finished_scores.total, frozen.answers) == (2, {"a": level(1), "b": UNKNOWN})


def test_a_finished_assessment_does_not_change(store: Store) -> None:
    one = kept(store, answers={"a": level(1)})
    frozen = store.finish(one, freeze)
    before = found(store, one)
    for change in (
        lambda: store.save_answer(one, "a", level(2), seen=1),
        lambda: store.save_about(one, name="Anders"),
        lambda: store.finish(one, freeze),
    ):
        with pytest.raises(FrozenError):
            change()
    store.remember_place(one, "resultaat")
    assert found(store, one) == replace(before, assessment=frozen, place="resultaat")


def test_finishing_changes_nothing_but_date_and_figures(store: Store) -> None:
    one = kept(store, name="Naam")
    frozen = store.finish(one, lambda assessment: freeze(assessment.changing(name="Anders")))
    assert frozen.name == found(store, one).assessment.name == "Naam"


def test_finishing_that_fails_leaves_the_assessment_unfinished(store: Store) -> None:
    one = kept(store)

    def fail(_assessment: Assessment) -> Assessment:
        raise LookupError

    with pytest.raises(LookupError):
        store.finish(one, fail)
    assert found(store, one).assessment.finished is None


@pytest.mark.parametrize("_round", range(5))
def test_an_answer_saved_while_finishing_is_in_it_or_is_refused(store: Store, _round: int) -> None:
    one = kept(store)
    calls = [(lambda i=i: store.save_answer(one, f"q{i}", level(1), seen=0)) for i in range(6)]
    *saves, frozen = at_once(*calls, lambda: store.finish(one, freeze))
    assert isinstance(frozen, Assessment)
    assert frozen.finished_scores is not None
    in_time = {f"q{i}": level(1) for i, outcome in enumerate(saves) if outcome == Saved(1)}
    assert all(isinstance(outcome, Saved | FrozenError) for outcome in saves)
    assert frozen.answers == found(store, one).assessment.answers == in_time
    assert frozen.finished_scores.total == len(in_time)


def test_what_is_gone_is_gone_for_every_writer(store: Store) -> None:
    one, other = kept(store, answers={"a": level(1)}), kept(store, answers={"a": level(2)})
    assert store.delete(one)
    assert not store.delete(one)
    assert store.load(one) is None
    assert [summary.id for summary in store.summaries()] == [other]
    for change in (
        lambda: store.save_answer(one, "a", level(2), seen=1),
        lambda: store.save_about(one, name="Anders"),
        lambda: store.remember_place(one, "vraag/a"),
        lambda: store.finish(one, freeze),
        lambda: store.save_answer("onzin\x00", "a", level(2), seen=1),
    ):
        with pytest.raises(GoneError):
            change()
    assert found(store, other).assessment.answers == {"a": level(2)}


def test_all_assessments_come_back_from_a_file_of_all(store: Store, tmp_path: Path) -> None:
    for number in range(3):
        kept(store, name=f"Nummer {number}", answers={"a": level(number), "b": UNANSWERED})
    store.finish(store.summaries()[0].id, freeze)
    everything = store.all()
    assert len(everything) == 3
    elsewhere = open_store(str(tmp_path / "elders.sqlite3"))
    assert elsewhere.put_back(Archive(everything)) == PutBack(added=3, same=0, copied=0)
    assert elsewhere.all() == everything
    assert elsewhere.put_back(Archive(everything)) == PutBack(added=0, same=3, copied=0)


def test_what_is_put_back_never_overwrites(store: Store) -> None:
    old = an_assessment(name="Oud", answers={"a": level(1)})
    store.create(old)
    now = store.save_about(old.id, name="Nieuw")
    assert store.put_back(Archive((old,))) == PutBack(added=0, same=0, copied=1)
    assert found(store, old.id).assessment == now
    (copy,) = (each for each in store.all() if each.id != old.id)
    assert copy == old.model_copy(update={"id": copy.id})


def test_putting_back_twice_makes_one_copy_unless_that_copy_changed(store: Store) -> None:
    old = an_assessment(name="Oud")
    store.create(old)
    store.save_about(old.id, name="Nieuw")
    assert [store.put_back(Archive((old,))).copied for _ in range(2)] == [1, 0]
    (copy,) = (each.id for each in store.all() if each.id != old.id)
    store.save_about(copy, name="Nieuwer")
    assert [store.put_back(Archive((old,))) for _ in range(2)] == [PutBack(0, 0, 1), PutBack(0, 1, 0)]
    assert sorted(each.name for each in store.all()) == ["Nieuw", "Nieuwer", "Oud"]


def test_putting_back_does_all_or_nothing(store: Store) -> None:
    broken = an_assessment().model_copy(update={"municipality": None})
    with pytest.raises(Exception, match="municipality"):
        store.put_back(Archive((an_assessment(), broken)))
    assert store.all() == ()


def test_who_puts_back_the_same_file_at_the_same_time_adds_it_once(store: Store) -> None:
    file = Archive(tuple(an_assessment() for _ in range(5)))
    outcomes = [unraised(outcome) for outcome in at_once(*[lambda: store.put_back(file)] * 4)]
    assert sorted(outcome.added for outcome in outcomes) == [0, 0, 0, 5]
    assert len(store.all()) == 5


def test_what_people_wrote_is_in_no_error(store: Store) -> None:
    assessment = an_assessment(name=NOTE)
    store.create(assessment)
    with pytest.raises(Exception, match="assessment") as caught:
        store.create(assessment)
    assert NOTE not in str(caught.value)
