"""When something outside is in the way: said in plain words, and nothing is overwritten."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from assessing import without_rights
from screens import Tab, a_finished, an_assessment, answer_in
from selfcheck.answers import Answer
from selfcheck.checklist import Checklist, Question
from selfcheck.storage import Reason, StorageError, Store
from selfcheck.storage.address import SETTING
from selfcheck.storage.history import REVISIONS
from selfcheck.ui import fields, incidents, resources, texts
from stores import held_by_another, open_store

EVERYWHERE = ("start", "vragen", "uitslag", "bewaren")


def replaced_by_text(file: Path) -> None:
    """Put something else in the place of a database."""
    file.write_text("Notulen van de vergadering\n" * 100)


def newer(file: Path) -> None:
    """Let a later version have made a database."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(f"UPDATE {REVISIONS} SET version_num = '9999'")


def of_another(file: Path) -> None:
    """Put a database of another program in its place."""
    file.unlink()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("CREATE TABLE klant (naam TEXT)")


def cut(file: Path) -> None:
    """Lose the end of a database."""
    raw = file.read_bytes()
    file.write_bytes(raw[: len(raw) // 2])


TROUBLES: list[tuple[Callable[[Path], None], Reason]] = [
    (replaced_by_text, Reason.NOT_A_DATABASE),
    (newer, Reason.NEWER),
    (of_another, Reason.OTHER_PROGRAM),
    (cut, Reason.DAMAGED),
]


@pytest.mark.parametrize("screen", EVERYWHERE)
@pytest.mark.parametrize(("harm", "reason"), TROUBLES)
def test_a_database_that_cannot_be_opened_is_explained_and_not_touched(
    database: Path, begun: str, screen: str, harm: Callable[[Path], None], reason: Reason
) -> None:
    resources.database.clear()  # as after a restart
    harm(database)
    before = database.read_bytes()
    tab = Tab().open(screen, begun)
    assert tab.title == texts.TROUBLE_TITLE
    assert tab.says(texts.TROUBLE[reason])
    assert tab.says(texts.TROUBLE_REST)
    assert database.read_bytes() == before
    assert all(path.name.startswith(database.name) for path in database.parent.iterdir())


@pytest.fixture
def incidents_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process in which nothing has gone wrong yet."""
    monkeypatch.setattr(incidents, "_INCIDENTS", incidents.Incidents())


def told(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str, int]]:
    """Code, reason and number of every incident in the log."""
    found = [record.told for record in caplog.records if hasattr(record, "told")]
    return [(one["code"], one["reason"], one["times"]) for one in found]


@pytest.mark.usefixtures("incidents_anew")
def test_the_code_on_the_screen_is_the_one_in_the_log(
    database: Path, begun: str, caplog: pytest.LogCaptureFixture
) -> None:
    database.rename(database.with_name("weg.sqlite3"))
    tab = Tab().open("vragen", begun)
    ((code, reason, times),) = told(caplog)
    assert (reason, times) == (Reason.UNREACHABLE, 1)
    assert tab.says(texts.CODE.format(code=code))
    assert begun not in caplog.records[-1].getMessage()


@pytest.mark.usefixtures("incidents_anew")
def test_the_log_is_not_flooded_and_counts(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(incidents, "monotonic", lambda: now)
    locked, full = StorageError(Reason.LOCKED, "hier"), StorageError(Reason.FULL, "hier")
    codes = [incidents.noted(locked) for _ in range(5)]
    other = incidents.noted(full)
    now += incidents.EVERY
    later = incidents.noted(locked)
    assert told(caplog) == [(codes[0], "locked", 1), (other, "full", 1), (later, "locked", 5)]
    assert set(codes) == {codes[0]}
    assert len({codes[0], other, later}) == 3


def test_every_reason_has_words() -> None:
    assert set(texts.TROUBLE) == set(Reason)
    assert all(texts.TROUBLE.values())


def test_once_the_trouble_is_over_one_press_is_enough(database: Path, begun: str) -> None:
    away = database.with_name("weg.sqlite3")
    database.rename(away)
    tab = Tab().open("vragen", begun)
    assert tab.says(texts.TROUBLE[Reason.UNREACHABLE])
    away.rename(database)
    assert tab.press(texts.TRY_AGAIN).app.radio


def test_an_answer_given_while_the_database_is_away_is_stored_when_it_is_back(
    database: Path, store: Store, begun: str, question: Question
) -> None:
    tab = Tab().open("vragen", begun)
    away = database.with_name("weg.sqlite3")
    database.rename(away)
    tab.choose(question, fields.UNKNOWN)
    assert tab.title == texts.TROUBLE_TITLE
    assert tab.says(texts.WAITING)
    assert not database.exists()
    away.rename(database)
    tab.press(texts.TRY_AGAIN)
    assert answer_in(store, begun, question) == Answer(unknown=True)
    assert tab.field(fields.CHOICE, question).value == fields.UNKNOWN


def test_an_answer_is_not_written_into_another_file_that_took_the_place_of_the_database(
    database: Path, begun: str, question: Question
) -> None:
    tab = Tab().open("vragen", begun)
    replaced_by_text(database)
    before = database.read_bytes()
    tab.choose(question, fields.UNKNOWN)
    assert tab.says(texts.TROUBLE[Reason.NOT_A_DATABASE])
    assert database.read_bytes() == before


def test_a_new_assessment_in_a_database_that_is_away_is_not_called_made(database: Path, checklist: Checklist) -> None:
    tab = Tab().open("begin")
    tab.labelled(texts.SEARCH_MUNICIPALITY).set_value("Amersfoort")
    tab.labelled(texts.DOCUMENT_TITLE.format(number=1)).set_value("Samen vooruit")
    tab.labelled(texts.KIND).set_value(checklist.kinds[0].id)
    tab.labelled(texts.STATUS).set_value("concept")
    tab.run()
    database.unlink()
    tab.press(texts.START_WHOLE.format(all=len(checklist.questions)))
    assert tab.says(texts.TROUBLE[Reason.UNREACHABLE])
    assert not tab.of
    assert not database.exists()


def test_checklists_that_are_not_in_order_are_explained(
    store: Store, begun: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "checklists"
    folder.mkdir()
    (folder / "stuk.yaml").write_text("id: [niet af\n")
    monkeypatch.setenv("SELFCHECK_CHECKLISTS", str(folder))
    resources.shelf.clear()
    tab = Tab().open("vragen", begun)
    resources.shelf.clear()
    assert tab.title == texts.CHECKLISTS_TITLE
    assert tab.says("stuk.yaml")
    assert len(store.all()) == 1


@pytest.mark.parametrize(
    ("screen", "said"),
    [
        ("uitslag", "GM0000"),
        ("gegevens", "GM0000"),
        ("advies", "GM0000"),
        ("vergelijken", "GM0000"),
    ],
)
def test_a_municipality_that_nobody_knows_is_named_by_its_code(
    store: Store, checklist: Checklist, screen: str, said: str
) -> None:
    assessment = a_finished(checklist, "GM0000")
    store.create(assessment)
    assert Tab().open(screen, assessment.id).says(said)


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that every user may use."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        yield Path(folder)


def test_a_database_that_may_not_be_written_is_explained_and_not_touched(
    shared: Path, checklist: Checklist, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = shared / "zelfcheck.sqlite3"
    made = open_store(str(file))
    made.create(an_assessment(checklist))
    before, kept = file.read_bytes(), made.all()
    file.chmod(0o444)
    monkeypatch.setenv(SETTING, str(file))
    resources.database.clear()
    with without_rights():
        tab = Tab().open()
    resources.database.clear()
    assert tab.says(texts.TROUBLE[Reason.READ_ONLY])
    assert file.read_bytes() == before
    file.chmod(0o644)
    assert made.all() == kept


def test_a_dialog_says_itself_why_it_could_not_do_its_work(database: Path, store: Store, begun: str) -> None:
    before = store.all()
    tab = Tab().open("uitslag", begun).press(texts.FINISH)
    with held_by_another(database):
        tab.press(texts.FINISH, texts.FINISH_YES)
    # The title of the result, and not of the trouble: what goes wrong in a dialog does not reach the rest of the app.
    assert tab.title == texts.RESULT_TITLE
    assert tab.says(texts.TROUBLE[Reason.LOCKED])
    assert store.all() == before
    tab.press(texts.FINISH, texts.FINISH_YES)
    assert tab.says(texts.FINISHED_NOW)
