"""The screens after municipalities merged: what was kept goes along, nothing new begins there. Mergers are invented."""

import json
from datetime import UTC, datetime

import pytest

from desks import Hall
from merging import IJSSELSTEIN, MONTFOORT, OUDEWATER, WOERDEN, Calendar
from screens import Tab, a_finished, an_assessment, without_markup
from selfcheck.access import ALONE, Membership, Role
from selfcheck.assessment import Assessment, today
from selfcheck.checklist import Checklist
from selfcheck.dutch import full_date
from selfcheck.exchange import read_archive
from selfcheck.municipalities import all_municipalities
from selfcheck.report import Sensitive, Variant
from selfcheck.server import downloads
from selfcheck.sharing import runs_out
from selfcheck.storage import Store, Why
from selfcheck.tickets import Kind, Ticket
from selfcheck.ui import texts
from sharers import a_decision
from sharing_people import give
from together import HERE

COPY_FOR_WOERDEN, COPY_FOR_IJSSELSTEIN = (texts.COPY_FOR.format(place=name) for name in ("Woerden", "IJsselstein"))


@pytest.fixture
def kept(store: Store, checklist: Checklist, calendar: Calendar) -> dict[str, Assessment]:
    """A finished assessment of each, made before they merged; and now they have."""
    made = {code: a_finished(checklist, code) for code in (OUDEWATER, MONTFOORT, WOERDEN, HERE)}
    for assessment in made.values():
        store.create(assessment)
    calendar.go_to(2027)
    return made


def result_of(name: str) -> str:
    """The link to a result."""
    return f"{texts.SEE_RESULT}: {name}"


@pytest.mark.parametrize(
    ("code", "seen"),
    [
        (WOERDEN, {"Oudewater", "Montfoort", "Woerden"}),
        (IJSSELSTEIN, {"Montfoort"}),
        (OUDEWATER, {"Oudewater", "Montfoort", "Woerden"}),
        (MONTFOORT, set()),
        (HERE, {"Utrecht"}),
    ],
)
def test_she_finds_what_was_kept_by_its_name(
    hall: Hall, kept: dict[str, Assessment], code: str, seen: set[str]
) -> None:
    tab = hall.editor(municipality=code).open()
    told = {name for name in ("Oudewater", "Montfoort", "Woerden", "Utrecht") if tab.has(result_of(name))}
    assert told == seen
    assert tab.has(texts.BEGIN) is (code != MONTFOORT)
    assert not tab.has(texts.OURS_OF_MORE)
    for each in kept.values():
        there = hall.editor(municipality=code).open("uitslag", each.id)
        assert (there.title == texts.GONE_TITLE) is (each not in [kept[c] for c in kept if name_of(c) in seen])


def name_of(code: str) -> str:
    """The name of a municipality of these tests."""
    return {OUDEWATER: "Oudewater", MONTFOORT: "Montfoort", WOERDEN: "Woerden", HERE: "Utrecht"}[code]


def test_her_account_tells_what_went_into_hers_in_one_line(hall: Hall, calendar: Calendar) -> None:
    calendar.go_to(2027)
    who = hall.person("Noor", Membership(Role.EDITOR, WOERDEN), Membership(Role.READER, HERE))
    tab = hall.tab(who).open("account")
    assert tab.says(f"**Woerden** (met wat vroeger Montfoort en Oudewater was): {texts.ROLES[Role.EDITOR]}")
    assert tab.says(f"**Utrecht**: {texts.ROLES[Role.READER]}")
    assert sum("Oudewater" in said for said in tab.shown) == 1


def test_a_new_assessment_is_of_a_municipality_of_today(hall: Hall, calendar: Calendar) -> None:
    calendar.go_to(2027)
    tab = hall.editor(municipality=WOERDEN).open("begin")
    assert tab.labelled(texts.PICK_MUNICIPALITY).options == ["Woerden, Utrecht"]


