"""Advice on the screen: what is taken along, and what is set aside with a reason."""

import pytest

from screens import EVERYTHING_HOSTILE, Tab, a_finished, an_assessment, answer_in, answered
from selfcheck.advice import low_end_after
from selfcheck.answers import MAX_TEXT, Answer
from selfcheck.assessment import Assessment, Result, evaluate
from selfcheck.checklist import Checklist, Question
from selfcheck.dutch import counted
from selfcheck.scoring import shown
from selfcheck.storage import Store
from selfcheck.ui import fields, texts
from selfcheck.ui.advising import FIRST


@pytest.fixture
def assessment(store: Store, checklist: Checklist) -> Assessment:
    """An assessment in the store with every question at a low level: advice on everything."""
    made = an_assessment(checklist, answers=answered(checklist, 1))
    store.create(made)
    return made


@pytest.fixture
def result(checklist: Checklist, assessment: Assessment) -> Result:
    """Its result."""
    return evaluate(checklist, assessment.given)


@pytest.fixture
def tab(assessment: Assessment) -> Tab:
    """The screen with its advice."""
    return Tab().open("uitslag", assessment.id)


def advised(tab: Tab) -> list[str]:
    """The headings of the advice on the screen, in order."""
    return [heading.value for heading in tab.app.subheader if heading.value[:1].isdigit()]


def tick(tab: Tab, question: Question, *, value: bool = True) -> Tab:
    """Take an advice along, or not."""
    (box,) = (box for box in tab.app.checkbox if (box.key or "").startswith(f"neem-mee-{question.id}-"))
    box.set_value(value)
    return tab.run()


def set_aside(tab: Tab, question: Question, reason: str) -> Tab:
    """Set an advice aside."""
    (field,) = (field for field in tab.app.text_input if (field.key or "").startswith(f"niet-{question.id}-"))
    field.set_value(reason)
    (button,) = (button for button in tab.app.button if (button.key or "").startswith(f"zet-opzij-{question.id}"))
    button.click()
    return tab.run()


def chosen_in(store: Store) -> set[str]:
    """What is stored as taken along."""
    (assessment,) = store.all()
    return set(assessment.chosen)


def test_the_first_advice_is_shown_in_order_and_the_rest_when_asked(tab: Tab, result: Result) -> None:
    titles = [
        texts.ADVICE_TITLE.format(number=number, label=advice.question.label)
        for number, advice in enumerate(result.advice, start=1)
    ]
    assert len(titles) > FIRST
    assert advised(tab) == titles[:FIRST]
    everything = tab.labelled(texts.ALL_ADVICE.format(number=len(titles) - FIRST))
    everything.check()
    assert advised(tab.run()) == titles


def test_what_is_taken_along_is_stored_and_says_where_the_total_would_be(
    store: Store, tab: Tab, result: Result
) -> None:
    assert tab.says(texts.PICKED_NONE)
    taken = result.advice[:2]
    for advice in taken:
        tick(tab, advice.question)
    assert chosen_in(store) == {advice.question.id for advice in taken}
    low, total = low_end_after(result.scores, taken), result.scores.total
    assert low is not None
    assert total is not None
    amount = counted(2, "voorstel", "voorstellen")
    assert tab.says(texts.PICKED.format(number=amount, low=shown(low), now=shown(total.low)))


def test_what_is_no_longer_taken_along_is_forgotten(store: Store, tab: Tab, result: Result) -> None:
    tick(tab, result.advice[0].question)
    tick(tab, result.advice[0].question, value=False)
    assert chosen_in(store) == set()
    assert tab.says(texts.PICKED_NONE)


def test_what_was_taken_along_is_ticked_next_time(tab: Tab, result: Result, assessment: Assessment) -> None:
    tick(tab, result.advice[1].question)
    again = Tab().open("uitslag", assessment.id)
    assert [box.value for box in again.app.checkbox if box.label == texts.PICK] == [
        number == 1 for number in range(FIRST)
    ]


def test_what_was_taken_along_but_is_not_shown_stays_taken_along(
    store: Store, tab: Tab, result: Result, assessment: Assessment
) -> None:
    last = result.advice[-1].question
    store.save_about(assessment.id, chosen=(last.id,))
    tick(tab.run(), result.advice[0].question)
    assert chosen_in(store) == {last.id, result.advice[0].question.id}


