"""A table of contents: a line for each heading, which leads to it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle

from selfcheck.tagged.paragraph import TaggedParagraph, fragment, link
from selfcheck.tagged.story import Story


@dataclass(frozen=True, slots=True)
class ContentsLine:
    """A heading with its bookmark, and the page on which it stands."""

    title: str
    bookmark: str
    page: int


def contents(story: Story, lines: Sequence[ContentsLine], style: ParagraphStyle) -> Iterator[TaggedParagraph]:
    """The lines of a table of contents, in the font of the style."""
    for line, reference in zip(lines, story.contents(len(lines)), strict=True):
        words = f"{line.title}, {line.page}"
        run = fragment(words, style.fontName, style, (0, link(f"#{line.bookmark}", words)))
        yield TaggedParagraph(None, style, frags=[run]).belongs_to(reference)
