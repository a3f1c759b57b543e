"""When the program itself is wrong: a visitor is told in Dutch what to do, the log has the rest, tests fail."""

from importlib import import_module
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from screens import Tab
from selfcheck.storage import Store
from selfcheck.ui import texts
from selfcheck.ui.pages import start


class BugError(Exception):
    """What nobody foresaw."""


@pytest.fixture
def bug(database: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A first screen with a bug in it."""
    monkeypatch.setattr(start, "show", _broken)
    return database


def _broken() -> None:
    raise BugError


def code_in(caplog: pytest.LogCaptureFixture) -> str:
    """The code of the one incident in the log."""
    (code,) = [record.told["code"] for record in caplog.records if hasattr(record, "told")]
    return str(code)


def the_app() -> AppTest:
    """The app without the tab that looks for bugs."""
    return Tab().app


@pytest.mark.usefixtures("bug")
def test_a_bug_is_told_in_dutch_and_its_place_stands_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    app = the_app().run()
    assert not app.exception
    assert [title.value for title in app.title] == [texts.BUG_TITLE]
    assert [error.value for error in app.error] == [texts.BUG]
    assert texts.BUG_NEXT in [text.value for text in app.markdown]
    assert "BugError" in caplog.text
    assert "in _broken" in caplog.text
    assert texts.CODE.format(code=code_in(caplog)) in [text.value for text in app.markdown]


@pytest.mark.usefixtures("database")
def test_one_press_tries_again(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as planting:
        planting.setattr(start, "show", _broken)
        app = the_app().run()
    (again,) = app.button
    assert again.label == texts.TRY_AGAIN
    again.click().run()
    assert app.title[0].value == texts.START_TITLE


@pytest.mark.usefixtures("bug")
def test_no_test_can_overlook_a_bug() -> None:
    with pytest.raises(AssertionError):
        Tab().open()


def test_a_bug_in_a_dialog_is_told_in_the_dialog(
    store: Store, begun: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    tab = Tab().open("uitslag", begun).press(texts.FINISH)
    monkeypatch.setattr(import_module("selfcheck.ui.pages.result"), "finish", lambda *_: _broken())
    with pytest.raises(AssertionError):
        tab.press(texts.FINISH, texts.FINISH_YES)
    assert f"{texts.BUG} {texts.BUG_NEXT}" in [error.value for error in tab.app.error]
    assert "in _broken" in caplog.text
    assert tab.says(texts.CODE.format(code=code_in(caplog)))
    assert all(assessment.finished is None for assessment in store.all())
