"""The work plan as a file: every row can be worked from and traced, and no text in it is anything but text."""

import csv
import re
from collections.abc import Mapping
from datetime import date
from io import StringIO
from typing import Any, Literal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from building import TODAY, level
from companies import EVERY, finished
from reporting import assessed, published, sensitive_checklist
from selfcheck.answers import MAX_TEXT, Answer
from selfcheck.assessment import finish
from selfcheck.occasions import AS_USUAL, OwnCalendar
from selfcheck.plan import NO_TASKS, Task, Tasks, TaskStatus
from selfcheck.report import Dossier, plan_file, wording
from selfcheck.report import wording_plan as words
from selfcheck.report import wording_tables as in_tables
from spreadsheets import Book, Sheet, read_book

CHECKLIST = sensitive_checklist()
PLANNED: Tasks = {
    "a": Task(owner="CIO", due=date(2027, 3, 1), status=TaskStatus.BUSY, note="Vraag het\nde griffier."),
    "c": Task(moment="begroting", year=2028),
    "e": Task(accepted=False),
}
HIGHEST = 409
"""Points of the highest row that Excel can have."""

SIGNS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
UNSEEN = " \t\r\n\u00a0\u00ad\u200b\u200e\u2060\ufeff"


def a_plan(tasks: Tasks = PLANNED, **about: Any) -> Dossier:
    """A finished assessment with a plan."""
    given_ = about.pop("assessment", None) or finished(CHECKLIST)
    return Dossier(CHECKLIST, given_, about.pop("today", TODAY), "0.1.0", tasks=tasks, own=about.pop("own", AS_USUAL))


def in_csv(dossier: Dossier) -> list[dict[str, str]]:
    """The rows of the CSV file, by column; the remarks too."""
    text = plan_file(dossier, "csv").content.decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline=""), delimiter=";"))


def in_excel(dossier: Dossier) -> Book:
    """The workbook."""
    return read_book(plan_file(dossier, "xlsx").content)


def the_plan(dossier: Dossier) -> Sheet:
    """The sheet with the plan in the workbook."""
    return in_excel(dossier).sheets["Werkplan"]


def remarks(dossier: Dossier) -> list[str]:
    """The sentences beside a plan."""
    return [str(row[0]) for row in in_excel(dossier).sheets["Toelichting"].rows]


# --- what stands in it


def test_each_advice_that_is_taken_over_is_a_row() -> None:
    head, *rows = the_plan(a_plan()).rows
    assert head == list(words.COLUMNS)
    assert rows == [
        [
            "C",
            "Geheim",
            "kernvraag",
            "Doe c",
            "Niveau 0",
            "Niveau 3",
            19,
            "College besluit.",
            "",
            "",
            "Begroting, september – november 2028",
            date(2028, 7, 7),
            "nog niet begonnen",
            "",
            "Gevraagd. Zie: Stuk: zin 1.",
            "c",
            "proef 1.0",
        ],
        [
            "A",
            "Open",
            "kernvraag",
            "Doe a",
            "Niveau 1",
            "Niveau 3",
            13,
            "College besluit.",
            "CIO",
            date(2027, 3, 1),
            "Begroting, september – november 2027",
            date(2027, 7, 7),
            "bezig",
            "Vraag het de griffier.",
            "Gevraagd. Zie: Stuk: zin 1.",
            "a",
            "proef 1.0",
        ],
    ]


def test_the_csv_says_what_the_workbook_says() -> None:
    head, *rows = the_plan(a_plan()).rows
    found = in_csv(a_plan())
    written = [[cell.isoformat() if isinstance(cell, date) else str(cell) for cell in row] for row in rows]
    assert [list(row.values()) for row in found[: len(rows)]] == written
    assert list(found[0]) == head
    assert [row["Thema"] for row in found if row["Advies"] == in_tables.REMARKS] == remarks(a_plan())


