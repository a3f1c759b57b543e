"""A new assessment: finding the municipality, saying what is missing, and storing nothing until it is complete."""

from datetime import date

import pytest

from screens import EVERYTHING_HOSTILE, HOSTILE, LINK_ON_SCREEN, Tab, without_markup
from selfcheck.assessment import Assessment, Programme, Status, today
from selfcheck.checklist import Checklist
from selfcheck.municipalities import all_municipalities, municipality
from selfcheck.storage import Store
from selfcheck.ui import texts

UTRECHT = municipality("GM0344")
TITLE, DATED = texts.DOCUMENT_TITLE.format(number=1), texts.DOCUMENT_DATE.format(number=1)


def search(typed: str) -> Tab:
    """The screen with this typed in the field for the municipality."""
    tab = Tab().open("begin")
    tab.labelled(texts.SEARCH_MUNICIPALITY).set_value(typed)
    return tab.run()


def complete(checklist: Checklist) -> Tab:
    """The screen with all that is needed, and nothing pressed yet."""
    tab = search("Utrecht")
    tab.labelled(TITLE).set_value("Samen vooruit")
    tab.labelled(texts.KIND).set_value(checklist.kinds[1].id)
    tab.labelled(texts.STATUS).set_value("vastgesteld")
    if tab.has(texts.PICK_MUNICIPALITY):
        tab.labelled(texts.PICK_MUNICIPALITY).set_value(UTRECHT)
    return tab.run()


def begin_whole(tab: Tab, checklist: Checklist) -> Tab:
    """Begin with all questions."""
    return tab.press(texts.START_WHOLE.format(all=len(checklist.questions)))


def only(store: Store) -> Assessment:
    """The one assessment that there is."""
    (found,) = store.all()
    return found


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("den haag", "Den Haag, Zuid-Holland"),
        ("'s-Gravenhage", "Den Haag, Zuid-Holland"),
        ("sudwest fryslan", "Súdwest-Fryslân, Fryslân"),
        ("UTRECHT", "Utrecht, Utrecht"),
    ],
)
@pytest.mark.usefixtures("database")
def test_a_municipality_is_found_as_people_type_it(typed: str, label: str) -> None:
    assert label in search(typed).labelled(texts.PICK_MUNICIPALITY).options


@pytest.mark.usefixtures("database")
def test_two_municipalities_with_one_name_are_told_apart_and_neither_is_chosen() -> None:
    found = search("Bergen").labelled(texts.PICK_MUNICIPALITY)
    assert {"Limburg", "Noord-Holland"} <= {
        option.rpartition(", ")[2] for option in found.options if option.startswith("Bergen (")
    }
    assert found.value is None


@pytest.mark.usefixtures("database")
def test_a_name_that_is_no_municipality_is_not_found() -> None:
    tab = search("Atlantis")
    assert tab.says(texts.NOT_FOUND)
    assert not tab.has(texts.PICK_MUNICIPALITY)


@pytest.mark.usefixtures("database")
def test_a_letter_finds_many_and_says_how_many_more() -> None:
    tab = search("e")
    shown = len(tab.labelled(texts.PICK_MUNICIPALITY).options)
    more = [text for text in tab.shown for n in range(1, 343) if text == texts.MORE_FOUND.format(number=n)]
    assert shown < len(all_municipalities())
    assert len(more) == 1


def test_everything_that_is_missing_is_said_at_once_and_nothing_is_stored(store: Store, checklist: Checklist) -> None:
    tab = begin_whole(Tab().open("begin"), checklist)
    (problems,) = tab.app.error
    needed = (texts.NEED_MUNICIPALITY, texts.NEED_TITLE, texts.NEED_KIND, texts.NEED_STATUS)
    assert all(sentence in problems.value for sentence in needed)
    assert store.all() == ()


