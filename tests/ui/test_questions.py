"""The wizard: every step draws, and what is filled in is stored at once."""

import pytest

from screens import Tab, a_finished, an_assessment, answer_in, answered
from selfcheck.answers import MAX_TEXT, UNANSWERED, Answer, Evidence, State
from selfcheck.checklist import Checklist, Question
from selfcheck.storage import Store
from selfcheck.ui import fields, texts
from selfcheck.ui.frame import OF_ONE
from selfcheck.ui.pages.questions import OPEN, SHORT


@pytest.fixture
def optional(checklist: Checklist) -> Question:
    """The question that does not have to apply."""
    (found,) = (question for question in checklist.questions if question.not_applicable)
    return found


def step_of(checklist: Checklist, question: Question) -> str:
    """The step where a question is asked."""
    return checklist.theme_of(question.id).id


def open_link(number: int) -> str:
    """What is on the button to the questions that are open."""
    return texts.OPEN_LINK.format(number=number)


def test_every_theme_draws_its_questions_with_nothing_chosen(checklist: Checklist, begun: str) -> None:
    for theme in checklist.themes:
        tab = Tab().open("vragen", begun, theme.id)
        assert theme.title in tab.title
        assert [radio.label for radio in tab.app.radio] == [question.text for question in theme.questions]
        assert {radio.value for radio in tab.app.radio} == {None}
        assert not any(field.value for field in (*tab.app.text_input, *tab.app.text_area, *tab.app.checkbox))


def test_a_question_offers_its_levels_and_not_knowing(checklist: Checklist, begun: str) -> None:
    for theme in checklist.themes:
        tab = Tab().open("vragen", begun, theme.id)
        for question in theme.questions:
            shown = tab.field(fields.CHOICE, question).options
            sentences = [*question.levels.values(), texts.NOT_SURE_MEANS, *filter(None, [question.not_applicable])]
            assert len(shown) == len(sentences)
            assert all(sentence in option for sentence, option in zip(sentences, shown, strict=True))


def test_opening_a_step_stores_no_answer(store: Store, checklist: Checklist, begun: str) -> None:
    Tab().open("vragen", begun, checklist.themes[1].id).run()
    (assessment,) = store.all()
    assert assessment.answers == {}


def test_a_level_is_stored_in_the_run_in_which_it_is_chosen(store: Store, begun: str, question: Question) -> None:
    level = list(question.levels)[2]
    tab = Tab().open("vragen", begun).choose(question, level)
    assert answer_in(store, begun, question) == Answer(level=level)
    assert tab.field(fields.CHOICE, question).value == level


def test_everything_that_goes_with_an_answer_is_stored(store: Store, begun: str, question: Question) -> None:
    tab = Tab().open("vragen", begun).choose(question, list(question.levels)[1])
    tab.fill_in(fields.DOCUMENT, question, "Akkoord")
    tab.fill_in(fields.PAGE, question, "12")
    tab.fill_in(fields.QUOTATION, question, "Wij <doen> het.")
    tab.fill_in(fields.NOTE, question, "Regel 1\nRegel 2")
    tab.fill_in(fields.SHARED, question, value=True)
    tab.fill_in(fields.ALREADY, question, value=True)
    tab.fill_in(fields.PLACE, question, "Visie dienstverlening")
    assert answer_in(store, begun, question) == Answer(
        level=list(question.levels)[1],
        note="Regel 1\nRegel 2",
        note_shared=True,
        evidence=Evidence(document="Akkoord", page="12", quotation="Wij <doen> het."),
        already="Visie dienstverlening",
    )


def test_a_note_without_an_answer_is_stored_and_the_question_stays_open(
    store: Store, begun: str, question: Question
) -> None:
    Tab().open("vragen", begun).fill_in(fields.NOTE, question, "uitzoeken")
    assert answer_in(store, begun, question) == Answer(note="uitzoeken")
    assert answer_in(store, begun, question).state is State.UNANSWERED


