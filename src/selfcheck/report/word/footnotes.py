"""Footnotes of Word: a part of the file of their own, which python-docx does not know."""

from typing import Any

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from selfcheck.report.furniture import SMALL
from selfcheck.report.text import clean

NOTE, REFERENCE = "footnote text", "footnote reference"
"""The names that Word has for these styles; it writes them small."""

_IDS = {NOTE: "FootnoteText", REFERENCE: "FootnoteReference"}

# The line above the notes of a page, and above those that run on from the page before: Word wants both, by these numbers.
_RULES = {"separator": -1, "continuationSeparator": 0}

_RULE = """
<w:footnote w:type="{kind}" w:id="{number}">
  <w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:{kind}/></w:r></w:p>
</w:footnote>
"""

_EMPTY = f"""
<w:footnotes {nsdecls("w")}>
  {"".join(_RULE.format(kind=kind, number=number) for kind, number in _RULES.items())}
</w:footnotes>
"""

_SETTING = f"""
<w:footnotePr {nsdecls("w")}>{"".join(f'<w:footnote w:id="{number}"/>' for number in _RULES.values())}</w:footnotePr>
"""


class Footnotes:
    """The footnotes of a document that is dressed and has none yet."""

    def __init__(self, document: WordDocument) -> None:
        self._element: Any = parse_xml(_EMPTY)
        self._amount = 0
        package = document.part.package
        assert package is not None
        part = XmlPart(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, self._element, package)
        document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
        document.settings.element.find(qn("w:compat")).addprevious(parse_xml(_SETTING))
        _dress(document)

    def add(self, paragraph: Paragraph, text: str) -> None:
        """Put a note under a paragraph; its number stands where the paragraph ends now."""
        self._amount += 1
        _mark(paragraph.add_run(), "footnoteReference").set(qn("w:id"), str(self._amount))
        note = OxmlElement("w:footnote")
        note.set(qn("w:id"), str(self._amount))
        self._element.append(note)
        inside = Paragraph(OxmlElement("w:p"), paragraph.part)
        note.append(inside.paragraph_format.element)
        inside.paragraph_format.element.get_or_add_pPr().style = _IDS[NOTE]
        _mark(inside.add_run(), "footnoteRef")
        inside.add_run(f" {clean(text)}")


def _mark(run: Run, name: str) -> Any:
    """Put a number that Word reckons in a run, small and raised."""
    run.element.get_or_add_rPr().style = _IDS[REFERENCE]
    mark = OxmlElement(f"w:{name}")
    run.element.append(mark)
    return mark


def _dress(document: WordDocument) -> None:
    text = document.styles.add_style(NOTE, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    text.base_style = document.styles["Normal"]
    text.font.size = Pt(round(SMALL.fontSize * 2) / 2)
    text.paragraph_format.space_after = Pt(2)
    reference = document.styles.add_style(REFERENCE, WD_STYLE_TYPE.CHARACTER, builtin=True)
    reference.font.superscript = True
    for made in (text, reference):
        made.element.styleId = _IDS[made.name]
