"""What is not hers is not there: a foreign id and one that does not exist give the same, whatever is asked."""

from collections.abc import Callable
from inspect import isfunction, signature
from typing import Any

import pytest

from assessing import an_assessment, freeze
from building import level
from merging import IJSSELSTEIN, MONTFOORT, OUDEWATER, WOERDEN, Calendar
from selfcheck.access import ForbiddenError, Membership, Person, Role
from selfcheck.archive import Archive
from selfcheck.assessment import new_id
from selfcheck.occasions import OwnCalendar
from selfcheck.plan import Task
from selfcheck.storage import People, PlanStore, PutBack, SharingStore, Store
from sharers import a_decision
from together import ELSEWHERE, HERE, NOON, a_person, a_profile, every_row


def never(_assessment: object) -> Any:
    """What must not be called: it would be told what is in a foreign assessment."""
    raise AssertionError


def of_sharing(store: Store) -> SharingStore:
    """What the same person may ask about sharing."""
    return SharingStore(store.database, store.who)


def of_plans(store: Store) -> PlanStore:
    """What the same person may ask about plans."""
    return PlanStore(store.database, store.who)


CALLS: dict[str, Callable[[Store, str], object]] = {
    "load": lambda store, id_: store.load(id_),
    "save_answer": lambda store, id_: store.save_answer(id_, "a", level(2), 1, theme="thema"),
    "history": lambda store, id_: store.history(id_, "a"),
    "save_about": lambda store, id_: store.save_about(id_, name="Van mij"),
    "remember_place": lambda store, id_: store.remember_place(id_, "vraag/a"),
    "colleagues": lambda store, id_: store.colleagues(id_),
    "assign": lambda store, id_: store.assign(id_, "thema", store.who.id),
    "finish": lambda store, id_: store.finish(id_, never),
    "delete": lambda store, id_: store.delete(id_),
    "events": lambda store, id_: store.events(id_),
    "standing": lambda store, id_: of_sharing(store).standing(id_),
    "give": lambda store, id_: of_sharing(store).give(id_, a_decision(), never),
    "withdraw": lambda store, id_: of_sharing(store).withdraw(id_),
    "seen": lambda store, id_: of_sharing(store).seen(id_),
    "group_figures": lambda store, id_: of_sharing(store).group_figures(id_),
    "readable": lambda store, id_: of_sharing(store).readable(id_),
    "own": lambda store, id_: of_sharing(store).own(id_),
    "tasks": lambda store, id_: of_plans(store).tasks(id_),
    "save_task": lambda store, id_: of_plans(store).save_task(id_, "a", Task(owner="CIO"), 1, theme="thema"),
    "calendar": lambda store, id_: of_plans(store).calendar(id_),
    "save_calendar": lambda store, id_: of_plans(store).save_calendar(id_, OwnCalendar(notice=3), 1),
}
"""Every call about one assessment."""

ABOUT_ALL = {"create", "put_back", "summaries", "all", "archive", "participation"}
"""Every call that takes no id."""

METHODS = {
    name: method
    for asking in (Store, SharingStore, PlanStore)
    for name, method in vars(asking).items()
    if isfunction(method) and not name.startswith("_")
}


def outcome(call: Callable[[Store, str], object], store: Store, assessment_id: str) -> tuple[object, ...]:
    """What a call gives or raises, with the id that was asked for left out."""
    try:
        return ("gives", call(store, assessment_id))
    except Exception as error:  # noqa: BLE001 - which one is the question
        told = str(error).replace(assessment_id, "this id")
        return (type(error), told, [type(each) for each in error.args], error.__cause__, error.__context__)


def somebody(store: Store, who: str) -> Person:
    """Somebody who does not belong to the other municipality."""
    if who == "former editor":
        person = a_person(store.database, who, Role.EDITOR, ELSEWHERE)
        for assessment in store.all():
            if assessment.municipality == ELSEWHERE and assessment.finished is None:
                store.assign(assessment.id, "thema", person.id)
        return People(store.database).welcome(a_profile(who, Membership(Role.EDITOR, HERE)), NOON)
    return a_person(store.database, who, None if who == "nobody" else Role(who))


def test_every_call_of_a_store_is_looked_at() -> None:
    assert {*CALLS} | ABOUT_ALL == {*METHODS}
    assert {name for name, method in METHODS.items() if "assessment_id" in signature(method).parameters} == {*CALLS}


