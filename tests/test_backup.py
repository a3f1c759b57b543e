"""Promises about backups: whole or not there, the same for both databases, and never in the place of anything."""

import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from hashlib import sha256
from pathlib import Path
from tracemalloc import get_traced_memory, start, stop
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import Table, delete, select, update

from assessing import NOTE, an_assessment, assessments, freeze
from building import NOT_APPLICABLE, UNKNOWN, level, one_theme
from selfcheck.__main__ import main
from selfcheck.access import ALONE, Membership, Role
from selfcheck.answers import Answer
from selfcheck.assessment import Assessment, today
from selfcheck.backup import BackupError, check_backup, make_backup, restore_backup
from selfcheck.checklist import Checklist
from selfcheck.occasions import OwnCalendar, Window
from selfcheck.plan import Task, TaskStatus
from selfcheck.sharing import Extent
from selfcheck.storage import (
    CalendarOf,
    Decision,
    Kept,
    KeptCalendar,
    KeptDecision,
    KeptTask,
    Known,
    People,
    PlanStore,
    Published,
    Reason,
    Record,
    Round,
    Spent,
    StorageError,
    Store,
    Why,
    everything,
    refill,
)
from selfcheck.storage.address import SETTING
from selfcheck.storage.tables import ASSESSMENT, CONSENT, METADATA, SESSION, SPENT
from sharers import ORDINARY, SENSITIVE, Sharer, a_host, a_round, share_in_every_way
from stores import open_store
from together import HERE, NOON, a_person, a_profile, a_store

CHECKLIST = one_theme(3)
ONE_STORE_FOR_ALL = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


class Shelf:
    """A shelf with one checklist."""

    def get(self, checklist_id: str, version: str, /) -> Checklist | None:
        """Return the checklist if it is exactly this one."""
        return CHECKLIST if (checklist_id, version) == (CHECKLIST.id, CHECKLIST.version) else None


def holds(store: Store) -> tuple[Record, ...]:
    """Everything in a database but its sessions."""
    with everything(store.database) as run_through:
        return tuple(run_through())


def kept(store: Store) -> tuple[Kept, ...]:
    """Every assessment in a database."""
    return tuple(record for record in holds(store) if isinstance(record, Kept))


def fill(store: Store) -> None:
    """Put in what an assessment can be: finished, half done with a history, empty, and on a checklist that is not here.

    And people: who works there, who has two roles, who was forgotten.
    """
    answers = {"a": level(3).with_(note=NOTE, set_aside="Een keuze."), "b": UNKNOWN, "c": NOT_APPLICABLE}
    done, half = an_assessment(answers=answers, chosen=("a",)), an_assessment(name="Half \u2028 <b>😀")
    for assessment in (done, half, an_assessment(), an_assessment(version="7.0", answers={"weg": level(1)})):
        store.create(assessment)
    store.finish(done.id, freeze)
    for seen in range(3):
        store.save_answer(half.id, "a", level(seen), seen)
    store.remember_place(half.id, "vraag/b")
    editor, contributor = a_store(store, "Zoë"), a_store(store, "Mo", Role.CONTRIBUTOR)
    editor.assign(half.id, "thema", contributor.who.id)
    contributor.save_answer(half.id, "a", UNKNOWN, 3, theme="thema")
    leaving = a_store(store, "Vertrokken")
    leaving.save_answer(half.id, "a", level(1), 4)
    people = People(store.database)
    people.forget(leaving.who.id, NOON)
    people.welcome(a_profile("Zoë", Membership(Role.EDITOR, HERE), Membership(Role.HOST)), NOON)
    people.begin_session(editor.who.id, NOON)
    plan(editor, done.id)
    with store.database.writing() as connection:
        connection.execute(update(ASSESSMENT).where(ASSESSMENT.c.id == half.id).values(announced=date(2027, 1, 31)))


