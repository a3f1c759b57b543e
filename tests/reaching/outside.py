"""States that are about no assessment, or about all: the start, a new one, keeping, and what is in the way."""

import re
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from playwright.sync_api import expect

from reaching.state import SERVER, Stage, States
from selfcheck.archive import Archive
from selfcheck.exchange import write_archive
from selfcheck.secret import SETTING as SECRET
from selfcheck.storage import Reason
from selfcheck.tickets import LASTS, PLACE, Kind, Ticket, issue
from selfcheck.ui import texts
from serving import ROOT
from walking import a_file

STATES = States()

HOST = ROOT / "docs" / "host.yaml"


@STATES.of("")
def start_without_assessments(stage: Stage) -> None:
    stage.open("")
    expect(stage.visitor.page.get_by_text(texts.NONE_YET)).to_be_visible()


@STATES.of("")
def start_with_assessments(stage: Stage) -> None:
    stage.keeps(stage.half())
    stage.keeps(name="Tweede lezing: <b>concept</b>")
    stage.keeps_finished(place="GM0310")
    stage.open("")
    expect(stage.visitor.page.get_by_role("link", name=re.compile(texts.CONTINUE))).to_have_count(2)


@STATES.of("")
def start_of_a_demonstration(stage: Stage) -> None:
    folder = stage.afterwards.enter_context(TemporaryDirectory())
    stage.move_to_another_server(SELFCHECK_DEMO="1", XDG_DATA_HOME=folder)
    stage.open("")
    expect(stage.visitor.page.get_by_text(texts.INVENTED)).to_be_visible()


def _search(stage: Stage, typed: str) -> None:
    stage.open("begin")
    stage.visitor.page.get_by_label(texts.SEARCH_MUNICIPALITY).press_sequentially(typed)


@STATES.of("begin")
def begin_empty(stage: Stage) -> None:
    stage.open("begin")


@STATES.of("begin")
def begin_with_many_municipalities_found(stage: Stage) -> None:
    _search(stage, "en")
    expect(stage.visitor.page.get_by_text(texts.MORE_FOUND.partition("{number}")[2].strip())).to_be_visible()
    stage.visitor.settle()


@STATES.of("begin")
def begin_with_no_municipality_found(stage: Stage) -> None:
    _search(stage, "xyz")
    expect(stage.visitor.page.get_by_text(texts.NOT_FOUND)).to_be_visible()
    stage.visitor.settle()


@STATES.of("begin")
def begin_with_everything_missing(stage: Stage) -> None:
    stage.open("begin")
    stage.visitor.press(texts.START_WHOLE.format(all=len(stage.checklist.questions)))
    expect(stage.visitor.page.get_by_text(texts.TO_DO_FIRST)).to_be_visible()


@STATES.of("begin")
def begin_with_a_wrong_date(stage: Stage) -> None:
    _search(stage, "Utrecht")
    stage.visitor.pick(texts.PICK_MUNICIPALITY, re.compile("^Utrecht,"))
    stage.visitor.press(texts.ONE_MORE)
    stage.visitor.page.get_by_label(texts.DOCUMENT_DATE.format(number=1)).fill("3 juni")
    stage.visitor.press(texts.START_WHOLE.format(all=len(stage.checklist.questions)))
    expect(stage.visitor.page.get_by_text(texts.BAD_DATE.partition("{date}")[2][:20])).to_be_visible()


@STATES.of("bewaren")
def keeping_nothing(stage: Stage) -> None:
    stage.open("bewaren")
    expect(stage.visitor.page.get_by_text(texts.NONE_YET)).to_be_visible()


@STATES.of("bewaren")
def keeping_assessments(stage: Stage) -> None:
    stage.keeps(stage.half())
    stage.keeps_finished(place="GM0310")
    stage.open("bewaren")


def _choose_a_file(stage: Stage, name: str, raw: bytes) -> None:
    stage.open("bewaren")
    stage.visitor.page.locator("input[type=file]").set_input_files([a_file(name, raw)])


@STATES.of("bewaren")
def keeping_with_a_file_chosen(stage: Stage) -> None:
    stage.keeps()
    _choose_a_file(stage, "zelfchecks.json", write_archive(Archive((stage.finished(),))))
    expect(stage.visitor.page.get_by_role("button", name=texts.PUT_BACK.format(number=1))).to_be_visible()
    stage.visitor.settle()


