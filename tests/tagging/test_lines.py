"""Lines are those of reportlab; where we do not break them, reportlab does."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from selfcheck.tagged import TaggedParagraph, fragment
from selfcheck.tagged.lines import break_lines
from tagged_documents import FONT, STYLE, load

WORDS = st.lists(st.text("abWé. ", min_size=1, max_size=12), min_size=1, max_size=60).map(" ".join)


@pytest.fixture(autouse=True)
def _font() -> None:
    load()


def lines(paragraph: Any, width: float) -> list[tuple[str, float]]:
    """What stands on each line, and how much room is left."""
    paragraph.wrap(width, 1000)
    found = paragraph.blPara.lines
    if paragraph.blPara.kind == 0:
        return [(" ".join(words), round(spare, 6)) for spare, words in found]
    return [("".join(word.text for word in one.words).strip(), round(one.extraSpace, 6)) for one in found]


@given(st.lists(WORDS, min_size=1, max_size=4), st.floats(90, 400), st.sampled_from([None, "•", "a long label"]))
def test_lines_are_those_of_reportlab(texts: list[str], width: float, bullet: str | None) -> None:
    style = ParagraphStyle("vet", STYLE, fontSize=STYLE.fontSize)

    def fragments() -> list[Any]:
        return [fragment(text, FONT, style) for text in texts]

    ours = TaggedParagraph(None, style, bulletText=bullet, frags=fragments())
    theirs = Paragraph(None, style, bulletText=bullet, frags=fragments())
    assert lines(ours, width) == lines(theirs, width)
    assert ours.height == theirs.height


@pytest.mark.parametrize("text", ["x" * 300, "zacht\u00adjes", "tab\tje", "", "  "])
def test_what_is_not_plain_is_left_to_reportlab(text: str) -> None:
    assert break_lines([fragment(text, FONT, STYLE)], [200.0], 0.05) is None
    ours = TaggedParagraph(None, STYLE, frags=[fragment(text, FONT, STYLE)])
    assert lines(ours, 200) == lines(Paragraph(None, STYLE, frags=[fragment(text, FONT, STYLE)]), 200)


@pytest.mark.parametrize("runs", [1, 2])
def test_an_address_is_broken_between_its_parts_and_stays_within_its_line(runs: int) -> None:
    address = "https://example.org/" + "/".join(f"deel-{number}-van-het-adres" for number in range(9))
    texts = [f"Zie {address} en meer."] if runs == 1 else ["Zie ", f"{address} en meer."]
    ours = TaggedParagraph(None, STYLE, frags=[fragment(text, FONT, STYLE) for text in texts])
    found = lines(ours, 200)
    assert len(found) > 3
    assert "".join(text for text, _ in found).replace(" ", "") == f"Zie{address}enmeer."
    assert all(spare >= -1 for _, spare in found)
    assert all(text[-1] in "/-." for text, _ in found)


def test_a_font_that_is_not_ours_is_left_to_reportlab() -> None:
    assert break_lines([fragment("woord", "Helvetica", STYLE)], [200.0], 0.05) is None