def test_every_row_can_be_traced() -> None:
    checklist = published()
    answers = {question.id: Answer(level=list(question.levels)[1]) for question in checklist.questions}
    assessment = finish(assessed(checklist, **answers), checklist, TODAY)
    dossier = Dossier(checklist, assessment, TODAY, "1", tasks={question: Task() for question in answers})
    rows = [row for row in in_csv(dossier) if row["Vraag"]]
    assert {row["Vraag"] for row in rows} == set(answers)
    for row in rows:
        question = checklist.by_id[row["Vraag"]]
        assert row["Advies"] == question.label
        assert row["Checklist"] == f"{checklist.id} {checklist.version}"
        assert all(place.paragraph in row["Herkomst"] for place in question.origin.places)


def test_what_is_done_already_is_referred_to() -> None:
    done = finished(CHECKLIST, None, **{**EVERY, "a": level(1).with_(already="I-visie")})
    row = next(row for row in in_csv(a_plan(assessment=done)) if row["Vraag"] == "a")
    assert row["Wat te doen"] == "U doet dit al. Verwijs ernaar, dan weet de raad het ook. Hier staat het al: I-visie"


@pytest.mark.parametrize(
    ("task", "today", "cells"),
    [
        (Task(), date(2027, 12, 1), ("Begroting, september – november 2027 (voorbij)", "2027-07-07")),
        (Task(moment="vervallen", year=2027), TODAY, ("Geen passend moment", "")),
    ],
)
def test_a_moment_that_is_gone_says_so(task: Task, today: date, cells: tuple[str, str]) -> None:
    row = in_csv(a_plan({"a": task}, today=today))[0]
    assert (row["Moment"], row["Stukken klaar"]) == cells


@pytest.mark.parametrize(("question", "gain"), [("a", 13), ("e", "telt niet mee")])
def test_a_gain_is_a_number_where_there_is_one(question: str, gain: int | str) -> None:
    (_, row) = the_plan(a_plan({question: Task()})).rows
    assert dict(zip(words.COLUMNS, row, strict=True))["Winst in punten"] == gain


def test_the_remarks_say_what_it_rests_on() -> None:
    aside = finished(CHECKLIST, None, **{**EVERY, "e": level(2).with_(set_aside="Nee.")})
    said = remarks(a_plan(assessment=aside, own=OwnCalendar(notice=3)))
    assert said == [
        wording.WORKING,
        "Dit bestand is gemaakt op 21 november 2026. De vragen zijn van: Proef, versie 1.0.",
        "Dit werkplan volgt uit de zelfcheck van Den Haag, afgerond op 21 november 2026.",
        wording.TEXT_NOT_WORK,
        words.GAIN,
        words.NOT_IN_IT,
        "Met een reden niet overgenomen, en dus niet in dit werkplan: 1 advies.",
        f"{words.USUAL_MONTHS} Voor de stukken rekenen wij drie weken.",
        words.OWN_MONTHS,
        words.A_FUNCTION,
        words.NOT_TAKEN_BACK,
    ]
    assert words.OWN_MONTHS not in remarks(a_plan())


def test_before_the_finish_it_says_that_advice_can_move() -> None:
    unfinished = assessed(CHECKLIST, **EVERY)
    assert "De zelfcheck van Den Haag is nog niet afgerond. Het advies kan nog veranderen." in remarks(
        a_plan(assessment=unfinished)
    )


def test_an_invented_example_says_so() -> None:
    dossier = a_plan(assessment=finished(CHECKLIST, {"invented": True}))
    assert remarks(dossier)[1] == wording.INVENTED
    assert wording.INVENTED in the_plan(dossier).above
    assert plan_file(dossier, "csv").name == "zelfcheck-werkplan-den-haag-2026-11-21-verzonnen.csv"
    assert wording.INVENTED not in " ".join(remarks(a_plan()))


def test_with_nothing_taken_over_there_are_remarks_and_no_rows() -> None:
    assert list(in_excel(a_plan(NO_TASKS)).sheets) == ["Toelichting"]
    assert {row["Advies"] for row in in_csv(a_plan(NO_TASKS))} == {in_tables.REMARKS}


# --- the workbook


