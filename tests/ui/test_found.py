"""Passages at a question: what is shown of them, and how one of them becomes the evidence of an answer."""

from functools import partial
from html import escape
from pathlib import Path

import pytest

from desks import Hall
from having_read import PASSAGES, a_hit, findings
from reading_rooms import Room, passages, to_read, unfold
from screens import EVERYTHING_HOSTILE, Tab, answer_in, without_markup
from selfcheck.access import ALONE, Membership, Role
from selfcheck.answers import MAX_LINE, MAX_TEXT, Answer, Evidence
from selfcheck.checklist import Checklist, Question
from selfcheck.evidence import Found, Hit
from selfcheck.evidence.finding import MOST_SPECIFIC
from selfcheck.passages import Passage, Text
from selfcheck.storage import Store, open_database
from selfcheck.ui import fields, resources, texts
from selfcheck.ui.found import FIRST, MOST_WORDS
from stores import held_by_another
from together import HERE

CONTRIBUTOR, READER = Membership(Role.CONTRIBUTOR, HERE), Membership(Role.READER, HERE)

ATTACH, UNDO = texts.ATTACH.format(passage=1, number=1), texts.ATTACH_UNDO.format(passage=1, number=1)
FIRST_PLACE = Evidence(document="Samen vooruit", page="12", quotation=PASSAGES[0].text)


def attach(passage: int, number: int = 1) -> str:
    return texts.ATTACH.format(passage=passage, number=number)


@pytest.fixture
def tab(room: Room, question: Question) -> Tab:
    """The first questions, with the passages of the first one in sight."""
    room.read()
    return unfold(room.questions(), "gevonden", question)


# --- What is shown


def test_without_a_document_one_line_says_what_can_be_done(room: Room, checklist: Checklist) -> None:
    tab = room.questions()
    assert tab.says(texts.INVITE)
    assert not tab.says(texts.FOUND_PANEL.partition("(")[0])
    tab.follow(texts.INVITE_LINK)
    assert tab.title == texts.PROGRAMME_TITLE
    room.read(tab)
    tab = room.questions()
    assert not tab.says(texts.INVITE)
    panels = [panel.label for panel in tab.app.expander if panel.label.startswith(texts.FOUND_PANEL.partition("(")[0])]
    others = len(checklist.themes[0].questions) - 1
    assert panels == [texts.FOUND_PANEL.format(number=2), *[texts.FOUND_PANEL.format(number=0)] * others]


def test_nobody_is_invited_who_may_not_answer(room: Room, hall: Hall) -> None:
    assert not room.questions(hall.tab(hall.person("Lezer", READER))).says(texts.INVITE)


def test_what_is_in_a_closed_panel_is_not_sent(room: Room) -> None:
    room.read()
    assert passages(room.questions()) == []


def test_a_passage_says_where_it_stands_and_is_marked(tab: Tab) -> None:
    first, second = passages(tab)
    assert to_read(first) == [
        "Passage 1. Samen vooruit, bladzijde 12",
        "2 Bestuur › 2.1 Dienstverlening",
        PASSAGES[0].text,
        "Gevonden met: loket",
    ]
    assert "Er komt een <mark>loket</mark> in elke wijk." in first
    assert to_read(second)[0] == "Passage 2. Samen vooruit, bladzijde 14"
    assert tab.says(texts.SEARCH_WORDS_WARNING)


def test_it_says_what_was_searched_for_in_words(tab: Tab, question: Question) -> None:
    (line,) = [text for text in tab.shown if text.startswith(texts.FOUND_WITH.partition("{")[0])]
    assert line.count("; ") == MOST_WORDS
    assert "en nog" in line
    assert "*" not in without_markup(line)
    assert question.specific_terms


def test_a_passage_is_text_whatever_stands_in_it(room: Room, question: Question) -> None:
    evil = f'{EVERYTHING_HOSTILE} <mark>x</mark> & "quoted"'
    text = Text((Passage(evil, 3, (EVERYTHING_HOSTILE,)),), 5)
    hit = Hit(0, ((0, 8), (30, 40)), (EVERYTHING_HOSTILE,))
    room.reader.answer = lambda _, asked: findings(asked, {question.id: Found((hit,))}, text)
    room.read()
    room.papers().documents[0].title = EVERYTHING_HOSTILE
    (body,) = passages(unfold(room.questions(), "gevonden", question))
    assert "<script>" not in body
    assert body.count("<mark>") == 2
    assert escape(evil[41:]) in body
    assert to_read(body)[2] == evil


