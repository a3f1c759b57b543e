"""Small tagged documents, drawn from flowables that know nothing of checklists."""

import subprocess
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache, partial
from importlib.resources import files
from io import BytesIO
from pathlib import Path

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A5
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, SimpleDocTemplate
from reportlab.platypus.paraparser import ParaFrag

from selfcheck.tagged import (
    Attachment,
    Element,
    EmbeddedFont,
    Facts,
    Story,
    TaggedCanvas,
    TaggedHeading,
    TaggedParagraph,
    fragment,
)

FONT = "proef-regular"
FACTS = Facts("Een <titel> & meer", "Wij", "Proef", "nl-NL", "Proefprogramma", date(2026, 11, 21))
STYLE = ParagraphStyle("proef", fontName=FONT, fontSize=10, leading=13, bulletFontName=FONT, leftIndent=12)
RIGHT = ParagraphStyle("rechts", STYLE, alignment=TA_RIGHT)


@cache
def load() -> None:
    """Make the font known."""
    EmbeddedFont(FONT, str(files("selfcheck.report") / "fonts" / "NotoSans-Regular.ttf")).register()


def text(element: Element, *runs: str | ParaFrag, style: ParagraphStyle = STYLE) -> TaggedParagraph:
    """A paragraph of an element."""
    load()
    made = [fragment(run, FONT, style) if isinstance(run, str) else run for run in runs]
    return TaggedParagraph(None, style, frags=made).belongs_to(element)


def heading(story: Story, level: int, title: str) -> TaggedHeading:
    """A heading, under its title as bookmark."""
    load()
    made = TaggedHeading(None, STYLE, frags=[fragment(title, FONT, STYLE)])
    made.bookmark, made.title, made.level = title, title, level
    made.belongs_to(story.heading(level))
    return made


def drawn(
    story: Story,
    flowables: Sequence[Flowable],
    attachment: Attachment | None = None,
    on_page: Callable[[TaggedCanvas], None] = lambda _: None,
) -> bytes:
    """The document of a story."""
    load()
    target = BytesIO()
    document = SimpleDocTemplate(target, pagesize=A5, initialFontName=FONT, pageCompression=1)
    canvas = partial(TaggedCanvas, root=story.root, facts=FACTS, attachment=attachment)
    begin = lambda canvas, _document: on_page(canvas)  # noqa: E731 - platypus gives more than is needed
    document.build(list(flowables), onFirstPage=begin, onLaterPages=begin, canvasmaker=canvas)
    return target.getvalue()


def read_aloud(pdf: bytes, folder: Path) -> str:
    """What a screen reader gets, as poppler tells it."""
    file = folder / "proef.pdf"
    file.write_bytes(pdf)
    return subprocess.run(["pdfinfo", "-struct-text", str(file)], capture_output=True, text=True, check=True).stdout
