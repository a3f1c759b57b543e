"""What Word fills in itself: the number of a page, and of how many."""

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from docx.text.run import Run


def field(paragraph: Paragraph, instruction: str, until_then: str) -> None:
    """Add a field to a paragraph; ``until_then`` is read where nobody has filled it in yet.

    The instruction is ours: no text from people may come in it.
    """
    _mark(paragraph, "begin")
    text = OxmlElement("w:instrText")
    text.text = f" {instruction} "
    text.set(qn("xml:space"), "preserve")
    paragraph.add_run().element.append(text)
    _mark(paragraph, "separate")
    paragraph.add_run(until_then)
    _mark(paragraph, "end")


def _mark(paragraph: Paragraph, kind: str) -> None:
    mark = OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    paragraph.add_run().element.append(mark)


def bookmark(run: Run, number: int) -> None:
    """Let fields find a run, under the name that :func:`bookmark_name` gives this number."""
    begin, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for mark in (begin, end):
        mark.set(qn("w:id"), str(number))
    begin.set(qn("w:name"), bookmark_name(number))
    run.element.addprevious(begin)
    run.element.addnext(end)


def bookmark_name(number: int) -> str:
    """A name that Word takes: at most forty letters, digits and underscores. The first one hides it from a list."""
    return f"_Kop{number}"
