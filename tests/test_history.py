"""Every version of an answer: what is kept of it, who gave it, and that the newest one stands."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import ClassVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from assessing import an_assessment
from building import NOT_APPLICABLE, UNKNOWN, level
from selfcheck.access import Role
from selfcheck.answers import UNANSWERED, Answer, Evidence
from selfcheck.archive import Archive
from selfcheck.storage import Conflict, Happening, People, Saved, Somebody, Store, Version, rows
from selfcheck.storage import store as storing_module
from together import NOON, a_profile, a_store

MINUTE = timedelta(minutes=1)


class Clock:
    """Stands where the store asks what time it is."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 21, 12, tzinfo=UTC)

    def now(self, _zone: object) -> datetime:
        """The time that a test set."""
        return self.time


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """A clock that only moves if told."""
    made = Clock()
    monkeypatch.setattr(storing_module, "datetime", made)
    return made


def begun(store: Store) -> str:
    """The id of a new, empty assessment."""
    assessment = an_assessment()
    store.create(assessment)
    return assessment.id


def kept(store: Store, assessment_id: str) -> list[tuple[int, Answer]]:
    """The versions of the one question that is answered."""
    return [(version.revision, version.answer) for version in store.history(assessment_id, "a")]


def test_each_change_is_a_version_with_who_and_when(store: Store, clock: Clock) -> None:
    hers, his = a_store(store, "Zoë"), a_store(store, "Mo")
    one = begun(hers)
    hers.save_answer(one, "a", level(1), 0)
    clock.time += MINUTE
    his.save_answer(one, "a", level(2), 1)
    assert kept(store, one) == [(1, level(1)), (2, level(2))]
    told = [(version.touch.who, version.touch.at) for version in store.history(one, "a")]
    assert [(who and who.name, at) for who, at in told] == [("Zoë", clock.time - MINUTE), ("Mo", clock.time)]
    assert store.history(one, "b") == ()


@pytest.mark.parametrize(
    "more",
    [
        Answer(level="n1", note="Ja."),
        Answer(level="n1", evidence=Evidence(document="Akkoord")),
        Answer(level="n1", already="Visie"),
        Answer(level="n1", set_aside="Een keuze."),
    ],
)
def test_who_goes_on_within_ten_minutes_goes_on_with_the_same_version(store: Store, clock: Clock, more: Answer) -> None:
    hers = a_store(store, "Zoë")
    one = begun(hers)
    hers.save_answer(one, "a", level(1), 0)
    clock.time += rows.ONE_SITTING - MINUTE
    assert hers.save_answer(one, "a", more, 1) == Saved(2)
    assert kept(store, one) == [(2, more)]
    clock.time += rows.ONE_SITTING
    assert hers.save_answer(one, "a", more.with_(note=more.note + " En meer."), 2) == Saved(3)
    assert [revision for revision, _ in kept(store, one)] == [2, 3]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (level(1), level(2)),
        (level(1), UNKNOWN),
        (level(1), UNANSWERED),
        (UNKNOWN, NOT_APPLICABLE),
        (Answer(note="Een zin."), Answer(note="Een")),
        (Answer(note="Een zin."), Answer(note="Geen zin.")),
        (Answer(note="a", note_shared=True), Answer(note="a")),
        (Answer(already="x"), Answer()),
        (Answer(set_aside="x"), Answer(set_aside="y")),
        (Answer(evidence=Evidence(quotation="Wij gaan")), Answer()),
    ],
)
def test_what_another_choice_or_text_would_lose_stays_a_version(
    store: Store, clock: Clock, before: Answer, after: Answer
) -> None:
    one = begun(store)
    store.save_answer(one, "a", before, 0)
    clock.time += MINUTE
    store.save_answer(one, "a", after, 1)
    assert kept(store, one) == [(1, before), (2, after)]


def test_another_person_begins_another_version_also_if_she_only_adds(store: Store, clock: Clock) -> None:
    hers, his = a_store(store, "Zoë"), a_store(store, "Mo")
    one = begun(hers)
    for number, who in enumerate((hers, his, hers)):
        clock.time += MINUTE
        who.save_answer(one, "a", Answer(note="x" * (number + 1)), number)
    assert [revision for revision, _ in kept(store, one)] == [1, 2, 3]


def test_putting_an_earlier_version_back_is_a_new_one(store: Store, clock: Clock) -> None:
    one = begun(store)
    for seen in range(3):
        store.save_answer(one, "a", level(seen), seen)
        clock.time += MINUTE
    first, *_ = store.history(one, "a")
    assert store.save_answer(one, "a", first.answer, 3) == Saved(4)
    assert kept(store, one) == [(1, level(0)), (2, level(1)), (3, level(2)), (4, level(0))]


