"""Who stands beside an assessment in its sheet, from what is stored: with login only who said so, and as long as it holds."""

import pytest

from assessing import an_assessment
from reporting import told
from selfcheck.access import ALONE, Membership, Role
from selfcheck.assessment import Assessment, today
from selfcheck.comparison import GroupId
from selfcheck.municipalities import SIZE_CLASSES, all_municipalities
from selfcheck.sharing import Audience, Extent
from selfcheck.storage import People, SharingStore, Store
from selfcheck.ui import beside
from sharers import CHECKLIST, ORDINARY, SENSITIVE, Sharer, a_round, assessed
from together import HERE, NOON, a_profile

BUNNIK, DE_BILT = "GM0312", "GM0310"


@pytest.fixture
def store(sqlite_store: Store) -> Store:
    """An empty store in a file: which kind it is, changes nothing here."""
    return sqlite_store


@pytest.fixture
def utrecht(store: Store) -> Sharer:
    """Utrecht, which shares by name."""
    sharer = Sharer(store, HERE)
    sharer.share()
    return sharer


def sheet_of(sharer: Sharer, chosen: GroupId = GroupId.NEIGHBOURS) -> str:
    """What the sheet with a comparison says."""
    return _sheet(sharer.sharing, sharer.assessment, chosen)


def _sheet(sharing: SharingStore, mine: Assessment, chosen: GroupId = GroupId.NEIGHBOURS) -> str:
    return told(CHECKLIST, mine, None, beside.company(sharing, mine, chosen))


def test_only_who_said_so_stands_in_the_sheet(store: Store, utrecht: Sharer) -> None:
    asked, unasked = Sharer(store, BUNNIK, {ORDINARY: 3}), Sharer(store, DE_BILT)
    asked.share(in_sheets=True)
    unasked.share()
    assert utrecht.names() == [DE_BILT, BUNNIK]
    text = sheet_of(utrecht)
    assert f"Bunnik | – | {today():%d-%m-%Y} | 75" in text
    assert "De Bilt" not in text
    assert "Van 1 van de 9 gemeenten staat hier een score." in text


@pytest.mark.parametrize("level", [Extent.NAMED, Extent.WITHOUT_SENSITIVE])
def test_nobody_is_named_with_a_sensitive_score_or_a_total(store: Store, utrecht: Sharer, level: Extent) -> None:
    Sharer(store, BUNNIK, {ORDINARY: 4, SENSITIVE: 1}).share(level, in_sheets=True)
    text = sheet_of(utrecht)
    assert "Andere gemeenten: 100." in text
    assert "Scores van andere gemeenten op dit thema komen nooit met naam in dit document." in text
    comparison = text[text.index("Vergelijking met") : text.index("Hoe de score")]
    assert "25" not in comparison.replace(f"{today():%d-%m-%Y}", "")  # its score on the sensitive theme
    assert "63" not in comparison  # its total


def test_who_does_not_share_has_no_names_in_the_sheet(store: Store) -> None:
    Sharer(store, BUNNIK).share(in_sheets=True)
    assert "Bunnik" not in sheet_of(Sharer(store, HERE))


def test_who_stops_is_gone_from_the_next_sheet(store: Store, utrecht: Sharer) -> None:
    bunnik = Sharer(store, BUNNIK)
    bunnik.share(in_sheets=True)
    assert "Bunnik" in sheet_of(utrecht)
    bunnik.sharing.withdraw(bunnik.id)
    assert "Bunnik" not in sheet_of(utrecht)


def test_who_does_not_show_us_her_name_stands_in_no_sheet_of_ours(store: Store, utrecht: Sharer) -> None:
    Sharer(store, BUNNIK).share(in_sheets=True, audience=Audience.CHOSEN, chosen=["GM0363"])
    Sharer(store, "GM0736").share(in_sheets=True, audience=Audience.NEIGHBOURS)
    text = sheet_of(utrecht, GroupId.PROVINCE)
    assert "Bunnik" in text  # a neighbour
    assert "De Ronde Venen" not in text


def test_to_read_of_another_municipality_is_not_to_be_allowed_to_name_it(store: Store) -> None:
    sharer = Sharer(store, HERE)
    shared, kept = assessed(BUNNIK), assessed(DE_BILT)
    both = a_profile("Noor", *(Membership(Role.EDITOR, code) for code in (HERE, BUNNIK, DE_BILT)))
    who = People(store.database).welcome(both, NOON)
    sharing = SharingStore(store.database, who)
    for assessment in (shared, kept):
        store.create(assessment)
    seen = beside.entries(sharing, sharer.assessment)
    assert {entry.code: entry.in_sheets for entry in seen if entry.code != HERE} == {BUNNIK: False, DE_BILT: False}
    assert "Bunnik" not in _sheet(sharing, sharer.assessment)


def test_where_nobody_logs_in_everything_that_is_finished_may_stand_there(store: Store) -> None:
    mine, finished = assessed(HERE), assessed(BUNNIK, {ORDINARY: 4, SENSITIVE: 0})
    unfinished = an_assessment(municipality=DE_BILT, kind="akkoord")
    for assessment in (mine, finished, unfinished):
        store.create(assessment)
    text = _sheet(SharingStore(store.database, ALONE), mine)
    assert "Andere gemeenten: 100." in text
    assert "De Bilt" not in text
    assert "telden zonder naam mee" not in text


def test_figures_without_names_stand_there_with_their_round(store: Store) -> None:
    large = [place.code for place in all_municipalities() if place.size_class == SIZE_CLASSES[-1]]
    for code in [code for code in large if code != HERE][:6]:
        Sharer(store, code, {ORDINARY: 3}).share(Extent.COUNTED)
    a_round(store)
    text = sheet_of(Sharer(store, HERE))
    assert "6 gemeenten van elke grootte telden zonder naam mee" in text
    assert "De middelste helft" in text or "Minstens de helft staat op 75." in text


def test_there_is_no_comparison_where_none_was_asked_for_or_can_be_made(store: Store) -> None:
    sharer = Sharer(store, HERE)
    unfinished = an_assessment(municipality=HERE)
    former = an_assessment(municipality="GM0395")
    assert beside.company(sharer.sharing, sharer.assessment, None) is None
    assert beside.company(sharer.sharing, sharer.assessment, GroupId.EVERYONE) is None
    assert beside.company(sharer.sharing, unfinished, GroupId.NEIGHBOURS) is None
    assert beside.groups_of_sheet(former.municipality) == ()
    assert {group.id for group in beside.groups_of_sheet(HERE)} == {*GroupId} - {
        GroupId.EVERYONE,
        GroupId.ACROSS_WATER,
    }
