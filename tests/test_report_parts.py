"""The parts behind page 1: themes, what to find out, answers, figures, origins and facts."""

from datetime import date
from fractions import Fraction
from itertools import pairwise

import pytest

from building import NOT_APPLICABLE, UNKNOWN, answers, level
from reporting import LEFT_OUT, WORKING, assessed, blocks_of, published, sensitive_checklist, sheet, told
from selfcheck.answers import Answer, Evidence
from selfcheck.municipalities import municipality
from selfcheck.report import Dossier, SheetOptions, Variant, compose, file_name
from selfcheck.report.blocks import Block, Heading, PageOf, Paragraph, Table, plain
from selfcheck.report.disclosure import disclose
from selfcheck.report.reckoning import how_it_is_made
from selfcheck.report.wording import gain, gate_sentence

CHECKLIST = sensitive_checklist()
EVERY = {"a": level(1), "b": level(3), "c": level(0), "d": level(4), "e": level(2)}


def anchors(blocks: tuple[Block, ...]) -> set[str]:
    """Every anchor that a heading has."""
    return {block.anchor for block in blocks if isinstance(block, Heading) and block.anchor}


@pytest.mark.parametrize("options", [SheetOptions(), WORKING, LEFT_OUT])
def test_headings_never_skip_a_level_and_text_follows_them(options: SheetOptions) -> None:
    for given in ({}, EVERY, {"a": UNKNOWN}):
        blocks = blocks_of(sheet(CHECKLIST, assessed(CHECKLIST, **given), options))
        levels = [block.level for block in blocks if isinstance(block, Heading)]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(below <= above + 1 for above, below in pairwise(levels))
        assert not isinstance(blocks[-1], Heading)


def test_every_page_reference_has_a_heading() -> None:
    done = level(1).with_(already="I-visie")
    blocks = blocks_of(sheet(CHECKLIST, assessed(CHECKLIST, **EVERY | {"a": done})))
    paragraphs = [block for block in blocks if isinstance(block, Paragraph)]
    asked = {part.anchor for paragraph in paragraphs for part in paragraph.line if isinstance(part, PageOf)}
    assert asked
    assert asked <= anchors(blocks)


def test_a_theme_shows_its_score_its_verdict_and_why() -> None:
    text = told(CHECKLIST, assessed(CHECKLIST, **EVERY))
    assert "Score: 50 van 100. Stand: Keuzes." in text
    assert "Let op: ‘C’." in text
    lowered = told(CHECKLIST, assessed(CHECKLIST, **EVERY | {"a": level(0), "b": level(4), "d": level(0)}))
    assert "Let op: ‘A’." in lowered
    assert "Let op: ‘C’ en ‘D’." in lowered


def test_the_gate_names_its_questions_as_people_do() -> None:
    questions = CHECKLIST.questions[:3]
    assert gate_sentence("Over {vragen} niets.", questions) == "Over ‘A’, ‘B’ en ‘C’ niets."


def test_a_verdict_that_can_still_change_says_from_what_to_what() -> None:
    first, *others = published().questions
    given = {question.id: Answer(level=list(question.levels)[3]) for question in others} | {first.id: UNKNOWN}
    assessment = assessed(published(), **given)
    sentence = "Voorlopige stand. Er is nog één vraag uit te zoeken. De stand kan nog worden: ‘Keuzes gemaakt’ tot ‘Afspraken gemaakt’."
    assert sentence in told(published(), assessment)
    assert f"Nog uit te zoeken: ‘{first.label}’." in told(published(), assessment, WORKING)
    assert "Nog uit te zoeken: " not in told(published(), assessment)


def test_too_little_known_gives_no_verdict_yet() -> None:
    text = told(CHECKLIST, assessed(CHECKLIST, a=level(4)))
    assert (
        "Stand: Nog geen stand. Minder dan driekwart van dit thema is ingevuld. De score ligt tussen 50 en 100." in text
    )


def test_a_theme_to_which_nothing_applies_has_no_score() -> None:
    text = told(CHECKLIST, assessed(CHECKLIST, **EVERY | {"e": NOT_APPLICABLE}))
    assert "Geen enkele vraag van dit thema is van toepassing." in text
    assert "Reden: Doen wij niet." in text


def test_an_advice_is_complete() -> None:
    text = told(CHECKLIST, assessed(CHECKLIST, b=level(1)))
    assert "Steunvraag · nu: Niveau 1 · met dit advies: Niveau 3 · winst: +13 punten" in text
    assert "Doe b" in text
    assert "Voorbeeldtekst van ons, niet van de VDP. Pas hem aan en vul de haken in.\nWij doen [iets]." in text
    assert "Moment: Begroting, september – november 2027. Stukken klaar rond 7 juli 2027." in text
    assert "Herkomst: Van ons. eigen keuze" in text
    old = "Dat is langer dan zes maanden geleden: kijk of dit nog klopt. Kijk eerst na: Of het nog zo is."
    assert f"F10. Feit. Nagekeken op 2 januari 2026. {old}" in text
    assert "F10. Feit. Zo is het.\nBron (bij een ander gelezen): Krant. Nagekeken op 2 januari 2026." in text


