"""How the document of Word looks: the styles of the PDF, under the names that Word has for them."""

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle as WordStyle
from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle

from selfcheck.report.blocks import Role
from selfcheck.report.furniture import NOTICE, SMALL, WIDTH
from selfcheck.report.pdf import LANGUAGE
from selfcheck.report.styles import BLUE, FOLLOWING, PAGE_ONE, RULE, TINT
from selfcheck.report.typeface import BOLD, ITALIC
from selfcheck.report.word.blank import BULLETS, FONT, LIST_INDENT, NUMBERS

BULLET, NUMBER, MORE = "List Bullet", "List Number", "List Continue"
LABEL, DRAFT, CAPTION, PICTURE = "Bijschrift bij voorbeeld", "Quote", "Caption", "Figuur"
HEAD, CELL, TABLE = "Tabelkop", "Tabeltekst", "Zelfcheck tabel"
NOTICES, STRONG = "Melding", "Strong"
ROLES = {Role.BODY: "Body Text", Role.LEAD: "Inleiding", Role.DETAIL: "Bijzonderheid", Role.REMARK: "Opmerking"}
REMARK_ENTRY, REMARK_MORE = "Opmerking in lijst", "Opmerking onder lijst"

APART = 8
"""What keeps the text apart from a table above it, or from the foot of the page below it, in points."""

_NATURAL = 1.15
"""What Word makes of the size of a letter for a single line."""

_TITLE = 20
"""The size of the title, in points: the PDF has it smaller, for page 1 must be one page there."""

_BUILT_IN = {BULLET, NUMBER, MORE, DRAFT, CAPTION, STRONG, ROLES[Role.BODY], "Header", "Footer"}
_KEPT = {"Normal", "DefaultParagraphFont", "TableNormal", "NoList"}

_DEFAULTS = f"""
<w:docDefaults {nsdecls("w")}>
  <w:rPrDefault><w:rPr>
    <w:rFonts w:ascii="{FONT}" w:eastAsia="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>
    <w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="{LANGUAGE}" w:eastAsia="{LANGUAGE}" w:bidi="ar-SA"/>
  </w:rPr></w:rPrDefault>
  <w:pPrDefault/>
</w:docDefaults>
"""


def heading(level: int) -> str:
    """The style of a heading."""
    return f"Heading {level}"


def dress(document: WordDocument) -> None:
    """Give a document all of our styles, and no others."""
    styles = document.styles.element
    for style in styles.findall(qn("w:style")):
        if style.get(qn("w:styleId")) not in _KEPT:
            styles.remove(style)
    styles.replace(styles.find(qn("w:docDefaults")), parse_xml(_DEFAULTS))

    for role, name in ROLES.items():
        _add(document, name, FOLLOWING.roles[role])
    for level, look in {1: PAGE_ONE.headings[1], **FOLLOWING.headings}.items():
        made = _add(document, heading(level), look, following=ROLES[Role.BODY])
        made.paragraph_format.keep_with_next = made.paragraph_format.keep_together = True
        _insert(made, f'<w:outlineLvl {nsdecls("w")} w:val="{level - 1}"/>')
    document.styles[heading(1)].font.size = Pt(_TITLE)
    _lists(document)
    _set_off(document)
    _tables(document)
    _around(document)
    document.styles.add_style(STRONG, WD_STYLE_TYPE.CHARACTER, builtin=True).font.bold = True


def _add(
    document: WordDocument, name: str, look: ParagraphStyle, *, based_on: str = "Normal", following: str | None = None
) -> WordStyle:
    """A style of Word that looks like one of the PDF."""
    builtin = name in _BUILT_IN or name.startswith("Heading ")
    made: WordStyle = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=builtin)
    made.element.styleId = name.replace(
        " ", ""
    )  # as Word has it: the library forgets the capital of Heading and Footer
    made.base_style = document.styles[based_on]
    if following:
        made.next_paragraph_style = document.styles[following]
    made.quick_style = made.unhide_when_used = True
    made.hidden = False
    font, shape = made.font, made.paragraph_format
    font.size = Pt(round(look.fontSize * 2) / 2)
    font.bold, font.italic = look.fontName == BOLD or None, look.fontName == ITALIC or None
    font.color.rgb = RGBColor.from_string(_hex(look.textColor))
    shape.space_before, shape.space_after = Pt(look.spaceBefore), Pt(look.spaceAfter)
    shape.left_indent, shape.right_indent = Pt(look.leftIndent), Pt(look.rightIndent)
    shape.line_spacing = round(look.leading / look.fontSize / _NATURAL, 2)
    shape.widow_control = True
    return made


