"""The comparison as files: made when asked, of what is on the screen then, and without what may not leave the app."""

import csv
from io import StringIO

import pytest

from desks import Hall
from screens import Tab, a_finished
from selfcheck.access import Membership, Person, Role
from selfcheck.assessment import Assessment
from selfcheck.checklist import Checklist
from selfcheck.comparison import FigureKind, figures
from selfcheck.comparison.words import FROM_FILE, FROM_HERE
from selfcheck.exchange import write_assessment
from selfcheck.municipalities import municipality, neighbours
from selfcheck.report import wording_tables as words
from selfcheck.report.tables import Kind
from selfcheck.scoring import score
from selfcheck.sharing import Extent, tell
from selfcheck.storage import SharingStore, Store
from selfcheck.ui import texts
from sharers import a_decision
from spreadsheets import read_book

UTRECHT = "GM0344"
NEIGHBOUR = neighbours(UTRECHT)[0]

Rows = list[dict[str, str]]


def a_file(tab: Tab, label: str) -> bytes:
    """What is behind the one link that begins with this."""
    (found,) = [content for name, content in tab.files.items() if name.startswith(label.partition("(")[0])]
    return found


def rows(tab: Tab, kind: Kind) -> Rows:
    """The rows of a kind in the CSV, made now."""
    content = a_file(tab.press(texts.TABLES_MAKE), texts.TABLES_CSV)
    found = csv.DictReader(StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";")
    return [row for row in found if row["Soort rij"] == kind]


@pytest.fixture
def tab(store: Store, checklist: Checklist) -> Tab:
    """The comparison of Utrecht, with a neighbour in the same database."""
    mine = a_finished(checklist)
    store.create(mine)
    store.create(a_finished(checklist, NEIGHBOUR.code, points=3))
    return Tab().open("vergelijken", mine.id)


def test_both_files_are_made_when_asked_and_are_not_kept(tab: Tab) -> None:
    assert not tab.files
    tab.press(texts.TABLES_MAKE)
    assert tab.told["message"] == texts.TABLES_MADE
    names = [municipality(UTRECHT).name, NEIGHBOUR.name]
    sheet = read_book(a_file(tab, texts.TABLES_EXCEL)).sheets[words.COMPARISON]
    assert [row[1] for row in sheet.rows] == ["Gemeente", *names]
    assert [rows(tab, kind)[0]["Gemeente"] for kind in (Kind.OURS, Kind.OTHER)] == names
    assert not tab.run().files


def withheld(checklist: Checklist) -> set[str]:
    """The columns in which others have no score."""
    scores = score(checklist, a_finished(checklist).given)
    return {figure.title for figure in figures(scores) if figure.kind is not FigureKind.THEME or figure.sensitive}


def test_of_a_file_of_others_nothing_sensitive_goes_on(tab: Tab, checklist: Checklist) -> None:
    theirs = a_finished(checklist, neighbours(UTRECHT)[1].code, points=1)
    (uploader,) = tab.app.file_uploader
    uploader.set_value([("ontvangen.json", write_assessment(theirs), "application/json")])
    found = rows(tab, Kind.OTHER)
    assert sorted(row["Bron"] for row in found) == sorted([FROM_FILE, FROM_HERE])
    for row in found:
        assert {name for name, cell in row.items() if cell == words.NOT_HERE} == withheld(checklist)


def test_every_finished_assessment_of_ours_is_in_it(store: Store, tab: Tab, checklist: Checklist) -> None:
    store.create(a_finished(checklist, points=1))
    assert (len(rows(tab, Kind.OURS)), len(rows(tab, Kind.THEN))) == (1, 2)
    sheet = read_book(a_file(tab, texts.TABLES_EXCEL)).sheets[words.OWN]
    assert len(sheet.rows) == 3


def share(hall: Hall, checklist: Checklist, code: str, points: int) -> tuple[Person, SharingStore, Assessment]:
    """An editor who shares a finished assessment of a municipality by name, all but what is sensitive."""
    who = hall.person(f"redacteur {code}", Membership(Role.EDITOR, code))
    made, sharing = a_finished(checklist, code, points), SharingStore(hall.database, who)
    hall.store(who).create(made)
    decision = a_decision(Extent.WITHOUT_SENSITIVE)
    sharing.give(made.id, decision, lambda assessment: tell(checklist, assessment, decision))
    return who, sharing, made


def test_who_stops_sharing_is_in_no_file_that_is_made_later(hall: Hall, checklist: Checklist) -> None:
    who, _, mine = share(hall, checklist, UTRECHT, points=2)
    _, sharing, theirs = share(hall, checklist, NEIGHBOUR.code, points=3)
    tab = hall.tab(who).open("vergelijken", mine.id)
    (row,) = rows(tab, Kind.OTHER)
    assert (row["Gemeente"], row["Bron"]) == (NEIGHBOUR.name, words.NOT_IN_PAPERS.format(source=FROM_HERE))
    assert {name for name, cell in row.items() if cell == words.NOT_HERE} == withheld(checklist)
    sharing.withdraw(theirs.id)
    assert rows(tab, Kind.OTHER) == []
