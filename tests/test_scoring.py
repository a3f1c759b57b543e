"""The rules of scoring, as examples and as properties of every checklist."""

from fractions import Fraction
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from building import (
    NOT_APPLICABLE,
    UNKNOWN,
    a_checklist,
    a_ladder,
    a_question,
    a_theme,
    answered,
    answers,
    any_answer,
    checklists,
    level,
    one_theme,
    supporting,
)
from selfcheck.answers import NO_ANSWERS, Answer, Answers, State
from selfcheck.checklist import Checklist
from selfcheck.scoring import Score, Scores, score, shown


def figures(scores: Scores) -> list[Score]:
    """Every score there is: total, themes, selections."""
    found = [scores.total, *(theme.score for theme in scores.themes), *(s.score for s in scores.selections)]
    return [figure for figure in found if figure is not None]


def test_a_theme_scores_the_weighted_mean_of_its_known_questions() -> None:
    ladder = a_ladder()
    checklist = a_checklist(
        [a_theme("t", [a_question("kern", ladder, weight="2"), a_question("steun", ladder, origin=supporting())])]
    )
    scores = score(checklist, answers(kern=level(3), steun=level(0)))
    assert scores.themes[0].score == Score(known=Fraction(50), low=Fraction(50), high=Fraction(50))
    assert scores.total == scores.themes[0].score


def test_a_question_that_does_not_apply_counts_on_neither_side() -> None:
    scores = score(one_theme(2), answers(a=level(4), b=NOT_APPLICABLE))
    assert scores.themes[0].score == Score(Fraction(100), Fraction(100), Fraction(100))


def test_exactly_three_quarters_known_is_enough_for_a_score() -> None:
    scores = score(one_theme(4), answers(a=level(2), b=level(2), c=level(2), d=UNKNOWN))
    assert scores.themes[0].score == Score(known=Fraction(50), low=Fraction(75, 2), high=Fraction(125, 2))


def test_less_than_three_quarters_known_gives_a_range_but_no_score() -> None:
    scores = score(one_theme(4), answers(a=level(4), b=level(4)))
    assert scores.themes[0].score == Score(known=None, low=Fraction(50), high=Fraction(100))
    assert scores.themes[0].verdict is not None
    assert scores.themes[0].verdict.row is None
    assert scores.total is not None
    assert scores.total.known is None
    assert scores.nearest is None


def test_a_theme_where_nothing_applies_leaves_the_total() -> None:
    ladder = a_ladder()
    themes = [a_theme(t, [a_question(q, ladder, not_applicable="Soms.")]) for t, q in (("een", "a"), ("twee", "b"))]
    scores = score(a_checklist(themes), answers(a=NOT_APPLICABLE, b=level(1)))
    assert scores.themes[0].score is None
    assert scores.themes[0].verdict is None
    assert scores.total == Score(Fraction(25), Fraction(25), Fraction(25))


def test_without_an_applicable_counting_theme_there_is_no_total() -> None:
    scores = score(one_theme(1), answers(a=NOT_APPLICABLE))
    assert scores.total is None


def test_a_theme_of_weight_zero_is_shown_but_not_counted() -> None:
    ladder = a_ladder()
    themes = [a_theme("telt", [a_question("a", ladder)]), a_theme("apart", [a_question("b", ladder)], weight="0")]
    scores = score(a_checklist(themes), answers(a=level(4), b=level(0)))
    assert scores.total == Score(Fraction(100), Fraction(100), Fraction(100))
    assert scores.theme("apart").score == Score(Fraction(0), Fraction(0), Fraction(0))


def test_a_selection_counts_each_of_its_questions_equally() -> None:
    ladder = a_ladder()
    questions = [a_question("a", ladder, weight="10"), a_question("b", ladder, weight="1")]
    selection = {"id": "kern", "label": "Kernscore", "sentence": "Alleen deze.", "questions": ["a", "b"]}
    checklist = a_checklist([a_theme("t", questions)], selections=[selection])
    assert score(checklist, answers(a=level(4), b=level(0))).selections[0].score == Score(
        Fraction(50), Fraction(50), Fraction(50)
    )


