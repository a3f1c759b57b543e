"""The comparison where municipalities share: names, parts, figures without names, a map, and whom one may ask."""

from datetime import date
from typing import Any

import pytest
from streamlit.dataframe_util import convert_arrow_bytes_to_pandas_df

from desks import Hall
from merging import OUDEWATER, WOERDEN, Calendar
from screens import Tab, an_assessment, answered
from selfcheck.access import ALONE, Membership, Role
from selfcheck.assessment import Assessment, finish, new_id
from selfcheck.checklist import Checklist, Theme
from selfcheck.comparison import GroupId
from selfcheck.comparison.course_words import MERGED, OTHER_KINDS
from selfcheck.comparison.words import (
    ACROSS_WATER,
    ALL_KINDS,
    GROUP_FIGURES,
    NO_GROUP_FIGURES,
    SEND_A_FILE,
    SHARE_OR_SEND,
    WITHHELD,
)
from selfcheck.municipalities import across_water, municipality
from selfcheck.sharing import Audience, Contact, Extent
from selfcheck.storage import SharingStore, Sight, Store
from selfcheck.ui import beside, texts
from sharers import a_decision
from sharing_people import OTHERS, counting, give, kept, release, shared
from together import HERE

BUNNIK, DE_BILT, HOUTEN, ISLAND = "GM0312", "GM0310", "GM0321", "GM0060"


@pytest.fixture
def mine(hall: Hall, checklist: Checklist) -> Assessment:
    """A finished assessment of Utrecht, everything at level 2."""
    return kept(hall.database, checklist)


@pytest.fixture
def sharing(hall: Hall, checklist: Checklist, mine: Assessment) -> str:
    """The id of the same, shared by name."""
    give(hall.database, checklist, mine.id, a_decision())
    return mine.id


def compared(tab: Tab, heading: str = "Totaal") -> list[str]:
    """The municipalities in the table of a figure, ours first."""
    return list(table(tab, heading)[texts.COLUMN_MUNICIPALITY])


def table(tab: Tab, heading: str) -> Any:
    """The table of this name."""
    (found,) = (each.value for each in tab.app.table if each.proto.alt == heading)
    return found


def drawn(tab: Tab, begin: str) -> list[dict[str, Any]]:
    """The rows that the one picture is made of whose alternative text begins so."""
    (found,) = (node.proto for node in tab.app.get("vega_lite_chart") if node.proto.alt.startswith(begin))
    tables = [convert_arrow_bytes_to_pandas_df(each.data.data) for each in found.datasets]
    return [{str(name): value for name, value in row.items()} for table in tables for row in table.to_dict("records")]


def the_sensitive(checklist: Checklist) -> Theme:
    """The theme that can stay out."""
    (theme,) = (theme for theme in checklist.themes if theme.sensitive)
    return theme


# Who sees whom


def test_who_does_not_share_by_name_sees_no_names_and_where_to_begin(
    hall: Hall, checklist: Checklist, mine: Assessment
) -> None:
    shared(hall.database, checklist, BUNNIK, a_decision())
    desk = hall.editor().open("vergelijken", mine.id)
    assert desk.says(texts.COMPARE_NOT_SHARING)
    assert not desk.app.table
    assert desk.follow(texts.COMPARE_TO_SHARING).title == texts.SHARE_TITLE


def test_with_nobody_yet_there_is_a_text_to_ask_them(hall: Hall, sharing: str) -> None:
    desk = hall.editor().open("vergelijken", sharing)
    assert desk.says(texts.COMPARE_NOBODY)
    assert desk.says(f"Van uw 9 buurgemeenten ziet u hier nog geen score. {SHARE_OR_SEND}")
    assert not desk.says(texts.COMPARE_NOT_SHARING)
    assert not desk.app.table


def test_a_neighbour_who_shares_by_name_is_compared(hall: Hall, checklist: Checklist, sharing: str) -> None:
    shared(hall.database, checklist, BUNNIK, a_decision(), points=3)
    desk = hall.editor().open("vergelijken", sharing)
    assert compared(desk) == ["Utrecht", "Bunnik"]
    assert desk.says(f"Van 1 van uw 9 buurgemeenten ziet u hier een score. {SHARE_OR_SEND}")
    assert desk.says(texts.WHO_HAS_MORE)
    rows = drawn(desk, "Puntenplot van Totaal")
    assert {row["gemeente"]: row["score"] for row in rows if "gemeente" in row} == {"Utrecht": 50, "Bunnik": 75}
    assert {row["naam"] for row in rows if "hoogte" in row} == {texts.YOU, "Bunnik"}


