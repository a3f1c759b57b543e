"""What an assessment is about, changed in two tabs at the same time: nothing is undone, nothing typed is lost."""

from datetime import UTC, datetime
from typing import Any

import pytest

from desks import Desk, Hall
from screens import Tab, a_finished, an_assessment
from selfcheck.access import ALONE, Membership, Role
from selfcheck.assessment import Assessment, Programme, Status, finish, today
from selfcheck.checklist import Checklist
from selfcheck.storage import Store
from selfcheck.ui import texts
from together import HERE, a_profile

TITLE, DATED = texts.DOCUMENT_TITLE.format(number=1), texts.DOCUMENT_DATE.format(number=1)


def fill_in(tab: Tab, **typed: str) -> Tab:
    """Fill in fields by what they are called here, and leave them."""
    labels = {
        "name": texts.CHECK_NAME,
        "function": texts.FUNCTION,
        "contact": texts.CONTACT,
        "title": TITLE,
        "dated": DATED,
        "status": texts.STATUS,
    }
    for name, text in typed.items():
        tab.labelled(labels[name]).set_value(text)
    return tab.run()


def two(begun: str) -> tuple[Tab, Tab]:
    """Two tabs at the same assessment."""
    return Tab().open("gegevens", begun), Tab().open("gegevens", begun)


def about(store: Store) -> tuple[str, str, str]:
    """The texts that are stored."""
    (found,) = store.all()
    return found.name, found.filled_in_by, found.contact


def told(tab: Tab, prefix: str) -> list[object]:
    """What the browser is told that is stored of a field."""
    return [value for key, value in tab.told["stored"].items() if key.startswith(prefix)]


def test_looking_again_undoes_nothing(store: Store, begun: str) -> None:
    one, other = two(begun)
    fill_in(one, name="Van de een", status="vastgesteld", title="Nieuwe titel")
    other.run()
    (found,) = store.all()
    assert (found.name, found.status) == ("Van de een", Status.ADOPTED)
    assert found.programmes == (Programme(title="Nieuwe titel"),)
    assert other.labelled(texts.CHECK_NAME).value == "Van de een"
    assert other.labelled(texts.STATUS).value == "vastgesteld"
    assert other.labelled(TITLE).value == "Nieuwe titel"
    assert other.says(texts.ABOUT_RENEWED.format(fields="de stukken, de status en de naam"))
    assert told(other, "naam-") == ["Van de een"]
    assert told(other, "titel-0-") == ["Nieuwe titel"]
    shown = {widget.key for kind in ("text_input", "radio") for widget in other.app.get(kind)}
    assert set(other.told["stored"]) <= shown


def test_each_stores_only_what_was_changed_there(store: Store, begun: str) -> None:
    one, other = two(begun)
    fill_in(one, name="Van de een")
    fill_in(other, function="Van de ander")
    assert about(store) == ("Van de een", "Van de ander", "")
    fill_in(one, contact="balie@voorbeeld.example")
    assert about(store) == ("Van de een", "Van de ander", "balie@voorbeeld.example")
    for tab in (one.run(), other.run()):
        assert tab.labelled(texts.CHECK_NAME).value == "Van de een"
        assert tab.labelled(texts.FUNCTION).value == "Van de ander"
        assert tab.labelled(texts.CONTACT).value == "balie@voorbeeld.example"
        assert not tab.has(texts.ABOUT_LET_GO)


def test_what_both_changed_stays_as_stored_and_the_other_text_can_be_copied(store: Store, begun: str) -> None:
    one, other = two(begun)
    fill_in(one, name="Van de een")
    fill_in(other, name="**Van de ander**", function="Adviseur")
    assert about(store) == ("Van de een", "Adviseur", "")
    assert other.labelled(texts.CHECK_NAME).value == "Van de een"
    for _ in range(2):
        assert other.says(texts.ABOUT_LOST.format(fields="de naam"))
        assert "**Van de ander**" in [text.value for text in other.app.text]
        other.run()
    assert told(other, "naam-") == ["Van de een"]
    other.follow(texts.SCREENS["uitslag"]).follow(texts.SCREENS["gegevens"])
    assert other.says("**Van de ander**")
    fill_in(other.press(texts.ABOUT_LET_GO), name="Toch zo")
    assert not other.says("**Van de ander**")
    assert about(store)[0] == "Toch zo"
    assert one.run().labelled(texts.CHECK_NAME).value == "Toch zo"