@pytest.mark.parametrize(
    ("figure", "expected"), [("0", 0), ("12.5", 13), ("12.499", 12), ("99.5", 100), ("37.5", 38), ("62.5", 63)]
)
def test_figures_are_rounded_half_up(figure: str, expected: int) -> None:
    assert shown(Fraction(figure)) == expected


@pytest.mark.parametrize(
    ("points", "verdict"), [(0, "weinig"), (1, "genoemd"), (2, "keuzes"), (3, "afspraken"), (4, "geborgd")]
)
def test_the_verdict_is_the_level_that_the_mean_is_nearest_to(points: int, verdict: str) -> None:
    found = score(one_theme(1), answers(a=level(points))).themes[0].verdict
    assert found is not None
    assert found.row is not None
    assert found.row.id == verdict


def test_a_core_question_known_to_be_at_zero_caps_the_verdict_and_is_named() -> None:
    checklist = one_theme(10, origin={"kind": "asked", "places": [{"document": "stuk", "paragraph": "1"}]})
    given = Answers({q.id: level(4) for q in checklist.questions}).choose("a", level(0))
    found = score(checklist, given).themes[0].verdict
    assert found is not None
    assert found.row is not None
    assert (found.row.id, found.capped, [q.id for q in found.zeros]) == ("keuzes", True, ["a"])


def test_the_gate_leaves_a_verdict_below_it_as_it_is() -> None:
    checklist = one_theme(2, origin={"kind": "derived", "places": [{"document": "stuk", "paragraph": "1"}]})
    found = score(checklist, answers(a=level(0), b=level(1))).themes[0].verdict
    assert found is not None
    assert found.row is not None
    assert (found.row.id, found.capped, len(found.zeros)) == ("genoemd", False, 1)


def test_a_core_question_that_is_not_known_caps_only_the_lowest_verdict_it_can_become() -> None:
    checklist = one_theme(4, origin={"kind": "asked", "places": [{"document": "stuk", "paragraph": "1"}]})
    given = Answers({q.id: level(4) for q in checklist.questions}).choose("a", UNKNOWN)
    found = score(checklist, given).themes[0].verdict
    assert found is not None
    assert found.row is not None
    assert (found.lowest.id, found.row.id, found.highest.id) == ("keuzes", "geborgd", "geborgd")


@pytest.mark.parametrize(("points", "nearest"), [(124, "n0"), (125, "n1"), (374, "n1"), (375, "n2"), (1000, "n4")])
def test_the_total_is_named_after_the_nearest_level_and_halfway_goes_up(points: int, nearest: str) -> None:
    fine = a_ladder("fijn", sorted({0, points, 1000}))
    checklist = a_checklist([a_theme("t", [a_question("a", fine)])], [a_ladder(), fine])
    chosen = next(rung.id for rung in checklist.ladders[1].levels if rung.points == points)
    named = score(checklist, answers(a=Answer(level=chosen))).nearest
    assert named is not None
    assert named.id == nearest


def test_the_marks_unfold_to_the_score() -> None:
    theme = score(one_theme(3), answers(a=level(1), b=UNKNOWN, c=NOT_APPLICABLE)).themes[0]
    assert [(mark.question.id, mark.state, mark.points) for mark in theme.marks] == [
        ("a", State.KNOWN, 1),
        ("b", State.UNKNOWN, None),
        ("c", State.NOT_APPLICABLE, None),
    ]
    assert (theme.applicable_weight, theme.known_weight) == (Fraction(2), Fraction(1))


@given(answered())
def test_scores_and_ranges_lie_in_order_between_0_and_100(case: tuple[Checklist, Answers]) -> None:
    for figure in figures(score(*case)):
        assert 0 <= figure.low <= figure.high <= 100
        if figure.known is not None:
            assert figure.low <= figure.known <= figure.high


