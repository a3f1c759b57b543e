"""Upgrading: what any earlier schema left behind reaches the newest, on both databases, with everything in it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import get_args

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import delete

from assessing import an_assessment
from selfcheck.answers import Answer, State
from selfcheck.backup import check_backup, make_backup, restore_backup
from selfcheck.backup.lines import read
from selfcheck.plan import Task
from selfcheck.reading import Checklists
from selfcheck.storage import Kept, Record, Saved, everything, is_newest, open_existing
from selfcheck.storage.history import MIGRATIONS, REVISIONS
from selfcheck.storage.tables import ANSWER_VERSION, METADATA
from stores import open_store

SAMPLES = Path(__file__).with_name("schemas")
SCHEMAS = [script.revision for script in ScriptDirectory(str(MIGRATIONS)).walk_revisions()]


def sample(schema: str, url: str) -> str:
    """The SQL that makes a database of a schema, for the kind of database at a URL."""
    kind = "postgresql" if "://" in url else "sqlite"
    return (SAMPLES / f"{schema}.{kind}.sql").read_text(encoding="utf-8")


def told(schema: str) -> tuple[Record, ...]:
    """What the database of a schema holds, as its backup says."""
    with (SAMPLES / f"{schema}.backup").open("rb") as file:
        return tuple(read(file))


def assessments(schema: str) -> tuple[Kept, ...]:
    """The assessments among what the database of a schema holds."""
    return tuple(record for record in told(schema) if isinstance(record, Kept))


def make(schema: str, url: str) -> None:
    """Make a database as it was left by a release of that time."""
    if "://" in url:
        with psycopg.connect(url, autocommit=True) as server:
            server.execute(sample(schema, url).encode())
    else:
        with closing(sqlite3.connect(url)) as file:
            file.executescript(sample(schema, url))


@pytest.mark.parametrize("schema", SCHEMAS)
@pytest.mark.parametrize("kind", ["sqlite.sql", "postgresql.sql", "backup"])
def test_every_schema_has_a_sample(schema: str, kind: str) -> None:
    # The command stands in schemas/make.py. Run it with the migration, before a release: later nobody can.
    assert (SAMPLES / f"{schema}.{kind}").exists()


@pytest.mark.parametrize("schema", SCHEMAS)
@pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)
def test_a_sample_is_of_its_schema_and_holds_what_its_backup_says(schema: str, url: str) -> None:
    script = sample(schema, url)
    assert f"'{schema}'" in next(line for line in script.splitlines() if "INSERT" in line and REVISIONS in line)
    answers = [answer for kept in assessments(schema) for answer in kept.stored.assessment.answers.values()]
    assert {answer.state for answer in answers} == {*State}
    for answer in answers:
        for text in (answer.note, answer.not_applicable, answer.already, answer.set_aside, answer.evidence.quotation):
            assert (text or "").replace("'", "''") in script


def test_the_newest_sample_has_something_of_everything() -> None:
    assert {type(record) for record in told(SCHEMAS[0])} == {*get_args(Record)}
    assert any(kept.stored.assessment.follows for kept in assessments(SCHEMAS[0]))
    tasks = [each.task for kept in assessments(SCHEMAS[0]) for each in kept.tasks.values()]
    for field in Task.model_fields:
        assert [task for task in tasks if getattr(task, field) != getattr(Task(), field)], field


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_database_of_an_earlier_schema_reaches_the_newest_with_everything_in_it(schema: str, url: str) -> None:
    make(schema, url)
    before = open_existing(url)
    assert is_newest(before) is (schema == SCHEMAS[0])
    before.close()
    store = open_store(url)
    assert is_newest(store.database)
    with everything(store.database) as run_through:
        assert tuple(run_through()) == told(schema)
    with store.database.reading() as connection:
        options = {"version_table": REVISIONS, "target_metadata": METADATA}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), METADATA) == []
    store.database.close()


@pytest.mark.parametrize("schema", SCHEMAS)
def test_every_answer_can_be_put_back_after_an_upgrade(schema: str, url: str) -> None:
    make(schema, url)
    store = open_store(url)
    for kept in assessments(schema):
        for question, answer in kept.stored.assessment.answers.items():
            *_, newest = store.history(kept.stored.assessment.id, question)
            assert (newest.answer, newest.revision) == (answer, kept.stored.revisions[question])
    store.database.close()


@pytest.mark.parametrize("schema", SCHEMAS)
def test_work_goes_on_after_an_upgrade(schema: str, url: str) -> None:
    make(schema, url)
    store = open_store(url)
    unfinished = next(kept.stored for kept in assessments(schema) if kept.stored.assessment.finished is None)
    question, seen = next(iter(unfinished.revisions.items()))
    saved = store.save_answer(unfinished.assessment.id, question, Answer(note="Na de upgrade."), seen)
    assert saved == Saved(seen + 1)
    store.database.close()


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_backup_of_an_earlier_schema_can_be_put_back(schema: str, url: str) -> None:
    backup, store = SAMPLES / f"{schema}.backup", open_store(url)
    restore_backup(backup, check_backup(backup, Checklists(())), store.database)
    with everything(store.database) as run_through:
        assert tuple(run_through()) == told(schema)
    store.database.close()


def test_an_answer_of_a_server_that_is_not_up_to_date_yet_becomes_a_version(url: str, tmp_path: Path) -> None:
    store, before, after = open_store(url), Answer(level="n1"), Answer(level="n2")
    assessment = an_assessment()
    store.create(assessment)
    store.save_answer(assessment.id, "a", before, 0)
    with store.database.writing() as connection:  # what an earlier release leaves: an answer, and no version of it
        connection.execute(delete(ANSWER_VERSION))
    assert [version.answer for version in store.history(assessment.id, "a")] == [before]
    make_backup(store.database, tmp_path / "tussendoor.backup")
    store.save_answer(assessment.id, "a", after, 1)
    assert [version.answer for version in store.history(assessment.id, "a")] == [before, after]
    store.database.close()
