"""Help on the way: at the question, at the figures, and from a colleague."""

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from building import a_checklist, a_ladder, a_question, a_theme
from screens import Tab, a_finished, an_assessment, answered
from selfcheck.answers import Answer
from selfcheck.assessment import evaluate
from selfcheck.checklist import Checklist
from selfcheck.dutch import listed, number
from selfcheck.report import wording
from selfcheck.scoring import shown
from selfcheck.storage import Store
from selfcheck.ui import resources, sums, texts
from selfcheck.ui.colleague import letter
from selfcheck.ui.explaining import exemplary, look_for
from selfcheck.ui.pages.questions import OPEN, SHORT
from selfcheck.ui.sample import sample_sheet

CLOSE = texts.COLLEAGUE_CLOSE.format(mine="Utrecht")


def helped(tab: Tab) -> list[list[str]]:
    """What stands in the help at each question."""
    return [[text.value for text in panel.markdown] for panel in tab.app.expander if panel.label == texts.HELP]


def letters(tab: Tab) -> list[str]:
    """The texts for a colleague on a screen."""
    return [code.value for code in tab.app.code if code.value.endswith(CLOSE)]


# --- at the question


def test_the_help_names_words_to_look_for_and_who_may_know(checklist: Checklist, begun: str) -> None:
    for theme in checklist.themes:
        panels = helped(Tab().open("vragen", begun, theme.id))
        assert len(panels) == len(theme.questions)
        for question, panel in zip(theme.questions, panels, strict=True):
            assert ", ".join(look_for(question)) in panel[0]
            assert texts.SEARCH_WORDS_WARNING in panel[1]
            assert listed(question.knows) in panel[-1]


def test_words_to_look_for_are_without_signs_and_begin_with_specific_ones() -> None:
    ladder = a_ladder()
    terms = {
        "specific_terms": ["digitalis*", "=VNG", "wethouder* + ict", "hack* - hackaton*"],
        "search_terms": ["VNG", "loket"],
    }
    [question] = a_checklist([a_theme("t", [a_question("q", ladder, **terms)])], [ladder]).questions
    assert look_for(question) == ("digitalis…", "VNG", "loket")


def test_words_to_look_for_are_few_and_leave_room_for_both_lists() -> None:
    ladder = a_ladder()
    terms = {name: [f"{name[:4]}{n}" for n in range(20)] for name in ("specific_terms", "search_terms")}
    [question] = a_checklist([a_theme("t", [a_question("q", ladder, **terms)])], [ladder]).questions
    words = look_for(question)
    assert words == ("spec0", "spec1", "spec2", "spec3", "spec4", "spec5", *(f"sear{n}" for n in range(6)))


def test_every_question_on_the_usual_ladder_has_an_example_per_level(checklist: Checklist, begun: str) -> None:
    for theme in checklist.themes:
        for question, panel in zip(theme.questions, helped(Tab().open("vragen", begun, theme.id)), strict=True):
            model = exemplary(checklist, question)
            if checklist.ladder(question) is not checklist.ladders[0]:
                assert model is None
                continue
            assert model is not None
            assert model in theme.questions
            examples = panel[2]
            assert "verzonnen" in examples
            assert all(text in examples for text in model.examples.values())
            assert (f"‘{model.label}’" in examples) is (model is not question)


def test_a_question_with_examples_of_its_own_shows_those(checklist: Checklist) -> None:
    own = [question for question in checklist.questions if question.examples]
    assert len(own) == len(checklist.themes)
    assert all(exemplary(checklist, question) is question for question in own)


# --- how a score is made


def test_the_total_is_shown_with_its_own_numbers(store: Store, checklist: Checklist) -> None:
    heights = [answered(checklist, points) for points in range(5)]
    answers = {question.id: heights[i % 5][question.id] for i, question in enumerate(checklist.questions)}
    assessment = an_assessment(checklist, answers=answers)
    store.create(assessment)
    scores = evaluate(checklist, assessment.given).scores
    figures = [theme.score.known for theme in scores.counting if theme.score and theme.score.known is not None]
    assert len(figures) == 4
    assert scores.total is not None
    assert scores.total.known == sum(figures) / 4
    said = texts.TOTAL_FIGURES.format(
        sum=" + ".join(map(number, figures)),
        whole=number(sum(figures, start=figures[0] * 0)),
        weights=4,
        total=number(scores.total.known),
        shown=shown(scores.total.known),
    )
    assert Tab().open("uitslag", assessment.id).says(said)


def test_a_selection_is_shown_with_its_own_numbers(store: Store, checklist: Checklist) -> None:
    assessment = an_assessment(checklist, answers=answered(checklist, 1))
    store.create(assessment)
    tab = Tab().open("uitslag", assessment.id)
    assert tab.says(texts.SELECTION_FIGURES.format(known=19, earned="4,75", score="25", shown=25))


def test_what_is_missing_for_a_total_and_a_selection_is_said(checklist: Checklist, begun: str) -> None:
    tab = Tab().open("uitslag", begun)
    assert tab.says(texts.SELECTION_OPEN.format(known=0, all=19, needed=15))
    assert tab.says(texts.SELECTION_OPEN.format(known=0, all=12, needed=9))
    missing = [theme.title for theme in checklist.themes if theme.weight]
    assert tab.says(texts.TOTAL_OPEN.format(themes=wording.themes_without_score(missing)))


def test_weights_that_are_not_one_stand_in_the_sum_of_the_total(checklist: Checklist) -> None:
    heavy = checklist.themes[0].model_copy(update={"weight": 2})
    weighed = checklist.model_copy(update={"themes": (heavy, *checklist.themes[1:])})
    answers = an_assessment(checklist, answers=answered(checklist, 2)).given
    assert "2 keer 50 + 50 + 50 + 50 = 250. Gedeeld door 5 is dat 50." in sums.of_total(
        evaluate(weighed, answers).scores
    )


