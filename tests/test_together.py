"""Working together: who answers which theme, what a host sees, and a log that holds ids and never content."""

from dataclasses import astuple

import pytest

from assessing import an_assessment, freeze
from building import level
from selfcheck.access import Action, ForbiddenError, Membership, Person, Role
from selfcheck.answers import Answer, Evidence
from selfcheck.archive import Archive
from selfcheck.assessment import FrozenError, Programme, Status, new_id
from selfcheck.occasions import OwnCalendar, Window
from selfcheck.plan import Task
from selfcheck.storage import (
    Colleague,
    Event,
    Happening,
    Participation,
    People,
    PlanStore,
    Saved,
    Somebody,
    Store,
    Stored,
    everything,
)
from together import ELSEWHERE, HERE, NOON, a_person, a_profile, a_store, every_row, stands_in

TEXTS = ("Naam-van-de-zelfcheck", "Functie-van-wie-invult", "balie@contact.example", "Titel-van-het-stuk", "soort-stuk")
SAID = ("Opmerking-die-erbij", "Stuk-als-vindplaats", "bladzijde-12", "Wij-gaan-citaat", "Doen-we-al", "Reden-opzij")
EARLIER = "Een-eerdere-opmerking"
PLANNED = ("Eigen-tekst-voor-het-programma", "Functie-van-de-eigenaar", "Opmerking-bij-de-taak", "eigen-moment")


def found(store: Store, assessment_id: str) -> Stored:
    """What the store has under an id that must be there."""
    stored = store.load(assessment_id)
    assert stored is not None
    return stored


def begun(store: Store, **about: object) -> str:
    """The id of a new assessment."""
    assessment = an_assessment(**about)
    store.create(assessment)
    return assessment.id


def full_of_words(store: Store) -> str:
    """The id of an assessment in which every field says something that can be found again."""
    name, filled_in_by, contact, title, kind = TEXTS
    note, document, page, quotation, already, set_aside = SAID
    one = begun(
        store,
        name=name,
        filled_in_by=filled_in_by,
        contact=contact,
        kind=kind,
        status=Status.DRAFT,
        programmes=(Programme(title=title),),
        answers={"a": Answer(not_applicable=EARLIER)},
    )
    evidence = Evidence(document=document, page=page, quotation=quotation)
    answer = Answer(level="n1", note=note, evidence=evidence, already=already, set_aside=set_aside)
    store.save_answer(one, "a", answer, 1)
    text, owner, note, moment = PLANNED
    plans = PlanStore(store.database, store.who)
    plans.save_task(one, "a", Task(text=text, owner=owner, note=note), 0)
    plans.save_calendar(one, OwnCalendar(windows={moment: Window(first=1, last=2)}), 0)
    return one


def all_events(store: Store) -> list[Event]:
    """Everything that happened."""
    with everything(store.database) as run_through:
        return [record for record in run_through() if isinstance(record, Event)]


def of(store: Store, assessment_id: str) -> list[Event]:
    """What happened to an assessment, also if it is no more."""
    return [event for event in all_events(store) if event.assessment == assessment_id]


# Themes


def test_who_was_given_a_theme_answers_that_one_only(store: Store) -> None:
    editor, contributor = a_store(store, "Zoë"), a_store(store, "Mo", Role.CONTRIBUTOR)
    one = begun(editor)
    with pytest.raises(ForbiddenError):
        contributor.save_answer(one, "a", level(1), 0, theme="burger")
    editor.assign(one, "burger", contributor.who.id)
    assert contributor.save_answer(one, "a", level(1), 0, theme="burger") == Saved(1)
    for theme in ("bestuur", None):
        with pytest.raises(ForbiddenError):
            contributor.save_answer(one, "b", level(1), 0, theme=theme)
    contributor.remember_place(one, "vraag/a")
    assert found(contributor, one).assessment.answers == {"a": level(1)}
    editor.assign(one, "burger", None)
    with pytest.raises(ForbiddenError):
        contributor.save_answer(one, "a", level(2), 1, theme="burger")


def test_a_theme_is_given_in_one_assessment(store: Store) -> None:
    editor, contributor = a_store(store, "Zoë"), a_store(store, "Mo", Role.CONTRIBUTOR)
    one, other = begun(editor), begun(editor)
    editor.assign(one, "burger", contributor.who.id)
    with pytest.raises(ForbiddenError):
        contributor.save_answer(other, "a", level(1), 0, theme="burger")
    assert (found(editor, one).assigned, found(editor, other).assigned) == (
        {"burger": Somebody(contributor.who.id, "Mo")},
        {},
    )


def test_a_theme_is_answered_by_whom_it_was_given_last(store: Store) -> None:
    editor, first, second = (a_store(store, name, Role.EDITOR) for name in ("Zoë", "Mo", "An"))
    one = begun(editor)
    for who in (first, second, second):
        editor.assign(one, "burger", who.who.id)
    assert found(editor, one).assigned == {"burger": Somebody(second.who.id, "An")}
    assert [(event.kind, event.theme, event.colleague) for event in editor.events(one)[1:]] == [
        (Happening.ASSIGNED, "burger", who.who.id) for who in (first, second, second)
    ]


