"""A passage of a programme on the screen: where it stands, its headings, and its text with the words marked."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import zip_longest

import streamlit as st

from selfcheck.evidence import Found, Hit
from selfcheck.evidence.finding import MOST_SPECIFIC
from selfcheck.evidence.marking import marked
from selfcheck.passages import Passage
from selfcheck.ui import texts
from selfcheck.ui.papers import Document

PATH = " › "
"""Stands between headings, from large to small."""


@dataclass(frozen=True, slots=True)
class Item:
    """A passage that was found in a document."""

    document: Document
    hit: Hit

    @property
    def passage(self) -> Passage:
        """What stands there."""
        return self.document.findings.text.passages[self.hit.passage]

    @property
    def key(self) -> str:
        """What tells it from every other passage of this visitor, in keys."""
        return f"{self.document.id}-{self.hit.passage}"


def in_turn(documents: Iterable[Document], hits: Iterable[Sequence[Hit]]) -> list[Item]:
    """Return the hits of several documents, the best of each first: there is no measure for all of them."""
    rows = [[Item(document, hit) for hit in found] for document, found in zip(documents, hits, strict=True)]
    return [item for column in zip_longest(*rows) for item in column if item is not None]


def amount(found: Iterable[Found]) -> str:
    """Return how many passages were found; where that many are kept at most, there may be more."""
    all_found = [*found]
    number = str(sum(len(each.specific) for each in all_found))
    is_full = any(len(each.specific) >= MOST_SPECIFIC for each in all_found)
    return texts.FOUND_AT_LEAST.format(number=number) if is_full else number


def draw(item: Item, number: int) -> None:
    """Draw a passage; ``number`` is what it is called on this screen."""
    found, document = item.passage, item.document.title
    place = document if found.page is None else texts.PASSAGE_PAGE.format(document=document, page=found.page)
    name = texts.PASSAGE.format(number=number, place=place)
    words = _words(item)
    terms = texts.PASSAGE_TERMS.format(words=", ".join(words)) if words else ""
    above = [f"<b>{escape(name)}</b>", escape(PATH.join(found.headings))]
    quoted = f"<blockquote>{''.join(_pieces(item))}</blockquote>"
    st.html("".join((*_paragraphs(above), quoted, *_paragraphs([escape(terms)]))))


def _words(item: Item) -> tuple[str, ...]:
    """Return the words that are marked, each once; a screen reader does not say which are. Else what was looked for."""
    words = dict.fromkeys(piece.lower() for piece, is_marked in marked(item.passage, item.hit) if is_marked)
    return (*words,) or item.hit.terms


def _paragraphs(lines: Iterable[str]) -> Iterator[str]:
    return (f"<p>{line}</p>" for line in lines if line)


def _pieces(item: Item) -> Iterator[str]:
    for piece, is_marked in marked(item.passage, item.hit):
        yield f"<mark>{escape(piece)}</mark>" if is_marked else escape(piece)
