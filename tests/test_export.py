"""A comparison as a table: what may leave the app and no more, and never a formula."""

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from io import StringIO
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from building import TODAY, a_checklist, a_ladder, a_question, a_theme
from selfcheck.answers import Answer, Answers
from selfcheck.assessment import Status
from selfcheck.checklist import Checklist
from selfcheck.comparison import Anonymous, Comparison, Entry, Figures, Group, GroupId, compare, figures
from selfcheck.comparison.words import ALL_KINDS, FROM_GROUP, GROUP_FIGURES, NO_RANKING, UNVERIFIED
from selfcheck.report import File, Tables, csv_file, excel_file, tabulate, wording
from selfcheck.report import wording_tables as words
from selfcheck.report.grid import Column, Row
from selfcheck.report.tables import OF_GROUPS, Kind
from selfcheck.scoring import Score, score
from selfcheck.sharing import Quartiles
from spreadsheets import read_book

ROUND = date(2027, 3, 1)
SIGNS = "=+-@\t\r＝＋－＠"
UNSEEN = " \t\r\n\u00a0\u00ad\u200b\u200e\u2060\ufeff"

anything = st.text(st.characters(exclude_categories=()), max_size=30)
"""Any text, also what no file can hold."""

hostile = st.builds(
    lambda first, sign, rest: first + sign + rest, st.text(UNSEEN, max_size=3), st.sampled_from(SIGNS), anything
)
texts = anything | hostile | st.builds(lambda first, rest: f"{first},{rest};{rest}", anything, hostile)


def the_checklist(title: str = "Proef", label: str = "Akkoord") -> Checklist:
    """A checklist with two plain themes and a sensitive one; the last does not count in the total."""
    ladder = a_ladder()
    questions = {name: a_question(f"vraag-{name}", ladder, not_applicable="Soms.") for name in ("een", "geheim", "los")}
    return a_checklist(
        [
            a_theme("een", [questions["een"]]),
            a_theme("geheim", [questions["geheim"]], sensitive=True),
            a_theme("los", [questions["los"]], weight="0"),
        ],
        [ladder],
        title=title,
        kinds=[
            {"id": "akkoord", "label": label, "sentence": "Zo."},
            {"id": "ander", "label": "Ander stuk", "sentence": "Zo."},
        ],
        selections=[
            {"id": "kern", "label": "Kernscore", "sentence": "Zo.", "questions": ["vraag-een"], "beside_total": True}
        ],
    )


CHECKLIST = the_checklist()
GROUP = Group(GroupId.NEIGHBOURS, "Buurgemeenten", ("GM0002", "GM0003", "GM0004"))
ANONYMOUS = Anonymous(
    ROUND,
    "gemeenten tot 50.000 inwoners",
    {
        "een": Quartiles(first=30, middle=45, third=60, n=23),
        "geheim": Quartiles(first=5, middle=15, third=35, n=9),
        "los": None,
    },
)


def known(shown: int | None) -> Score:
    """A score that is this whole number; None: of which nothing is known."""
    return Score(None, Fraction(0), Fraction(100)) if shown is None else Score(*[Fraction(shown)] * 3)


def told(een: Score | None, geheim: int | None = 11, los: int | None = 77, total: int = 41, kern: int = 42) -> Figures:
    """Figures of an assessment."""
    return Figures(known(total), {"een": een, "geheim": known(geheim), "los": known(los)}, {"kern": known(kern)})


def entry(code: str, figures: Figures, **about: Any) -> Entry:
    """A verified, real entry about an adopted agreement, unless told otherwise."""
    usual = Entry(code, f"Gemeente {code[-1]}", "akkoord", Status.ADOPTED, TODAY, "proef", 1, figures)
    return replace(usual, **about)


MINE = entry("GM0001", told(known(25), geheim=75))


def compared(*others: Entry, mine: Entry = MINE, anonymous: Anonymous | None = None) -> Comparison:
    """Ours among others."""
    asked = tuple(figures(score(CHECKLIST, Answers({"vraag-een": Answer(level="n2")}))))
    return compare(mine, others, GROUP, None, asked, anonymous)