def plan(editor: Store, assessment_id: str) -> None:
    """Plan with an assessment, by an editor and by nobody in particular; and say what is otherwise in the calendar."""
    hers, alone = (PlanStore(editor.database, who) for who in (editor.who, ALONE))
    full = Task(text=NOTE, owner="CIO", due=date(2027, 3, 1), status=TaskStatus.BUSY, note="Half \u2028 <b>😀")
    for seen, task in enumerate((full.with_(text=None), full)):
        hers.save_task(assessment_id, "a", task, seen)
    alone.save_task(assessment_id, "b", Task(accepted=False), 0)
    window = Window(first=9, last=2, last_day=14, held=False)
    for seen, notice in enumerate((4, 26)):
        hers.save_calendar(assessment_id, OwnCalendar(notice=notice, windows={"begroting": window}), seen)


@pytest.fixture(params=["from SQLite", "from PostgreSQL"])
def both(request: pytest.FixtureRequest, sqlite_store: Store, postgres_url: str) -> Iterator[tuple[Store, Store]]:
    """A filled store of one kind, and an empty one of the other."""
    server = open_store(postgres_url)
    here, there = (sqlite_store, server) if request.param == "from SQLite" else (server, sqlite_store)
    fill(here)
    yield here, there
    server.database.close()


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """A backup of a few assessments that are nowhere else."""
    store = open_store(str(tmp_path / "bron.sqlite3"))
    fill(store)
    make_backup(store.database, tmp_path / "backup")
    return tmp_path / "backup"


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    """Another store, empty."""
    opened = open_store(str(tmp_path / "anders.sqlite3"))
    yield opened
    opened.database.close()


def put_back(file: Path, store: Store, *, replace: bool = False) -> int:
    """Check and restore, as the command does."""
    return restore_backup(file, check_backup(file, Shelf()), store.database, replace=replace)


def put_back_unchecked(file: Path, store: Store, *, replace: bool = False, stop_sharing: bool = False) -> None:
    """Restore where no checklist is here."""

    class Empty:
        def get(self, _id: str, _version: str, /) -> Checklist | None:
            return None

    checked = check_backup(file, Empty())
    restore_backup(file, checked, store.database, replace=replace, stop_sharing=stop_sharing)


def signed(lines: list[dict[str, Any]]) -> bytes:
    """A backup of these lines (without the last) that says it is whole."""
    body = b"".join(json.dumps(line, ensure_ascii=False).encode() + b"\n" for line in lines)
    count = sum("assessment" in line for line in lines)
    return body + f'{{"assessments":{count},"sha256":"{sha256(body).hexdigest()}"}}\n'.encode()


def lines_of(file: Path) -> list[dict[str, Any]]:
    """The lines of a backup but the last."""
    return [json.loads(line) for line in file.read_bytes().split(b"\n")[:-2]]


# What comes back


def test_a_backup_comes_back_exactly_in_a_database_of_the_other_kind(both: tuple[Store, Store], tmp_path: Path) -> None:
    here, there = both
    made = make_backup(here.database, tmp_path / "backup")
    assert put_back(tmp_path / "backup", there) == 0
    assert holds(there) == holds(here)
    assert made.assessments == len(kept(there)) == 4
    make_backup(there.database, tmp_path / "again")
    assert lines_of(tmp_path / "again")[1:] == lines_of(tmp_path / "backup")[1:]


@ONE_STORE_FOR_ALL
@given(assessment=assessments())
def test_whatever_an_assessment_holds_comes_back(
    sqlite_store: Store, other: Store, tmp_path: Path, assessment: Assessment
) -> None:
    sqlite_store.create(assessment)
    make_backup(sqlite_store.database, tmp_path / "backup", overwrite=True)
    put_back_unchecked(tmp_path / "backup", other, replace=True)
    assert holds(other) == holds(sqlite_store)


