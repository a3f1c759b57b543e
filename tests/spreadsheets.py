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


@dataclass(frozen=True)
class Sheet:
    """The rows of a sheet from the top, its width in columns of each, and what is put up above the rest."""

    rows: list[list[Value]]
    frozen: tuple[int, int]


@dataclass(frozen=True)
class Book:
    """A workbook: its sheets by name, its title, and every tag that is anywhere in it."""

    sheets: dict[str, Sheet]
    title: str
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
    sheets = {
        str(sheet.get("name")): _sheet(parts[f"xl/{ways[sheet.get(HERE)]}"], shared, dated)
        for sheet in parts["xl/workbook.xml"].iter(f"{MAIN}sheet")
    }
    title = next((each.text or "" for each in parts["docProps/core.xml"] if each.tag.endswith("}title")), "")
    tags = frozenset(each.tag.rpartition("}")[2] for part in parts.values() for each in part.iter())
    return Book(sheets, title, tags)


def _text(item: ET.Element) -> str:
    (only,) = item
    assert only.tag == f"{MAIN}t"
    return ESCAPED.sub(lambda found: chr(int(found[1], 16)), only.text or "")


def _sheet(part: ET.Element, shared: list[str], dated: set[str]) -> Sheet:
    rows = [[_value(cell, shared, dated) for cell in row] for row in part.iter(f"{MAIN}row")]
    pane = part.find(f".//{MAIN}pane")
    frozen = (0, 0) if pane is None else (int(pane.get("ySplit", "0")), int(pane.get("xSplit", "0")))
    return Sheet(rows, frozen)


def _value(cell: ET.Element, shared: list[str], dated: set[str]) -> Value:
    (value,) = cell
    number = int(value.text or "")
    if cell.get("t") == "s":
        return shared[number]
    assert cell.get("t") is None
    return DAY_ZERO + timedelta(days=number) if cell.get("s") in dated else number
