"""From one assessment of a municipality to a later one: which way everything went, and what was written about it."""

from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessing import an_assessment
from building import (
    NOT_APPLICABLE,
    TODAY,
    UNKNOWN,
    a_checklist,
    a_ladder,
    a_question,
    a_theme,
    any_answer,
    checklists,
    level,
    one_theme,
    supporting,
)
from selfcheck.answers import Answer, Evidence
from selfcheck.assessment import Assessment, finish
from selfcheck.checklist import Checklist
from selfcheck.plan import Task, TaskStatus
from selfcheck.progress import Measurement, Obstacle, Progress, QuestionProgress, Turn, progress
from selfcheck.scoring import shown

NOW = TODAY + timedelta(days=365)
UNANSWERED = Answer()

MIRRORED = {
    Turn.HIGHER: Turn.LOWER,
    Turn.NOW_KNOWN: Turn.NOT_KNOWN_ANY_MORE,
    Turn.NOW_APPLICABLE: Turn.NOT_APPLICABLE_ANY_MORE,
    Turn.NEW: Turn.RETIRED,
    Turn.ANOTHER_QUESTION: Turn.ANOTHER_QUESTION,
    Turn.SAME: Turn.SAME,
}
MIRROR = {**MIRRORED, **{back: forth for forth, back in MIRRORED.items()}}


def assessed(checklist: Checklist, answers: dict[str, Answer], **about: Any) -> Assessment:
    """A finished assessment on a checklist."""
    draft = an_assessment(checklist=checklist.id, version=checklist.version, answers=answers, **about)
    return finish(draft, checklist, TODAY)


def measured(checklist: Checklist, answers: dict[str, Answer], **about: Any) -> Measurement:
    """A finished assessment with what follows from it."""
    return Measurement.of(assessed(checklist, answers, **about), checklist)


def from_to(then: dict[str, Answer], now: dict[str, Answer], checklist: Checklist | None = None) -> Progress:
    """From some answers to others, on one checklist with one theme of questions a to d."""
    checklist = checklist or one_theme()
    return progress(measured(checklist, then), measured(checklist, now))


def change_of(found: Progress, question_id: str) -> QuestionProgress:
    """What became of a question."""
    (change,) = (each for theme in found.themes for each in theme.questions if each.step.id == question_id)
    return change


def of_version(version: str, *themes: str, **questions: Any) -> Checklist:
    """A checklist in a version: each theme with one question, called after it, with these changes."""
    ladder = a_ladder()
    made = [
        a_theme(theme, [a_question(f"{theme}-a", ladder, origin=supporting(), **questions.get(theme, {}))])
        for theme in themes
    ]
    return a_checklist(made, [ladder], version=version)


@st.composite
def measurements(draw: st.DrawFn, checklist: Checklist) -> Measurement:
    """Any finished assessment on a checklist."""
    answers = {question.id: draw(any_answer(checklist, question.id)) for question in checklist.questions}
    return measured(checklist, answers)


@st.composite
def later_version(draw: st.DrawFn, checklist: Checklist) -> Checklist:
    """A next version of a checklist: some questions in other words, some gone, one theme more."""
    told = checklist.model_dump(mode="json")
    themes = []
    for theme in told["themes"]:
        kept = []
        for question in theme["questions"]:
            fate = draw(st.sampled_from(["kept", "kept", "changed", "retired"]))
            if fate != "retired":
                kept.append({**question, **({"text": "Staat dit er nu?"} if fate == "changed" else {})})
        if kept:
            themes.append({**theme, "questions": kept})
    new = {**told["themes"][0], "id": "t-nieuw", "weight": "1"}
    new["questions"] = [{**told["themes"][0]["questions"][0], "id": "q-nieuw"}]
    version = draw(st.sampled_from(["1.1", "2.0"]))
    return Checklist.model_validate({**told, "version": version, "themes": [*themes, new], "selections": []})


@st.composite
def two(draw: st.DrawFn) -> tuple[Measurement, Measurement]:
    """Two finished assessments: on one checklist, or on two versions of it."""
    first = draw(checklists())
    second = first if draw(st.booleans()) else draw(later_version(first))
    return draw(measurements(first)), draw(measurements(second))


@given(checklists().flatmap(measurements))
def test_beside_itself_everything_is_the_same(one: Measurement) -> None:
    found = progress(one, one)
    assert set(found.turns) == {Turn.SAME}
    assert all(theme.figures.difference in {0, None} for theme in found.themes)
    assert found.total.difference in {0, None}


