"""An empty document of Word that says nothing yet: our language, our lists, nothing of whoever made the library."""

from datetime import datetime, time
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt

from selfcheck.dutch import shortened
from selfcheck.report.blocks import Sheet
from selfcheck.report.furniture import FOLLOWING_PAGE, FOOT, SIDE
from selfcheck.report.pdf import LANGUAGE, PROGRAM
from selfcheck.report.text import clean

FONT = "Arial"
"""What every computer has, or a font with the same widths."""

BULLETS, NUMBERS = 1, 2
"""The kinds of list, by the number that the document knows them by."""

LIST_INDENT = 18
"""Room for a bullet, or for a number of two digits, in points."""

_HEADER = 26
"""From the edge of the paper to the notices, in points."""

_LONGEST = 255
"""Characters in a property of a document at most."""

_MADE = (1980, 1, 1, 0, 0, 0)
"""The time of every part in the file: the earliest that a ZIP file can say."""

# The rest belongs to the library's own template: a picture of its first page, its theme, an empty list of sources.
_OURS = {RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.SETTINGS, RELATIONSHIP_TYPE.NUMBERING}
_OURS_OF_PACKAGE = {RELATIONSHIP_TYPE.OFFICE_DOCUMENT}

# compatibilityMode 15 is Word since 2013; below it, Word says that it opens an old document.
_SETTINGS = f"""
<w:settings {nsdecls("w")}>
  <w:zoom w:percent="100"/>
  <w:defaultTabStop w:val="720"/>
  <w:characterSpacingControl w:val="doNotCompress"/>
  <w:compat>
    <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
  </w:compat>
  <w:themeFontLang w:val="{LANGUAGE}"/>
  <w:decimalSymbol w:val=","/>
  <w:listSeparator w:val=";"/>
</w:settings>
"""

_LIST = """
<w:abstractNum w:abstractNumId="{kind}">
  <w:multiLevelType w:val="singleLevel"/>
  <w:lvl w:ilvl="0">
    <w:start w:val="1"/><w:numFmt w:val="{format}"/><w:pStyle w:val="{style}"/><w:lvlText w:val="{text}"/>
    <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{indent}" w:hanging="{indent}"/></w:pPr>
  </w:lvl>
</w:abstractNum>
"""

_NUMBERING = f"""
<w:numbering {nsdecls("w")}>
  {_LIST.format(kind=BULLETS, format="bullet", style="ListBullet", text="•", indent=LIST_INDENT * 20)}
  {_LIST.format(kind=NUMBERS, format="decimal", style="ListNumber", text="%1.", indent=LIST_INDENT * 20)}
  <w:num w:numId="{BULLETS}"><w:abstractNumId w:val="{BULLETS}"/></w:num>
  <w:num w:numId="{NUMBERS}"><w:abstractNumId w:val="{NUMBERS}"/></w:num>
</w:numbering>
"""

_FONTS = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts {nsdecls("w")}>
  <w:font w:name="{FONT}">
    <w:altName w:val="Liberation Sans"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>
  </w:font>
</w:fonts>
"""


def blank(sheet: Sheet) -> WordDocument:
    """A document without text, on A4, with the properties of a sheet."""
    document = Document()
    _forget(document)
    document.settings.element[:] = parse_xml(_SETTINGS)[:]
    document.part.numbering_part.element[:] = parse_xml(_NUMBERING)[:]
    fonts = Part(PackURI("/word/fontTable.xml"), CONTENT_TYPE.WML_FONT_TABLE, _FONTS.encode(), document.part.package)
    document.part.relate_to(fonts, RELATIONSHIP_TYPE.FONT_TABLE)
    _describe(document, sheet)
    _page(document)
    return document


def _forget(document: WordDocument) -> None:
    package = document.part.package
    assert package is not None
    for relations, kept in ((document.part.rels, _OURS), (package.rels, _OURS_OF_PACKAGE)):
        for key in [key for key, relation in relations.items() if relation.reltype not in kept]:
            del relations[key]


def _describe(document: WordDocument, sheet: Sheet) -> None:
    about, made = document.core_properties, datetime.combine(sheet.made, time())
    about.title, about.author, about.subject = (
        shortened(clean(text), _LONGEST) for text in (sheet.title, sheet.author, sheet.footer)
    )
    about.last_modified_by, about.language = PROGRAM, LANGUAGE
    about.created = about.modified = made
    about.revision = 1


def _page(document: WordDocument) -> None:
    (section,) = document.sections
    section.page_width, section.page_height = Pt(595.3), Pt(841.9)
    section.left_margin = section.right_margin = Pt(SIDE)
    section.top_margin, section.bottom_margin = Pt(FOLLOWING_PAGE.top), Pt(FOLLOWING_PAGE.bottom)
    section.header_distance, section.footer_distance = Pt(_HEADER), Pt(FOOT - 14)


def as_bytes(document: WordDocument) -> bytes:
    """The file of a document: the same bytes for the same document, whenever it is made."""
    made, target = BytesIO(), BytesIO()
    document.save(made)
    with ZipFile(made) as parts, ZipFile(target, "w") as file:
        for part in parts.infolist():
            file.writestr(ZipInfo(part.filename, _MADE), parts.read(part), ZIP_DEFLATED)
    return target.getvalue()
