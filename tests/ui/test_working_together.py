"""Working together: dividing themes, who gave which answer and when, earlier versions, and two municipalities."""

import re
from datetime import UTC, datetime

import pytest

from desks import Desk, Hall
from screens import EVERYTHING_HOSTILE, an_assessment, answer_in, without_markup
from selfcheck.access import ALONE, Membership, Person, Role
from selfcheck.answers import Answer
from selfcheck.archive import Archive
from selfcheck.assessment import finish, today
from selfcheck.checklist import Checklist, Question, Theme
from selfcheck.exchange import write_archive
from selfcheck.municipalities import municipality
from selfcheck.storage import Store, Version
from selfcheck.ui import fields, texts
from together import ELSEWHERE, HERE, a_profile

EDITOR, CONTRIBUTOR, READER = (Membership(role, HERE) for role in (Role.EDITOR, Role.CONTRIBUTOR, Role.READER))
BOTH = (EDITOR, Membership(Role.EDITOR, ELSEWHERE))


@pytest.fixture
def own(checklist: Checklist) -> Theme:
    """The theme that is given to a contributor: not the first."""
    return checklist.themes[2]


@pytest.fixture
def sam(hall: Hall) -> Person:
    """A contributor."""
    return hall.person("Sam", CONTRIBUTOR)


def levels(question: Question) -> list[str]:
    """The ids of the levels of a question, from low to high."""
    return list(question.levels)


def assigned(store: Store, assessment_id: str) -> dict[str, str]:
    """Who answers which theme, as it is stored."""
    stored = store.load(assessment_id)
    assert stored is not None
    return {theme: who.id for theme, who in stored.assigned.items()}


def give(tab: Desk, who: str) -> Desk:
    """Choose who answers the theme on the screen."""
    tab.labelled(texts.DIVIDE_WHO).set_value(who)
    return tab.run()


# --- Who answers what


def test_an_editor_gives_a_theme_and_takes_it_back(
    hall: Hall, store: Store, begun: str, own: Theme, sam: Person
) -> None:
    tab = hall.editor().open("vragen", begun, own.id)
    assert tab.labelled(texts.DIVIDE_WHO).value == ""
    give(tab, sam.id)
    assert tab.says(texts.DIVIDED)
    assert tab.says(texts.THEME_OF.format(name="Sam"))
    assert assigned(store, begun) == {own.id: sam.id}
    assert tab.run().labelled(texts.DIVIDE_WHO).value == sam.id
    assert not tab.says(texts.DIVIDED)
    give(tab, "")
    assert tab.says(texts.DIVIDED_NOBODY)
    assert assigned(store, begun) == {}


def test_who_can_be_chosen_are_the_colleagues_of_this_municipality(hall: Hall, begun: str, sam: Person) -> None:
    hall.person("Lezer", READER)
    hall.person("Elders", Membership(Role.EDITOR, ELSEWHERE))
    hall.person("Niemand")
    hall.person("Beheer", Membership(Role.HOST))
    tab = hall.editor("Noor").open("vragen", begun)
    assert tab.labelled(texts.DIVIDE_WHO).options == [texts.DIVIDE_NOBODY, "Noor", sam.name]


def test_a_name_is_shown_as_it_is_written(hall: Hall, begun: str, checklist: Checklist) -> None:
    hostile = EVERYTHING_HOSTILE[:150]
    who = hall.person(hostile, CONTRIBUTOR)
    tab = hall.editor().open("vragen", begun)
    assert hostile in [without_markup(option) for option in tab.labelled(texts.DIVIDE_WHO).options]
    give(tab, who.id)
    assert texts.THEME_OF.format(name=hostile) in [text.value for text in tab.app.text]
    hall.tab(who).open("vragen", begun).choose(checklist.questions[0], levels(checklist.questions[0])[1])
    touched = [text.value for text in tab.run().app.text if hostile in text.value]
    assert len(touched) == 2
    assert f"door {hostile}." in touched[1]
    account = hall.tab(who).open("account")
    assert texts.ACCOUNT_NAME.format(name=hostile) in [text.value for text in account.app.text]