@given(two())
def test_the_other_way_round_everything_goes_the_other_way(pair: tuple[Measurement, Measurement]) -> None:
    forth, back = progress(*pair), progress(*reversed(pair))
    turns = {change.step.id: change.turn for theme in forth.themes for change in theme.questions}
    assert {c.step.id: MIRROR[c.turn] for theme in back.themes for c in theme.questions} == turns
    differences = {theme.id: theme.figures.difference for theme in forth.themes}
    mirrored = {theme.id: theme.figures.difference for theme in back.themes}
    assert {name: None if found is None else -found for name, found in mirrored.items()} == differences


@given(two())
def test_every_question_of_both_is_there_once(pair: tuple[Measurement, Measurement]) -> None:
    found = progress(*pair)
    there = Counter(change.step.id for theme in found.themes for change in theme.questions)
    asked = {name for each in pair if each.result for name in each.result.checklist.by_id}
    assert there == Counter(asked)
    assert sum(found.turns.values()) == len(asked)


@given(two())
def test_every_theme_of_both_is_there_once_with_the_figures_that_people_saw(
    pair: tuple[Measurement, Measurement],
) -> None:
    found = progress(*pair)
    assert Counter(theme.id for theme in found.themes) == Counter({*pair[0].shown.themes, *pair[1].shown.themes})
    for theme in found.themes:
        assert theme.figures.then == pair[0].shown.themes.get(theme.id)
        assert theme.figures.now == pair[1].shown.themes.get(theme.id)


@pytest.mark.parametrize(
    ("then", "now", "turn"),
    [
        (level(1), level(3), Turn.HIGHER),
        (level(3), level(1), Turn.LOWER),
        (level(2), level(2), Turn.SAME),
        (UNKNOWN, level(0), Turn.NOW_KNOWN),
        (UNANSWERED, level(4), Turn.NOW_KNOWN),
        (level(4), UNKNOWN, Turn.NOT_KNOWN_ANY_MORE),
        (UNKNOWN, UNANSWERED, Turn.SAME),
        (level(1), NOT_APPLICABLE, Turn.NOT_APPLICABLE_ANY_MORE),
        (UNKNOWN, NOT_APPLICABLE, Turn.NOT_APPLICABLE_ANY_MORE),
        (NOT_APPLICABLE, level(1), Turn.NOW_APPLICABLE),
        (NOT_APPLICABLE, UNANSWERED, Turn.NOW_APPLICABLE),
        (NOT_APPLICABLE, NOT_APPLICABLE, Turn.SAME),
    ],
)
def test_a_question_goes_one_way(then: Answer, now: Answer, turn: Turn) -> None:
    change = change_of(from_to({"a": then}, {"a": now}), "a")
    assert (change.turn, change.then, change.now) == (turn, then, now)


def test_what_went_which_way_is_counted() -> None:
    then = {"a": level(1), "b": level(3), "c": level(2), "d": UNKNOWN}
    now = {"a": level(2), "b": level(2), "c": level(4), "d": UNKNOWN}
    found = from_to(then, now)
    assert found.turns == {Turn.HIGHER: 2, Turn.LOWER: 1, Turn.SAME: 1}
    assert found.themes[0].count(Turn.HIGHER) == 2


def test_a_finished_score_is_the_one_that_people_saw() -> None:
    checklist = one_theme()
    then = assessed(checklist, {name: level(1) for name in "abcd"})
    assert then.finished_scores is not None
    other = then.finished_scores.model_copy(update={"themes": {"thema": 99}, "total": 99})
    seen = then.model_copy(update={"finished_scores": other})
    found = progress(Measurement.of(seen, checklist), measured(checklist, {name: level(2) for name in "abcd"}))
    assert (found.total.then, found.themes[0].figures.then) == (99, 99)
    assert found.themes[0].figures.difference == 50 - 99


def test_an_unfinished_one_has_its_scores_of_now_and_no_plan() -> None:
    checklist = one_theme()
    draft = an_assessment(answers={name: level(2) for name in "abcd"}, chosen=("a",))
    now = Measurement.of(draft, checklist, {"a": Task()})
    found = progress(measured(checklist, {name: level(1) for name in "abcd"}), now)
    assert now.result is not None
    total = now.result.scores.total
    assert total is not None
    assert total.known is not None
    assert found.total.now == shown(total.known)
    assert found.total.difference == 25
    assert now.plan.planned == ()


