"""Promises about what happens to what is stored when the outside world is in the way."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from shutil import copytree

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

from assessing import NOTE, an_assessment, freeze, without_rights
from building import level
from selfcheck.answers import Answer
from selfcheck.storage import Reason, Saved, StorageError, Store, history, is_newest
from selfcheck.storage.address import SETTING, default_file
from selfcheck.storage.history import MIGRATIONS, REVISIONS
from selfcheck.storage.tables import METADATA
from stores import open_store

SOON = 0.2  # seconds: long enough to wait for nothing


@contextmanager
def refused(reason: Reason) -> Iterator[None]:
    """What happens in here is refused for this reason."""
    with pytest.raises(StorageError) as caught:
        yield
    assert caught.value.reason is reason


def file_of(store: Store) -> Path:
    """The file of a store in a file."""
    assert store.database.file is not None
    return store.database.file


def filled(store: Store) -> str:
    """The id of the one assessment in a store, with a note."""
    assessment = an_assessment(answers={"a": Answer(level="n1", note=NOTE)})
    store.create(assessment)
    return assessment.id


def engine_url(url: str) -> str:
    """A URL that another program would use for the same database."""
    return url.replace("postgresql://", "postgresql+psycopg://") if "://" in url else f"sqlite:///{url}"


def execute(url: str, *statements: str) -> None:
    """Do something to a database behind our back."""
    engine = create_engine(engine_url(url))
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


# The schema


def test_the_migrations_make_the_tables_that_we_use(store: Store) -> None:
    options = {"version_table": REVISIONS, "target_metadata": METADATA}
    with store.database.reading() as connection:
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, METADATA) == []


def test_opening_again_finds_what_was_stored(url: str) -> None:
    first = open_store(url)
    one = filled(first)
    first.database.close()
    again = open_store(url)
    assert [summary.id for summary in again.summaries()] == [one]
    again.database.close()


LATER = """
import sqlalchemy as sa
from alembic import op
revision, down_revision = "9999", "{newest}"
def upgrade():
    with op.batch_alter_table("assessment", recreate="{recreate}") as table:
        table.add_column(sa.Column("extra", sa.Text, server_default="later"))
    {then}
