import pytest
from hypothesis import given
from hypothesis import strategies as st

from selfcheck.terms import COMMON, Form, Term, TermError, Word, fold, in_words, read_term

WRITTEN = st.text(alphabet="abé’'-+*=/ _.&Z3", max_size=20) | st.text(max_size=20)


def word(text: str, form: Form = Form.STEM) -> tuple[Word, ...]:
    return (Word(text, form),)


@pytest.mark.parametrize(
    ("written", "together", "without"),
    [
        ("loket", [word("loket")], []),
        ("Coördinatie", [word("coordinatie")], []),
        ("=VNG", [word("vng", Form.EXACT)], []),
        ("digitalis*", [word("digitalis", Form.BEGINNING)], []),
        ("*loket", [word("loket", Form.ENDING)], []),
        ("*loket*", [word("loket", Form.PART)], []),
        ("  een  loket ", [word("een") + word("loket")], []),
        ("digitaal *vaardig*", [word("digitaal") + word("vaardig", Form.PART)], []),
        ("24/7", [word("24") + word("7")], []),
        ("e-mail", [word("e-mail")], []),
        ("programma’s", [word("programma's")], []),
        ("wethouder* + =ICT", [word("wethouder", Form.BEGINNING), word("ict", Form.EXACT)], []),
        ("hack* - hackaton*", [word("hack", Form.BEGINNING)], [word("hackaton", Form.BEGINNING)]),
        ("taal - les + brief - school", [word("taal"), word("brief")], [word("les"), word("school")]),
    ],
)
def test_a_term_is_read(written: str, together: list[object], without: list[object]) -> None:
    term = read_term(written)
    assert (term.written, list(term.together), list(term.without)) == (written, together, without)


@pytest.mark.parametrize(
    ("written", "what"),
    [
        ("", "geen woord"),
        (" ", "geen woord"),
        ("+", "geen woord"),
        ("*", "is geen woord"),
        ("–", "is geen woord"),
        ("planning & control", '"&" is geen woord'),
        ("- loket", "niet mag staan"),
        ("loket +", "ontbreekt"),
        ("loket -", "ontbreekt"),
        ("+ loket", "ontbreekt"),
        ("loket + + balie", "ontbreekt"),
        ("digi*taal", "midden"),
        ("=digi*", "twee dingen"),
        ("=*loket", "twee dingen"),
        ("di*", "te veel"),
        ("*di*", "te veel"),
        ("x", "één teken"),
        ("de", "bijna elke tekst"),
        ("=wij", "bijna elke tekst"),
        ("Eén", "bijna elke tekst"),
        ("van de", "bijna elke tekst"),
        ("loket + de", "bijna elke tekst"),
        ("o.a.", "een teken"),
        ("**loket", "een teken"),
        ("lo_ket", "een teken"),
        ('"een loket"', "een teken"),
        ("loket - loket", "nooit"),
    ],
)
def test_a_term_that_says_nothing_is_refused(written: str, what: str) -> None:
    with pytest.raises(TermError) as caught:
        read_term(written)
    assert what in caught.value.what
    assert caught.value.fix


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Coördinatie", "Coördinatie"),
        ("digitalis*", "digitalis…"),
        ("*loket", "…loket"),
        ("*loket*", "…loket…"),
        ("=VNG", "VNG"),
        (" e-mail  adres ", "e-mail adres"),
        ("a1 + b1", "a1 en b1 in één zin"),
        ("a1 + b1 + c1", "a1, b1 en c1 in één zin"),
        ("a1 - b1", "a1"),
        ("a1 + b1 - c12*", "a1 en b1 in één zin"),
    ],
)
def test_a_term_is_said_without_signs(written: str, said: str) -> None:
    assert in_words(read_term(written)) == said


def test_the_order_of_what_stands_together_makes_no_other_term() -> None:
    assert read_term("raad + brief").sense == read_term("Brief  + RAAD").sense
    assert read_term("raad brief").sense != read_term("brief raad").sense
    assert read_term("=raad").sense != read_term("raad").sense


@given(WRITTEN)
def test_whatever_is_written_is_a_term_or_an_error_that_says_why(written: str) -> None:
    term = said = None
    try:
        term = read_term(written)
    except TermError as error:
        said = error.what and error.fix
    if term is None:
        assert said
        return
    assert term.together
    assert all((*term.together, *term.without))
    assert in_words(term)
    assert "*" not in in_words(term)


@given(st.text())
def test_folding_keeps_every_sign_in_its_place_and_is_done_once(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded
    assert [fold(sign) for sign in text] == list(folded)


def test_capitals_accents_and_kinds_of_hyphens_make_no_difference() -> None:
    assert fold("ÉÉN co‑creatie’s_ß") == "een co-creatie's ß"


def test_the_common_words_are_folded() -> None:
    assert {fold(common) for common in COMMON} == COMMON


def test_a_term_of_common_words_beside_another_is_read() -> None:
    assert read_term("één loket") == Term("één loket", (word("een") + word("loket"),))
