"""What each form of a sheet says: its words in the order of reading, without what a form adds of itself.

That is spaces, what a list puts before an entry, and what stands around every page. Where paper names a page and the
screen a heading, there is a ``*``.
"""

import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Block, Code, Table

from accessible import structure
from selfcheck.report import Sheet
from selfcheck.report.text import clean
from tagged_documents import read_aloud
from word_documents import said, same

PAGE = re.compile(r"(?:op|vanaf)?bladzijde\*")
"""How paper refers to a place, once it is squashed; the screen has a link there."""

SIGN = re.compile(r"\\([!-/:-@\[-`{-~])|(\*\*)|\[(?:\\.|[^\]\\])*\]\(#naar-[^)]*\)")
"""In a cell: a sign that is only a sign, what makes letters bold, or a link."""


def in_pdf(pdf: bytes, folder: Path) -> str:
    """What a PDF says, with the words for its pictures."""
    words_for = [str(figure.keys["/Alt"]) for figure in structure(pdf).all("Figure")]
    text, tag = "", ""
    for row in read_aloud(pdf, folder).splitlines():
        found = row.strip()
        if not found.startswith('"'):
            tag = found.partition(" ")[0] if not found.startswith("/") else tag
        elif tag == "Figure:":
            text += words_for.pop(0)
        elif tag == "Link":
            text += "*"
        elif tag != "Lbl":
            text += found[1:-1]
    assert words_for == []
    return squashed(text)


def in_word(docx: bytes) -> str:
    """What a document of Word says, but its headers and footers."""
    return squashed("".join(said(docx)))


def on_screen(nodes: Iterable[Any]) -> str:
    """What the elements of a screen say."""
    return squashed("".join(_on_screen(nodes)))


def _on_screen(nodes: Iterable[Any]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, Table):
            frame = node.value
            yield from map(shown, (*frame.columns, *(cell for row in frame.to_numpy() for cell in row)))
        elif isinstance(node, Code):
            yield node.value
        elif node.type == "html":
            yield Markup(node.proto.body).text
        else:
            assert isinstance(node, Block), node.type


class Markup(HTMLParser):
    """The words of a piece of a page, its tags in order, and the places on the page that its links lead to."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.text, self.tags, self.leads, self.ids = "", list[str](), list[str](), list[str]()
        self._in_link = False
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Read a tag."""
        told = dict(attrs)
        self.tags.append(tag)
        self.ids += [told["id"] or ""] if "id" in told else []
        if tag == "a":
            self.leads.append(told["href"] or "")
            self._in_link = True

    def handle_endtag(self, tag: str) -> None:
        """Read the end of a tag."""
        if tag == "a":
            self.text += "*"
            self._in_link = False

    def handle_data(self, data: str) -> None:
        """Read words; those of a link are where it leads."""
        self.text += "" if self._in_link else data


def shown(cell: str) -> str:
    """What a reader sees of a cell, which is Markdown with no other markup than bold letters."""
    return SIGN.sub(lambda found: found[1] or ("" if found[2] else "*"), cell).replace("\u2060", "")


def draw_here(sheet: Sheet) -> AppTest:
    """A screen with nothing but a sheet."""

    def script(sheet: "Any") -> None:
        from selfcheck.ui import reading_sheet  # noqa: PLC0415 - a script of its own

        reading_sheet.draw(sheet)

    app = AppTest.from_function(script, args=(sheet,), default_timeout=60).run()
    assert not app.exception
    return app


def squashed(text: str) -> str:
    """A text for comparing: no spaces, no lines of tables, ``*`` for every page."""
    return PAGE.sub("*", "".join(same(clean(text)).split()).replace("|", ""))