def test_who_answers_it_is_settled_while_an_assessment_is_unfinished(store: Store) -> None:
    editor = a_store(store, "Zoë")
    one = begun(editor)
    editor.finish(one, freeze)
    before = every_row(store.database)
    with pytest.raises(FrozenError):
        editor.assign(one, "burger", editor.who.id)
    assert every_row(store.database) == before


def test_colleagues_are_those_of_the_municipality_who_can_answer(store: Store) -> None:
    editor = a_store(store, "Zoë")
    contributor = a_person(store.database, "Mo", Role.CONTRIBUTOR)
    both = People(store.database).welcome(
        a_profile("An", *(Membership(role, HERE) for role in (Role.CONTRIBUTOR, Role.EDITOR, Role.READER))), NOON
    )
    a_person(store.database, "Leest", Role.READER)
    a_person(store.database, "Beheert", Role.HOST)
    a_person(store.database, "Elders", Role.EDITOR, ELSEWHERE)
    a_person(store.database, "Nergens", None)
    one = begun(editor)
    assert editor.colleagues(one) == (
        Colleague(both.id, "An", Role.EDITOR),
        Colleague(contributor.id, "Mo", Role.CONTRIBUTOR),
        Colleague(editor.who.id, "Zoë", Role.EDITOR),
    )


def test_what_is_refused_changes_nothing(store: Store) -> None:
    editor, reader = a_store(store, "Zoë"), a_store(store, "Mo", Role.READER)
    one = begun(editor, answers={"a": level(1)})
    before = every_row(store.database)
    for call, action in (
        (lambda: reader.save_answer(one, "a", level(2), 1, theme="thema"), Action.ANSWER),
        (lambda: reader.save_about(one, name="Anders"), Action.DESCRIBE),
        (lambda: reader.remember_place(one, "vraag/a"), Action.ANSWER),
        (lambda: reader.colleagues(one), Action.ASSIGN),
        (lambda: reader.assign(one, "thema", editor.who.id), Action.ASSIGN),
        (lambda: reader.finish(one, freeze), Action.FINISH),
        (lambda: reader.delete(one), Action.DELETE),
        (lambda: reader.create(an_assessment()), Action.CREATE),
        (lambda: reader.put_back(Archive((an_assessment(),))), Action.PUT_BACK),
        (reader.participation, Action.TAKE_STOCK),
    ):
        with pytest.raises(ForbiddenError) as caught:
            call()
        assert caught.value.action is action
    assert every_row(store.database) == before
    assert found(reader, one) == found(editor, one)
    assert (reader.history(one, "a"), reader.events(one)) == (editor.history(one, "a"), editor.events(one))


# What a host sees


def test_a_host_sees_how_far_each_municipality_is_and_no_more(store: Store) -> None:
    host = a_store(store, "Beheert", Role.HOST)
    assert host.participation() == ()
    ids = {
        code: [begun(store, municipality=code, answers={"a": level(3)}) for _ in range(2)] for code in (ELSEWHERE, HERE)
    }
    begun(store, municipality="GM0001", invented=True)
    begun(store, municipality=HERE, invented=True)
    store.finish(ids[HERE][0], freeze)
    last = {code: max(each.changed for each in store.summaries() if each.id in some) for code, some in ids.items()}
    assert host.participation() == (
        Participation(HERE, 1, 1, last[HERE]),
        Participation(ELSEWHERE, 2, 0, last[ELSEWHERE]),
    )
    assert {*Participation.__slots__} == {"municipality", "drafts", "finished", "changed"}
    assert (host.all(), host.summaries(), host.load(ids[HERE][0])) == ((), (), None)


# The log


def test_everything_that_changes_something_is_in_the_log_with_who_did_it(store: Store) -> None:
    editor = a_store(store, "Zoë")
    one = begun(editor)
    editor.save_answer(one, "a", level(1), 0)
    editor.save_about(one, name="Naam")
    editor.assign(one, "thema", editor.who.id)
    editor.finish(one, freeze)
    plans = PlanStore(store.database, editor.who)
    plans.save_task(one, "a", Task(owner="CIO"), 0, theme="thema")
    plans.save_calendar(one, OwnCalendar(notice=4), 0)
    me = editor.who.id
    told = [(e.kind, e.person, e.colleague, e.question, e.theme, e.revision) for e in editor.events(one)]
    assert told == [
        (Happening.BEGUN, me, None, None, None, None),
        (Happening.ANSWERED, me, None, "a", None, 1),
        (Happening.DESCRIBED, me, None, None, None, None),
        (Happening.ASSIGNED, me, me, None, "thema", None),
        (Happening.FINISHED, me, None, None, None, None),
        (Happening.PLANNED, me, None, "a", None, 1),
        (Happening.SCHEDULED, me, None, None, None, 1),
    ]
    again = an_assessment()
    editor.put_back(Archive((again,)))
    assert [event.kind for event in editor.events(again.id)] == [Happening.PUT_BACK]


