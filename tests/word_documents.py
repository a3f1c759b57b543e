"""Documents of Word, read back: what they say, and whether their parts are as the format wants them."""

import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import pairwise
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

# ISO/IEC 29500-1, transitional: of each of these, the children that we use, in the order that it has for them.
ORDER = {
    "p": "pPr r",
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind jc outlineLvl rPr sectPr",
    "numPr": "ilvl numId",
    "pBdr": "top left bottom right",
    "r": "rPr t",
    "rPr": "rStyle rFonts b bCs i iCs color sz szCs highlight vertAlign lang",
    "tbl": "tblPr tblGrid tr",
    "tr": "trPr tc",
    "tc": "tcPr p",
    "tblPr": "tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook",
    "tblBorders": "top left bottom right insideH insideV",
    "tblCellMar": "top left bottom right",
    "tcPr": "tcW tcBorders shd",
    "sectPr": "headerReference footerReference pgSz pgMar cols titlePg docGrid",
    "style": "name basedOn next uiPriority semiHidden unhideWhenUsed qFormat rsid pPr rPr tblPr tblStylePr",
    "styles": "docDefaults latentStyles style",
    "docDefaults": "rPrDefault pPrDefault",
    "numbering": "abstractNum num",
    "num": "abstractNumId lvlOverride",
    "abstractNum": "multiLevelType lvl",
    "lvl": "start numFmt pStyle lvlText lvlJc pPr rPr",
    "settings": "zoom defaultTabStop characterSpacingControl footnotePr compat themeFontLang decimalSymbol listSeparator",
    "font": "altName charset family pitch",
    "body": "p sectPr",
    "footnotes": "footnote",
    "footnote": "p",
    "footnotePr": "footnote",
}
IN_RUNS = "drawing fldChar instrText tab footnoteReference footnoteRef separator continuationSeparator"
SAME_PLACE = {"bookmarkStart": "r", "bookmarkEnd": "r", **dict.fromkeys(IN_RUNS.split(), "t")}
SAME_IN = {("body", "tbl"): "p", ("pPr", "tab"): "tab"}


def opened(docx: bytes) -> WordDocument:
    """The document, as the library reads it again."""
    return Document(BytesIO(docx))


def parts(docx: bytes) -> dict[str, bytes]:
    """Every part of the file, by its name."""
    with zipfile.ZipFile(BytesIO(docx)) as file:
        assert file.testzip() is None
        return {name: file.read(name) for name in file.namelist()}


def xml(docx: bytes) -> dict[str, Any]:
    """Every part that is XML, by its name."""
    return {name: parse_xml(part) for name, part in parts(docx).items() if not name.endswith(".png")}