def test_who_shares_for_others_only_is_not_seen(hall: Hall, checklist: Checklist, sharing: str) -> None:
    shared(hall.database, checklist, BUNNIK, a_decision(audience=Audience.CHOSEN, chosen=("GM0363",)))
    shared(hall.database, checklist, "GM0363", a_decision(audience=Audience.NEIGHBOURS))
    desk = hall.editor().open("vergelijken", sharing)
    assert compared(desk) == ["Utrecht", "Bunnik"]  # a list comes on top of the neighbours
    desk.labelled(texts.COMPARE_WITH).set_value(GroupId.EVERYONE)
    assert compared(desk.run()) == ["Utrecht", "Bunnik"]


def test_who_stops_sharing_is_gone_at_once(hall: Hall, checklist: Checklist, sharing: str) -> None:
    theirs = kept(hall.database, checklist, BUNNIK)
    give(hall.database, checklist, theirs.id, a_decision())
    desk = hall.editor().open("vergelijken", sharing)
    assert compared(desk) == ["Utrecht", "Bunnik"]
    Store(hall.database, hall.person("Wim", Membership(Role.EDITOR, BUNNIK))).delete(theirs.id)
    assert not desk.run().app.table


def test_who_shares_without_the_sensitive_theme_has_no_total_here(
    hall: Hall, checklist: Checklist, sharing: str
) -> None:
    shared(hall.database, checklist, BUNNIK, a_decision(Extent.WITHOUT_SENSITIVE), points=4)
    desk = hall.editor().open("vergelijken", sharing)
    sensitive = the_sensitive(checklist).title
    told = {theme.title: compared(desk, theme.title) for theme in checklist.themes}
    assert told == {title: ["Utrecht"] if title == sensitive else ["Utrecht", "Bunnik"] for title in told}
    assert compared(desk) == compared(desk, "Kernscore") == ["Utrecht"]
    assert sum(texts.COMPARE_NOT_SHARED.format(names="Bunnik") in said for said in desk.shown) == 3
    assert desk.says(f"Deelt een gemeente ‘{sensitive}’ niet met naam?")


def test_who_may_read_more_than_one_municipality_compares_what_she_may_read(
    hall: Hall, checklist: Checklist, mine: Assessment
) -> None:
    kept(hall.database, checklist, BUNNIK, points=3)
    kept(hall.database, checklist, DE_BILT, points=3)
    who = hall.person("Lou", Membership(Role.EDITOR, HERE), Membership(Role.READER, BUNNIK))
    desk = hall.tab(who).open("vergelijken", mine.id)
    assert compared(desk) == ["Utrecht", "Bunnik"]
    assert desk.says(SEND_A_FILE)


def test_an_island_sees_who_shares_across_the_water(hall: Hall, checklist: Checklist) -> None:
    opposite = across_water(ISLAND)[0]
    mine = shared(hall.database, checklist, ISLAND, a_decision())
    shared(hall.database, checklist, opposite.code, a_decision())
    desk = hall.editor(municipality=ISLAND).open("vergelijken", mine)
    assert desk.says(ACROSS_WATER)
    assert compared(desk) == [municipality(ISLAND).name, opposite.name]


def test_every_group_can_be_chosen(hall: Hall, checklist: Checklist, sharing: str) -> None:
    shared(hall.database, checklist, "GM0307", a_decision())  # Amersfoort: same province, region and size, no neighbour
    desk = hall.editor().open("vergelijken", sharing)
    assert desk.says(texts.COMPARE_NOBODY)
    for group in (GroupId.PROVINCE, GroupId.SAFETY_REGION, GroupId.SIZE, GroupId.EVERYONE):
        desk.labelled(texts.COMPARE_WITH).set_value(group)
        assert compared(desk.run()) == ["Utrecht", "Amersfoort"]


def test_who_is_alone_is_told_that_nobody_else_sees_anything(store: Store, checklist: Checklist) -> None:
    mine = kept(store.database, checklist)
    tab = Tab().open("vergelijken", mine.id)
    assert tab.says(texts.SHARE_ALONE)
    assert tab.says(texts.SHARE_BY_FILE)
    assert not tab.says(texts.COMPARE_NOT_SHARING)
    assert not tab.says(NO_GROUP_FIGURES)