def test_what_changes_nothing_is_not_in_the_log(store: Store) -> None:
    editor = a_store(store, "Zoë")
    one = begun(editor, name="Naam", answers={"a": level(1)})
    before = all_events(store)
    editor.save_answer(one, "a", level(1), 1)
    editor.save_answer(one, "a", level(2), 7)
    editor.save_about(one, name="Naam")
    editor.remember_place(one, "vraag/a")
    editor.delete(new_id())
    plans = PlanStore(store.database, editor.who)
    plans.save_task(one, "a", Task(), 7)
    plans.save_calendar(one, OwnCalendar(), 0)
    plans.save_calendar(one, OwnCalendar(notice=4), 7)
    for read in (plans.tasks, plans.calendar):
        read(one)
    for call in (
        editor.summaries,
        editor.all,
        editor.archive,
        lambda: editor.load(one),
        lambda: editor.history(one, "a"),
    ):
        call()
    assert all_events(store) == before


def test_who_is_alone_is_nobody_in_the_log(store: Store) -> None:
    one = begun(store)
    store.save_answer(one, "a", level(1), 0)
    assert [(event.kind, event.person) for event in store.events(one)] == [
        (Happening.BEGUN, None),
        (Happening.ANSWERED, None),
    ]
    assert found(store, one).touches["a"].who is None


def test_the_log_holds_ids_and_nothing_that_anybody_wrote(store: Store) -> None:
    editor = a_store(store, "Zoë")
    one = full_of_words(editor)
    editor.assign(one, "thema", a_person(store.database, "Mo").id)
    rows = every_row(store.database)
    for text in (*TEXTS, *SAID, EARLIER, *PLANNED, "Zoë", "Mo"):
        assert stands_in(store.database, text) - {"event"}, text  # so that it is the log that leaves it out
        assert not [row for row in rows["event"] if any(text in str(value) for value in row)]
    ids = {one, "a", "thema", *(str(row[0]) for row in rows["person"]), None}
    for event in all_events(store):
        _, kind, *rest, revision = astuple(event)
        assert isinstance(kind, Happening)
        assert {*rest} <= ids
        assert revision is None or isinstance(revision, int)


# Deleting


def test_of_what_is_deleted_no_word_is_left_in_any_table(store: Store) -> None:
    editor = a_store(store, "Zoë")
    one, other = full_of_words(editor), begun(editor, checklist="andere", answers={"a": level(1)})
    editor.assign(one, "thema", editor.who.id)
    editor.delete(one)
    for text in (*TEXTS, *SAID, EARLIER, *PLANNED):
        assert stands_in(store.database, text) == set()
    assert stands_in(store.database, one) == {"event"}
    assert found(editor, other).assessment.answers == {"a": level(1)}


def test_what_is_left_in_the_log_leads_to_nobody_and_still_tells_people_apart(store: Store) -> None:
    hers, his = a_store(store, "Zoë"), a_store(store, "Mo")
    one, other, standing = (begun(hers) for _ in range(3))
    for assessment in (one, other, standing):
        his.save_answer(assessment, "a", level(1), 0)
        hers.assign(assessment, "thema", his.who.id)
        hers.save_answer(assessment, "a", level(2), 1)
    before = of(store, standing)
    his.delete(one)
    hers.delete(other)
    names: list[str | None] = []
    for gone, last in ((one, "Mo"), (other, "Zoë")):
        begin, answer, assign, again, deleted = of(store, gone)
        she, he = begin.person, answer.person
        assert [e.kind for e in (begin, answer, assign, again, deleted)] == [
            Happening.BEGUN,
            Happening.ANSWERED,
            Happening.ASSIGNED,
            Happening.ANSWERED,
            Happening.DELETED,
        ]
        assert (assign.person, assign.colleague, again.person) == (she, he, she)
        assert deleted.person == (he if last == "Mo" else she)
        assert [e.colleague for e in (begin, answer, again, deleted)] == [None] * 4
        names += [she, he]
    assert len({*names, hers.who.id, his.who.id, None}) == 7
    assert of(store, standing) == before


def test_what_somebody_alone_deleted_is_still_of_nobody(store: Store) -> None:
    one = begun(store)
    store.delete(one)
    assert [(event.kind, event.person, event.colleague) for event in of(store, one)] == [
        (Happening.BEGUN, None, None),
        (Happening.DELETED, None, None),
    ]


def test_who_lost_a_role_still_stands_with_what_she_gave(store: Store) -> None:
    hers, other = a_store(store, "Zoë"), a_store(store, "Mo")
    one = begun(hers, answers={"a": level(1)})
    hers.assign(one, "thema", other.who.id)
    People(store.database).welcome(a_profile("Mo"), NOON)
    assert found(hers, one).assigned == {"thema": Somebody(other.who.id, "Mo")}
    assert [each.name for each in hers.colleagues(one)] == ["Zoë"]
    now = Store(store.database, Person(other.who.id, "Mo", ()))
    assert now.load(one) is None
