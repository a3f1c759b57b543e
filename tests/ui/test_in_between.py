"""What happens between a look and a press: somebody deletes it, the database is held; and colleagues of one name."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import update

from desks import Hall
from screens import Tab, a_finished
from selfcheck.access import Action, ForbiddenError, Membership, Profile, Role
from selfcheck.assessment import AMSTERDAM
from selfcheck.checklist import Checklist
from selfcheck.dutch import full_date
from selfcheck.storage import Colleague, GoneError, Reason, StorageError, Store, deleted_on
from selfcheck.storage.tables import ASSESSMENT
from selfcheck.ui import texts
from together import HERE

TROUBLES = (
    (StorageError(Reason.LOCKED, "bezet"), texts.TROUBLE[Reason.LOCKED]),
    (ForbiddenError(Action.CREATE), texts.FORBIDDEN),
)


def in_the_way(patch: pytest.MonkeyPatch, error: Exception, what: str) -> None:
    """Let a question to the store fail."""

    def fails(*_: object, **__: object) -> None:
        raise error

    patch.setattr(Store, what, fails)


# --- Dividing


def test_who_looks_at_the_work_while_it_is_deleted_hears_that_it_is_gone(
    hall: Hall, begun: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = hall.editor().open("vragen", begun)

    def gone(self: Store, assessment_id: str) -> tuple[Colleague, ...]:
        self.delete(assessment_id)
        raise GoneError(assessment_id)

    monkeypatch.setattr(Store, "colleagues", gone)
    assert tab.run().title == texts.GONE_TITLE


def test_colleagues_that_cannot_be_read_take_no_question_away(
    hall: Hall, begun: str, checklist: Checklist, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_the_way(monkeypatch, TROUBLES[0][0], "colleagues")
    tab = hall.editor().open("vragen", begun)
    assert tab.says(TROUBLES[0][1])
    assert tab.title == texts.THEME_TITLE.format(number=1, title=checklist.themes[0].title)


def colleague(hall: Hall, number: str, name: str) -> str:
    """The id of somebody with a number and a name."""
    editor = Membership(Role.EDITOR, HERE)
    profile = Profile("https://inlog.example", number, name, "", (editor,))
    return hall.people.welcome(profile, datetime.now(UTC)).id


def test_colleagues_of_one_name_and_without_a_name_are_told_apart(hall: Hall, store: Store, begun: str) -> None:
    for number, name in (("1", "Kim"), ("2", "Kim"), ("3", ""), ("4", ""), ("5", "Sam")):
        colleague(hall, number, name)
    tab = hall.editor("Noor").open("vragen", begun)
    radio = tab.labelled(texts.DIVIDE_WHO)
    shown = [option.replace("\\", "") for option in radio.options]
    nameless = [texts.NAMESAKE.format(name=texts.NAMELESS, number=number) for number in (1, 2)]
    assert sorted(shown) == sorted([texts.DIVIDE_NOBODY, "Kim (1)", "Kim (2)", *nameless, "Noor", "Sam"])
    second = store.colleagues(begun)[shown.index("Kim (2)") - 1]
    radio.set_value(second.id)
    assert tab.run().labelled(texts.DIVIDE_WHO).value == second.id
    stored = store.load(begun)
    assert stored is not None
    assert {who.id for who in stored.assigned.values()} == {second.id}


def test_a_theme_of_somebody_without_a_name_says_so(hall: Hall, store: Store, begun: str, checklist: Checklist) -> None:
    who = colleague(hall, "1", "")
    store.assign(begun, checklist.themes[0].id, who)
    assert hall.editor().open("vragen", begun).says(texts.THEME_OF.format(name=texts.NAMELESS))


# --- Copying and deleting


@pytest.mark.parametrize(("error", "sentence"), TROUBLES)
def test_a_copy_that_cannot_be_made_is_said_in_place(
    store: Store, checklist: Checklist, monkeypatch: pytest.MonkeyPatch, error: Exception, sentence: str
) -> None:
    done = a_finished(checklist)
    store.create(done)
    frozen, keeping = Tab().open("vragen", done.id), Tab().open("bewaren")
    keeping.labelled(texts.WHICH_CHECK).set_value(store.summaries()[0])
    keeping.run()
    in_the_way(monkeypatch, error, "create")
    for tab, title in ((frozen, texts.FROZEN_TITLE), (keeping, texts.KEEP_TITLE)):
        assert tab.press(texts.COPY).title == title
        assert tab.says(sentence)
    assert store.all() == (done,)


def test_a_copy_of_what_was_just_deleted_is_not_made_and_that_is_said(
    store: Store, begun: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = Tab().open("bewaren")
    tab.labelled(texts.WHICH_CHECK).set_value(store.summaries()[0])
    tab.run()
    monkeypatch.setattr(Store, "load", lambda *_: None)
    assert tab.press(texts.COPY).says(texts.KEEP_GONE)
    assert [each.id for each in store.all()] == [begun]


def test_deleted_is_said_of_what_was_deleted_here_only(
    store: Store, begun: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = Tab().open("bewaren")
    tab.labelled(texts.WHICH_CHECK).set_value(store.summaries()[0])
    tab.run().press(texts.DELETE)
    delete = Store.delete

    def second(self: Store, assessment_id: str) -> bool:
        assert delete(self, assessment_id)  # somebody else was quicker
        return delete(self, assessment_id)

    monkeypatch.setattr(Store, "delete", second)
    tab.press(texts.DELETE, texts.DELETE_YES)
    assert tab.says(texts.KEEP_GONE)
    assert not tab.says(texts.DELETED)
    assert store.load(begun) is None


# --- A draft that will be deleted


@pytest.mark.parametrize("screen", ["start", "vragen", "uitslag"])
def test_that_a_draft_will_be_deleted_is_said_where_one_works(
    host_file: Path, store: Store, begun: str, screen: str
) -> None:
    host_file.write_text(json.dumps({"name": "Regio", "contact": "a@b.example", "drafts_months": 12}), encoding="utf-8")
    assert not any("wissen wij hem" in shown for shown in Tab().open(screen, begun).shown)
    (summary,) = store.summaries()
    on = summary.changed.date()
    with store.database.writing() as connection:
        connection.execute(update(ASSESSMENT).where(ASSESSMENT.c.id == begun).values(announced=on))
    sentence = texts.ANNOUNCED.format(
        changed=full_date(summary.changed.astimezone(AMSTERDAM).date()),
        date=full_date(deleted_on(summary.changed, on, 12)),
    )
    assert Tab().open(screen, begun).shown.count(sentence) == 1
