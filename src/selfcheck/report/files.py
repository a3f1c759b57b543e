"""What can be downloaded, as files with a name: the same whoever asks for them, a screen or the server."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from selfcheck.assessment import Assessment
from selfcheck.checklist import Checklist
from selfcheck.exchange import write_archive, write_assessment
from selfcheck.municipalities import Municipality, UnknownMunicipality, ever
from selfcheck.report.company import Company
from selfcheck.report.compose import compose
from selfcheck.report.enclosing import disclosed_assessment, enclose
from selfcheck.report.naming import file_name
from selfcheck.report.pdf import draw, not_drawn
from selfcheck.report.variant import SheetOptions

_PDF = "application/pdf"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_JSON = "application/json"


@dataclass(frozen=True, slots=True)
class File:
    """A file to download: a name of small letters, digits, hyphens and a dot, its media type, and its bytes.

    ``missing`` are the characters that could not be printed in it, each once.
    """

    name: str
    media_type: str
    content: bytes
    missing: str = ""


def sheet_file(  # noqa: PLR0913, PLR0917 - as of compose
    checklist: Checklist,
    assessment: Assessment,
    on: date,
    options: SheetOptions,
    release: str,
    company: Company | None = None,
) -> File:
    """The sheet of an assessment; ``company`` is among whom it is compared in it, if it is."""
    place = _place(assessment.municipality)
    sheet = compose(checklist, assessment, place, on, options, release, company)
    pdf = draw(sheet, enclose(checklist, assessment, options))
    return File(file_name(place, on, options), _PDF, pdf, "".join(not_drawn(sheet)))


def word_file(  # noqa: PLR0913, PLR0917 - as of compose
    checklist: Checklist,
    assessment: Assessment,
    on: date,
    options: SheetOptions,
    release: str,
    company: Company | None = None,
) -> File:
    """The same sheet as a document of Word, to go on writing in. The assessment itself is not in it."""
    from selfcheck.report.word import draw_word, not_written  # noqa: PLC0415 - screens need this package, not lxml

    place = _place(assessment.municipality)
    sheet = compose(checklist, assessment, place, on, options, release, company)
    name = file_name(place, on, options).removesuffix(".pdf")
    return File(f"{name}.docx", _WORD, draw_word(sheet), "".join(not_written(sheet)))


def assessment_file(checklist: Checklist, assessment: Assessment, on: date, options: SheetOptions) -> File:
    """An assessment as the sheet with these options has it."""
    name = file_name(_place(assessment.municipality), on, options).removesuffix(".pdf")
    return File(f"{name}.json", _JSON, write_assessment(disclosed_assessment(checklist, assessment, options)))


def archive_file(assessments: Iterable[Assessment], on: date) -> File:
    """Assessments with everything in them, to keep and put back."""
    return File(f"zelfchecks-{on.isoformat()}.json", _JSON, write_archive(assessments))


def _place(code: str) -> Municipality:
    """The municipality with this code, also if it is no more; one that we do not know is called by its code."""
    try:
        return ever(code)
    except UnknownMunicipality:
        return Municipality(code, code, code, province="", safety_region="", residents=0, lat=0, lon=0)
