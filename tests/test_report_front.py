"""Page 1, in all its variants."""

from datetime import date

import pytest

from building import UNKNOWN, level
from reporting import assessed, front, published, sensitive_checklist
from selfcheck.answers import Answer, Evidence
from selfcheck.assessment import finish

CHECKLIST = sensitive_checklist()
NAMES = ("a", "b", "c", "d", "e")


def all_at(number: int) -> dict[str, Answer]:
    """The same level for each question."""
    return {name: level(number) for name in NAMES}


def test_a_whole_score_with_the_kernscore_beside_it() -> None:
    text = front(CHECKLIST, assessed(CHECKLIST, a=level(2), b=level(2), c=level(1), d=level(1), e=level(0)))
    assert "Het programma scoort 38 van 100. Dat ligt het dichtst bij het niveau ‘Niveau 2’." in text
    assert "Kernscore: 33 van 100. Alleen de kern." in text
    assert "Het meeste staat al bij Open. De meeste winst zit bij Geheim." in text
    assert "Alle 5 vragen zijn beantwoord." in text
    assert "Een lage score zegt niet dat de gemeente het niet doet." in text


def test_open_questions_make_the_score_provisional() -> None:
    first, *others = published().questions
    answers = {question.id: Answer(level=list(question.levels)[2]) for question in others} | {first.id: UNKNOWN}
    text = front(published(), assessed(published(), **answers))
    assert "Voorlopige score: 50 van 100 (tussen 48 en 52)." in text
    assert "38 van de 39 vragen zijn beantwoord; 1 punt zoeken we nog uit." in text
    assert "Het streepje is de voorlopige score." in text


def test_an_open_question_that_does_not_count_leaves_the_score_as_it_is() -> None:
    text = front(CHECKLIST, assessed(CHECKLIST, **all_at(2) | {"e": UNKNOWN}))
    assert "Het programma scoort 50 van 100." in text
    assert "4 van de 5 vragen zijn beantwoord; 1 punt zoeken we nog uit." in text


def test_without_a_total_the_range_is_told() -> None:
    text = front(CHECKLIST, assessed(CHECKLIST, a=level(2), b=level(2), c=level(4)))
    assert "Er is nog geen score. Met wat nu bekend is, ligt zij tussen 50 en 75." in text
    assert "Kernscore: nog geen score (tussen 50 en 83)." in text


def test_the_short_version_shows_its_own_score() -> None:
    text = front(CHECKLIST, assessed(CHECKLIST, a=level(3)))
    assert "Dit is de korte versie: 1 vraag. De korte score is 75 van 100." in text
    assert "Er is nog geen score" not in text


def test_everything_agreed() -> None:
    text = front(CHECKLIST, assessed(CHECKLIST, **all_at(3)))
    assert "De tekst maakt bij bijna alles een afspraak. De voorstellen gaan over volgen en bijsturen." in text


def test_everything_secured_leaves_nothing_to_propose() -> None:
    text = front(CHECKLIST, assessed(CHECKLIST, **all_at(4)))
    assert "voorstel" not in text.lower()
    assert "Zorg dat dit terugkomt in de begroting" in text


def test_nothing_said_is_a_chance() -> None:
    text = front(CHECKLIST, assessed(CHECKLIST, **all_at(0)))
    assert "Dat is een kans" in text
    assert "Dit staat al goed" not in text
    assert "Dit is al genoemd" not in text


def test_without_agreements_choices_are_named() -> None:
    assert "Dit is al genoemd" in front(CHECKLIST, assessed(CHECKLIST, **all_at(2)))


def test_nothing_answered_yet() -> None:
    text = front(CHECKLIST, assessed(CHECKLIST))
    assert "Er is nog geen vraag beantwoord." in text
    assert "tussen 0 en 100" in text
    assert "Laat eerst de open vragen beantwoorden." in text


def test_proposals_say_who_when_and_what_it_gains() -> None:
    text = front(CHECKLIST, assessed(CHECKLIST, **all_at(1)))
    assert "Drie voorstellen" in text
    assert "Wie: College besluit · Moment: begroting, september – november 2027 · Winst: +13 punten" in text
    assert "Kernvragen eerst, op volgorde van winst." in text
    assert "dan staat u op ten minste" in text
    assert "Stukken klaar rond 7 juli 2027." in text


def test_a_proposal_in_a_theme_that_does_not_count_gains_nothing() -> None:
    text = front(CHECKLIST, assessed(CHECKLIST, {"chosen": ["e"], "filled_in_by": "adviseur"}, **all_at(1)))
    assert "Eén voorstel" in text
    assert "Winst: telt niet mee" in text
    assert "Gekozen door adviseur." in text


def test_what_is_done_already_is_a_reference() -> None:
    done = level(1).with_(already="I-visie, bladzijde 3")
    text = front(CHECKLIST, assessed(CHECKLIST, a=done, b=done, c=level(3)))
    assert "Bij twee onderwerpen doet de gemeente het al" in text
    assert "Verwijs naar wat u al doet: A" in text
    assert "Wij voeren [naam van het stuk] van [datum] uit." in text


def test_evidence_stands_with_what_is_strong() -> None:
    found = Answer(level="n4", evidence=Evidence(document="Akkoord", page="12"))
    assert "A: a op n4 (Akkoord, bladzijde 12)" in front(CHECKLIST, assessed(CHECKLIST, a=found))


def test_the_documents_and_their_status_are_named() -> None:
    about = {
        "kind": "akkoord",
        "status": "concept",
        "programmes": [{"title": "Samen", "dated": date(2026, 6, 3)}],
        "filled_in_by": "adviseur",
    }
    assessment = assessed(CHECKLIST, about, **all_at(2))
    text = front(CHECKLIST, assessment)
    assert "Bekeken: Samen (3 juni 2026) (akkoord, concept)" in text
    assert "Stand van 21 november 2026, nog niet afgerond, ingevuld door adviseur · deelversie" in text
    assert "Dit is een concept." in text
    finished = front(CHECKLIST, finish(assessment, CHECKLIST, date(2026, 11, 22)))
    assert "Afgerond op 22 november 2026" in finished


@pytest.mark.parametrize("number", range(5))
def test_the_figure_says_in_words_what_it_draws(number: int) -> None:
    text = front(CHECKLIST, assessed(CHECKLIST, **all_at(number)))
    assert f"Open: {25 * number} van 100" in text
    assert f"Apart (telt niet mee): {25 * number} van 100" in text
