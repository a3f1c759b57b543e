"""The screen with the programme: choosing a document, reading it in the background, and what was found in it."""

import pytest

from desks import Hall
from having_read import PASSAGES, Reader, findings, reading_done
from reading_rooms import Room, asks_for_a_file, passages, to_read
from screens import EVERYTHING_HOSTILE, a_finished, an_assessment, without_markup
from selfcheck.access import Membership, Role
from selfcheck.answers import MAX_LINE, Answer, Evidence
from selfcheck.assessment import Programme
from selfcheck.checklist import Checklist, Question
from selfcheck.evidence import Findings, Found
from selfcheck.passages import Passage, Refusal, Text, UnreadableError
from selfcheck.storage import Store
from selfcheck.ui import at_hand, programmes, resources, texts
from selfcheck.ui.programmes import MAX_READ
from together import HERE

EDITOR, READER = (Membership(role, HERE) for role in (Role.EDITOR, Role.READER))


def stop_label(file: str) -> str:
    return texts.READING_STOP.format(file=file.replace(".", "\\.").replace("_", "\\_"))


# --- What one may do here


def test_the_screen_says_what_it_does_and_what_happens_with_a_file(room: Room) -> None:
    tab = room.open()
    for text in (texts.PROGRAMME_LEAD, *texts.PROGRAMME_LIMITS, texts.PROGRAMME_KEPT):
        assert tab.says(text)
    assert not tab.says(texts.PROGRAMME_OPEN)
    assert asks_for_a_file(tab)


def test_a_finished_assessment_has_nothing_to_search_for(reader: Reader, store: Store, checklist: Checklist) -> None:
    finished = a_finished(checklist)
    store.create(finished)
    tab = Room(reader, finished.id).open()
    assert tab.says(texts.FROZEN)
    assert not asks_for_a_file(tab)


def test_with_the_end_of_an_assessment_its_documents_go(room: Room, store: Store) -> None:
    tab = room.read()
    tab.open("uitslag", room.assessment_id).press(texts.FINISH).press(texts.FINISH, texts.FINISH_YES)
    assert room.papers().documents == []
    another = an_assessment(resources.offered()[0], name="Tweede lezer")
    store.create(another)
    room.assessment_id = another.id
    room.read(tab)
    tab.open("bewaren").labelled(texts.WHICH_CHECK).set_value(next(s for s in store.summaries() if s.id == another.id))
    tab.run().press(texts.DELETE).press(texts.DELETE, texts.DELETE_YES)
    assert tab.says(texts.DELETED)
    assert room.papers().documents == []


def test_who_may_not_answer_has_nothing_to_search_for(room: Room, hall: Hall) -> None:
    tab = room.open(hall.tab(hall.person("Lezer", READER)))
    assert tab.says(texts.ALL_TO_READ)
    assert not asks_for_a_file(tab)


def test_who_lost_the_right_to_answer_sees_nothing_of_it_any_more(room: Room, hall: Hall, begun: str) -> None:
    who = hall.person("Noor", EDITOR)
    tab = room.read(hall.tab(who), person=who.id)
    assert tab.says(texts.DOCUMENTS_READ)
    hall.person("Noor", READER)
    tab.visit.visitor = None  # it is a second later
    assert not room.open(tab).says(texts.DOCUMENTS_READ)
    hall.person("Noor", EDITOR)
    tab.visit.visitor = None
    assert not tab.open("programma", begun).says(texts.DOCUMENTS_READ)


def test_it_belongs_to_her_who_had_it_read(room: Room, hall: Hall) -> None:
    noor, sam = hall.person("Noor", EDITOR), hall.person("Sam", EDITOR)
    tab = hall.tab(noor)
    assert room.read(tab, person=noor.id).says(texts.DOCUMENTS_READ)
    tab.token = hall.session(sam)  # who logs in after her, in the same browser
    tab.visit.visitor = None
    assert not room.open(tab).says(texts.DOCUMENTS_READ)
    assert not room.questions(tab).says(texts.FOUND_PANEL.partition("{")[0])
    assert room.open(hall.tab(noor)).says(texts.DOCUMENTS_READ)


# --- Reading


def test_a_file_is_read_while_the_rest_goes_on(room: Room, reader: Reader) -> None:
    tab = room.choose(room.open())
    assert tab.says(texts.PROGRAMME_BEGUN)
    assert tab.told["message"] == texts.PROGRAMME_BEGUN
    assert reader.began.wait(10)
    tab.run()
    assert [bar.proto.value for bar in tab.app.get("progress")] == [20]
    (bar,) = tab.app.get("progress")
    assert texts.READING_PAGE.format(done=12, of=60) in bar.proto.text
    assert tab.labelled(texts.PROGRAMME_FILE).value is None
    assert reader.files == [b"%PDF"]
    assert room.questions().says(texts.INVITE_BUSY)
    reader.go.set()
    reading_done(room.papers)
    tab.run()
    assert tab.says(texts.PROGRAMME_DONE)
    assert tab.told["message"] == texts.PROGRAMME_DONE
    assert not tab.app.get("progress")
    assert not tab.run().says(texts.PROGRAMME_DONE)


