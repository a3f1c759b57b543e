"""What an assessment is about, afterwards: stored as it is changed."""

from screens import Tab, a_finished
from selfcheck.checklist import Checklist
from selfcheck.storage import Store
from selfcheck.ui import texts

TITLE = texts.DOCUMENT_TITLE.format(number=1)


def test_a_change_is_stored_at_once(store: Store, begun: str) -> None:
    tab = Tab().open("gegevens", begun)
    assert tab.labelled(TITLE).value == "Samen vooruit"
    tab.labelled(TITLE).set_value("Samen verder")
    tab.run()
    (assessment,) = store.all()
    assert [programme.title for programme in assessment.programmes] == ["Samen verder"]
    assert "Samen verder" in tab.told["stored"].values()


def test_a_change_with_something_missing_is_not_stored(store: Store, begun: str) -> None:
    before = store.all()
    tab = Tab().open("gegevens", begun)
    tab.labelled(TITLE).set_value("  ")
    tab.labelled(texts.CHECK_NAME).set_value("nieuw")
    tab.run()
    assert tab.says(texts.NEED_TITLE)
    assert tab.says(texts.ABOUT_NOT_SAVED)
    assert store.all() == before
    assert "nieuw" not in tab.told["stored"].values()


def test_what_a_finished_assessment_is_about_is_locked(store: Store, checklist: Checklist) -> None:
    assessment = a_finished(checklist)
    store.create(assessment)
    tab = Tab().open("gegevens", assessment.id)
    assert tab.says(texts.FROZEN)
    assert tab.says(assessment.programmes[0].title)
    assert not tab.has(TITLE)
    assert store.all() == (assessment,)
