"""How long things are kept: drafts say so before they go, what is finished stays, and people who left are forgotten."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update

from assessing import an_assessment, freeze
from building import level
from selfcheck import host
from selfcheck.__main__ import main
from selfcheck.storage import NOTICE, Database, GoneError, Happening, People, Store, Tidied, deleted_on, retention, tidy
from selfcheck.storage.tables import ASSESSMENT
from together import NOON, a_person, a_store

NOTHING = Tidied(0, 0, 0, 0)


def at(day: date) -> datetime:
    """The middle of a day, in the Netherlands too."""
    return datetime(day.year, day.month, day.day, 11, tzinfo=UTC)


def a_draft(store: Store, last: datetime, **about: object) -> str:
    """The id of a draft that nobody touched since then."""
    draft = an_assessment(**about)
    store.create(draft)
    age(store, draft.id, last)
    return draft.id


def age(store: Store, assessment_id: str, last: datetime) -> None:
    """Let the last change of an assessment be then."""
    with store.database.writing() as connection:
        connection.execute(update(ASSESSMENT).where(ASSESSMENT.c.id == assessment_id).values(changed=last))


def announced(store: Store, assessment_id: str) -> date | None:
    """When it was said that an assessment will be deleted."""
    stored = store.load(assessment_id)
    assert stored is not None
    (summary,) = (each for each in store.summaries() if each.id == assessment_id)
    assert summary.announced == stored.announced
    return stored.announced


# The day on which


@pytest.mark.parametrize(
    ("changed", "months", "last"),
    [
        (date(2026, 1, 15), 6, date(2026, 7, 15)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 10, 31), 1, date(2026, 11, 30)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 11, 1), 1, date(2026, 12, 1)),
        (date(2026, 2, 28), 120, date(2036, 2, 28)),
    ],
)
def test_months_are_those_of_the_calendar(changed: date, months: int, last: date) -> None:
    assert deleted_on(at(changed), date(2000, 1, 1), months) == last


def test_a_day_is_one_in_the_netherlands() -> None:
    late = datetime(2026, 1, 31, 23, 30, tzinfo=UTC)  # there it is February already
    assert deleted_on(late, date(2000, 1, 1), 1) == date(2026, 3, 1)


@given(
    changed=st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - they want none
    announced=st.dates(date(2020, 1, 1), date(2040, 1, 1)),
    months=st.integers(1, 120),
)
def test_nothing_goes_within_thirty_days_of_saying_so(changed: datetime, announced: date, months: int) -> None:
    day = deleted_on(changed, announced, months)
    assert day >= announced + NOTICE
    assert day >= changed.date() + timedelta(days=28) * months
    assert deleted_on(changed, announced, months + 1) >= day


# Drafts


def test_a_draft_is_announced_thirty_days_before_it_goes(store: Store) -> None:
    draft = a_draft(store, at(date(2026, 1, 31)))
    last = date(2026, 7, 31)
    assert tidy(store.database, at(last - timedelta(days=31)), 6) == NOTHING
    assert announced(store, draft) is None
    assert tidy(store.database, at(last - timedelta(days=30)), 6) == Tidied(1, 0, 0, 0)
    assert announced(store, draft) == date(2026, 7, 1)
    assert deleted_on(at(date(2026, 1, 31)), date(2026, 7, 1), 6) == last
    for day in (date(2026, 7, 2), last - timedelta(days=1)):
        assert tidy(store.database, at(day), 6) == NOTHING
    assert tidy(store.database, at(last), 6) == Tidied(0, 1, 0, 0)
    assert store.load(draft) is None


def test_a_draft_that_was_never_announced_gets_its_thirty_days_whatever_its_age(store: Store) -> None:
    draft = a_draft(store, at(date(2020, 1, 1)))
    assert tidy(store.database, at(date(2026, 7, 1)), 1) == Tidied(1, 0, 0, 0)
    assert tidy(store.database, at(date(2026, 7, 30)), 1) == NOTHING
    assert store.load(draft) is not None
    assert tidy(store.database, at(date(2026, 7, 31)), 1) == Tidied(0, 1, 0, 0)


def test_whoever_touches_a_draft_keeps_it(store: Store) -> None:
    answered, described = (a_draft(store, at(date(2020, 1, 1))) for _ in range(2))
    now = datetime.now(UTC)
    assert tidy(store.database, now - NOTICE, 6).announced == 2
    store.save_answer(answered, "a", level(1), 0)
    store.save_about(described, name="Nog bezig")
    assert announced(store, answered) is announced(store, described) is None
    assert tidy(store.database, now, 6) == NOTHING
    assert {each.id for each in store.summaries()} == {answered, described}


def test_looking_at_a_draft_does_not_keep_it(store: Store) -> None:
    draft = a_draft(store, at(date(2020, 1, 1)))
    assert tidy(store.database, at(date(2026, 7, 1)), 6).announced == 1
    store.remember_place(draft, "vraag/a")
    assert tidy(store.database, at(date(2026, 7, 31)), 6).deleted == 1


@pytest.mark.parametrize("step", [retention._announce, retention._delete])
def test_whoever_touches_a_draft_in_the_meantime_keeps_it_too(
    store: Store, step: Callable[[Database, retention._Draft, datetime], bool]
) -> None:
    draft = a_draft(store, at(date(2020, 1, 1)))
    seen = retention._Draft(draft, at(date(2020, 1, 1)), None)
    store.save_answer(draft, "a", level(1), 0)
    assert not step(store.database, seen, NOON)
    assert announced(store, draft) is None
    assert Happening.ANNOUNCED not in {each.kind for each in store.events(draft)}
    age(store, draft, at(date(2020, 1, 1)))
    assert step(store.database, seen, NOON)  # so that it is the touch that counts


def test_a_host_that_keeps_drafts_longer_gives_what_was_announced_that_time(store: Store) -> None:
    draft = a_draft(store, at(date(2026, 1, 1)))
    assert tidy(store.database, at(date(2026, 6, 15)), 6).announced == 1
    assert tidy(store.database, at(date(2026, 12, 31)), 12) == NOTHING
    assert tidy(store.database, at(date(2027, 1, 1)), 12).deleted == 1
    assert store.load(draft) is None


@pytest.mark.parametrize("longer", [None, 12])
def test_a_host_that_keeps_drafts_longer_for_a_while_announces_them_anew(store: Store, longer: int | None) -> None:
    draft = a_draft(store, at(date(2026, 1, 1)))
    assert tidy(store.database, at(date(2026, 6, 15)), 6).announced == 1
    for dry_run in (True, False):
        assert tidy(store.database, at(date(2026, 7, 1)), longer, dry_run=dry_run) == Tidied(0, 0, 0, 0, 1)
    assert announced(store, draft) is None
    assert tidy(store.database, at(date(2026, 9, 1)), 6) == Tidied(1, 0, 0, 0)
    assert tidy(store.database, at(date(2026, 9, 30)), 6) == NOTHING
    assert tidy(store.database, at(date(2026, 10, 1)), 6) == Tidied(0, 1, 0, 0)


def test_what_is_finished_stays_for_ever(store: Store) -> None:
    done = a_draft(store, NOON)
    store.finish(done, freeze)
    late = a_draft(store, at(date(2020, 1, 1)))
    assert tidy(store.database, at(date(2026, 7, 1)), 6).announced == 1
    store.finish(late, freeze)
    for assessment in (done, late):
        age(store, assessment, at(date(2001, 1, 1)))
    assert tidy(store.database, at(date(2099, 1, 1)), 1) == NOTHING
    assert {each.id for each in store.summaries()} == {done, late}


def test_without_a_number_of_months_drafts_stay(store: Store) -> None:
    a_draft(store, at(date(2001, 1, 1)))
    assert tidy(store.database, at(date(2099, 1, 1)), None) == NOTHING
    assert len(store.summaries()) == 1


def test_the_log_says_what_was_announced_and_what_went_and_leads_to_nobody(store: Store) -> None:
    hers = a_store(store, "Zoë")
    draft = a_draft(hers, at(date(2020, 1, 1)))
    tidy(store.database, at(date(2020, 7, 1)), 6)
    *_, told = hers.events(draft)
    assert (told.kind, told.person, told.at) == (Happening.ANNOUNCED, None, at(date(2020, 7, 1)))
    tidy(store.database, at(date(2020, 8, 1)), 6)
    with pytest.raises(GoneError):
        hers.events(draft)
    with store.database.reading() as connection:
        from selfcheck.storage.events import read_events  # noqa: PLC0415 - nobody may ask this through the app

        *before, last = read_events(connection, draft)
    assert (last.kind, last.person) == (Happening.DELETED, None)
    assert [each.kind for each in before] == [Happening.BEGUN, Happening.ANNOUNCED]
    assert hers.who.id not in {each.person for each in before}


def test_a_dry_run_counts_the_same_and_changes_nothing(store: Store) -> None:
    gone = a_draft(store, at(date(2020, 1, 1)))
    tidy(store.database, at(date(2025, 1, 1)), 6)
    kept = a_draft(store, at(date(2020, 1, 1)))
    People(store.database).begin_session(a_person(store.database, "Mo").id, NOON - timedelta(days=1))
    when = NOON + timedelta(days=365 * 3)
    assert tidy(store.database, when, 6, dry_run=True) == Tidied(1, 1, 1, 1)
    assert {each.id for each in store.summaries()} == {gone, kept}
    assert announced(store, kept) is None
    assert len(People(store.database).find("Mo@gemeente.example")) == 1
    assert tidy(store.database, when, 6) == Tidied(1, 1, 1, 1)
    assert tidy(store.database, when, 6, dry_run=True) == NOTHING


# People and sessions


def test_who_did_not_log_in_for_two_years_is_forgotten(store: Store) -> None:
    hers = a_store(store, "Zoë")
    one = a_draft(hers, NOON, answers={"a": level(1)})
    late = datetime(2028, 11, 20, 12, tzinfo=UTC)
    assert tidy(store.database, late, None) == NOTHING
    assert tidy(store.database, late + timedelta(days=1), None) == Tidied(0, 0, 1, 0)
    stored = store.load(one)
    assert stored is not None
    assert (touch := stored.touches["a"].who) is not None
    assert (touch.id, touch.name) == (hers.who.id, "")
    assert People(store.database).find("Zoë@gemeente.example") == ()
    assert tidy(store.database, late + timedelta(days=800), None) == NOTHING


def test_sessions_that_ended_are_removed_and_others_stay(store: Store) -> None:
    people, person = People(store.database), a_person(store.database, "Zoë")
    people.begin_session(person.id, NOON)
    later = NOON + timedelta(hours=3)
    token = people.begin_session(a_person(store.database, "Mo").id, NOON + timedelta(hours=1, minutes=59))
    assert tidy(store.database, later, None) == Tidied(0, 0, 0, 1)
    assert people.whose(token, later) is not None


# The command


@pytest.fixture
def of_a_host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The file of a host that keeps drafts for half a year."""
    file = tmp_path / "host.yaml"
    file.write_text("name: Regio\ncontact: regio.example\ndrafts_months: 6\n", encoding="utf-8")
    monkeypatch.setenv(host.SETTING, str(file))
    yield file
    host._read_once.cache_clear()


