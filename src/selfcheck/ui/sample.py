"""An example of the sheet, from invented answers: drawn when asked for, and kept nowhere."""

from datetime import date

from selfcheck.checklist import Checklist
from selfcheck.checkout import release
from selfcheck.examples import invented
from selfcheck.municipalities import municipality
from selfcheck.report import SheetOptions, compose, draw, enclose


def sample_sheet(checklist: Checklist, on: date) -> bytes:
    """Return the PDF of a finished example, which says on every page that it is invented."""
    assessment = next(example for example in invented(checklist) if example.finished)
    options = SheetOptions(invented=True)
    place = municipality(assessment.municipality)
    sheet = compose(checklist, assessment, place, on, options, release())
    return draw(sheet, enclose(checklist, assessment, options))