def test_a_contributor_lands_on_the_first_theme_that_is_hers(
    hall: Hall, begun: str, checklist: Checklist, own: Theme, sam: Person
) -> None:
    hall.store(ALONE).assign(begun, own.id, sam.id)
    hall.store(ALONE).assign(begun, checklist.themes[4].id, sam.id)
    tab = hall.tab(sam).open("start").follow(f"{texts.CONTINUE}: Utrecht")
    assert tab.title == texts.THEME_TITLE.format(number=3, title=own.title)
    assert tab.says(texts.THEME_YOURS)
    assert tab.has_field(fields.CHOICE, own.questions[0])


def test_somebody_who_reads_changes_nothing_by_looking_around(
    hall: Hall, store: Store, begun: str, checklist: Checklist
) -> None:
    before = store.load(begun)
    tab = hall.tab(hall.person("Lezer", READER)).open("start").follow(f"{texts.SEE_ANSWERS}: Utrecht")
    for theme in checklist.themes:
        tab.open("vragen", begun, theme.id)
    for screen in ("uitslag", "advies", "gegevens", "bewaren"):
        tab.open(screen, begun)
    assert store.load(begun) == before


def test_a_contributor_answers_her_theme_and_no_other(
    hall: Hall, store: Store, begun: str, checklist: Checklist, own: Theme, *, sam: Person
) -> None:
    hall.store(ALONE).assign(begun, own.id, sam.id)
    question = own.questions[0]
    tab = hall.tab(sam).open("vragen", begun, own.id)
    tab.choose(question, levels(question)[2]).fill_in(fields.NOTE, question, "Van Sam")
    assert answer_in(store, begun, question) == Answer(level=levels(question)[2], note="Van Sam")
    tab.open("vragen", begun, checklist.themes[0].id)
    assert not any(tab.has_field(fields.CHOICE, each) for each in checklist.themes[0].questions)


def test_looking_at_a_theme_of_somebody_who_may_answer_no_more_changes_nothing(
    hall: Hall, store: Store, begun: str, own: Theme, sam: Person
) -> None:
    hall.store(ALONE).assign(begun, own.id, sam.id)
    hall.people.welcome(a_profile("Sam", READER), datetime.now(UTC))
    tab = hall.editor().open("vragen", begun, own.id).run()
    assert assigned(store, begun) == {own.id: sam.id}
    assert tab.labelled(texts.DIVIDE_WHO).value == sam.id
    give(tab, "")
    assert assigned(store, begun) == {}


def test_an_editor_who_lost_her_role_gives_no_theme(
    hall: Hall, store: Store, begun: str, own: Theme, sam: Person
) -> None:
    tab = hall.editor("Noor").open("vragen", begun, own.id)
    hall.people.welcome(a_profile("Noor", READER), datetime.now(UTC))
    give(tab, sam.id)
    assert assigned(store, begun) == {}
    assert not tab.has(texts.DIVIDE_WHO)


def test_without_login_nothing_is_divided(begun: str) -> None:
    tab = Desk(Hall(None)).open("vragen", begun)  # type: ignore[arg-type]
    assert not tab.has(texts.DIVIDE)
    assert not tab.says(texts.DIVIDE_WHO)


# --- Who, when, and what stood there before


def test_who_answered_and_when_stands_with_the_question(hall: Hall, begun: str, question: Question) -> None:
    hall.editor("Noor").open("vragen", begun).choose(question, levels(question)[1])
    tab = hall.tab(hall.person("Kim", READER)).open("vragen", begun)
    (touched,) = [text.value for text in tab.app.text if "Noor" in text.value]
    moment = r"\d{1,2} \w+ \d{4} om \d\d\.\d\d uur"
    assert re.fullmatch(
        re.escape(texts.TOUCHED_BY).replace(r"\{moment\}", moment).replace(r"\{name\}", "Noor"), touched
    )
    hall.people.forget(hall.people.find("Noor@gemeente.example")[0].id, datetime.now(UTC))
    assert any(texts.SOMEBODY in text for text in tab.run().shown)
    assert not tab.says("Noor")


def earlier(number: int) -> str:
    """What is on the button that shows earlier versions."""
    return texts.VERSIONS_SHOW.format(number=number)