def test_the_command_says_what_it_did(
    store: Store, url: str, of_a_host: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_draft(store, at(date(2020, 1, 1)))
    assert main(["tidy", "--database", url, "--dry-run"]) == 0
    proof = capsys.readouterr().out
    assert "Er is niets veranderd." in proof
    assert main(["tidy", "--database", url]) == 0
    done = capsys.readouterr().out
    assert proof.endswith(done)
    assert "Aangekondigd dat zij na 30 dagen worden gewist. Aantal zelfchecks: 1." in done
    assert main(["tidy", "--database", url]) == 0
    assert "Aantal zelfchecks: 1." not in capsys.readouterr().out
    of_a_host.write_text("name: Regio\n", encoding="utf-8")
    host._read_once.cache_clear()
    assert main(["tidy", "--database", url]) == 1
    assert "contact" in capsys.readouterr().err


def test_the_command_says_that_drafts_stay_if_the_host_says_nothing(
    store: Store, url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(host.SETTING, raising=False)
    a_draft(store, at(date(2001, 1, 1)))
    assert main(["tidy", "--database", url]) == 0
    assert "geen ‘drafts_months’. Alle zelfchecks blijven staan." in capsys.readouterr().out
    assert len(store.summaries()) == 1


def test_the_command_makes_no_database(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tidy", "--database", str(tmp_path / "typfout.sqlite3")]) == 1
    assert "niet te bereiken" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
