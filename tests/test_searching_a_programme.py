"""Free search in a programme. All texts are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selfcheck.evidence import search
from selfcheck.evidence.marking import marked
from selfcheck.passages import Passage, Text
from test_finding import TEXTS

TEXT = Text(
    (
        Passage("Het omgevingsloket blijft."),
        Passage("Er komt een digitaal loket."),
        Passage("De digitale balie en de digitale loketten."),
        Passage("Wij bouwen huizen, met de raad.", headings=("Wonen", "Vrijstaand")),
        Passage("De raad."),
    )
)


def passages(typed: str) -> list[int]:
    return [hit.passage for hit in search(TEXT, typed)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("loket", [1, 2, 0]),  # the word itself counts for more than a part of a longer one
        ("LOKETTEN", [2, 1]),
        ("digitale loketten", [2, 1]),
        ("digitale balie", [2, 1]),
        ("huis", [3]),
        ("vrijstaand", [3]),  # only in a heading
        ("het loket", [1, 2, 0]),  # common words do not count beside others
        ("de", [4, 2, 3]),  # unless there are no others
        ("*loket*", [0, 1, 2]),
        ("=loket", [1]),
        ("loket + digitaal", [1, 2]),
        ("raad - huis", [4]),
        ("“loket!?”", [1, 2, 0]),
        ("*", []),
        ("", []),
        ("   ", []),
        ("zwembad", []),
    ],
)
def test_what_is_typed_is_found(typed: str, expected: list[int]) -> None:
    assert sorted(passages(typed)) == sorted(expected)
    assert passages(typed)[:1] == expected[:1]


def test_what_is_found_is_marked_and_named_as_it_was_typed() -> None:
    [hit] = search(TEXT, "Omgevingsloket.")
    assert hit.terms == ("Omgevingsloket",)
    assert list(marked(TEXT.passages[0], hit)) == [("Het ", False), ("omgevingsloket", True), (" blijft.", False)]


def test_no_more_is_given_than_was_asked_for() -> None:
    text = Text((Passage("Een loket."),) * 30)
    assert len(search(text, "loket")) == 20
    assert [hit.passage for hit in search(text, "loket", most=3)] == [0, 1, 2]


@given(TEXTS, st.text(max_size=300) | st.text(alphabet="loket*=+- /'digitale", max_size=30))
def test_whatever_is_typed_gives_passages_with_their_marks(text: Text, typed: str) -> None:
    hits = search(text, typed)
    assert len({hit.passage for hit in hits}) == len(hits) <= 20
    for hit in hits:
        ends = [0, *(place for mark in hit.marks for place in mark), len(text.passages[hit.passage].text)]
        assert ends == sorted(ends)


@given(TEXTS, st.data())
def test_a_word_of_a_passage_finds_the_passage(text: Text, data: st.DataObject) -> None:
    words = [(n, word) for n, passage in enumerate(text.passages) for word in passage.text.split() if word.isalpha()]
    if words:
        number, word = data.draw(st.sampled_from(words))
        assert number in {hit.passage for hit in search(text, word)}