def tables(*others: Entry, own: Iterable[Entry] = (), **about: Any) -> Tables:
    """Ours among others as tables."""
    return tabulate(CHECKLIST, compared(*others, **about), own, TODAY)


def of_kind(found: Tables, kind: Kind) -> list[Row]:
    """The rows of a kind, which stands in front of each."""
    return [row for row in found.rows if row[0] == kind.value]


def cells(found: Tables, kind: Kind) -> list[dict[str, object]]:
    """The rows of a kind, by column."""
    return [dict(zip(found.titles, row, strict=True)) for row in of_kind(found, kind)]


def one(found: Tables, kind: Kind) -> dict[str, object]:
    """The only row of a kind, by column."""
    (row,) = cells(found, kind)
    return row


def in_csv(file: File, delimiter: str = ";") -> list[list[str]]:
    """A CSV file as a program reads it."""
    return list(csv.reader(StringIO(file.content.decode("utf-8-sig"), newline=""), delimiter=delimiter))


# --- what may leave the app


@pytest.mark.parametrize("verified", [True, False])
@pytest.mark.parametrize("partial", [True, False])
def test_of_others_nothing_sensitive_leaves_the_app(*, verified: bool, partial: bool) -> None:
    other = entry("GM0002", told(known(50)), verified=verified, partial=partial)
    row = one(tables(other), Kind.OTHER)
    assert row["Een"] == 50
    assert row["Los (telt niet mee)"] == 77
    assert {row["Totaal"], row["Kernscore"], row["Geheim"]} == {words.NOT_HERE}


@given(
    een=st.integers(0, 100),
    geheim=st.none() | st.integers(0, 100),
    total=st.integers(0, 100),
    kern=st.integers(0, 100),
    partial=st.booleans(),
)
def test_a_file_is_the_same_whatever_others_scored_on_what_is_sensitive(
    *, een: int, geheim: int | None, total: int, kern: int, partial: bool
) -> None:
    def files(figures: Figures, *, partial: bool) -> list[bytes]:
        found = tables(entry("GM0002", figures, partial=partial), anonymous=ANONYMOUS)
        return [csv_file(found).content, excel_file(found).content]

    changed = told(known(een), geheim=geheim, total=total, kern=kern)
    assert files(changed, partial=partial) == files(told(known(een)), partial=False)


def test_of_ourselves_and_of_groups_everything_is_there() -> None:
    found = tables(own=[entry("GM0001", told(known(5), geheim=6), finished=date(2025, 1, 2))], anonymous=ANONYMOUS)
    ours = one(found, Kind.OURS)
    assert (ours["Totaal"], ours["Kernscore"], ours["Een"], ours["Geheim"]) == (41, 42, 25, 75)
    earlier = one(found, Kind.THEN)
    assert (earlier["Een"], earlier["Geheim"], earlier["Datum"]) == (5, 6, date(2025, 1, 2))
    assert [one(found, kind)["Geheim"] for kind in OF_GROUPS] == [5, 15, 35, 9]
    assert [one(found, kind)["Los (telt niet mee)"] for kind in OF_GROUPS] == [words.NO_FIGURE] * 4
    assert {one(found, kind)["Totaal"] for kind in OF_GROUPS} == {words.NO_FIGURE}
    half = one(found, Kind.HALF)
    assert (half["Gemeente"], half["Gemeentecode"], half["Datum"]) == ("gemeenten tot 50.000 inwoners", "", ROUND)
    assert (half["Soort stuk"], half["Bron"]) == (ALL_KINDS, FROM_GROUP)


def test_a_score_that_is_not_there_is_said_in_words() -> None:
    unknown, never = entry("GM0002", told(known(None))), entry("GM0003", told(None))
    assert [row["Een"] for row in cells(tables(unknown, never), Kind.OTHER)] == [words.NO_SCORE, words.NOT_APPLICABLE]


