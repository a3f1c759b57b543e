"""The comparison: who is in it, and what a file from others can and cannot do."""

import json

import pytest

from screens import EVERYTHING_HOSTILE, HOSTILE, Tab, a_finished, an_assessment, without_markup
from selfcheck.archive import Archive
from selfcheck.assessment import Assessment, figures_shown, today
from selfcheck.checklist import Checklist
from selfcheck.comparison import GroupId
from selfcheck.comparison.words import ACROSS_WATER, FROM_FILE, FROM_HERE, UNVERIFIED
from selfcheck.dutch import listed
from selfcheck.exchange import MAX_FILE, read_assessment, write_archive, write_assessment
from selfcheck.municipalities import across_water, municipality, neighbours, same_province
from selfcheck.report import Dossier, SheetOptions, compose, draw, enclose
from selfcheck.scoring import score, shown
from selfcheck.storage import Store
from selfcheck.ui import texts

UTRECHT = "GM0344"
NEIGHBOUR = neighbours(UTRECHT)[0]
FAR = municipality("GM0014")
ISLAND = "GM0060"


@pytest.fixture
def mine(store: Store, checklist: Checklist) -> Assessment:
    """A finished assessment of Utrecht in the store."""
    made = a_finished(checklist)
    store.create(made)
    return made


@pytest.fixture
def theirs(checklist: Checklist) -> Assessment:
    """A finished assessment of a neighbour, higher than ours, in no store."""
    return a_finished(checklist, NEIGHBOUR.code, points=3)


@pytest.fixture
def tab(mine: Assessment) -> Tab:
    """The screen, with no one to compare with."""
    return Tab().open("vergelijken", mine.id)


def give(tab: Tab, *files: bytes, name: str = "ontvangen.json") -> Tab:
    """Open files of others."""
    (uploader,) = tab.app.file_uploader
    uploader.set_value([(name, raw, "application/json") for raw in files])
    return tab.run()


def altered(assessment: Assessment, **changes: object) -> bytes:
    """The file of an assessment, changed by hand."""
    return json.dumps({**json.loads(write_assessment(assessment)), **changes}).encode()


def compared(tab: Tab) -> list[str]:
    """The municipalities in the first table, ours first; none without a comparison."""
    return list(tab.app.table[0].value[texts.COLUMN_MUNICIPALITY]) if tab.app.table else []


def refused(tab: Tab) -> str:
    """What is said about the one file that was not opened."""
    (error,) = tab.app.error
    return error.value


def test_an_unfinished_assessment_is_not_compared(begun: str) -> None:
    tab = Tab().open("vergelijken", begun)
    assert tab.says(texts.COMPARE_UNFINISHED)
    assert not tab.app.file_uploader


def test_with_no_one_to_compare_with_there_is_a_text_to_ask_them_by_name(store: Store, checklist: Checklist) -> None:
    mine = a_finished(checklist, ISLAND)
    store.create(mine)
    tab = Tab().open("vergelijken", mine.id)
    assert tab.says(texts.COMPARE_NOBODY)
    (asked,) = tab.app.code
    names = listed([place.name for place in across_water(ISLAND)])
    assert asked.value == texts.COMPARE_ASK.format(names=names, mine=municipality(ISLAND).name)


def test_a_text_to_ask_very_many_names_none_of_them(tab: Tab) -> None:
    tab.labelled(texts.COMPARE_WITH).set_value(GroupId.PROVINCE)
    (asked,) = tab.run().app.code
    assert asked.value == texts.COMPARE_ASK.format(names=texts.COMPARE_EACH_OTHER, mine=municipality(UTRECHT).name)


def test_neighbours_in_our_own_database_are_compared(store: Store, tab: Tab, theirs: Assessment) -> None:
    store.create(theirs)
    assert compared(tab.run()) == [municipality(UTRECHT).name, NEIGHBOUR.name]
    table = tab.app.table[0].value
    assert list(table[texts.COLUMN_SOURCE]) == [texts.SOURCE_MINE, FROM_HERE]
    assert tab.says(texts.WHO_HAS_MORE)
    assert not tab.says(texts.WHO_HAS_MORE_NONE)


def test_an_unfinished_neighbour_is_not_compared(store: Store, tab: Tab, checklist: Checklist) -> None:
    store.create(an_assessment(checklist, NEIGHBOUR.code))
    assert compared(tab.run()) == []


def test_who_is_far_away_is_compared_when_asked(store: Store, tab: Tab, checklist: Checklist) -> None:
    store.create(a_finished(checklist, FAR.code))
    assert FAR not in (*neighbours(UTRECHT), *same_province(UTRECHT))
    assert compared(tab.run()) == []
    assert tab.says(texts.COMPARE_LEFT_OUT)
    tab.labelled(texts.COMPARE_WITH).set_value(GroupId.EVERYONE)
    assert compared(tab.run()) == [municipality(UTRECHT).name, FAR.name]


def test_another_kind_of_document_is_compared_when_asked(store: Store, tab: Tab, checklist: Checklist) -> None:
    store.create(a_finished(checklist, NEIGHBOUR.code, kind=checklist.kinds[2].id))
    assert compared(tab.run()) == []
    tab.labelled(texts.COMPARE_KINDS).check()
    assert compared(tab.run()) == [municipality(UTRECHT).name, NEIGHBOUR.name]
    assert checklist.kinds[2].label in list(tab.app.table[0].value[texts.COLUMN_KIND])


