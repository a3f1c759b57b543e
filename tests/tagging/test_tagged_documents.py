"""Documents drawn with tags: valid, in reading order, and never with text that nobody tagged."""

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import PageBreak, Spacer, Table

from accessible import accessible, structure, unseen
from selfcheck.tagged import (
    Attachment,
    ContentsLine,
    Relation,
    Story,
    TaggedCanvas,
    TaggedFigure,
    UntaggedError,
    contents,
    fragment,
    in_language,
    link,
)
from tagged_documents import FONT, RIGHT, STYLE, drawn, heading, read_aloud, text


class Bar(Spacer):  # type: ignore[misc]  # reportlab has no types
    """A bar with a number in it."""

    def draw(self) -> None:
        """Draw it."""
        self.canv.rect(0, 0, 50, 20)
        self.canv.setFont(FONT, 9)
        self.canv.drawString(2, 2, "50")


def of_everything() -> bytes:
    """Two pages with everything that can be tagged."""
    story = Story()
    flowables = [heading(story, 1, "Titel"), *contents(story, [ContentsLine("Verder", "Verder", 2)], STYLE)]
    address = fragment("ons adres", FONT, STYLE, (0, link("https://example.org/", "Naar ons adres")))
    foreign = fragment("by the way", FONT, STYLE, (1, in_language("en")))
    flowables.append(text(story.paragraph(), "Zie ", address, ", en ", foreign, " niet meer."))
    listing = story.listing()
    for words in ("een", "twee"):
        entry = story.entry(listing)
        flowables.append(text(entry.body, words))
        flowables[-1].bulletText, flowables[-1].label = "•", entry.label
    inner = story.entry(story.listing(entry.body, numbered=True))
    flowables.append(text(inner.body, "genest"))
    flowables += [
        TaggedFigure(Bar(100, 20), story.figure("Een staaf van 50.")),
        PageBreak(),
        heading(story, 2, "Verder"),
    ]
    grid = story.table(2, 60)
    flowables.append(text(grid.caption, "Zestig rijen"))
    head = [text(cell, f"Kop {number}") for number, cell in enumerate(grid.head)]
    for cell in head:
        cell.once = True
    rows = [[text(cell, f"rij {number}") for cell in row] for number, row in enumerate(grid.rows)]
    flowables.append(
        Table(
            [head, *rows],
            repeatRows=1,
            style=[("GRID", (0, 0), (-1, -1), 1, "black"), ("FONTNAME", (0, 0), (-1, -1), FONT)],
        )
    )
    return drawn(story, flowables, Attachment("bron.json", b"{}", "application/json", "De bron"))


def test_a_document_of_everything_is_accessible() -> None:
    accessible(of_everything())


def test_it_is_read_in_the_order_of_the_story(tmp_path: Path) -> None:
    said = read_aloud(of_everything(), tmp_path)
    places = [said.index(f'"{words}') for words in ("Titel", "Verder, 2", "Zie ", "ons adres", ", en ", "by the way")]
    places += [said.index(f'"{words}') for words in (" niet meer", "een", "twee", "genest", "Zestig rijen", "rij 59")]
    assert places == sorted(places)
    assert said.count('"Kop 1"') == 1
    assert len(PdfReader(BytesIO(of_everything())).pages) > 3


def test_a_list_in_a_list_stands_in_its_entry() -> None:
    outer, inner = structure(of_everything()).all("L")
    assert [child.tag for child in outer.children] == ["LI", "LI"]
    assert [child.tag for child in outer.children[1].children] == ["Lbl", "LBody"]
    assert inner in outer.children[1].children[1].children
    assert (outer.attributes["ListNumbering"], inner.attributes["ListNumbering"]) == ("/Disc", "/Decimal")


def test_a_link_says_where_it_leads_and_a_foreign_word_its_language() -> None:
    root = structure(of_everything())
    inside, out = root.all("Link")
    assert (out.areas[0]["/Contents"], out.areas[0]["/A"]["/URI"]) == ("Naar ons adres", "https://example.org/")
    assert inside.areas[0]["/Contents"] == "Verder, 2"
    assert [span.keys["/Lang"] for span in root.all("Span")] == ["en"]
    assert len(list(root.all("TOCI"))) == 1


def test_a_link_over_six_lines_has_an_area_on_each() -> None:
    story = Story()
    run = fragment("woord " * 40, FONT, STYLE, (0, link("https://example.org/", "Ver weg")))
    pdf = drawn(story, [heading(story, 1, "Titel"), text(story.paragraph(), run)])
    (found,) = structure(accessible(pdf)).all("Link")
    assert len(found.areas) == 6
    assert found.pieces >= 1


@pytest.mark.parametrize("style", [STYLE, RIGHT])
@pytest.mark.parametrize("runs", [1, 3])
def test_words_stay_apart_and_whole_at_the_end_of_lines_and_pages(
    style: ParagraphStyle, runs: int, tmp_path: Path
) -> None:
    story = Story()
    address = "https://example.org/" + "deel-van-een-adres/" * 90
    words = f"{'een twee drie ' * 300}{'x' * 400} vier {address} vijf"
    parts = [words] if runs == 1 else [words[:1000], words[1000:2000], words[2000:]]
    pdf = drawn(story, [heading(story, 1, "Titel"), text(story.paragraph(), *parts, style=style)])
    assert len(PdfReader(BytesIO(pdf)).pages) > 1
    said = read_aloud(accessible(pdf), tmp_path).partition("P (block)")[2]
    assert "".join(line.strip()[1:-1] for line in said.splitlines()) == words