def test_what_was_stored_is_shown_again_in_another_tab(begun: str, question: Question) -> None:
    level = list(question.levels)[3]
    Tab().open("vragen", begun).choose(question, level).fill_in(fields.NOTE, question, "notitie")
    again = Tab().open("vragen", begun)
    assert again.field(fields.CHOICE, question).value == level
    assert again.field(fields.NOTE, question).value == "notitie"


def test_no_longer_doing_it_already_forgets_where_it_stood(store: Store, begun: str, question: Question) -> None:
    tab = Tab().open("vragen", begun).fill_in(fields.ALREADY, question, value=True)
    tab.fill_in(fields.PLACE, question, "Visie").fill_in(fields.ALREADY, question, value=False)
    assert answer_in(store, begun, question).already is None
    assert not tab.has_field(fields.PLACE, question)


def test_not_knowing_is_an_answer(store: Store, begun: str, question: Question) -> None:
    tab = Tab().open("vragen", begun).choose(question, fields.UNKNOWN)
    assert answer_in(store, begun, question) == Answer(unknown=True)
    assert answer_in(store, begun, question).state is State.UNKNOWN
    assert not tab.has_field(fields.REASON, question)


def test_one_question_only_may_not_apply(checklist: Checklist, optional: Question, begun: str) -> None:
    assert optional.id == "inkoop-volgt-standaarden"
    tab = Tab().open("vragen", begun, step_of(checklist, optional))
    offering = [radio.label for radio in tab.app.radio if any(texts.NOT_APPLICABLE in o for o in radio.options)]
    assert offering == [optional.text]


def test_without_a_reason_a_question_still_applies(
    store: Store, checklist: Checklist, optional: Question, begun: str
) -> None:
    tab = Tab().open("vragen", begun, step_of(checklist, optional)).choose(optional, fields.NOT_APPLICABLE)
    assert tab.says(texts.REASON_MISSING)
    assert tab.says(open_link(len(checklist.questions)))
    assert answer_in(store, begun, optional).state is State.UNANSWERED

    tab.fill_in(fields.REASON, optional, "Dat doet het samenwerkingsverband.").run()
    assert not tab.says(texts.REASON_MISSING)
    assert tab.says(open_link(len(checklist.questions) - 1))
    assert answer_in(store, begun, optional) == Answer(not_applicable="Dat doet het samenwerkingsverband.")


def test_clearing_forgets_the_choice_and_keeps_the_note(store: Store, begun: str, question: Question) -> None:
    tab = Tab().open("vragen", begun).fill_in(fields.NOTE, question, "blijft")
    clear = texts.CLEAR.format(number=1)
    assert not tab.has(clear)
    tab.choose(question, fields.UNKNOWN).run().press(clear)
    assert answer_in(store, begun, question) == Answer(note="blijft")
    assert tab.field(fields.CHOICE, question).value is None
    assert tab.field(fields.NOTE, question).value == "blijft"
    assert not tab.run().has(clear)
    assert answer_in(store, begun, question) == Answer(note="blijft")


def test_a_note_typed_just_before_clearing_is_kept(store: Store, begun: str, question: Question) -> None:
    tab = Tab().open("vragen", begun).choose(question, fields.UNKNOWN).run()
    tab.field(fields.NOTE, question).set_value("blijft")
    tab.press(texts.CLEAR.format(number=1))
    assert answer_in(store, begun, question) == Answer(note="blijft")


def test_signs_that_nobody_types_are_left_out_and_the_field_says_what_is_stored(
    store: Store, begun: str, question: Question
) -> None:
    tab = Tab().open("vragen", begun).fill_in(fields.NOTE, question, "een\x00 twee\x1b").run()
    assert answer_in(store, begun, question).note == "een twee"
    assert tab.field(fields.NOTE, question).value == "een twee"