def test_an_advice_set_aside_stands_apart_and_its_reason_is_for_colleagues() -> None:
    assessment = assessed(CHECKLIST, a=level(1).with_(set_aside="Het college wil dit niet."))
    for variant in Variant:
        text = told(CHECKLIST, assessment, SheetOptions(variant))
        assert "Niet overgenomen\n" in text
        assert ("Reden: Het college wil dit niet." in text) is (variant is Variant.WORKING)
        assert "Wij doen [iets]." not in text


def test_what_is_done_already_is_referred_to() -> None:
    text = told(CHECKLIST, assessed(CHECKLIST, a=level(1).with_(already="I-visie, bladzijde 3")))
    assert "U doet dit al. Verwijs ernaar, dan weet de raad het ook." in text
    assert "Hier staat het al: I-visie, bladzijde 3" in text
    assert "Doe a" not in text


def test_every_answer_stands_there_with_where_it_was_found() -> None:
    found = Evidence(document="Akkoord", page="p. 12", quotation="Wij doen a.")
    text = told(CHECKLIST, assessed(CHECKLIST, **EVERY | {"a": Answer(level="n1", evidence=found)}))
    assert "Niveau 1 (1 van 4 punten). a op n1" in text
    assert "Vindplaats: Akkoord, p. 12: ‘Wij doen a.’" in text


def test_a_score_unfolds_to_weights_and_points() -> None:
    text = plain(how_it_is_made(disclose(CHECKLIST, assessed(CHECKLIST, **EVERY), SheetOptions())))
    assert "A | kern | 1 | 1 van 4 | 0,25" in text
    assert "Samen telt dat voor 1. Het bekende gewicht is 2 van de 2. 1 ÷ 2 × 100 = 50." in text
    assert "Open | 1 | 50 | 50 | 50" in text
    assert "Het totaal is 50, afgerond 50." in text
    assert "Samen halen zij 1,25; 1,25 ÷ 3 × 100 = 41,67. Kernscore: 42 van 100." in text


def test_what_is_not_known_is_open_in_the_tables() -> None:
    said = disclose(CHECKLIST, assessed(CHECKLIST, a=level(1), b=UNKNOWN, e=NOT_APPLICABLE), SheetOptions())
    text = plain(how_it_is_made(said))
    assert "B | steun | 1 | open | –" in text
    assert "E | steun | 1 | n.v.t. | –" in text
    assert "Dat is minder dan driekwart; er is nog geen score. De onderkant is 12,5 en de bovenkant 62,5." in text
    assert "Er is nog geen totaal. Bij ‘Open’ en ‘Geheim’ is daarvoor te weinig ingevuld." in text


def test_every_row_of_a_table_has_as_many_cells_as_its_head() -> None:
    tables = [block for block in blocks_of(sheet(CHECKLIST, assessed(CHECKLIST), WORKING)) if isinstance(block, Table)]
    assert tables
    assert all(table.caption and len(row) == len(table.columns) for table in tables for row in table.rows)


@pytest.mark.parametrize(
    ("points", "said"),
    [
        (None, "telt niet mee"),
        (Fraction(99, 100), "minder dan 1 punt"),
        (Fraction(1), "+1 punt"),
        (Fraction(9, 2), "+5 punten"),
    ],
)
def test_a_gain_in_words(points: Fraction | None, said: str) -> None:
    assert gain(points) == said


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("GM0518", "zelfcheck-den-haag-2026-11-21-deelversie.pdf"),
        ("GM0796", "zelfcheck-s-hertogenbosch-2026-11-21-deelversie.pdf"),
        ("GM1900", "zelfcheck-sudwest-fryslan-2026-11-21-deelversie.pdf"),
    ],
)
def test_the_file_says_whose_it_is_and_of_when(code: str, name: str) -> None:
    assert file_name(municipality(code), date(2026, 11, 21), SheetOptions()) == name


def test_the_file_of_an_invented_example_says_so() -> None:
    options = SheetOptions(variant=Variant.WORKING, invented=True)
    name = file_name(municipality("GM0518"), date(2026, 11, 21), options)
    assert name == "zelfcheck-den-haag-2026-11-21-werkversie-verzonnen.pdf"


def test_the_same_question_makes_the_same_sheet() -> None:
    assessment = assessed(CHECKLIST, **EVERY)
    one = compose(Dossier(CHECKLIST, assessment, date(2026, 11, 21), "1"), SheetOptions())
    other = compose(Dossier(CHECKLIST, assessment, date(2026, 11, 21), "1"), SheetOptions())
    assert one == other
    assert answers(**EVERY) == assessment.given
