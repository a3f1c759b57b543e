"""States of sharing: the screen of a municipality, and the rounds of a host."""

import re
from datetime import timedelta
from functools import partial

from playwright.sync_api import expect
from sqlalchemy import delete

from reaching.inside import BO, EDITOR, HOST, LOU, NOOR, READER, at
from reaching.state import Stage, States
from selfcheck.access import ALONE
from selfcheck.assessment import today
from selfcheck.sharing import Audience, Consent, Contact, Extent
from selfcheck.storage import RoundStore, SharingStore
from selfcheck.storage.tables import PUBLISHED, ROUND, SPENT
from selfcheck.ui import texts
from sharers import a_decision
from sharing_people import OTHERS, counting, give, release

STATES = States()

DECIDER = "gemeentesecretaris <b>a.i.</b>"
CONTACT = Contact(themes=("vliegwiel",), function="adviseur dienstverlening", address="loket@gemeente.example")
BY_NAME = a_decision(
    audience=Audience.CHOSEN, chosen=OTHERS[:2], in_sheets=True, contact=CONTACT, decided_by="adviseur dienstverlening"
)


def _opened(stage: Stage, *decided: Consent, reader: bool = False) -> tuple[Stage, str]:
    """The screen of a finished assessment about which this was decided."""
    inside, _ = at(LOU if reader else NOOR, READER if reader else EDITOR, stage=stage)
    assessment_id = inside.keeps_finished()
    for consent in decided:
        give(inside.store.database, inside.checklist, assessment_id, consent)
    inside.open("delen", assessment_id)
    inside.visitor.sees(texts.SHARE_TITLE)
    return inside, assessment_id


def _choose(inside: Stage, level: str) -> None:
    inside.visitor.pick(texts.SHARE_CHOICE, re.compile("^" + re.escape(level)))


@STATES.of("delen")
def sharing_on_a_computer_of_ones_own(stage: Stage) -> None:
    stage.open("delen", stage.keeps_finished())
    expect(stage.visitor.page.get_by_text(texts.SHARE_ALONE)).to_be_visible()


@STATES.of("delen")
def sharing_what_is_not_finished(stage: Stage) -> None:
    inside, _ = at(NOOR, EDITOR, stage=stage)
    inside.open("delen", inside.keeps())
    expect(inside.visitor.page.get_by_text(texts.SHARE_UNFINISHED)).to_be_visible()


@STATES.of("delen")
def sharing_undecided(stage: Stage) -> None:
    inside, _ = _opened(stage)
    expect(inside.visitor.page.get_by_text(texts.SHARE_NOTHING_TO_DO)).to_be_visible()


@STATES.of("delen")
def sharing_with_everything_missing(stage: Stage) -> None:
    inside, _ = _opened(stage)
    _choose(inside, "Delen met naam, met")
    inside.visitor.press(texts.SHARE_YES)
    expect(inside.visitor.page.get_by_text(texts.NEED_AUDIENCE)).to_be_visible()


@STATES.of("delen")
def sharing_with_a_list_and_what_others_see(stage: Stage) -> None:
    inside, _ = _opened(stage, BY_NAME)
    search = inside.visitor.page.get_by_label(texts.SHARE_SEARCH)
    search.press_sequentially("bu")
    expect(inside.visitor.page.get_by_text(texts.SHARE_IS_NEAR.partition(":")[0])).to_be_visible()
    inside.visitor.settle()
    inside.unfold_everything()


@STATES.of("delen")
def sharing_without_a_name(stage: Stage) -> None:
    inside, _ = _opened(stage)
    RoundStore(inside.store.database, ALONE).plan(today() + timedelta(30))
    inside.afterwards.callback(_without_rounds, inside)
    _choose(inside, "Meetellen zonder naam.")
    inside.unfold_everything()


@STATES.of("delen")
def sharing_just_decided(stage: Stage) -> None:
    inside, _ = _opened(stage)
    _choose(inside, "Meetellen zonder naam.")
    page = inside.visitor.page
    page.get_by_label(texts.SHARE_DECIDER).fill(DECIDER)
    page.get_by_label(texts.SHARE_DAY).fill(f"{today():%d-%m-%Y}")
    page.get_by_label(texts.SHARE_DAY).blur()
    inside.visitor.settle()
    page.locator("label").filter(has_text=texts.SHARE_MAY).click()
    inside.visitor.settle()
    inside.visitor.press(texts.SHARE_YES)
    expect(page.get_by_test_id("stMain").get_by_text(texts.SHARE_DONE.partition("{")[0]).first).to_be_visible()


