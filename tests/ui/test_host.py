"""Who offers the app stands on every screen; on one person's own computer nobody does."""

import json
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from screens import EVERYTHING_HOSTILE, Tab, a_finished, without_markup
from selfcheck.checklist import Checklist
from selfcheck.storage import Store
from selfcheck.ui import texts
from selfcheck.ui.footer import STATEMENTS
from selfcheck.ui.frame import OF_ONE

NAME, CONTACT = "Regio Voorbeeld", "zelfcheck@regio.example"
QUESTIONS = texts.FOOTER_QUESTIONS.format(name=NAME, contact=CONTACT)
WITHOUT_ONE = ("start", "begin", "bewaren", *STATEMENTS)


@pytest.fixture
def host(host_file: Path) -> Path:
    """The file of a host without a logo."""
    return with_host(host_file)


def with_host(file: Path, name: str = NAME, **more: str) -> Path:
    """Write the file of a host; JSON is YAML too, whatever stands in it."""
    file.write_text(json.dumps({"name": name, "contact": CONTACT, **more}), encoding="utf-8")
    return file


@pytest.mark.parametrize("screen", WITHOUT_ONE)
@pytest.mark.usefixtures("host")
def test_every_screen_says_whom_to_ask(screen: str) -> None:
    tab = Tab().open(screen)
    assert QUESTIONS in tab.shown
    assert NAME in tab.shown


@pytest.mark.usefixtures("host")
def test_every_screen_of_an_assessment_says_whom_to_ask(begun: str) -> None:
    for screen in OF_ONE:
        assert QUESTIONS in Tab().open(screen, begun).shown


@pytest.mark.usefixtures("host", "store")
def test_a_screen_of_nothing_says_whom_to_ask() -> None:
    assert QUESTIONS in Tab().open("vragen", "0" * 32).shown


@pytest.mark.usefixtures("host")
def test_a_database_that_cannot_be_used_says_whom_to_ask(database: Path) -> None:
    database.write_bytes(b"geen database" * 100)
    tab = Tab().open()
    assert tab.title == texts.TROUBLE_TITLE
    assert QUESTIONS in tab.shown


@pytest.mark.usefixtures("database")
def test_on_a_computer_of_ones_own_nobody_is_named() -> None:
    tab = Tab().open()
    assert not tab.says(texts.FOOTER_QUESTIONS.partition("{")[0])
    assert tab.says(texts.START_ANSWERS_OWN)


@pytest.mark.usefixtures("host")
def test_the_start_says_who_keeps_the_answers() -> None:
    tab = Tab().open()
    assert tab.says(texts.START_ANSWERS_HOST.format(host=NAME))
    assert not tab.says(texts.START_ANSWERS_OWN)


@pytest.mark.parametrize("screen", WITHOUT_ONE)
@pytest.mark.usefixtures("database")
def test_every_screen_leads_to_the_statements(screen: str) -> None:
    tab = Tab().open(screen)
    for name in STATEMENTS:
        label = texts.SCREENS[name]
        assert tab.follow(f"**{label}**" if name == screen else label).title == label
        tab.open(screen)


def test_on_the_way_to_a_statement_and_back_the_assessment_and_the_step_stay(checklist: Checklist, begun: str) -> None:
    step = checklist.themes[2].id
    tab = Tab().open("vragen", begun, step).follow(texts.SCREENS["privacy"])
    assert tab.of == begun
    assert tab.follow(texts.SCREENS["vragen"]).step == step


def test_a_name_is_shown_as_it_is(host_file: Path, store: Store, checklist: Checklist) -> None:
    hostile = EVERYTHING_HOSTILE[:100].strip()
    with_host(host_file, hostile)
    assessment = a_finished(checklist)
    store.create(assessment)
    for screen in (*WITHOUT_ONE, *OF_ONE):
        tab = Tab().open(screen, assessment.id)
        assert texts.FOOTER_QUESTIONS.format(name=hostile, contact=CONTACT) in [text.value for text in tab.app.text]
        assert hostile in [without_markup(text.value) for text in tab.app.markdown if "script" in text.value]


def test_instead_of_the_name_a_logo_stands_at_the_top_and_says_the_name(host_file: Path) -> None:
    made = BytesIO()
    Image.new("RGB", (30, 20), "teal").save(made, "PNG")
    (host_file.parent / "logo.png").write_bytes(made.getvalue())
    with_host(host_file, logo="logo.png")
    tab = Tab().open()
    (picture,) = tab.app.image
    assert [image.alt for image in picture.proto.imgs] == [NAME]
    assert NAME not in tab.shown


def test_a_mistake_in_the_file_is_no_accident_and_names_no_folder_to_a_visitor(host_file: Path) -> None:
    host_file.write_text("naam: fout\n", encoding="utf-8")
    tab = Tab().open()
    assert tab.title == texts.HOST_FILE_TITLE
    assert not tab.says(str(host_file.parent))
