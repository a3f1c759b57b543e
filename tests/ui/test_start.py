"""The first screen: where you were, and how you go on."""

import pytest

from screens import EVERYTHING_HOSTILE, Tab, a_finished, an_assessment, without_markup
from selfcheck.assessment import today
from selfcheck.checklist import Checklist
from selfcheck.dutch import full_date
from selfcheck.municipalities import municipality
from selfcheck.storage import Store
from selfcheck.ui import texts
from selfcheck.ui.frame import OF_ONE

UTRECHT = municipality("GM0344").name


@pytest.mark.usefixtures("database")
def test_without_assessments_the_start_says_so_and_offers_to_begin() -> None:
    tab = Tab().open()
    assert tab.title == texts.START_TITLE
    assert tab.says(texts.NONE_YET)
    assert tab.press(texts.BEGIN).title == texts.SCREENS["begin"]


@pytest.mark.usefixtures("database")
def test_without_an_assessment_the_rail_leads_to_no_screen_of_one() -> None:
    tab = Tab().open()
    assert not any(tab.has(texts.SCREENS[name]) for name in OF_ONE)
    assert tab.follow(texts.SCREENS["bewaren"]).title == texts.KEEP_TITLE


def test_an_unfinished_assessment_is_continued_where_the_visitor_was(store: Store, checklist: Checklist) -> None:
    assessment = an_assessment(checklist)
    store.create(assessment)
    store.remember_place(assessment.id, checklist.themes[2].id)
    tab = Tab().open()
    assert tab.says(texts.ANSWERED.format(answered=0, all=len(checklist.questions)))
    tab.follow(f"{texts.CONTINUE}: {UTRECHT}")
    assert (tab.of, tab.step) == (assessment.id, checklist.themes[2].id)
    assert checklist.themes[2].title in tab.title


def test_a_result_is_one_link_away(begun: str) -> None:
    tab = Tab().open().follow(f"{texts.SEE_RESULT}: {UTRECHT}")
    assert (tab.title, tab.of) == (texts.RESULT_TITLE, begun)


def test_a_finished_assessment_is_not_continued(store: Store, checklist: Checklist) -> None:
    store.create(a_finished(checklist))
    tab = Tab().open()
    assert tab.says(texts.FINISHED_ON.format(date=full_date(today())))
    assert not tab.has(f"{texts.CONTINUE}: {UTRECHT}")
    assert tab.has(f"{texts.SEE_RESULT}: {UTRECHT}")


def test_of_an_assessment_on_another_checklist_the_start_says_which_version_is_missing(
    store: Store, checklist: Checklist
) -> None:
    store.create(an_assessment(checklist).changing(version="9.9"))
    tab = Tab().open()
    assert tab.says(texts.UNKNOWN_CHECKLIST.format(version="9.9"))
    assert not tab.has(f"{texts.SEE_RESULT}: {UTRECHT}")


def test_a_municipality_that_is_no_more_is_shown_by_its_code(store: Store, checklist: Checklist) -> None:
    store.create(an_assessment(checklist, "GM0000"))
    assert Tab().open().says("GM0000")


@pytest.mark.usefixtures("database")
def test_the_start_says_what_it_is_how_long_it_takes_and_whose_it_is(checklist: Checklist) -> None:
    tab = Tab().open()
    for heading, text in (*texts.START_NEEDS, *texts.START_HOW):
        assert tab.says(heading)
        assert tab.says(text)
    assert checklist.short_version is not None
    assert tab.says(texts.SHORT_TAKES.format(questions=len(checklist.short_version.questions), minutes=15))
    assert tab.says(texts.WHOLE_TAKES.format(questions=len(checklist.questions), minutes=60))
    assert tab.says(texts.START_WHOSE)
    assert tab.says(checklist.about[0])


def test_a_name_is_never_read_as_markup(store: Store, checklist: Checklist) -> None:
    assessment = an_assessment(checklist, name=EVERYTHING_HOSTILE)
    store.create(assessment)
    wanted = f"{UTRECHT}: {EVERYTHING_HOSTILE}"
    assert wanted in [without_markup(heading.value) for heading in Tab().open().app.subheader]
    for screen in ("uitslag", "advies", "gegevens"):
        texts_there = [
            text.value.removeprefix("**").removesuffix("**") for text in Tab().open(screen, assessment.id).app.markdown
        ]
        assert wanted in [without_markup(text) for text in texts_there if text.startswith(f"{UTRECHT}: ")]
