"""Promises about backups: whole or not there, the same for both databases, and never in the place of anything."""

import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from tracemalloc import get_traced_memory, start, stop
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from assessing import NOTE, an_assessment, assessments, freeze
from building import NOT_APPLICABLE, UNKNOWN, level, one_theme
from selfcheck.__main__ import main
from selfcheck.answers import Answer
from selfcheck.assessment import Assessment
from selfcheck.backup import BackupError, check_backup, make_backup, restore_backup
from selfcheck.checklist import Checklist
from selfcheck.storage import Kept, Reason, StorageError, Store, everything, open_store, refill
from selfcheck.storage.address import SETTING
from selfcheck.storage.tables import METADATA

pytest_plugins = ["storing"]

CHECKLIST = one_theme(3)
ONE_STORE_FOR_ALL = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


class Shelf:
    """A shelf with one checklist."""

    def get(self, checklist_id: str, version: str, /) -> Checklist | None:
        """Return the checklist if it is exactly this one."""
        return CHECKLIST if (checklist_id, version) == (CHECKLIST.id, CHECKLIST.version) else None


def holds(store: Store) -> tuple[Kept, ...]:
    """Everything in a store."""
    with everything(store.database) as run_through:
        return tuple(run_through())


def fill(store: Store) -> None:
    """Put in what an assessment can be: finished, half done with a history, empty, and on a checklist that is not here."""
    answers = {"a": level(3).with_(note=NOTE, set_aside="Een keuze."), "b": UNKNOWN, "c": NOT_APPLICABLE}
    done, half = an_assessment(answers=answers, chosen=("a",)), an_assessment(name="Half \u2028 <b>😀")
    for assessment in (done, half, an_assessment(), an_assessment(version="7.0", answers={"weg": level(1)})):
        store.create(assessment)
    store.finish(done.id, freeze)
    for seen in range(3):
        store.save_answer(half.id, "a", level(seen), seen)
    store.remember_place(half.id, "vraag/b")


@pytest.fixture(params=["from SQLite", "from PostgreSQL"])
def both(request: pytest.FixtureRequest, sqlite_store: Store, postgres_url: str) -> Iterator[tuple[Store, Store]]:
    """A filled store of one kind, and an empty one of the other."""
    server = open_store(postgres_url)
    here, there = (sqlite_store, server) if request.param == "from SQLite" else (server, sqlite_store)
    fill(here)
    yield here, there
    server.close()


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """A backup of a few assessments that are nowhere else."""
    store = open_store(str(tmp_path / "bron.sqlite3"))
    fill(store)
    make_backup(store, tmp_path / "backup")
    return tmp_path / "backup"


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    """Another store, empty."""
    opened = open_store(str(tmp_path / "anders.sqlite3"))
    yield opened
    opened.close()


def put_back(file: Path, store: Store, *, replace: bool = False) -> int:
    """Check and restore, as the command does."""
    return restore_backup(file, check_backup(file, Shelf()), store, replace=replace)


def put_back_unchecked(file: Path, store: Store, *, replace: bool = False) -> None:
    """Restore where no checklist is here."""

    class Empty:
        def get(self, _id: str, _version: str, /) -> Checklist | None:
            return None

    restore_backup(file, check_backup(file, Empty()), store, replace=replace)


def signed(lines: list[dict[str, Any]]) -> bytes:
    """A backup of these lines (without the last) that says it is whole."""
    body = b"".join(json.dumps(line, ensure_ascii=False).encode() + b"\n" for line in lines)
    return body + f'{{"assessments":{len(lines) - 1},"sha256":"{sha256(body).hexdigest()}"}}\n'.encode()


def lines_of(file: Path) -> list[dict[str, Any]]:
    """The lines of a backup but the last."""
    return [json.loads(line) for line in file.read_bytes().split(b"\n")[:-2]]


# What comes back