def test_a_note_that_is_too_long_stays_in_its_field_and_is_not_stored(
    store: Store, begun: str, question: Question
) -> None:
    tab = Tab().open("vragen", begun).fill_in(fields.NOTE, question, "x" * (MAX_TEXT + 1))
    assert tab.says(texts.TOO_LONG.format(field=texts.NOTE, characters="4.001", limit="4.000"))
    assert answer_in(store, begun, question) == UNANSWERED
    here = tab.step
    tab.press(texts.NEXT)
    assert tab.step == here
    assert tab.field(fields.NOTE, question).value == "x" * (MAX_TEXT + 1)

    tab.fill_in(fields.NOTE, question, "x" * MAX_TEXT)
    assert answer_in(store, begun, question) == Answer(note="x" * MAX_TEXT)
    assert not tab.run().app.error
    tab.press(texts.NEXT)
    assert tab.step != here


@pytest.mark.parametrize(("name", "label"), [(fields.DOCUMENT, texts.DOCUMENT), (fields.PAGE, texts.PAGE)])
def test_a_line_that_is_too_long_is_refused_with_its_own_limit(
    store: Store, begun: str, question: Question, name: str, label: str
) -> None:
    tab = Tab().open("vragen", begun).fill_in(name, question, "x" * 301)
    assert tab.says(texts.TOO_LONG.format(field=label, characters="301", limit="300"))
    assert answer_in(store, begun, question) == UNANSWERED
    assert tab.field(name, question).value == "x" * 301


def test_what_stands_beside_a_text_that_is_too_long_is_stored(store: Store, begun: str, question: Question) -> None:
    tab = Tab().open("vragen", begun).fill_in(fields.DOCUMENT, question, "x" * 301)
    tab.fill_in(fields.NOTE, question, "past wel").choose(question, fields.UNKNOWN)
    assert answer_in(store, begun, question) == Answer(unknown=True, note="past wel")
    assert tab.field(fields.DOCUMENT, question).value == "x" * 301


def test_a_text_that_is_too_long_is_there_again_after_another_screen(begun: str, question: Question) -> None:
    tab = Tab().open("vragen", begun).fill_in(fields.NOTE, question, "x" * (MAX_TEXT + 1))
    tab.follow(texts.SCREENS["uitslag"]).follow(texts.SCREENS["vragen"])
    assert tab.field(fields.NOTE, question).value == "x" * (MAX_TEXT + 1)


def test_taking_away_the_tick_of_already_and_putting_it_back_keeps_the_place(begun: str, question: Question) -> None:
    tab = Tab().open("vragen", begun).fill_in(fields.ALREADY, question, value=True)
    tab.fill_in(fields.PLACE, question, "i-visie").fill_in(fields.ALREADY, question, value=False)
    tab.run().fill_in(fields.ALREADY, question, value=True)
    assert tab.run().field(fields.PLACE, question).value == "i-visie"


def test_what_was_typed_just_before_leaving_is_stored(store: Store, begun: str, question: Question) -> None:
    tab = Tab().open("vragen", begun)
    tab.field(fields.NOTE, question).set_value("op het laatste moment")
    tab.press(texts.NEXT)
    assert answer_in(store, begun, question).note == "op het laatste moment"
    tab.press(texts.PREVIOUS)
    assert tab.field(fields.NOTE, question).value == "op het laatste moment"


def test_what_was_typed_just_before_following_a_link_is_stored(store: Store, begun: str, question: Question) -> None:
    tab = Tab().open("vragen", begun)
    tab.field(fields.CHOICE, question).set_value(fields.UNKNOWN)
    tab.follow(texts.SCREENS["uitslag"])
    assert tab.title == texts.RESULT_TITLE
    assert answer_in(store, begun, question) == Answer(unknown=True)


def test_the_way_through_the_themes_leads_to_the_result_and_back(checklist: Checklist, begun: str) -> None:
    tab, themes = Tab().open("vragen", begun), [theme.id for theme in checklist.themes]
    assert not tab.has(texts.PREVIOUS)
    for theme in themes[1:]:
        assert tab.press(texts.NEXT).step == theme
    assert not tab.has(texts.NEXT)
    assert tab.press(texts.PREVIOUS).step == themes[-2]
    assert tab.press(texts.NEXT).press(texts.TO_RESULT).title == texts.RESULT_TITLE
    assert tab.of == begun


