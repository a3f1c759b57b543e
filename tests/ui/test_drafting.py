"""The text for the programme on the screen: written on from the drafts, kept at once, never lost, and copied whole."""

from collections.abc import Iterator
from typing import Any

import pytest

from desks import Hall
from screens import EVERYTHING_HOSTILE, Tab, a_finished, an_assessment, answered
from selfcheck.access import ALONE, Membership, Role
from selfcheck.answers import MAX_TEXT
from selfcheck.assessment import Assessment, Result, evaluate, finish, today
from selfcheck.checklist import Checklist
from selfcheck.plan import Task
from selfcheck.report import wording_programme
from selfcheck.storage import PlanStore, Reason, Saved, StorageError, Store
from selfcheck.ui import texts
from together import HERE


@pytest.fixture
def assessment(store: Store, checklist: Checklist) -> Assessment:
    """A finished assessment in the store, with two pieces of advice taken along."""
    first, second = evaluate(checklist, a_finished(checklist, points=1).given).advice[:2]
    made = a_finished(checklist, points=1, chosen=(first.question.id, second.question.id))
    store.create(made)
    return made


@pytest.fixture
def result(checklist: Checklist, assessment: Assessment) -> Result:
    """Its result."""
    return evaluate(checklist, assessment.given, assessment.chosen)


@pytest.fixture
def plans(store: Store) -> PlanStore:
    """Where tasks are kept."""
    return PlanStore(store.database, ALONE)


@pytest.fixture
def tab(assessment: Assessment) -> Tab:
    """The screen with its texts."""
    return Tab().open("tekst", assessment.id)


def field(tab: Tab, result: Result, number: int = 0) -> Any:
    """The field with the text of an advice."""
    return tab.labelled(texts.WRITE_OWN.format(label=result.advice[number].question.label))


def write(tab: Tab, result: Result, text: str, number: int = 0) -> Tab:
    """Write a text in a field, and leave it."""
    field(tab, result, number).set_value(text)
    return tab.run()


def kept(plans: PlanStore, assessment: Assessment, result: Result, number: int = 0) -> Task | None:
    """What is stored of an advice."""
    found = plans.tasks(assessment.id).get(result.advice[number].question.id)
    return found.task if found else None


def whole(tab: Tab) -> str:
    """The text to copy."""
    return str(tab.app.code[-1].value)


def test_every_advice_that_was_taken_along_has_its_draft_in_a_field(tab: Tab, result: Result) -> None:
    taken = result.advice[:2]
    assert [area.value for area in tab.app.text_area] == [
        advice.proposal.draft for advice in sorted(taken, key=lambda one: [*_themes(result)].index(one.theme.id))
    ]
    for advice in taken:
        assert tab.says(advice.proposal.text)
        assert advice.theme.title in [header.value for header in tab.app.header]
        assert advice.question.label in [header.value for header in tab.app.subheader]


def _themes(result: Result) -> Iterator[str]:
    return (theme.theme.id for theme in result.scores.themes)


def test_of_an_unfinished_assessment_it_says_what_to_do_first(store: Store, checklist: Checklist) -> None:
    made = an_assessment(checklist, answers=answered(checklist, 1))
    store.create(made)
    tab = Tab().open("tekst", made.id)
    assert tab.says(texts.WRITE_UNFINISHED)
    assert not tab.app.text_area
    assert tab.follow(texts.TO_RESULT).title == texts.RESULT_TITLE


def test_without_anything_taken_over_it_says_so_and_there_is_no_file(store: Store, checklist: Checklist) -> None:
    made = a_finished(checklist, points=1)
    store.create(made)
    tab = Tab().open("tekst", made.id)
    assert tab.says(texts.WRITE_NONE)
    assert tab.has(texts.TO_PLAN)
    assert not tab.downloads
    assert not tab.app.code


@pytest.mark.parametrize("text", ["Wij doen het in [jaar].", "Een.\n\nTwee.", EVERYTHING_HOSTILE])
def test_what_is_written_is_kept_at_once_and_is_in_the_whole_text(
    tab: Tab, result: Result, plans: PlanStore, assessment: Assessment, text: str
) -> None:
    write(tab, result, text)
    assert kept(plans, assessment, result) == Task(text=text)
    assert kept(plans, assessment, result, 1) is None
    for line in filter(None, text.splitlines()):
        assert line in whole(tab)
    assert wording_programme.ADAPTED in whole(tab)
    assert field(Tab().open("tekst", assessment.id), result).value == text


def test_the_browser_is_told_what_is_stored(tab: Tab, result: Result) -> None:
    key = field(tab, result).key
    assert tab.told["stored"][key] == result.advice[0].proposal.draft
    write(tab, result, "Anders.")
    assert tab.told["stored"][key] == "Anders."