def test_who_is_alone_finds_by_the_old_name_where_it_went(store: Store, calendar: Calendar) -> None:
    assert store.all() == ()
    calendar.go_to(2027)
    tab = Tab().open("begin")
    tab.labelled(texts.SEARCH_MUNICIPALITY).set_value("oudewater")
    assert tab.run().labelled(texts.PICK_MUNICIPALITY).options == ["Woerden, Utrecht"]


# --- Copies


@pytest.mark.parametrize("from_list", [True, False])
def test_a_copy_belongs_to_where_it_went(hall: Hall, kept: dict[str, Assessment], from_list: bool) -> None:  # noqa: FBT001 - which screen
    desk = hall.editor(municipality=WOERDEN)
    if from_list:
        choose(desk.open("bewaren"), hall.store(ALONE), kept[OUDEWATER])
    else:
        desk.open("vragen", kept[OUDEWATER].id)
        assert desk.says(texts.FROZEN)
    assert not desk.has(texts.COPY)
    desk.press(COPY_FOR_WOERDEN)
    again = hall.store(ALONE).load(desk.of)
    assert again is not None
    assert (again.assessment.municipality, again.assessment.finished) == (WOERDEN, None)
    assert again.assessment.answers == kept[OUDEWATER].answers
    assert hall.store(ALONE).load(kept[OUDEWATER].id)


def choose(tab: Tab, store: Store, assessment: Assessment) -> None:
    """Choose an assessment in the list of ‘Bewaren’."""
    chooser = tab.labelled(texts.WHICH_CHECK)
    chooser.set_value(next(summary for summary in store.summaries() if summary.id == assessment.id))
    tab.run()


def test_a_copy_of_what_was_divided_belongs_to_her_part(hall: Hall, kept: dict[str, Assessment]) -> None:
    tab = hall.editor(municipality=IJSSELSTEIN).open("vragen", kept[MONTFOORT].id)
    assert (tab.has(COPY_FOR_IJSSELSTEIN), tab.has(COPY_FOR_WOERDEN), tab.has(texts.COPY)) == (True, False, False)


def test_who_is_alone_chooses_a_part(store: Store, kept: dict[str, Assessment]) -> None:
    tab = Tab().open("vragen", kept[MONTFOORT].id)
    assert tab.has(COPY_FOR_IJSSELSTEIN)
    tab.press(COPY_FOR_WOERDEN)
    again = store.load(tab.of)
    assert again is not None
    assert again.assessment.municipality == WOERDEN


def test_a_reader_makes_no_copy(hall: Hall, kept: dict[str, Assessment]) -> None:
    who = hall.person("Lee", Membership(Role.READER, WOERDEN))
    tab = hall.tab(who).open("vragen", kept[OUDEWATER].id)
    assert tab.says(texts.FROZEN_TO_READ)
    assert not tab.has(COPY_FOR_WOERDEN)


# --- Sharing


@pytest.mark.parametrize("role", [Role.EDITOR, Role.READER])
def test_what_was_shared_is_not_shared_on_and_an_editor_can_end_it(
    hall: Hall, store: Store, checklist: Checklist, calendar: Calendar, role: Role
) -> None:
    made = a_finished(checklist, OUDEWATER)
    store.create(made)
    give(hall.database, checklist, made.id, a_decision())
    calendar.go_to(2027)
    tab = hall.tab(hall.person("Noor", Membership(role, WOERDEN))).open("delen", made.id)
    ends = texts.SHARE_FORMER_STOP.format(date=full_date(runs_out(today())))
    assert tab.says(texts.SHARE_FORMER)
    assert tab.says(texts.HISTORY_EXTENT.partition("{")[0])
    assert not any(tab.has(label) for label in (texts.SHARE_CHOICE, texts.SHARE_YES))
    assert not any(tab.says(said) for said in (texts.SHARED_NOW.partition("{")[0], texts.SHARE_TO_READ))
    may = role is Role.EDITOR
    assert (tab.says(ends), tab.says(texts.SHARE_FORMER_COPY), tab.has(texts.SHARE_STOP)) == (may, may, may)
    if may:
        tab.press(texts.SHARE_STOP).press(texts.SHARE_STOP, texts.SHARE_STOP_YES)
        assert tab.says(texts.HISTORY_STOPPED[Why.WITHDRAWN].format(date=full_date(today())))
        assert not tab.has(texts.SHARE_STOP)


