"""The sheet on the screen: every block of it, in reading order, with the words that the PDF and Word have.

Where paper names a page, the screen leads to the heading itself. What stands around each page stands there once: the
notices above, the footers below.
"""

from base64 import b64encode
from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import escape

import pandas as pd
import streamlit as st

from selfcheck.report import Sheet
from selfcheck.report.blocks import (
    Block,
    Dots,
    Figure,
    Heading,
    Line,
    Listing,
    NewPage,
    PageOf,
    Paragraph,
    Role,
    SetOff,
    Table,
    Timeline,
    headings_of,
    line,
    strong,
)
from selfcheck.report.text import clean
from selfcheck.ui import frame, texts
from selfcheck.ui.markdown import literal

LOWER = 2
"""How many levels a heading is lower than in the sheet: above it are the title of the screen and that of its part."""

WIDTH = 470.0
"""How wide a picture is drawn, in points: as wide as a line of text."""

Picture = Figure | Dots | Timeline


def draw(sheet: Sheet) -> None:
    """Draw a sheet, with the fullest version of page 1: here it may run on."""
    blocks = (*sheet.first_pages[0], *sheet.body)
    places = headings_of(blocks)
    above = [_paragraph(line(strong(" · ".join(sheet.notices))), places)] if sheet.notices else []
    below = [_paragraph(line(words), places, Role.REMARK) for words in (sheet.first_footer, sheet.footer)]
    with st.container(key="blad"):
        _flush(_drawn(blocks, places, above) + below)


def _drawn(blocks: tuple[Block, ...], places: Mapping[str, str], waiting: list[str]) -> list[str]:
    """Draw blocks; return the markup at the end that is not drawn yet. What is only text goes together: it is much."""
    marked = set[str]()
    for block in blocks:
        match block:
            case Heading():
                waiting.append(_heading(block, marked))
            case Paragraph(line=words, role=role):
                waiting.append(_paragraph(words, places, role))
            case Listing():
                waiting.append(_listing(block, places))
            case Figure() | Dots() | Timeline():
                waiting.append(_picture(block) + _paragraph(line(block.alternative), places, Role.REMARK))
            case SetOff(label=label, paragraphs=paragraphs):
                waiting.append(_paragraph(line(label), places, Role.REMARK))
                waiting = _flush(waiting)
                st.code("\n".join(_bare(words, places) for words in paragraphs), None, wrap_lines=True)
            case Table():
                waiting.append(_paragraph(line(block.caption), places, Role.REMARK))
                waiting = _flush(waiting)
                _table(block, places)
            case NewPage():
                pass
    return waiting


def _flush(waiting: list[str]) -> list[str]:
    st.html("".join(waiting))
    return []


def _heading(block: Heading, marked: set[str]) -> str:
    level = block.level + LOWER
    place = f' id="{_place(block.anchor)}"' if block.anchor and block.anchor not in marked else ""
    marked.add(block.anchor)
    return f"<h{level}{place}>{escape(clean(block.text))}</h{level}>"


def _paragraph(words: Line, places: Mapping[str, str], role: Role = Role.BODY) -> str:
    return f'<p class="{role.name.lower()}">{"".join(_pieces(words, places))}</p>'


def _pieces(words: Line, places: Mapping[str, str]) -> Iterator[str]:
    for part in words:
        if isinstance(part, PageOf):
            yield f'<a href="#naar-{_place(part.anchor)}">{escape(_under(part, places))}</a>'
        else:
            text = escape(clean(part.text))
            yield f"<strong>{text}</strong>" if part.strong else text


def _bare(words: Line, places: Mapping[str, str]) -> str:
    return "".join(_under(part, places) if isinstance(part, PageOf) else clean(part.text) for part in words)


def _under(reference: PageOf, places: Mapping[str, str]) -> str:
    return texts.SHEET_UNDER.format(heading=clean(places[reference.anchor]))


def _place(anchor: str) -> str:
    """Return the name of a place on this screen, unlike any other on it."""
    return escape(f"blad-{anchor}")


def _listing(block: Listing, places: Mapping[str, str]) -> str:
    entries = (
        "".join(_paragraph(paragraph.line, places, paragraph.role) for paragraph in entry) for entry in block.entries
    )
    kind = "ol" if block.numbered else "ul"
    return f"<{kind}>{''.join(f'<li>{entry}</li>' for entry in entries)}</{kind}>"


def _table(block: Table, places: Mapping[str, str]) -> None:
    heads = [literal(clean(column.head)) for column in block.columns]
    rows = [[_cell(cell, places) for cell in row] for row in block.rows]
    st.table(pd.DataFrame(rows, columns=heads), hide_index=True, alt=clean(block.caption))


def _cell(words: Line, places: Mapping[str, str]) -> str:
    """Return a cell as Markdown, which is what a table of Streamlit reads."""
    return "".join(
        frame.link_to_part(literal(_under(part, places)), _place(part.anchor))
        if isinstance(part, PageOf)
        else _words(part.text, bold=part.strong)
        for part in words
    )


def _words(text: str, *, bold: bool) -> str:
    """Return words as Markdown, with the spaces around them, which the signs for bold letters may not touch."""
    bare = clean(text).strip()
    before, _, after = clean(text).partition(bare) if bare else (clean(text), "", "")
    return f"{before}**{literal(bare)}**{after}" if bold and bare else f"{before}{literal(bare)}{after}"


def _picture(block: Picture) -> str:
    """Return the picture that Word has. Below it stands what it says, so there is nothing to read aloud in it.

    It goes along in the page: Streamlit's own pictures are at an address that is for everybody who learns it.
    """
    content = b64encode(_png(block)).decode()
    return f'<img alt="" src="data:image/png;base64,{content}">'


@lru_cache(maxsize=100)
def _png(block: Picture) -> bytes:
    """Return a picture; those of the last sheets are kept, because a screen is drawn anew at every touch."""
    from selfcheck.report.word.pictures import picture_of  # noqa: PLC0415 - only who reads the sheet here needs it

    return picture_of(block, WIDTH)
