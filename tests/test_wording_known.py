"""The test of the words, tested: what it must let pass, and what it must not."""

import re

import pytest

from selfcheck.server.shell import BUILT_IN
from wording_known import Known, literals, words_of
from wording_sources import PACKAGE, is_known

OURS = [text for text in literals(PACKAGE / "ui" / "texts.py") if len(words_of(text)) >= 4]


def learnt(*texts: str) -> Known:
    known = Known()
    known.add(*texts)
    return known


def test_a_phrase_is_known_as_a_whole_with_markup_and_capitals_of_its_own() -> None:
    known = learnt("Nog geen score", "Stop wanneer u wilt.")
    assert known.covers("**Nog geen score.** stop wanneer u wilt!")
    assert not known.covers("Nog geen")
    assert not known.covers("score Nog geen")


def test_phrases_stand_beside_each_other_only_with_punctuation_between_them() -> None:
    known = learnt("Totaal", "Score", "Niet van toepassing")
    assert known.covers("Totaal: Score, Niet van toepassing en Score")
    assert known.covers("Totaal\nScore")
    assert not known.covers("Totaal Score")


def test_a_gap_holds_a_figure_or_what_is_known() -> None:
    known = learnt("De {what} heeft {questions} vragen", "korte versie")
    assert known.covers("De korte versie heeft 12 vragen.")
    assert not known.covers("De lange versie heeft 12 vragen.")
    assert not known.covers("De korte versie heeft geen vragen.")


def test_figures_and_dates_stand_anywhere() -> None:
    assert learnt("Afgerond op {date}", "Peildatum").covers("Afgerond op 3 juni 2026 (Peildatum 1.000,5)")


@pytest.mark.parametrize("text", OURS)
def test_a_sentence_of_ours_is_known_and_no_longer_with_a_word_too_many(text: str) -> None:
    filled = re.sub(r"\{[^}]*\}", "7", text)
    assert is_known(filled)
    second = [*re.finditer(r"[^\W_]+", filled)][1].end()
    for word in ("niet", "nooit", "the"):
        assert not is_known(f"{filled[:second]} {word}{filled[second:]}")


ENGLISH = [
    english for place in BUILT_IN.values() for english in place if re.fullmatch(r"[A-Za-z][^\\^]+", english)
]  # patterns are no texts


@pytest.mark.parametrize(
    "text",
    [
        *sorted({*ENGLISH} - {"Negeren"}),
        "50MB per file • JSON, PDF",
        "text/plain files are not allowed.",
        "Press Ctrl+Enter to apply",
        "Press Enter to apply",
        "Show data: Staafdiagram van de scores per thema",
        "Running...",
        "This app has encountered an error.",
        "X-axis for a linear scale with values from 0 to 100",
        "empty",
        "Please wait...",
    ],
)
def test_what_streamlit_says_itself_is_reported(text: str) -> None:
    assert not is_known(text)


@pytest.mark.parametrize(
    "text",
    [
        "Please start here.",
        "The total is the score of all the themes.",
        "Start the status",
        "Uw antwoorden zijn verstuurd.",
        "Alles is gewist",
        "Klik hier",
        "Totaal thema score",
        "De zelfcheck is niet afgerond.",
        "Wij bewaren alles.",
    ],
)
def test_a_sentence_that_stands_nowhere_is_reported(text: str) -> None:
    assert not is_known(text)
