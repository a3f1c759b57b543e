"""The paragraphs, lists and tables of a document of Word in the order of reading, as passages."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from docx.oxml.ns import qn

from selfcheck.passages.dividing import LONGEST
from selfcheck.passages.gathering import Gathered
from selfcheck.passages.text import Passage, Tell
from selfcheck.passages.word.styles import Styles

_BOLD_LEVEL: Final = 9
"""Where nobody used the styles for headings, a bold line is one; it comes below all others."""
_LONGEST_BOLD: Final = 100
_EVERY: Final = 200
"""After so many paragraphs we tell how far we are."""

_TEXT, _PARAGRAPH, _TABLE = qn("w:t"), qn("w:p"), qn("w:tbl")
_ROW, _CELL, _RUN, _BOX = qn("w:tr"), qn("w:tc"), qn("w:r"), qn("w:txbxContent")
_SIGNS: Final = {
    qn("w:tab"): " ", qn("w:br"): " ", qn("w:cr"): " ", qn("w:ptab"): " ", qn("w:noBreakHyphen"): "-",
}  # fmt: skip
_FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TAKEN_OUT: Final = frozenset({qn("w:del"), qn("w:moveFrom"), _FALLBACK, _BOX})
"""What was taken out by somebody, what stands there twice, and what we read by itself."""
_DESCRIBING: Final = frozenset({qn("w:pPr"), qn("w:rPr")})
_HOLDERS: Final = frozenset({qn("w:sdt"), qn("w:sdtContent"), qn("w:customXml"), qn("w:ins"), qn("w:moveTo")})
"""What stands around paragraphs, rows and cells without being anything itself."""


def read_body(document: Any, styles: Styles, tell: Tell) -> tuple[Passage, ...]:
    """The passages of a document; LookupError if it has no body."""
    body = document.find(qn("w:body"))
    if body is None:
        raise LookupError
    return _Body(styles, tell, len(body)).read(body)


class _Body:
    def __init__(self, styles: Styles, tell: Tell, parts: int) -> None:
        self._styles = styles
        self._tell, self._done, self._of = tell, 0, parts
        self._gathered = Gathered()

    def read(self, body: Any) -> tuple[Passage, ...]:
        for block in body:
            self._block(block)
            self._done += 1
            if self._done % _EVERY == 0 or self._done == self._of:
                self._tell(self._done, self._of)
        return self._gathered.finish()

    def _block(self, block: Any) -> None:
        if block.tag == _PARAGRAPH:
            self._paragraph(block)
        elif block.tag == _TABLE:
            self._table(block)
        elif block.tag in _HOLDERS:
            for inside in block:
                self._block(inside)

    def _paragraph(self, paragraph: Any) -> None:
        text = _text(paragraph)
        if text and not self._styles.is_contents(paragraph):
            level = self._styles.heading(paragraph)
            if level is None and self._is_bold_line(paragraph, text):
                level = _BOLD_LEVEL
            if level is None:
                self._gathered.passage(text)
            else:
                self._gathered.heading(level, text)
        for box in _boxes(paragraph):
            for inside in box:
                self._block(inside)

    def _is_bold_line(self, paragraph: Any, text: str) -> bool:
        return (
            len(text) <= _LONGEST_BOLD
            and text[-1] not in ".,;:!?"
            and not self._styles.is_item(paragraph)
            and all(map(_is_bold, _runs(paragraph)))
        )

    def _table(self, table: Any) -> None:
        for row in _inside(table, _ROW):
            cells = [cell for cell in _inside(row, _CELL) if not _continues(cell)]
            texts = [text for cell in cells if (text := _cell_text(cell))]
            line = " | ".join(texts)
            if len(texts) > 1 and len(line) <= LONGEST:
                self._gathered.passage(line)
                for cell in cells:
                    for inner in _inside(cell, _TABLE):
                        self._table(inner)
                continue
            # A table that only puts text in its place on the page.
            for cell in cells:
                for block in cell:
                    self._block(block)


def _inside(holder: Any, tag: str) -> Iterator[Any]:
    """The rows of a table, the cells of a row, or what a cell holds, in order."""
    for child in holder:
        if child.tag == tag:
            yield child
        elif child.tag in _HOLDERS:
            yield from _inside(child, tag)


def _continues(cell: Any) -> bool:
    """Whether a cell is the lower part of one that began in a row above."""
    merged = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
    return merged is not None and merged.get(qn("w:val"), "continue") == "continue"


def _cell_text(cell: Any) -> str:
    """All paragraphs of a cell on one line; the tables in it come after its row."""
    return " ".join(text for paragraph in _inside(cell, _PARAGRAPH) if (text := _text(paragraph)))


def _text(paragraph: Any) -> str:
    """The text of a paragraph as it reads now: what was taken out is out, what was put in is in."""
    if next(paragraph.iter(qn("w:vanish"), *_TAKEN_OUT), None) is None:
        # Most are so; and some have very many parts. Tabs that only describe come first, as spaces that go.
        pieces: Iterable[str] = (_SIGNS.get(part.tag) or part.text or "" for part in paragraph.iter(_TEXT, *_SIGNS))
    else:
        pieces = _pieces(paragraph)
    return "".join(pieces).strip()


def _pieces(element: Any) -> Iterator[str]:
    for child in element:
        if child.tag == _TEXT:
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag not in _TAKEN_OUT | _DESCRIBING and not (child.tag == _RUN and _is_hidden(child)):
            yield from _pieces(child)


def _boxes(paragraph: Any) -> Iterator[Any]:
    """The text boxes that hang on a paragraph, each once."""
    for box in paragraph.iter(_BOX):
        above = {ancestor.tag for ancestor in box.iterancestors()}
        if _FALLBACK not in above and next(box.iterancestors(_PARAGRAPH), None) is paragraph:
            yield box


def _runs(paragraph: Any) -> Iterator[Any]:
    """The runs of a paragraph that hold text."""
    return (run for run in paragraph.iter(_RUN) if any((text.text or "").strip() for text in run.iter(_TEXT)))


def _is_bold(run: Any) -> bool:
    return _is_on(run, "w:b")


def _is_hidden(run: Any) -> bool:
    return _is_on(run, "w:vanish")


def _is_on(run: Any, name: str) -> bool:
    said = run.find(f"{qn('w:rPr')}/{qn(name)}")
    return said is not None and said.get(qn("w:val"), "1") in {"1", "true", "on"}