def test_a_backup_comes_back_exactly_in_a_database_of_the_other_kind(both: tuple[Store, Store], tmp_path: Path) -> None:
    here, there = both
    made = make_backup(here, tmp_path / "backup")
    assert put_back(tmp_path / "backup", there) == 0
    assert holds(there) == holds(here)
    assert made.assessments == len(holds(there)) == 4
    make_backup(there, tmp_path / "again")
    assert lines_of(tmp_path / "again")[1:] == lines_of(tmp_path / "backup")[1:]


@ONE_STORE_FOR_ALL
@given(assessment=assessments())
def test_whatever_an_assessment_holds_comes_back(
    sqlite_store: Store, other: Store, tmp_path: Path, assessment: Assessment
) -> None:
    sqlite_store.create(assessment)
    make_backup(sqlite_store, tmp_path / "backup", overwrite=True)
    put_back_unchecked(tmp_path / "backup", other, replace=True)
    assert holds(other) == holds(sqlite_store)


KEPT = {
    "assessment": {*Assessment.model_fields} - {"answers"} | {"place", "changed"},
    "answer": {*Answer.model_fields} - {"evidence"}
    | {"assessment_id", "question_id", "revision", "evidence_document", "evidence_page", "evidence_quotation"},
}


def test_every_column_of_every_table_is_in_a_backup() -> None:
    # What is added to the tables is added to backup/lines.py too, or named here with the reason why it may be lost.
    assert {name: {column.name for column in table.columns} for name, table in METADATA.tables.items()} == KEPT


def test_a_backup_holds_one_moment_also_while_people_work(both: tuple[Store, Store]) -> None:
    here, _ = both
    with everything(here.database) as run_through:
        first = next(run_through())
        before = tuple(run_through())
        here.create(an_assessment(name="Later"))
        here.delete(first.stored.assessment.id)
        assert tuple(run_through()) == before
    assert {kept.stored.assessment.name for kept in holds(here)} > {"Later"}


def test_more_than_fits_in_memory_is_backed_up_and_put_back(sqlite_store: Store, other: Store, tmp_path: Path) -> None:
    for number in range(40):
        answers = {f"q{question}": Answer(note=f"{number}" + "x" * 3900) for question in range(50)}
        sqlite_store.create(an_assessment(answers=answers))
    start()
    make_backup(sqlite_store, tmp_path / "backup")
    put_back_unchecked(tmp_path / "backup", other)
    _, peak = get_traced_memory()
    stop()
    assert (tmp_path / "backup").stat().st_size > 7_500_000 > 2 * peak


# The file


def test_a_backup_is_for_its_owner_only_and_nothing_is_left_beside_it(sqlite_store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    made = make_backup(sqlite_store, folder / "vandaag")
    assert (folder / "vandaag").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in folder.iterdir()] == ["vandaag"]
    assert made.sha256 == sha256((folder / "vandaag").read_bytes()).hexdigest()


def test_an_existing_file_is_overwritten_only_if_told_and_only_if_it_is_a_backup(backup: Path, other: Store) -> None:
    before = backup.read_bytes()
    with pytest.raises(BackupError, match="is er al"):
        make_backup(other, backup)
    assert backup.read_bytes() == before
    assert make_backup(other, backup, overwrite=True).assessments == 0
    assert other.database.file is not None
    database = other.database.file.read_bytes()
    with pytest.raises(BackupError, match="is geen back-up"):
        make_backup(other, other.database.file, overwrite=True)
    assert other.database.file.read_bytes() == database


@pytest.mark.parametrize("name", ["er-is-niets/backup", "anders.sqlite3/backup"])
def test_where_nobody_can_write_it_says_so(other: Store, tmp_path: Path, name: str) -> None:
    with pytest.raises(BackupError, match="kan ik niet schrijven"):
        make_backup(other, tmp_path / name)


def test_a_backup_that_fails_halfway_leaves_the_earlier_one(sqlite_store: Store, backup: Path) -> None:
    fill(sqlite_store)
    before, beside = backup.read_bytes(), sorted(backup.parent.iterdir())
    assert sqlite_store.database.file is not None
    with closing(sqlite3.connect(sqlite_store.database.file)) as damaging, damaging:
        damaging.execute("UPDATE assessment SET municipality = 'Utrecht' WHERE version = '7.0'")
    with pytest.raises(StorageError) as caught:
        make_backup(sqlite_store, backup, overwrite=True)
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
        make_backup(sqlite_store, backup.with_name("nieuw"))
    assert sorted(backup.parent.iterdir()) == beside