def test_one_can_choose_a_status_and_read_and_print_it() -> None:
    file = plan_file(a_plan(), "xlsx")
    book = read_book(file.content)
    sheet = book.sheets["Werkplan"]
    assert file.name == "zelfcheck-werkplan-den-haag-2026-11-21.xlsx"
    assert book.title == "Werkplan van Den Haag"
    assert sheet.rows[0].index("Status") == "ABCDEFGHIJKLM".index("M")
    assert sheet.choices == {"M2:M3": '"nog niet begonnen,bezig,klaar"'}
    assert sheet.frozen == (1, 1)
    assert sheet.printed == {"paperSize": "8", "orientation": "landscape", "fitToHeight": "0"}
    assert sheet.above == "&LWerkplan van Den Haag · Werkversie. Niet voor publicatie."
    assert book.names == {"_xlnm._FilterDatabase": "Werkplan!$A$1:$Q$3", "_xlnm.Print_Titles": "Werkplan!$1:$1"}
    for row, wraps in zip(sheet.rows, sheet.wraps, strict=True):
        assert all(wrap or not isinstance(cell, str) for cell, wrap in zip(row, wraps, strict=True))


def test_a_row_is_as_high_as_its_longest_text() -> None:
    short, long, longest = (_height(note) or 0 for note in ("Kort.", "Eerst de balie. " * 20, "x" * 4_000))
    assert 0 < short < long < longest <= HIGHEST


def _height(note: str) -> float | None:
    """How high the row of an advice is with this note."""
    return the_plan(a_plan({"a": Task(note=note)})).heights[1]


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_the_same_plan_makes_the_same_bytes(ending: Literal["xlsx", "csv"], monkeypatch: pytest.MonkeyPatch) -> None:
    ours = plan_file(a_plan(), ending).content
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    assert plan_file(a_plan(), ending).content == ours


# --- hostile texts


def with_texts(owner: str, note: str) -> Dossier:
    """A plan in which somebody wrote these texts."""
    return a_plan({"a": Task(owner=owner, note=note)})


@pytest.mark.parametrize("note", ["a" * MAX_TEXT, "één " * 999])
def test_no_note_is_cut(note: str) -> None:
    assert in_csv(with_texts("", note))[0]["Notitie"] == note.strip()
    assert note.strip() in the_plan(with_texts("", note)).rows[1]


anything = st.text(max_size=30)
hostile = anything | st.builds(lambda sign, rest: f"{sign}{rest}", st.sampled_from(SIGNS), anything)
hostile_ones: Mapping[str, str] = {
    "formula": "=1+1",
    "call": "@SUM(1)",
    "command": '=cmd|"/c calc"!A1',
    "behind a comma": "a,=1+1;=2",
    "unseen": "\u200b=1",
    "link": "http://voorbeeld.nl",
    "marked up": "<r><t>a</t></r>",
    "no characters": "stuur \x00\x1b \uffff",
}


@given(hostile, hostile)
@example("=1+1", "a,=1+1")
@example("<r>", "http://voorbeeld.nl")
def test_no_cell_is_a_formula(owner: str, note: str) -> None:
    _all_harmless(with_texts(owner, note))


@pytest.mark.parametrize("text", hostile_ones.values(), ids=hostile_ones)
def test_a_known_trick_does_nothing(text: str) -> None:
    _all_harmless(with_texts(text, text))
    assert read_book(plan_file(with_texts(text, text), "xlsx").content).tags.isdisjoint(
        {"f", "hyperlink", "hyperlinks"}
    )


def _all_harmless(dossier: Dossier) -> None:
    text = plan_file(dossier, "csv").content.decode("utf-8-sig")
    for delimiter in (";", ",", "\t", "|"):
        for cell in (cell for row in csv.reader(StringIO(text, newline=""), delimiter=delimiter) for cell in row):
            assert not cell.strip(UNSEEN).startswith(SIGNS)
            assert not re.search(r"[\t\r\n]", cell) or delimiter != ";"
    tags = in_excel(dossier).tags
    assert not tags & {"f", "hyperlink", "hyperlinks", "r", "externalReference"}