ANSWERED = {*Answer.model_fields} - {"evidence"} | {
    *("assessment_id", "question_id", "revision", "by", "at"),
    *("evidence_document", "evidence_page", "evidence_quotation"),
}
KEPT = {
    "assessment": {*Assessment.model_fields} - {"answers"} | {"place", "changed", "announced"},
    "answer": ANSWERED,
    "answer_version": ANSWERED,
    "person": {*Known.__slots__} - {"memberships"},
    "membership": {"person_id", *Membership.__slots__},
    "assignment": {"assessment_id", "theme_id", "person_id"},
    "task": {"assessment_id", "question_id", "by", "at", *KeptTask.__slots__} - {"touch"},
    "calendar": {*CalendarOf.__slots__, *KeptCalendar.__slots__, "by", "at"} - {"kept", "touch"},
    "consent": {"assessment_id", "extent", *KeptDecision.__slots__, *Decision.__slots__} - {"decision"},
    "round": {*Round.__slots__},
    "published": {*Published.__slots__},
    "spent": {"assessment_id", "theme_id", "municipality", "round"},
    "event": {"at", "kind", "question_id", "revision", "theme_id", "person_id", "colleague_id", "assessment_id"},
}
LOST = {
    "event": {"number"},  # only their order counts
    "consent": {"number"},
    "session": {"token_hash", "person_id", "seen", "ends"},  # who restores has something to mend: log in again
}


def test_every_column_of_every_table_is_in_a_backup() -> None:
    # What is added to the tables is added to backup/shapes.py too, or named here with the reason why it may be lost.
    columns = {name: {column.name for column in table.columns} for name, table in METADATA.tables.items()}
    assert columns == {name: KEPT.get(name, set()) | LOST.get(name, set()) for name in {*KEPT, *LOST}}


def test_every_field_of_every_record_is_in_a_backup(sqlite_store: Store, other: Store, tmp_path: Path) -> None:
    fill(sqlite_store)
    share_in_every_way(sqlite_store)
    make_backup(sqlite_store.database, tmp_path / "backup")
    put_back_unchecked(tmp_path / "backup", other)  # these are of another checklist
    for table in METADATA.sorted_tables:
        if table is not SESSION:
            assert contents(other, table) == contents(sqlite_store, table) != []


def contents(store: Store, table: Table) -> list[dict[str, object]]:
    """Every row of a table, in order, but what only the place in it says."""
    kept = {*table.columns.keys()} - (set() if table is SESSION else LOST.get(table.name, set()))
    with store.database.reading() as connection:
        # A decision gets another number: only the order of those about one assessment counts.
        order = (CONSENT.c.assessment_id, CONSENT.c.number) if table is CONSENT else (*table.primary_key,)
        found = connection.execute(select(table).order_by(*order)).mappings()
        return [{name: row[name] for name in kept} for row in found]


def test_a_backup_holds_one_moment_also_while_people_work(both: tuple[Store, Store]) -> None:
    here, _ = both
    with everything(here.database) as run_through:
        next(run_through())
        before = tuple(run_through())
        later = a_store(here, "Later")
        later.create(an_assessment(name="Later"))
        here.delete(next(each for each in before if isinstance(each, Kept)).stored.assessment.id)
        assert tuple(run_through()) == before
    assert {each.stored.assessment.name for each in kept(here)} > {"Later"}


def test_more_than_fits_in_memory_is_backed_up_and_put_back(sqlite_store: Store, other: Store, tmp_path: Path) -> None:
    for number in range(40):
        answers = {f"q{question}": Answer(note=f"{number}" + "x" * 3900) for question in range(50)}
        sqlite_store.create(an_assessment(answers=answers))
    start()
    make_backup(sqlite_store.database, tmp_path / "backup")
    put_back_unchecked(tmp_path / "backup", other)
    _, peak = get_traced_memory()
    stop()
    assert (tmp_path / "backup").stat().st_size > 7_500_000 > 2 * peak


# The file


def test_a_backup_is_for_its_owner_only_and_nothing_is_left_beside_it(sqlite_store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    made = make_backup(sqlite_store.database, folder / "vandaag")
    assert (folder / "vandaag").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in folder.iterdir()] == ["vandaag"]
    assert made.sha256 == sha256((folder / "vandaag").read_bytes()).hexdigest()


