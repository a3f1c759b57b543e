"""The advice sheet: what it says (:func:`compose`), what is inside it (:func:`enclose`), how it is drawn (:func:`draw`).

:mod:`selfcheck.report.word` draws it once more, as a document that one can go on writing in.
"""

from selfcheck.report.blocks import Sheet
from selfcheck.report.company import Company
from selfcheck.report.compose import compose
from selfcheck.report.dossier import Dossier
from selfcheck.report.enclosing import disclosed_assessment, enclose
from selfcheck.report.files import File, archive_file, assessment_file, sheet_file, word_file
from selfcheck.report.naming import file_name
from selfcheck.report.pdf import draw, not_drawn
from selfcheck.report.spreadsheets import csv_file, excel_file
from selfcheck.report.tables import Tables, tabulate
from selfcheck.report.variant import Sensitive, SheetOptions, Variant

__all__ = [
    "Company",
    "Dossier",
    "File",
    "Sensitive",
    "Sheet",
    "SheetOptions",
    "Tables",
    "Variant",
    "archive_file",
    "assessment_file",
    "compose",
    "csv_file",
    "disclosed_assessment",
    "draw",
    "enclose",
    "excel_file",
    "file_name",
    "not_drawn",
    "sheet_file",
    "tabulate",
    "word_file",
]
