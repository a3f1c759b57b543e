"""States of an app where people log in: the way in and out, and what each sees of the work of others."""

from datetime import UTC, datetime
from functools import partial

from playwright.sync_api import expect

from reaching.state import Stage, States
from selfcheck.access import Membership, Person, Role
from selfcheck.answers import Answer
from selfcheck.archive import Archive
from selfcheck.exchange import write_archive
from selfcheck.login import cookie_name
from selfcheck.storage import People, Store
from selfcheck.ui import texts
from selfcheck.ui.visit import Late
from together import a_profile
from walking import a_file

STATES = States()

UTRECHT, DE_BILT = "GM0344", "GM0310"
EDITOR, CONTRIBUTOR, READER = (Membership(role, UTRECHT) for role in (Role.EDITOR, Role.CONTRIBUTOR, Role.READER))
BOTH, HOST = (EDITOR, Membership(Role.READER, DE_BILT)), Membership(Role.HOST)
NOOR, SAM, LOU, BO = "Noor de Wit", "Sam Bakker", "Lou <b>Jansen</b>", "Bo Visser"


def at(name: str, *memberships: Membership, stage: Stage) -> tuple[Stage, Person]:
    """Let the visitor go on where one logs in, as somebody with these roles."""
    inside = stage.move_inside()
    who = _person(inside, name, *memberships)
    token = People(inside.store.database).begin_session(who.id, datetime.now(UTC))
    context = stage.visitor.page.context
    context.add_cookies([{"name": cookie_name(), "value": token, "url": stage.visitor.base_url}])
    stage.afterwards.callback(context.clear_cookies, name=cookie_name())
    return inside, who


def _person(inside: Stage, name: str, *memberships: Membership) -> Person:
    return People(inside.store.database).welcome(a_profile(name, *memberships), datetime.now(UTC))


def _answered_by(inside: Stage, who: Person, assessment_id: str) -> None:
    """Let somebody answer the first question twice."""
    question, store = inside.checklist.questions[0], Store(inside.store.database, who)
    theme = inside.checklist.theme_of(question.id).id
    for revision, level in enumerate(("keuze", "afspraak")):
        answer = Answer(level=level, note="Gehoord in het overleg.")
        store.save_answer(assessment_id, question.id, answer, revision, theme=theme)


@STATES.of("")
def the_way_in(stage: Stage) -> None:
    inside = stage.move_inside()
    inside.open("vragen", inside.keeps(), "vliegwiel")
    inside.visitor.sees(texts.LOGIN_TITLE)


@STATES.of("")
def the_way_in_after_a_session_ended(stage: Stage) -> None:
    inside, who = at(NOOR, EDITOR, stage=stage)
    inside.open("vragen", inside.keeps(), "vliegwiel")
    People(inside.store.database).end_all_sessions(who.id, datetime.now(UTC))
    inside.visitor.choose(inside.checklist.questions[0].id, "keuze")
    inside.visitor.sees(texts.LOGIN_TITLE)
    expect(inside.visitor.page.get_by_text(texts.LOGGED_OUT)).to_be_visible()


@STATES.of("privacy")
def privacy_where_one_logs_in(stage: Stage) -> None:
    stage.move_inside().open("privacy")


@STATES.of("account")
def account_on_a_computer_of_ones_own(stage: Stage) -> None:
    stage.open("account")
    expect(stage.visitor.page.get_by_text(texts.ACCOUNT_ALONE)).to_be_visible()


@STATES.of("account")
def account_with_every_kind_of_role(stage: Stage) -> None:
    inside, _ = at(LOU, *BOTH, HOST, stage=stage)
    inside.open("account")
    expect(inside.visitor.page.get_by_text(texts.ACCOUNT_INSTALLATION)).to_be_visible()


@STATES.of("deelname")
def participation(stage: Stage) -> None:
    inside, _ = at(BO, HOST, stage=stage)
    for place in (UTRECHT, DE_BILT):
        inside.keeps(place=place)
    inside.open("deelname")
    expect(inside.visitor.page.get_by_role("row")).to_have_count(3)


@STATES.of("deelname")
def participation_that_is_not_for_her(stage: Stage) -> None:
    inside, _ = at(NOOR, EDITOR, stage=stage)
    inside.open("deelname")
    expect(inside.visitor.page.get_by_text(texts.PARTICIPATION_FORBIDDEN)).to_be_visible()


def _start(stage: Stage, memberships: tuple[Membership, ...], text: str) -> None:
    inside, _ = at(BO, *memberships, stage=stage)
    for place in (UTRECHT, DE_BILT):
        inside.keeps(inside.half(), place=place)
    inside.open("")
    expect(inside.visitor.page.get_by_text(text).first).to_be_visible()


