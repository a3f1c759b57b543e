"""The advice sheet: what it says (:func:`compose`), what is inside it (:func:`enclose`), how it is drawn (:func:`draw`).

:mod:`selfcheck.report.word` draws it once more, as a document that one can go on writing in.
"""

from selfcheck.report.blocks import Sheet
from selfcheck.report.company import Company
from selfcheck.report.compose import compose
from selfcheck.report.dossier import Dossier
from selfcheck.report.enclosing import disclosed_assessment, enclose
from selfcheck.report.files import File, archive_file, assessment_file, programme_file, sheet_file, word_file
from selfcheck.report.grid import Tables
from selfcheck.report.naming import file_name
from selfcheck.report.pdf import draw, not_drawn
from selfcheck.report.programme import ProgrammeText, in_plain_text, programme_text
from selfcheck.report.spreadsheets import csv_file, excel_file
from selfcheck.report.tables import tabulate
from selfcheck.report.variant import Sensitive, SheetOptions, Variant
from selfcheck.report.workplan import plan_file

__all__ = [
    "Company",
    "Dossier",
    "File",
    "ProgrammeText",
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
    "in_plain_text",
    "not_drawn",
    "plan_file",
    "programme_file",
    "programme_text",
    "sheet_file",
    "tabulate",
    "word_file",
]