def _lists(document: WordDocument) -> None:
    remark = FOLLOWING.entry_remark
    for name, look, base, kind in (
        (BULLET, FOLLOWING.entry, "Normal", BULLETS),
        (NUMBER, FOLLOWING.entry, "Normal", NUMBERS),
        (MORE, FOLLOWING.entry, "Normal", None),
        (REMARK_ENTRY, remark, BULLET, BULLETS),
        (REMARK_MORE, remark, MORE, None),
    ):
        made = _add(document, name, look, based_on=base)
        made.paragraph_format.left_indent = Pt(LIST_INDENT)
        if kind is not None:
            made.paragraph_format.first_line_indent = Pt(-LIST_INDENT)
            made.element.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = kind


def _set_off(document: WordDocument) -> None:
    for name, look in ((LABEL, FOLLOWING.label), (DRAFT, FOLLOWING.draft)):
        made = _add(document, name, look)
        above, below = (f'<w:{edge} w:val="single" w:sz="4" w:space="3" w:color="{_hex(TINT)}"/>' for edge in _EDGES)
        rule = f'<w:left w:val="single" w:sz="18" w:space="8" w:color="{_hex(BLUE)}"/>'
        _insert(made, f"<w:pBdr {nsdecls('w')}>{above}{rule}{below}</w:pBdr>")
        _insert(made, f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{_hex(TINT)}"/>')
    document.styles[LABEL].paragraph_format.keep_with_next = True


def _tables(document: WordDocument) -> None:
    _add(document, CAPTION, FOLLOWING.caption).paragraph_format.keep_with_next = True
    _add(document, HEAD, FOLLOWING.head).paragraph_format.keep_with_next = True
    _add(document, CELL, FOLLOWING.cell)
    _add(document, PICTURE, ParagraphStyle("figure", FOLLOWING.cell, spaceBefore=4, spaceAfter=4))
    rule = f'w:val="single" w:sz="4" w:space="0" w:color="{_hex(RULE)}"'
    edges = "".join(f'<w:{edge} w:w="{width}" w:type="dxa"/>' for edge, width in _MARGINS.items())
    document.styles.element.append(
        parse_xml(f"""
<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="{TABLE.replace(" ", "")}">
  <w:name w:val="{TABLE}"/><w:basedOn w:val="TableNormal"/><w:qFormat/>
  <w:tblPr>
    <w:tblBorders><w:top {rule}/><w:bottom {rule}/><w:insideH {rule}/></w:tblBorders>
    <w:tblCellMar>{edges}</w:tblCellMar>
  </w:tblPr>
  <w:tblStylePr w:type="firstRow">
    <w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{_hex(TINT)}"/></w:tcPr>
  </w:tblStylePr>
</w:style>""")
    )


_EDGES = ("top", "bottom")
_MARGINS = {"top": 60, "left": 80, "bottom": 80, "right": 80}
"""Around the text of a cell, in twentieths of a point."""


def _around(document: WordDocument) -> None:
    _add(document, NOTICES, ParagraphStyle("notices", NOTICE, spaceAfter=8))
    _add(document, "Header", NOTICE)
    footer = _add(document, "Footer", SMALL)
    footer.paragraph_format.tab_stops.add_tab_stop(Pt(WIDTH), WD_TAB_ALIGNMENT.RIGHT)


def _insert(style: WordStyle, xml: str) -> None:
    """Put a property of paragraphs in a style, at the place that the order of the format has for it."""
    inserted = parse_xml(xml)
    order = [qn(f"w:{name}") for name in ("pBdr", "shd", "tabs", "spacing", "ind", "jc", "outlineLvl")]
    properties = style.element.get_or_add_pPr()
    later = set(order[order.index(inserted.tag) + 1 :])
    place = next((place for place, one in enumerate(properties) if one.tag in later), len(properties))
    properties.insert(place, inserted)


def _hex(colour: Color) -> str:
    return str(colour.hexval())[2:].upper()
