"""From PDF to passages: a whole programme, what small documents draw in their own ways, and what is refused."""

from collections.abc import Callable, Sequence
from io import BytesIO
from logging import INFO

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject
from reportlab.pdfgen.canvas import Canvas

from programmes import RUNNING_HEADER, a_programme, locked, partly_scanned, scanned, written
from selfcheck.passages import MAX_PAGES, Passage, Refusal, Text, UnreadableError
from selfcheck.passages.pdf import read_pdf


def read(raw: bytes) -> Text:
    return read_pdf(raw, lambda *_: None)


def refusal(raw: bytes) -> Refusal:
    with pytest.raises(UnreadableError) as refused:
        read(raw)
    return refused.value.reason


def a_pdf(*pages: str, extra: str = "", fonts: str = "/F1 5 0 R", more: Sequence[str] = ()) -> bytes:
    """A PDF in which these content streams are the pages. ``extra`` stands in every page, ``more`` are other objects.

    Object 1 is the catalog, 2 the page tree, 5 Helvetica, 6 the first of ``more``.
    """
    kids = " ".join(f"{20 + 2 * at} 0 R" for at in range(len(pages)))
    objects = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        **{6 + at: content for at, content in enumerate(more)},
    }
    for at, content in enumerate(pages):
        objects[20 + 2 * at] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {21 + 2 * at} 0 R {extra} "
            f"/Resources << /Font << {fonts} >> /XObject << /X1 6 0 R >> >> >>"
        )
        objects[21 + 2 * at] = stream(content)
    return assembled(objects)


def stream(content: str, entries: str = "") -> str:
    return f"<< {entries} /Length {len(content)} >>\nstream\n{content}\nendstream"


def assembled(objects: dict[int, str]) -> bytes:
    made = b"%PDF-1.7\n"
    places = {}
    for number, content in objects.items():
        places[number] = len(made)
        made += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{number} 1\n{place:010d} 00000 n \n" for number, place in places.items())
    return made + f"xref\n{table}trailer << /Root 1 0 R /Size 9999 >>\nstartxref\n{len(made)}\n%%EOF".encode()


def shown(content: str) -> str:
    """A line of text at the usual place."""
    return f"BT /F1 10 Tf 70 600 Td {content} ET"


SENTENCE = "De gemeente maakt de dienstverlening eenvoudiger voor inwoners."


@pytest.mark.parametrize("pages", [3, 12, 60])
def test_a_programme_is_read_as_it_was_written(pages: int) -> None:
    found = read(a_programme(pages))
    front = 3 if pages > 4 else 0  # the title, the line below it, and the heading of the table of contents
    assert found.passages[front:-1] == written(pages)[:-1]
    assert (found.pages, found.pictures) == (pages, ())


def test_a_programme_in_two_columns_is_read_column_by_column() -> None:
    found = read(a_programme(12, columns=2))
    assert found.passages[3:-1] == written(12, columns=2)[:-1]


def test_on_the_front_stand_only_the_title_and_the_word_contents() -> None:
    assert [(passage.text, passage.page) for passage in read(a_programme()).passages[:3]] == [
        ("Dichtbij en digitaal", 1),
        (RUNNING_HEADER, 1),
        ("Inhoud", 2),
    ]


def test_it_tells_how_many_pages_it_has_read() -> None:
    told: list[tuple[int, int]] = []
    read_pdf(a_programme(5), lambda done, of: told.append((done, of)))
    assert told == [(page, 5) for page in range(1, 6)]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (r"[(De dienst) -20 (ver) 15 (lening)] TJ", "De dienstverlening"),
        (r"[(Twee) -280 (woorden)] TJ", "Twee woorden"),
        (r"(Een ) Tj (zin ) Tj (in ) Tj (stukken) Tj", "Een zin in stukken"),
        (r"(Twee) Tj 30 0 Td (woorden) Tj", "Twee woorden"),
        (r"(Regel een loopt) ' 12 TL (door) '", "Regel een loopt door"),
        (r"2 Tc (DIENSTVERLENING) Tj", "DIENSTVERLENING"),
        (r"[(Z) -400 (O) -400 (R) -400 (G) -900 (E) -400 (N)] TJ", "ZORG EN"),
        (r"(de samen-) Tj 0 -12 Td (werking) Tj", "de samenwerking"),
        (r"(de samen\255) Tj 0 -12 Td (werking) Tj", "de samenwerking"),
        (r"(co\255creatie) Tj", "co-creatie"),
        (r"(\225 Een punt van de lijst) Tj", "Een punt van de lijst"),
        (r"(\177 Een punt van de lijst) Tj", "Een punt van de lijst"),
        (r"(Met \001 een \037teken) Tj", "Met een teken"),
        (r"(Zichtbaar) Tj 0 1 -1 0 300 300 Tm (gekanteld) Tj", "Zichtbaar"),
        (r"(Zichtbaar) Tj 1 0 0 1 70 2000 Tm (naast de bladzijde) Tj", "Zichtbaar"),
        (r"(Met een) Tj ET q 1 0 0 1 40 0 cm BT /F1 10 Tf 70 600 Td (vak) Tj ET Q BT", "Met een vak"),
        (r"(Zin) Tj /Artifact << /Type /Pagination >> BDC 60 0 Td (Bladzijde drie) Tj EMC", "Zin"),
        (r"(Zin) Tj /F9 10 Tf (onbekende letters) Tj", "Zin"),
    ],
)  # fmt: skip
def test_what_a_page_draws_is_read(content: str, text: str) -> None:
    assert [passage.text for passage in read(a_pdf(shown(content))).passages] == [text]