def test_what_is_read_survives_the_tab(room: Room) -> None:
    room.choose(room.open())
    assert room.open().has(stop_label("akkoord_2026.pdf"))
    room.read()
    assert room.open().says(texts.DOCUMENTS_READ)


def test_reading_can_be_stopped(room: Room) -> None:
    tab = room.choose(room.open()).press(stop_label("akkoord_2026.pdf"))
    assert not tab.app.get("progress")
    assert room.papers().readings == []


@pytest.mark.parametrize("reason", [*Refusal])
def test_each_refusal_says_what_to_do_and_changes_nothing_else(reason: Refusal, room: Room, reader: Reader) -> None:
    def refuse(_raw: bytes, _checklist: Checklist) -> Findings:
        raise UnreadableError(reason)

    room.read()
    reader.answer = refuse
    tab = room.read(name=f"{EVERYTHING_HOSTILE}.pdf")
    (error,) = tab.app.error
    said = texts.REFUSALS[reason].format(size=20, pages=500)
    assert error.value.endswith(said)
    assert f"{EVERYTHING_HOSTILE}.pdf" in without_markup(error.value)
    assert len(said.split(". ")) >= 2
    assert [document.title for document in room.papers().documents] == ["Samen vooruit"]
    assert asks_for_a_file(tab)


def test_a_file_with_a_very_long_name_is_called_by_its_end(room: Room) -> None:
    """It is drawn again each second, for as long as the file is read."""
    room.choose(room.open(), "x" * 100_000 + ".pdf")
    (reading,) = room.papers().busy
    assert len(reading.file) == MAX_LINE
    assert reading.file.endswith("x.pdf")


def test_a_mistake_of_ours_has_a_code(room: Room, reader: Reader) -> None:
    def fail(_raw: bytes, _checklist: Checklist) -> Findings:
        raise LookupError

    reader.answer = fail
    tab = room.read()
    (reading,) = room.papers().readings
    assert tab.says(texts.READING_BUG)
    assert tab.says(texts.CODE.format(code=reading.incident))


def test_there_are_no_more_than_a_few_documents(room: Room) -> None:
    tab = room.open()
    for number in range(MAX_READ):
        room.choose(tab, f"{number}.txt")
    assert tab.says(texts.PROGRAMME_FULL.format(number=MAX_READ))
    assert not asks_for_a_file(tab)


def test_a_file_that_cannot_be_taken_now_stays_in_the_field(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programmes, "MOST_WAITING", 0)
    tab = room.choose(room.open())
    assert tab.says(texts.PROGRAMME_BUSY)
    monkeypatch.undo()
    monkeypatch.setattr(programmes, "find_apart", room.reader)
    assert tab.run().says(texts.PROGRAMME_BEGUN)


# --- What was read


@pytest.mark.parametrize(
    ("described", "file", "title"),
    [
        (["Samen vooruit"], "akkoord_2026.pdf", "Samen vooruit"),
        (["Samen vooruit", "Begroting"], "akkoord_2026__def.pdf", "akkoord 2026 def"),
        ([], "Akkoord.v2.docx", "Akkoord.v2"),
        ([], ".pdf", ".pdf"),
        ([], "x" * 400 + ".pdf", "x" * MAX_LINE),
        ([], "ak\u202ekoord\x07\n2026.pdf", "akkoord 2026"),
    ],
)
def test_a_document_begins_with_the_name_that_is_known(
    described: list[str], file: str, title: str, room: Room, store: Store
) -> None:
    store.save_about(room.assessment_id, programmes=tuple(Programme(title=each) for each in described))
    tab = room.read(name=file)
    assert tab.labelled(texts.DOCUMENT_NAME).value == title


def test_a_second_document_does_not_take_the_name_of_the_first(room: Room) -> None:
    room.read()
    room.read(name="bijlage.pdf")
    assert [document.title for document in room.papers().documents] == ["Samen vooruit", "bijlage"]


def test_a_document_is_called_as_she_says(room: Room) -> None:
    tab = room.read()
    tab.labelled(texts.DOCUMENT_NAME).set_value(f" {EVERYTHING_HOSTILE}\n")
    tab.run()
    room.questions(tab)
    assert [document.title for document in room.papers().documents] == [EVERYTHING_HOSTILE]
    tab = room.open()
    assert tab.labelled(texts.DOCUMENT_NAME).value == EVERYTHING_HOSTILE
    assert EVERYTHING_HOSTILE in [without_markup(heading.value) for heading in tab.app.subheader]
    tab.labelled(texts.DOCUMENT_NAME).set_value("   ")
    tab.run()
    assert [document.title for document in room.papers().documents] == [EVERYTHING_HOSTILE]


