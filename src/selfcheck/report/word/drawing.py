"""Draws a sheet as a document of Word. It adds page numbers and nothing else to what the sheet says."""

from docx.document import Document as WordDocument
from docx.shared import Pt

from selfcheck.report.blocks import Line, NewPage, Sheet, line, plain, strong
from selfcheck.report.pdf import page_numbers
from selfcheck.report.text import lost
from selfcheck.report.word import looks
from selfcheck.report.word.blank import as_bytes, blank
from selfcheck.report.word.fields import field
from selfcheck.report.word.writing import Writer, fill


def draw_word(sheet: Sheet) -> bytes:
    """The sheet as a document of Word (.docx), with the fullest version of page 1: here it may run on.

    The same sheet gives the same bytes. Nothing is enclosed in it. Word fills in the numbers of pages
    that the text speaks of when it prints or is asked to, not when it opens: then it would ask the reader
    whether it may. Until then they are what we expect.
    """
    document = blank(sheet)
    looks.dress(document)
    around(document, sheet)
    writer = Writer(document, (*sheet.first_pages[0], *sheet.body), page_numbers(sheet))
    if sheet.notices:
        writer.paragraph(looks.NOTICES, noticed(sheet))
    writer.write(sheet.first_pages[0])
    writer.write((NewPage(), *sheet.body))
    return as_bytes(document)


def not_written(sheet: Sheet) -> tuple[str, ...]:
    """The characters of a sheet that have no business in a document, each once; a sign stands in their place."""
    return lost(plain((*sheet.first_pages[0], *sheet.body)))


def noticed(sheet: Sheet) -> Line:
    """The notices, as one line."""
    return line(strong(" · ".join(sheet.notices)))


def around(document: WordDocument, sheet: Sheet) -> None:
    """Put on every page what stands there around the text.

    On page 1 the notices are part of the text, for what stands above a page is not read aloud.
    """
    (section,) = document.sections
    section.different_first_page_header_footer = True
    if sheet.notices:
        fill(section.header.paragraphs[0], noticed(sheet))
    first = section.first_page_footer
    first.paragraphs[0].paragraph_format.space_before = Pt(looks.APART)
    fill(first.paragraphs[0], line(sheet.first_footer))
    for foot in (first.add_paragraph(style="Footer"), section.footer.paragraphs[0]):
        fill(foot, line(sheet.footer))
        foot.add_run("\tbladzijde ")
        field(foot, "PAGE", "1")
        foot.add_run(" van ")
        field(foot, "NUMPAGES", "1")
