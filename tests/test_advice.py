"""Which advice applies, in which order, what it gains, and when it fits."""

from datetime import timedelta
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from building import TODAY, a_checklist, a_ladder, a_question, a_theme, answered, answers, level, one_theme, supporting
from selfcheck.advice import (
    Advice,
    advise,
    aged,
    low_end_after,
    propose,
    strengths,
    to_find_out,
)
from selfcheck.answers import Answer, Answers, State
from selfcheck.checklist import Checklist
from selfcheck.scoring import score


def advice_on(checklist: Checklist, given_answers: Answers) -> tuple[Advice, ...]:
    """The advice for these answers."""
    return advise(checklist, given_answers, score(checklist, given_answers))


def test_advice_follows_the_bracket_of_the_level_and_aims_at_its_level() -> None:
    found = advice_on(one_theme(3), answers(a=level(0), b=level(3), c=level(4)))
    assert {(advice.question.id, advice.bracket.id, advice.aim.id) for advice in found} == {
        ("a", "begin", "n3"),
        ("b", "laatste", "n4"),
    }


def test_what_is_not_known_brings_no_advice_but_a_list_to_find_out() -> None:
    checklist, given_answers = one_theme(3), answers(a=Answer(unknown=True), b=Answer(not_applicable="Nee."))
    assert advice_on(checklist, given_answers) == ()
    found = to_find_out(score(checklist, given_answers))
    assert [(finding.question.id, finding.state) for finding in found] == [
        ("a", State.UNKNOWN),
        ("c", State.UNANSWERED),
    ]


def test_core_goes_first_then_gain_then_the_order_of_the_checklist() -> None:
    ladder = a_ladder()
    questions = [
        a_question("steun", ladder, origin=supporting(), weight="10"),
        a_question("licht", ladder, weight="1"),
        a_question("zwaar", ladder, weight="2"),
        a_question("ook-zwaar", ladder, weight="2"),
    ]
    checklist = a_checklist([a_theme("t", questions)])
    found = advice_on(checklist, Answers({q.id: level(0) for q in checklist.questions}))
    assert [advice.question.id for advice in found] == ["zwaar", "ook-zwaar", "licht", "steun"]


def test_the_gain_in_a_theme_that_does_not_count_is_none() -> None:
    ladder = a_ladder()
    themes = [a_theme("telt", [a_question("a", ladder)]), a_theme("apart", [a_question("b", ladder)], weight="0")]
    found = advice_on(a_checklist(themes), answers(a=level(0), b=level(0)))
    assert [(advice.question.id, advice.gain) for advice in found] == [("a", Fraction(75)), ("b", None)]


def test_a_ladder_without_brackets_brings_no_advice() -> None:
    ladder = a_ladder(aims=False)
    checklist = a_checklist([a_theme("t", [a_question("a", ladder)])], [ladder])
    assert advice_on(checklist, answers(a=level(0))) == ()


@given(answered(), st.data())
def test_the_gain_is_exactly_what_the_low_end_rises_when_the_advice_is_followed(
    case: tuple[Checklist, Answers], data: st.DataObject
) -> None:
    checklist, given_answers = case
    before = score(checklist, given_answers)
    found = advise(checklist, given_answers, before)
    assume(found and before.total)
    chosen = data.draw(st.lists(st.sampled_from(found), unique_by=lambda advice: advice.question.id))
    followed = given_answers
    for advice in chosen:
        followed = followed.choose(advice.question.id, Answer(level=advice.aim.id))
    after = score(checklist, followed)
    assert after.total is not None
    assert low_end_after(before, chosen) == after.total.low


@given(answered(), st.data())
def test_the_gain_does_not_depend_on_what_is_not_known(case: tuple[Checklist, Answers], data: st.DataObject) -> None:
    checklist, given_answers = case
    not_known = [q for q in checklist.questions if given_answers[q.id].state in {State.UNKNOWN, State.UNANSWERED}]
    assume(not_known)
    question = data.draw(st.sampled_from(not_known))
    found_out = given_answers.choose(question.id, Answer(level=data.draw(st.sampled_from(sorted(question.levels)))))
    gains = {advice.question.id: advice.gain for advice in advice_on(checklist, found_out)}
    assert all(gains[advice.question.id] == advice.gain for advice in advice_on(checklist, given_answers))


def test_three_proposals_at_most_two_from_one_theme_and_none_that_was_set_aside() -> None:
    ladder = a_ladder()
    themes = [
        a_theme("een", [a_question(q, ladder) for q in ("a", "b", "c")], weight="10"),
        a_theme("twee", [a_question("d", ladder)]),
    ]
    checklist = a_checklist(themes)
    given_answers = Answers({q.id: level(0) for q in checklist.questions})
    assert [a.question.id for a in propose(advice_on(checklist, given_answers))] == ["a", "b", "d"]
    aside = given_answers.choose("a", level(0).with_(set_aside="Het college kiest hier niet voor."))
    assert [a.question.id for a in propose(advice_on(checklist, aside))] == ["b", "c", "d"]


def test_the_officers_choice_goes_before_the_order_of_gain() -> None:
    given_answers = answers(a=level(0), b=level(0), c=level(0))
    found = advice_on(one_theme(3), given_answers)
    assert [advice.question.id for advice in propose(found, ["c"])] == ["c"]


def test_strong_is_the_top_first_and_then_three_quarters_of_the_maximum() -> None:
    checklist = one_theme(3)
    found = strengths(checklist, score(checklist, answers(a=level(3), b=level(4), c=level(2))))
    assert [(strength.question.id, strength.at_top) for strength in found] == [("b", True), ("a", False)]


def test_a_fact_ages_after_half_a_year() -> None:
    assert not aged(TODAY, TODAY + timedelta(days=183))
    assert aged(TODAY, TODAY + timedelta(days=184))