def test_what_another_tab_took_along_is_not_undone(
    store: Store, tab: Tab, result: Result, assessment: Assessment
) -> None:
    other = Tab().open("uitslag", assessment.id)
    tick(tab, result.advice[0].question)
    other.run()
    assert chosen_in(store) == {result.advice[0].question.id}
    tick(other, result.advice[1].question)
    assert chosen_in(store) == {advice.question.id for advice in result.advice[:2]}


def test_an_advice_that_is_set_aside_goes_with_its_reason_and_the_score_stays(
    store: Store, tab: Tab, result: Result, assessment: Assessment
) -> None:
    question = result.advice[0].question
    before = [metric.value for metric in tab.app.metric]
    set_aside(tab, question, "De raad koos anders.")
    assert answer_in(store, assessment.id, question).set_aside == "De raad koos anders."
    assert not any(title.endswith(f". {question.label}") for title in advised(tab))
    assert "De raad koos anders." in [text.value for text in tab.app.text]
    assert [metric.value for metric in tab.app.metric] == before


def test_an_advice_that_is_set_aside_is_not_taken_along_any_more(store: Store, tab: Tab, result: Result) -> None:
    question = result.advice[0].question
    set_aside(tick(tab, question), question, "Nee.").run()
    assert chosen_in(store) == set()


def test_an_advice_that_was_set_aside_can_come_back(
    store: Store, tab: Tab, result: Result, assessment: Assessment
) -> None:
    question = result.advice[0].question
    before = advised(tab)
    set_aside(tab, question, "Nee.").press(texts.TAKE_BACK.format(label=question.label))
    assert answer_in(store, assessment.id, question) == assessment.given[question.id]
    assert advised(tab) == before


def test_without_a_reason_an_advice_is_not_set_aside(
    store: Store, tab: Tab, result: Result, assessment: Assessment
) -> None:
    set_aside(tab, result.advice[0].question, " ")
    assert answer_in(store, assessment.id, result.advice[0].question).set_aside is None
    assert tab.says(texts.ASIDE_REASON_MISSING)


def test_a_reason_that_is_too_long_is_refused_and_nothing_is_stored(
    store: Store, tab: Tab, result: Result, assessment: Assessment
) -> None:
    question = result.advice[0].question
    set_aside(tab, question, "x" * (MAX_TEXT + 1))
    assert tab.says(texts.TOO_LONG.format(field=texts.ASIDE_REASON, characters="4.001", limit="4.000"))
    assert answer_in(store, assessment.id, question) == assessment.given[question.id]


def test_setting_advice_aside_is_not_called_a_change_in_another_window(
    store: Store, checklist: Checklist, result: Result, assessment: Assessment
) -> None:
    question = result.advice[0].question
    step = checklist.theme_of(question.id).id
    tab = Tab().open("vragen", assessment.id, step).follow(texts.SCREENS["uitslag"])
    set_aside(tab, question, "Nee.").follow(texts.SCREENS["vragen"])
    assert tab.has_field(fields.CHOICE, question)
    assert not tab.says(texts.RENEWED)
    tab.choose(question, fields.UNKNOWN)
    assert answer_in(store, assessment.id, question) == Answer(unknown=True, set_aside="Nee.")


@pytest.mark.parametrize("place", ["Visie 2025", EVERYTHING_HOSTILE])
def test_what_is_done_already_becomes_a_text_that_refers_to_it(
    store: Store, checklist: Checklist, question: Question, place: str
) -> None:
    answers = {question.id: Answer(level=next(iter(question.levels)), already=place)}
    assessment = an_assessment(checklist, answers=answers)
    store.create(assessment)
    tab = Tab().open("uitslag", assessment.id)
    assert tab.says(texts.REFER)
    drafts, letters = tab.app.code[: -len(checklist.themes)], tab.app.code[-len(checklist.themes) :]
    assert [draft.value for draft in drafts] == [f"Wij voeren {place} uit."]
    assert all(letter.value.startswith("Beste collega") for letter in letters)


def test_of_a_finished_assessment_nothing_is_taken_along_or_set_aside(store: Store, checklist: Checklist) -> None:
    picked = checklist.questions[0].id
    assessment = a_finished(checklist, points=1, chosen=(picked,))
    store.create(assessment)
    tab = Tab().open("uitslag", assessment.id)
    assert not any(tab.has(label) for label in (texts.PICK, texts.ASIDE, texts.ASIDE_REASON))
    assert store.all() == (assessment,)
