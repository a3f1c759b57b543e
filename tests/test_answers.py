"""Answers: four different states, and what a checklist can hold."""

import pytest
from pydantic import ValidationError

from building import NOT_APPLICABLE, UNKNOWN, answers, level, one_theme
from selfcheck.answers import MAX_TEXT, NO_ANSWERS, Answer, Evidence, Misfit, MisfitKind, State, misfits


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (Answer(), State.UNANSWERED),
        (Answer(note="Alleen een opmerking."), State.UNANSWERED),
        (level(0), State.KNOWN),
        (UNKNOWN, State.UNKNOWN),
        (NOT_APPLICABLE, State.NOT_APPLICABLE),
        (Answer(not_applicable=" "), State.UNANSWERED),
    ],
)
def test_an_answer_is_in_one_of_four_states(answer: Answer, state: State) -> None:
    assert answer.state is state


def test_an_answer_says_one_thing_only() -> None:
    with pytest.raises(ValidationError):
        Answer(level="n1", unknown=True)
    with pytest.raises(ValidationError):
        Answer(unknown=True, not_applicable="Nee.")


def test_a_text_of_4000_characters_fits_and_one_more_is_refused() -> None:
    assert len(Answer(note="é" * MAX_TEXT).note) == MAX_TEXT
    with pytest.raises(ValidationError):
        Answer(note="é" * (MAX_TEXT + 1))


def test_another_choice_keeps_what_was_written() -> None:
    answer = level(1).with_(note="Zie bijlage.", evidence=Evidence(document="Akkoord", page="12"))
    changed = answer.choosing(UNKNOWN)
    assert (changed.level, changed.unknown, changed.note, changed.evidence.page) == (None, True, "Zie bijlage.", "12")


def test_reading_an_untouched_question_gives_an_empty_answer() -> None:
    assert NO_ANSWERS["a"] == Answer()
    assert "a" not in NO_ANSWERS


def test_choosing_returns_new_answers() -> None:
    first = answers(a=level(1))
    second = first.choose("a", level(2))
    assert (first["a"].level, second["a"].level) == ("n1", "n2")


def test_to_be_found_out_are_the_questions_without_an_answer_and_the_unknown_ones() -> None:
    given = answers(a=level(1), b=UNKNOWN, c=NOT_APPLICABLE)
    assert given.not_known(one_theme(5)) == ("b", "d", "e")


def test_misfits_name_every_answer_that_the_checklist_cannot_hold() -> None:
    checklist = one_theme(3, not_applicable="")
    given = answers(a=Answer(level="zeven"), b=NOT_APPLICABLE, vreemd=level(1), c=level(4))
    assert misfits(checklist, given) == (
        Misfit(MisfitKind.LEVEL, "a", "zeven"),
        Misfit(MisfitKind.NOT_APPLICABLE, "b"),
        Misfit(MisfitKind.QUESTION, "vreemd"),
    )
