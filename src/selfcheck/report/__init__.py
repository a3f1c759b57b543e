"""The advice sheet: what it says (:func:`compose`) and how it is drawn as a PDF (:func:`draw`)."""

from selfcheck.report.blocks import Sheet
from selfcheck.report.compose import compose
from selfcheck.report.naming import file_name
from selfcheck.report.pdf import draw
from selfcheck.report.variant import Sensitive, SheetOptions, Variant

__all__ = ["Sensitive", "Sheet", "SheetOptions", "Variant", "compose", "draw", "file_name"]
