"""What a sheet never says: the sensitive theme, and notes that were not ticked."""

from hypothesis import given
from hypothesis import strategies as st

from building import NOT_APPLICABLE, UNKNOWN, any_answer, level
from reporting import LEFT_OUT, VERDICT_ONLY, WORKING, assessed, pages, sensitive_checklist, sheet, told
from selfcheck.answers import Answer, Evidence
from selfcheck.report import Sensitive, SheetOptions, Variant, draw
from selfcheck.report.disclosure import disclose

CHECKLIST = sensitive_checklist()
OPEN = {"a": level(1), "b": level(3), "e": level(2)}
LOUD = Answer(level="n2", note="GEHEIM-1", note_shared=True, evidence=Evidence(document="GEHEIM-2"), already="GEHEIM-3")


@given(any_answer(CHECKLIST, "c"), any_answer(CHECKLIST, "d"))
def test_a_theme_left_out_leaves_no_trace_of_its_answers(c: Answer, d: Answer) -> None:
    first = assessed(CHECKLIST, **OPEN)
    second = assessed(CHECKLIST, **OPEN, c=c, d=d)
    assert sheet(CHECKLIST, first, LEFT_OUT) == sheet(CHECKLIST, second, LEFT_OUT)


@given(st.data())
def test_the_verdict_alone_says_nothing_but_the_verdict(data: st.DataObject) -> None:
    answers = st.tuples(any_answer(CHECKLIST, "c"), any_answer(CHECKLIST, "d"))
    pairs = data.draw(st.lists(answers, min_size=2, max_size=8))
    verdicts: dict[str | None, object] = {}
    for c, d in pairs:
        assessment = assessed(CHECKLIST, **OPEN, c=c, d=d)
        made = sheet(CHECKLIST, assessment, VERDICT_ONLY)
        verdict = disclose(CHECKLIST, assessment, VERDICT_ONLY).hidden[0].verdict
        assert verdicts.setdefault(verdict, made) == made


def test_the_drawn_pages_are_the_same_too() -> None:
    one = assessed(CHECKLIST, **OPEN, c=level(2), d=level(2))
    other = assessed(CHECKLIST, **OPEN, c=level(1), d=level(3))
    assert draw(sheet(CHECKLIST, one, VERDICT_ONLY)) == draw(sheet(CHECKLIST, other, VERDICT_ONLY))


def test_the_figures_of_the_finish_are_not_told_on() -> None:
    plain = assessed(CHECKLIST, **OPEN, c=level(4))
    scores = {"total": 99, "themes": {}, "selections": {}}
    finished = plain.model_validate({**dict(plain), "finished": plain.created, "finished_scores": scores})
    again = plain.model_validate({**dict(plain), "finished": plain.created, "finished_scores": {**scores, "total": 1}})
    assert sheet(CHECKLIST, finished, LEFT_OUT) == sheet(CHECKLIST, again, LEFT_OUT)


def test_other_figures_at_the_finish_are_said_when_nothing_is_hidden() -> None:
    plain = assessed(CHECKLIST, **OPEN, c=level(4), d=level(4))
    scores = {"total": 99, "themes": {}, "selections": {}}
    finished = plain.model_validate({**dict(plain), "finished": plain.created, "finished_scores": scores})
    assert "andere cijfers" in told(CHECKLIST, finished)
    assert "andere cijfers" not in told(CHECKLIST, plain)


def test_no_total_no_selection_and_no_gain_while_a_theme_is_hidden() -> None:
    assessment = assessed(CHECKLIST, **OPEN, c=level(1), d=level(1))
    for options in (VERDICT_ONLY, LEFT_OUT):
        text = told(CHECKLIST, assessment, options)
        assert "Het programma scoort" not in text
        assert "Kernscore" not in text
        assert "Winst" not in text
        assert "winst:" not in text
        assert "ten minste" not in text
        assert "Geheim" in text


def test_the_verdict_is_said_and_a_theme_left_out_is_said_to_be() -> None:
    assessment = assessed(CHECKLIST, **OPEN, c=LOUD, d=level(2))
    verdict, without = told(CHECKLIST, assessment, VERDICT_ONLY), told(CHECKLIST, assessment, LEFT_OUT)
    assert "Stand: Keuzes. Meer over dit thema staat niet in deze versie." in verdict
    assert "Het thema ‘Geheim’ staat niet in deze versie." in without
    assert "Staven per thema, van 0 tot 100. Open: 50 van 100, Keuzes. Apart" in without
    for text in (verdict, without):
        assert "GEHEIM-" not in text
        assert "Staat c er?" not in text
    assert "GEHEIM-1" in told(CHECKLIST, assessment)


def test_the_working_version_shows_a_sensitive_theme_whatever_was_chosen() -> None:
    options = SheetOptions(variant=Variant.WORKING, sensitive=Sensitive.LEFT_OUT)
    assert "GEHEIM-1" in told(CHECKLIST, assessed(CHECKLIST, c=LOUD), options)


@given(any_answer(CHECKLIST, "a"))
def test_a_note_that_was_not_ticked_stands_in_the_working_version_only(answer: Answer) -> None:
    assessment = assessed(
        CHECKLIST, a=answer.with_(note="NIET-DELEN"), b=Answer(level="n1", note="WEL", note_shared=True)
    )
    assert "NIET-DELEN" not in told(CHECKLIST, assessment)
    assert "WEL" in told(CHECKLIST, assessment)
    assert "NIET-DELEN" in told(CHECKLIST, assessment, WORKING)


def test_a_note_that_was_not_ticked_is_not_in_the_file_either() -> None:
    assessment = assessed(CHECKLIST, a=Answer(level="n1", note="NIET-DELEN"))
    assert "NIET-DELEN" not in " ".join(pages(draw(sheet(CHECKLIST, assessment))))
    assert "NIET-DELEN" in " ".join(pages(draw(sheet(CHECKLIST, assessment, WORKING))))


def test_who_may_know_stands_in_the_working_version_only() -> None:
    assessment = assessed(CHECKLIST, a=UNKNOWN, e=NOT_APPLICABLE)
    shared, working = told(CHECKLIST, assessment), told(CHECKLIST, assessment, WORKING)
    assert "Er zijn nog 4 vragen uit te zoeken." in shared
    assert "CIO" not in shared
    assert "CIO" in working
    assert "Weet ik niet" not in shared
    assert "Weet ik niet" in working


def test_the_name_of_the_assessment_stays_among_colleagues() -> None:
    assessment = assessed(CHECKLIST, {"name": "Na gesprek met de wethouder"}, **OPEN)
    assert "Na gesprek" not in told(CHECKLIST, assessment)
    assert "Na gesprek" in told(CHECKLIST, assessment, WORKING)
