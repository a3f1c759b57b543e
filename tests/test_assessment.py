"""Assessments begin, freeze and are copied."""

import pytest
from pydantic import ValidationError

from building import TODAY, a_checklist, a_ladder, a_question, a_theme, level, one_theme
from selfcheck.assessment import Assessment, FrozenError, Status, begin, copy, evaluate, finish, kind_of
from selfcheck.checklist import Checklist

CHECKLIST = one_theme(2)


def begun(checklist: Checklist = CHECKLIST) -> Assessment:
    """An assessment of Utrecht with one answer."""
    return begin("GM0344", checklist, TODAY, kind="akkoord", status=Status.DRAFT, answers={"a": level(2)})


def test_an_assessment_begins_empty_on_exactly_this_version() -> None:
    fresh = begin("GM0344", CHECKLIST, TODAY)
    assert (fresh.checklist, fresh.version, fresh.finished, dict(fresh.answers)) == ("proef", "1.0", None, {})


def test_two_assessments_never_share_an_id() -> None:
    assert begin("GM0344", CHECKLIST, TODAY).id != begin("GM0344", CHECKLIST, TODAY).id


def test_finishing_freezes_the_figures_that_were_shown() -> None:
    done = finish(begun().changing(answers={"a": level(2), "b": level(3)}), CHECKLIST, TODAY)
    assert done.finished == TODAY
    assert done.finished_scores is not None
    assert (done.finished_scores.total, done.finished_scores.themes) == (63, {"thema": 63})


def test_finishing_with_open_questions_is_allowed_and_says_that_there_is_no_score() -> None:
    done = finish(begun(), CHECKLIST, TODAY)
    assert done.finished_scores is not None
    assert done.finished_scores.total is None


def test_a_finished_assessment_does_not_change() -> None:
    done = finish(begun(), CHECKLIST, TODAY)
    with pytest.raises(FrozenError):
        done.changing(name="Toch anders")
    with pytest.raises(FrozenError):
        finish(done, CHECKLIST, TODAY)


def test_a_copy_of_a_finished_assessment_can_change() -> None:
    done = finish(begun(), CHECKLIST, TODAY)
    again = copy(done, done.municipality, "Tweede keer", TODAY)
    assert again.id != done.id
    assert (again.name, again.finished, again.answers) == ("Tweede keer", None, done.answers)
    assert again.changing(name="Derde keer").name == "Derde keer"


def test_a_copy_can_belong_to_the_municipality_that_the_first_went_into() -> None:
    done = finish(begun(), CHECKLIST, TODAY)
    again = copy(done, "GM0363", "Tweede keer", TODAY)
    assert (done.municipality, again.municipality, again.answers) == ("GM0344", "GM0363", done.answers)


def test_finished_without_scores_or_scores_without_finished_is_refused() -> None:
    with pytest.raises(ValidationError):
        Assessment.model_validate({**dict(begun()), "finished": TODAY})


def test_the_result_holds_scores_advice_strengths_and_what_is_open() -> None:
    result = evaluate(CHECKLIST, begun().given)
    assert [advice.question.id for advice in result.advice] == ["a"]
    assert [finding.question.id for finding in result.open] == ["b"]
    assert result.strong == ()
    assert result.beside_total is None


def test_the_selections_beside_the_total_and_of_the_short_version_are_found() -> None:
    ladder = a_ladder()
    selections = [
        {"id": "kern", "label": "Kernscore", "sentence": "Kern.", "questions": ["a"], "beside_total": "true"},
        {"id": "kort", "label": "Korte score", "sentence": "Kort.", "questions": ["a"], "short_version": "true"},
    ]
    checklist = a_checklist([a_theme("t", [a_question("a", ladder)])], selections=selections)
    result = evaluate(checklist)
    assert result.beside_total is not None
    assert result.short is not None
    assert (result.beside_total.selection.id, result.short.selection.id) == ("kern", "kort")


def test_the_kind_of_programme_is_found_in_the_checklist() -> None:
    kind = kind_of(CHECKLIST, begun())
    assert kind is not None
    assert kind.label == "Akkoord"
    assert kind_of(CHECKLIST, begin("GM0344", CHECKLIST, TODAY)) is None