@pytest.mark.parametrize(
    ("version", "obstacle", "difference"), [("1.4", None, 50), ("2.0", Obstacle.OTHER_VERSION, None)]
)
def test_scores_are_compared_within_one_major_version(
    version: str, obstacle: Obstacle | None, difference: int | None
) -> None:
    then, now = of_version("1.0", "een"), of_version(version, "een")
    found = progress(measured(then, {"een-a": level(1)}), measured(now, {"een-a": level(3)}))
    (theme,) = found.themes
    assert (theme.figures.obstacle, theme.figures.difference) == (obstacle, difference)
    assert (found.total.obstacle, found.total.difference) == (obstacle, difference)
    assert (theme.figures.then, theme.figures.now) == (25, 75)
    assert theme.questions[0].turn is Turn.HIGHER  # the question stayed the same


def test_a_theme_without_a_score_is_not_compared() -> None:
    found = from_to({name: level(1) for name in "abcd"}, {"a": level(1)})
    assert found.themes[0].figures.obstacle is Obstacle.NO_SCORE
    assert found.themes[0].figures.difference is None


def test_themes_and_questions_that_came_went_and_became_others() -> None:
    then = of_version("1.0", "een", "weg")
    now = of_version("1.1", "een", "bij", een={"text": "Staat er iets anders?"})
    found = progress(
        measured(then, {"een-a": level(1), "weg-a": level(2)}), measured(now, {"een-a": level(3), "bij-a": level(2)})
    )
    assert [(theme.id, theme.figures.obstacle) for theme in found.themes] == [
        ("een", None),
        ("bij", Obstacle.NEW_THEME),
        ("weg", Obstacle.RETIRED_THEME),
    ]
    assert found.turns == {Turn.ANOTHER_QUESTION: 1, Turn.NEW: 1, Turn.RETIRED: 1}
    retired = change_of(found, "weg-a")
    assert (retired.step.question, retired.now, retired.then) == (then.by_id["weg-a"], None, level(2))
    assert change_of(found, "bij-a").then is None


def test_without_the_earlier_checklist_what_was_shown_is_left() -> None:
    then, now = of_version("1.0", "een", "weg"), of_version("1.1", "een")
    before = assessed(then, {"een-a": level(1), "weg-a": level(2)}, chosen=("een-a",))
    found = progress(Measurement.of(before, None), measured(now, {"een-a": level(3)}))
    assert [(theme.title, theme.figures.then, theme.figures.now) for theme in found.themes] == [
        ("Een", 25, 75),
        ("weg", 50, None),
    ]
    assert found.themes[0].figures.difference == 50
    assert found.turns == {}
    assert found.then.plan.planned == ()


def test_what_was_written_later_explains_where_something_changed() -> None:
    place = Evidence(document="Collegeprogramma", page="12")
    later = level(3).with_(note="Nu met een datum.", evidence=place, already="de visie")
    why = change_of(from_to({"a": level(1)}, {"a": later}), "a").why
    assert (why.note, why.evidence, why.already) == ("Nu met een datum.", place, "de visie")


def test_what_stood_there_before_explains_nothing_where_nothing_changed() -> None:
    there = level(2).with_(note="Van toen.", evidence=Evidence(page="3"), already="de visie")
    why = change_of(from_to({"a": there}, {"a": there}), "a").why
    assert (why.note, why.evidence, why.already) == ("", Evidence(), None)
    why = change_of(from_to({"a": there}, {"a": there.with_(note="Nagevraagd.")}), "a").why
    assert (why.note, why.evidence) == ("Nagevraagd.", Evidence())


def test_why_something_no_longer_applies_is_told() -> None:
    why = change_of(from_to({"a": level(1)}, {"a": NOT_APPLICABLE}), "a").why
    assert why.not_applicable == NOT_APPLICABLE.not_applicable


def test_the_earlier_plan_explains_and_so_does_what_was_set_aside() -> None:
    checklist = one_theme()
    then = {"a": level(1), "b": level(1).with_(set_aside="Dit doet de regio."), "c": level(1), "d": level(4)}
    tasks = {
        "a": Task(owner="adviseur", status=TaskStatus.DONE),
        "b": Task(owner="niemand"),
        "c": Task(accepted=False),
        "d": Task(owner="geen advies meer"),
    }
    before = Measurement.of(assessed(checklist, then), checklist, tasks)
    found = progress(before, measured(checklist, {**then, "a": level(3)}))
    told = {name: change_of(found, name).why.task for name in "abcd"}
    assert told == {"a": tasks["a"], "b": None, "c": None, "d": None}
    assert change_of(found, "b").why.set_aside == "Dit doet de regio."


def test_what_was_chosen_counts_as_taken_over() -> None:
    checklist = one_theme()
    answers = {name: level(1) for name in "abcd"}
    found = progress(measured(checklist, answers, chosen=("b",)), measured(checklist, answers))
    assert [name for name in "abcd" if change_of(found, name).why.task] == ["b"]
