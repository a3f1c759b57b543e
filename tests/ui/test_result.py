"""The result: the same figures as scoring gives, what goes with them, and finishing."""

import pytest
from pandas import DataFrame

from screens import Tab, a_finished, an_assessment, answer_in, answered
from selfcheck.answers import Answer
from selfcheck.assessment import Assessment, Result, evaluate, finish, today
from selfcheck.checklist import Checklist, Question
from selfcheck.dutch import full_date, listed, number
from selfcheck.report import wording
from selfcheck.scoring import shown
from selfcheck.storage import Store
from selfcheck.ui import fields, texts


def of_themes(checklist: Checklist, *numbers: int, points: int = 1) -> dict[str, Answer]:
    """The questions of some themes, at one height."""
    whole = answered(checklist, points)
    return {question.id: whole[question.id] for number in numbers for question in checklist.themes[number].questions}


def result_of(checklist: Checklist, assessment: Assessment) -> Result:
    """What the screen must show."""
    return evaluate(checklist, assessment.given, assessment.chosen)


def opened(store: Store, assessment: Assessment) -> Tab:
    """The screen of an assessment that was not stored yet."""
    store.create(assessment)
    return Tab().open("uitslag", assessment.id)


def figures(tab: Tab) -> dict[str, str]:
    """The figures at the top, by name."""
    return {metric.label: metric.value for metric in tab.app.metric}


def table_of_themes(tab: Tab) -> DataFrame:
    """The table beside the figure of the themes."""
    (found,) = (table.value for table in tab.app.table if texts.COLUMN_VERDICT in table.value)
    return found


@pytest.fixture
def mixed(checklist: Checklist) -> Assessment:
    """Every question answered, at all heights, with some not known."""
    heights = [answered(checklist, points) for points in range(5)]
    answers = {question.id: heights[i % 5][question.id] for i, question in enumerate(checklist.questions)}
    unknown = {question.id: Answer(unknown=True) for question in checklist.questions[8::9]}
    return an_assessment(checklist, answers={**answers, **unknown})


def test_the_figures_are_those_of_scoring(store: Store, checklist: Checklist, mixed: Assessment) -> None:
    scores = result_of(checklist, mixed).scores
    tab = opened(store, mixed)
    assert scores.total is not None
    assert scores.total.known is not None
    assert figures(tab)[texts.TOTAL] == texts.OF_100.format(score=shown(scores.total.known))
    themes = table_of_themes(tab)
    assert list(themes[texts.COLUMN_SCORE]) == [
        str(shown(theme.score.known)) for theme in scores.themes if theme.score and theme.score.known is not None
    ]
    assert list(themes[texts.COLUMN_VERDICT]) == [wording.verdict_label(theme.verdict) for theme in scores.themes]


def test_beside_the_total_stands_the_score_of_the_core(store: Store, checklist: Checklist, mixed: Assessment) -> None:
    beside = result_of(checklist, mixed).beside_total
    tab = opened(store, mixed)
    assert beside is not None
    assert beside.score is not None
    assert beside.score.known is not None
    assert figures(tab)[beside.selection.label] == texts.OF_100.format(score=shown(beside.score.known))
    assert tab.says(beside.selection.sentence)


def test_what_made_a_score_adds_up_to_it(store: Store, checklist: Checklist, mixed: Assessment) -> None:
    tab = opened(store, mixed)
    unfolded = [table.value for table in tab.app.table if texts.COLUMN_POINTS in table.value]
    tables = unfolded[-len(checklist.themes) :]
    for theme, table in zip(result_of(checklist, mixed).scores.themes, tables, strict=True):
        assert list(table[texts.COLUMN_QUESTION]) == [mark.question.label for mark in theme.marks]
        assert list(table[texts.COLUMN_POINTS]) == [
            texts.STATES[mark.state.name]
            if mark.points is None
            else texts.POINTS.format(points=mark.points, maximum=mark.maximum)
            for mark in theme.marks
        ]


def test_the_total_unfolds_to_its_themes_and_a_selection_to_its_questions(
    store: Store, checklist: Checklist, mixed: Assessment
) -> None:
    tab, result = opened(store, mixed), result_of(checklist, mixed)
    tables = [table.value for table in tab.app.table]
    (themes,) = (
        table for table in tables if set(table) == {texts.COLUMN_THEME, texts.COLUMN_WEIGHT, texts.COLUMN_SCORE}
    )
    assert list(themes[texts.COLUMN_SCORE]) == [
        number(theme.score.known) for theme in result.scores.counting if theme.score and theme.score.known is not None
    ]
    beside = result.beside_total
    assert beside is not None
    labels = [mark.question.label for mark in beside.marks]
    assert any(list(table.get(texts.COLUMN_QUESTION, [])) == labels for table in tables)


def test_an_empty_assessment_has_no_score_and_says_between_what_it_lies(checklist: Checklist, begun: str) -> None:
    tab = Tab().open("uitslag", begun)
    assert set(figures(tab).values()) == {texts.NO_SCORE}
    assert any("0 en 100" in text for text in tab.shown)
    assert tab.says(texts.STRONG_NONE)
    assert tab.says(texts.ADVICE_NONE)
    assert set(table_of_themes(tab)[texts.COLUMN_SCORE]) == {"–"}
    assert len(table_of_themes(tab)) == len(checklist.themes)