"""


def later_migrations(folder: Path, *, recreate: str = "always", then: str = "pass") -> Path:
    """Our migrations and one that is still to come: it makes a table anew where that is possible."""
    migrations = folder / "migrations"
    copytree(MIGRATIONS, migrations)
    newest = ScriptDirectory(str(MIGRATIONS)).get_current_head()
    (migrations / "versions" / "r9999_later.py").write_text(LATER.format(recreate=recreate, then=then, newest=newest))
    return migrations


def test_an_older_database_is_brought_up_to_date_and_keeps_everything(url: str, tmp_path: Path) -> None:
    old = open_store(url)
    one = filled(old)
    before = old.all()
    old.database.close()
    recreate = "never" if "://" in url else "always"
    new = open_store(url, migrations=later_migrations(tmp_path, recreate=recreate))
    assert new.all() == before
    assert new.save_answer(one, "a", level(2), seen=1) == Saved(2)
    new.database.close()
    with refused(Reason.NEWER):
        open_store(url)


def test_a_file_is_copied_before_it_is_brought_up_to_date(sqlite_store: Store, tmp_path: Path) -> None:
    filled(sqlite_store)
    before = sqlite_store.all()
    open_store(str(file_of(sqlite_store)), migrations=later_migrations(tmp_path))
    copy = tmp_path / "zelfcheck.before-9999.sqlite3"
    assert open_store(str(copy)).all() == before
    assert copy.stat().st_mode & 0o077 == 0


def test_an_earlier_copy_is_not_overwritten(sqlite_store: Store, tmp_path: Path) -> None:
    (tmp_path / "zelfcheck.before-9999.sqlite3").write_text("van vorige keer")
    open_store(str(file_of(sqlite_store)), migrations=later_migrations(tmp_path))
    assert (tmp_path / "zelfcheck.before-9999.sqlite3").read_text() == "van vorige keer"
    assert (tmp_path / "zelfcheck.before-9999-2.sqlite3").exists()


def test_a_migration_that_fails_leaves_everything_as_it_was(url: str, tmp_path: Path) -> None:
    old = open_store(url)
    filled(old)
    before = old.all()
    fails = later_migrations(tmp_path, recreate="auto", then="raise LookupError")
    with pytest.raises(LookupError):
        open_store(url, migrations=fails)
    assert old.all() == before
    assert list(tmp_path.glob("*before*")) == []
    old.database.close()


def test_a_newer_database_is_refused_and_not_touched(sqlite_store: Store) -> None:
    file = file_of(sqlite_store)
    filled(sqlite_store)
    execute(str(file), f"UPDATE {REVISIONS} SET version_num = '9999'")
    before = file.read_bytes()
    with refused(Reason.NEWER):
        open_store(str(file))
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_a_database_of_another_program_is_not_touched(url: str) -> None:
    execute(url, "CREATE TABLE assessment (id INTEGER)", "INSERT INTO assessment VALUES (7)")
    with refused(Reason.OTHER_PROGRAM):
        open_store(url)
    engine = create_engine(engine_url(url))
    with engine.connect() as connection:
        assert connection.execute(text("SELECT id FROM assessment")).scalars().all() == [7]
    engine.dispose()


def test_a_file_of_another_program_stays_the_same_byte_for_byte(tmp_path: Path) -> None:
    file = tmp_path / "administratie.sqlite3"
    execute(str(file), "CREATE TABLE alembic_version (version_num TEXT)", "CREATE TABLE facturen (id INTEGER)")
    before = file.read_bytes()
    with refused(Reason.OTHER_PROGRAM):
        open_store(str(file))
    assert file.read_bytes() == before


def test_starting_twice_at_the_same_time_makes_one_database(url: str) -> None:
    program = f"from selfcheck.storage import is_newest, open_database; print(is_newest(open_database({url!r})))"
    starts = [subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) for _ in range(4)]
    assert [start.communicate(timeout=60)[0] for start in starts] == ["True\n"] * 4


def test_tables_that_another_server_made_between_two_looks_are_ours(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    open_store(url).database.close()
    looks, look = iter([None]), history.revision
    monkeypatch.setattr(history, "revision", lambda connection: next(looks, look(connection)))
    opened = open_store(url)
    assert is_newest(opened.database)
    opened.database.close()


# The outside world


@pytest.mark.parametrize("contents", [b"Dit is een brief.\n" * 300, b"kort", b"\x00" * 5000])
def test_a_file_that_is_something_else_is_refused_and_not_touched(tmp_path: Path, contents: bytes) -> None:
    file = tmp_path / "brief.txt"
    file.write_bytes(contents)
    with refused(Reason.NOT_A_DATABASE):
        open_store(str(file))
    assert file.read_bytes() == contents


@pytest.mark.parametrize("left", [99, 700, 4096, 5000, 8192, -4096, -10])
def test_a_file_that_was_cut_off_is_refused_and_not_touched(sqlite_store: Store, left: int) -> None:
    file = file_of(sqlite_store)
    filled(sqlite_store)
    cut = file.read_bytes()[:left]
    file.write_bytes(cut)
    with refused(Reason.DAMAGED):
        open_store(str(file))
    assert file.read_bytes() == cut


def test_a_file_with_a_page_overwritten_is_refused(sqlite_store: Store) -> None:
    file = file_of(sqlite_store)
    filled(sqlite_store)
    whole = file.read_bytes()
    file.write_bytes(whole[:4096] + b"\xff" * 4096 + whole[8192:])
    with refused(Reason.DAMAGED):
        open_store(str(file))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE answer SET note = CAST(x'ff41' AS TEXT)",
        "UPDATE answer SET unknown = 1, level = 'n1'",
        "UPDATE assessment SET programmes = '[{'",
        "UPDATE assessment SET created = 'gisteren'",
        "UPDATE assessment SET municipality = 'Utrecht'",
        "UPDATE assessment SET finished = '2026-11-21'",
        "DROP TABLE answer",
    ],
)
def test_what_makes_no_sense_any_more_is_called_damaged(sqlite_store: Store, statement: str) -> None:
    one = filled(sqlite_store)
    execute(str(file_of(sqlite_store)), statement)
    with refused(Reason.DAMAGED):
        sqlite_store.load(one)


def test_tables_that_vanish_from_a_server_are_called_damaged(postgres_url: str) -> None:
    store = open_store(postgres_url)
    execute(postgres_url, "DROP TABLE answer")
    with refused(Reason.DAMAGED):
        store.all()
    store.database.close()


def test_a_file_that_is_moved_while_we_run_is_not_made_anew(sqlite_store: Store) -> None:
    file = file_of(sqlite_store)
    one = filled(sqlite_store)
    file.rename(file.with_name("elders.sqlite3"))
    with refused(Reason.UNREACHABLE):
        sqlite_store.save_answer(one, "a", level(2), seen=1)
    assert not file.exists()
    file.with_name("elders.sqlite3").rename(file)
    assert sqlite_store.save_answer(one, "a", level(2), seen=1) == Saved(2)


def test_who_waits_too_long_for_another_writer_is_told(url: str) -> None:
    store = open_store(url, timeout=SOON)
    one = filled(store)
    engine = create_engine(engine_url(url))
    with engine.connect() as other:
        other.execute(text("UPDATE assessment SET place = 'elders'"))
        with refused(Reason.LOCKED):
            store.save_answer(one, "a", level(2), seen=1)
        assert [stored.answers["a"].note for stored in store.all()] == [NOTE]
        other.rollback()
    assert store.save_answer(one, "a", level(2), seen=1) == Saved(2)
    engine.dispose()
    store.database.close()


@pytest.mark.parametrize(("file_rights", "folder_rights"), [(0o444, 0o777), (0o666, 0o555), (0o444, 0o555)])
def test_a_file_or_folder_that_we_may_not_write_is_not_written(
    sqlite_store: Store, tmp_path: Path, file_rights: int, folder_rights: int
) -> None:
    one = filled(sqlite_store)
    file = open_to_all(tmp_path) / "zelfcheck.sqlite3"
    file.write_bytes(file_of(sqlite_store).read_bytes())
    store = open_store(str(file))
    file.chmod(file_rights)
    file.parent.chmod(folder_rights)
    with without_rights(), refused(Reason.READ_ONLY):
        store.save_answer(one, "a", level(2), seen=1)
    with without_rights(), refused(Reason.READ_ONLY):
        open_store(str(file))
    assert file.read_bytes() == file_of(sqlite_store).read_bytes()
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_a_folder_where_we_may_make_nothing_is_called_read_only(tmp_path: Path) -> None:
    folder = open_to_all(tmp_path)
    folder.chmod(0o555)
    for file in (folder / "zelfcheck.sqlite3", folder / "nieuw" / "zelfcheck.sqlite3"):
        with without_rights(), refused(Reason.READ_ONLY):
            open_store(str(file))


def open_to_all(tmp_path: Path) -> Path:
    """A folder that another user can reach as well."""
    for folder in (tmp_path, *tmp_path.parents[:3]):
        if folder.owner() == Path("~").expanduser().owner() and "pytest" in str(folder):
            folder.chmod(0o755)
    shared = tmp_path / "gedeeld"
    shared.mkdir()
    shared.chmod(0o777)
    return shared


def test_a_server_that_only_reads_is_called_read_only(postgres_url: str) -> None:
    store = open_store(postgres_url)
    one = filled(store)
    store.database.close()
    name = postgres_url.split("?", maxsplit=1)[0].rsplit("/", maxsplit=1)[1]
    execute(postgres_url, f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    store = open_store(postgres_url)
    with refused(Reason.READ_ONLY):
        store.save_answer(one, "a", level(2), seen=1)
    assert store.all()[0].answers["a"].note == NOTE
    store.database.close()


def test_a_full_disk_keeps_what_was_stored(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    one = filled(sqlite_store)
    connect = sqlite3.connect

    def cramped(*args: object, **options: object) -> sqlite3.Connection:
        connection = connect(*args, **options)  # type: ignore[call-overload] # whatever was passed is passed on
        connection.execute("PRAGMA max_page_count = 1")  # SQLite makes of it: not one page more than now
        assert isinstance(connection, sqlite3.Connection)
        return connection

    with monkeypatch.context() as patch:
        patch.setattr(sqlite3, "connect", cramped)
        with refused(Reason.FULL):
            sqlite_store.save_answer(
                one, "b", Answer(note="x" * 4000, set_aside="y" * 4000, already="z" * 4000), seen=0
            )
    assert sqlite_store.all()[0].answers == {"a": Answer(level="n1", note=NOTE)}
    assert sqlite_store.save_answer(one, "b", Answer(note="x" * 4000), seen=0) == Saved(1)


def test_a_server_that_is_not_there_is_called_unreachable(postgres_url: str, tmp_path: Path) -> None:
    for url in (
        f"postgresql://iemand:geheim@/x?host={tmp_path}",
        postgres_url.replace("/test_", "/geen_"),
        "postgresql://iemand:geheim@127.0.0.1:1/x",
        "mysql://iemand:geheim@db/x",
        "postgresql://iemand:geheim@db:poort/x",
        "sqlite://",
    ):
        with pytest.raises(StorageError) as caught:
            open_store(url, timeout=SOON)
        assert caught.value.reason is Reason.UNREACHABLE
        assert "geheim" not in str(caught.value)


def test_a_server_that_drops_us_is_found_again(postgres_url: str) -> None:
    store = open_store(postgres_url)
    one = filled(store)
    with psycopg.connect(postgres_url, autocommit=True) as other:
        other.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    assert store.save_answer(one, "a", level(2), seen=1) == Saved(2)
    store.database.close()


# What stays, and what does not


def test_nothing_of_a_deleted_assessment_is_left_in_the_file(sqlite_store: Store) -> None:
    file = file_of(sqlite_store)
    one = filled(sqlite_store)
    with closing(sqlite3.connect(file)) as other:  # another visitor: the log beside the file stays
        other.execute("SELECT count(*) FROM answer").fetchall()
        sqlite_store.save_answer(one, "b", Answer(note=NOTE), seen=0)
        sqlite_store.finish(one, freeze)
        assert any(NOTE.encode() in path.read_bytes() for path in file.parent.iterdir())
        sqlite_store.delete(one)
        assert not any(NOTE.encode() in path.read_bytes() for path in file.parent.iterdir())


WRITER = """
import sys
from selfcheck.answers import Answer
from selfcheck.access import ALONE
from selfcheck.storage import Store, open_database
store = Store(open_database(sys.argv[1]), ALONE)
for seen in range(100000):
    print(store.save_answer(sys.argv[2], "a", Answer(note=str(seen)), seen).revision, flush=True)
