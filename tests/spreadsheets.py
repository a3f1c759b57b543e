"""Reading back a workbook with nothing but what the format says: no library of the one that wrote it."""

import re
import zipfile
from dataclasses import dataclass
from datetime import date, timedelta
from io import BytesIO
from xml.etree import ElementTree as ET

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
HERE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
DAY_ZERO = date(1899, 12, 30)

Value = str | int | date


# ISO/IEC 29500-1: what a sheet may have that we use, in the order that the format has for it.
ORDER = [
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "autoFilter",
    "dataValidations",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
]


@dataclass(frozen=True)
class Sheet:
    """The rows of a sheet from the top, and how many rows and columns stay in view.

    ``choices`` are the cells in which one chooses, with what from. ``wraps`` says of each cell whether what is long
    goes on below, ``heights`` how high each row was made (None: as usual). ``printed`` is how the page is set up, ``above`` what stands above every page.
    """

    rows: list[list[Value]]
    frozen: tuple[int, int]
    choices: dict[str, str]
    wraps: list[list[bool]]
    heights: list[float | None]
    printed: dict[str, str]
    above: str


@dataclass(frozen=True)
class Book:
    """A workbook: its sheets by name, its title, what it calls by a name, and every tag that is anywhere in it."""

    sheets: dict[str, Sheet]
    title: str
    names: dict[str, str]
    tags: frozenset[str]


def read_book(content: bytes) -> Book:
    """Read a workbook; a part that is no XML, and a cell of a type that we never write, is an error."""
    with zipfile.ZipFile(BytesIO(content)) as packed:
        parts = {name: ET.fromstring(packed.read(name)) for name in packed.namelist()}
    shared = [_text(item) for item in parts["xl/sharedStrings.xml"]]
    ways = {way.get("Id"): way.get("Target") for way in parts["xl/_rels/workbook.xml.rels"]}
    styles = parts["xl/styles.xml"]
    dates = {form.get("numFmtId") for form in styles.iter(f"{MAIN}numFmt") if form.get("formatCode") == "dd-mm-yyyy"}
    looks = styles.find(f"{MAIN}cellXfs")
    assert looks is not None
    dated = {str(place) for place, look in enumerate(looks) if look.get("numFmtId") in dates}
    wrapped = {str(place) for place, look in enumerate(looks) if any(way.get("wrapText") == "1" for way in look)}
    sheets = {
        str(sheet.get("name")): _sheet(parts[f"xl/{ways[sheet.get(HERE)]}"], shared, dated, wrapped)
        for sheet in parts["xl/workbook.xml"].iter(f"{MAIN}sheet")
    }
    title = next((each.text or "" for each in parts["docProps/core.xml"] if each.tag.endswith("}title")), "")
    tags = frozenset(each.tag.rpartition("}")[2] for part in parts.values() for each in part.iter())
    names = {str(name.get("name")): name.text or "" for name in parts["xl/workbook.xml"].iter(f"{MAIN}definedName")}
    return Book(sheets, title, names, tags)


def _text(item: ET.Element) -> str:
    (only,) = item
    assert only.tag == f"{MAIN}t"
    return ESCAPED.sub(lambda found: chr(int(found[1], 16)), only.text or "")


def _sheet(part: ET.Element, shared: list[str], dated: set[str], wrapped: set[str]) -> Sheet:
    places = [ORDER.index(each.tag.removeprefix(MAIN)) for each in part]
    assert places == sorted(set(places))
    rows = [[_value(cell, shared, dated) for cell in row] for row in part.iter(f"{MAIN}row")]
    pane, setup = part.find(f".//{MAIN}pane"), part.find(f"{MAIN}pageSetup")
    return Sheet(
        rows=rows,
        frozen=(0, 0) if pane is None else (int(pane.get("ySplit", "0")), int(pane.get("xSplit", "0"))),
        choices={
            str(each.get("sqref")): each.findtext(f"{MAIN}formula1") or ""
            for each in part.iter(f"{MAIN}dataValidation")
        },
        wraps=[[cell.get("s") in wrapped for cell in row] for row in part.iter(f"{MAIN}row")],
        heights=[float(found) if (found := row.get("ht")) else None for row in part.iter(f"{MAIN}row")],
        printed={} if setup is None else dict(setup.attrib),
        above=part.findtext(f".//{MAIN}oddHeader") or "",
    )


def _value(cell: ET.Element, shared: list[str], dated: set[str]) -> Value:
    (value,) = cell
    number = int(value.text or "")
    if cell.get("t") == "s":
        return shared[number]
    assert cell.get("t") is None
    return DAY_ZERO + timedelta(days=number) if cell.get("s") in dated else number
