"""The sheet in Word: it says what the PDF says, in the parts that the format has for it, and text stays text."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, time
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from building import TODAY, UNKNOWN, level
from companies import among, an_entry, finished, without_names
from forms import in_pdf, in_word, squashed
from reporting import (
    LEFT_OUT,
    VERDICT_ONLY,
    WORKING,
    assessed,
    blocks_of,
    published,
    sensitive_checklist,
    sheet,
)
from selfcheck.answers import Answer, Evidence
from selfcheck.plan import Task
from selfcheck.report import Dossier, Sheet, SheetOptions, draw, word_file
from selfcheck.report.blocks import (
    Bar,
    Block,
    Column,
    Dots,
    Figure,
    Heading,
    Line,
    Listing,
    NewPage,
    PageOf,
    Paragraph,
    Role,
    SetOff,
    Span,
    Table,
    Timeline,
    Words,
    line,
    plain,
    strong,
)
from selfcheck.report.text import clean
from selfcheck.report.word import draw_word as drawn_unseen
from selfcheck.report.word import not_written
from word_documents import disorder, inaccessible, opened, parts, said, same, unsound, words, xml

CHECKLIST = published()
HOSTILE = (
    '</w:t><w:p/> <w:p> & &#x0; \ue000\ufffe ]]> { HYPERLINK "http://x" } PAGEREF _Kop1 \\h '
    "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe =1+1 http://voorbeeld.nl "
) + "W" * 4000  # fmt: skip


@cache
def draw_word(made: Sheet) -> bytes:
    """A sheet, drawn and found to be as it should."""
    docx = drawn_unseen(made)
    assert [*disorder(docx), *unsound(docx), *inaccessible(docx)] == []
    return docx


def told(made: Sheet) -> list[str]:
    """Everything that a sheet says in its text, a line for each piece."""
    notices = [" · ".join(made.notices)] if made.notices else []
    return [same(clean(text)) for text in [*notices, *(piece for one in blocks_of(made) for piece in _pieces(one))]]


def _pieces(block: Block) -> list[str]:
    if isinstance(block, Table):
        heads = [line(column.head) for column in block.columns]
        rows = [" | ".join(clean(plain([Paragraph(cell)])) for cell in row) for row in (heads, *block.rows)]
        return [block.caption, *rows]
    if isinstance(block, Listing):
        return [plain([paragraph]) for entry in block.entries for paragraph in entry]
    if isinstance(block, SetOff):
        return [block.label, *(plain([Paragraph(words)]) for words in block.paragraphs)]
    return [] if isinstance(block, NewPage) else [plain([block])]


def a_sheet(options: SheetOptions = WORKING) -> Sheet:
    """A sheet with everything in it but a comparison."""
    checklist = sensitive_checklist()
    found = Evidence(document="Akkoord", page="12", quotation="Wij doen a.")
    answers = {"a": Answer(level="n1", note="Nog vragen.", evidence=found), "b": level(3), "c": UNKNOWN}
    about = {"programmes": [{"title": "Samen verder"}], "filled_in_by": "M. de Vries", "invented": True}
    return sheet(checklist, assessed(checklist, about, **answers), options)


def compared() -> Sheet:
    """A sheet with a comparison: pictures with dots, and a table with figures."""
    checklist = sensitive_checklist()
    return sheet(checklist, finished(checklist), None, among(an_entry(), anonymous=without_names()))


def all_at(number: int) -> dict[str, Answer]:
    """The same level for each question of the published checklist, and something to say at each."""
    return {
        question.id: Answer(level=list(question.levels)[number], note="Zie ook § 4 – ‘later’.", note_shared=True)
        for question in CHECKLIST.questions
    }


def planned() -> Sheet:
    """A sheet with a calendar."""
    checklist = sensitive_checklist()
    tasks = {"a": Task(owner="CIO", due=TODAY), "b": Task(moment="begroting", year=2029)}
    return sheet(checklist, finished(checklist), WORKING, tasks=tasks)


SHEETS = {
    "everything": a_sheet(),
    "compared": compared(),
    "planned": planned(),
    "verdict only": a_sheet(VERDICT_ONLY),
    "left out": a_sheet(LEFT_OUT),
    "published, whole": sheet(CHECKLIST, assessed(CHECKLIST, **all_at(1)), WORKING),
}
every_sheet = pytest.mark.parametrize("made", SHEETS.values(), ids=SHEETS)


@every_sheet
def test_it_says_what_the_sheet_says(made: Sheet) -> None:
    assert said(draw_word(made)) == told(made)


@every_sheet
def test_it_says_what_the_pdf_says_to_the_letter(made: Sheet, tmp_path: Path) -> None:
    # The barest page 1: the PDF takes another version than Word where the fullest does not fit.
    made = replace(made, first_pages=made.first_pages[-1:])
    docx, pdf = draw_word(made), draw(made)
    told_in_pdf, foot = in_pdf(pdf, tmp_path), squashed(made.first_footer)
    assert foot in told_in_pdf
    assert told_in_pdf.replace(foot, "", 1) == in_word(docx)


@every_sheet
def test_every_page_says_what_stands_around_the_text(made: Sheet) -> None:
    (section,) = opened(draw_word(made)).sections
    notices = " · ".join(made.notices)
    assert section.different_first_page_header_footer
    assert [paragraph.text for paragraph in section.header.paragraphs] == ([notices] if notices else [""])
    numbered = f"{made.footer}\tbladzijde * van *"
    assert [words(paragraph) for paragraph in section.first_page_footer.paragraphs] == [made.first_footer, numbered]
    assert [words(paragraph) for paragraph in section.footer.paragraphs] == [numbered]


def test_the_fields_in_it_are_ours() -> None:
    fields = [text.text for root in xml(draw_word(a_sheet())).values() for text in root.iter(qn("w:instrText"))]
    assert sorted(set(fields)) == [
        " NUMPAGES ",
        " PAGE ",
        r" PAGEREF _Kop1 \h ",
        r" PAGEREF _Kop2 \h ",
        r" PAGEREF _Kop3 \h ",
    ]


def test_what_a_page_number_leads_to_is_marked() -> None:
    made = a_sheet()
    document = opened(draw_word(made))
    marked = [p.text for p in document.paragraphs if p._p.find(qn("w:bookmarkStart")) is not None]
    assert marked == [block.text for block in blocks_of(made) if isinstance(block, Heading) and block.anchor]


def test_until_word_fills_it_in_a_page_number_is_what_we_expect() -> None:
    body = (Paragraph(line("Zie ", PageOf("een"))), Heading(2, "Elders"), NewPage(), Heading(2, "Een", "een"))
    document = opened(draw_word(of(*body, first=(Heading(1, "Titel"), Paragraph(line("Kort."))))))
    (found,) = [words(p, page="") for p in document.paragraphs if "Zie" in words(p)]
    assert found == "Zie bladzijde 3"


def test_every_list_begins_at_one() -> None:
    numbered = Listing(tuple((Paragraph(line(text)), Paragraph(line("meer"))) for text in "abc"), numbered=True)
    bullets = Listing(tuple((Paragraph(line(text), Role.REMARK),) for text in "abc"))
    document = opened(draw_word(of(Heading(2, "Lijsten"), numbered, bullets, numbered)))
    lists = [num.val for num in document.element.body.iter(qn("w:numId"))]
    assert len(lists) == 6
    assert len(set(lists)) == 2
    for num in (
        document.part.numbering_part.element.num_having_numId(lists[0]),
        *[document.part.numbering_part.element.num_having_numId(lists[-1])],
    ):
        assert [start.val for start in num.iter(qn("w:startOverride"))] == [1]
    names = [paragraph.style.name for paragraph in document.paragraphs[-15:] if paragraph.style]
    assert names == [
        *["List Number", "List Continue"] * 3,
        *["Opmerking in lijst"] * 3,
        *["List Number", "List Continue"] * 3,
    ]


def test_a_table_holds_together() -> None:
    columns = (Column("Wie", 3), Column("Hoeveel", 1, figures=True))
    rows = ((line(strong("Wij")), line("7")), (line("Zij"), line("12")))
    (table,) = opened(draw_word(of(Heading(2, "Tabel"), Table("Wie hoeveel heeft", columns, rows)))).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Wie", "Hoeveel"],
        ["Wij", "7"],
        ["Zij", "12"],
    ]
    left, right = (column.width for column in table.columns)
    assert left is not None
    assert right is not None
    assert left / right == pytest.approx(3, rel=0.01)
    for row in table.rows:
        assert row._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None
        assert [cell.paragraphs[0].alignment for cell in row.cells] == [None, WD_ALIGN_PARAGRAPH.RIGHT]
    assert table.rows[1].cells[0].paragraphs[0].runs[0].style.name == "Strong"


def test_a_new_page_begins_with_what_follows() -> None:
    document = opened(draw_word(of(Heading(2, "Een"), NewPage(), NewPage(), Heading(2, "Twee"), Paragraph(line("a")))))
    on_new_page = [p.text for p in document.paragraphs if p.paragraph_format.page_break_before]
    assert on_new_page == ["Een", "Twee"]


def test_the_styles_are_those_of_word() -> None:
    document = opened(draw_word(a_sheet()))
    used = {paragraph.style.name for paragraph in document.paragraphs if paragraph.style}
    assert used >= {
        "Heading 1",
        "Heading 2",
        "Heading 3",
        "Heading 4",
        "List Bullet",
        "List Number",
        "Caption",
        "Quote",
    }
    for level_ in range(1, 5):
        (outline,) = document.styles[f"Heading {level_}"].element.iter(qn("w:outlineLvl"))
        assert outline.get(qn("w:val")) == str(level_ - 1)


def test_a_reader_program_learns_title_author_and_date() -> None:
    about = opened(draw_word(a_sheet())).core_properties
    assert about.title == "Zelfcheck Den Haag: advies bij het programma"
    assert about.author == "Gemeente Den Haag"
    assert about.last_modified_by == "Zelfcheck"
    assert (about.created, about.modified) == (datetime.combine(TODAY, time(), UTC),) * 2


def test_nothing_of_the_library_is_in_the_file() -> None:
    found = parts(draw_word(a_sheet()))
    assert b"python-docx" not in b"".join(found.values())
    assert not [name for name in found if "thumbnail" in name or "theme" in name or "customXml" in name]


def test_the_same_sheet_gives_the_same_bytes_in_eight_threads_and_at_any_time(monkeypatch: pytest.MonkeyPatch) -> None:
    made = compared()
    ours = draw_word(made)
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    with ThreadPoolExecutor(8) as threads:
        assert set(threads.map(drawn_unseen, [made] * 8)) == {ours}


def test_a_picture_shows_what_the_pdf_shows() -> None:
    figure = Figure((Bar("Open", "Keuzes", 50, 40, 60), Bar("Dicht", "Nog geen stand")), "Open: 50.")
    dots = Dots(50, (20, 20, 80), (30, 45, 60), "U: 50.")
    found = parts(draw_word(of(Heading(2, "Plaatjes"), figure, dots)))
    bars, line_ = (Image.open(BytesIO(found[f"word/media/image{number}.png"])).convert("RGB") for number in (1, 2))
    left, width = 0.42 * bars.width, 0.17 * bars.width

    def at(score: float) -> object:
        return bars.getpixel((round(left + score * width / 100), 30))

    assert [at(20), at(45), at(50), at(55), at(80)] == [DARK, LIGHT, BLACK, LIGHT, WHITE]
    colours = {colour for _, colour in line_.getcolors(10_000) or []}
    assert {DARK, LIGHT, BLACK, WHITE} <= colours


DARK, LIGHT, BLACK, WHITE = (21, 66, 115), (169, 192, 220), (26, 26, 26), (255, 255, 255)


def test_hostile_text_is_only_text() -> None:
    answer = Answer(level="n1", note=HOSTILE[:4000], note_shared=True, already=HOSTILE[:4000])
    checklist = sensitive_checklist()
    about = {"filled_in_by": HOSTILE[:300], "programmes": [{"title": HOSTILE[:300]}]}
    made = sheet(checklist, assessed(checklist, about, a=answer.with_(evidence=Evidence(document=HOSTILE[:300]))))
    docx = draw_word(made)
    text = "".join(said(docx))
    assert text.count("DDEAUTO c:") >= 4
    assert "</w:t><w:p/> <w:p> & &#x0; �� ]]>" in text
    fields = [found.text.split()[0] for found in xml(docx)["word/document.xml"].iter(qn("w:instrText"))]
    assert set(fields) == {"PAGEREF"}
    assert not list(xml(docx)["word/document.xml"].iter(qn("w:hyperlink"), qn("w:fldSimple"), qn("w:object")))
    assert not_written(made) == ("\ue000", "\ufffe")


def of(*blocks: Block, first: tuple[Block, ...] = (Heading(1, "Titel"),)) -> Sheet:
    """A sheet of these blocks."""
    return Sheet("Titel", "Wij", TODAY, ("Let op.",), "voet", "eerste voet", (first,), blocks)


TEXT = st.text(st.characters(), max_size=40) | st.sampled_from(
    [HOSTILE[:300], "e\u0301", " a ", "\n\t", "*", "سلام", "W" * 500]
)
SHORT = TEXT.map(lambda text: text[:40])  # what stands in a column must fit on a page of the PDF
SPOKEN = TEXT.filter(lambda text: clean(text).strip())
LINE: st.SearchStrategy[Line] = st.lists(
    st.builds(Words, TEXT, st.booleans()) | st.builds(PageOf, st.sampled_from(["een", "twee"])), max_size=3
).map(tuple)
PARAGRAPH = st.builds(Paragraph, LINE, st.sampled_from(Role))
SCORE = st.integers(0, 100)
BAR = st.builds(Bar, SHORT, SHORT) | st.tuples(SHORT, SHORT, SCORE, SCORE, SCORE).map(
    lambda t: Bar(*t[:2], *_in_order(*t[2:]))
)


def _in_order(one: int, two: int, three: int) -> tuple[int, int, int]:
    low, known, high = sorted((one, two, three))
    return known, low, high


@st.composite
def _tables(draw: st.DrawFn) -> Table:
    columns = draw(
        st.lists(
            st.builds(Column, SHORT, st.integers(1, 9), st.booleans()),
            min_size=1,
            max_size=4,
        )
    )
    rows = draw(st.lists(st.tuples(*[LINE] * len(columns)), max_size=3))
    return Table(draw(TEXT), tuple(columns), tuple(rows))


BLOCK = st.one_of(
    PARAGRAPH,
    st.builds(Listing, st.lists(st.lists(PARAGRAPH, max_size=3).map(tuple), max_size=3).map(tuple), st.booleans()),
    st.builds(SetOff, TEXT, st.lists(LINE, max_size=2).map(tuple)),
    _tables(),
    st.builds(Figure, st.lists(BAR, max_size=3).map(tuple), SPOKEN),
    st.builds(
        Dots,
        st.none() | SCORE,
        st.lists(SCORE, max_size=30).map(tuple),
        st.none() | st.tuples(SCORE, SCORE, SCORE).map(sorted).map(tuple),
        SPOKEN,
    ),
    st.builds(
        Timeline,
        st.integers(2024, 2027),
        st.integers(2026, 2060),
        st.lists(st.builds(Span, SHORT, st.dates(), st.dates(), st.integers(0, 99)), max_size=3).map(tuple),
        SPOKEN,
    ),
    st.just(NewPage()),
)
HEADS = (Heading(2, "Een", "een"), Heading(3, "Twee", "twee"))


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(BLOCK, max_size=4), st.lists(BLOCK, max_size=4), TEXT)
def test_any_blocks_are_said_in_full_and_in_order(front: list[Block], body: list[Block], text: str) -> None:
    made = of(HEADS[0], *body[:2], HEADS[1], *body[2:], first=(Heading(1, "Titel"), *front))
    made = replace(made, title=f"x{text}" * 8, author=text, footer=text, first_footer=text)
    assert said(draw_word(made)) == told(made)


def test_the_file_has_the_name_of_the_pdf_with_the_ending_of_word() -> None:
    checklist = sensitive_checklist()
    answer = Answer(level="n1", note="\ue000", note_shared=True)
    file = word_file(Dossier(checklist, assessed(checklist, a=answer), TODAY, "0.1.0"), SheetOptions())
    assert file.name == f"zelfcheck-den-haag-{TODAY.isoformat()}-deelversie.docx"
    assert file.media_type.endswith("wordprocessingml.document")
    assert file.missing == "\ue000"
    assert said(file.content) == said(draw_word(sheet(checklist, assessed(checklist, a=answer))))