@pytest.mark.parametrize("written", ["gisteren", "31-02-2026", "2026-06-03", "3 juni 2026", "03-06-26"])
def test_a_date_that_is_none_is_refused_and_nothing_is_stored(store: Store, checklist: Checklist, written: str) -> None:
    tab = complete(checklist)
    tab.labelled(DATED).set_value(written)
    begin_whole(tab, checklist)
    (problems,) = tab.app.error
    assert texts.BAD_DATE.partition("{date}")[2] in problems.value
    assert tab.labelled(DATED).value == written
    assert store.all() == ()


@pytest.mark.parametrize("label", [TITLE, texts.CHECK_NAME, texts.FUNCTION, texts.CONTACT])
def test_a_line_that_is_too_long_is_refused_and_stays_in_its_field(
    store: Store, checklist: Checklist, label: str
) -> None:
    tab = complete(checklist)
    tab.labelled(label).set_value("x" * 301)
    begin_whole(tab, checklist)
    (problems,) = tab.app.error
    assert texts.LONG_LINE in problems.value
    assert texts.NEED_TITLE not in problems.value
    assert tab.labelled(label).value == "x" * 301
    assert store.all() == ()


def test_a_complete_assessment_is_stored_as_it_was_filled_in(store: Store, checklist: Checklist) -> None:
    tab = complete(checklist)
    tab.labelled(DATED).set_value("3-6-2026")
    tab.labelled(texts.CHECK_NAME).set_value("tweede lezer")
    tab.labelled(texts.FUNCTION).set_value("adviseur")
    tab.labelled(texts.CONTACT).set_value("digitaal@example.org")
    begin_whole(tab, checklist)
    made = only(store)
    assert (tab.of, tab.step) == (made.id, checklist.themes[0].id)
    assert checklist.themes[0].title in tab.title
    assert (made.municipality, made.checklist, made.version) == ("GM0344", checklist.id, checklist.version)
    assert made.programmes == (Programme(title="Samen vooruit", dated=date(2026, 6, 3)),)
    assert (made.kind, made.status) == (checklist.kinds[1].id, Status.ADOPTED)
    assert (made.name, made.filled_in_by, made.contact) == ("tweede lezer", "adviseur", "digitaal@example.org")
    assert (made.created, made.invented, made.finished, made.answers) == (today(), False, None, {})


def test_the_short_version_begins_with_its_own_questions(store: Store, checklist: Checklist) -> None:
    assert checklist.short_version is not None
    number = len(checklist.short_version.questions)
    tab = complete(checklist).press(texts.START_SHORT.format(short=number))
    assert tab.title == texts.SHORT_TITLE.format(number=number)
    assert len(tab.app.radio) == number
    assert tab.of == only(store).id


def test_more_documents_can_be_named(store: Store, checklist: Checklist) -> None:
    tab = complete(checklist).press(texts.ONE_MORE)
    tab.labelled(texts.DOCUMENT_TITLE.format(number=2)).set_value("Collegeprogramma")
    begin_whole(tab, checklist)
    assert [programme.title for programme in only(store).programmes] == ["Samen vooruit", "Collegeprogramma"]


def test_a_title_is_stored_and_shown_as_it_was_typed(store: Store, checklist: Checklist) -> None:
    title = EVERYTHING_HOSTILE
    tab = complete(checklist)
    tab.labelled(TITLE).set_value(title)
    begin_whole(tab, checklist)
    assert only(store).programmes[0].title == title
    assert title in [text.value for text in Tab().open("uitslag", tab.of).app.text]


def test_a_date_that_is_refused_is_named_as_it_was_typed(store: Store, checklist: Checklist) -> None:
    tab = complete(checklist)
    for written in HOSTILE:
        tab.labelled(DATED).set_value(written)
        (problems,) = begin_whole(tab, checklist).app.error
        named = (
            LINK_ON_SCREEN.sub(r"\1", problems.value)
            .partition("\n- ")[2]
            .removesuffix(texts.BAD_DATE.partition("{date}")[2])
        )
        assert without_markup(named) == f"‘{written[:20]}"
    assert store.all() == ()
