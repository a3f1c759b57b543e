"""The advice sheet: what it says (:func:`compose`), what is inside it (:func:`enclose`), how it is drawn (:func:`draw`)."""

from selfcheck.report.blocks import Sheet
from selfcheck.report.compose import compose
from selfcheck.report.enclosing import disclosed_assessment, enclose
from selfcheck.report.files import File, archive_file, assessment_file, sheet_file
from selfcheck.report.naming import file_name
from selfcheck.report.pdf import draw, not_drawn
from selfcheck.report.variant import Sensitive, SheetOptions, Variant

__all__ = [
    "File",
    "Sensitive",
    "Sheet",
    "SheetOptions",
    "Variant",
    "archive_file",
    "assessment_file",
    "compose",
    "disclosed_assessment",
    "draw",
    "enclose",
    "file_name",
    "not_drawn",
    "sheet_file",
]