@pytest.mark.parametrize("who", [*Role, "nobody", "former editor"])
def test_a_foreign_id_gives_what_an_id_gives_that_does_not_exist(store: Store, who: str) -> None:
    about = {"municipality": ELSEWHERE, "answers": {"a": level(1)}}
    draft, finished, gone = an_assessment(**about), an_assessment(**about), an_assessment(**about)
    for assessment in (draft, finished, gone):
        store.create(assessment)
    store.finish(finished.id, freeze)
    for assessment in (draft, finished, gone):
        of_plans(store).save_task(assessment.id, "a", Task(owner="Directeur"), 0)
        of_plans(store).save_calendar(assessment.id, OwnCalendar(notice=4), 0)
    store.delete(gone.id)
    hers = Store(store.database, somebody(store, who))
    before = every_row(store.database)
    for name, call in CALLS.items():
        nothing = outcome(call, hers, new_id())
        for foreign in (draft.id, finished.id, gone.id):
            assert (name, outcome(call, hers, foreign)) == (name, nothing)
    for call in CALLS.values():
        malformed = [outcome(call, hers, id_)[:1] for id_ in ("", "x", draft.id.upper(), draft.id + "\n", "\x00")]
        assert malformed == [outcome(call, hers, new_id())[:1]] * 5
    assert every_row(store.database) == before


@pytest.mark.parametrize("place", [HERE, IJSSELSTEIN, MONTFOORT])
def test_what_went_into_another_municipality_is_foreign_to_all_others(
    store: Store, calendar: Calendar, place: str
) -> None:
    draft, finished = (an_assessment(municipality=OUDEWATER, answers={"a": level(1)}) for _ in range(2))
    for assessment in (draft, finished):
        store.create(assessment)
    store.finish(finished.id, freeze)
    calendar.go_to(2027)
    hers = Store(store.database, a_person(store.database, "Zoë", Role.EDITOR, place))
    before = every_row(store.database)
    for name, call in CALLS.items():
        nothing = outcome(call, hers, new_id())
        assert [(name, outcome(call, hers, foreign.id)) for foreign in (draft, finished)] == [(name, nothing)] * 2
    assert (hers.summaries(), hers.all()) == ((), ())
    assert every_row(store.database) == before
    assert Store(store.database, a_person(store.database, "Mo", Role.READER, WOERDEN)).load(draft.id) is not None


@pytest.mark.parametrize("who", [*Role, "nobody"])
def test_what_is_foreign_is_in_no_list(store: Store, who: str) -> None:
    theirs = an_assessment(municipality=ELSEWHERE)
    store.create(theirs)
    of_plans(store).save_task(theirs.id, "a", Task(owner="Directeur"), 0)
    of_plans(store).save_calendar(theirs.id, OwnCalendar(notice=4), 0)
    hers = Store(store.database, somebody(store, who))
    assert (hers.summaries(), hers.all(), hers.archive()) == ((), (), Archive())


def test_a_file_with_a_foreign_id_is_put_back_as_if_that_id_were_new(store: Store) -> None:
    foreign = an_assessment(municipality=ELSEWHERE, name="Van hen")
    store.create(foreign)
    hers = Store(store.database, a_person(store.database, "Zoë"))
    file = [foreign.model_copy(update={"municipality": HERE}), an_assessment()]
    assert hers.put_back(Archive(tuple(file))) == PutBack(added=2, same=0, copied=0)
    stored = store.load(foreign.id)
    assert stored is not None
    assert stored.assessment == foreign
    assert {each.municipality for each in hers.all()} == {HERE}


@pytest.mark.parametrize("who", [*Role, "nobody"])
def test_nothing_is_begun_or_put_back_elsewhere(store: Store, who: str) -> None:
    there = an_assessment(municipality=ELSEWHERE)
    store.create(there)
    hers = Store(store.database, somebody(store, who))
    before = every_row(store.database)
    for assessment in (there, an_assessment(municipality=ELSEWHERE)):
        told = []
        for call in (lambda one=assessment: hers.create(one), lambda one=assessment: hers.put_back(Archive((one,)))):
            with pytest.raises(ForbiddenError) as caught:
                call()
            told.append(str(caught.value))
        assert told == ["CREATE", "PUT_BACK"]
    assert every_row(store.database) == before


def test_a_foreign_colleague_is_refused_like_one_who_does_not_exist(store: Store) -> None:
    own = an_assessment()
    hers = Store(store.database, a_person(store.database, "Zoë"))
    hers.create(own)
    strangers = [a_person(store.database, "Mo", Role.EDITOR, ELSEWHERE), a_person(store.database, "An", Role.READER)]
    before = every_row(store.database)
    told = []
    for id_ in (*(each.id for each in strangers), new_id(), "", "'; --"):
        with pytest.raises(ForbiddenError) as caught:
            hers.assign(own.id, "thema", id_)
        told.append(str(caught.value))
    assert told == ["ASSIGN"] * 5
    assert every_row(store.database) == before