# Without names


def test_figures_without_names_stand_beside_ours(hall: Hall, checklist: Checklist, mine: Assessment) -> None:
    counting(hall.database, checklist)
    release(hall.database)
    desk = hall.editor().open("vergelijken", mine.id)
    assert desk.says(GROUP_FIGURES)
    title = checklist.themes[0].title
    assert desk.says("5 gemeenten van elke grootte telden zonder naam mee")
    assert compared(desk, title) == ["Utrecht", "5 gemeenten van elke grootte"]
    last = table(desk, title).iloc[-1]
    assert last[texts.COLUMN_SCORE] == "midden 50, helft 25–75"
    assert last[texts.COLUMN_KIND] == ALL_KINDS
    assert compared(desk) == ["Utrecht"]  # a total is never told without a name
    rows = drawn(desk, f"Puntenplot van {title}")
    assert [(row["van"], row["tot"]) for row in rows if "van" in row] == [(25, 75)]
    assert [row["score"] for row in rows if row.get("wie") == texts.GROUP] == [50]
    assert not any(municipality(code).name in said for code in OTHERS for said in desk.shown)


def test_figures_that_are_withheld_have_one_sentence(hall: Hall, checklist: Checklist, mine: Assessment) -> None:
    for code in OTHERS:
        shared(hall.database, checklist, code, a_decision(Extent.COUNTED), points=4)  # all 100: that says it of each
    release(hall.database)
    desk = hall.editor().open("vergelijken", mine.id)
    assert sum(WITHHELD in said for said in desk.shown) == len(checklist.themes)
    assert compared(desk, checklist.themes[0].title) == ["Utrecht"]


def test_without_any_round_that_is_said_once(hall: Hall, checklist: Checklist, sharing: str) -> None:
    shared(hall.database, checklist, BUNNIK, a_decision())
    desk = hall.editor().open("vergelijken", sharing)
    assert sum(NO_GROUP_FIGURES in said for said in desk.shown) == 1
    assert not desk.says(WITHHELD)


# The map


def test_the_map_shows_the_group_with_a_score_where_there_is_one(
    hall: Hall, checklist: Checklist, sharing: str
) -> None:
    shared(hall.database, checklist, BUNNIK, a_decision(Extent.WITHOUT_SENSITIVE), points=4)
    shared(hall.database, checklist, DE_BILT, a_decision(), points=1)
    desk = hall.editor().open("vergelijken", sharing)
    assert desk.says("Op de kaart staan u en uw 9 buurgemeenten. Van 1 ziet u hier een score bij ‘Totaal’.")
    where = table(desk, texts.MAP_TITLE)
    assert list(where[texts.COLUMN_MUNICIPALITY])[:2] == ["De Bilt", "Bunnik"]
    assert list(where[texts.COLUMN_SCORE])[:2] == ["25", "–"]
    assert where[texts.COLUMN_WHERE][0] == "8 km naar het noordoosten"
    desk.labelled(texts.MAP_FIGURE).set_value(checklist.themes[0].id)
    where = table(desk.run(), texts.MAP_TITLE)
    assert list(where[texts.COLUMN_SCORE])[:3] == ["100", "25", "–"]
    points = {row["gemeente"]: row for row in drawn(desk, "Kaart van Utrecht") if "gemeente" in row}
    assert len(points) == 10
    assert points["Bunnik"]["wie"] == texts.OTHERS
    assert points["Houten"]["wie"] == texts.MAP_WITHOUT
    assert (points["Utrecht"]["wie"], points["Utrecht"]["tekst"]) == (texts.WE, "Utrecht 50")


def test_a_map_of_the_country_lists_who_has_a_score(hall: Hall, checklist: Checklist, sharing: str) -> None:
    shared(hall.database, checklist, "GM0935", a_decision())
    desk = hall.editor().open("vergelijken", sharing)
    desk.labelled(texts.COMPARE_WITH).set_value(GroupId.EVERYONE)
    assert list(table(desk.run(), texts.MAP_TITLE)[texts.COLUMN_MUNICIPALITY]) == ["Maastricht"]
    assert desk.says(texts.MAP_ONLY_SCORES)


