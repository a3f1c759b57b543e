"""Text from people at the boundary, and the fonts that draw it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics

from selfcheck.dutch import sentences_within, shortened
from selfcheck.report import typeface
from selfcheck.report.paragraphs import MOST, lines
from selfcheck.report.text import REPLACEMENT, clean
from selfcheck.report.typeface import BOLD, ITALIC, REGULAR, SYMBOLS, pieces


@pytest.fixture(autouse=True)
def _fonts() -> None:
    typeface.load()


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ("a\x00b", f"a{REPLACEMENT}b"),
        ("a\u202eb", f"a{REPLACEMENT}b"),
        ("a\u2066b", f"a{REPLACEMENT}b"),
        ("\U0001f600", "\U0001f600"),
        ("\U0010fffe", REPLACEMENT),
        ("سلام", REPLACEMENT * 4),
        ("\ud800", REPLACEMENT),
        ("\ue000", REPLACEMENT),
        ("co\u00adördinatie", "coördinatie"),
        ("e\u0301e\u0301n", "één"),
        ("één\tregel\nen nog een", "één regel en nog een"),
        ("<b>&#x110000;</b> =HYPERLINK(1)", "<b>&#x110000;</b> =HYPERLINK(1)"),
    ],
)
def test_what_cannot_be_drawn_is_seen_to_be_missing(written: str, drawn: str) -> None:
    assert clean(written) == drawn


@given(st.text(max_size=60), st.sampled_from([REGULAR, BOLD, ITALIC]))
def test_every_piece_is_drawn_by_a_font_that_has_all_of_it(text: str, font: str) -> None:
    for name, piece in pieces(text, font):
        glyphs = pdfmetrics.getFont(name).face.charToGlyph
        assert all(glyphs.get(ord(character), 0) for character in piece)


@given(st.text(max_size=60))
def test_clean_text_stays_as_it_is(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert not any(unicodedata.category(character)[0] == "C" for character in clean(text))


def test_symbols_come_from_the_second_font() -> None:
    assert pieces("ja ✔😀", REGULAR) == [(REGULAR, "ja "), (SYMBOLS, "✔😀")]


def test_a_character_that_no_font_has_becomes_a_replacement() -> None:
    assert pieces("漢", REGULAR) == [(REGULAR, REPLACEMENT)]


def test_a_text_of_very_many_lines_runs_on() -> None:
    found = lines("\n".join("abc" for _ in range(1000)))
    assert len(found) == MOST


@given(st.text(max_size=300), st.integers(2, 100))
def test_a_shortened_text_fits(text: str, limit: int) -> None:
    assert len(shortened(text, limit)) <= limit
    assert len(sentences_within(text, limit)) <= limit
