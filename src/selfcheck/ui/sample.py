"""An example of the sheet, from invented answers: drawn when asked for, and kept nowhere."""

from datetime import date

from selfcheck.checklist import Checklist
from selfcheck.checkout import release
from selfcheck.examples import invented
from selfcheck.report import Dossier, SheetOptions, sheet_file


def sample_sheet(checklist: Checklist, on: date) -> bytes:
    """Return the PDF of a finished example, which says on every page that it is invented."""
    assessment = next(example for example in invented(checklist) if example.finished)
    options = SheetOptions(invented=True)
    return sheet_file(Dossier(checklist, assessment, on, release()), options).content
