"""The parts of the layer: the story's rules, what was left without a mark, maps of characters, the file."""

import re
from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selfcheck.tagged import SkippedLevelError, Story
from selfcheck.tagged.fonts import to_unicode
from selfcheck.tagged.leftovers import Mark, UntaggedError, with_artifacts
from selfcheck.tagged.metadata import _text


@given(st.lists(st.integers(0, 7), max_size=8))
def test_a_heading_never_skips_a_level(levels: list[int]) -> None:
    story, above = Story(), 0
    for level in levels:
        if 1 <= level <= min(above + 1, 6):
            above = int(story.heading(level).tag[1])
        else:
            with pytest.raises(SkippedLevelError):
                story.heading(level)


def test_a_figure_without_words_is_refused() -> None:
    with pytest.raises(ValueError, match="a text that says the same"):
        Story().figure(" ")


def test_a_table_says_what_each_cell_is() -> None:
    grid = Story().table(3, 2)
    assert [cell.attributes for cell in grid.head] == ["/O/Table/Scope/Column"] * 3
    assert [[cell.tag for cell in row] for row in grid.rows] == [["TH", "TD", "TD"]] * 2
    assert {cell.parent.tag for row in grid.rows for cell in row if cell.parent} == {"TR"}


def test_a_table_without_rows_has_no_body() -> None:
    story = Story()
    story.table(2, 0)
    assert [part.tag for part in story.root.children[0].children] == ["Caption", "THead"]


def test_a_copied_flowable_keeps_its_element() -> None:
    element = Story().paragraph()
    assert deepcopy([element]) == [element]
    assert repr(element) == "<P>"


def test_what_paints_without_a_mark_becomes_an_artifact() -> None:
    code = ["q", "1 0 0 RG", "n 0 0 9 9 re S", "Q", Mark("/P <</MCID 0>> BDC", 1), "BT (a) Tj ET", Mark("EMC", -1)]
    assert with_artifacts(code, 1) == [
        "q", "1 0 0 RG", "/Artifact BMC", "n 0 0 9 9 re S", "EMC", "Q", "/P <</MCID 0>> BDC", "BT (a) Tj ET", "EMC",
    ]  # fmt: skip


@pytest.mark.parametrize("said", ["BT (a) Tj ET", "BT [(a)] TJ ET", "BT (a) ' ET", "/Fm1 Do", "BI /W 1 ID x EI"])
def test_what_says_something_without_a_mark_is_refused(said: str) -> None:
    with pytest.raises(UntaggedError, match=re.escape(said)):
        with_artifacts(["q", said], 3)


def test_characters_above_the_basic_plane_are_mapped_as_pairs() -> None:
    told = to_unicode([0, 65, 0x1F600, *range(300, 500)])
    assert "<01> <0041>" in told
    assert "<02> <D83DDE00>" in told
    assert "<00>" not in told.replace("<00> <FF>", "")
    assert [int(count) for count in re.findall(r"(\d+) beginbfchar", told)] == [100, 100, 2]


def test_what_xml_cannot_hold_is_replaced() -> None:
    assert _text("a\x00b\ud800 & <c>") == "a\ufffdb\ufffd &amp; &lt;c&gt;"