def test_nothing_is_said_of_stopping_where_nothing_was_shared(hall: Hall, kept: dict[str, Assessment]) -> None:
    tab = hall.editor(municipality=WOERDEN).open("delen", kept[OUDEWATER].id)
    assert tab.says(texts.SHARE_FORMER)
    assert not tab.has(texts.SHARE_STOP)
    assert not tab.open("uitslag", kept[OUDEWATER].id).has(texts.SHARE_TO_SHARING)
    assert tab.open("delen", kept[WOERDEN].id).has(texts.SHARE_CHOICE)


# --- Files


def put_back(tab: Tab, raw: bytes) -> None:
    """Choose a file to put back."""
    (uploader,) = tab.app.file_uploader
    uploader.set_value(("archief.json", raw, "application/json"))
    tab.run()


def test_everything_that_she_keeps_can_be_put_back(hall: Hall, kept: dict[str, Assessment]) -> None:
    who = hall.person("Noor", Membership(Role.EDITOR, WOERDEN))
    token = hall.session(who)
    visitor = downloads._visitor(token, datetime.now(UTC))
    assert visitor is not None
    file = downloads.make(Ticket(Kind.EVERYTHING, who.id), visitor)
    assert file is not None
    hers = {OUDEWATER, MONTFOORT, WOERDEN}
    assert {each.municipality for each in read_archive(file.content).assessments} == hers
    for code in hers:
        hall.store(ALONE).delete(kept[code].id)
    desk = hall.tab(who).open("bewaren")
    put_back(desk, file.content)
    desk.press(texts.PUT_BACK.format(number=3))
    assert desk.says(texts.PUT_BACK_DONE.format(added=3, same=0, copied=0))
    assert {each.municipality for each in hall.store(ALONE).all()} == {*hers, HERE}


def test_a_file_of_what_went_elsewhere_is_not_put_back(hall: Hall, kept: dict[str, Assessment]) -> None:
    archive = downloads.make(Ticket(Kind.EVERYTHING, ""), ALONE)
    assert archive is not None
    content = json.loads(archive.content)
    content["assessments"] = [each for each in content["assessments"] if each["id"] == kept[OUDEWATER].id]
    desk = hall.editor(municipality=IJSSELSTEIN).open("bewaren")
    put_back(desk, json.dumps(content).encode())
    assert [without_markup(error.value) for error in desk.app.error] == [texts.NOT_HERS.format(place="Oudewater")]


@pytest.mark.parametrize(("code", "there"), [(WOERDEN, True), (IJSSELSTEIN, False), (HERE, False)])
def test_the_sheet_is_there_for_who_sees_it_and_has_the_old_name(
    hall: Hall,
    kept: dict[str, Assessment],
    code: str,
    there: bool,  # noqa: FBT001 - the answer
) -> None:
    who = hall.person("Noor", Membership(Role.READER, code))
    visitor = downloads._visitor(hall.session(who), datetime.now(UTC))
    assert visitor is not None
    ticket = Ticket(Kind.SHEET, who.id, kept[OUDEWATER].id, Variant.SHARED.value, Sensitive.WHOLE.value)
    file = downloads.make(ticket, visitor)
    assert (file is not None) is there
    if file is not None:
        assert file.name.startswith("zelfcheck-oudewater-")


# --- Who takes part


def test_a_host_counts_municipalities_of_today(
    hall: Hall, store: Store, checklist: Checklist, calendar: Calendar
) -> None:
    for code in (OUDEWATER, WOERDEN, HERE):
        store.create(an_assessment(checklist, code))
    calendar.go_to(2027)
    tab = hall.tab(hall.person("Rob", Membership(Role.HOST))).open("deelname")
    assert len(all_municipalities()) == 340
    assert tab.says(texts.PARTICIPATION_COUNT.format(number=2, all=340))
    assert "Oudewater" in str(tab.app.table[0].value)