def test_it_says_how_much_was_read_and_where_there_are_only_pictures(
    room: Room, reader: Reader, checklist: Checklist
) -> None:
    tab = room.read()
    assert tab.says("60 bladzijden, 3 passages")
    assert tab.says(texts.DOCUMENT_FOUND.format(number=1, all=len(checklist.questions)))
    assert not tab.app.warning
    reader.answer = lambda _, questions: findings(questions, {}, Text(PASSAGES, 60, (3, 4, 5, 9)))
    (warning,) = room.read(name="scan.pdf").app.warning
    assert "bladzijden 3-5 en 9." in warning.value


def test_a_file_without_pages_says_so(room: Room, reader: Reader) -> None:
    reader.answer = lambda _, questions: findings(questions, {}, Text((Passage("Een zin."),)))
    tab = room.read()
    assert tab.says(texts.DOCUMENT_NO_PAGES)
    assert tab.says("Gelezen: 1 passage.")


def test_a_document_that_is_taken_away_is_gone(room: Room) -> None:
    tab = room.read().press(texts.DOCUMENT_AWAY.format(title="Samen vooruit"))
    assert tab.says(texts.DOCUMENT_GONE)
    assert not tab.says(texts.DOCUMENTS_READ)
    assert room.papers().documents == []


# --- Overview, search and headings


def test_the_overview_says_of_every_question_what_was_found_and_whether_it_has_evidence(
    reader: Reader, store: Store, checklist: Checklist
) -> None:
    second = checklist.questions[1]
    noted = {second.id: Answer(evidence=Evidence(document="Akkoord"))}
    assessment = an_assessment(checklist, answers=noted)
    store.create(assessment)
    tab = Room(reader, assessment.id).read()
    lines = [line for text in tab.shown for line in text.split("\n") if line.startswith("- Vraag ")]
    assert len(lines) == len(checklist.questions)
    assert "**2 passages gevonden**" in lines[0]
    assert lines[1].endswith(f"{texts.OVERVIEW_NONE}, {texts.OVERVIEW_PLACE}")
    assert all(line.endswith(f": {texts.OVERVIEW_NONE}") for line in lines[2:])
    assert tab.says(texts.OVERVIEW_TOTAL.format(number=1, all=len(checklist.questions), places=1))
    for number, theme in enumerate(checklist.themes, start=1):
        assert tab.has(texts.OVERVIEW_TO.format(number=number, title=theme.title))
    theme = checklist.themes[2]
    tab.follow(texts.OVERVIEW_TO.format(number=3, title=theme.title))
    assert tab.title == texts.THEME_TITLE.format(number=3, title=theme.title)


def test_she_can_search_herself(room: Room) -> None:
    tab = room.read()
    tab.labelled(texts.SEARCH_FIELD).set_value("loketten")
    tab.run()
    assert tab.says("Gevonden: 2 passages.")
    shown = [to_read(body) for body in passages(tab)]
    assert {lines[2] for lines in shown} == {PASSAGES[0].text, PASSAGES[1].text}
    assert "<mark>loket</mark>" in passages(tab)[0]
    tab.labelled(texts.SEARCH_FIELD).set_value("zeppelin")
    tab.run()
    assert tab.says(texts.SEARCH_NONE)
    assert passages(tab) == []


def test_the_headings_are_there_to_look_through(room: Room) -> None:
    tab = room.read()
    assert not tab.says("3 Wonen")
    (document,) = room.papers().documents
    tab.app.session_state[f"kopjes-{document.id}"] = True
    tab.run()
    lines = next(text for text in tab.shown if "3 Wonen" in text).split("\n")
    assert [without_markup(line.removeprefix("- ")) for line in lines] == [
        texts.HEADING_LINE.format(heading="2 Bestuur › 2.1 Dienstverlening", page=12),
        texts.HEADING_LINE.format(heading="3 Wonen", page=20),
    ]


def test_a_real_file_is_read_by_the_real_reader(begun: str, question: Question) -> None:
    at_hand.programmes.clear()
    room = Room(Reader(), begun)
    tab = room.open()
    room.choose(tab, "akkoord.txt", b"Wonen\n\nGoede dienstverlening helpt ons bij de woningbouw.")
    reading_done(room.papers)
    (document,) = room.papers().documents
    assert document.findings.questions.keys() >= {question.id}
    assert tab.run().says(texts.DOCUMENTS_READ)
    at_hand.programmes().close()
    at_hand.programmes.clear()


def test_what_is_found_is_what_the_questions_ask(room: Room, checklist: Checklist) -> None:
    """An assessment on another version would ask something else: so it is read for its own checklist."""
    room.reader.answer = lambda _, asked: findings(asked, {asked.questions[2].id: Found()})
    room.read()
    assert room.papers().documents[0].findings.questions.keys() == checklist.by_id.keys()