@pytest.mark.parametrize(
    ("about", "source"),
    [
        ({}, "deze app"),
        ({"verified": False}, "bestand, niet gecontroleerd"),
        ({"in_sheets": False}, "deze app, niet overnemen in een stuk"),
    ],
)
def test_each_row_says_what_it_is_about_and_where_it_comes_from(about: dict[str, Any], source: str) -> None:
    found = tables(entry("GM0002", told(known(50)), kind="ander", status=Status.DRAFT, **about))
    row = one(found, Kind.OTHER)
    assert (row["Gemeente"], row["Gemeentecode"]) == ("Gemeente 2", "GM0002")
    assert (row["Soort stuk"], row["Status"], row["Datum"]) == ("Ander stuk", "concept", TODAY)
    assert row["Bron"] == source
    assert one(found, Kind.OURS)["Bron"] == words.FROM_US


def test_an_invented_example_says_so_in_every_row() -> None:
    mine, other = replace(MINE, invented=True), entry("GM0002", told(known(50)), invented=True)
    found = tables(other, mine=mine, own=[mine], anonymous=ANONYMOUS)
    assert {row[-1] for row in found.rows} == {"verzonnen voorbeeld"}
    assert found.remarks[0] == wording.INVENTED
    assert "-verzonnen." in csv_file(found).name
    assert {row[-1] for row in tables(anonymous=ANONYMOUS).rows} == {"echt"}


def test_the_remarks_say_what_to_keep_in_mind() -> None:
    from_file = entry("GM0002", told(known(50)), verified=False)
    only_sensitive = entry("GM0003", told(known(None), los=None))
    not_in_sheets = entry("GM0004", told(None), in_sheets=False)
    remarks = tables(from_file, only_sensitive, not_in_sheets).remarks
    said = " ".join(remarks)
    assert wording.TEXT_NOT_WORK in remarks
    assert "Van 2 van de 3 andere gemeenten staat hier een score." in said
    assert "gemaakt op 21 november 2026" in said
    assert NO_RANKING in remarks
    assert UNVERIFIED in remarks
    assert words.WITHHELD.format(titles="‘Totaal’, ‘Kernscore’ en ‘Geheim’") in remarks
    assert words.NOT_TO_BE_COPIED.format(names="Gemeente 4") in remarks
    assert GROUP_FIGURES not in remarks


def test_with_nobody_else_there_is_no_word_about_others() -> None:
    remarks = tables(anonymous=ANONYMOUS).remarks
    assert NO_RANKING not in remarks
    assert GROUP_FIGURES in remarks


# --- CSV


def test_a_csv_opens_in_a_dutch_spreadsheet() -> None:
    found = tables(entry("GM0002", told(known(50))), anonymous=ANONYMOUS)
    file = csv_file(found)
    assert file.name == "zelfcheck-vergelijking-gemeente-1-2026-11-21.csv"
    assert file.content.startswith(b"\xef\xbb\xbf")
    head, ours, other, *_ = rows = in_csv(file)
    assert head == list(found.titles)
    assert ours[:4] == ["uw zelfcheck", "Gemeente 1", "GM0001", "41"]
    assert other[head.index("Datum")] == "2026-11-21"
    assert {len(row) for row in rows} == {len(head)}
    assert [row[1] for row in rows if row[0] == words.REMARKS] == list(found.remarks)


def any_tables(said: Sequence[str]) -> Tables:
    """Tables with these texts wherever a text can be."""
    row: Row = (*said, 41, TODAY)
    columns = (*map(Column, said), Column("Score", 9), Column("Datum", 9))
    sheets = ((words.COMPARISON, (row,)), (words.OWN, (row,)))
    return Tables(said[0], "naam", TODAY, columns, sheets, remarks=tuple(said), on_paper=said[-1])


