"""Draws a sheet as a PDF that everyone can read. It adds page numbers and nothing else to what the sheet says."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.platypus import CondPageBreak

from selfcheck.report import typeface
from selfcheck.report.blocks import Block, Line, NewPage, Sheet, plain
from selfcheck.report.flowables import Typesetter
from selfcheck.report.furniture import FIRST, FOLLOWING_PAGE, WIDTH, Furniture
from selfcheck.report.pagination import Page, paginate
from selfcheck.report.prose import HeadingProse, Prose
from selfcheck.report.styles import FOLLOWING, PAGE_ONE
from selfcheck.report.text import clean
from selfcheck.tagged import Attachment, Element, Facts, Story, TaggedCanvas

LANGUAGE = "nl-NL"
PROGRAM = "Zelfcheck"

ROUNDS = 5
"""The most times that a sheet is laid out until its page numbers settle; one is usual."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything at its place, and what is read aloud in which order. ``settled`` says that all page numbers fit."""

    story: Story
    furniture: Furniture
    pages: list[Page]
    numbers: Mapping[str, int]
    settled: bool


def not_drawn(sheet: Sheet) -> tuple[str, ...]:
    """The characters of a sheet that cannot be printed, each once; a sign stands in their place."""
    return typeface.missing(plain((*sheet.first_pages[0], *sheet.body)))


def page_numbers(sheet: Sheet) -> Mapping[str, int]:
    """The page of each heading with an anchor where the fullest version of page 1 may run on: near enough, and quick."""
    typeface.load()
    styles = replace(FOLLOWING, headings={**PAGE_ONE.headings, **FOLLOWING.headings})
    typesetter = Typesetter(styles, WIDTH, FOLLOWING_PAGE.height, {}, Story())
    blocks = (*sheet.first_pages[0], NewPage(), *sheet.body)
    return _numbers(paginate(typesetter.flowables(blocks), FIRST, FOLLOWING_PAGE))


def draw(sheet: Sheet, attachment: Attachment | None = None) -> bytes:
    """The sheet as a PDF (PDF/UA-1, PDF/A-3a), with an attachment in it if there is one.

    The same sheet gives the same bytes, in any thread or process. What is attached must say no more
    than the sheet does: see :func:`selfcheck.report.enclose`.
    """
    typeface.load()
    layout = _lay_out(sheet, {})
    for _ in range(ROUNDS - 1):
        if layout.settled:
            break
        layout = _lay_out(sheet, layout.numbers)
    return _drawn(sheet, layout, attachment)


def _drawn(sheet: Sheet, layout: Layout, attachment: Attachment | None) -> bytes:
    facts = Facts(clean(sheet.title), clean(sheet.author), clean(sheet.footer), LANGUAGE, PROGRAM, sheet.made)
    target = BytesIO()
    canvas = TaggedCanvas(
        target,
        pagesize=A4,
        pageCompression=1,
        initialFontName=typeface.REGULAR,
        root=layout.story.root,
        facts=facts,
        attachment=attachment,
    )
    for number, page in enumerate(layout.pages, start=1):
        layout.furniture.above(canvas, number)
        for placed in page.placed:
            placed.draw(canvas)
        layout.furniture.below(canvas, number, len(layout.pages))
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _lay_out(sheet: Sheet, numbers: Mapping[str, int]) -> Layout:
    story, notices, front, numbered = _front(sheet, numbers)
    furniture = Furniture(sheet, notices, story.paragraph())
    typesetter = Typesetter(FOLLOWING, WIDTH, FOLLOWING_PAGE.height, numbers, story)
    pages = [*front, *paginate(typesetter.flowables(sheet.body), FOLLOWING_PAGE, FOLLOWING_PAGE)]
    found = _numbers(pages)
    numbered = [*numbered, *typesetter.numbered]
    return Layout(story, furniture, pages, found, settled=_settle(pages, numbered, found))


def _front(sheet: Sheet, numbers: Mapping[str, int]) -> tuple[Story, Element, list[Page], list[tuple[Prose, Line]]]:
    """The fullest version of page 1 that fits on one page, or else the barest."""
    for version in sheet.first_pages:
        story = Story()
        notices = story.paragraph()
        typesetter = Typesetter(PAGE_ONE, WIDTH, FIRST.height, numbers, story)
        pages = _page_one(typesetter, version)
        if len(pages) == 1:
            break
    return story, notices, pages, typesetter.numbered


def _page_one(typesetter: Typesetter, version: tuple[Block, ...]) -> list[Page]:
    flowables = (one for one in typesetter.flowables(version) if not isinstance(one, CondPageBreak))
    return paginate(flowables, FIRST, FOLLOWING_PAGE)


def _numbers(pages: list[Page]) -> dict[str, int]:
    """The page of each heading with an anchor."""
    return {
        placed.flowable.heading.anchor: number
        for number, page in enumerate(pages, start=1)
        for placed in page.placed
        if isinstance(placed.flowable, HeadingProse) and placed.flowable.heading.anchor
    }


def _settle(pages: list[Page], numbered: list[tuple[Prose, Line]], found: Mapping[str, int]) -> bool:
    """Fill in the page numbers. Whether each paragraph with one still takes the same room, on one page."""
    whole = {id(placed.flowable) for page in pages for placed in page.placed}
    fitting = [prose.number(words, found) and id(prose) in whole for prose, words in numbered]
    return all(fitting)