def test_a_paragraph_over_two_pages_is_one_element() -> None:
    story = Story()
    pdf = drawn(story, [heading(story, 1, "Titel"), text(story.paragraph(), "woord " * 1000)])
    (found,) = structure(accessible(pdf)).all("P")
    assert found.pieces == len(PdfReader(BytesIO(pdf)).pages) > 1


def test_text_without_a_tag_is_refused() -> None:
    def write(canvas: TaggedCanvas) -> None:
        canvas.setFont(FONT, 9)
        canvas.drawString(9, 9, "los")

    story = Story()
    with pytest.raises(UntaggedError, match="drawn without a tag on page 1"):
        drawn(story, [heading(story, 1, "Titel")], on_page=write)


def test_a_link_without_an_element_is_refused() -> None:
    story = Story()
    with pytest.raises(UntaggedError, match="needs an element"):
        drawn(story, [heading(story, 1, "T")], on_page=lambda canvas: canvas.linkURL("https://e.nl", (0, 0, 9, 9)))


def test_a_form_without_a_tag_is_refused() -> None:
    def write(canvas: TaggedCanvas) -> None:
        canvas.beginForm("stempel")
        canvas.endForm()
        canvas.doForm("stempel")

    story = Story()
    with pytest.raises(UntaggedError, match="stempel Do"):
        drawn(story, [heading(story, 1, "Titel")], on_page=write)


def test_lines_and_what_is_said_to_be_an_artifact_are_not_read_aloud(tmp_path: Path) -> None:
    def write(canvas: TaggedCanvas) -> None:
        canvas.line(9, 9, 99, 9)
        with canvas.artifact():
            canvas.setFont(FONT, 9)
            canvas.drawString(9, 9, "bladzijde 1")

    story = Story()
    pdf = accessible(drawn(story, [heading(story, 1, "Titel"), Spacer(1, 1)], on_page=write))
    assert "bladzijde" in PdfReader(BytesIO(pdf)).pages[0].extract_text()
    assert "bladzijde" not in read_aloud(pdf, tmp_path)


def test_a_mark_that_stays_open_is_our_mistake() -> None:
    story = Story()
    with pytest.raises(ValueError, match="stays open"):
        drawn(story, [heading(story, 1, "T")], on_page=lambda canvas: canvas.tagged(story.root).__enter__())


def test_it_says_title_language_and_date_to_people_and_programs() -> None:
    reader = PdfReader(BytesIO(of_everything()))
    catalog: Any = reader.root_object
    about, told = reader.metadata, reader.xmp_metadata
    assert about is not None
    assert told is not None
    assert told.dc_title is not None
    assert about.title == told.dc_title["x-default"] == "Een <titel> & meer"
    assert str(about["/CreationDate"]).startswith("D:20261121")
    assert catalog["/Lang"] == "nl-NL"
    assert catalog["/MarkInfo"]["/Marked"]
    assert {str(page["/Tabs"]) for page in reader.pages} == {"/S"}


def test_the_attachment_comes_out_as_it_went_in() -> None:
    story = Story()
    kept = Attachment("bron.json", bytes(range(256)) * 9, "application/json", "De bron", Relation.DATA)
    reader = PdfReader(BytesIO(accessible(drawn(story, [heading(story, 1, "Titel")], kept))))
    assert reader.attachments == {"bron.json": [kept.content]}
    catalog: Any = reader.root_object
    assert [kept.get_object()["/AFRelationship"] for kept in catalog["/AF"]] == ["/Data"]


def test_two_threads_or_eight_make_the_same_bytes() -> None:
    ours = of_everything()
    with ThreadPoolExecutor(8) as threads:
        assert set(threads.map(lambda _: of_everything(), range(40))) == {ours}


def test_a_story_can_be_drawn_twice() -> None:
    story = Story()
    flowables = [heading(story, 1, "Titel"), text(story.paragraph(), "woord")]
    assert drawn(story, flowables) == drawn(story, flowables)


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"], max_codepoint=0x24F), max_size=60))
def test_any_text_that_the_font_has_is_accessible(words: str) -> None:
    story = Story()
    assert unseen(drawn(story, [heading(story, 1, "T"), text(story.paragraph(), words)])) == []


def test_a_font_of_somebody_else_stays_theirs() -> None:
    from reportlab.pdfbase import pdfmetrics, ttfonts  # noqa: PLC0415 - what this test is about

    load_name = pdfmetrics.getFont(FONT)
    other = ttfonts.TTFont("van-een-ander", load_name.face.filename)
    pdfmetrics.registerFont(other)
    assert pdfmetrics.getFont("van-een-ander") is other
    assert pdfmetrics.getFont(FONT) is load_name