def test_what_came_from_a_file_is_the_first_version_of_who_put_it_back(store: Store) -> None:
    hers = a_store(store, "Zoë")
    file = an_assessment(answers={"a": level(1), "b": UNANSWERED})
    hers.put_back(Archive((file,)))
    for question, answer in file.answers.items():
        (version,) = hers.history(file.id, question)
        assert (version.revision, version.answer) == (1, answer)
        assert version.touch.who is not None
        assert version.touch.who.id == hers.who.id


@dataclass(frozen=True)
class Told:
    """A version as the model remembers it."""

    revision: int
    answer: Answer
    who: str | None
    at: datetime

    def is_gone_on_with(self, after: "Told") -> bool:
        """Whether the same person went on with it, soon."""
        then, now = ((each.answer.level, each.answer.unknown) for each in (self, after))
        return (
            self.who == after.who
            and after.at < self.at + rows.ONE_SITTING
            and then in ((None, False), now)
            and after.answer.note.startswith(self.answer.note)
        )


answers = st.builds(
    lambda choice, note: Answer(**choice, note=note),
    st.sampled_from([{}, {"level": "n1"}, {"level": "n2"}, {"unknown": True}]),
    st.sampled_from(["", "a", "ab", "abc", "b"]),
)


class Saving(RuleBasedStateMachine):
    """People who save at random, and what must then be kept."""

    clock: ClassVar[Clock]
    stores: ClassVar[list[Store]]

    def __init__(self) -> None:
        super().__init__()
        self.id = begun(self.stores[0])
        self.stores[0].assign(self.id, "thema", self.stores[2].who.id)
        self.kept: list[Told] = []
        self.times = 0

    @property
    def standing(self) -> tuple[Answer, int]:
        return (self.kept[-1].answer, self.kept[-1].revision) if self.kept else (UNANSWERED, 0)

    def save(self, by: int, answer: Answer, seen: int) -> None:
        standing, revision = self.standing
        outcome = self.stores[by].save_answer(self.id, "a", answer, seen, theme="thema")
        if answer == standing:
            assert outcome == Saved(revision)
        elif seen != revision:
            assert outcome == Conflict(standing, revision)
        else:
            assert outcome == Saved(revision + 1)
            now = Told(revision + 1, answer, self.stores[by].who.id or None, self.clock.time)
            if self.kept and self.kept[-1].is_gone_on_with(now):
                self.kept.pop()
            self.kept.append(now)
            self.times += 1

    @rule(by=st.integers(0, 2), answer=answers)
    def saves_what_she_sees(self, by: int, answer: Answer) -> None:
        self.save(by, answer, self.standing[1])

    @rule(by=st.integers(0, 2), answer=answers, behind=st.integers(1, 3))
    def saves_over_what_she_did_not_see(self, by: int, answer: Answer, behind: int) -> None:
        self.save(by, answer, self.standing[1] - behind)

    @precondition(lambda self: self.kept)
    @rule(by=st.integers(0, 2), data=st.data())
    def puts_back(self, by: int, data: st.DataObject) -> None:
        version: Version = data.draw(st.sampled_from(self.stores[by].history(self.id, "a")))
        self.save(by, version.answer, self.standing[1])

    @rule(minutes=st.sampled_from([1, 5, 9, 10, 30]))
    def time_passes(self, minutes: int) -> None:
        self.clock.time += minutes * MINUTE

    @invariant()
    def what_is_kept_is_what_was_saved(self) -> None:
        versions = self.stores[0].history(self.id, "a")
        found = [
            Told(v.revision, v.answer, v.touch.who.id if v.touch.who else None, v.touch.at)
            for v in versions
            if v.touch.at
        ]
        assert found == self.kept
        stored = self.stores[0].load(self.id)
        assert stored is not None
        assert (stored.assessment.given["a"], stored.revisions["a"]) == self.standing
        assert stored.touches.get("a") == (versions[-1].touch if versions else None)

    @invariant()
    def each_save_is_in_the_log_once(self) -> None:
        told = [each.revision for each in self.stores[0].events(self.id) if each.kind is Happening.ANSWERED]
        assert told == [*range(1, self.times + 1)] == [*range(1, self.standing[1] + 1)]


def test_whatever_people_save_the_newest_version_stands_and_none_is_lost(
    store: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    stores = [store, a_store(store, "Zoë"), a_store(store, "Mo", Role.CONTRIBUTOR)]
    monkeypatch.setattr(Saving, "stores", stores, raising=False)
    monkeypatch.setattr(Saving, "clock", clock, raising=False)
    run_state_machine_as_test(Saving, settings=settings(max_examples=15, stateful_step_count=20, deadline=None))


def test_a_name_in_the_history_is_the_one_that_she_has_now(store: Store) -> None:
    hers = a_store(store, "Zoë")
    one = begun(hers)
    hers.save_answer(one, "a", level(1), 0)
    People(store.database).welcome(replace(a_profile("Zoë"), name="Zoë de Wit"), NOON)
    (version,) = store.history(one, "a")
    assert version.touch.who == Somebody(hers.who.id, "Zoë de Wit")