@STATES.of("bewaren")
def keeping_after_putting_back(stage: Stage) -> None:
    keeping_with_a_file_chosen(stage)
    stage.visitor.press(texts.PUT_BACK.format(number=1))
    expect(stage.visitor.page.get_by_test_id("stMain").get_by_text("Klaar. Nieuw").first).to_be_visible()


@STATES.of("bewaren")
def keeping_with_a_file_refused(stage: Stage) -> None:
    _choose_a_file(stage, "ander.json", b'{"format": "iets anders"}')
    expect(stage.visitor.page.get_by_test_id("stMain").get_by_role("alert").first).to_be_visible()
    stage.visitor.settle()


@STATES.of("bewaren")
def keeping_with_one_picked(stage: Stage) -> None:
    keeping_assessments(stage)
    stage.visitor.page.get_by_role("radiogroup", name=texts.WHICH_CHECK).locator("label").first.click()
    stage.visitor.page.get_by_role("button", name=texts.DELETE, exact=True).wait_for()
    stage.visitor.settle()


@STATES.of("bewaren")
def keeping_with_the_question_whether_to_delete(stage: Stage) -> None:
    keeping_with_one_picked(stage)
    stage.visitor.press(texts.DELETE)
    stage.visitor.page.get_by_role("dialog").wait_for()
    stage.visitor.settle()


@STATES.of("")
def an_assessment_that_is_not_there(stage: Stage) -> None:
    stage.open("uitslag", "0" * 32)
    stage.visitor.sees(texts.GONE_TITLE)


@STATES.of("")
def trouble_with_the_database(stage: Stage) -> None:
    file = stage.store.database.file
    assert file is not None
    stage.open("begin")  # the store is open by then
    away = file.rename(file.with_name("weg.sqlite3"))
    stage.afterwards.callback(away.rename, file)
    stage.open("")
    expect(stage.visitor.page.get_by_text(texts.TROUBLE[Reason.UNREACHABLE])).to_be_visible()


@STATES.of("")
def checklists_that_are_not_in_order(stage: Stage) -> None:
    folder = Path(stage.afterwards.enter_context(TemporaryDirectory()))
    (folder / "proef.yaml").write_text("id: proef\nthemas: [")
    stage.move_to_another_server(SELFCHECK_CHECKLISTS=str(folder), XDG_DATA_HOME=str(folder))
    stage.open("")
    stage.visitor.sees(texts.CHECKLISTS_TITLE)


@STATES.of(SERVER)
def an_address_that_leads_nowhere(stage: Stage) -> None:
    stage.visitor.page.goto(f"{stage.visitor.base_url}/bestaat-niet")
    stage.visitor.page.get_by_role("heading", level=1).wait_for()
    stage.visitor.forgive("404")


@STATES.of(SERVER)
def a_file_that_is_not_there(stage: Stage) -> None:
    _ask_for_a_file(stage, "niets")


@STATES.of(SERVER)
def a_link_to_a_file_that_is_too_old(stage: Stage) -> None:
    known = "een geheim dat de server en deze proef weten"
    folder = stage.afterwards.enter_context(TemporaryDirectory())
    stage.move_to_another_server(XDG_DATA_HOME=folder, **{SECRET: known})
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(SECRET, known)
        ticket = issue(Ticket(Kind.EVERYTHING, ""), datetime.now(UTC) - 2 * LASTS)
    _ask_for_a_file(stage, ticket)


def _ask_for_a_file(stage: Stage, ticket: str) -> None:
    stage.visitor.page.goto(f"{stage.visitor.base_url}{PLACE}{ticket}")
    stage.visitor.page.get_by_role("heading", level=1).wait_for()
    for refusal in ("404", "410"):
        stage.visitor.forgive(refusal)


def _screen(stage: Stage, screen: str) -> None:
    stage.open(screen)
    stage.unfold_everything()


def _screen_of_a_host(stage: Stage, screen: str) -> None:
    stage.move_to_another_server(SELFCHECK_HOST_FILE=str(HOST))
    _screen(stage, screen)


for _path in ("over", "toegankelijkheid", "privacy"):
    STATES.add(f"{_path}_on_a_computer_of_ones_own", _path, partial(_screen, screen=_path))
for _path in ("toegankelijkheid", "privacy"):
    STATES.add(f"{_path}_at_a_host", _path, partial(_screen_of_a_host, screen=_path))
