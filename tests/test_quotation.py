"""What is quoted of a passage. All texts are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selfcheck.evidence import quotation
from selfcheck.evidence.quotation import LEFT_OUT
from selfcheck.passages import Passage
from selfcheck.passages.sentences import sentences

LONG = "Wij bouwen veel huizen. Er komt een loket. Het wordt mooi. Daarna rusten wij. De balie blijft."
PARTS = st.sampled_from(("loket ", "Een ", "de ", "o.a. ", ". ", "! ", "\n", "Straat. ", "x" * 30))
PASSAGES = st.lists(PARTS, max_size=60).map("".join) | st.text(max_size=300)


def quoted(most: int, *words: str, text: str = LONG) -> str:
    marks = sorted((text.index(word), text.index(word) + len(word)) for word in words)
    return quotation(Passage(text), marks, most)


@pytest.mark.parametrize(
    ("most", "words", "expected"),
    [
        (600, ("loket",), LONG),
        (36, ("loket",), "[…] Er komt een loket. […]"),
        (58, ("loket",), "Wij bouwen veel huizen. Er komt een loket. […]"),
        (70, ("loket",), "Wij bouwen veel huizen. Er komt een loket. Het wordt mooi. […]"),
        (50, ("loket", "balie"), "[…] Er komt een loket. […] De balie blijft."),
        (30, ("loket", "balie"), "[…] Er komt een loket. […]"),
        (30, (), "Wij bouwen veel huizen. […]"),
    ],
)
def test_sentences_with_a_mark_are_quoted_whole(most: int, words: tuple[str, ...], expected: str) -> None:
    assert quoted(most, *words) == expected


def test_of_a_sentence_that_is_too_long_stays_what_is_around_the_mark() -> None:
    text = f"{'voor ' * 50}het loket {'na ' * 50}."
    said = quoted(60, "loket", text=text)
    assert "het loket na na" in said
    assert said.startswith("[…] voor ")
    assert said.endswith(" na […]")
    assert len(said) <= 60


def test_line_breaks_are_not_quoted() -> None:
    assert quotation(Passage("Een loket\nin  de wijk."), [(4, 9)]) == "Een loket in de wijk."


@given(PASSAGES, st.lists(st.tuples(st.integers(0, 300), st.integers(1, 9)), max_size=4), st.integers(40, 200))
def test_a_quotation_is_short_enough_and_holds_only_what_stands_there(
    text: str, marks: list[tuple[int, int]], most: int
) -> None:
    spans = [(begin, begin + length) for begin, length in sorted(marks) if begin + length <= len(text)]
    said = quotation(Passage(text), spans, most)
    assert len(said) <= most
    whole = " ".join(text.split())
    place = 0
    for piece in said.split(LEFT_OUT) if LEFT_OUT not in text else []:
        place = whole.index(piece.strip(), place)


@given(PASSAGES)
def test_sentences_are_in_order_and_nothing_is_lost_but_white_space(text: str) -> None:
    spans = sentences(text)
    assert "".join("".join(text[begin:end] for begin, end in spans).split()) == "".join(text.split())
    ends = [place for span in spans for place in span]
    assert ends == sorted(ends)
    assert all(text[begin:end] == text[begin:end].strip() != "" for begin, end in spans)