"""


@pytest.mark.parametrize("saves", range(1, 20, 2))
def test_what_was_called_saved_survives_a_process_that_is_killed(sqlite_store: Store, saves: int) -> None:
    assessment = an_assessment()
    sqlite_store.create(assessment)
    command = [sys.executable, "-c", WRITER, str(file_of(sqlite_store)), assessment.id]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        told = [int(writer.stdout.readline()) for _ in range(saves)]
        os.kill(writer.pid, signal.SIGKILL)
        told += [int(line) for line in writer.stdout if line.endswith("\n")]
    again = open_store(str(file_of(sqlite_store)))
    stored = again.load(assessment.id)
    assert stored is not None
    assert stored.revisions["a"] in (told[-1], told[-1] + 1)  # the last may have been saved but not yet told
    assert stored.assessment.answers["a"].note == str(stored.revisions["a"] - 1)


def test_a_file_is_kept_safe_and_to_ourselves(tmp_path: Path) -> None:
    file = tmp_path / "nieuw" / "zelfcheck.sqlite3"
    store = open_store(str(file))
    assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    with store.database.reading() as connection:
        settings = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
        ]
    assert settings == ["wal", 2, 1, 1, 5000]


# Where it is


def test_without_a_setting_the_file_is_where_a_user_expects_it() -> None:
    home = Path("/home/anna")
    assert default_file("linux", {}, home) == home / ".local/share/zelfcheck/zelfcheck.sqlite3"
    assert default_file("linux", {"XDG_DATA_HOME": "/data"}, home) == Path("/data/zelfcheck/zelfcheck.sqlite3")
    assert default_file("linux", {"XDG_DATA_HOME": "data"}, home) == default_file("linux", {}, home)
    assert default_file("darwin", {}, home) == home / "Library/Application Support/Zelfcheck/zelfcheck.sqlite3"
    assert default_file("win32", {"LOCALAPPDATA": "/local"}, home) == Path("/local/Zelfcheck/zelfcheck.sqlite3")
    assert default_file("win32", {}, home) == home / "AppData/Local/Zelfcheck/zelfcheck.sqlite3"


def test_the_setting_says_where_and_an_argument_says_it_louder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, f"sqlite:///{tmp_path / 'instelling.sqlite3'}")
    assert file_of(open_store()) == tmp_path / "instelling.sqlite3"
    assert file_of(open_store(str(tmp_path / "anders.sqlite3"))) == tmp_path / "anders.sqlite3"


def test_any_name_of_a_file_will_do(tmp_path: Path) -> None:
    file = tmp_path / "wat? #1 100% & é" / "a b.sqlite3"
    filled(open_store(str(file)))
    assert len(open_store(str(file)).all()) == 1
    assert [path.name for path in file.parent.iterdir()] == ["a b.sqlite3"]
