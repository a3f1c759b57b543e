"""The sheet as a PDF, in Word and on the screen, and the files."""

from datetime import UTC, datetime

import pytest

from desks import Hall
from forms import in_word, on_screen, squashed
from screens import Tab, a_finished, an_assessment, answered
from selfcheck.access import ALONE
from selfcheck.answers import Answer
from selfcheck.assessment import Assessment, evaluate
from selfcheck.checklist import Checklist, Question
from selfcheck.comparison import GroupId, groups
from selfcheck.plan import Task
from selfcheck.report import Sensitive, Variant
from selfcheck.server.downloads import make
from selfcheck.storage import PlanStore, Saved, Store
from selfcheck.tickets import PLACE, Kind, Ticket, read
from selfcheck.ui import fields, texts


@pytest.fixture
def assessment(store: Store, checklist: Checklist) -> Assessment:
    """An assessment in the store with every question answered."""
    made = an_assessment(checklist, answers=answered(checklist, 2))
    store.create(made)
    return made


@pytest.fixture
def tab(assessment: Assessment) -> Tab:
    """The screen of its sheet."""
    return Tab().open("advies", assessment.id)


def download(tab: Tab, variant: Variant) -> str:
    """The link that downloads a sheet; empty if there is none."""
    begin = texts.SHEET_DOWNLOAD.partition("{size}")[0].format(variant=variant.value)
    return next((label for label in tab.downloads if label.startswith(begin)), "")


def ticket(tab: Tab, variant: Variant) -> Ticket:
    """What that link is for."""
    return ticket_of(tab, download(tab, variant))


def ticket_of(tab: Tab, label: str) -> Ticket:
    """What the link with this label is for."""
    shown = read(tab.downloads[label].removeprefix(PLACE), datetime.now(UTC))
    assert shown is not None
    assert not shown.expired
    return shown.ticket


def word(variant: Variant) -> str:
    """The label of the link to the sheet in Word."""
    return texts.SHEET_WORD.format(variant=variant.value)


def sensitive(checklist: Checklist) -> str:
    """What is asked about the theme that is sensitive."""
    (theme,) = (theme for theme in checklist.themes if theme.sensitive)
    return texts.SHEET_SENSITIVE.format(themes=f"‘{theme.title}’")


def test_a_sheet_is_made_when_asked_and_not_before(tab: Tab) -> None:
    assert not download(tab, Variant.SHARED)
    tab.press(texts.SHEET_MAKE)
    assert download(tab, Variant.SHARED)


def test_what_is_made_is_kept_nowhere_and_its_size_is_told(tab: Tab) -> None:
    label = download(tab.press(texts.SHEET_MAKE), Variant.SHARED)
    (made,) = tab.visit.sheets.values()
    assert f" {made.kilobytes} kB" in label
    assert not any(isinstance(getattr(made, name), bytes) for name in made.__slots__)


def test_when_a_sheet_is_ready_it_is_said(tab: Tab) -> None:
    assert tab.press(texts.SHEET_MAKE).told["message"] == texts.SHEET_DONE


def test_the_version_for_others_is_the_first_choice(tab: Tab) -> None:
    assert tab.labelled(texts.SHEET_FOR).value is Variant.SHARED


def test_only_the_version_for_others_asks_about_the_sensitive_theme(tab: Tab, checklist: Checklist) -> None:
    assert tab.labelled(sensitive(checklist)).value is Sensitive.WHOLE
    tab.labelled(texts.SHEET_FOR).set_value(Variant.WORKING)
    assert not tab.run().has(sensitive(checklist))


def test_every_choice_has_a_ticket_of_its_own(tab: Tab, assessment: Assessment, checklist: Checklist) -> None:
    for choice in Sensitive:
        tab.labelled(sensitive(checklist)).set_value(choice)
        made = ticket(tab.press(texts.SHEET_MAKE), Variant.SHARED)
        assert made == Ticket(Kind.SHEET, "", assessment.id, Variant.SHARED, choice)
    tab.labelled(texts.SHEET_FOR).set_value(Variant.WORKING)
    made = ticket(tab.press(texts.SHEET_MAKE), Variant.WORKING)
    assert made == Ticket(Kind.SHEET, "", assessment.id, Variant.WORKING, Sensitive.WHOLE)