# Whom one may ask


def test_whom_one_may_ask_stands_here_as_it_was_written(hall: Hall, checklist: Checklist, sharing: str) -> None:
    contact = Contact(
        themes=(checklist.themes[0].id,), function="<b>adviseur</b> *balie*", address="balie@bunnik.example"
    )
    shared(hall.database, checklist, BUNNIK, a_decision(contact=contact), points=3)
    shared(hall.database, checklist, DE_BILT, a_decision(contact=contact), points=1)  # stands high on nothing
    desk = hall.editor().open("vergelijken", sharing)
    asked = texts.LEARN_PLACE.format(place="Bunnik", function=contact.function, address=contact.address)
    assert asked in [text.value for text in desk.app.text]
    assert not any("De Bilt:" in text.value for text in desk.app.text)
    assert desk.says(f"‘{checklist.themes[0].questions[0].label}’")


# Deleted meanwhile


def test_an_assessment_that_is_deleted_while_it_is_drawn_is_gone(
    hall: Hall, mine: Assessment, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(hall.database, hall.person("Noor", Membership(Role.EDITOR, HERE)))

    def late(sharing: SharingStore, assessment_id: str) -> Sight:
        store.delete(assessment_id)
        return sharing.seen(assessment_id)

    monkeypatch.setattr(beside, "sight", late)
    for screen in ("vergelijken", "uitslag"):
        again = mine.model_copy(update={"id": new_id()})
        store.create(again)
        assert hall.editor().open(screen, again.id).says(texts.GONE)


def finished_on(store: Store, checklist: Checklist, day: date, code: str = HERE, **about: Any) -> Assessment:
    """A finished assessment in the database, of another day."""
    made = finish(an_assessment(checklist, code, **about), checklist, day)
    store.create(made)
    return made


def test_our_own_assessments_stand_after_each_other(store: Store, checklist: Checklist) -> None:
    finished_on(store, checklist, date(2026, 6, 3), answers=answered(checklist, 1))
    mine = finished_on(store, checklist, date(2027, 3, 1), answers=answered(checklist, 3))
    tab = Tab().open("vergelijken", mine.id)
    assert tab.says("Uw totaal ging van 25 (3 juni 2026) naar 75 (1 maart 2027).")
    found = table(tab, texts.OVER_TIME)
    assert list(found[texts.COLUMN_DATE]) == ["03-06-2026", "01-03-2027"]
    assert list(found[texts.COLUMN_SCORE]) == ["25", "75"]
    assert [row["score"] for row in drawn(tab, "Lijn van Totaal")] == [25, 75]


def test_one_assessment_of_ours_has_no_course(store: Store, checklist: Checklist) -> None:
    mine = finished_on(store, checklist, date(2027, 3, 1))
    finished_on(store, checklist, date(2026, 3, 1), BUNNIK)
    assert not Tab().open("vergelijken", mine.id).says(texts.OVER_TIME)


def test_assessments_of_who_went_into_ours_stand_there_by_name(
    hall: Hall, checklist: Checklist, calendar: Calendar
) -> None:
    store = Store(hall.database, ALONE)
    finished_on(store, checklist, date(2026, 6, 3), OUDEWATER, answers=answered(checklist, 4), kind="akkoord")
    mine = finished_on(store, checklist, date(2027, 3, 1), WOERDEN, answers=answered(checklist, 3))
    calendar.go_to(2027)
    desk = hall.editor(municipality=WOERDEN).open("vergelijken", mine.id)
    assert list(table(desk, texts.OVER_TIME)[texts.COLUMN_MUNICIPALITY]) == ["Oudewater", "Woerden"]
    assert desk.says(MERGED.format(names="Oudewater"))
    assert desk.says(OTHER_KINDS)
    assert desk.says("Uw totaal is nog geen twee keer bekend.")


def test_an_assessment_of_a_municipality_that_is_no_more_opens_and_sees_nobody(
    hall: Hall, checklist: Checklist, calendar: Calendar
) -> None:
    mine = shared(hall.database, checklist, OUDEWATER, a_decision())
    shared(hall.database, checklist, HERE, a_decision())
    calendar.go_to(2027)
    desk = hall.editor(municipality=WOERDEN).open("vergelijken", mine)
    assert desk.says(texts.COMPARE_NOBODY_TITLE)
