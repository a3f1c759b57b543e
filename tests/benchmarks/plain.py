"""The same sheet without tags: by platypus, and as the drawing alone, which is the floor."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Table,
)

from selfcheck.report import Sheet, typeface
from selfcheck.report.blocks import line
from selfcheck.report.flowables import RULES, Typesetter
from selfcheck.report.furniture import FIRST, FOLLOWING_PAGE, FOOT, PAGE, SIDE, SMALL, WIDTH, Space
from selfcheck.report.prose import Prose, prose
from selfcheck.report.styles import FOLLOWING, PAGE_ONE
from selfcheck.tagged import Story, TaggedFigure

Mark = tuple[str, tuple[Any, ...]]


def platypus(sheet: Sheet, canvas: Callable[..., Canvas] = Canvas) -> bytes:
    """The sheet by reportlab as it is, laid out once; its page numbers are not known, so 00 stands there."""
    typeface.load()
    target = BytesIO()
    document = BaseDocTemplate(
        target,
        pagesize=A4,
        pageTemplates=[
            PageTemplate("first", [_frame(FIRST)], onPageEnd=_furniture(sheet)),
            PageTemplate("following", [_frame(FOLLOWING_PAGE)], onPageEnd=_furniture(sheet)),
        ],
        initialFontName=typeface.REGULAR,
        invariant=1,
        pageCompression=1,
    )
    story = Story()
    front = Typesetter(PAGE_ONE, WIDTH, FIRST.height, {}, story).flowables(sheet.first_pages[-1])
    body = Typesetter(FOLLOWING, WIDTH, FOLLOWING_PAGE.height, {}, story).flowables(sheet.body)
    flowables = [NextPageTemplate("following"), *map(_plain, front), PageBreak(), *map(_plain, body)]
    document.build(flowables, canvasmaker=canvas)
    return target.getvalue()


def _frame(space: Space) -> Frame:
    return Frame(SIDE, space.bottom, WIDTH, space.height, 0, 0, 0, 0)


def _furniture(sheet: Sheet) -> Callable[[Any, Any], None]:
    def draw(canvas: Any, _document: Any) -> None:
        canvas.line(SIDE, FOOT, SIDE + WIDTH, FOOT)
        for text, style in ((sheet.footer, SMALL), (f"bladzijde {canvas.getPageNumber()} van 00", PAGE)):
            words = prose(line(text), style)
            words.wrap(WIDTH, A4[1])
            words.drawOn(canvas, SIDE, FOOT - 4 - words.height)

    return draw


def _plain(flowable: Flowable) -> Flowable:
    if isinstance(flowable, Prose):
        return Paragraph(None, flowable.style, bulletText=flowable.bulletText, frags=flowable.frags)
    if isinstance(flowable, TaggedFigure):
        return flowable.drawing
    if isinstance(flowable, Table):
        cells = [[_plain(cell) for cell in row] for row in flowable._cellvalues]
        return Table(cells, colWidths=flowable._colWidths, style=RULES, repeatRows=1, splitInRow=1, hAlign="LEFT")
    return flowable


class RecordedText(PDFTextObject):  # type: ignore[misc]  # reportlab has no types
    """A text object that keeps what is asked of it."""

    def __init__(self, canvas: Any, x: float, y: float) -> None:
        self.marks: list[Mark] = [("beginText", canvas.absolutePosition(x, y))]
        super().__init__(canvas, x, y)


class Recorder(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas that keeps what is drawn on it, at its place on the paper."""

    def __init__(self, *given: Any, **more: Any) -> None:
        self.recorded: list[Mark] = []
        super().__init__(*given, **more)

    def beginText(self, x: float = 0, y: float = 0, _direction: Any = None) -> RecordedText:  # noqa: N802 - reportlab's
        return RecordedText(self, x, y)

    def drawText(self, text: RecordedText) -> None:  # noqa: N802 - reportlab's name
        self.recorded.extend([*text.marks, ("drawText", ())])
        super().drawText(text)

    def line(self, *ends: float) -> None:
        self.recorded.append(("line", (*self.absolutePosition(*ends[:2]), *self.absolutePosition(*ends[2:]))))
        super().line(*ends)

    def rect(self, x: float, y: float, *given: Any, **more: Any) -> None:
        paint = (more.get("stroke", 1), more.get("fill", 0))
        self.recorded.append(("rect", (*self.absolutePosition(x, y), *given[:2], *(given[2:] or paint))))
        super().rect(x, y, *given, **more)

    def setFillColor(self, *given: Any) -> None:  # noqa: N802 - reportlab's name
        self.recorded.append(("fill", given[:1]))
        super().setFillColor(*given)

    def setStrokeColor(self, *given: Any) -> None:  # noqa: N802 - reportlab's name
        self.recorded.append(("stroke", given[:1]))
        super().setStrokeColor(*given)

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        self.recorded.append(("showPage", ()))
        super().showPage()


def _recording(name: str) -> Callable[..., None]:
    def method(text: RecordedText, *given: Any) -> None:
        text.marks.append((name, given))
        getattr(PDFTextObject, name)(text, *given)

    return method


for _name in ("setFont", "_setFont", "setLeading", "setFillColor", "moveCursor", "_textOut", "textOut"):
    setattr(RecordedText, _name, _recording(_name))


def marks(sheet: Sheet) -> list[Mark]:
    """Everything that platypus draws of a sheet: strings, lines and boxes."""
    used: list[Recorder] = []

    def begin(*given: Any, **more: Any) -> Recorder:
        used.append(Recorder(*given, **more))
        return used[0]

    platypus(sheet, begin)
    names = {typeface.REGULAR, typeface.BOLD, typeface.ITALIC, typeface.SYMBOLS}
    for name in names:
        pdfmetrics.registerFont(TTFont(f"plain-{name}", pdfmetrics.getFont(name).face.filename, asciiReadable=0))
    return [
        (name, (f"plain-{given[0]}", *given[1:]) if name.endswith("etFont") else given)
        for name, given in used[0].recorded
    ]


def floor(recorded: list[Mark]) -> bytes:
    """The drawing alone, by reportlab as it is: nothing is laid out, nothing is tagged."""
    target = BytesIO()
    font = f"plain-{typeface.REGULAR}"
    canvas = Canvas(target, pagesize=A4, initialFontName=font, invariant=1, pageCompression=1)
    on_canvas = {
        "line": canvas.line,
        "rect": canvas.rect,
        "fill": canvas.setFillColor,
        "stroke": canvas.setStrokeColor,
        "showPage": canvas.showPage,
    }
    text = canvas.beginText()
    for name, given in recorded:
        if name in on_canvas:
            on_canvas[name](*given)
        elif name == "beginText":
            text = canvas.beginText(*given)
        elif name == "drawText":
            canvas.drawText(text)
        else:
            getattr(text, name)(*given)
    canvas.save()
    return target.getvalue()