def test_an_existing_file_is_overwritten_only_if_told_and_only_if_it_is_a_backup(backup: Path, other: Store) -> None:
    before = backup.read_bytes()
    with pytest.raises(BackupError, match="is er al"):
        make_backup(other.database, backup)
    assert backup.read_bytes() == before
    assert make_backup(other.database, backup, overwrite=True).assessments == 0
    assert other.database.file is not None
    database = other.database.file.read_bytes()
    with pytest.raises(BackupError, match="is geen back-up"):
        make_backup(other.database, other.database.file, overwrite=True)
    assert other.database.file.read_bytes() == database


@pytest.mark.parametrize("name", ["er-is-niets/backup", "anders.sqlite3/backup"])
def test_where_nobody_can_write_it_says_so(other: Store, tmp_path: Path, name: str) -> None:
    with pytest.raises(BackupError, match="kan ik niet schrijven"):
        make_backup(other.database, tmp_path / name)


def test_a_backup_that_fails_halfway_leaves_the_earlier_one(sqlite_store: Store, backup: Path) -> None:
    fill(sqlite_store)
    before, beside = backup.read_bytes(), sorted(backup.parent.iterdir())
    assert sqlite_store.database.file is not None
    with closing(sqlite3.connect(sqlite_store.database.file)) as damaging, damaging:
        damaging.execute("UPDATE assessment SET municipality = 'Utrecht' WHERE version = '7.0'")
    with pytest.raises(StorageError) as caught:
        make_backup(sqlite_store.database, backup, overwrite=True)
    assert caught.value.reason is Reason.DAMAGED
    assert (backup.read_bytes(), sorted(backup.parent.iterdir())) == (before, beside)


@pytest.mark.parametrize("instead", ["of another database", "of nothing"])
def test_a_disk_that_keeps_something_else_is_noticed(
    sqlite_store: Store, backup: Path, monkeypatch: pytest.MonkeyPatch, instead: str
) -> None:
    fill(sqlite_store)
    other = backup.read_bytes() if instead == "of another database" else b""
    flush = os.fsync

    def lying(handle: int) -> None:
        flush(handle)
        os.ftruncate(handle, 0)
        os.pwrite(handle, other, 0)

    beside = sorted(backup.parent.iterdir())
    monkeypatch.setattr(os, "fsync", lying)
    with pytest.raises(BackupError):
        make_backup(sqlite_store.database, backup.with_name("nieuw"))
    assert sorted(backup.parent.iterdir()) == beside


# What is refused


@pytest.mark.parametrize("change", [1, 2, 32])
def test_a_backup_with_any_byte_changed_is_refused(backup: Path, change: int) -> None:
    whole, changed = backup.read_bytes(), backup.with_name("changed")
    for place in (*range(0, len(whole), 37), len(whole) - 1):
        changed.write_bytes(whole[:place] + bytes([whole[place] ^ change]) + whole[place + 1 :])
        with pytest.raises(BackupError):
            check_backup(changed, Shelf())


def test_a_backup_that_was_cut_off_or_goes_on_is_refused(backup: Path) -> None:
    whole, changed = backup.read_bytes(), backup.with_name("changed")
    for left in (*range(0, len(whole), 41), len(whole) - 1):
        changed.write_bytes(whole[:left])
        with pytest.raises(BackupError):
            check_backup(changed, Shelf())
    changed.write_bytes(whole + b"\n")
    with pytest.raises(BackupError):
        check_backup(changed, Shelf())