def test_who_is_quicker_between_look_and_store_keeps_another_field(
    store: Store, begun: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = Tab().open("gegevens", begun)
    save = Store.save_about

    def quicker(self: Store, assessment_id: str, **changes: Any) -> Assessment:
        save(self, assessment_id, name="Van de een")
        return save(self, assessment_id, **changes)

    with monkeypatch.context() as patch:
        patch.setattr(Store, "save_about", quicker)
        fill_in(tab, function="Van de ander")
    assert about(store) == ("Van de een", "Van de ander", "")
    assert tab.run().labelled(texts.CHECK_NAME).value == "Van de een"


def test_a_half_written_date_is_not_lost_either(store: Store, begun: str) -> None:
    one, other = two(begun)
    fill_in(other, dated="3 ju")
    fill_in(one, title="Van de een")
    other.run()
    assert other.says(texts.ABOUT_LOST.format(fields="de stukken"))
    assert "3 ju" in [text.value for text in other.app.text]
    assert other.labelled(TITLE).value == "Van de een"
    assert other.labelled(DATED).value == ""
    assert store.all()[0].programmes == (Programme(title="Van de een"),)


def test_what_is_still_incomplete_stays_in_its_fields_when_another_field_is_renewed(store: Store, begun: str) -> None:
    one, other = two(begun)
    fill_in(other, title="", function="Adviseur")
    fill_in(one, name="Van de een")
    other.run()
    assert (other.labelled(TITLE).value, other.labelled(texts.FUNCTION).value) == ("", "Adviseur")
    assert about(store) == ("Van de een", "", "")
    assert told(other, "functie-") == [""]
    fill_in(other, title="Compleet")
    assert about(store) == ("Van de een", "Adviseur", "")


def test_both_the_same_is_no_matter(store: Store, begun: str) -> None:
    one, other = two(begun)
    fill_in(one, name="Gelijk")
    fill_in(other, name="Gelijk")
    assert not other.says(texts.ABOUT_LOST.format(fields="de naam"))
    assert not other.says(texts.ABOUT_RENEWED.format(fields="de naam"))
    assert about(store)[0] == "Gelijk"


def test_after_a_reconnection_what_was_typed_is_stored(store: Store, begun: str) -> None:
    tab = fill_in(Tab().open("gegevens", begun), name="Eerst")
    tab.labelled(texts.CHECK_NAME).set_value("Daarna")
    assert tab.reconnected().labelled(texts.CHECK_NAME).value == "Daarna"
    assert about(store)[0] == "Daarna"


def reconnected(tab: Desk) -> Desk:
    """The same page in the browser, with a new session at the server."""
    fresh = Desk(tab.hall, tab.token)
    fresh.app.query_params = dict(tab.app.query_params)
    fresh.app._page_hash = tab.app._finished_page_script_hash
    tab.hall.token = tab.token
    fresh.app._run(tab.app._tree.get_widget_states())
    fresh.app._page_hash = ""
    fresh._without_a_bug()
    return fresh


def test_after_a_reconnection_what_a_colleague_stored_is_not_undone(hall: Hall, store: Store, begun: str) -> None:
    tab = hall.editor("Noor").open("gegevens", begun)
    fill_in(hall.editor("Kim").open("gegevens", begun), name="Van Kim")
    tab.labelled(texts.FUNCTION).set_value("Adviseur")
    again = reconnected(tab)
    assert about(store) == ("Van Kim", "", "")
    assert again.labelled(texts.CHECK_NAME).value == "Van Kim"
    assert "Adviseur" in [text.value for text in again.app.text]


def test_what_was_typed_while_somebody_finished_it_can_be_copied(
    hall: Hall, store: Store, begun: str, checklist: Checklist
) -> None:
    tab = hall.editor().open("gegevens", begun)
    hall.store(ALONE).finish(begun, lambda found: finish(found, checklist, today()))
    fill_in(tab, function="Net getypt")
    for _ in range(2):
        assert tab.says(texts.FROZEN)
        assert "Net getypt" in [text.value for text in tab.app.text]
        tab.run()
    assert about(store)[1] == ""
    other = a_finished(checklist)
    store.create(other)
    assert not tab.open("gegevens", other.id).says("Net getypt")


def test_what_was_typed_when_her_role_was_taken_can_be_copied(hall: Hall, begun: str) -> None:
    tab = hall.editor("Noor").open("gegevens", begun)
    hall.people.welcome(a_profile("Noor", Membership(Role.READER, HERE)), datetime.now(UTC))
    fill_in(tab, function="Net getypt")
    assert tab.says(texts.ALL_TO_READ)
    assert "Net getypt" in [text.value for text in tab.app.text]


def test_two_assessments_in_one_tab_are_kept_apart(store: Store, begun: str, checklist: Checklist) -> None:
    second = an_assessment(checklist, name="Tweede")
    store.create(second)
    tab = fill_in(Tab().open("gegevens", begun), name="Eerste").open("gegevens", second.id)
    assert tab.labelled(texts.CHECK_NAME).value == "Tweede"
    assert fill_in(tab.open("gegevens", begun), function="Adviseur").labelled(texts.CHECK_NAME).value == "Eerste"
    assert {(each.name, each.filled_in_by) for each in store.all()} == {("Eerste", "Adviseur"), ("Tweede", "")}


@pytest.mark.parametrize("same", [True, False])
def test_a_field_that_was_stored_here_can_be_changed_again(store: Store, begun: str, *, same: bool) -> None:
    tab = fill_in(Tab().open("gegevens", begun), name="Eerst")
    fill_in(tab, name="Eerst" if same else " Daarna ")
    assert about(store)[0].strip() == ("Eerst" if same else "Daarna")
    assert not tab.run().says(texts.ABOUT_LET_GO)