def test_a_sheet_of_other_choices_is_not_offered(tab: Tab, checklist: Checklist) -> None:
    tab.press(texts.SHEET_MAKE)
    tab.labelled(sensitive(checklist)).set_value(Sensitive.LEFT_OUT)
    assert not download(tab.run(), Variant.SHARED)
    tab.labelled(sensitive(checklist)).set_value(Sensitive.WHOLE)
    assert download(tab.run(), Variant.SHARED)
    tab.labelled(texts.SHEET_FOR).set_value(Variant.WORKING)
    assert not download(tab.run(), Variant.WORKING)


def test_a_sheet_is_not_offered_any_more_after_an_answer_changed(
    tab: Tab, assessment: Assessment, question: Question
) -> None:
    tab.press(texts.SHEET_MAKE)
    Tab().open("vragen", assessment.id).choose(question, fields.UNKNOWN)
    assert not download(tab.run(), Variant.SHARED)


def test_a_sheet_of_one_assessment_is_not_offered_with_another(tab: Tab, store: Store, checklist: Checklist) -> None:
    tab.press(texts.SHEET_MAKE)
    other = an_assessment(checklist, "GM0363")
    store.create(other)
    assert not download(tab.open("advies", other.id), Variant.SHARED)


@pytest.mark.parametrize("finished", [False, True])
def test_an_empty_and_a_finished_assessment_have_a_sheet_too(
    store: Store, checklist: Checklist, *, finished: bool
) -> None:
    assessment = a_finished(checklist) if finished else an_assessment(checklist)
    store.create(assessment)
    assert download(Tab().open("advies", assessment.id).press(texts.SHEET_MAKE), Variant.SHARED)


def test_what_people_wrote_does_not_get_in_the_way_of_the_sheet(
    store: Store, checklist: Checklist, question: Question
) -> None:
    note = "<b>&amp; <img src=x> \U0001f600 ]]> \u202e שלום {x} %s\n" * 20
    answer = Answer(level=list(question.levels)[1], note=note, already=note[:200])
    assessment = an_assessment(checklist, name="<script>", answers={question.id: answer})
    store.create(assessment)
    tab = Tab().open("advies", assessment.id)
    tab.labelled(texts.SHEET_FOR).set_value(Variant.WORKING)
    assert download(tab.press(texts.SHEET_MAKE), Variant.WORKING)


def test_the_assessment_is_offered_as_a_file_of_the_same_version_as_the_sheet(tab: Tab) -> None:
    for variant in Variant:
        tab.labelled(texts.SHEET_FOR).set_value(variant)
        begin = texts.FILE_SAVE.partition("{size}")[0].format(variant=variant.value)
        (address,) = (address for label, address in tab.run().downloads.items() if label.startswith(begin))
        shown = read(address.removeprefix(PLACE), datetime.now(UTC))
        assert shown is not None
        assert (shown.ticket.kind, shown.ticket.variant) == (Kind.ASSESSMENT, variant)


def test_signs_that_cannot_be_printed_are_named(store: Store, checklist: Checklist, question: Question) -> None:
    answer = Answer(level=list(question.levels)[1], note="مرحبا en zo", note_shared=True)
    assessment = an_assessment(checklist, answers={question.id: answer})
    store.create(assessment)
    tab = Tab().open("advies", assessment.id).press(texts.SHEET_MAKE)
    assert tab.says(texts.SHEET_MISSING)
    assert tab.says("مرحبا"[0])
    plain = an_assessment(checklist, answers={question.id: answer.with_(note="gewoon: é ß ł")})
    store.create(plain)
    assert not Tab().open("advies", plain.id).press(texts.SHEET_MAKE).says(texts.SHEET_MISSING)


# --- in Word