def test_with_one_theme_missing_there_is_no_total_but_there_are_scores(store: Store, checklist: Checklist) -> None:
    assessment = an_assessment(checklist, answers=of_themes(checklist, 0, 1, 2))
    tab = opened(store, assessment)
    total = result_of(checklist, assessment).scores.total
    assert total is not None
    assert figures(tab)[texts.TOTAL] == texts.NO_SCORE
    sentence = texts.NO_TOTAL.format(
        themes=f"‘{checklist.themes[3].title}’", low=shown(total.low), high=shown(total.high)
    )
    assert tab.says(sentence)
    assert list(table_of_themes(tab)[texts.COLUMN_SCORE])[3] == "–"
    assert "–" not in list(table_of_themes(tab)[texts.COLUMN_SCORE])[:3]


def test_a_theme_of_weight_0_is_shown_and_does_not_count(store: Store, checklist: Checklist) -> None:
    (free,) = (number for number, theme in enumerate(checklist.themes) if not theme.weight)
    others = [number for number in range(len(checklist.themes)) if number != free]
    low = an_assessment(checklist, answers={**of_themes(checklist, *others), **of_themes(checklist, free, points=0)})
    high = an_assessment(checklist, answers={**of_themes(checklist, *others), **of_themes(checklist, free, points=4)})
    tabs = opened(store, low), opened(store, high)
    assert figures(tabs[0]) == figures(tabs[1])
    shown_there = [table_of_themes(tab).iloc[free] for tab in tabs]
    assert shown_there[0][texts.COLUMN_SCORE] != shown_there[1][texts.COLUMN_SCORE]
    assert all(texts.NOT_COUNTED in row[texts.COLUMN_THEME] for row in shown_there)


def test_beside_every_result_stands_that_it_is_about_the_text(begun: str) -> None:
    assert Tab().open("uitslag", begun).says(texts.ABOUT_TEXT)


def test_kind_and_status_stand_beside_the_score(store: Store, checklist: Checklist) -> None:
    tab = opened(store, an_assessment(checklist, kind=checklist.kinds[2].id))
    assert tab.says(checklist.kinds[2].sentence)
    assert tab.says(wording.CONCEPT)


def test_what_is_not_known_is_listed_with_who_may_know(store: Store, checklist: Checklist, mixed: Assessment) -> None:
    tab = opened(store, mixed)
    for finding in result_of(checklist, mixed).open:
        state, knows = texts.STATES[finding.state.name], listed(finding.question.knows)
        assert tab.says(texts.FIND_OUT_LINE.format(label=finding.question.label, state=state, knows=knows))


def test_what_stands_well_is_named(store: Store, checklist: Checklist, mixed: Assessment) -> None:
    tab = opened(store, mixed)
    strong = result_of(checklist, mixed).strong
    assert strong
    for found in strong:
        assert tab.says(texts.STRONG_LINE.format(label=found.question.label, level=found.level.label))


def test_a_core_question_at_nothing_lowers_the_verdict_and_is_named(store: Store, checklist: Checklist) -> None:
    core = next(question for question in checklist.questions if question.core)
    lowest = next(iter(core.levels))
    assessment = an_assessment(checklist, answers={**answered(checklist, 4), core.id: Answer(level=lowest)})
    tab = opened(store, assessment)
    assert checklist.gate is not None
    assert tab.says(wording.gate_sentence(checklist.gate.lowered, (core,)))


def test_finishing_freezes_the_figures_that_are_shown(store: Store, checklist: Checklist, mixed: Assessment) -> None:
    tab = opened(store, mixed)
    before = figures(tab)
    tab.press(texts.FINISH)
    assert tab.says(texts.FINISH_MEANS)
    tab.press(texts.FINISH, texts.FINISH_YES)
    (stored,) = store.all()
    assert stored == finish(mixed, checklist, today())
    assert tab.says(texts.FINISHED_NOW)
    assert tab.says(texts.FINISHED_ON.format(date=full_date(today())))
    assert not tab.has(texts.FINISH)
    assert figures(tab) == before


def test_not_finishing_after_all_changes_nothing(store: Store, mixed: Assessment) -> None:
    tab = opened(store, mixed).press(texts.FINISH).press(texts.FINISH, texts.CANCEL)
    assert store.all() == (mixed,)
    assert tab.has(texts.FINISH)
    assert not tab.has(texts.FINISH_YES)


def test_what_was_typed_in_another_tab_at_the_last_moment_is_in_what_is_finished(
    store: Store, begun: str, question: Question
) -> None:
    asking, result = Tab().open("vragen", begun), Tab().open("uitslag", begun).press(texts.FINISH)
    asking.choose(question, fields.UNKNOWN)
    result.press(texts.FINISH, texts.FINISH_YES)
    assert answer_in(store, begun, question) == Answer(unknown=True)


def test_a_finished_result_cannot_be_finished_again(store: Store, checklist: Checklist) -> None:
    assessment = a_finished(checklist)
    assert not opened(store, assessment).has(texts.FINISH)
    assert store.all() == (assessment,)
