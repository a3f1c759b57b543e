"""What was found, told without a screen: as lines to read, and as plain values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import one_theme
from selfcheck.evidence import Findings, Found, Hit, found_as_json, found_as_text
from selfcheck.evidence.marking import marked
from selfcheck.passages import Passage, Text

LOKET = Passage("Elke wijk krijgt een loket.", page=12, headings=("Dienstverlening", "Nabij"))
WORDS = Passage("Wij schrijven duidelijk.")
HIT = Hit(0, ((21, 26),), ("loket",))


@pytest.fixture
def told() -> tuple[str, dict[str, object]]:
    checklist = one_theme()
    ids = [question.id for question in checklist.questions]
    found = {name: Found() for name in ids} | {ids[0]: Found((HIT,), (Hit(1, (), ("taal",)),))}
    findings = Findings(Text((LOKET, WORDS), pages=30, pictures=(3, 4)), found)
    return "\n".join(found_as_text(findings, checklist)), found_as_json(findings, checklist)


def test_lines_say_where_a_passage_stands_and_mark_the_words(told: tuple[str, dict[str, object]]) -> None:
    lines, _ = told
    assert "bladzijde 12: Dienstverlening › Nabij\n      Elke wijk krijgt een [loket]." in lines
    assert "Misschien gaat dit er ook over:\n    - zonder kop\n      Wij schrijven duidelijk." in lines
    assert "Op deze bladzijden staan alleen afbeeldingen: 3, 4." in lines


def test_lines_say_of_every_question_whether_something_was_found(told: tuple[str, dict[str, object]]) -> None:
    lines, _ = told
    checklist = one_theme()
    assert all(f"({question.id})" in lines for question in checklist.questions)
    assert lines.count("Geen passage gevonden.") == len(checklist.questions) - 1
    assert lines.endswith("Niets gevonden betekent niet dat het er niet staat. Het kan er staan in andere woorden.")


def test_plain_values_hold_the_whole_passage_and_its_marks(told: tuple[str, dict[str, object]]) -> None:
    _, values = told
    checklist = one_theme()
    assert values["checklist"] == {"id": checklist.id, "version": checklist.version}
    assert (values["passages"], values["pages"], values["pages_with_pictures_only"]) == (2, 30, [3, 4])
    questions = values["questions"]
    assert isinstance(questions, dict)
    first = questions[checklist.questions[0].id]
    assert first["specific"] == [
        {
            "passage": 0,
            "page": 12,
            "headings": ["Dienstverlening", "Nabij"],
            "text": "Elke wijk krijgt een loket.",
            "marks": [[21, 26]],
            "terms": ["loket"],
        }
    ]
    assert first["related"][0]["page"] is None


@given(st.text(max_size=60), st.lists(st.integers(0, 60), max_size=8, unique=True))
def test_pieces_together_are_the_text(text: str, places: list[int]) -> None:
    ends = sorted(place for place in places if place <= len(text))
    marks = tuple(zip(ends[::2], ends[1::2], strict=False))
    pieces = list(marked(Passage(text), Hit(0, marks, ())))
    assert "".join(piece for piece, _ in pieces) == text
    assert [piece for piece, is_marked in pieces if is_marked] == [text[begin:end] for begin, end in marks]
