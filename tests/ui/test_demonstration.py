"""The demonstration: everything in it is invented, says so, and stays apart from what is real."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from screens import Tab, an_assessment
from selfcheck.assessment import Assessment
from selfcheck.checklist import Checklist
from selfcheck.exchange import write_assessment
from selfcheck.storage.address import SETTING
from selfcheck.ui import resources, texts
from selfcheck.ui.frame import OF_ONE


@pytest.fixture
def real(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A demonstration, in which a database for real assessments is set as well; the file of that one."""
    file = tmp_path / "echt.sqlite3"
    monkeypatch.setenv(SETTING, str(file))
    monkeypatch.setenv("SELFCHECK_DEMO", "1")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "user"))
    monkeypatch.setattr("sys.platform", "linux")
    resources.database.clear()
    yield file
    resources.database.clear()


@pytest.fixture
def finished(real: Path) -> Assessment:
    """A finished example."""
    assert not real.exists()
    return next(assessment for assessment in resources.store().all() if assessment.finished)


@pytest.mark.parametrize("screen", ["start", "begin", "bewaren"])
@pytest.mark.usefixtures("real")
def test_every_screen_says_that_it_is_invented(screen: str) -> None:
    assert Tab().open(screen).says(texts.INVENTED)


@pytest.mark.parametrize("screen", OF_ONE)
def test_every_screen_of_an_assessment_says_that_it_is_invented(finished: Assessment, screen: str) -> None:
    for assessment in resources.store().all():
        if assessment.municipality == finished.municipality:
            assert Tab().open(screen, assessment.id).says(texts.INVENTED)


def test_the_examples_can_be_compared(finished: Assessment) -> None:
    tab = Tab().open("vergelijken", finished.id)
    assert len(tab.app.table[0].value) > 1


def test_the_database_for_real_assessments_is_not_touched(real: Path, checklist: Checklist) -> None:
    tab = Tab().open("begin")
    tab.labelled(texts.SEARCH_MUNICIPALITY).set_value("Amersfoort")
    tab.labelled(texts.DOCUMENT_TITLE.format(number=1)).set_value("Samen vooruit")
    tab.labelled(texts.KIND).set_value(checklist.kinds[0].id)
    tab.labelled(texts.STATUS).set_value("concept")
    tab.run().press(texts.START_WHOLE.format(all=len(checklist.questions)))
    (made,) = (assessment for assessment in resources.store().all() if assessment.id == tab.of)
    assert made.invented
    assert not real.exists()


@pytest.mark.usefixtures("real")
def test_a_real_assessment_is_not_put_among_the_examples(checklist: Checklist) -> None:
    before = resources.store().all()
    tab = Tab().open("bewaren")
    (uploader,) = tab.app.file_uploader
    uploader.set_value(("echt.json", write_assessment(an_assessment(checklist)), "application/json"))
    tab.run()
    assert tab.app.error
    assert not tab.has(texts.PUT_BACK.format(number=1))
    assert resources.store().all() == before


@pytest.mark.usefixtures("database")
def test_outside_the_demonstration_nothing_is_called_invented() -> None:
    assert not Tab().open().says(texts.INVENTED)
