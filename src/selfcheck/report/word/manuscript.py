"""The text for the programme as a document of Word: to go on writing in, with notes below each page."""

from docx.enum.text import WD_COLOR_INDEX

from selfcheck.report import wording_programme as words
from selfcheck.report.blocks import Heading, Paragraph, Role, Sheet, line
from selfcheck.report.programme import Passage, ProgrammeText
from selfcheck.report.text import clean
from selfcheck.report.word import looks
from selfcheck.report.word.blank import as_bytes, blank
from selfcheck.report.word.drawing import around, noticed
from selfcheck.report.word.footnotes import Footnotes
from selfcheck.report.word.writing import Writer


def draw_programme(text: ProgrammeText) -> bytes:
    """The text as a document of Word (.docx). The same text gives the same bytes.

    What is still to be filled in is yellow and keeps its brackets: no meaning by colour alone.
    """
    frame = Sheet(text.title, text.author, text.made, text.notices, text.footer, text.first_footer, ((),), ())
    document = blank(frame)
    looks.dress(document)
    around(document, frame)
    notes = Footnotes(document)
    writer = Writer(document, (), {})
    writer.paragraph(looks.NOTICES, noticed(frame))
    writer.write((Heading(1, text.title), *(Paragraph(line(sentence)) for sentence in text.intro)))
    for section in text.sections:
        writer.write((Heading(2, section.title),))
        for passage in section.passages:
            _write(writer, notes, passage)
    if text.remark:
        writer.write((Heading(2, words.LEFT_OUT), Paragraph(line(text.remark))))
    return as_bytes(document)


def _write(writer: Writer, notes: Footnotes, passage: Passage) -> None:
    paragraph = writer.paragraph(looks.ROLES[Role.BODY], ())
    for piece in passage.pieces:
        run = paragraph.add_run(clean(piece.text))
        if piece.open:
            run.font.highlight_color = WD_COLOR_INDEX.YELLOW
    notes.add(paragraph, passage.note)