def test_earlier_versions_are_there_once_there_are_two(hall: Hall, begun: str, question: Question) -> None:
    tab = hall.editor().open("vragen", begun)
    assert not tab.has(earlier(1))
    tab.choose(question, levels(question)[1])
    assert not tab.run().has(earlier(1))
    tab.choose(question, levels(question)[2])
    assert tab.run().has(earlier(1))


def test_a_version_is_put_back(hall: Hall, store: Store, begun: str, question: Question) -> None:
    other = hall.editor("Kim").open("vragen", begun)
    other.choose(question, levels(question)[1]).fill_in(fields.NOTE, question, "**Van Kim**")
    tab = hall.editor("Noor").open("vragen", begun)
    tab.choose(question, levels(question)[3]).fill_in(fields.NOTE, question, "Van Noor")
    tab.run().press(earlier(1))
    assert tab.says(texts.VERSIONS_LEAD)
    assert f"{texts.SHORT_NOTE}: **Van Kim**" in [text.value for text in tab.app.text]
    tab.press(earlier(1), texts.VERSION_BACK.format(number=2))
    assert tab.says(texts.VERSION_DONE)
    kims = Answer(level=levels(question)[1], note="**Van Kim**")
    assert answer_in(store, begun, question) == kims
    assert tab.field(fields.CHOICE, question).value == levels(question)[1]
    assert tab.field(fields.NOTE, question).value == "**Van Kim**"
    assert not tab.says(texts.RENEWED)
    assert not tab.run().says(texts.VERSION_DONE)
    # All of them stay: also the one that was replaced.
    assert [version.answer for version in store.history(begun, question.id)][-1] == kims
    assert "Van Noor" in [version.answer.note for version in store.history(begun, question.id)]
    tab.choose(question, levels(question)[0])
    assert answer_in(store, begun, question).level == levels(question)[0]


