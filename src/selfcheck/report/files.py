"""What can be downloaded, as files with a name: the same whoever asks for them, a screen or the server."""

from dataclasses import dataclass
from datetime import date

from selfcheck.archive import Archive
from selfcheck.assessment import Assessment
from selfcheck.checklist import Checklist
from selfcheck.exchange import write_archive, write_assessment
from selfcheck.report.compose import compose
from selfcheck.report.dossier import Dossier, known_place
from selfcheck.report.enclosing import disclosed_assessment, enclose
from selfcheck.report.naming import file_name, programme_name
from selfcheck.report.pdf import draw, not_drawn
from selfcheck.report.programme import in_plain_text, programme_text
from selfcheck.report.text import lost
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


def sheet_file(dossier: Dossier, options: SheetOptions) -> File:
    """The sheet of an assessment, with the assessment itself inside."""
    sheet = compose(dossier, options)
    pdf = draw(sheet, enclose(dossier.checklist, dossier.assessment, options))
    return File(file_name(dossier.place, dossier.today, options), _PDF, pdf, "".join(not_drawn(sheet)))


def word_file(dossier: Dossier, options: SheetOptions) -> File:
    """The same sheet as a document of Word, to go on writing in. The assessment itself is not in it."""
    from selfcheck.report.word import draw_word, not_written  # noqa: PLC0415 - screens need this package, not lxml

    sheet = compose(dossier, options)
    name = file_name(dossier.place, dossier.today, options).removesuffix(".pdf")
    return File(f"{name}.docx", _WORD, draw_word(sheet), "".join(not_written(sheet)))


def programme_file(dossier: Dossier) -> File | None:
    """The text for the programme as a document of Word; None if nothing with a text is taken over."""
    from selfcheck.report.word import draw_programme  # noqa: PLC0415 - screens need this package, not lxml

    text = programme_text(dossier)
    if not text.sections:
        return None
    name = programme_name(dossier.place, dossier.today, invented=dossier.assessment.invented)
    return File(name, _WORD, draw_programme(text), "".join(lost(in_plain_text(text))))


def assessment_file(checklist: Checklist, assessment: Assessment, on: date, options: SheetOptions) -> File:
    """An assessment as the sheet with these options has it."""
    name = file_name(known_place(assessment.municipality), on, options).removesuffix(".pdf")
    return File(f"{name}.json", _JSON, write_assessment(disclosed_assessment(checklist, assessment, options)))


def archive_file(archive: Archive, on: date) -> File:
    """Assessments with everything in them and what belongs to them, to keep and put back."""
    return File(f"zelfchecks-{on.isoformat()}.json", _JSON, write_archive(archive))