for _name, _held, _text in (
    ("start_of_who_belongs_nowhere", (), texts.NO_ROLES),
    ("start_of_a_host", (HOST,), texts.ONLY_HOST),
    ("start_with_two_municipalities", BOTH, texts.SEE_ANSWERS),
):
    STATES.add(_name, "", partial(_start, memberships=_held, text=_text))


@STATES.of("begin")
def begin_for_one_of_two_municipalities(stage: Stage) -> None:
    inside, _ = at(NOOR, EDITOR, Membership(Role.EDITOR, DE_BILT), stage=stage)
    inside.open("begin")
    expect(inside.visitor.page.get_by_role("radiogroup", name=texts.PICK_MUNICIPALITY)).to_be_visible()


@STATES.of("vragen")
def questions_to_read(stage: Stage) -> None:
    inside, _ = at(LOU, READER, stage=stage)
    assessment_id = inside.keeps()
    _answered_by(inside, _person(inside, NOOR, EDITOR), assessment_id)
    inside.open("vragen", assessment_id, "vliegwiel")
    inside.unfold_everything()
    expect(inside.visitor.page.get_by_text(texts.ALL_TO_READ)).to_be_visible()


@STATES.of("vragen")
def questions_of_a_theme_that_was_given_to_her(stage: Stage) -> None:
    inside, who = at(SAM, CONTRIBUTOR, stage=stage)
    assessment_id = inside.keeps()
    inside.store.assign(assessment_id, "vliegwiel", who.id)
    _answered_by(inside, who, assessment_id)
    inside.open("vragen", assessment_id)
    expect(inside.visitor.page.get_by_text(texts.THEME_YOURS)).to_be_visible()


@STATES.of("vragen")
def questions_of_a_theme_to_give_to_somebody(stage: Stage) -> None:
    inside, _ = at(NOOR, EDITOR, stage=stage)
    assessment_id, colleague = inside.keeps(), _person(inside, SAM, CONTRIBUTOR)
    inside.store.assign(assessment_id, "vliegwiel", colleague.id)
    inside.open("vragen", assessment_id, "vliegwiel")
    inside.visitor.page.locator("summary").filter(has_text=texts.DIVIDE).click()
    expect(inside.visitor.page.get_by_role("radiogroup", name=texts.DIVIDE_WHO)).to_be_visible()
    inside.visitor.settle()


@STATES.of("vragen")
def questions_with_earlier_versions(stage: Stage) -> None:
    inside, who = at(NOOR, EDITOR, stage=stage)
    assessment_id = inside.keeps()
    _answered_by(inside, who, assessment_id)
    inside.open("vragen", assessment_id, "vliegwiel")
    inside.visitor.press(texts.VERSIONS_SHOW.format(number=1))
    expect(inside.visitor.page.get_by_role("button", name=texts.VERSION_BACK.format(number=1))).to_be_visible()
    inside.visitor.settle()


@STATES.of("vragen")
def questions_that_were_taken_away_while_she_typed(stage: Stage) -> None:
    inside, who = at(SAM, CONTRIBUTOR, stage=stage)
    assessment_id = inside.keeps()
    inside.store.assign(assessment_id, "vliegwiel", who.id)
    inside.open("vragen", assessment_id)
    inside.store.assign(assessment_id, "vliegwiel", None)
    inside.visitor.choose(inside.checklist.questions[0].id, "keuze")
    expect(inside.visitor.page.get_by_text(texts.LATE[Late.FORBIDDEN]).first).to_be_visible()
    inside.visitor.settle()


@STATES.of("vragen")
def questions_that_are_finished_and_not_hers_to_copy(stage: Stage) -> None:
    inside, _ = at(LOU, READER, stage=stage)
    inside.open("vragen", inside.keeps_finished())
    expect(inside.visitor.page.get_by_text(texts.FROZEN_TO_READ)).to_be_visible()


@STATES.of("uitslag")
def an_assessment_of_another_municipality(stage: Stage) -> None:
    inside, _ = at(NOOR, EDITOR, stage=stage)
    inside.open("uitslag", inside.keeps(place=DE_BILT))
    inside.visitor.sees(texts.GONE_TITLE)


@STATES.of("bewaren")
def keeping_with_a_file_of_another_municipality(stage: Stage) -> None:
    inside, _ = at(NOOR, EDITOR, stage=stage)
    inside.open("bewaren")
    archive = write_archive(Archive((inside.finished(place=DE_BILT),)))
    inside.visitor.page.locator("input[type=file]").set_input_files(a_file("archief.json", archive))
    refused = texts.NOT_HERS.partition("{place}")[0].strip()
    expect(inside.visitor.page.get_by_text(refused)).to_be_visible()
    inside.visitor.settle()