def test_word_is_offered_below_the_pdf_of_the_same_choices(
    tab: Tab, assessment: Assessment, checklist: Checklist
) -> None:
    assert not tab.has(word(Variant.SHARED))
    tab.labelled(sensitive(checklist)).set_value(Sensitive.LEFT_OUT)
    tab.press(texts.SHEET_MAKE)
    assert [*tab.downloads][:2] == [download(tab, Variant.SHARED), word(Variant.SHARED)]
    wanted = Ticket(Kind.WORD, "", assessment.id, Variant.SHARED, Sensitive.LEFT_OUT)
    assert ticket_of(tab, word(Variant.SHARED)) == wanted


def test_word_has_the_comparison_too(finished: Assessment) -> None:
    tab = Tab().open("advies", finished.id)
    tab.labelled(texts.SHEET_COMPARE).set_value(True)
    tab.run().press(texts.SHEET_MAKE)
    assert ticket_of(tab, word(Variant.SHARED)).comparison == GroupId.NEIGHBOURS


# --- on the screen


def unfold(tab: Tab, variant: Variant = Variant.SHARED) -> Tab:
    """Open the sheet on the screen."""
    tab.app.session_state[f"lezen-{tab.of[:8]}-{variant.value}"] = True
    return tab.run()


def read_here(tab: Tab, variant: Variant = Variant.SHARED) -> str:
    """What the sheet on the screen says; nothing while it is closed."""
    label = texts.SHEET_READ.format(variant=variant.value)
    (panel,) = (panel for panel in tab.app.expander if panel.label == label)
    return on_screen(panel)


def test_the_sheet_is_not_sent_until_somebody_opens_it(tab: Tab) -> None:
    assert read_here(tab) == ""
    assert read_here(unfold(tab)).startswith(squashed("Zelfcheck coalitieprogramma"))


@pytest.mark.parametrize("variant", Variant)
@pytest.mark.parametrize("choice", Sensitive)
def test_the_screen_says_what_the_document_of_word_says(
    tab: Tab, checklist: Checklist, variant: Variant, choice: Sensitive
) -> None:
    tab.labelled(sensitive(checklist)).set_value(choice)
    tab.run().labelled(texts.SHEET_FOR).set_value(variant)
    unfold(tab.run(), variant).press(texts.SHEET_MAKE)
    file = make(ticket_of(tab, word(variant)), ALONE)
    assert file is not None
    said = in_word(file.content)
    assert read_here(tab, variant).startswith(said)


def test_what_is_planned_stands_in_it(store: Store, finished: Assessment, checklist: Checklist) -> None:
    tab = unfold(Tab().open("advies", finished.id)).press(texts.SHEET_MAKE)
    before = read_here(tab)
    assert download(tab, Variant.SHARED)
    advice = evaluate(checklist, finished.given).advice[0]
    task = Task(owner="controller", moment="begroting", year=2028)
    saved = PlanStore(store.database, ALONE).save_task(finished.id, advice.question.id, task, 0, theme=advice.theme.id)
    assert isinstance(saved, Saved)
    tab.run()
    assert not download(tab, Variant.SHARED)
    assert "2028" in read_here(tab)
    assert read_here(tab) != before


# --- who reads what


def test_each_reader_has_a_paper_and_colleagues_have_the_plan(finished: Assessment) -> None:
    tab = Tab().open("advies", finished.id)
    for reader in texts.READERS:
        assert tab.says(reader)
    assert not tab.says(texts.READERS_FINISH)
    tab.follow(texts.TO_PLAN)
    assert tab.of == finished.id
    assert tab.title != texts.SHEET_TITLE


def test_before_the_finish_there_is_no_plan_to_go_to(tab: Tab) -> None:
    assert tab.says(texts.READERS_FINISH)
    assert not tab.has(texts.TO_PLAN)


# --- with a comparison


@pytest.fixture
def finished(store: Store, checklist: Checklist) -> Assessment:
    """A finished assessment in the store."""
    made = a_finished(checklist)
    store.create(made)
    return made


