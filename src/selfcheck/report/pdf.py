"""Draws a sheet as a PDF. It adds page numbers and nothing else to what the sheet says."""

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from threading import Lock
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, NextPageTemplate

from selfcheck.report import typeface
from selfcheck.report.blocks import Block, Sheet
from selfcheck.report.flowables import Typesetter
from selfcheck.report.furniture import FIRST, FOLLOWING_PAGE, WIDTH, Furniture
from selfcheck.report.prose import HeadingProse
from selfcheck.report.styles import FOLLOWING, PAGE_ONE
from selfcheck.report.text import clean

LOCK = Lock()
"""Held while a sheet is drawn: reportlab shares the reading position in a font between threads."""

ROUNDS = 5
"""The most times that a sheet is drawn until its page numbers settle; one is usual, after the rehearsal."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the headings with an anchor stand, and how many pages there are."""

    pages: Mapping[str, int]
    amount: int


def draw(sheet: Sheet) -> bytes:
    """The sheet as a PDF; the same sheet gives the same bytes, in any thread or process."""
    with LOCK:
        typeface.load()
        front = _first_that_fits(sheet)
        layout = Layout({}, 0)
        layout = _lay_out(sheet, front, Layout({}, 0), _Rehearsal, BytesIO())
        for _ in range(ROUNDS):
            target = BytesIO()
            found = _lay_out(sheet, front, layout, Canvas, target)
            if found == layout:
                break
            layout = found
        return target.getvalue()


class _Rehearsal(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas that only finds out what comes on which page."""

    def save(self) -> None:
        """Write nothing."""


class _Document(BaseDocTemplate):  # type: ignore[misc]  # reportlab has no types
    """A document that keeps the outline, and the page of each heading with an anchor."""

    def __init__(self, target: BytesIO, sheet: Sheet, amount: int) -> None:
        super().__init__(
            target,
            pagesize=A4,
            pageTemplates=Furniture(sheet, amount).templates(),
            title=clean(sheet.title),
            author=clean(sheet.author),
            subject=clean(sheet.footer),
            creator="Zelfcheck",
            lang="nl-NL",
            initialFontName=typeface.REGULAR,
            invariant=1,
            pageCompression=1,
        )
        self.pages: dict[str, int] = {}
        self.headings = 0

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - reportlab's name
        """Called when something has been placed: note the headings."""
        if not isinstance(flowable, HeadingProse):
            return
        heading = flowable.heading
        self.headings += 1
        key = f"heading-{self.headings}"
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(clean(heading.text), key, heading.level - 1, closed=heading.level > 1)
        if heading.anchor:
            self.pages[heading.anchor] = self.page


def _lay_out(sheet: Sheet, front: tuple[Block, ...], layout: Layout, canvas: type[Canvas], target: BytesIO) -> Layout:
    document = _Document(target, sheet, layout.amount)
    following = Typesetter(FOLLOWING, WIDTH, FOLLOWING_PAGE.height, layout.pages)
    story = [NextPageTemplate("following"), *_page_one(front, layout.pages), *following.flowables(sheet.body)]

    def begin(*given: Any, **more: Any) -> Canvas:
        made = canvas(*given, **more)
        made.setViewerPreference("DisplayDocTitle", "true")
        return made

    document.build(story, canvasmaker=begin)
    return Layout(document.pages, document.page)


def _page_one(front: tuple[Block, ...], pages: Mapping[str, int]) -> list[Flowable]:
    typesetter = Typesetter(PAGE_ONE, WIDTH, FIRST.height, pages)
    return [flowable for flowable in typesetter.flowables(front) if not isinstance(flowable, CondPageBreak)]


def _first_that_fits(sheet: Sheet) -> tuple[Block, ...]:
    """The fullest version of page 1 that fits on one page, or else the barest."""
    *fuller, barest = sheet.first_pages
    return next((front for front in fuller if _fits(front)), barest)


def _fits(front: tuple[Block, ...]) -> bool:
    frame, paper = FIRST.frame(), _Rehearsal(BytesIO())
    return all(frame.add(flowable, paper) for flowable in _page_one(front, {}))