def test_who_was_quicker_is_not_overwritten_by_an_earlier_version(
    hall: Hall, store: Store, begun: str, question: Question, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = hall.editor().open("vragen", begun)
    tab.choose(question, levels(question)[1]).choose(question, levels(question)[2]).run()
    look = Store.history

    def quicker(self: Store, assessment_id: str, question_id: str) -> tuple[Version, ...]:
        newest = look(self, assessment_id, question_id)[-1]
        theirs = Answer(level=levels(question)[3])
        theme = "vliegwiel"
        hall.store(ALONE).save_answer(assessment_id, question_id, theirs, newest.revision, theme=theme)
        return look(self, assessment_id, question_id)

    tab.press(earlier(1))
    monkeypatch.setattr(Store, "history", quicker)
    tab.press(earlier(1), texts.VERSION_BACK.format(number=1))
    assert tab.says(texts.VERSION_LATE)
    assert answer_in(store, begun, question).level == levels(question)[3]


@pytest.mark.parametrize("role", [READER, CONTRIBUTOR])
def test_who_may_not_answer_sees_versions_and_puts_none_back(
    hall: Hall, begun: str, question: Question, role: Membership
) -> None:
    hall.editor().open("vragen", begun).choose(question, levels(question)[1]).choose(question, levels(question)[2])
    tab = hall.tab(hall.person("Kim", role)).open("vragen", begun).press(earlier(1))
    assert tab.says(texts.VERSIONS_LEAD)
    assert not tab.has(texts.VERSION_BACK.format(number=1))


def test_a_version_is_not_put_back_over_a_finished_assessment(
    hall: Hall,
    store: Store,
    checklist: Checklist,
    begun: str,
    question: Question,
    *,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tab = hall.editor().open("vragen", begun)
    tab.choose(question, levels(question)[1]).choose(question, levels(question)[2]).run()
    look = Store.history

    def finished(self: Store, assessment_id: str, question_id: str) -> tuple[Version, ...]:
        hall.store(ALONE).finish(assessment_id, lambda found: finish(found, checklist, today()))
        return look(self, assessment_id, question_id)

    tab.press(earlier(1))
    monkeypatch.setattr(Store, "history", finished)
    tab.press(earlier(1), texts.VERSION_BACK.format(number=1))
    assert tab.title == texts.FROZEN_TITLE
    assert answer_in(store, begun, question).level == levels(question)[2]


# --- Two municipalities


def test_with_two_municipalities_both_lists_are_there_and_begin_asks_which(
    hall: Hall, store: Store, checklist: Checklist
) -> None:
    for code in (HERE, ELSEWHERE):
        store.create(an_assessment(checklist, code))
    tab = hall.tab(hall.person("Noor", *BOTH)).open("start")
    assert {label for label in tab.labels if label.startswith(texts.CONTINUE)} == {
        f"{texts.CONTINUE}: Utrecht",
        f"{texts.CONTINUE}: Amsterdam",
    }
    tab.press(texts.BEGIN)
    whole = texts.START_WHOLE.format(all=len(checklist.questions))
    tab.labelled(texts.DOCUMENT_TITLE.format(number=1)).set_value("Samen vooruit")
    tab.labelled(texts.KIND).set_value(checklist.kinds[0].id)
    tab.labelled(texts.STATUS).set_value("concept")
    assert tab.press(whole).says(texts.NEED_MUNICIPALITY)
    assert len(store.summaries()) == 2
    which = tab.labelled(texts.PICK_MUNICIPALITY)
    assert [option.partition(",")[0] for option in which.options] == ["Utrecht", "Amsterdam"]
    which.set_value(municipality(ELSEWHERE))
    tab.press(whole)
    assert tab.title == texts.THEME_TITLE.format(number=1, title=checklist.themes[0].title)
    assert [summary.municipality for summary in store.summaries()].count(ELSEWHERE) == 2


def test_a_copy_stays_in_its_municipality(hall: Hall, store: Store, begun: str, question: Question) -> None:
    tab = hall.tab(hall.person("Noor", *BOTH)).open("vragen", begun).choose(question, levels(question)[1])
    keeping = pick(tab.open("bewaren"), store, begun).press(texts.COPY)
    assert keeping.of not in {"", begun}
    copied = store.load(keeping.of)
    assert copied is not None
    assert copied.assessment.municipality == HERE
    assert copied.assessment.given[question.id].level == levels(question)[1]


def pick(tab: Desk, store: Store, assessment_id: str) -> Desk:
    """Choose one assessment on the screen for keeping."""
    chooser = tab.labelled(texts.WHICH_CHECK)
    chooser.set_value(next(summary for summary in store.summaries() if summary.id == assessment_id))
    return tab.run()


def test_an_editor_deletes(hall: Hall, store: Store, begun: str) -> None:
    tab = pick(hall.editor().open("bewaren"), store, begun).press(texts.DELETE)
    tab.press(texts.DELETE, texts.DELETE_YES)
    assert tab.says(texts.DELETED)
    assert store.load(begun) is None


@pytest.mark.parametrize("label", [texts.COPY, texts.DELETE])
def test_who_lost_her_role_copies_and_deletes_nothing(hall: Hall, store: Store, begun: str, label: str) -> None:
    tab = pick(hall.editor("Noor").open("bewaren"), store, begun)
    before = store.all()
    hall.people.welcome(a_profile("Noor", READER), datetime.now(UTC))
    tab.press(label)
    assert not tab.has(texts.DELETE_YES)
    assert tab.title == texts.KEEP_TITLE
    assert store.all() == before


def give_file(tab: Desk, raw: bytes) -> Desk:
    """Choose a file to put back."""
    (uploader,) = tab.app.file_uploader
    uploader.set_value(("archief.json", raw, "application/json"))
    return tab.run()


def refusals(tab: Desk) -> list[str]:
    """Why a file is not put back."""
    return [without_markup(error.value) for error in tab.app.error]


def test_a_file_with_an_assessment_of_another_municipality_is_refused_whole(
    hall: Hall, store: Store, checklist: Checklist
) -> None:
    mine, theirs = an_assessment(checklist), an_assessment(checklist, ELSEWHERE)
    tab = give_file(hall.editor().open("bewaren"), write_archive(Archive((mine, theirs))))
    assert refusals(tab) == [texts.NOT_HERS.format(place="Amsterdam")]
    assert not tab.has(texts.PUT_BACK.format(number=2))
    assert store.all() == ()
    both = give_file(hall.tab(hall.person("Kim", *BOTH)).open("bewaren"), write_archive(Archive((mine, theirs))))
    both.press(texts.PUT_BACK.format(number=2))
    assert both.says(texts.PUT_BACK_DONE.format(added=2, same=0, copied=0))
    assert len(store.all()) == 2


def test_who_only_reads_there_puts_nothing_back_there(hall: Hall, store: Store, checklist: Checklist) -> None:
    reads_there = hall.person("Kim", EDITOR, Membership(Role.READER, ELSEWHERE))
    tab = give_file(
        hall.tab(reads_there).open("bewaren"), write_archive(Archive((an_assessment(checklist, ELSEWHERE),)))
    )
    assert refusals(tab) == [texts.NOT_HERS.format(place="Amsterdam")]
    assert store.all() == ()


def test_a_file_of_others_says_nothing_about_what_is_here(hall: Hall, store: Store, checklist: Checklist) -> None:
    theirs = an_assessment(checklist, ELSEWHERE, name="Geheim")
    store.create(theirs)
    here, nowhere = (
        give_file(hall.editor().open("bewaren"), write_archive(Archive((each,))))
        for each in (theirs, an_assessment(checklist, ELSEWHERE))
    )
    assert (here.shown, here.labels) == (nowhere.shown, nowhere.labels)


def test_a_file_with_the_id_of_somebody_elses_assessment_changes_nothing_there(
    hall: Hall, store: Store, checklist: Checklist
) -> None:
    theirs = an_assessment(checklist, ELSEWHERE, name="Van Amsterdam")
    store.create(theirs)
    forged = theirs.model_copy(update={"municipality": HERE, "name": "Van Utrecht"})
    tab = give_file(hall.editor().open("bewaren"), write_archive(Archive((forged,)))).press(
        texts.PUT_BACK.format(number=1)
    )
    stored = store.load(theirs.id)
    assert stored is not None
    assert stored.assessment == theirs
    assert [each.name for each in store.all() if each.municipality == HERE] == ["Van Utrecht"]
    assert not tab.says("Van Amsterdam")


# --- Forged addresses


@pytest.mark.parametrize("step", ["bestaat-niet", "../bewaren", "x" * 5000, "<b>", "vliegwiel&stap=x", ".uitslag"])
def test_a_step_that_does_not_exist_leads_to_the_first_theme_and_says_so(
    hall: Hall, store: Store, begun: str, checklist: Checklist, step: str
) -> None:
    before = store.all()
    tab = hall.editor().open("vragen", begun, step)
    assert tab.title == texts.THEME_TITLE.format(number=1, title=checklist.themes[0].title)
    assert tab.says(texts.NO_STEP)
    assert store.all() == before


def test_a_forged_choice_is_not_stored(
    hall: Hall, store: Store, begun: str, checklist: Checklist, question: Question, *, sam: Person
) -> None:
    elsewhere = hall.person("Elders", Membership(Role.EDITOR, ELSEWHERE))
    tab = hall.editor().open("vragen", begun)
    for label, forged in ((texts.DIVIDE_WHO, elsewhere.id), (texts.DIVIDE_WHO, "0" * 32)):
        send(tab, tab.labelled(label).id, forged)
        assert assigned(store, begun) == {}
    send(tab, tab.field(fields.CHOICE, question).id, "hoogste")
    assert answer_in(store, begun, question) == Answer()
    assert tab.run().field(fields.CHOICE, question).value is None
    contributor = hall.tab(sam).open("vragen", begun, checklist.themes[0].id)
    send(contributor, tab.field(fields.CHOICE, question).id, levels(question)[1])
    assert answer_in(store, begun, question) == Answer()
    about = hall.editor().open("gegevens", begun)
    before = store.load(begun)
    for label in (texts.KIND, texts.STATUS):
        send(about, about.labelled(label).id, "Iets anders")
    assert store.load(begun) == before


def send(tab: Desk, widget: str, value: str) -> None:
    """Let the browser send a value that no control on the screen has."""
    states = tab.app._tree.get_widget_states()
    for state in states.widgets:
        if state.id == widget:
            states.widgets.remove(state)
            break
    forged = states.widgets.add()
    forged.id, forged.string_value = widget, value
    tab.hall.token = tab.token
    tab.app._run(states)