def test_a_comparison_stands_in_the_sheet_only_if_one_asks_for_it(finished: Assessment) -> None:
    tab = Tab().open("advies", finished.id)
    assert tab.labelled(texts.SHEET_COMPARE).value is False
    assert not tab.has(texts.COMPARE_WITH)
    assert ticket(tab.press(texts.SHEET_MAKE), Variant.SHARED).comparison == ""
    tab.labelled(texts.SHEET_COMPARE).set_value(True)
    assert not download(tab.run(), Variant.SHARED)
    assert ticket(tab.press(texts.SHEET_MAKE), Variant.SHARED).comparison == GroupId.NEIGHBOURS


def test_with_whom_is_a_choice_of_groups_that_fit(finished: Assessment) -> None:
    tab = Tab().open("advies", finished.id)
    tab.labelled(texts.SHEET_COMPARE).set_value(True)
    choice = tab.run().labelled(texts.COMPARE_WITH)
    assert choice.options == [group.label for group in groups(finished.municipality)[:-1]]
    choice.set_value(GroupId.SAFETY_REGION)
    tab.run().press(texts.SHEET_MAKE)
    assert ticket(tab, Variant.SHARED).comparison == GroupId.SAFETY_REGION


def test_the_file_without_pages_has_no_comparison(finished: Assessment) -> None:
    tab = Tab().open("advies", finished.id)
    tab.labelled(texts.SHEET_COMPARE).set_value(True)
    begin = texts.FILE_SAVE.partition("{size}")[0].format(variant=Variant.SHARED.value)
    (address,) = (address for label, address in tab.run().downloads.items() if label.startswith(begin))
    shown = read(address.removeprefix(PLACE), datetime.now(UTC))
    assert shown is not None
    assert shown.ticket == Ticket(Kind.ASSESSMENT, "", finished.id, Variant.SHARED, Sensitive.WHOLE)


def test_it_is_said_who_stands_in_it_and_what_never_does(finished: Assessment, checklist: Checklist) -> None:
    tab = Tab().open("advies", finished.id)
    tab.labelled(texts.SHEET_COMPARE).set_value(True)
    (theme,) = (theme for theme in checklist.themes if theme.sensitive)
    never = texts.SHEET_COMPARE_THEMES.format(themes=f"‘{theme.title}’")
    for said in (texts.SHEET_COMPARE_ALONE, never, texts.SHEET_COMPARE_FILES):
        assert tab.run().says(said)
    assert not tab.says(texts.SHEET_COMPARE_SHARED)


def test_where_people_log_in_only_who_said_so_stands_in_it(hall: Hall, finished: Assessment) -> None:
    desk = hall.editor().open("advies", finished.id)
    desk.labelled(texts.SHEET_COMPARE).set_value(True)
    assert desk.run().says(texts.SHEET_COMPARE_SHARED)
    assert not desk.says(texts.SHEET_COMPARE_ALONE)
    assert ticket(desk.press(texts.SHEET_MAKE), Variant.SHARED).comparison == GroupId.NEIGHBOURS


@pytest.mark.parametrize("municipality", ["GM0344", "GM0395"])
def test_what_is_not_finished_or_has_no_neighbours_any_more_is_not_compared(
    store: Store, checklist: Checklist, municipality: str
) -> None:
    made = an_assessment(checklist) if municipality == "GM0344" else a_finished(checklist, municipality)
    store.create(made)
    assert not Tab().open("advies", made.id).has(texts.SHEET_COMPARE)


def test_others_make_the_sheet_larger(store: Store, finished: Assessment, checklist: Checklist) -> None:
    def size() -> int:
        tab = Tab().open("advies", finished.id)
        tab.labelled(texts.SHEET_COMPARE).set_value(True)
        (made,) = tab.run().press(texts.SHEET_MAKE).visit.sheets.values()
        return made.kilobytes

    before = size()
    for code in groups(finished.municipality)[0].codes:
        store.create(a_finished(checklist, code, 3))
    assert size() > before
