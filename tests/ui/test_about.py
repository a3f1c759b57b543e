"""What an assessment is about, afterwards."""

from screens import Tab, a_finished
from selfcheck.checklist import Checklist
from selfcheck.storage import Store
from selfcheck.ui import texts

TITLE = texts.DOCUMENT_TITLE.format(number=1)


def test_what_an_assessment_is_about_can_be_changed(store: Store, begun: str) -> None:
    tab = Tab().open("gegevens", begun)
    assert tab.labelled(TITLE).value == "Samen vooruit"
    tab.labelled(TITLE).set_value("Samen verder")
    tab.press(texts.SAVE_ABOUT)
    assert tab.says(texts.ABOUT_SAVED)
    (assessment,) = store.all()
    assert [programme.title for programme in assessment.programmes] == ["Samen verder"]


def test_a_change_with_something_missing_is_not_stored(store: Store, begun: str) -> None:
    before = store.all()
    tab = Tab().open("gegevens", begun)
    tab.labelled(TITLE).set_value("  ")
    tab.labelled(texts.CHECK_NAME).set_value("nieuw")
    tab.press(texts.SAVE_ABOUT)
    assert tab.says(texts.NEED_TITLE)
    assert not tab.says(texts.ABOUT_SAVED)
    assert store.all() == before


def test_what_a_finished_assessment_is_about_is_locked(store: Store, checklist: Checklist) -> None:
    assessment = a_finished(checklist)
    store.create(assessment)
    tab = Tab().open("gegevens", assessment.id)
    assert tab.says(texts.FROZEN)
    assert tab.labelled(TITLE).disabled
    assert not tab.has(texts.SAVE_ABOUT)
