"""Who logs in: people, their roles and their sessions, on both databases; and the commands about them."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from assessing import an_assessment
from building import level
from selfcheck.__main__ import main
from selfcheck.access import Membership, Profile, Role
from selfcheck.occasions import OwnCalendar
from selfcheck.plan import Task
from selfcheck.storage import (
    IDLE_LASTS,
    SESSION_LASTS,
    Event,
    Happening,
    People,
    PlanStore,
    Somebody,
    Store,
    everything,
)
from stores import open_store
from together import ELSEWHERE, HERE, NOON, a_person, a_profile, a_store, every_row, stands_in

MINUTE = timedelta(minutes=1)
EDITOR, READER = Membership(Role.EDITOR, HERE), Membership(Role.READER, ELSEWHERE)


@pytest.fixture
def people(url: str) -> Iterator[People]:
    """Nobody yet, in a database of each kind."""
    opened = open_store(url)
    yield People(opened.database)
    opened.database.close()


def events(people: People) -> list[tuple[Happening, str | None]]:
    """What happened, and to whom."""
    with everything(people.database) as run_through:
        return [(record.kind, record.person) for record in run_through() if isinstance(record, Event)]


# Logging in


def test_who_logs_in_again_is_the_same_person_with_what_her_provider_says_now(people: People) -> None:
    first = people.welcome(a_profile("Zoë", EDITOR, READER), NOON)
    assert (first.name, first.memberships, first.alone) == ("Zoë", (EDITOR, READER), False)
    renamed = Profile("https://inlog.example", "nummer-Zoë", "Zoë de Wit", "z.de.wit@gemeente.example", (READER,))
    again = people.welcome(renamed, NOON + MINUTE)
    assert (again.id, again.name, again.memberships) == (first.id, "Zoë de Wit", (READER,))
    assert people.find("Zoë@gemeente.example") == ()
    assert stands_in(people.database, HERE) == set()
    assert events(people) == [(Happening.LOGGED_IN, first.id)] * 2


@pytest.mark.parametrize(
    "other",
    [
        Profile("https://anders.example", "nummer-Zoë", "Zoë", "Zoë@gemeente.example", ()),
        Profile("https://inlog.example", "nummer-zoë", "Zoë", "Zoë@gemeente.example", ()),
    ],
)
def test_who_has_another_provider_or_number_is_somebody_else(people: People, other: Profile) -> None:
    first = people.welcome(a_profile("Zoë", EDITOR), NOON)
    second = people.welcome(other, NOON)
    assert first.id != second.id
    assert {each.id for each in people.find("zoË@GEMEENTE.example")} == {first.id, second.id}


def test_a_role_that_is_given_twice_is_held_once(people: People) -> None:
    person = people.welcome(a_profile("Zoë", EDITOR, EDITOR, READER), NOON)
    found = people.whose(people.begin_session(person.id, NOON), NOON)
    assert found is not None
    assert (found.id, found.name, {*found.memberships}) == (person.id, "Zoë", {EDITOR, READER})
    assert len(found.memberships) == 2


def test_roles_that_change_hold_from_then_on_in_every_session(people: People) -> None:
    person = people.welcome(a_profile("Zoë", EDITOR), NOON)
    token = people.begin_session(person.id, NOON)
    people.welcome(a_profile("Zoë"), NOON + MINUTE)
    found = people.whose(token, NOON + MINUTE)
    assert found is not None
    assert (found.id, found.memberships) == (person.id, ())


# Sessions


def test_a_session_ends_after_a_working_day_whatever_is_done(people: People) -> None:
    token = people.begin_session(a_person(people.database, "Zoë").id, NOON)
    at = NOON
    while at < NOON + SESSION_LASTS - IDLE_LASTS / 2:
        at += IDLE_LASTS / 2
        assert (people.whose(token, at) is not None) is (at < NOON + SESSION_LASTS)
    assert people.whose(token, NOON + SESSION_LASTS - MINUTE) is not None
    assert people.whose(token, NOON + SESSION_LASTS) is None


def test_a_session_in_which_nothing_is_done_ends_sooner(people: People) -> None:
    token = people.begin_session(a_person(people.database, "Zoë").id, NOON)
    assert people.whose(token, NOON + IDLE_LASTS - MINUTE, active=False) is not None
    assert people.whose(token, NOON + IDLE_LASTS) is None
    assert people.whose(token, NOON + IDLE_LASTS - MINUTE) is not None
    assert people.whose(token, NOON + IDLE_LASTS) is not None


def test_only_who_does_something_keeps_a_session(people: People) -> None:
    person = a_person(people.database, "Zoë")
    used, open_only = people.begin_session(person.id, NOON), people.begin_session(person.id, NOON)
    for minutes in range(10, 110, 20):
        assert people.whose(used, NOON + minutes * MINUTE) is not None
        assert people.whose(open_only, NOON + minutes * MINUTE, active=False) is not None
    assert people.whose(used, NOON + IDLE_LASTS) is not None
    assert people.whose(open_only, NOON + IDLE_LASTS) is None


def test_a_session_that_is_used_is_not_written_down_every_time(people: People) -> None:
    token = people.begin_session(a_person(people.database, "Zoë").id, NOON)
    before = every_row(people.database)
    people.whose(token, NOON + MINUTE)
    assert every_row(people.database) == before
    people.whose(token, NOON + 2 * MINUTE)
    assert every_row(people.database) != before


def test_a_token_is_nowhere_in_the_database_and_no_two_are_the_same(people: People) -> None:
    person = a_person(people.database, "Zoë")
    tokens = {people.begin_session(person.id, NOON) for _ in range(20)}
    assert len(tokens) == 20
    for token in tokens:
        assert len(token) >= 43  # 256 bits
        assert stands_in(people.database, token) == set()


def test_a_token_that_nobody_gave_out_is_nobodys(people: People) -> None:
    token = people.begin_session(a_person(people.database, "Zoë").id, NOON)
    (row,) = every_row(people.database)["session"]
    for other in ("", token[:-1], token + "a", token.swapcase(), str(row[0]), "'; drop table session; --", "\x00"):
        assert people.whose(other, NOON) is None
        people.end_session(other, NOON)
    assert people.whose(token, NOON) is not None


def test_logging_out_ends_one_session(people: People) -> None:
    person = a_person(people.database, "Zoë")
    here, there = people.begin_session(person.id, NOON), people.begin_session(person.id, NOON)
    people.end_session(here, NOON)
    people.end_session(here, NOON)
    assert people.whose(here, NOON) is None
    assert people.whose(there, NOON) is not None
    assert events(people)[1:] == [(Happening.LOGGED_OUT, person.id)]


def test_logging_out_everywhere_ends_all_sessions_of_one_person(people: People) -> None:
    hers, his = a_person(people.database, "Zoë"), a_person(people.database, "Mo")
    tokens = [people.begin_session(hers.id, NOON) for _ in range(3)]
    other = people.begin_session(his.id, NOON)
    assert people.end_all_sessions(hers.id, NOON) == 3
    assert [people.whose(token, NOON) for token in tokens] == [None] * 3
    assert people.whose(other, NOON) is not None


def test_ending_the_sessions_of_everybody_is_noted_once_for_each(people: People) -> None:
    hers, his = a_person(people.database, "Zoë"), a_person(people.database, "Mo")
    a_person(people.database, "Niet ingelogd")
    tokens = [people.begin_session(who.id, NOON) for who in (hers, hers, his)]
    assert people.end_everybodys_sessions(NOON) == 3
    assert [people.whose(token, NOON) for token in tokens] == [None] * 3
    assert sorted(events(people)[3:]) == sorted([(Happening.LOGGED_OUT, hers.id), (Happening.LOGGED_OUT, his.id)])
    assert people.end_everybodys_sessions(NOON) == 0


def test_sessions_that_ended_are_swept_when_another_begins(people: People) -> None:
    person = a_person(people.database, "Zoë")
    for _ in range(3):
        people.begin_session(person.id, NOON)
    people.begin_session(person.id, NOON + IDLE_LASTS - MINUTE)
    assert len(every_row(people.database)["session"]) == 4
    people.begin_session(person.id, NOON + IDLE_LASTS)
    assert len(every_row(people.database)["session"]) == 2


# Forgetting


def test_of_who_is_forgotten_an_id_is_left(store: Store) -> None:
    people, hers = People(store.database), a_store(store, "Zoë")
    shared = an_assessment(answers={"a": level(1)})
    hers.create(shared)
    hers.assign(shared.id, "thema", hers.who.id)
    plans = PlanStore(store.database, hers.who)
    plans.save_task(shared.id, "a", Task(owner="CIO"), 0)
    plans.save_calendar(shared.id, OwnCalendar(notice=4), 0)
    token = people.begin_session(hers.who.id, NOON)
    people.forget(hers.who.id, NOON)
    assert people.whose(token, NOON) is None
    assert stands_in(store.database, "Zoë") == set()
    assert stands_in(store.database, "inlog.example") == set()
    assert stands_in(store.database, hers.who.id) == {
        *("person", "answer", "answer_version", "task", "calendar", "event"),
    }
    stored = store.load(shared.id)
    assert stored is not None
    assert (stored.assigned, stored.assessment.answers) == ({}, {"a": level(1)})
    assert store.colleagues(shared.id) == ()
    nobody = Somebody(hers.who.id, "")
    assert [plans.tasks(shared.id)["a"].touch.who, plans.calendar(shared.id).touch.who] == [nobody] * 2
    assert events(people)[-1] == (Happening.FORGOTTEN, hers.who.id)


def test_who_was_forgotten_and_logs_in_again_is_somebody_new(people: People) -> None:
    before = a_person(people.database, "Zoë")
    people.forget(before.id, NOON)
    people.forget(before.id, NOON)
    after = a_person(people.database, "Zoë")
    assert after.id != before.id
    assert [each.id for each in people.find("Zoë@gemeente.example")] == [after.id]


def test_many_can_be_forgotten(people: People) -> None:
    for name in ("Zoë", "Mo", "An"):
        people.forget(a_person(people.database, name).id, NOON)
    assert people.find("") == ()
    assert len(every_row(people.database)["person"]) == 3


# The commands


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """The exit code, output and messages of a command about people."""
    code = main(["people", *arguments])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_a_host_logs_somebody_out_or_everybody(people: People, url: str, capsys: pytest.CaptureFixture[str]) -> None:
    now = datetime.now(UTC)
    tokens = [people.begin_session(a_person(people.database, name).id, now) for name in ("Zoë", "Zoë", "Mo", "An")]
    code, out, err = run(capsys, "logout", "ZOË@gemeente.example", "--database", url)
    told = "ZOË@gemeente.example is uitgelogd. Aantal personen: 1. Aantal sessies: 2.\n"
    assert (code, out, err) == (0, told, "")
    assert [people.whose(token, now) is None for token in tokens] == [True, True, False, False]
    assert run(capsys, "logout", "--everyone", "--database", url) == (
        0,
        "Iedereen is uitgelogd. Aantal sessies: 2.\n",
        "",
    )
    assert [people.whose(token, now) for token in tokens] == [None] * 4


def test_a_host_forgets_everybody_with_an_address(people: People, url: str, capsys: pytest.CaptureFixture[str]) -> None:
    a_person(people.database, "Zoë")
    people.welcome(Profile("https://anders.example", "1", "Zoë B", "zoë@gemeente.example", ()), NOON)
    a_person(people.database, "Mo")
    code, out, err = run(capsys, "forget", "Zoë@gemeente.example", "--database", url)
    assert (code, err) == (0, "")
    assert out.startswith("Zoë@gemeente.example is vergeten en uitgelogd. Aantal personen: 2.\n")
    assert stands_in(people.database, "Zoë") == set()
    assert len(people.find("Mo@gemeente.example")) == 1


@pytest.mark.parametrize("command", ["logout", "forget"])
@pytest.mark.parametrize("address", ["niemand@gemeente.example", ""])
def test_an_address_that_nobody_has_is_refused(
    people: People, url: str, capsys: pytest.CaptureFixture[str], command: str, address: str
) -> None:
    people.forget(a_person(people.database, "Weg").id, NOON)
    before = every_row(people.database)
    code, out, err = run(capsys, command, address, "--database", url)
    assert (code, out) == (1, "")
    assert f"Niemand met het adres ‘{address}’" in err
    assert every_row(people.database) == before


@pytest.mark.parametrize(
    "arguments", [(), ("logout",), ("logout", "a@b.example", "--everyone"), ("forget",), ("forget", "--everyone")]
)
def test_who_is_meant_must_be_said(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["people", *arguments])
    assert stopped.value.code == 2
    assert "Gebruik:" in capsys.readouterr().err


def test_who_logged_in_meanwhile_is_not_forgotten(people: People) -> None:
    person = people.welcome(a_profile("Zoë", EDITOR), NOON + MINUTE)
    assert not people.forget(person.id, NOON, unless_seen_after=NOON)
    assert [each.name for each in people.find(a_profile("Zoë").email)] == ["Zoë"]
    assert people.forget(person.id, NOON, unless_seen_after=NOON + MINUTE)


def test_who_logs_in_twice_at_the_same_moment_is_one_person(people: People) -> None:
    with ThreadPoolExecutor(4) as pool:
        logins = [pool.submit(people.welcome, a_profile("Zoë", EDITOR), NOON) for _ in range(8)]
        assert len({login.result().id for login in logins}) == 1