@STATES.of("delen")
def sharing_with_the_question_whether_to_stop(stage: Stage) -> None:
    inside, _ = _opened(stage, BY_NAME)
    inside.visitor.press(texts.SHARE_STOP)
    inside.visitor.page.get_by_role("dialog").wait_for()
    inside.visitor.settle()


@STATES.of("delen")
def sharing_stopped(stage: Stage) -> None:
    inside, assessment_id = _opened(stage, BY_NAME, a_decision(Extent.WITHOUT_SENSITIVE, decided_by=DECIDER))
    SharingStore(inside.store.database, ALONE).withdraw(assessment_id)
    inside.open("delen", assessment_id)
    expect(inside.visitor.page.get_by_text(texts.SHARE_NOT_NOW)).to_be_visible()


@STATES.of("delen")
def sharing_after_it_counted(stage: Stage) -> None:
    inside, assessment_id = _opened(stage, a_decision(Extent.COUNTED))
    released(inside)
    inside.open("delen", assessment_id)
    expect(inside.visitor.page.get_by_text(texts.SHARE_COUNTED.partition("{")[0])).to_be_visible()


@STATES.of("delen")
def sharing_to_read(stage: Stage) -> None:
    inside, _ = _opened(stage, BY_NAME, reader=True)
    inside.unfold_everything()


@STATES.of("uitslag")
def result_that_is_not_shared(stage: Stage) -> None:
    inside, _ = at(NOOR, EDITOR, stage=stage)
    inside.open("uitslag", inside.keeps_finished())
    expect(inside.visitor.page.get_by_text(texts.SHARE_NOT_YET)).to_be_visible()


@STATES.of("uitslag")
def result_of_which_the_finish_ends_what_is_shared(stage: Stage) -> None:
    inside, _ = _opened(stage, BY_NAME)
    inside.open("uitslag", inside.keeps(inside.half()))
    expect(inside.visitor.page.get_by_text(texts.FINISH_ENDS_SHARING.partition("{")[0])).to_be_visible()


def _hosting(stage: Stage) -> Stage:
    inside, _ = at(BO, HOST, stage=stage)
    inside.afterwards.callback(_without_rounds, inside)
    return inside


@STATES.of("deelname")
def rounds_with_figures_and_one_to_make(stage: Stage) -> None:
    inside = _hosting(stage)
    released(inside)
    counting(inside.store.database, inside.checklist, ("GM0344",))
    RoundStore(inside.store.database, ALONE).plan(today())
    inside.open("deelname")
    expect(inside.visitor.page.get_by_role("button", name=texts.ROUND_RELEASE)).to_be_visible()


@STATES.of("deelname")
def rounds_with_the_question_whether_to_make_them(stage: Stage) -> None:
    rounds_with_figures_and_one_to_make(stage)
    stage.visitor.press(texts.ROUND_RELEASE)
    stage.visitor.page.get_by_role("dialog").wait_for()
    stage.visitor.settle()


def _wrong_day(stage: Stage, day: str, problem: str) -> None:
    inside = _hosting(stage)
    inside.open("deelname")
    inside.visitor.page.get_by_label(texts.ROUND_DAY).fill(day)
    inside.visitor.press(texts.ROUND_PLAN)
    expect(inside.visitor.page.get_by_text(problem)).to_be_visible()


for _name, _day, _problem in (
    ("rounds_without_a_day", "", texts.NEED_ROUND_DAY),
    ("rounds_with_a_day_that_is_none", "3 juni", texts.BAD_DAY.partition("{date}")[2]),
):
    STATES.add(_name, "deelname", partial(_wrong_day, day=_day, problem=_problem))


def released(inside: Stage) -> None:
    """Make the figures of a round, until the visitor leaves."""
    counting(inside.store.database, inside.checklist)
    inside.afterwards.callback(_without_rounds, inside)
    release(inside.store.database)


def _without_rounds(inside: Stage) -> None:
    with inside.store.database.writing() as connection:
        for table in (PUBLISHED, SPENT, ROUND):
            connection.execute(delete(table))
