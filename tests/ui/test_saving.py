"""Nothing is lost and nothing is overwritten unseen: two tabs, lost connections, and a store that refuses."""

import sqlite3

import pytest

from screens import Tab, answer_in
from selfcheck.answers import MAX_TEXT, UNANSWERED, Answer
from selfcheck.assessment import finish, today
from selfcheck.checklist import Checklist, Question
from selfcheck.storage import Reason, Store
from selfcheck.ui import fields, texts
from selfcheck.ui.visit import Late

LONG = "x" * MAX_TEXT
"""A note for which the database needs room."""

THEIRS, MINE = texts.KEEP_THEIRS.format(number=1), texts.KEEP_MINE.format(number=1)


@pytest.fixture
def two(begun: str) -> tuple[Tab, Tab]:
    """Two tabs with the same questions."""
    return Tab().open("vragen", begun), Tab().open("vragen", begun)


@pytest.fixture
def other(checklist: Checklist) -> Question:
    """A question on the same screen as the first."""
    return checklist.themes[0].questions[1]


def levels(question: Question) -> list[str]:
    """The ids of the levels of a question, from low to high."""
    return list(question.levels)


def test_two_tabs_answer_two_questions_and_nothing_is_lost(
    store: Store, begun: str, two: tuple[Tab, Tab], question: Question, other: Question
) -> None:
    two[0].choose(question, levels(question)[1])
    two[1].choose(other, levels(other)[2])
    assert answer_in(store, begun, question) == Answer(level=levels(question)[1])
    assert answer_in(store, begun, other) == Answer(level=levels(other)[2])


def test_a_tab_shows_what_another_changed_and_says_so(
    store: Store, begun: str, two: tuple[Tab, Tab], question: Question, other: Question
) -> None:
    two[0].choose(question, levels(question)[1])
    two[1].choose(other, levels(other)[2])
    assert two[1].says(texts.RENEWED)
    assert two[1].field(fields.CHOICE, question).value == levels(question)[1]
    assert answer_in(store, begun, question) == Answer(level=levels(question)[1])
    two[1].choose(question, levels(question)[3])
    assert answer_in(store, begun, question) == Answer(level=levels(question)[3])
    assert not two[1].run().says(texts.RENEWED)


def test_of_the_same_question_the_second_tab_sees_both_versions(
    store: Store, begun: str, two: tuple[Tab, Tab], question: Question
) -> None:
    two[0].choose(question, levels(question)[1])
    two[1].choose(question, levels(question)[2])
    assert two[1].says(texts.CLASH)
    assert two[1].says(question.levels[levels(question)[1]])
    assert two[1].says(question.levels[levels(question)[2]])
    assert answer_in(store, begun, question) == Answer(level=levels(question)[1])


@pytest.mark.parametrize(("choice", "kept"), [(THEIRS, 1), (MINE, 2)])
def test_the_visitor_decides_which_version_stays(
    store: Store, begun: str, two: tuple[Tab, Tab], question: Question, *, choice: str, kept: int
) -> None:
    two[0].choose(question, levels(question)[1])
    two[1].choose(question, levels(question)[2]).press(choice)
    assert answer_in(store, begun, question) == Answer(level=levels(question)[kept])
    assert two[1].field(fields.CHOICE, question).value == levels(question)[kept]
    assert not two[1].run().says(texts.CLASH)
    assert two[0].run().field(fields.CHOICE, question).value == levels(question)[kept]


def test_a_clash_of_notes_shows_both_notes_as_they_were_written(two: tuple[Tab, Tab], question: Question) -> None:
    two[0].fill_in(fields.NOTE, question, "**eerst**")
    two[1].fill_in(fields.NOTE, question, "<b>later</b>")
    written = [text.value for text in two[1].app.text]
    assert written[:2] == [f"{texts.SHORT_NOTE}: **eerst**", f"{texts.SHORT_NOTE}: <b>later</b>"]


