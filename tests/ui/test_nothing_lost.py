"""What is in the way costs the visitor nothing that she typed, and leaves only when she is told."""

from pathlib import Path

import pytest

from screens import Tab
from selfcheck.answers import MAX_TEXT
from selfcheck.checklist import Checklist, Question
from selfcheck.storage import Reason, Store
from selfcheck.ui import fields, texts
from stores import held_by_another

TITLE, DATED = texts.DOCUMENT_TITLE.format(number=1), texts.DOCUMENT_DATE.format(number=1)


def test_what_an_assessment_is_about_stays_in_its_fields(database: Path, store: Store, begun: str) -> None:
    tab = Tab().open("gegevens", begun)
    tab.labelled(texts.FUNCTION).set_value("Adviseur")
    with held_by_another(database):
        tab.run()
    assert tab.says(texts.TROUBLE[Reason.LOCKED])
    assert tab.labelled(texts.FUNCTION).value == "Adviseur"
    tab.run()
    assert not tab.says(texts.TROUBLE[Reason.LOCKED])
    assert store.all()[0].filled_in_by == "Adviseur"


def test_a_new_assessment_stays_in_its_fields(database: Path, store: Store, checklist: Checklist) -> None:
    tab = Tab().open("begin")
    tab.labelled(texts.SEARCH_MUNICIPALITY).set_value("Zeist")
    tab.labelled(TITLE).set_value("Samen vooruit")
    tab.labelled(texts.KIND).set_value(checklist.kinds[0].id)
    tab.labelled(texts.STATUS).set_value("concept")
    tab.run()
    with held_by_another(database):
        tab.press(texts.START_WHOLE.format(all=len(checklist.questions)))
    assert tab.says(texts.TROUBLE[Reason.LOCKED])
    assert tab.labelled(TITLE).value == "Samen vooruit"
    tab.press(texts.START_WHOLE.format(all=len(checklist.questions)))
    assert store.all()[0].programmes[0].title == "Samen vooruit"


def test_why_a_step_cannot_be_left_stays_until_it_is_settled(begun: str, question: Question) -> None:
    tab = Tab().open("vragen", begun).fill_in(fields.NOTE, question, "x" * (MAX_TEXT + 1))
    assert not tab.says(texts.HELD)
    tab.press(texts.NEXT)
    assert tab.says(texts.HELD)
    assert tab.told["focus"] == "verder"
    tab.run()
    assert tab.says(texts.HELD)
    assert tab.told["focus"] == ""
    tab.fill_in(fields.NOTE, question, "kort")
    assert not tab.says(texts.HELD)


def test_a_text_that_is_refused_is_in_an_open_panel_when_the_visitor_comes_back(begun: str, question: Question) -> None:
    tab = Tab().open("vragen", begun).fill_in(fields.NOTE, question, "x" * (MAX_TEXT + 1))
    tab.open("uitslag", begun).open("vragen", begun)
    panel = next(panel for panel in tab.app.expander if panel.label == texts.DETAILS)
    assert panel.proto.expanded


def test_who_wanted_to_go_on_goes_on_when_storing_works_again(
    database: Path, begun: str, question: Question, checklist: Checklist
) -> None:
    tab = Tab().open("vragen", begun)
    tab.field(fields.CHOICE, question).set_value("keuze")
    with held_by_another(database):
        tab.press(texts.NEXT)
    assert tab.step != checklist.themes[1].id
    assert tab.says(texts.HELD)
    tab.press(texts.NEXT)
    assert tab.step == checklist.themes[1].id


@pytest.mark.usefixtures("database")
def test_a_form_that_is_opened_anew_has_no_complaints() -> None:
    tab = Tab().open("begin")
    tab.press(next(label for label in tab.labels if label.startswith("Begin met alle")))
    assert tab.says(texts.TO_DO_FIRST)
    tab.open("start").open("begin")
    assert not tab.says(texts.TO_DO_FIRST)


@pytest.mark.usefixtures("database")
def test_a_date_without_a_title_is_no_document() -> None:
    tab = Tab().open("begin")
    tab.press(texts.ONE_MORE)
    tab.labelled(TITLE).set_value("Samen vooruit")
    tab.labelled(texts.DOCUMENT_DATE.format(number=2)).set_value("03-06-2026")
    tab.press(next(label for label in tab.labels if label.startswith("Begin met alle")))
    assert tab.says(texts.NEED_TITLE)
    assert any("#veld-titel-1" in error.value for error in tab.app.error)


@pytest.mark.usefixtures("database")
def test_everything_that_is_missing_of_a_document_is_said_at_once() -> None:
    tab = Tab().open("begin")
    tab.labelled(DATED).set_value("gisteren")
    tab.press(next(label for label in tab.labels if label.startswith("Begin met alle")))
    assert tab.says(texts.NEED_TITLE)
    assert tab.says(texts.BAD_DATE.partition("{")[2].partition("}")[2])


@pytest.mark.usefixtures("database")
def test_the_message_leads_to_where_the_municipality_is_picked() -> None:
    tab = Tab().open("begin")
    tab.labelled(texts.SEARCH_MUNICIPALITY).set_value("utr")
    tab.run()
    tab.press(next(label for label in tab.labels if label.startswith("Begin met alle")))
    (problems,) = tab.app.error
    assert f"[{texts.NEED_MUNICIPALITY}](#veld-gemeente-" in problems.value