def test_how_much_is_still_to_be_filled_in_goes_along_with_what_is_written(tab: Tab, result: Result) -> None:
    drafts = [advice.proposal.draft for advice in result.advice[:2]]
    assert tab.says(wording_programme.still_open(sum(draft.count("[") for draft in drafts)))
    write(tab, result, "In [jaar].")
    assert tab.says(wording_programme.still_open(1 + drafts[1].count("[")))
    write(write(tab, result, "Klaar."), result, "Ook klaar.", 1)
    assert tab.says(wording_programme.still_open(0))


def test_only_the_text_of_a_task_changes(tab: Tab, result: Result, plans: PlanStore, assessment: Assessment) -> None:
    advice = result.advice[0]
    before = Task(owner="griffier", note="Bel de raad.")
    assert isinstance(plans.save_task(assessment.id, advice.question.id, before, 0), Saved)
    write(tab.run(), result, "Anders.")
    assert kept(plans, assessment, result) == before.with_(text="Anders.")


def test_a_text_that_is_the_draft_again_is_the_draft(
    tab: Tab, result: Result, plans: PlanStore, assessment: Assessment
) -> None:
    write(tab, result, "Anders.")
    write(tab, result, result.advice[0].proposal.draft)
    assert kept(plans, assessment, result) == Task()
    assert wording_programme.ADAPTED not in whole(tab)


def test_the_draft_can_be_put_back(tab: Tab, result: Result, plans: PlanStore, assessment: Assessment) -> None:
    back = texts.WRITE_BACK.format(label=result.advice[0].question.label)
    assert not tab.has(back)
    write(tab, result, "Anders.").press(back)
    assert tab.has(texts.WRITE_BACK_YES)
    assert kept(plans, assessment, result) == Task(text="Anders.")
    tab.press(back, texts.WRITE_BACK_YES).run()
    assert kept(plans, assessment, result) == Task()
    assert field(tab, result).value == result.advice[0].proposal.draft
    assert not tab.says(texts.TASK_RENEWED.partition("’")[2])
    assert not tab.has(back)


def test_an_emptied_text_is_left_out_and_without_any_there_is_no_file(tab: Tab, result: Result) -> None:
    write(tab, result, "")
    assert wording_programme.emptied([result.advice[0].question.label]) in whole(tab)
    write(tab, result, " ", 1)
    assert tab.says(texts.WRITE_EMPTIED)
    assert not tab.downloads


def test_a_text_that_is_too_long_is_refused_and_stays_in_the_field(
    tab: Tab, result: Result, plans: PlanStore, assessment: Assessment
) -> None:
    text = "x" * (MAX_TEXT + 1)
    write(tab, result, text)
    label = texts.WRITE_OWN.format(label=result.advice[0].question.label)
    assert tab.says(texts.TASK_TOO_LONG.format(field=label, characters="4.001", limit="4.000"))
    assert kept(plans, assessment, result) is None
    assert field(tab.run(), result).value == text
    again = tab.follow(texts.SCREENS["uitslag"]).open("tekst", assessment.id)
    assert field(again, result).value == text
    write(again, result, "x" * MAX_TEXT)
    assert kept(plans, assessment, result) == Task(text="x" * MAX_TEXT)