def test_with_a_clash_the_visitor_stays_on_the_screen(two: tuple[Tab, Tab], question: Question) -> None:
    two[0].choose(question, levels(question)[1])
    here = two[1].choose(question, levels(question)[2]).step
    assert two[1].press(texts.NEXT).step == here
    assert two[1].says(texts.CLASH)
    assert two[1].press(THEIRS).press(texts.NEXT).step != here


def test_a_clash_is_still_there_after_a_look_at_another_screen(
    store: Store, begun: str, two: tuple[Tab, Tab], question: Question
) -> None:
    two[0].choose(question, levels(question)[1])
    two[1].choose(question, levels(question)[2]).follow(texts.SCREENS["uitslag"]).follow(texts.SCREENS["vragen"])
    assert two[1].press(MINE).field(fields.CHOICE, question).value == levels(question)[2]
    assert answer_in(store, begun, question) == Answer(level=levels(question)[2])


def test_who_changes_it_again_during_a_clash_is_not_overwritten(
    store: Store, begun: str, two: tuple[Tab, Tab], question: Question
) -> None:
    two[0].choose(question, levels(question)[1])
    two[1].choose(question, levels(question)[2])
    two[0].choose(question, levels(question)[3])
    two[1].press(MINE)
    assert two[1].says(texts.CLASH)
    assert answer_in(store, begun, question) == Answer(level=levels(question)[3])


def test_the_same_answer_in_two_tabs_is_no_clash(two: tuple[Tab, Tab], question: Question) -> None:
    for tab in two:
        tab.choose(question, levels(question)[1])
        assert not tab.says(texts.CLASH)


def test_after_a_lost_connection_an_answer_to_an_open_question_is_stored(
    store: Store, begun: str, question: Question
) -> None:
    tab = Tab().open("vragen", begun)
    tab.field(fields.CHOICE, question).set_value(levels(question)[2])
    again = tab.reconnected()
    assert answer_in(store, begun, question) == Answer(level=levels(question)[2])
    assert again.field(fields.CHOICE, question).value == levels(question)[2]


def test_after_a_lost_connection_an_unchanged_screen_changes_nothing(
    store: Store, begun: str, question: Question
) -> None:
    tab = Tab().open("vragen", begun).choose(question, levels(question)[2]).run()
    before = store.load(begun)
    again = tab.reconnected()
    assert not again.says(texts.CLASH)
    assert store.load(begun) == before


def test_after_a_lost_connection_an_older_answer_does_not_silently_replace_what_is_stored(
    store: Store, begun: str, question: Question
) -> None:
    before = Tab().open("vragen", begun).choose(question, levels(question)[1])
    Tab().open("vragen", begun).choose(question, levels(question)[2])
    again = before.reconnected()
    assert again.says(texts.CLASH)
    assert answer_in(store, begun, question) == Answer(level=levels(question)[2])
    again.press(MINE)
    assert answer_in(store, begun, question) == Answer(level=levels(question)[1])


def test_after_a_lost_connection_a_text_that_only_grew_is_stored(store: Store, begun: str, question: Question) -> None:
    tab = Tab().open("vragen", begun).choose(question, levels(question)[1]).fill_in(fields.NOTE, question, "Eerst dit")
    tab.run().field(fields.NOTE, question).set_value("Eerst dit, en toen dat")
    again = tab.reconnected()
    assert not again.says(texts.CLASH)
    assert answer_in(store, begun, question) == Answer(level=levels(question)[1], note="Eerst dit, en toen dat")


def test_after_a_lost_connection_a_shorter_text_does_not_silently_replace_what_is_stored(
    store: Store, begun: str, question: Question
) -> None:
    before = Tab().open("vragen", begun).fill_in(fields.NOTE, question, "Eerst dit").run()
    Tab().open("vragen", begun).fill_in(fields.NOTE, question, "Eerst dit, en toen dat")
    assert before.reconnected().says(texts.CLASH)
    assert answer_in(store, begun, question).note == "Eerst dit, en toen dat"


