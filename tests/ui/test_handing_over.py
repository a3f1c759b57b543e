"""One browser, two people: what one typed is never stored, or shown, as the other's; and nothing typed is dropped."""

from datetime import UTC, datetime

import pytest

from desks import Desk, Hall
from screens import answer_in
from selfcheck.access import Membership, Person, Role
from selfcheck.answers import MAX_TEXT, Answer
from selfcheck.checklist import Checklist, Question
from selfcheck.storage import Reason, StorageError, Store
from selfcheck.ui import fields, texts
from selfcheck.ui.visit import Visit
from together import HERE, a_profile

TYPED = "Dit typte Noor"
EDITOR = Membership(Role.EDITOR, HERE)


@pytest.fixture
def noor(hall: Hall) -> Desk:
    """A tab of an editor."""
    return hall.editor("Noor")


@pytest.fixture
def kim(hall: Hall) -> Person:
    """A colleague who logs in in the same browser."""
    return hall.person("Kim", EDITOR)


def reconnects(tab: Desk, who: Person, *, session: bool) -> Desk:
    """The page that was open, with what its fields say, after somebody else logged in in another tab.

    Either the server still has the session of the tab, or it begins a new one.
    """
    after = tab if session else Desk(tab.hall)
    after.token = tab.hall.token = tab.hall.session(who)
    if not session:
        after.app.query_params = dict(tab.app.query_params)
    after.app._page_hash = tab.app._finished_page_script_hash
    after.app._run(tab.app._tree.get_widget_states())
    after.app._page_hash = ""
    after._without_a_bug()
    return after


@pytest.mark.parametrize("session", [True, False])
def test_an_answer_that_one_typed_is_not_stored_as_the_others(
    noor: Desk, kim: Person, store: Store, begun: str, question: Question, *, session: bool
) -> None:
    noor.open("vragen", begun).field(fields.NOTE, question).set_value(TYPED)
    noor.field(fields.CHOICE, question).set_value([*question.levels][1])
    after = reconnects(noor, kim, session=session)
    assert answer_in(store, begun, question) == Answer()
    assert after.field(fields.NOTE, question).value == ""
    after.choose(question, [*question.levels][2])
    assert answer_in(store, begun, question) == Answer(level=[*question.levels][2])


@pytest.mark.parametrize("session", [True, False])
def test_what_one_typed_about_it_is_not_stored_as_the_others(
    noor: Desk, kim: Person, store: Store, begun: str, *, session: bool
) -> None:
    noor.open("gegevens", begun).labelled(texts.FUNCTION).set_value(TYPED)
    after = reconnects(noor, kim, session=session).run()
    assert store.all()[0].filled_in_by == ""
    assert not after.says(TYPED)
    assert after.labelled(texts.FUNCTION).value == ""


def test_what_one_typed_for_a_new_one_is_not_the_others(noor: Desk, kim: Person, checklist: Checklist) -> None:
    noor.open("begin").labelled(texts.DOCUMENT_TITLE.format(number=1)).set_value(TYPED)
    noor.press(texts.START_WHOLE.format(all=len(checklist.questions)))
    assert noor.says(texts.TO_DO_FIRST)
    after = reconnects(noor, kim, session=True)
    assert after.labelled(texts.DOCUMENT_TITLE.format(number=1)).value == ""
    assert not after.says(texts.TO_DO_FIRST)


def test_the_whole_visit_begins_anew_for_another() -> None:
    visit = Visit(whose="a" * 32, message="Klaar", tried_to_begin=True, documents={"x": 3}, left=("Van haar",))
    visit.belong_to("a" * 32)
    assert visit.message == "Klaar"
    visit.belong_to("")
    assert visit.message == "Klaar"
    visit.belong_to("b" * 32)
    assert visit == Visit(whose="b" * 32)


def test_the_fields_of_who_is_alone_keep_their_keys() -> None:
    assert Visit(assessment="0123456789abcdef").mark == "01234567"


# --- A session that ended


def ends(tab: Desk) -> None:
    """End the session of a tab."""
    tab.hall.people.end_session(tab.token, datetime.now(UTC))


def test_what_was_typed_when_the_session_had_ended_can_be_copied(
    noor: Desk, store: Store, begun: str, question: Question
) -> None:
    noor.open("vragen", begun).fill_in(fields.DOCUMENT, question, "Dit was bewaard")
    ends(noor)
    noor.fill_in(fields.NOTE, question, f"**{TYPED}**")
    for _ in range(2):
        assert noor.title == texts.LOGIN_TITLE
        assert noor.says(texts.LATE_TYPED)
        assert f"**{TYPED}**" in [text.value for text in noor.app.text]
        assert not noor.says("Dit was bewaard")
        noor.run()
    assert answer_in(store, begun, question).note == ""


def test_nothing_typed_nothing_to_copy(noor: Desk, begun: str) -> None:
    noor.open("vragen", begun)
    ends(noor)
    assert noor.run().title == texts.LOGIN_TITLE
    assert not noor.says(texts.LATE_TYPED)


@pytest.mark.parametrize("text", [TYPED, "x" * (MAX_TEXT + 1)])
def test_what_waited_or_was_too_long_can_be_copied_too(
    noor: Desk, begun: str, question: Question, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    def in_the_way(*_: object, **__: object) -> None:
        raise StorageError(Reason.LOCKED, "bezet")

    noor.open("vragen", begun)
    with monkeypatch.context() as patch:
        patch.setattr(Store, "save_answer", in_the_way)
        noor.fill_in(fields.NOTE, question, text)
    ends(noor)
    noor.run()
    assert [shown.value for shown in noor.app.text].count(text) == 1


def test_what_was_typed_about_it_when_the_session_had_ended_can_be_copied(noor: Desk, store: Store, begun: str) -> None:
    noor.open("gegevens", begun).labelled(texts.FUNCTION).set_value(TYPED)
    ends(noor)
    assert noor.run().title == texts.LOGIN_TITLE
    assert TYPED in [text.value for text in noor.app.text]
    assert store.all()[0].filled_in_by == ""


def test_whoever_logs_in_next_sees_nothing_of_it(noor: Desk, kim: Person, begun: str, question: Question) -> None:
    noor.open("vragen", begun)
    ends(noor)
    assert noor.fill_in(fields.NOTE, question, TYPED).says(TYPED)
    noor.token = noor.hall.session(kim)
    assert not noor.open("vragen", begun).says(TYPED)
    ends(noor)
    assert noor.run().title == texts.LOGIN_TITLE
    assert not noor.says(TYPED)


def test_out_everywhere_with_a_session_that_had_ended_claims_nothing(noor: Desk, begun: str) -> None:
    elsewhere = noor.hall.tab(noor.hall.people.welcome(a_profile("Noor", EDITOR), datetime.now(UTC)))
    noor.open("account")
    ends(noor)
    noor.press(texts.LOG_OUT_EVERYWHERE)
    assert noor.title == texts.LOGIN_TITLE
    assert noor.says(texts.LOGGED_OUT)
    assert not any("veral" in shown or "andere computer" in shown for shown in noor.shown)
    assert elsewhere.open("vragen", begun).title != texts.LOGIN_TITLE