def test_what_could_not_be_stored_stays_in_the_field_and_is_tried_again(
    tab: Tab, result: Result, plans: PlanStore, assessment: Assessment, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(PlanStore, "save_task", _locked)
        write(tab, result, "Anders.")
        assert tab.says(texts.TROUBLE[Reason.LOCKED])
        assert field(tab.run(), result).value == "Anders."
        tab.follow(texts.SCREENS["uitslag"]).open("tekst", assessment.id)
        assert field(tab, result).value == "Anders."
        assert "Anders." not in str(tab.told)
        assert kept(plans, assessment, result) is None
    tab.run()
    assert kept(plans, assessment, result) == Task(text="Anders.")
    assert "Anders." in str(tab.told)


def _locked(*_: object, **__: object) -> None:
    raise StorageError(Reason.LOCKED, "test")


def test_what_was_typed_just_before_the_screen_was_left_is_not_lost(
    tab: Tab, result: Result, plans: PlanStore, assessment: Assessment
) -> None:
    field(tab, result).set_value("Anders.")
    tab.follow(texts.SCREENS["uitslag"]).open("tekst", assessment.id)
    assert field(tab, result).value == "Anders."
    assert kept(plans, assessment, result) == Task(text="Anders.")


def test_after_a_lost_connection_what_was_typed_is_stored(
    tab: Tab, result: Result, plans: PlanStore, assessment: Assessment
) -> None:
    field(tab, result).set_value("Anders.")
    tab.reconnected()
    assert kept(plans, assessment, result) == Task(text="Anders.")


def test_two_tabs_write_two_texts_and_nothing_is_lost(
    tab: Tab, result: Result, plans: PlanStore, assessment: Assessment
) -> None:
    other = Tab().open("tekst", assessment.id)
    write(tab, result, "Een.")
    write(other, result, "Twee.", 1)
    assert (kept(plans, assessment, result), kept(plans, assessment, result, 1)) == (
        Task(text="Een."),
        Task(text="Twee."),
    )
    assert field(other, result).value == "Een."


@pytest.mark.parametrize("mine", [True, False])
def test_of_the_same_text_the_second_tab_sees_both_and_decides(
    tab: Tab, result: Result, plans: PlanStore, assessment: Assessment, *, mine: bool
) -> None:
    other = Tab().open("tekst", assessment.id)
    write(tab, result, "Een.")
    write(other, result, "Twee.")
    label = texts.WRITE_OWN.format(label=result.advice[0].question.label)
    assert other.says(texts.TASK_CLASH.format(field=label))
    assert "Een." in [text.value for text in other.app.text]
    assert kept(plans, assessment, result) == Task(text="Een.")
    other.press((texts.TASK_KEEP_MINE if mine else texts.TASK_KEEP_THEIRS).format(field=label))
    assert kept(plans, assessment, result) == Task(text="Twee." if mine else "Een.")
    assert field(other, result).value == ("Twee." if mine else "Een.")


def test_the_whole_text_can_be_copied_and_downloaded(tab: Tab, result: Result) -> None:
    text = whole(tab)
    for number, advice in enumerate(result.advice[:2]):
        assert advice.proposal.draft in text
        assert f"({advice.question.id})" in text
        assert f"\n{number + 1}. {wording_programme.OURS}" in text
    assert texts.WRITE_DOWNLOAD in tab.downloads


def test_what_word_cannot_show_is_said(tab: Tab, result: Result) -> None:
    assert not tab.says(texts.WRITE_MISSING)
    write(tab, result, "Wij \ue000 doen dit.")
    assert tab.says(texts.WRITE_MISSING)
    assert "\ue000" in [text.value for text in tab.app.text]


def test_who_may_not_plan_reads_the_texts(hall: Hall, assessment: Assessment, result: Result, plans: PlanStore) -> None:
    assert isinstance(plans.save_task(assessment.id, result.advice[0].question.id, Task(text="Zo."), 0), Saved)
    tab = hall.tab(hall.person("Lea", Membership(Role.READER, HERE))).open("tekst", assessment.id)
    assert tab.says(texts.ALL_TO_READ)
    assert not tab.app.text_area
    shown = [code.value for code in tab.app.code]
    assert "Zo." in shown
    assert result.advice[1].proposal.draft in shown
    assert not any(label.startswith(texts.WRITE_BACK.partition("‘")[0]) for label in tab.labels)
    assert texts.WRITE_DOWNLOAD in tab.downloads


def test_a_contributor_writes_about_her_own_themes(
    hall: Hall, store: Store, checklist: Checklist, result: Result, plans: PlanStore
) -> None:
    ann = hall.person("Ann", Membership(Role.CONTRIBUTOR, HERE))
    first = result.advice[0]
    other = next(advice for advice in result.advice if advice.theme.id != first.theme.id)
    chosen = (first.question.id, other.question.id)
    assessment = an_assessment(checklist, answers=answered(checklist, 1), chosen=chosen)
    store.create(assessment)
    store.assign(assessment.id, first.theme.id, ann.id)
    store.finish(assessment.id, lambda found: finish(found, checklist, today()))
    tab = hall.tab(ann).open("tekst", assessment.id)
    assert tab.says(texts.WRITE_TO_READ)
    assert len(tab.app.text_area) == 1
    assert other.proposal.draft in [code.value for code in tab.app.code]
    write(tab, result, "Van Ann.")
    assert kept(plans, assessment, result) == Task(text="Van Ann.")


def test_a_long_reference_that_we_made_ourselves_is_not_called_too_long(store: Store, checklist: Checklist) -> None:
    question = checklist.questions[0]
    answers = answered(checklist, 1)
    answers[question.id] = answers[question.id].with_(already="x" * MAX_TEXT)
    made = a_finished(checklist, answers=answers, chosen=(question.id,))
    store.create(made)
    tab = Tab().open("tekst", made.id)
    (area,) = tab.app.text_area
    assert area.value == f"Wij voeren {'x' * MAX_TEXT} uit."
    assert not tab.says("te lang")