# What is refused


@pytest.mark.parametrize("change", [1, 2, 32])
def test_a_backup_with_any_byte_changed_is_refused(backup: Path, change: int) -> None:
    whole, changed = backup.read_bytes(), backup.with_name("changed")
    for place in (*range(0, len(whole), 11), len(whole) - 1):
        changed.write_bytes(whole[:place] + bytes([whole[place] ^ change]) + whole[place + 1 :])
        with pytest.raises(BackupError):
            check_backup(changed, Shelf())


def test_a_backup_that_was_cut_off_or_goes_on_is_refused(backup: Path) -> None:
    whole, changed = backup.read_bytes(), backup.with_name("changed")
    for left in (*range(0, len(whole), 13), len(whole) - 1):
        changed.write_bytes(whole[:left])
        with pytest.raises(BackupError):
            check_backup(changed, Shelf())
    changed.write_bytes(whole + b"\n")
    with pytest.raises(BackupError):
        check_backup(changed, Shelf())


def without_first(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return lines[1:]


def twice(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [*lines, lines[-1]]


def turned(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [lines[0], *reversed(lines[1:])]


def newer(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**lines[0], "format_version": 2}, *lines[1:]]


def more(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [lines[0], {**lines[1], "extra": 1}, *lines[2:]]


def without_revisions(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [lines[0], *({**line, "revisions": {"x": 1}} for line in lines[1:])]


def misfit(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return json.loads(json.dumps(lines).replace('"level": "n2"', '"level": "n9"'))  # type: ignore[no-any-return] # our own


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (without_first, "geen back-up van Zelfcheck"),
        (twice, "twee keer"),
        (turned, "verkeerde plek"),
        (newer, "nieuwere versie"),
        (more, "Regel 2 klopt niet, bij extra"),
        (without_revisions, "klopt niet"),
        (misfit, "Het niveau ‘n9’ bestaat niet"),
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
    with pytest.raises(BackupError, match="staan al zelfchecks: 4"):
        put_back(backup, here)
    assert holds(here) == before
    assert put_back(backup, here, replace=True) == 4
    assert [line["assessment"]["id"] for line in lines_of(backup)[1:]] == [
        kept.stored.assessment.id for kept in holds(here)
    ]


def test_a_file_that_changed_after_it_was_checked_is_not_put_back(backup: Path, other: Store) -> None:
    checked = check_backup(backup, Shelf())
    backup.write_bytes(signed(lines_of(backup)[:-1]))
    with pytest.raises(BackupError, match="veranderd"):
        restore_backup(backup, checked, other)
    assert holds(other) == ()


def test_what_stops_halfway_changes_nothing(both: tuple[Store, Store]) -> None:
    here, _ = both
    before = holds(here)

    def stopping() -> Iterator[Kept]:
        yield from before[:2]
        raise LookupError

    with pytest.raises(LookupError):
        refill(here.database, stopping, replace=True)
    assert holds(here) == before


def test_a_database_that_says_something_else_than_it_was_told_is_left_as_it_was(both: tuple[Store, Store]) -> None:
    here, there = both
    runs = iter((holds(here), holds(here)[1:]))
    with pytest.raises(StorageError) as caught:
        refill(there.database, lambda: next(runs))
    assert caught.value.reason is Reason.DAMAGED
    assert holds(there) == ()


def test_nobody_saves_in_between(postgres_url: str) -> None:
    store, busy = open_store(postgres_url), open_store(postgres_url, timeout=0.2)
    told: list[Reason] = []

    def restoring() -> Iterator[Kept]:
        with pytest.raises(StorageError) as caught:
            busy.create(an_assessment())
        told.append(caught.value.reason)
        yield from ()

    refill(store.database, restoring)
    assert told == [Reason.LOCKED] * 2
    for opened in (store, busy):
        opened.close()


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