# --- from a colleague


def test_a_letter_asks_every_question_it_is_given(checklist: Checklist) -> None:
    for theme in checklist.themes:
        text = letter(checklist, theme, theme.questions, "Utrecht", ["Samen vooruit", "Begroting"])
        assert text.startswith(texts.COLLEAGUE_GREETING.format(theme=theme.title))
        assert text.endswith(CLOSE)
        assert "‘Samen vooruit’ en ‘Begroting’" in text
        for place, question in enumerate(checklist.questions, start=1):
            asked = texts.COLLEAGUE_QUESTION.format(number=place, text=question.text)
            assert (asked in text) is (question in theme.questions)
        for question in theme.questions:
            assert listed(question.knows) in text
            assert ", ".join(look_for(question)) in text
            assert all(level.meaning in text for level in checklist.ladder(question).levels)


def test_a_letter_leaves_only_the_sender_open_and_holds_no_markup(checklist: Checklist) -> None:
    for theme in checklist.themes:
        text = letter(checklist, theme, theme.questions, "Utrecht", [])
        assert text.count("[") == text.count("]") == 1
        assert "[naam], gemeente Utrecht" in text
        assert not set(text) & set("*_`#{}<>")
        assert not any(line.startswith("- ") for line in text.splitlines())


def test_levels_that_all_questions_share_are_explained_once(checklist: Checklist) -> None:
    (theme,) = (theme for theme in checklist.themes if any(q.ladder == "portefeuille" for q in theme.questions))
    text = letter(checklist, theme, theme.questions, "Utrecht", [])
    assert text.count(checklist.ladders[0].levels[-1].meaning) == 1
    assert text.count(f"\n{texts.COLLEAGUE_LEVELS_HERE}\n") == 1
    (own,) = (question for question in theme.questions if question.ladder)
    assert texts.COLLEAGUE_LEVELS not in letter(checklist, theme, [own], "Utrecht", [])


def test_a_theme_asks_a_colleague_only_what_is_open(store: Store, checklist: Checklist) -> None:
    first, second, *rest = checklist.themes[0].questions
    level = next(iter(first.levels))
    answers = {first.id: Answer(unknown=True), **{question.id: Answer(level=level) for question in rest}}
    assessment = an_assessment(checklist, answers=answers)
    store.create(assessment)
    tab = Tab().open("vragen", assessment.id, checklist.themes[0].id)
    (text,) = letters(tab)
    assert [question.text in text for question in (first, second, *rest)] == [True, True, *[False] * len(rest)]
    assert "‘Samen vooruit’" in text

    (shorter,) = letters(tab.choose(first, level).run())
    assert first.text not in shorter
    assert second.text in shorter


def test_the_panel_stays_when_the_last_question_is_answered(store: Store, checklist: Checklist) -> None:
    theme = checklist.themes[0]
    last = theme.questions[-1]
    answers = {name: answer for name, answer in answered(checklist, 2).items() if name != last.id}
    assessment = an_assessment(checklist, answers=answers)
    store.create(assessment)
    tab = Tab().open("vragen", assessment.id, theme.id)
    panels = [panel.label for panel in tab.app.expander]
    assert texts.COLLEAGUE in panels
    assert len(letters(tab)) == 1
    tab.choose(last, next(iter(last.levels))).run()
    assert [panel.label for panel in tab.app.expander] == panels
    assert not letters(tab)
    assert tab.says(texts.COLLEAGUE_NONE)


@pytest.mark.parametrize("step", [OPEN, SHORT])
def test_a_step_of_more_themes_has_no_letter(begun: str, step: str) -> None:
    assert not letters(Tab().open("vragen", begun, step))


def test_the_result_has_a_letter_for_every_theme_with_open_questions(store: Store, checklist: Checklist) -> None:
    themes = checklist.themes
    done = answered(checklist, 2)
    answers = {question.id: done[question.id] for theme in themes[1:] for question in theme.questions}
    answers[themes[2].questions[0].id] = Answer(unknown=True)
    assessment = an_assessment(checklist, answers=answers)
    store.create(assessment)
    tab = Tab().open("uitslag", assessment.id)
    labels = [texts.COLLEAGUE_ABOUT.format(theme=theme.title) for theme in (themes[0], themes[2])]
    assert [panel.label for panel in tab.app.expander if panel.label.startswith(texts.COLLEAGUE)] == labels
    first, third = letters(tab)
    assert all(question.text in first for question in themes[0].questions)
    assert [question.text in third for question in themes[2].questions].count(True) == 1


def test_of_a_finished_assessment_there_is_nothing_left_to_ask(store: Store, checklist: Checklist) -> None:
    assessment = a_finished(checklist, answers={})
    store.create(assessment)
    tab = Tab().open("uitslag", assessment.id)
    assert tab.says(texts.FIND_OUT_HOW)
    assert not letters(tab)


# --- the example


def test_the_example_says_on_every_page_that_it_is_invented(checklist: Checklist) -> None:
    pages = PdfReader(BytesIO(sample_sheet(checklist, date(2026, 11, 21)))).pages
    assert len(pages) > 1
    assert all(wording.INVENTED in " ".join(page.extract_text().split()) for page in pages)


def test_the_start_offers_the_example_and_stores_nothing(store: Store) -> None:
    tab = Tab().open()
    assert tab.has(texts.SAMPLE)
    tab.labelled(texts.SAMPLE).click()
    tab.run()
    assert store.all() == resources.store().all() == ()