def test_every_step_can_be_reached_from_every_other(checklist: Checklist, begun: str) -> None:
    tab = Tab().open("vragen", begun, OPEN)
    for number, theme in enumerate(checklist.themes, start=1):
        amount = len(theme.questions)
        label = texts.THEME_LINK.format(number=number, title=theme.title, answered=0, all=amount)
        assert tab.press(label).step == theme.id


def test_the_short_version_asks_its_questions_in_their_order(checklist: Checklist, begun: str) -> None:
    assert checklist.short_version is not None
    tab = Tab().open("vragen", begun, SHORT)
    assert [radio.label for radio in tab.app.radio] == [
        checklist.by_id[q].text for q in checklist.short_version.questions
    ]
    assert tab.press(texts.TO_RESULT).title == texts.RESULT_TITLE


def test_a_question_stays_on_the_screen_of_open_ones_after_it_is_answered(store: Store, checklist: Checklist) -> None:
    last = checklist.questions[-1]
    answers = {name: answer for name, answer in answered(checklist, 2).items() if name != last.id}
    assessment = an_assessment(checklist, answers=answers)
    store.create(assessment)
    tab = Tab().open("vragen", assessment.id, OPEN)
    assert [radio.label for radio in tab.app.radio] == [last.text]
    tab.choose(last, next(iter(last.levels))).run()
    assert [radio.label for radio in tab.app.radio] == [last.text]
    assert answer_in(store, assessment.id, last) == Answer(level=next(iter(last.levels)))

    back = Tab().open("vragen", assessment.id, OPEN)
    assert back.title == texts.OPEN_NONE_TITLE
    assert back.says(texts.OPEN_NONE)
    assert not back.app.radio


def test_a_step_that_does_not_exist_is_said_and_the_first_theme_is_shown(checklist: Checklist, begun: str) -> None:
    tab = Tab().open("vragen", begun, "../../etc")
    assert tab.says(texts.NO_STEP)
    assert checklist.themes[0].title in tab.title


@pytest.mark.parametrize("unknown", ["", "0" * 32, "' OR 1=1 --", "é" * 500])
@pytest.mark.usefixtures("begun")
def test_an_address_of_no_assessment_is_explained(unknown: str) -> None:
    tab = Tab()
    for screen in OF_ONE:
        assert tab.open(screen, unknown).title == texts.GONE_TITLE
        assert tab.says(texts.GONE)


@pytest.mark.parametrize("screen", OF_ONE)
def test_an_assessment_on_a_checklist_that_is_not_here_is_explained(
    store: Store, checklist: Checklist, screen: str
) -> None:
    assessment = an_assessment(checklist).changing(version="9.9")
    store.create(assessment)
    assert Tab().open(screen, assessment.id).says(texts.UNKNOWN_CHECKLIST.format(version="9.9"))


def test_a_finished_assessment_asks_nothing_and_can_be_copied(store: Store, checklist: Checklist) -> None:
    assessment = a_finished(checklist)
    store.create(assessment)
    tab = Tab().open("vragen", assessment.id, checklist.themes[0].id)
    assert tab.title == texts.FROZEN_TITLE
    assert not tab.app.radio
    tab.press(texts.COPY)
    (copy,) = (found for found in store.all() if found.id != assessment.id)
    assert tab.of == copy.id
    assert len(tab.app.radio) == len(checklist.themes[0].questions)
    assert (copy.answers, copy.finished) == (assessment.answers, None)
    assert assessment in store.all()


def test_going_to_another_assessment_shows_its_own_answers(
    store: Store, checklist: Checklist, begun: str, question: Question
) -> None:
    other = an_assessment(checklist, "GM0363")
    store.create(other)
    tab = Tab().open("vragen", begun).choose(question, fields.UNKNOWN)
    tab.open("vragen", other.id)
    assert tab.field(fields.CHOICE, question).value is None
    lowest = next(iter(question.levels))
    tab.choose(question, lowest)
    assert answer_in(store, begun, question) == Answer(unknown=True)
    assert answer_in(store, other.id, question) == Answer(level=lowest)