def test_the_first_five_are_shown_and_the_others_on_request(room: Room, question: Question) -> None:
    text = Text(tuple(Passage(f"Loket {number}.", number) for number in range(1, 9)), 9)
    hits = tuple(Hit(number, ((0, 5),), ("loket",)) for number in range(8))
    room.reader.answer = lambda _, asked: findings(asked, {question.id: Found(hits[:7], hits[7:])}, text)
    room.read()
    tab = unfold(room.questions(), "gevonden", question)
    assert len(passages(tab)) == FIRST
    assert tab.has(texts.FOUND_MORE.format(number="2 passages"))
    assert tab.has(texts.FOUND_RELATED.format(number=1))
    unfold(tab, "meer-gevonden", question)
    unfold(tab, "verwant", question)
    assert [to_read(body)[-1] for body in passages(tab)] == ["Gevonden met: loket"] * 8
    assert [label for label in tab.labels if label.startswith("Voeg passage")] == [attach(n) for n in range(1, 9)]


def test_where_no_more_are_kept_there_may_be_more(room: Room, question: Question) -> None:
    text = Text(tuple(Passage("Een loket.") for _ in range(MOST_SPECIFIC)))
    hits = tuple(Hit(number, ((4, 9),), ("loket",)) for number in range(MOST_SPECIFIC))
    room.reader.answer = lambda _, asked: findings(asked, {question.id: Found(hits)}, text)
    assert room.read().says(f"**{MOST_SPECIFIC} of meer passages gevonden**")
    assert texts.FOUND_PANEL.format(number=f"{MOST_SPECIFIC} of meer") in room.questions().labels


def test_of_several_documents_the_best_of_each_comes_first(room: Room, question: Question) -> None:
    room.read()
    room.read(name="bijlage.pdf")
    tab = unfold(room.questions(), "gevonden", question)
    assert [to_read(body)[0] for body in passages(tab)] == [
        "Passage 1. Samen vooruit, bladzijde 12",
        "Passage 2. bijlage, bladzijde 12",
        "Passage 3. Samen vooruit, bladzijde 14",
        "Passage 4. bijlage, bladzijde 14",
    ]


def test_nothing_found_does_not_say_that_it_is_not_there(room: Room, checklist: Checklist) -> None:
    room.read()
    second = checklist.questions[1]
    tab = unfold(room.questions(), "gevonden", second)
    assert tab.says(texts.FOUND_NONE)
    tab.labelled(texts.FOUND_SEARCH.format(number=2)).set_value("avond")
    tab.run()
    (body,) = passages(tab)
    assert to_read(body)[2] == PASSAGES[1].text
    tab.press(attach(1, 2))
    assert tab.field(fields.QUOTATION, second).value == PASSAGES[1].text
    tab.labelled(texts.FOUND_SEARCH.format(number=2)).set_value("zeppelin")
    assert tab.run().says(texts.SEARCH_NONE)
    tab.follow(texts.FOUND_HEADINGS)
    assert tab.title == texts.PROGRAMME_TITLE


def test_who_answers_one_theme_sees_passages_there_only(room: Room, hall: Hall, checklist: Checklist) -> None:
    sam, theme = hall.person("Sam", CONTRIBUTOR), checklist.themes[1]
    hall.store(ALONE).assign(room.assessment_id, theme.id, sam.id)
    room.read(hall.tab(sam), person=sam.id)
    assert room.questions(hall.tab(sam), theme.id).says(texts.FOUND_PANEL.partition("(")[0])
    other = room.questions(hall.tab(sam), checklist.themes[0].id)
    assert not other.says(texts.FOUND_PANEL.partition("(")[0])
    assert not other.says(texts.INVITE)


# --- Attaching


def test_one_press_makes_a_passage_evidence(tab: Tab, room: Room, store: Store, question: Question) -> None:
    tab.press(ATTACH)
    assert answer_in(store, room.assessment_id, question) == Answer(evidence=FIRST_PLACE)
    for name, text in ((fields.DOCUMENT, "Samen vooruit"), (fields.PAGE, "12"), (fields.QUOTATION, PASSAGES[0].text)):
        assert tab.field(name, question).value == text
    said = texts.ATTACHED.format(passage=1, number=1)
    assert tab.says(said)
    assert tab.told["message"] == said
    assert not tab.app.success
    assert not tab.has(ATTACH)
    assert tab.run().told["message"] == ""


def test_what_she_presses_keeps_its_place_and_its_panel(tab: Tab) -> None:
    (before,) = [button.key for button in tab.app.button if button.label == ATTACH]
    tab.press(ATTACH)
    (after,) = [button.key for button in tab.app.button if button.label == UNDO]
    assert before == after
    assert len(passages(tab)) == 2


def test_it_can_be_taken_back(tab: Tab, room: Room, store: Store, question: Question) -> None:
    noted = Answer(level=list(question.levels)[1], note="Zie ook de visie.", evidence=Evidence(page="3"))
    tab.choose(question, noted.level).fill_in(fields.NOTE, question, noted.note).fill_in(fields.PAGE, question, "3")
    tab.press(ATTACH)
    assert answer_in(store, room.assessment_id, question).evidence.page == "3, 12"
    tab.press(UNDO)
    assert answer_in(store, room.assessment_id, question) == noted
    assert tab.told["message"] == texts.ATTACH_UNDONE.format(number=1)
    assert tab.field(fields.PAGE, question).value == "3"
    assert tab.has(ATTACH)