def cramp(patch: pytest.MonkeyPatch) -> None:
    """Leave no room for one page more in any database."""
    connect = sqlite3.connect

    def cramped(*args: object, **options: object) -> sqlite3.Connection:
        connection = connect(*args, **options)  # type: ignore[call-overload] # whatever was passed is passed on
        connection.execute("PRAGMA max_page_count = 1")
        assert isinstance(connection, sqlite3.Connection)
        return connection

    patch.setattr(sqlite3, "connect", cramped)


def test_an_answer_that_cannot_be_stored_stays_on_the_screen_and_is_tried_again(
    store: Store, begun: str, question: Question, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = Tab().open("vragen", begun)
    with monkeypatch.context() as patch:
        cramp(patch)
        tab.fill_in(fields.NOTE, question, LONG)
        assert tab.says(texts.UNSAVED.format(reason=texts.TROUBLE[Reason.FULL]))
        assert tab.field(fields.NOTE, question).value == LONG
        here = tab.step
        assert tab.press(texts.NEXT).step == here
        assert tab.field(fields.NOTE, question).value == LONG
    assert answer_in(store, begun, question) == UNANSWERED
    tab.run()
    assert answer_in(store, begun, question) == Answer(note=LONG)
    assert not tab.run().app.error


def test_an_answer_that_cannot_be_stored_survives_a_look_at_another_screen(
    store: Store, begun: str, question: Question, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = Tab().open("vragen", begun)
    with monkeypatch.context() as patch:
        cramp(patch)
        tab.fill_in(fields.NOTE, question, LONG).follow(texts.SCREENS["uitslag"]).follow(texts.SCREENS["vragen"])
        assert tab.field(fields.NOTE, question).value == LONG
    tab.run()
    assert answer_in(store, begun, question) == Answer(note=LONG)


def test_an_answer_given_while_another_tab_finishes_is_said_not_to_be_stored(
    store: Store, checklist: Checklist, begun: str, question: Question
) -> None:
    tab = Tab().open("vragen", begun)
    store.finish(begun, lambda assessment: finish(assessment, checklist, today()))
    tab.choose(question, levels(question)[2])
    assert tab.title == texts.FROZEN_TITLE
    assert tab.says(texts.LATE[Late.FROZEN])
    assert answer_in(store, begun, question) == UNANSWERED


def test_an_answer_given_while_another_tab_deletes_is_said_not_to_be_stored(
    store: Store, begun: str, question: Question
) -> None:
    tab = Tab().open("vragen", begun)
    store.delete(begun)
    tab.choose(question, levels(question)[2])
    assert tab.title == texts.GONE_TITLE
    assert tab.says(texts.LATE[Late.GONE])


@pytest.mark.parametrize("deleted", [False, True])
def test_what_was_typed_too_late_is_still_there_to_copy(
    store: Store, checklist: Checklist, begun: str, question: Question, *, deleted: bool
) -> None:
    tab = Tab().open("vragen", begun)
    if deleted:
        store.delete(begun)
    else:
        store.finish(begun, lambda assessment: finish(assessment, checklist, today()))
    tab.fill_in(fields.NOTE, question, "**Net** getypt")
    assert tab.says(texts.LATE_TYPED)
    assert "**Net** getypt" in [text.value for text in tab.app.text]


def test_the_browser_is_told_what_is_stored_of_every_field(begun: str, question: Question) -> None:
    tab = Tab().open("vragen", begun)
    tab.field(fields.CHOICE, question).set_value(levels(question)[2])
    tab.field(fields.NOTE, question).set_value("notitie")
    stored = tab.run().told["stored"]
    assert stored[tab.field(fields.CHOICE, question).key] == 2
    assert stored[tab.field(fields.NOTE, question).key] == "notitie"
    keys = {node.key for kind in ("radio", "text_input", "text_area", "checkbox") for node in tab.app.get(kind)}
    assert keys <= set(stored)


def test_the_browser_is_not_told_that_a_text_is_stored_which_is_too_long(begun: str, question: Question) -> None:
    tab = Tab().open("vragen", begun).fill_in(fields.NOTE, question, "x" * (MAX_TEXT + 1))
    assert tab.told["stored"][tab.field(fields.NOTE, question).key] == ""
