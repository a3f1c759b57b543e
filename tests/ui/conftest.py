"""An app with a database of its own for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desks import Hall, open_hall
from having_read import Reader
from reading_rooms import Room
from screens import an_assessment
from selfcheck.checklist import Checklist, Question
from selfcheck.host import SETTING as HOST_FILE
from selfcheck.login import FILE as LOGIN_FILE
from selfcheck.login import PUBLIC
from selfcheck.storage import Store
from selfcheck.storage.address import SETTING
from selfcheck.ui import at_hand, programmes, resources


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The file of a database that is still to be made, which the app will use."""
    file = tmp_path / "zelfcheck.sqlite3"
    monkeypatch.setenv(SETTING, str(file))
    monkeypatch.delenv("SELFCHECK_DEMO", raising=False)
    for setting in (HOST_FILE, LOGIN_FILE, PUBLIC):
        monkeypatch.delenv(setting, raising=False)
    resources.database.clear()
    yield file
    resources.database.clear()


@pytest.fixture
def store(database: Path) -> Store:
    """The store that the app uses, empty."""
    assert not database.exists()
    return resources.store()


@pytest.fixture
def host_file(tmp_path: Path, database: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that says who the host is, still to be written; the app will read it at the first screen."""
    assert not database.exists()
    file = tmp_path / "host.yaml"
    monkeypatch.setenv(HOST_FILE, str(file))
    return file


@pytest.fixture
def checklist() -> Checklist:
    """The checklist of new assessments: the published one."""
    return resources.offered()[0]


@pytest.fixture
def question(checklist: Checklist) -> Question:
    """The first question."""
    return checklist.questions[0]


@pytest.fixture
def begun(store: Store, checklist: Checklist) -> str:
    """The id of an empty assessment of Utrecht in the store."""
    assessment = an_assessment(checklist)
    store.create(assessment)
    return assessment.id


@pytest.fixture
def hall(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hall:
    """The app with login, and nobody in it."""
    return open_hall(tmp_path, store.database, monkeypatch)


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    """What reads instead of the real one; nothing is read before it is let go, and nothing was."""
    found = Reader()
    monkeypatch.setattr(programmes, "find_apart", found)
    at_hand.programmes.clear()
    yield found
    at_hand.programmes().close()
    at_hand.programmes.clear()


@pytest.fixture
def room(reader: Reader, begun: str) -> Room:
    """The assessment to read for."""
    return Room(reader, begun)
