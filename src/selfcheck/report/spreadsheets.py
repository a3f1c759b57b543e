"""Tables as files for a spreadsheet: CSV and Excel. A text is a text in them, whatever somebody wrote."""

import csv
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from io import BytesIO, StringIO
from textwrap import wrap

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from selfcheck.dutch import listed
from selfcheck.report import wording_tables as words
from selfcheck.report.files import File
from selfcheck.report.grid import Cell, Column, Row, Tables

_CSV = "text/csv"
_EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

LONGEST = 32_767
"""Characters of a text in a cell at most: what Excel can hold. No text of ours or of an officer is longer."""

# Also what XML cannot hold, and what a program that reads CSV might take for the end of a line.
_BLANK = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_NO_CHARACTER = re.compile(r"[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

# A program may read a formula where a cell begins with one of these signs, seen past what is not seen. Some programs
# also begin a cell at a comma, a semicolon or a tab inside a text, by the settings of the computer they are on.
_FORMULA = re.compile(r"(^|[,;|])([\s\u00ad\u200b-\u200f\u2060\ufeff]*)(?=[=+\-@＝＋－＠−﹢﹣﹦﹫])")

_NARROWEST, _WIDEST = 16, 60
"""Characters beside each other in a column: room for the words of a title, which goes on below, and no more than fits."""

_A3 = 8
"""Paper on which every column of a plan can be read; a printer makes it smaller for A4."""

_EDGE = 0.4
_DATE = "dd-mm-yyyy"


_LINE, _HIGHEST = 15, 409
"""Points of one line of text, and of the highest row that Excel can have."""

_PER_WIDTH = 0.95
"""Of the characters that a column is wide, how many fit for sure: letters are not equally wide."""

_WIDTH_OF_REMARKS = 100


def csv_file(tables: Tables) -> File:
    """The tables as one table of text: UTF-8 that says so, semicolons, dates as 2026-11-21; the remarks come last.

    So a spreadsheet in Dutch opens it as it is.
    """
    out = StringIO()
    writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_NONNUMERIC)
    empty = [""] * (len(tables.columns) - 2)
    writer.writerow([_harmless(title) for title in tables.titles])
    writer.writerows([_in_csv(cell) for cell in row] for row in tables.rows)
    writer.writerows([words.REMARKS, _harmless(remark), *empty] for remark in tables.remarks)
    return File(f"{tables.name}.csv", _CSV, out.getvalue().encode("utf-8-sig"))


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
    """The tables as a workbook: numbers and dates as such.

    Nothing in it is a formula or a link, and the same tables make the same bytes.
    """
    out = BytesIO()
    with Workbook(out, {"in_memory": True, "default_date_format": _DATE}) as book:
        book.set_properties(
            {"title": _plain(tables.title), "author": "Zelfcheck", "created": datetime.combine(tables.on, time())}
        )
        head, wrapped = (book.add_format({"text_wrap": True, "valign": "top", **more}) for more in ({"bold": True}, {}))
        dated = book.add_format({"num_format": _DATE, "align": "left", "valign": "top"})
        counted = book.add_format({"align": "center", "valign": "top"})
        for name, rows in tables.sheets:
            sheet = book.add_worksheet(name)
            _dress(sheet, tables, rows)
            for column, about in enumerate(tables.columns):
                _write(sheet, 0, column, about.title, head)
            widths = [about.width for about in tables.columns]
            _heighten(sheet, 0, tables.titles, widths)
            for place, row in enumerate(rows, start=1):
                _heighten(sheet, place, row, widths)
                for column, (cell, about) in enumerate(zip(row, tables.columns, strict=True)):
                    look = dated if isinstance(cell, date) else counted if isinstance(cell, int) else wrapped
                    _write(sheet, place, column, cell, None if about.width is None else look)
        _remark(book.add_worksheet(words.REMARKS), tables.remarks, wrapped)
    return File(f"{tables.name}.xlsx", _EXCEL, out.getvalue())


def _dress(sheet: Worksheet, tables: Tables, rows: Sequence[Row]) -> None:
    """How wide the columns are, what one can choose in them, what stays in view and how it is printed."""
    for place, column in enumerate(tables.columns):
        sheet.set_column(place, place, column.width or _fitting(row[place] for row in rows))
        if column.choices:
            sheet.data_validation(1, place, len(rows), place, _choices(column))
    sheet.freeze_panes(1, tables.frozen)
    sheet.autofilter(0, 0, len(rows), len(tables.columns) - 1)
    if tables.on_paper:
        sheet.set_landscape()
        sheet.set_paper(_A3)
        sheet.fit_to_pages(1, 0)
        sheet.hide_gridlines(0)  # it means: on paper neither
        sheet.repeat_rows(0)
        sheet.set_margins(_EDGE, _EDGE, 2 * _EDGE, 2 * _EDGE)
        sheet.set_header(f"&L{_plain(tables.on_paper).replace('&', '&&')}")
        sheet.set_footer(f"&R{words.PAGE_OF}")


def _heighten(sheet: Worksheet, place: int, cells: Iterable[Cell], widths: Iterable[int | None]) -> None:
    """Make a row as high as its texts: not every program does that by itself when it opens a file."""
    texts = [(str(cell), width) for cell, width in zip(cells, widths, strict=True) if width]
    lines = max((len(wrap(text, int(width * _PER_WIDTH))) for text, width in texts), default=1)
    if lines > 1:
        sheet.set_row(place, min(lines * _LINE, _HIGHEST))


def _fitting(cells: Iterable[Cell]) -> int:
    return min(max(_NARROWEST, *(len(str(cell)) for cell in cells)), _WIDEST) + 2


def _choices(column: Column) -> dict[str, object]:
    return {
        "validate": "list",
        "source": list(column.choices),
        "error_title": column.title,
        "error_message": words.CHOOSE.format(choices=listed([f"‘{choice}’" for choice in column.choices], "of")),
    }


def _remark(sheet: Worksheet, remarks: Sequence[str], wrapped: Format) -> None:
    sheet.set_column(0, 0, _WIDTH_OF_REMARKS)
    sheet.fit_to_pages(1, 0)
    for place, remark in enumerate(remarks):
        _heighten(sheet, place, (remark,), (_WIDTH_OF_REMARKS,))
        _write(sheet, place, 0, remark, wrapped)


def _write(sheet: Worksheet, row: int, column: int, cell: Cell, look: Format | None = None) -> None:
    # Each by what it is: the library's own choice would make a formula or a link of a text that looks like one.
    if isinstance(cell, date):
        sheet.write_datetime(row, column, cell, look)
    elif isinstance(cell, int):
        sheet.write_number(row, column, cell, look)
    else:
        text = _plain(cell)
        # The library takes what stands between these marks for a text that it marked up itself.
        sheet.write_string(row, column, f" {text}" if text.startswith("<r>") else text, look)