def test_it_cannot_be_taken_back_after_the_evidence_was_changed(tab: Tab, question: Question) -> None:
    tab.press(ATTACH).fill_in(fields.PAGE, question, "12 en verder")
    assert not tab.has(UNDO)


def test_a_second_passage_joins_the_first(tab: Tab, room: Room, store: Store, question: Question) -> None:
    tab.press(ATTACH).press(attach(2))
    found = answer_in(store, room.assessment_id, question).evidence
    assert found.page == "12, 14"
    assert found.quotation == f"{PASSAGES[0].text}\n\n{PASSAGES[1].text}"
    assert tab.says(texts.ATTACH_STANDS)
    tab.press(texts.ATTACH_UNDO.format(passage=2, number=1))
    assert answer_in(store, room.assessment_id, question).evidence == FIRST_PLACE


def test_what_stands_there_already_is_not_offered(room: Room, store: Store, question: Question) -> None:
    theme = store.load(room.assessment_id)
    assert theme is not None
    store.save_answer(room.assessment_id, question.id, Answer(evidence=FIRST_PLACE), 0)
    room.read()
    tab = unfold(room.questions(), "gevonden", question)
    assert tab.says(texts.ATTACH_STANDS)
    assert not tab.has(ATTACH)
    assert not tab.has(UNDO)
    assert tab.has(attach(2))


def test_what_was_typed_and_not_stored_yet_goes_along(tab: Tab, room: Room, store: Store, question: Question) -> None:
    tab.field(fields.NOTE, question).set_value("Net getypt")
    tab.field(fields.DOCUMENT, question).set_value("Begroting")
    tab.press(ATTACH)
    found = answer_in(store, room.assessment_id, question)
    assert found.note == "Net getypt"
    assert found.evidence.document == "Begroting; Samen vooruit"


@pytest.mark.parametrize(("field", "characters"), [(fields.DOCUMENT, MAX_LINE), (fields.QUOTATION, MAX_TEXT + 1)])
def test_what_would_be_too_long_changes_nothing(
    field: str, characters: int, tab: Tab, store: Store, question: Question
) -> None:
    tab.fill_in(field, question, "x" * characters)
    before = answer_in(store, tab.of, question)
    tab.press(ATTACH)
    assert texts.ATTACH_NO_ROOM.format(number=1) in [error.value for error in tab.app.error]
    assert answer_in(store, tab.of, question) == before
    assert tab.field(field, question).value == "x" * characters


def test_a_text_elsewhere_that_is_too_long_stays_in_its_field(
    tab: Tab, room: Room, store: Store, question: Question
) -> None:
    tab.fill_in(fields.NOTE, question, "x" * (MAX_TEXT + 1)).press(ATTACH)
    assert answer_in(store, room.assessment_id, question).evidence == FIRST_PLACE
    assert tab.field(fields.NOTE, question).value == "x" * (MAX_TEXT + 1)


def test_it_joins_what_a_colleague_stored_meanwhile(tab: Tab, store: Store, question: Question) -> None:
    theirs = Answer(note="Van een collega", evidence=Evidence(document="Begroting", page="3"))
    store.save_answer(tab.of, question.id, theirs, 0)
    tab.press(ATTACH)
    found = answer_in(store, tab.of, question)
    assert found.note == theirs.note
    assert found.evidence.page == "3 (Begroting); 12 (Samen vooruit)"


@pytest.fixture
def hurried(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets the app wait for other programs shortly: five seconds at each try is what makes a test slow."""
    assert not database.exists()
    monkeypatch.setattr(resources, "open_database", partial(open_database, timeout=0.1))


@pytest.mark.usefixtures("hurried")
def test_what_cannot_be_stored_now_waits_and_is_not_called_added(
    tab: Tab, store: Store, database: Path, question: Question
) -> None:
    with held_by_another(database):
        tab.press(ATTACH)
        assert tab.says(texts.UNSAVED.partition("{")[0])
        assert tab.told["message"] == ""
        assert not tab.has(UNDO)
    tab.run()
    assert answer_in(store, tab.of, question).evidence == FIRST_PLACE


def test_a_document_without_pages_leaves_the_page_to_her(room: Room, store: Store, question: Question) -> None:
    text = Text((Passage("Er komt een loket."),))
    room.reader.answer = lambda _, asked: findings(
        asked, {question.id: Found((a_hit(0, text="Er komt een loket."),))}, text
    )
    room.read()
    tab = unfold(room.questions(), "gevonden", question).press(ATTACH)
    found = answer_in(store, room.assessment_id, question).evidence
    assert found == Evidence(document="Samen vooruit", quotation="Er komt een loket.")
    assert to_read(passages(tab)[0])[0] == "Passage 1. Samen vooruit"


def test_no_panel_ever_names_a_level(tab: Tab, checklist: Checklist, question: Question) -> None:
    labels = {level.label for level in checklist.ladder(question).levels}
    for body in passages(tab):
        assert not any(f"{label}:" in body for label in labels)