def without_first(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return lines[1:]


def twice(what: str) -> Callable[[list[dict[str, Any]]], list[dict[str, Any]]]:
    def change(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
        last = max(number for number, line in enumerate(lines) if what in line)
        return [*lines[: last + 1], *lines[last:]]

    return change


def events_first(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(lines, key=lambda line: ("format" not in line, "event" not in line))


def without_people(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [line for line in lines if "person" not in line]


def one_login_twice(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    first = next(number for number, line in enumerate(lines) if "person" in line)
    other = {"person": {**lines[first]["person"], "id": lines[first]["person"]["id"][:-1] + "g"}}
    return [*lines[: first + 1], other, *lines[first + 1 :]]


def member_twice(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    changed = json.loads(json.dumps(lines))
    for line in changed:
        if "person" in line:
            line["person"]["memberships"] *= 2
    return changed  # type: ignore[no-any-return] # our own


def changed_assessments(**about: Any) -> Callable[[list[dict[str, Any]]], list[dict[str, Any]]]:
    """Each assessment that was answered says something else."""

    def change(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [{**line, **about} if line.get("revisions") else line for line in lines]

    return change


def turned(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [lines[0], *reversed(lines[1:])]


def newer(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**lines[0], "format_version": 5}, *lines[1:]]


def more(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [lines[0], {**lines[1], "extra": 1}, *lines[2:]]


def decided(level: str, audience: str | None, **told: Any) -> Callable[[list[dict[str, Any]]], list[dict[str, Any]]]:
    """What is finished is shared; what is told of it is up to whoever made it up."""
    decision = {
        "by": None,
        "at": NOON.isoformat(),
        "consent": {"extent": level, "audience": audience, "decided_by": "secretaris", "decided_on": "2026-11-21"},
        "told": told,
        "ends": "2028-11-21",
        "stopped": None,
        "why": None,
    }

    def change(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
        done = [bool(line.get("assessment", {}).get("finished")) for line in lines]
        return [{**line, "decisions": [decision]} if it else line for it, line in zip(done, lines, strict=True)]

    return change


FIGURES = {"total": 50, "themes": {"thema": 50}, "selections": {}}


def shared_unfinished(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    given = next(
        line["decisions"] for line in decided("named", "sharers", figures=FIGURES)(lines) if line.get("decisions")
    )
    return changed_assessments(decisions=given)(lines)


def misfit(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return json.loads(json.dumps(lines).replace('"level": "n2"', '"level": "n9"'))  # type: ignore[no-any-return] # our own


def planned(question: str, revision: int = 1, **task: Any) -> Callable[[list[dict[str, Any]]], list[dict[str, Any]]]:
    """With each assessment that was answered somebody planned this."""
    return changed_assessments(
        tasks={question: {"revision": revision, "task": task, "by": None, "at": NOON.isoformat()}}
    )


def scheduled(**own: Any) -> Callable[[list[dict[str, Any]]], list[dict[str, Any]]]:
    """This is in each calendar."""

    def change(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [{"calendar": {**line["calendar"], "own": own}} if "calendar" in line else line for line in lines]

    return change


def calendars_last(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(lines, key=lambda line: "calendar" in line)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (without_first, "geen back-up van Zelfcheck"),
        (twice("person"), "twee keer"),
        (twice("assessment"), "twee keer"),
        (events_first, "verkeerde plek"),
        (without_people, "verkeerde plek"),
        (one_login_twice, "twee keer"),
        (member_twice, "twee keer"),
        (turned, "verkeerde plek"),
        (newer, "nieuwere versie"),
        (more, "Regel 2 klopt niet, bij extra"),
        (changed_assessments(revisions={"x": 1}), "klopt niet"),
        (changed_assessments(touches={"x": {"by": None, "at": None}}), "klopt niet"),
        (changed_assessments(earlier={"a": [{"revision": 99, "answer": {}}]}), "klopt niet"),
        (changed_assessments(assigned={"thema": "niemand"}), "verkeerde plek"),
        (decided("named", "sharers"), "klopt niet, bij decisions"),
        (decided("counted", None, figures=FIGURES), "klopt niet, bij decisions"),
        (shared_unfinished, "klopt niet"),
        (misfit, "Het niveau ‘n9’ bestaat niet"),
        (planned("vreemd"), "de vraag ‘vreemd’ bestaat niet"),
        (planned("a", moment="ooit", year=2027), "het moment ‘ooit’ bestaat niet"),
        (planned("a", moment="ooit"), "klopt niet, bij tasks › a"),
        (planned("a", revision=0), "klopt niet, bij tasks › a › revision"),
        (twice("calendar"), "twee keer"),
        (calendars_last, "verkeerde plek"),
        (scheduled(notice=99), "klopt niet, bij calendar › own › notice"),
        (scheduled(windows={"begroting": {"first": 0, "last": 2}}), "klopt niet, bij calendar › own › windows"),
    ],
)
def test_a_backup_that_someone_made_up_is_refused_with_the_reason(
    backup: Path, change: Callable[[list[dict[str, Any]]], list[dict[str, Any]]], words: str
) -> None:
    lines = lines_of(backup)
    backup.write_bytes(signed(lines))
    assert check_backup(backup, Shelf()).assessments == 4  # so that it is the change that counts
    backup.write_bytes(signed(change(lines)))
    with pytest.raises(BackupError, match=words) as caught:
        check_backup(backup, Shelf())
    assert NOTE not in str(caught.value)


def test_a_checklist_that_is_not_here_is_told(backup: Path) -> None:
    assert check_backup(backup, Shelf()).not_here == (("proef@7.0", 1),)


def test_what_is_no_backup_is_refused(tmp_path: Path, other: Store) -> None:
    assert other.database.file is not None
    with pytest.raises(BackupError, match="geen back-up van Zelfcheck"):
        check_backup(other.database.file, Shelf())
    with pytest.raises(BackupError, match="kan ik niet lezen"):
        check_backup(tmp_path / "er-is-niets", Shelf())


# All or nothing


def test_a_database_that_is_not_empty_keeps_what_it_has_unless_told(both: tuple[Store, Store], backup: Path) -> None:
    here, _ = both
    before = holds(here)
    with pytest.raises(BackupError, match=r"niet leeg\. Aantal zelfchecks: 4"):
        put_back(backup, here)
    assert holds(here) == before
    assert put_back(backup, here, replace=True) == 4
    told = [line["assessment"]["id"] for line in lines_of(backup) if "assessment" in line]
    assert told == [each.stored.assessment.id for each in kept(here)]


def test_who_is_known_or_what_happened_is_not_overwritten_either_unless_told(
    both: tuple[Store, Store], backup: Path
) -> None:
    _, there = both
    person = a_person(there.database, "Al hier")
    token = People(there.database).begin_session(person.id, NOON)
    with pytest.raises(BackupError, match=r"niet leeg\. Aantal zelfchecks: 0"):
        put_back(backup, there)
    assert put_back(backup, there, replace=True) == 0
    assert People(there.database).whose(token, NOON) is None
    assert not [each for each in holds(there) if isinstance(each, Known) and each.id == person.id]
    assert "Al hier" not in str(holds(there))


def test_nobody_is_logged_in_after_a_restore(both: tuple[Store, Store], tmp_path: Path) -> None:
    here, _ = both
    make_backup(here.database, tmp_path / "backup")
    put_back(tmp_path / "backup", here, replace=True)
    assert contents(here, SESSION) == []


def test_who_logs_in_after_a_restore_is_who_she_was(both: tuple[Store, Store], tmp_path: Path) -> None:
    here, there = both
    make_backup(here.database, tmp_path / "backup")
    put_back(tmp_path / "backup", there)
    assert a_person(there.database, "Zoë").id == a_person(here.database, "Zoë").id


def test_a_file_that_changed_after_it_was_checked_is_not_put_back(backup: Path, other: Store) -> None:
    checked = check_backup(backup, Shelf())
    backup.write_bytes(signed(lines_of(backup)[:-1]))
    with pytest.raises(BackupError, match="veranderd"):
        restore_backup(backup, checked, other.database)
    assert holds(other) == ()


def test_what_stops_halfway_changes_nothing(both: tuple[Store, Store]) -> None:
    here, _ = both
    before = holds(here)

    def stopping() -> Iterator[Record]:
        yield from before[:5]
        raise LookupError

    with pytest.raises(LookupError):
        refill(here.database, stopping, replace=True)
    assert holds(here) == before


@pytest.mark.parametrize(
    "changed", [lambda whole: whole[1:], lambda whole: whole[:-1], lambda whole: (*whole[:5], *whole[6:])]
)
def test_a_database_that_says_something_else_than_it_was_told_is_left_as_it_was(
    both: tuple[Store, Store], changed: Callable[[tuple[Record, ...]], tuple[Record, ...]]
) -> None:
    here, there = both
    whole = holds(here)
    runs = iter((whole, changed(whole)))
    with pytest.raises(StorageError) as caught:
        refill(there.database, lambda: next(runs))
    assert caught.value.reason is Reason.DAMAGED
    assert holds(there) == ()


def test_nobody_saves_in_between(postgres_url: str) -> None:
    store, busy = open_store(postgres_url), open_store(postgres_url, timeout=0.2)
    told: list[Reason] = []

    def restoring() -> Iterator[Record]:
        with pytest.raises(StorageError) as caught:
            busy.create(an_assessment())
        told.append(caught.value.reason)
        yield from ()

    refill(store.database, restoring)
    assert told == [Reason.LOCKED] * 2
    for opened in (store, busy):
        opened.database.close()


# An older backup


def decided_in(store: Store) -> list[Decision]:
    """Every decision to share in a database, those about one assessment oldest first."""
    return [each.decision for one in kept(store) for each in one.decisions]


def spent_in(store: Store) -> dict[tuple[str, str], Spent]:
    """What counts in no round any more, by assessment and theme."""
    return {(each.assessment, each.theme): each for each in holds(store) if isinstance(each, Spent)}


def test_nothing_is_shared_any_more_after_an_older_backup(both: tuple[Store, Store], tmp_path: Path) -> None:
    here, there = both
    share_in_every_way(here)
    twice_decided = Sharer(here, "GM0344")
    for level_of_sharing in (Extent.COUNTED, Extent.WITHOUT_SENSITIVE):
        twice_decided.share(level_of_sharing)
    with here.database.writing() as connection:  # what was seen by name must not hang on what was written down then
        connection.execute(delete(SPENT).where(SPENT.c.round.is_(None)))
    make_backup(here.database, tmp_path / "backup")
    put_back_unchecked(tmp_path / "backup", there, stop_sharing=True)
    told = list(zip(decided_in(here), decided_in(there), strict=True))
    assert {after.why for before, after in told if before.holds(today())} == {Why.RESTORED}
    assert {before.why for before, _ in told if not before.holds(today())} == {Why.WITHDRAWN, Why.REPLACED}
    assert all(before == after for before, after in told if not before.holds(today()))
    assert not [decision for decision in decided_in(there) if decision.holds(today())]
    assert a_host(there).waiting() == ()
    whose = {one.stored.assessment.id: one.stored.assessment.municipality for one in kept(there) if one.decisions}
    expected = {(id_, theme): Spent(id_, theme, whose[id_], None) for id_ in whose for theme in (ORDINARY, SENSITIVE)}
    before = spent_in(here)
    assert before.keys() < expected.keys()
    assert spent_in(there) == expected | before


def test_who_stopped_after_an_older_backup_is_not_named_again_and_what_counted_does_not_count_twice(
    both: tuple[Store, Store], tmp_path: Path
) -> None:
    here, _ = both
    stopping, other = Sharer(here, "GM0310"), Sharer(here, "GM0355")
    five = ("GM0363", "GM0599", "GM0518", "GM0014", "GM0855")
    group = [Sharer(here, code, {ORDINARY: number}) for number, code in enumerate(five)]
    for each in (stopping, other):
        each.share()
    for each in group:
        each.share(Extent.COUNTED)
    make_backup(here.database, tmp_path / "backup")
    stopping.sharing.withdraw(stopping.id)
    a_round(here)
    assert len(a_host(here).published(1)) == 1

    put_back_unchecked(tmp_path / "backup", here, replace=True)  # as it was, and so the mistake
    assert other.names() == [stopping.code]
    assert len(a_host(here).waiting()) == 1

    put_back_unchecked(tmp_path / "backup", here, replace=True, stop_sharing=True)
    other.share()
    for each in group:
        each.share(Extent.COUNTED)
    assert other.names() == []
    a_round(here)
    assert a_host(here).published(1) == ()


# The commands


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    """The exit code, output and messages of a command."""
    code = main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_the_commands_work_on_either_kind_and_say_what_they_did(
    both: tuple[Store, Store], tmp_path: Path, capsys: pytest.CaptureFixture[str], postgres_url: str
) -> None:
    here, there = both
    file = tmp_path / "backup"
    urls = {store: str(store.database.file or postgres_url) for store in both}
    code, out, err = run(capsys, "backup", file, "--database", urls[here])
    digest = sha256(file.read_bytes()).hexdigest()
    assert (code, err) == (0, "")
    assert out == f"{file}: klaar en nagekeken. Aantal zelfchecks: 4.\nSHA-256: {digest}\n"
    code, out, err = run(capsys, "restore", file, "--database", urls[there])
    assert code == 0
    assert "checklist proef@7.0 is hier niet. Aantal zelfchecks dat er niet naast ligt: 1." in err
    assert out == f"{file}: teruggezet en nagekeken. Aantal zelfchecks: 4.\nSHA-256: {digest}\n"
    code, out, err = run(capsys, "restore", file, "--database", urls[there])
    assert (code, out) == (1, "")
    assert "--replace-everything" in err
    code, out, _ = run(capsys, "restore", file, "--database", urls[there], "--replace-everything")
    assert (code, out.splitlines()[0]) == (0, "Weggehaald wat er stond. Aantal zelfchecks: 4.")
    assert holds(there) == holds(here)


def test_a_restore_says_who_shares_then_and_stops_it_if_told(
    both: tuple[Store, Store], tmp_path: Path, capsys: pytest.CaptureFixture[str], postgres_url: str
) -> None:
    here, there = both
    for code in ("GM0310", "GM0352"):
        Sharer(here, code).share()
    withdrawn = Sharer(here, "GM0355")
    withdrawn.share()
    withdrawn.sharing.withdraw(withdrawn.id)
    file, url = tmp_path / "backup", str(there.database.file or postgres_url)
    make_backup(here.database, file)
    code_, out, err = run(capsys, "restore", file, "--database", url)
    assert (code_, "gestopt" in out) == (0, False)
    assert "wordt nu gedeeld. Aantal gemeenten: 2." in err
    assert "--replace-everything en --stop-sharing" in err
    assert holds(there) == holds(here)
    code_, out, err = run(capsys, "restore", file, "--database", url, "--replace-everything", "--stop-sharing")
    assert (code_, "gedeeld" in err) == (0, False)
    assert out.endswith("\nAlles is gestopt wat gedeeld werd. Aantal gemeenten: 2.\n")
    assert not [decision for decision in decided_in(there) if decision.holds(today())]


def test_a_backup_of_a_database_that_is_not_there_makes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SETTING, str(tmp_path / "typfout.sqlite3"))
    code, out, err = run(capsys, "backup", tmp_path / "backup")
    assert (code, out) == (1, "")
    assert "niet te bereiken" in err
    assert list(tmp_path.iterdir()) == []


def test_a_backup_does_not_bring_a_database_up_to_date(
    postgres_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, "backup", tmp_path / "backup", "--database", postgres_url)
    assert (code, out) == (1, "")
    assert "nog niet bijgewerkt" in err
    assert not (tmp_path / "backup").exists()


def test_a_backup_of_nothing_says_that_it_is_nothing(
    other: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = run(capsys, "backup", tmp_path / "backup", "--database", str(other.database.file))
    assert code == 0
    assert "geen enkele zelfcheck" in err
