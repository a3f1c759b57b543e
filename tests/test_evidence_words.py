import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selfcheck.evidence.vocabulary import Vocabulary
from selfcheck.evidence.words import meaningful, stem, words
from selfcheck.passages.sentences import sentences
from selfcheck.terms import LEAST, Form, Word, fold

CHECKLIST = Path(__file__).parents[1] / "checklists" / "vdp-2026.yaml"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wij doen o.a. Mee. Zie art. 3. Klaar.", ["Wij doen o.a. Mee.", "Zie art. 3.", "Klaar."]),
        ("In 2025. Daarna niet.", ["In 2025.", "Daarna niet."]),
        ("1. Wij willen. Wij doen.", ["1. Wij willen.", "Wij doen."]),
        (
            "Dhr. J. de Vries wil bijv. 3.5 miljoen. En dan?! Ja.",
            ["Dhr. J. de Vries wil bijv. 3.5 miljoen.", "En dan?!", "Ja."],
        ),
        ("De VNG. T.o.v. Vorig jaar.", ["De VNG.", "T.o.v. Vorig jaar."]),
        ("“Wij willen.” Dat zei hij. (Ook dit.) • Dit.", ["“Wij willen.”", "Dat zei hij.", "(Ook dit.)", "• Dit."]),
        ("Een loket... of niet. één loket.", ["Een loket... of niet. één loket."]),
        ("Kop\n\nTekst", ["Kop", "Tekst"]),
        ("  Met ruimte.  ", ["Met ruimte."]),
        ("", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[begin:end] for begin, end in sentences(text)] == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("gemeente", "gemeenten"),  # which is why there is a sign for exactly this word
        ("loket", "loketten"),
        ("digitaal", "digitale"),
        ("brief", "brieven"),
        ("bedrijf", "bedrijven"),
        ("huis", "huizen"),
        ("zaak", "zaken"),
        ("wet", "wetten"),
        ("programma", "programma's"),
        ("digitalisering", "digitaliseren"),
        ("regeling", "regels"),  # other words to a reader: the README for authors warns
    ],
)
def test_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"), [("bio", "biologisch"), ("ai", "aio"), ("data", "dat"), ("regelmaat", "regeling")]
)
def test_other_words_have_another_stem(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize("form", list(Form))
def test_a_shortcut_finds_what_a_look_at_every_word_finds(form: Form) -> None:
    known = {word.removesuffix("'s") for word, _ in words(fold(CHECKLIST.read_text(encoding="utf-8")))}
    vocabulary = Vocabulary(known)
    for text in [word for word in sorted(known) if len(word) >= LEAST][::7]:
        like = {
            Form.STEM: lambda word, text=text: stem(word) == stem(text),
            Form.EXACT: lambda word, text=text: word == text,
            Form.BEGINNING: lambda word, text=text: word.startswith(text),
            Form.ENDING: lambda word, text=text: word.endswith(text) or stem(word).endswith(stem(text)),
            Form.PART: lambda word, text=text: text in word,
        }[form]
        found = list(vocabulary.like(Word(text, form)))
        assert sorted(found) == sorted(filter(like, known))


@given(st.text())
def test_words_lie_in_the_text(text: str) -> None:
    for whole, parts in words(fold(text)):
        assert whole == "".join(part for _, _, part in parts)
        assert all(0 <= begin < end <= len(text) for begin, end, _ in parts)


def test_loose_accents_are_no_end_of_a_word() -> None:
    assert [word for word, _ in words(fold("coo\u0308rdinatie"))] == ["coordinatie"]


def test_words_that_say_nothing_are_left_out_of_a_label() -> None:
    assert meaningful("Eén bestuurder voor de dienstverlening: van één gemeente") == [
        "bestuurder",
        "dienstverlening",
        "gemeente",
    ]


@pytest.mark.parametrize("sign", [".", " ", "-", "'", "\n", ". ", "a. ", "1. ", "(", "a-"])
def test_strange_texts_are_no_trap(sign: str) -> None:
    start = time.process_time()
    text = "a." + sign * 50_000
    assert sentences(text)
    assert list(words(text))
    assert time.process_time() - start < 2
