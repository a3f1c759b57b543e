"""Rows under columns, as a file for a spreadsheet holds them: :mod:`selfcheck.report.spreadsheets` writes it."""

from dataclasses import dataclass
from datetime import date

Cell = str | int | date
"""What stands in a cell: a number or a date stays one."""

Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """What stands above a column.

    ``width`` is how many characters fit beside each other, and what is longer goes on below; None for as
    many as there are, within reason. ``choices`` are what one chooses from in a cell; empty if one may
    write anything.
    """

    title: str
    width: int | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tables:
    """Sheets with a name and rows, all under the same columns; and sentences to read with them.

    ``name`` is that of the file, without its ending; ``on`` is the day it was made. ``frozen`` is how
    many columns stay in view. ``on_paper`` is what stands above every printed page; empty for tables
    that are not made to be printed.
    """

    title: str
    name: str
    on: date
    columns: tuple[Column, ...]
    sheets: tuple[tuple[str, tuple[Row, ...]], ...]
    remarks: tuple[str, ...]
    frozen: int = 1
    on_paper: str = ""

    @property
    def titles(self) -> tuple[str, ...]:
        """What stands above the columns."""
        return tuple(column.title for column in self.columns)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows of every sheet, one sheet after the other."""
        return tuple(row for _, rows in self.sheets for row in rows)