def same(text: str) -> str:
    """A text for comparing: in one way of writing letters and spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def said(docx: bytes) -> list[str]:
    """Everything in the text of a document, as :func:`selfcheck.report.blocks.plain` says it of blocks."""
    return [same(text) for text in _said(opened(docx).iter_inner_content())]


def _said(content: Iterable[Paragraph | Table]) -> Iterator[str]:
    for one in content:
        if isinstance(one, Table):
            yield from (" | ".join(words(cell.paragraphs[0]) for cell in row.cells) for row in one.rows)
        elif told := [drawn.get("descr") for drawn in one._p.iter(qn("wp:docPr"))]:
            yield from told
        else:
            yield words(one)


def words(paragraph: Paragraph, page: str = "*") -> str:
    """What a paragraph says, with ``*`` for a number that Word fills in, or ``""`` for what stands there until then."""
    text, inside, filled_in = "", False, False
    for run in paragraph.runs:
        for mark in run._r.iter(qn("w:fldChar")):
            kind = mark.get(qn("w:fldCharType"))
            inside, filled_in = kind != "end", kind == "separate"
            text += page if kind == "begin" else ""
        if not inside or (filled_in and not page):
            text += run.text
    return text


def disorder(docx: bytes) -> list[str]:
    """What stands at a place where the format does not want it, or is not known to us."""
    return [
        f"{name}: {problem}"
        for name, root in xml(docx).items()
        if name.startswith("word/") and not name.endswith(".rels")
        for element in root.iter()
        for problem in _disorder(element)
    ]


def _disorder(element: Any) -> Iterator[str]:
    parent = _tag(element)
    if parent not in ORDER or not element.tag.startswith(f"{{{element.nsmap.get('w')}}}"):
        return
    order = ORDER[parent].split()
    places = []
    for child in element:
        tag = _tag(child)
        tag = SAME_IN.get((parent, tag), SAME_PLACE.get(tag, tag))
        if tag not in order:
            yield f"{parent} with {tag}"
        else:
            places.append((order.index(tag), tag))
    yield from (f"{parent}: {one[1]} before {other[1]}" for one, other in pairwise(places) if one[0] > other[0])
    if parent in {"pPr", "rPr", "tblPr"}:
        yield from (f"{parent}: twice {one[1]}" for one, other in pairwise(places) if one == other)


def _tag(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def inaccessible(docx: bytes) -> list[str]:
    """What somebody with a screen reader would miss."""
    return list(_inaccessible(opened(docx)))


def _inaccessible(document: WordDocument) -> Iterator[str]:
    levels = [0, *(int(name[-1]) for p in document.paragraphs if (name := _style(p)).startswith("Heading "))]
    yield from (f"heading {below} under {above}" for above, below in pairwise(levels) if below > above + 1)
    for table in document.tables:
        marked = [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.rows]
        if marked != [True, *[False] * (len(marked) - 1)]:
            yield f"table with headers {marked}"
        look = table._tbl.tblPr.find(qn("w:tblLook"))
        if look is None or (look.get(qn("w:firstRow")), look.get(qn("w:firstColumn"))) != ("1", "1"):
            yield "table that does not say what its first row and column are"
        if table._tbl.xpath(".//w:gridSpan | .//w:vMerge"):
            yield "table with merged cells"
    body = document.element.body
    yield from ("picture without words" for drawn in body.iter(qn("wp:docPr")) if not drawn.get("descr"))
    languages = {lang.get(qn("w:val")) for lang in document.styles.element.iter(qn("w:lang"))}
    if languages != {"nl-NL"} or document.core_properties.language != "nl-NL":
        yield f"languages {languages}"
    if not document.core_properties.title:
        yield "no title"


def _style(paragraph: Paragraph) -> str:
    assert paragraph.style is not None
    return str(paragraph.style.name)


def unsound(docx: bytes) -> list[str]:
    """Names that point at nothing, numbers that are used twice, and anything from outside the file."""
    return list(_unsound(xml(docx), set(parts(docx))))


def _unsound(found: dict[str, Any], names: set[str]) -> Iterator[str]:
    body, styles = found["word/document.xml"], found["word/styles.xml"]
    known = {style.get(qn("w:styleId")) for style in styles.iter(qn("w:style"))}
    for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next"):
        for name, root in found.items():
            used = {one.get(qn("w:val")) for one in root.iter(qn(f"w:{tag}"))}
            yield from (f"{name}: {tag} {one}" for one in used - known)
    lists = {num.get(qn("w:numId")) for num in found["word/numbering.xml"].iter(qn("w:num"))}
    yield from (f"list {num.get(qn('w:val'))}" for num in body.iter(qn("w:numId")) if num.get(qn("w:val")) not in lists)
    marks = [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
    for text in body.iter(qn("w:instrText")):
        _, mark, _ = text.text.split()
        if mark not in marks:
            yield f"field to {mark}"
    for what, ids in (
        ("bookmarks", marks),
        ("numbers of bookmarks", [mark.get(qn("w:id")) for mark in body.iter(qn("w:bookmarkStart"))]),
        ("numbers of pictures", [drawn.get("id") for drawn in body.iter(qn("wp:docPr"))]),
    ):
        if len(set(ids)) != len(ids):
            yield f"{what} used twice: {ids}"
    yield from _unsound_notes(found)
    for name in (name for name in found if name.endswith(".rels")):
        folder = name.partition("_rels/")[0]
        for relation in found[name]:
            target = relation.get("Target")
            if relation.get("TargetMode") == "External" or f"{folder}{target}".lstrip("/") not in names:
                yield f"{name}: {target}"


def _unsound_notes(found: dict[str, Any]) -> Iterator[str]:
    """Footnotes without a number in the text or twice, and the two lines above them that Word wants."""
    ruled = {"-1": "separator", "0": "continuationSeparator"}
    notes = footnotes(found)
    referred = [one.get(qn("w:id")) for one in found["word/document.xml"].iter(qn("w:footnoteReference"))]
    if referred != [number for number in notes if number not in ruled]:
        yield f"references {referred} to notes {[*notes]}"
    if not notes:
        return
    kinds = {number: note.get(qn("w:type")) for number, note in notes.items() if note.get(qn("w:type"))}
    told = [one.get(qn("w:id")) for one in found["word/settings.xml"].iter(qn("w:footnote"))]
    if kinds != ruled or told != [*ruled]:
        yield f"lines above notes: {kinds}, settings: {told}"
    for number, note in notes.items():
        if len([*note.iter(qn("w:footnoteRef"))]) != (number not in ruled):
            yield f"note {number} without its own number"
    targets = [one.get("Target") for one in found["word/_rels/document.xml.rels"] if "footnotes" in one.get("Type")]
    kept = [
        one.get("ContentType") for one in found["[Content_Types].xml"] if one.get("PartName") == "/word/footnotes.xml"
    ]
    if targets != ["footnotes.xml"] or kept != [f"{_WORDPROCESSING}.footnotes+xml"]:
        yield f"part with notes: {targets}, {kept}"


_WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def footnotes(found: dict[str, Any]) -> dict[str, Any]:
    """The notes of a document by their number, the lines above them too; nothing without any."""
    root = found.get("word/footnotes.xml")
    notes = [] if root is None else [*root]
    assert len({note.get(qn("w:id")) for note in notes}) == len(notes)
    return {note.get(qn("w:id")): note for note in notes}
