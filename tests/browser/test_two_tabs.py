"""The same assessment in two tabs: nothing is overwritten unseen, and the visitor chooses."""

import pytest
from playwright.sync_api import expect

from selfcheck.answers import Answer
from selfcheck.checklist import Question
from selfcheck.ui import texts
from visited import House, Visiting
from walking import Visitor

pytestmark = pytest.mark.browser

STEP = "samenhang"


@pytest.fixture
def question(house: House) -> Question:
    """The question that both tabs show."""
    return house.checklist.themes[1].questions[0]


@pytest.fixture
def tabs(house: House, visit: Visiting) -> tuple[Visitor, Visitor]:
    """Two tabs on the same step."""
    first, second = visit(), visit()
    assessment_id = house.begun()
    first.open_step(assessment_id, STEP)
    second.open_step(assessment_id, STEP)
    return first, second


def number(house: House, question: Question) -> int:
    return house.checklist.questions.index(question) + 1


def test_answers_to_different_questions_are_all_kept(
    house: House, tabs: tuple[Visitor, Visitor], question: Question
) -> None:
    first, second = tabs
    other = house.checklist.themes[1].questions[1]
    first.choose(question.id, "keuze")
    second.choose(other.id, "deels")
    first.sees_saved()
    second.sees_saved()
    given = house.stored(first.assessment_id).given
    assert (given[question.id].level, given[other.id].level) == ("keuze", "deels")
    expect(first.page.get_by_text(texts.CLASH_TITLE)).to_have_count(0)
    expect(second.page.get_by_text(texts.CLASH_TITLE)).to_have_count(0)


@pytest.fixture
def clash(house: House, tabs: tuple[Visitor, Visitor], question: Question) -> Visitor:
    """The tab that was second to answer the same question, and is told so."""
    first, second = tabs
    first.choose(question.id, "keuze")
    first.sees_saved()
    first.write(question.id, "Van het eerste venster")
    first.sees_saved()
    second.choose(question.id, "afspraak")
    expect(second.question(question.id)).to_contain_text(texts.CLASH_TITLE)
    assert house.answer(second.assessment_id, question).level == "keuze"
    return second


def test_the_second_tab_sees_both_versions_and_is_not_told_that_all_is_saved(
    clash: Visitor, question: Question
) -> None:
    frame = clash.question(question.id)
    for text in (question.levels["keuze"], question.levels["afspraak"], "Van het eerste venster"):
        expect(frame).to_contain_text(text)
    clash.sees_waiting()


def test_the_second_tab_can_keep_what_is_stored(house: House, clash: Visitor, question: Question) -> None:
    clash.press(texts.KEEP_THEIRS.format(number=number(house, question)))
    clash.sees_saved()
    assert house.answer(clash.assessment_id, question) == Answer(level="keuze", note="Van het eerste venster")
    assert clash.seen(question.id).choice == "keuze"


def test_the_second_tab_can_keep_its_own(house: House, clash: Visitor, question: Question) -> None:
    clash.press(texts.KEEP_MINE.format(number=number(house, question)))
    clash.sees_saved()
    assert house.answer(clash.assessment_id, question) == Answer(level="afspraak")
    assert clash.seen(question.id).choice == "afspraak"


def test_nobody_leaves_a_step_with_two_versions_unseen(clash: Visitor) -> None:
    clash.press(texts.NEXT)
    clash.sees_theme(STEP)
    expect(clash.page.get_by_text(texts.CLASH_TITLE)).to_be_visible()


def test_a_tab_shows_what_another_tab_saved_and_says_so(
    house: House, tabs: tuple[Visitor, Visitor], question: Question
) -> None:
    first, second = tabs
    first.choose(question.id, "keuze")
    first.sees_saved()
    second.choose(house.checklist.themes[1].questions[1].id, "deels")
    second.sees_saved()
    expect(second.question(question.id)).to_contain_text(texts.RENEWED)
    assert second.seen(question.id).choice == "keuze"


def test_an_answer_in_a_tab_that_does_not_know_that_all_was_finished_is_refused_and_said(
    house: House, tabs: tuple[Visitor, Visitor], question: Question
) -> None:
    first, second = tabs
    first.follow("uitslag")
    first.sees(texts.RESULT_TITLE)
    first.press(texts.FINISH)
    first.press(texts.FINISH_YES)
    expect(first.page.get_by_text(texts.FINISHED_NOW).first).to_be_visible()
    second.choose(question.id, "keuze")
    second.sees(texts.FROZEN_TITLE)
    assert house.answer(first.assessment_id, question) == Answer()