@given(st.lists(texts, min_size=1, max_size=4))
@example(["=1+1"])
@example(["a,=1+1"])
@example(['"=1+1'])
@example(["\u200b=1"])
@example(["half een teken \ud83d"])
@example(["\t=1", "\r\n@x", "＝1"])
def test_no_cell_of_a_csv_can_be_taken_for_a_formula(said: list[str]) -> None:
    file = csv_file(any_tables(said))
    for delimiter in (";", ",", "\t", "|"):
        for cell in (cell for row in in_csv(file, delimiter) for cell in row):
            assert not cell.strip(UNSEEN).startswith(tuple(SIGNS))
            assert not re.search(r"[\t\r\n]", cell) or delimiter != ";"
    rows = in_csv(file)
    assert len(rows) == 3 + len(said)
    assert {len(row) for row in rows} == {len(said) + 2}


@pytest.mark.parametrize(
    "text", ["Aa en Hunze", "’s-Hertogenbosch", "Súdwest-Fryslân", "–", "10 – 20, of meer", "a = b"]
)
def test_an_ordinary_text_is_as_it_was(text: str) -> None:
    assert in_csv(csv_file(any_tables([text])))[0][0] == text


# --- Excel


def test_a_workbook_has_numbers_and_dates_and_a_row_that_stays() -> None:
    earlier = entry("GM0001", told(known(5)), finished=date(2025, 1, 2))
    found = tables(entry("GM0002", told(known(50))), own=[earlier], anonymous=ANONYMOUS)
    file = excel_file(found)
    assert file.name == "zelfcheck-vergelijking-gemeente-1-2026-11-21.xlsx"
    book = read_book(file.content)
    assert book.title == "Vergelijking van Gemeente 1"
    assert list(book.sheets) == ["Vergelijking", "Groepscijfers", "Uw zelfchecks", "Toelichting"]
    rows = {kind: [list(row) for row in of_kind(found, kind)] for kind in Kind}
    head = list(found.titles)
    assert book.sheets["Vergelijking"].rows == [head, *rows[Kind.OURS], *rows[Kind.OTHER]]
    assert book.sheets["Groepscijfers"].rows == [head, *(row for kind in OF_GROUPS for row in rows[kind])]
    assert book.sheets["Uw zelfchecks"].rows == [head, *rows[Kind.THEN]]
    assert book.sheets["Toelichting"].rows == [[remark] for remark in found.remarks]
    assert [sheet.frozen for sheet in book.sheets.values()] == [(1, 2), (1, 2), (1, 2), (0, 0)]
    assert excel_file(found).content == file.content


def test_without_group_figures_there_is_no_sheet_for_them() -> None:
    assert list(read_book(excel_file(tables(own=[MINE])).content).sheets) == [
        "Vergelijking",
        "Uw zelfchecks",
        "Toelichting",
    ]


@given(st.lists(texts, min_size=1, max_size=4))
@example(["=1+1", "{=1+1}", "http://example.org", "mailto:a@b.nl", "12", "#N/A", "TRUE"])
@example(["half een teken \ud83d", "geen teken \uffff", "stuur \x00\x1b"])
@example(["<r><t>a</t></r>", "<r></t></si><f>1</f></r>", "_x003D_1", "'=1"])
def test_no_cell_of_a_workbook_is_a_formula_or_a_link(said: list[str]) -> None:
    book = read_book(excel_file(any_tables(said)).content)
    assert not book.tags & {"f", "hyperlink", "hyperlinks", "r", "externalReference"}
    for name in ("Vergelijking", "Uw zelfchecks"):
        for row in book.sheets[name].rows:
            assert all(isinstance(cell, str) for cell in row[: len(said)])


@pytest.mark.parametrize("text", ["=1+1", "<r><t>a</t></r>", "_x003D_1", "a_x000D_b", "'=1", "&amp; <b>"])
def test_a_text_in_a_workbook_is_as_it_was(text: str) -> None:
    (first, *_), *_ = read_book(excel_file(any_tables([text])).content).sheets["Vergelijking"].rows
    assert str(first).strip() == text
