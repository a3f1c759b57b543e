"""How the sheet looks: sizes, colours and distances, in points."""

from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from selfcheck.report.blocks import Role
from selfcheck.report.typeface import BOLD, ITALIC, REGULAR

# Every colour of text has a contrast of at least 7:1 on the paper and on the tint behind drafts.
INK = HexColor("#1a1a1a")
BLUE = HexColor("#154273")
GREY = HexColor("#474747")
TINT = HexColor("#eef2f7")
RULE = HexColor("#8494a8")
OPEN = HexColor("#a9c0dc")

MILLIMETRE = 72 / 25.4
INDENT = 13


@dataclass(frozen=True)
class Styles:
    """The styles of one density: page 1 is set closer than what follows."""

    name: str
    roles: dict[Role, ParagraphStyle]
    headings: dict[int, ParagraphStyle]
    entry: ParagraphStyle
    entry_first: ParagraphStyle
    entry_remark: ParagraphStyle
    label: ParagraphStyle
    draft: ParagraphStyle
    caption: ParagraphStyle
    head: ParagraphStyle
    cell: ParagraphStyle
    figure_head: ParagraphStyle
    figure_cell: ParagraphStyle


def _style(name: str, size: float, leading: float, **more: Any) -> ParagraphStyle:
    common = {"fontName": REGULAR, "textColor": INK, "bulletFontName": REGULAR, "bulletFontSize": size}
    return ParagraphStyle(
        name, fontSize=size, leading=leading, allowWidows=0, allowOrphans=0, uriWasteReduce=0.3, **{**common, **more}
    )


def _heading(level: int, size: float, leading: float, before: float, after: float) -> ParagraphStyle:
    colour = BLUE if level < 4 else INK
    return _style(
        f"heading {level}", size, leading, fontName=BOLD, textColor=colour, spaceBefore=before, spaceAfter=after
    )


def _styles(name: str, size: float, leading: float, gap: float, headings: dict[int, ParagraphStyle]) -> Styles:
    small, close = size - 1, leading - 1.6
    body = _style("body", size, leading, spaceAfter=gap)
    return Styles(
        name=name,
        roles={
            Role.BODY: body,
            Role.LEAD: _style("lead", size, leading, fontName=ITALIC, spaceAfter=gap),
            Role.DETAIL: _style("detail", size - 0.6, leading - 1, spaceAfter=gap / 2),
            Role.REMARK: _style("remark", small, close, textColor=GREY, spaceAfter=gap),
        },
        headings=headings,
        entry=_style("entry", size, leading, leftIndent=INDENT, spaceAfter=gap / 2),
        entry_first=_style("entry first", size, leading, leftIndent=INDENT, spaceBefore=gap + 1.5, spaceAfter=gap / 2),
        entry_remark=_style("entry remark", small, close, textColor=GREY, leftIndent=INDENT, spaceAfter=gap / 2),
        label=_style("label", small, close, textColor=GREY, leftIndent=INDENT, rightIndent=8, spaceBefore=7),
        draft=_style("draft", size, leading, leftIndent=INDENT, rightIndent=8, spaceBefore=3, spaceAfter=3),
        caption=_style("caption", small, close, textColor=GREY, spaceBefore=4, spaceAfter=4),
        head=_style("head", small, close, fontName=BOLD, textColor=BLUE),
        cell=_style("cell", small, close),
        figure_head=_style("figure head", small, close, fontName=BOLD, textColor=BLUE, alignment=TA_RIGHT),
        figure_cell=_style("figure cell", small, close, alignment=TA_RIGHT),
    )


PAGE_ONE = _styles(
    "voor",
    9.2,
    12.3,
    2.4,
    {1: _heading(1, 15.5, 20, 0, 3), 2: _heading(2, 11.2, 14.5, 5.5, 2)},
)
FOLLOWING = _styles(
    "kop",
    10,
    14,
    5,
    {
        2: _heading(2, 16, 21, 18, 5),
        3: _heading(3, 12.5, 17, 12, 3),
        4: _heading(4, 10.4, 15, 10, 1),
    },
)