def test_an_island_is_compared_across_the_water(store: Store, checklist: Checklist) -> None:
    mine = a_finished(checklist, ISLAND)
    store.create(mine)
    store.create(a_finished(checklist, across_water(ISLAND)[0].code))
    tab = Tab().open("vergelijken", mine.id)
    assert tab.says(ACROSS_WATER)
    assert compared(tab) == [municipality(ISLAND).name, across_water(ISLAND)[0].name]


def test_a_file_is_compared_as_not_verified_and_not_stored(
    store: Store, tab: Tab, mine: Assessment, theirs: Assessment
) -> None:
    give(tab, write_assessment(theirs))
    assert compared(tab) == [municipality(UTRECHT).name, NEIGHBOUR.name]
    assert list(tab.app.table[0].value[texts.COLUMN_SOURCE]) == [texts.SOURCE_MINE, FROM_FILE]
    assert tab.says(UNVERIFIED)
    assert store.all() == (mine,)


def test_a_sheet_of_another_instance_is_compared_as_its_file(
    store: Store, tab: Tab, mine: Assessment, theirs: Assessment, checklist: Checklist
) -> None:
    options = SheetOptions()
    sheet = compose(Dossier(checklist, theirs, today(), "0.1.0"), options)
    enclosed = enclose(checklist, theirs, options)
    pdf = draw(sheet, enclosed)
    assert write_assessment(read_assessment(pdf)) == enclosed.content
    give(tab, pdf, name="advies.pdf")
    assert compared(tab) == [municipality(UTRECHT).name, NEIGHBOUR.name]
    assert store.all() == (mine,)


def test_a_file_that_tells_other_scores_is_shown_with_ours(tab: Tab, checklist: Checklist, theirs: Assessment) -> None:
    told = {**json.loads(write_assessment(theirs))["finished_scores"], "total": 100}
    give(tab, altered(theirs, finished_scores=told))
    assert tab.says(texts.COMPARE_DIFFERS.format(name="ontvangen\\.json"))
    ours = figures_shown(score(checklist, theirs.given)).total
    assert ours not in {None, 100}
    assert list(tab.app.table[0].value[texts.COLUMN_SCORE])[1] == str(ours)


def test_what_is_wrong_with_a_file_is_said_and_nothing_else_changes(
    store: Store, tab: Tab, checklist: Checklist, mine: Assessment, theirs: Assessment
) -> None:
    store.create(theirs)
    before = tab.run().app.table[0].value
    other = a_finished(checklist, neighbours(UTRECHT)[1].code)
    unfinished = an_assessment(checklist, NEIGHBOUR.code)
    files = {
        "geen JSON": b"dit is geen bestand van ons",
        "afgebroken": write_assessment(other)[:500],
        "leeg": b"",
        "geen UTF-8": b"\xff\xfe" + write_assessment(other),
        "nieuwer": altered(other, format_version=3),
        "andere versie": altered(other, version="9.9"),
        "andere checklist": altered(other, checklist="iets-anders"),
        "geen gemeente": altered(other, municipality="GM0000"),
        "vreemde vraag": altered(other, answers={"vreemd": {"level": "niets"}}),
        "vreemd niveau": altered(other, answers={checklist.questions[0].id: {"level": "vreemd"}}),
        "te groot": write_assessment(other) + b" " * MAX_FILE,
        "archief": write_archive(Archive((other,))),
        "niet afgerond": write_assessment(unfinished),
    }
    for name, raw in files.items():
        give(tab, raw, name=f"{name}.json")
        assert name in without_markup(refused(tab))
        assert tab.app.table[0].value.equals(before)
    assert texts.COMPARE_UNFINISHED_FILE in refused(tab)
    assert store.all() == tuple(sorted((mine, theirs), key=lambda assessment: (assessment.created, assessment.id)))


def test_a_sound_file_beside_a_broken_one_is_opened(tab: Tab, theirs: Assessment) -> None:
    give(tab, b"{", write_assessment(theirs))
    assert refused(tab)
    assert compared(tab) == [municipality(UTRECHT).name, NEIGHBOUR.name]


def test_the_name_of_a_file_is_never_read_as_markup(tab: Tab) -> None:
    name = f"{EVERYTHING_HOSTILE}.json"
    assert without_markup(refused(give(tab, b"{", name=name))).startswith(name)


def test_what_stands_in_a_refused_file_is_never_read_as_markup(tab: Tab, theirs: Assessment) -> None:
    for hostile in HOSTILE:
        give(tab, altered(theirs, **{hostile: 1}))
        assert hostile in without_markup(refused(tab))


def test_our_own_file_is_not_compared_with_ourselves(tab: Tab, mine: Assessment) -> None:
    assert compared(give(tab, write_assessment(mine))) == []


def test_an_invented_example_is_not_compared_with_a_real_one(tab: Tab, checklist: Checklist) -> None:
    give(tab, write_assessment(a_finished(checklist, NEIGHBOUR.code, invented=True)))
    assert compared(tab) == []
    assert tab.says(texts.COMPARE_LEFT_OUT)


def test_a_closed_file_is_forgotten(tab: Tab, theirs: Assessment) -> None:
    give(tab, write_assessment(theirs))
    (uploader,) = tab.app.file_uploader
    uploader.clear()
    assert compared(tab.run()) == []


def test_our_score_in_the_comparison_is_the_score_of_the_result(
    store: Store, tab: Tab, checklist: Checklist, mine: Assessment, theirs: Assessment
) -> None:
    store.create(theirs)
    total = score(checklist, mine.given).total
    assert total is not None
    assert total.known is not None
    ours, _ = tab.run().app.table[0].value[texts.COLUMN_SCORE]
    assert ours == str(shown(total.known))
