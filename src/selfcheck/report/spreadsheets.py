"""Tables as files for a spreadsheet: CSV and Excel. A text is a text in them, whatever somebody wrote."""

import csv
import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from io import BytesIO, StringIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from selfcheck.report import wording_tables as words
from selfcheck.report.files import File
from selfcheck.report.naming import tables_name
from selfcheck.report.tables import OF_GROUPS, Cell, Kind, Row, Tables

_CSV = "text/csv"
_EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

LONGEST = 1_000
"""Characters of a text in a cell at most, which Excel and every other program can hold."""

# Also what XML cannot hold, and what a program that reads CSV might take for the end of a line.
_BLANK = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_NO_CHARACTER = re.compile(r"[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

# A program may read a formula where a cell begins with one of these signs, seen past what is not seen. Some programs
# also begin a cell at a comma, a semicolon or a tab inside a text, by the settings of the computer they are on.
_FORMULA = re.compile(r"(^|[,;|])([\s\u00ad\u200b-\u200f\u2060\ufeff]*)(?=[=+\-@＝＋－＠−﹢﹣﹦﹫])")

_NARROWEST, _WIDEST = 16, 60
"""Characters beside each other in a column: room for the words of a title, which goes on below, and no more than fits."""


def csv_file(tables: Tables) -> File:
    """The tables as one table of text: UTF-8 that says so, semicolons, dates as 2026-11-21; the remarks come last.

    So a spreadsheet in Dutch opens it as it is.
    """
    out = StringIO()
    writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_NONNUMERIC)
    empty = [""] * (len(tables.columns) - 2)
    writer.writerow([_harmless(title) for title in tables.columns])
    writer.writerows([_in_csv(cell) for cell in row.cells] for row in tables.rows)
    writer.writerows([words.REMARKS, _harmless(remark), *empty] for remark in tables.remarks)
    return File(_name(tables, "csv"), _CSV, out.getvalue().encode("utf-8-sig"))


def _in_csv(cell: Cell) -> str | int:
    if isinstance(cell, date):
        return cell.isoformat()
    return _harmless(cell) if isinstance(cell, str) else cell


def _harmless(text: str) -> str:
    return _FORMULA.sub(r"\1\2'", _plain(text))


def _plain(text: str) -> str:
    """A text on one line that every program can hold."""
    return _NO_CHARACTER.sub("\N{REPLACEMENT CHARACTER}", _BLANK.sub(" ", text)).strip()[:LONGEST]


def excel_file(tables: Tables) -> File:
    """The tables as a workbook: numbers and dates as such, and no sheet without rows.

    Nothing in it is a formula or a link, and the same tables make the same bytes.
    """
    out = BytesIO()
    with Workbook(out, {"in_memory": True, "default_date_format": "dd-mm-yyyy"}) as book:
        book.set_properties(
            {
                "title": words.TITLE.format(place=_plain(tables.place)),
                "author": "Zelfcheck",
                "created": datetime.combine(tables.on, time()),
            }
        )
        head, wrapped = book.add_format({"bold": True, "text_wrap": True}), book.add_format({"text_wrap": True})
        for name, rows in _sheets(tables.rows):
            _fill(book.add_worksheet(name), tables.columns, rows, head)
        _remark(book.add_worksheet(words.REMARKS), tables.remarks, wrapped)
    return File(_name(tables, "xlsx"), _EXCEL, out.getvalue())


def _sheets(rows: Sequence[Row]) -> Iterator[tuple[str, list[Row]]]:
    kinds = {words.COMPARISON: {Kind.OURS, Kind.OTHER}, words.GROUP_FIGURES: set(OF_GROUPS), words.OWN: {Kind.THEN}}
    for name, held in kinds.items():
        if found := [row for row in rows if row.kind in held]:
            yield name, found


def _fill(sheet: Worksheet, columns: Sequence[str], rows: Sequence[Row], head: Format) -> None:
    for column, title in enumerate(columns):
        _write(sheet, 0, column, title, head)
        longest = max(len(str(row.cells[column])) for row in rows)
        sheet.set_column(column, column, min(max(longest, _NARROWEST), _WIDEST) + 2)
    for place, row in enumerate(rows, start=1):
        for column, cell in enumerate(row.cells):
            _write(sheet, place, column, cell)
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, len(rows), len(columns) - 1)


def _remark(sheet: Worksheet, remarks: Sequence[str], wrapped: Format) -> None:
    sheet.set_column(0, 0, 100)
    for place, remark in enumerate(remarks):
        _write(sheet, place, 0, remark, wrapped)


def _write(sheet: Worksheet, row: int, column: int, cell: Cell, look: Format | None = None) -> None:
    # Each by what it is: the library's own choice would make a formula or a link of a text that looks like one.
    if isinstance(cell, date):
        sheet.write_datetime(row, column, cell)
    elif isinstance(cell, int):
        sheet.write_number(row, column, cell)
    else:
        text = _plain(cell)
        # The library takes what stands between these marks for a text that it marked up itself.
        sheet.write_string(row, column, f" {text}" if text.startswith("<r>") else text, look)


def _name(tables: Tables, ending: str) -> str:
    return tables_name(tables.place, tables.on, ending, invented=tables.invented)