def test_ligatures_and_signs_of_a_font_of_its_own_become_letters_and_bullets() -> None:
    cmap = (
        "begincmap 1 begincodespacerange <00> <FF> endcodespacerange "
        "3 beginbfchar <01> <FB01> <02> <F0B7> <03> <0133> endbfchar endcmap"
    )
    font = (
        "<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Eigen-Bold /FirstChar 0 /Widths [500] /ToUnicode 7 0 R >>"
    )
    raw = a_pdf(shown(r"/F2 10 Tf (\002 \001nanci\003n) Tj"), fonts="/F1 5 0 R /F2 6 0 R", more=(font, stream(cmap)))
    assert read(raw).passages == (Passage("financiijn", 1),)


def test_a_form_is_read_where_it_is_drawn_and_one_that_draws_itself_only_once() -> None:
    form = stream(
        "BT /F1 10 Tf 0 0 Td (in een formulier) Tj ET /X1 Do",
        "/Type /XObject /Subtype /Form /BBox [0 0 500 500] /Matrix [1 0 0 1 70 500] "
        "/Resources << /Font << /F1 5 0 R >> /XObject << /X1 6 0 R >> >>",
    )
    raw = a_pdf(f"{shown('(Boven) Tj')} /X1 Do {shown('0 -200 Td (Onder) Tj')}", more=(form,))
    assert [passage.text for passage in read(raw).passages] == ["Boven", "in een formulier", "Onder"]


@pytest.mark.parametrize(
    ("turn", "first", "second"),
    [
        (90, "0 1 -1 0 100 100", "0 1 -1 0 300 100"),
        (180, "-1 0 0 -1 500 200", "-1 0 0 -1 500 400"),
        (270, "0 -1 1 0 500 700", "0 -1 1 0 300 700"),
    ],
)
def test_a_page_that_is_turned_is_read_as_people_see_it(turn: int, first: str, second: str) -> None:
    content = f"BT /F1 10 Tf {first} Tm (Dit staat boven.) Tj {second} Tm (Dit staat onder.) Tj ET"
    found = read(a_pdf(content, extra=f"/Rotate {turn}"))
    assert [passage.text for passage in found.passages] == ["Dit staat boven.", "Dit staat onder."]


def test_a_page_that_is_broken_leaves_the_others_as_they_are() -> None:
    whole = shown(f"({SENTENCE}) Tj")
    raw = a_pdf(whole, "stuk", whole).replace(
        stream("stuk").encode(), b"<< /Length 4 /Filter /Geen >> stream\nstuk\nendstream"
    )
    found = read(raw)
    assert [passage.page for passage in found.passages] == [1, 3]
    assert found.pictures == (2,)


def test_pages_that_are_pictures_are_named() -> None:
    found = read(partly_scanned(6, frozenset({2, 5})))
    assert (found.pages, found.pictures) == (6, (2, 5))
    assert {passage.page for passage in found.passages} == {1, 3, 4, 6}


def test_a_page_with_hardly_a_word_and_no_picture_is_no_picture() -> None:
    found = read(a_pdf(shown("(Deel twee) Tj"), shown(f"({SENTENCE}) Tj")))
    assert found.pictures == ()


def test_the_owner_may_lock_changes_and_we_still_read() -> None:
    for algorithm in ("RC4-128", "AES-128", "AES-256"):
        writer = PdfWriter(clone_from=BytesIO(a_programme(3)))
        writer.encrypt("", "eigenaar", algorithm=algorithm)
        target = BytesIO()
        writer.write(target)
        assert read(target.getvalue()).passages == read(a_programme(3)).passages


def blank(pages: int) -> bytes:
    target = BytesIO()
    canvas = Canvas(target, invariant=1)
    for _ in range(pages):
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def tree(kids: str, count: int = 1) -> bytes:
    return assembled({1: "<< /Type /Catalog /Pages 2 0 R >>", 2: f"<< /Type /Pages /Kids [{kids}] /Count {count} >>"})


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (locked, Refusal.LOCKED),
        (scanned, Refusal.PICTURES),
        (lambda: partly_scanned(30, frozenset(range(1, 30))), Refusal.PICTURES),
        (lambda: blank(3), Refusal.EMPTY),
        (lambda: tree(""), Refusal.EMPTY),
        (lambda: blank(MAX_PAGES + 1), Refusal.TOO_MANY_PAGES),
        (lambda: a_pdf("").replace(b"[20 0 R]", b"[" + b"20 0 R " * 90_000 + b"]"), Refusal.TOO_MANY_PAGES),
        (lambda: tree("2 0 R"), Refusal.DAMAGED),
        (lambda: tree("<< /Type /Pages /Kids [2 0 R] >>"), Refusal.DAMAGED),
        (lambda: b"%PDF-1.7\n", Refusal.DAMAGED),
        (lambda: b"%PDF-1.7\n" + bytes(range(256)) * 40, Refusal.DAMAGED),
        (lambda: a_programme(3)[:6000], Refusal.DAMAGED),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_with_the_reason(make: Callable[[], bytes], reason: Refusal) -> None:
    assert refusal(make()) is reason


def test_of_faults_in_a_file_nothing_is_logged_or_printed(
    caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(INFO)
    read(a_programme(3).replace(b"startxref\n", b"startxref\n1"))
    refusal(b"%PDF-1.7\n" + b"1 0 obj << /A ( >> endobj\n" * 20)
    assert caplog.records == []
    assert capsys.readouterr() == ("", "")


def test_a_programme_reads_the_same_with_its_objects_in_streams() -> None:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(a_programme(5))))
    writer.compress_identical_objects()
    for page in writer.pages:
        page[NameObject("/Contents")] = ArrayObject([page.raw_get("/Contents")])
        page[NameObject("/PieceInfo")] = DictionaryObject()
    target = BytesIO()
    writer.write(target)
    assert read(target.getvalue()) == read(a_programme(5))