@given(checklists())
def test_0_and_100_are_reachable(checklist: Checklist) -> None:
    for rung, expected in ((0, Fraction(0)), (-1, Fraction(100))):
        given_answers = {q.id: Answer(level=checklist.ladder(q).levels[rung].id) for q in checklist.questions}
        assert all(f == Score(expected, expected, expected) for f in figures(score(checklist, Answers(given_answers))))


@given(answered(), st.data())
def test_raising_a_known_level_lowers_nothing(case: tuple[Checklist, Answers], data: st.DataObject) -> None:
    checklist, given_answers = case
    raisable = [q for q in checklist.questions if given_answers[q.id].state is State.KNOWN]
    assume(raisable)
    question = data.draw(st.sampled_from(raisable))
    levels = checklist.ladder(question).levels
    here = next(i for i, rung in enumerate(levels) if rung.id == given_answers[question.id].level)
    higher = data.draw(st.integers(here, len(levels) - 1))
    before = score(checklist, given_answers)
    after = score(checklist, given_answers.choose(question.id, Answer(level=levels[higher].id)))
    for old, new in zip(figures(before), figures(after), strict=True):
        assert (old.known is None) == (new.known is None)
        assert (old.known or 0) <= (new.known or 0)
        assert old.low <= new.low
        assert old.high <= new.high
    for was, is_now in zip(before.themes, after.themes, strict=True):
        if was.verdict and is_now.verdict:
            assert was.verdict.lowest.at_least <= is_now.verdict.lowest.at_least
            assert was.verdict.highest.at_least <= is_now.verdict.highest.at_least
            if was.verdict.row and is_now.verdict.row:
                assert was.verdict.row.at_least <= is_now.verdict.row.at_least


@given(answered(), st.data())
def test_finding_out_never_widens_a_range(case: tuple[Checklist, Answers], data: st.DataObject) -> None:
    checklist, given_answers = case
    open_questions = [
        q.id for q in checklist.questions if given_answers[q.id].state in {State.UNKNOWN, State.UNANSWERED}
    ]
    assume(open_questions)
    question_id = data.draw(st.sampled_from(open_questions))
    found = data.draw(any_answer(checklist, question_id))
    assume(found.state in {State.KNOWN, State.NOT_APPLICABLE})
    before, after = score(checklist, given_answers), score(checklist, given_answers.choose(question_id, found))
    pairs = [
        (before.total, after.total),
        *((old.score, new.score) for old, new in zip(before.themes, after.themes, strict=True)),
        *((old.score, new.score) for old, new in zip(before.selections, after.selections, strict=True)),
    ]
    for old, new in pairs:
        if old is not None and new is not None:
            assert new.high - new.low <= old.high - old.low


@given(answered(), st.data())
def test_not_applicable_equals_a_checklist_without_the_question(
    case: tuple[Checklist, Answers], data: st.DataObject
) -> None:
    checklist, given_answers = case
    theme = data.draw(st.sampled_from(checklist.themes))
    assume(len(theme.questions) > 1)
    gone = data.draw(st.sampled_from(theme.questions))
    without = checklist.model_copy(
        update={
            "themes": tuple(
                t.model_copy(update={"questions": tuple(q for q in t.questions if q.id != gone.id)})
                for t in checklist.themes
            ),
            "selections": (),
        }
    )
    fresh = Checklist.model_validate(without.model_dump())
    with_it = score(checklist, given_answers.choose(gone.id, NOT_APPLICABLE))
    without_it = score(fresh, Answers({k: v for k, v in given_answers.items() if k != gone.id}))
    assert with_it.total == without_it.total
    assert [t.score for t in with_it.themes] == [t.score for t in without_it.themes]
    assert [t.verdict and t.verdict.row for t in with_it.themes] == [
        t.verdict and t.verdict.row for t in without_it.themes
    ]


@given(answered(), st.randoms())
def test_the_order_of_answering_does_not_matter(case: tuple[Checklist, Answers], random: Random) -> None:
    checklist, given_answers = case
    order = list(given_answers.items())
    random.shuffle(order)
    again = NO_ANSWERS
    for question_id, answer in order:
        again = again.choose(question_id, answer)
    assert score(checklist, again) == score(checklist, given_answers)
