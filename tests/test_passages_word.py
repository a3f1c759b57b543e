"""Files of Word: headings, lists, tables and changes come out as one reads them."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as Word
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from selfcheck.passages import Passage, Refusal, Text, UnreadableError, read_text

PLAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def saved(word: Word) -> bytes:
    """The bytes of a document."""
    kept = BytesIO()
    word.save(kept)
    return kept.getvalue()


def read(word: Word) -> Text:
    """What is read of a document."""
    return read_text(saved(word))


def texts(word: Word) -> list[str]:
    """The passages without their headings."""
    return [passage.text for passage in read(word).passages]


def with_xml(*inside: str) -> Word:
    """A document of which the body is written out."""
    word = Document()
    body = parse_xml(f"<w:body {nsdecls('w')}>{''.join(inside)}</w:body>")
    for block in reversed(list(body)):
        word.element.body.insert(0, block)
    return word


def changed(raw: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """The same file with parts that read differently."""
    kept = BytesIO()
    with ZipFile(BytesIO(raw)) as old, ZipFile(kept, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return kept.getvalue()


def test_passages_stand_under_their_headings_and_have_no_page() -> None:
    word = Document()
    word.add_heading("Dienstverlening", 1)
    word.add_paragraph("Wij openen een loket.")
    word.add_heading("Digitaal", 2)
    word.add_paragraph("De website is eenvoudig.")
    word.add_heading("Veilig", 1)
    word.add_paragraph("Wij oefenen elk jaar.")
    assert read(word) == Text(
        (
            Passage("Wij openen een loket.", None, ("Dienstverlening",)),
            Passage("De website is eenvoudig.", None, ("Dienstverlening", "Digitaal")),
            Passage("Wij oefenen elk jaar.", None, ("Veilig",)),
        )
    )
    assert [passage.headings[-1] for passage in read(word).contents] == ["Dienstverlening", "Digitaal", "Veilig"]


def test_a_dutch_style_and_one_based_on_it_are_headings() -> None:
    word = Document()
    for style_id, about in (
        ("Kop1x", '<w:name w:val="Kop 1"/>'),
        ("Eigen", '<w:name w:val="Eigen kop"/><w:basedOn w:val="Kop1x"/>'),
        ("Rond", '<w:name w:val="Rond"/><w:basedOn w:val="Rond"/>'),
        ("Plat", '<w:name w:val="Plat"/><w:basedOn w:val="Kop1x"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
    ):
        word.styles.element.append(
            parse_xml(f'<w:style {nsdecls("w")} w:type="paragraph" w:styleId="{style_id}">{about}</w:style>')
        )
    for text, style in (("Eén", "Kop1x"), ("a", None), ("Twee", "Eigen"), ("b", "Rond"), ("c", "Plat")):
        paragraph = word.add_paragraph(text)
        if style:
            paragraph._p.get_or_add_pPr().get_or_add_pStyle().val = style
    assert read(word).passages == (
        Passage("a", None, ("Eén",)),
        Passage("b", None, ("Twee",)),
        Passage("c", None, ("Twee",)),
    )


def test_a_bold_line_is_a_heading_below_the_others() -> None:
    word = Document()
    word.add_heading("Veilig", 1)
    word.add_paragraph().add_run("Oefenen").bold = True
    word.add_paragraph("Elk jaar een keer.")
    word.add_paragraph().add_run("Dit is een vette zin.").bold = True
    half = word.add_paragraph()
    half.add_run("Half ").bold = True
    half.add_run("vet")
    assert [(passage.text, passage.headings) for passage in read(word).passages] == [
        ("Elk jaar een keer.", ("Veilig", "Oefenen")),
        ("Dit is een vette zin.", ("Veilig", "Oefenen")),
        ("Half vet", ("Veilig", "Oefenen")),
    ]


def test_a_heading_with_nothing_under_it_can_be_found() -> None:
    word = Document()
    word.add_heading("Leeg", 1)
    word.add_heading("Vol", 1)
    word.add_paragraph("Iets.")
    word.add_heading("Einde", 2)
    assert read(word).passages == (
        Passage("Leeg"),
        Passage("Iets.", None, ("Vol",)),
        Passage("Einde", None, ("Vol",)),
    )


def test_an_endless_heading_is_a_paragraph() -> None:
    word = Document()
    word.add_heading("woord " * 100, 1)
    word.add_paragraph("Iets.")
    assert [passage.headings for passage in read(word).passages] == [(), ()]


def test_items_of_a_list_are_passages_after_the_sentence_before_them() -> None:
    word = Document()
    word.add_paragraph("Wij doen drie dingen:")
    for item, style in (("oefenen", "List Bullet"), ("melden", "List Number"), ("leren", "List Bullet")):
        word.add_paragraph(item, style=style)
    assert texts(word) == ["Wij doen drie dingen:", "oefenen", "melden", "leren"]


def test_a_bold_item_is_no_heading() -> None:
    word = Document()
    word.add_paragraph(style="List Bullet").add_run("Oefenen").bold = True
    word.add_paragraph("Elk jaar.")
    assert [passage.headings for passage in read(word).passages] == [(), ()]


def test_a_row_of_a_table_is_a_passage_and_merged_cells_stand_there_once() -> None:
    word = Document()
    table = word.add_table(3, 3)
    for row, line in zip(table.rows, ["Wat 2026 2027", "Cyber 10 20", "Loket 5 5"], strict=True):
        for cell, said in zip(row.cells, line.split(), strict=True):
            cell.text = said
    table.cell(1, 1).merge(table.cell(1, 2))
    table.cell(0, 0).merge(table.cell(1, 0))
    found = texts(word)
    assert found[-1] == "Loket | 5 | 5"
    joined = " ".join(found)
    for once in ("Wat", "Cyber", "10", "20"):
        assert joined.split().count(once) == 1
    assert all(" |  | " not in row for row in found)


def test_a_table_inside_a_cell_comes_after_its_row() -> None:
    word = Document()
    table = word.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "links", "rechts"
    inner = table.cell(0, 1).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "binnen", "ook"
    assert texts(word) == ["links | rechts", "binnen | ook"]


def test_a_table_that_only_places_text_is_read_as_text() -> None:
    word = Document()
    table = word.add_table(1, 2)
    left, right = table.row_cells(0)
    left.text = "Lange tekst over het loket. " * 40
    right.text = "En daarnaast nog meer tekst. " * 40
    left.add_paragraph("Kop", style="Heading 1")
    left.add_paragraph("Onder de kop.")
    assert Passage("Onder de kop.", None, ("Kop",)) in read(word).passages
    assert not any("|" in text for text in texts(word))


def test_text_reads_as_if_all_changes_were_accepted() -> None:
    word = with_xml(
        "<w:p><w:r><w:t>Wij </w:t></w:r><w:del><w:r><w:delText>stoppen</w:delText></w:r></w:del>"
        '<w:ins><w:r><w:t xml:space="preserve">gaan door</w:t></w:r></w:ins>'
        "<w:moveFrom><w:r><w:t> weg</w:t></w:r></w:moveFrom>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t> verborgen</w:t></w:r>"
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>.</w:t></w:r></w:p>'
    )
    assert texts(word) == ["Wij gaan door."]


def test_links_fields_controls_and_breaks_are_text() -> None:
    word = with_xml(
        "<w:sdt><w:sdtContent><w:p><w:hyperlink><w:r><w:t>een</w:t></w:r></w:hyperlink>"
        "<w:r><w:tab/><w:t>twee</w:t><w:br/><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t></w:r>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p></w:sdtContent></w:sdt>"
    )
    assert texts(word) == ["een twee e-mail"]


def test_a_text_box_is_read_once() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>In het kader.</w:t></w:r></w:p></w:txbxContent>"
    compatible = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    word = with_xml(
        f"<w:p><w:r><w:t>Ervoor.</w:t></w:r><w:r><mc:AlternateContent {compatible}><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert texts(word) == ["Ervoor.", "In het kader."]


def test_a_table_of_contents_is_left_out() -> None:
    word = Document()
    word.styles.element.append(
        parse_xml(f'<w:style {nsdecls("w")} w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>')
    )
    word.add_paragraph("1 Loket 4")._p.get_or_add_pPr().get_or_add_pStyle().val = "Inhopg1"
    word.add_paragraph("Wij openen een loket.")
    assert texts(word) == ["Wij openen een loket."]


def test_headers_and_footers_are_left_out() -> None:
    word = Document()
    word.sections[0].header.paragraphs[0].text = "Collegeprogramma"
    word.sections[0].footer.paragraphs[0].text = "bladzijde 3"
    word.add_paragraph("Wij openen een loket.")
    assert texts(word) == ["Wij openen een loket."]


def test_a_long_paragraph_is_divided_between_sentences() -> None:
    word = Document()
    word.add_paragraph("Dit is een zin over het loket. " * 100)
    found = texts(word)
    assert len(found) > 1
    assert all(len(text) <= 1500 and text.endswith("loket.") for text in found)


@pytest.mark.parametrize(
    "kind",
    [
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ],
)
def test_a_file_with_macros_or_a_template_is_read_as_text(kind: str) -> None:
    word = Document()
    word.add_paragraph("Wij openen een loket.")
    raw = changed(saved(word), lambda _, part: part.replace(PLAIN.encode(), kind.encode()))
    assert [passage.text for passage in read_text(raw).passages] == ["Wij openen een loket."]


def test_pictures_are_never_unpacked() -> None:
    word = Document()
    word.add_paragraph("Wij openen een loket.")
    kept = BytesIO(saved(word))
    with ZipFile(kept, "a") as archive:
        archive.writestr("word/media/image1.png", b"picture")
    raw = kept.getvalue().replace(b"picture", b"PICTURE")  # its checksum is wrong now: unpacking would say so
    assert len(read_text(raw).passages) == 1


def test_progress_is_told() -> None:
    word = Document()
    for _ in range(450):
        word.add_paragraph("Een zin.")
    told: list[tuple[int, int]] = []
    read_text(saved(word), lambda done, of: told.append((done, of)))
    assert told == [(200, 451), (400, 451), (451, 451)]


def test_a_document_without_text_is_empty() -> None:
    with pytest.raises(UnreadableError) as refused:
        read(Document())
    assert refused.value.reason is Refusal.EMPTY
