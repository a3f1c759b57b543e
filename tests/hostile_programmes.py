"""Files that are made to do harm, or came to harm: each small to make, and what should become of it."""

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from random import Random
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from docx import Document

import programmes
from selfcheck.passages import MAX_BYTES, Refusal
from selfcheck.passages.text import MAX_CHARACTERS

KEPT: Final = "Wij openen een loket in elke wijk."
"""What stands in every file that is read in spite of all."""


@dataclass(frozen=True, slots=True)
class Hostile:
    """A file, and the reasons for which it may be refused; none: its text is read.

    ``greedy`` files are made to take time or memory, so that a test reads them in a process of its own only.
    """

    name: str
    make: Callable[[], bytes]
    refused: tuple[Refusal, ...]
    greedy: bool


HOSTILE: list[Hostile] = []


Make = Callable[[], bytes]


def _hostile(*refused: Refusal, greedy: bool = False) -> Callable[[Make], Make]:
    def kept(make: Make) -> Make:
        HOSTILE.append(Hostile(make.__name__, make, refused, greedy))
        return make

    return kept


def _greedy(*refused: Refusal) -> Callable[[Make], Make]:
    return _hostile(*refused, greedy=True)


# PDF

_OPERATORS: Final = b"BT /F1 12 Tf 72 700 Td (" + KEPT.encode() + b" En ook nog dit en dat, voor iedereen.) Tj ET"
_FONT: Final = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
_PAGE: Final = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"


def pdf(objects: Mapping[int, bytes] | None = None, trailer: bytes = b"") -> bytes:
    """A PDF of one page with a sentence, in which some objects are others."""
    usual = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: _PAGE,
        4: stream(_OPERATORS),
        5: _FONT,
    }
    every = {**usual, **(objects or {})}
    out = bytearray(b"%PDF-1.7\n")
    places = {}
    for number, content in every.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start, size = len(out), max(every) + 1
    out += b"xref\n0 %d\n" % size
    for number in range(size):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
    out += b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)
    return bytes(out)


def stream(content: bytes, keys: bytes = b"") -> bytes:
    """A stream, as it stands in a file."""
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(content), keys, content)


@cache
def packed(piece: bytes, times: int) -> bytes:
    """What very many times the same packs into, without doing all that work."""
    pack = zlib.compressobj(9, zlib.DEFLATED, -15)
    begin = pack.compress(piece) + pack.flush(zlib.Z_FULL_FLUSH)
    check = 1
    for _ in range(times):
        check = zlib.adler32(piece, check)
    return b"\x78\xda" + begin * times + b"\x03\x00" + check.to_bytes(4, "big")


FLATE: Final = b"/Filter/FlateDecode"


@_greedy(Refusal.TOO_MANY_PAGES)
def pdf_of_100_000_pages() -> bytes:
    kids = b" ".join(b"%d 0 R" % number for number in range(10, 100_010))
    page = b"<</Type/Page/Parent 2 0 R>>"
    return pdf({2: b"<</Type/Pages/Kids[%s]/Count 100000>>" % kids, **dict.fromkeys(range(10, 100_010), page)})


@_greedy(Refusal.TOO_MANY_PAGES)
def pdf_with_one_page_100_000_times() -> bytes:
    return pdf({2: b"<</Type/Pages/Kids[%s]/Count 100000>>" % (b"3 0 R " * 100_000)})


@_greedy(Refusal.TOO_MANY_PAGES)
def pdf_that_says_one_page_and_has_100_000() -> bytes:
    return pdf({2: b"<</Type/Pages/Kids[%s]/Count 1>>" % (b"3 0 R " * 100_000)})


@_hostile()
def pdf_that_says_100_000_pages_and_has_one() -> bytes:
    return pdf({2: b"<</Type/Pages/Kids[3 0 R]/Count 100000>>"})


@_greedy(Refusal.TOO_MANY_PAGES)
def pdf_with_a_page_tree_that_doubles_20_times() -> bytes:
    levels = {
        number: b"<</Type/Pages/Kids[%d 0 R %d 0 R]/Count 9>>" % (number + 1, number + 1) for number in range(10, 30)
    }
    return pdf({2: b"<</Type/Pages/Kids[10 0 R]/Count 9>>", **levels, 30: _PAGE})


@_hostile(Refusal.DAMAGED, Refusal.UNSAFE, Refusal.TOO_MANY_PAGES, Refusal.EMPTY)
def pdf_with_a_loop_in_the_page_tree() -> bytes:
    return pdf({3: b"<</Type/Pages/Kids[2 0 R]/Count 1>>"})


@_greedy(Refusal.UNSAFE, Refusal.DAMAGED, Refusal.TOO_MANY_PAGES)
def pdf_with_a_very_deep_page_tree() -> bytes:
    levels = {number: b"<</Type/Pages/Kids[%d 0 R]/Count 1>>" % (number + 1) for number in range(10, 5_000)}
    return pdf({2: b"<</Type/Pages/Kids[10 0 R]/Count 1>>", **levels, 5_000: _PAGE})


@_hostile(Refusal.DAMAGED, Refusal.UNSAFE, Refusal.TOO_HEAVY)
def pdf_with_a_length_that_is_itself() -> bytes:
    return pdf({4: b"<</Length 4 0 R>>\nstream\n%s\nendstream" % _OPERATORS})


@_hostile(Refusal.DAMAGED, Refusal.EMPTY, Refusal.UNSAFE)
def pdf_with_references_in_a_circle() -> bytes:
    return pdf({4: b"6 0 R", 6: b"7 0 R", 7: b"6 0 R"})


@_hostile()
def pdf_with_an_xref_that_goes_back_to_itself() -> bytes:
    raw = pdf()
    place = raw.index(b"xref\n0")
    return raw.replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev %d" % place)


@_greedy(Refusal.TOO_HEAVY, Refusal.DAMAGED)
def pdf_with_1_gb_of_spaces() -> bytes:
    return pdf({4: stream(packed(b" " * 1_000_000, 1_000), FLATE)})


@_greedy(Refusal.TOO_HEAVY, Refusal.DAMAGED)
def pdf_packed_three_times() -> bytes:
    once = packed(b" " * 1_000_000, 1_000)
    return pdf({4: stream(zlib.compress(zlib.compress(once)), b"/Filter[/FlateDecode/FlateDecode/FlateDecode]")})


@_greedy(Refusal.TOO_HEAVY, Refusal.DAMAGED)
def pdf_with_a_thousand_filters() -> bytes:
    return pdf({4: stream(_OPERATORS, b"/Filter[" + b"/RunLengthDecode" * 1_000 + b"]")})


@_greedy(Refusal.TOO_HEAVY, Refusal.DAMAGED)
def pdf_with_1_gb_of_runs() -> bytes:
    runs = zlib.compress(b"\x81 " * 8_000_000)
    return pdf({4: stream(runs, b"/Filter[/FlateDecode/RunLengthDecode]")})


@_greedy(Refusal.UNSAFE, Refusal.DAMAGED)
def pdf_with_100_000_lists_in_each_other() -> bytes:
    return pdf({4: b"[" * 100_000 + b"]" * 100_000})


@_greedy(Refusal.UNSAFE, Refusal.DAMAGED)
def pdf_with_100_000_dictionaries_in_each_other() -> bytes:
    return pdf({3: b"<</A" * 100_000 + b">>" * 100_000})


@_greedy(Refusal.TOO_SLOW, Refusal.TOO_HEAVY)
def pdf_with_3_million_operators() -> bytes:
    return pdf({4: stream(packed(b"BT /F1 1 Tf (a) Tj ET\n" * 10_000, 300), FLATE)})


@_greedy(Refusal.EMPTY, Refusal.TOO_HEAVY)
def pdf_with_3_million_things_that_are_no_operators() -> bytes:
    return pdf({4: stream(packed(b"(a) [1 2 3] /B\n" * 10_000, 300), FLATE)})


@_hostile()
def pdf_with_a_form_that_draws_itself() -> bytes:
    form = stream(b"/X Do /X Do /X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>")
    page = _PAGE.replace(b"/Font", b"/XObject<</X 6 0 R>>/Font")
    return pdf({3: page, 4: stream(_OPERATORS + b" /X Do"), 6: form})


@_greedy(Refusal.DAMAGED, Refusal.TOO_HEAVY)
def pdf_with_forms_that_double_40_times() -> bytes:
    forms = {
        number: stream(
            b"/X Do /X Do",
            b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>" % (number + 1),
        )
        for number in range(10, 50)
    }
    last = stream(b"BT /F1 9 Tf (x) Tj ET", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 5 0 R>>>>")
    page = _PAGE.replace(b"/Font", b"/XObject<</X 10 0 R>>/Font")
    return pdf({3: page, 4: stream(_OPERATORS + b" /X Do"), **forms, 50: last})


@_greedy()
def pdf_with_100_000_states_that_never_end() -> bytes:
    return pdf({4: stream(b"q " * 100_000 + _OPERATORS)})


@_hostile(Refusal.TOO_HEAVY, Refusal.DAMAGED)
def pdf_with_a_number_of_400_digits() -> bytes:
    return pdf({4: stream(_OPERATORS + b" BT /F1 " + b"9" * 400 + b" Tf (x) Tj ET")})


@_hostile()
def pdf_with_numbers_that_are_none() -> bytes:
    huge = b"9" * 30
    wrong = b"BT /F1 %s Tf %s 0 0 %s 1e999 -%s Tm (x) Tj ET\n" % (huge, huge, huge, huge)
    return pdf({4: stream(_OPERATORS + b"\n" + wrong + b"BT /F1 0 Tf 0 0 0 0 0 0 Tm (x) Tj ET")})


@_hostile(Refusal.DAMAGED)
def pdf_that_was_cut_off() -> bytes:
    raw = programmes.a_programme(3)
    return raw[: len(raw) // 20]


@_hostile(Refusal.DAMAGED, Refusal.EMPTY)
def pdf_of_random_bytes() -> bytes:
    return b"%PDF-1.7\n" + Random(7).randbytes(1_000_000)


@_hostile(Refusal.DAMAGED, Refusal.EMPTY)
def pdf_of_nothing() -> bytes:
    return b"%PDF-1.7\n%%EOF\n"


@_hostile(Refusal.EMPTY, Refusal.DAMAGED)
def pdf_without_pages() -> bytes:
    return pdf({2: b"<</Type/Pages/Kids[]/Count 0>>"})


@_hostile(Refusal.EMPTY)
def pdf_of_an_empty_page() -> bytes:
    return pdf({4: stream(b"")})


@_hostile(Refusal.LOCKED)
def pdf_behind_a_password() -> bytes:
    return programmes.locked()


@_hostile(Refusal.LOCKED, Refusal.DAMAGED)
def pdf_locked_with_a_cipher_that_nobody_knows() -> bytes:
    lock = b"<</Filter/Standard/V 99/R 99/O(%s)/U(%s)/P -1/Length 999999>>" % (b"a" * 32, b"b" * 32)
    return pdf({6: lock}, b"/Encrypt 6 0 R/ID[(a)(b)]")


@_hostile(Refusal.PICTURES)
def pdf_of_scans() -> bytes:
    return programmes.scanned()


@_hostile()
def pdf_that_would_run_programs() -> bytes:
    actions = b"<</S/Launch/F(/bin/sh)/Next<</S/JavaScript/JS(app.launchURL\\('http://127.0.0.1:9'\\))>>>>"
    attached = stream(b"MZ", b"/Type/EmbeddedFile")
    names = b"/Names<</EmbeddedFiles<</Names[(x.exe)<</Type/Filespec/F(x.exe)/EF<</F 7 0 R>>>>]>>>>"
    root = b"<</Type/Catalog/Pages 2 0 R/OpenAction 6 0 R/AA<</WC 6 0 R>>%s>>" % names
    return pdf({1: root, 6: actions, 7: attached})


@_hostile()
def pdf_with_an_outline_in_a_circle() -> bytes:
    outlines = {6: b"<</First 7 0 R/Last 8 0 R>>", 7: b"<</Title(a)/Next 8 0 R/Parent 6 0 R>>"}
    return pdf({1: b"<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>", **outlines, 8: b"<</Title(b)/Next 7 0 R>>"})


def _with_characters(words: bytes) -> bytes:
    cmap = stream(words, b"")
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>"
    return pdf({5: font, 6: cmap})


@_greedy(Refusal.DAMAGED, Refusal.TOO_HEAVY)
def pdf_with_4_000_million_characters_in_a_typeface() -> bytes:
    return _with_characters(b"1 beginbfrange\n<00000000> <FFFFFFFF> <0041>\nendbfrange")


@_greedy(Refusal.DAMAGED, Refusal.TOO_HEAVY)
def pdf_with_a_character_that_is_a_book() -> bytes:
    return _with_characters(b"1 beginbfrange\n<00> <FF> <%s>\nendbfrange" % (b"0041" * 300_000))


@_greedy(Refusal.DAMAGED, Refusal.TOO_HEAVY)
def pdf_with_a_typeface_of_a_million_widths() -> bytes:
    return pdf({5: _FONT.replace(b">>", b"/FirstChar 0/LastChar 2000000000/Widths[%s]>>" % (b"1 " * 1_000_000))})


@_greedy(Refusal.DAMAGED, Refusal.TOO_HEAVY, Refusal.TOO_MANY_PAGES)
def pdf_with_2_000_million_objects() -> bytes:
    xref = stream(b"\1\0\0\0", b"/Type/XRef/W[1 2 1]/Index[0 2000000000]/Size 2000000000/Root 1 0 R")
    return b"%PDF-1.7\n1 0 obj\n" + xref + b"\nendobj\nstartxref\n9\n%%EOF\n"


@_greedy(Refusal.DAMAGED, Refusal.TOO_HEAVY)
def pdf_with_objects_packed_in_each_other() -> bytes:
    """The page stands in a bundle that says that it stands in itself."""
    bundle = stream(b"6 0 7 99", b"/Type/ObjStm/N 1000000000/First 8/Extends 6 0 R")
    return pdf({6: bundle, 4: b"7 0 R"})


@_greedy(Refusal.DAMAGED, Refusal.EMPTY, Refusal.PICTURES)
def pdf_with_a_picture_in_a_page_that_never_ends() -> bytes:
    return pdf({4: stream(b"BI /W 1 /H 1 ID " + b"E" * 5_000_000)})


# Word

_TYPES: Final = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATED: Final = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
)
_RELATION: Final = '<Relationship Id="rId{0}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{1}" Target="{2}"/>'
_ROOT: Final = _RELATED.format(_RELATION.format(1, "officeDocument", "word/document.xml"))
_WORD: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def paragraph(text: str = KEPT) -> str:
    """A paragraph as it stands in a file of Word."""
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def document(body: str | None = None, before: str = "") -> str:
    """The part with the text."""
    inside = paragraph() if body is None else body
    return f'<?xml version="1.0" encoding="UTF-8"?>{before}<w:document {_WORD}><w:body>{inside}</w:body></w:document>'


def word(parts: Mapping[str, str | bytes] | None = None, packing: int = ZIP_DEFLATED) -> bytes:
    """A file of Word in which some parts are others."""
    usual = {"[Content_Types].xml": _TYPES, "_rels/.rels": _ROOT, "word/document.xml": document()}
    kept = BytesIO()
    with ZipFile(kept, "w", packing) as archive:
        for name, content in {**usual, **(parts or {})}.items():
            archive.writestr(name, content)
    return kept.getvalue()


@_greedy(Refusal.UNSAFE)
def word_that_unpacks_to_much() -> bytes:
    return word({"word/document.xml": document(" " * 50_000_000)})


@_greedy(Refusal.UNSAFE)
def word_of_many_parts_that_unpack_to_much() -> bytes:
    piece = document(" " * 4_000_000)
    return word({f"word/part{number}.xml": piece for number in range(40)})


@_greedy(Refusal.UNSAFE, Refusal.DAMAGED)
def word_that_unpacks_to_more_than_it_says() -> bytes:
    raw = word({"word/document.xml": document(" " * 50_000_000)})
    with ZipFile(BytesIO(raw)) as archive:
        entry = archive.getinfo("word/document.xml")
    return raw.replace(entry.file_size.to_bytes(4, "little"), (1000).to_bytes(4, "little"))


@_greedy()
def word_with_a_bomb_for_a_picture() -> bytes:
    inside = word({"word/document.xml": " " * 30_000_000})
    return word({"word/media/image1.png": " " * 60_000_000, "word/media/in.zip": inside})


@_greedy(Refusal.UNSAFE)
def word_of_6_000_parts() -> bytes:
    return word({f"word/part{number}.xml": "<a/>" for number in range(6_000)}, ZIP_STORED)


@_greedy(Refusal.UNSAFE)
def word_with_a_billion_laughs() -> bytes:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    before = f'<!DOCTYPE w [<!ENTITY l0 "ha">{laughs}]>'
    return word({"word/document.xml": document(paragraph("&l9;"), before)})


@_greedy(Refusal.UNSAFE)
def word_with_a_long_word_said_often() -> bytes:
    before = f'<!DOCTYPE w [<!ENTITY a "{"a" * 100_000}">]>'
    return word({"word/document.xml": document(paragraph("&a;" * 100_000), before)})


@_hostile(Refusal.UNSAFE)
def word_that_asks_for_a_file() -> bytes:
    before = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    return word({"word/document.xml": document(paragraph("&a;"), before)})


@_hostile(Refusal.UNSAFE)
def word_that_asks_for_a_page() -> bytes:
    before = '<!DOCTYPE w PUBLIC "x" "http://127.0.0.1:9/x.dtd">'
    return word({"word/document.xml": document(before=before)})


@_hostile(Refusal.UNSAFE)
def word_that_hides_its_definitions() -> bytes:
    text = document(before='<!DOCTYPE w [<!ENTITY a "b">]>').replace("UTF-8", "UTF-16")
    return word({"word/styles.xml": text.encode("utf-16")})


@_hostile(Refusal.UNSAFE)
def word_in_letters_that_hide_its_definitions() -> bytes:
    text = document(before='<!DOCTYPE w [<!ENTITY a "b">]>').replace("UTF-8", "UTF-7")
    return word({"word/document.xml": text.replace("<!", "+ADwAIQ-")})


@_hostile(Refusal.UNSAFE)
def word_in_wide_letters_that_hide_its_definitions() -> bytes:
    before = '<!DOCTYPE w [<!ENTITY a "b">]>'
    text = document(paragraph("&a;"), before).replace(' encoding="UTF-8"', "")
    return word({"word/document.xml": text.encode("utf-32-le")})


@_hostile(Refusal.DAMAGED)
def word_without_a_document() -> bytes:
    kept = BytesIO()
    with ZipFile(BytesIO(word())) as whole, ZipFile(kept, "w") as archive:
        for name in ("[Content_Types].xml", "_rels/.rels"):
            archive.writestr(name, whole.read(name))
    return kept.getvalue()


@_hostile(Refusal.DAMAGED)
def word_whose_document_is_no_xml() -> bytes:
    return word({"word/document.xml": "<w:document"})


@_hostile(Refusal.DAMAGED)
def word_whose_document_is_something_else() -> bytes:
    return word({"word/document.xml": '<svg xmlns="http://www.w3.org/2000/svg"/>'})


@_hostile()
def word_that_wants_to_write_elsewhere() -> bytes:
    return word({"../../../../tmp/x.xml": "<a/>", "/etc/cron.d/x": "x", "C:\\x.xml": "<a/>", "word/..": ""})


@_greedy(Refusal.UNSAFE)
def word_with_10_000_tables_in_each_other() -> bytes:
    begin, end = "<w:tbl><w:tr><w:tc>" * 10_000, "</w:tc></w:tr></w:tbl>" * 10_000
    return word({"word/document.xml": document(begin + paragraph() + end)})


@_hostile()
def word_with_60_tables_in_each_other() -> bytes:
    begin, end = "<w:tbl><w:tr><w:tc>" * 60, "</w:tc></w:tr></w:tbl>" * 60
    return word({"word/document.xml": document(begin + paragraph() + end)})


@_greedy()
def word_of_half_a_million_pieces() -> bytes:
    runs = "<w:r><w:t>a</w:t></w:r>" * 500_000
    packed_well = "".join(f"<!--{number}-->" for number in range(100_000))
    return word({"word/document.xml": document(f"{paragraph()}<w:p>{runs}</w:p>{packed_well}")})


@_greedy(Refusal.TOO_HEAVY)
def word_of_100_000_paragraphs() -> bytes:
    return word({"word/document.xml": document("".join(paragraph(f"a{number}") for number in range(100_000)))})


@_greedy(Refusal.UNSAFE)
def word_with_one_enormous_text() -> bytes:
    letters = Random(7).randbytes(7_000_000).hex()
    return word({"word/document.xml": document(paragraph(letters))})


@_greedy(Refusal.UNSAFE, Refusal.DAMAGED)
def word_with_parts_in_a_chain() -> bytes:
    parts = {}
    for number in range(2_000):
        parts[f"word/p{number}.xml"] = "<a/>"
        parts[f"word/_rels/p{number}.xml.rels"] = _RELATED.format(_RELATION.format(1, "x", f"p{number + 1}.xml"))
    related = _RELATED.format(_RELATION.format(1, "x", "p0.xml"))
    return word({**parts, "word/p2000.xml": "<a/>", "word/_rels/document.xml.rels": related})


@_hostile()
def word_with_a_part_that_leads_to_itself_and_outside() -> bytes:
    outside = _RELATION.format(2, "image", "http://127.0.0.1:9/x.png").replace("/>", ' TargetMode="External"/>')
    related = _RELATED.format(_RELATION.format(1, "x", "document.xml") + outside)
    return word({"word/_rels/document.xml.rels": related})


@_hostile(Refusal.DAMAGED)
def word_that_was_cut_off() -> bytes:
    raw = word({"word/document.xml": document(paragraph() * 1_000)})
    return raw[: len(raw) // 2]


@_hostile(Refusal.LOCKED)
def word_locked_as_a_zip() -> bytes:
    raw = bytearray(word())
    for sign, place in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = raw.find(sign)
        while at >= 0:
            raw[at + place] |= 1
            at = raw.find(sign, at + 4)
    return bytes(raw)


@_hostile(Refusal.LOCKED)
def word_behind_a_password() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2_000 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 2_000


@_hostile(Refusal.OTHER_KIND)
def word_of_long_ago() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2_000 + "WordDocument".encode("utf-16-le") + b"\0" * 2_000


# Other kinds, and text


@_hostile(Refusal.OTHER_KIND)
def a_spreadsheet() -> bytes:
    return word({"[Content_Types].xml": _TYPES.replace("wordprocessingml.document", "spreadsheetml.sheet")})


@_hostile(Refusal.OTHER_KIND)
def an_open_document() -> bytes:
    kept = BytesIO()
    with ZipFile(kept, "w") as archive:
        archive.writestr(ZipInfo("mimetype"), "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<a/>")
    return kept.getvalue()


@_hostile(Refusal.OTHER_KIND)
def a_program() -> bytes:
    return b"MZ\x90\0\3\0\0\0\4\0\0\0\xff\xff" + Random(7).randbytes(100_000)


@_hostile(Refusal.OTHER_KIND)
def a_picture_that_is_called_pdf() -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + Random(7).randbytes(100_000)


@_hostile(Refusal.OTHER_KIND)
def text_full_of_nothing() -> bytes:
    return b"W\0ij ope\0nen\0" * 10_000


@_hostile(Refusal.OTHER_KIND)
def text_in_utf_16_that_does_not_say_so() -> bytes:
    return (KEPT * 10).encode("utf-16-le")


@_greedy(Refusal.TOO_HEAVY)
def text_of_one_line_of_20_mb() -> bytes:
    return b"loket " * (MAX_BYTES // 6)


@_greedy(Refusal.TOO_HEAVY)
def text_of_one_word_of_6_mb() -> bytes:
    """Not so much that it is refused at once: it is divided until it is too much."""
    return b"a" * (MAX_CHARACTERS + 1_000_000)


@_greedy(Refusal.EMPTY)
def text_of_20_mb_of_blank_lines() -> bytes:
    return b" \n" * (MAX_BYTES // 2)


@_greedy(Refusal.TOO_HEAVY)
def text_of_5_million_headings() -> bytes:
    return b"# a\n" * (MAX_BYTES // 4)


@_greedy(Refusal.TOO_HEAVY)
def text_of_a_million_items() -> bytes:
    return b"- a\n" * 1_000_000


@_greedy(Refusal.TOO_HEAVY, Refusal.TOO_SLOW)
def text_of_accents_upon_accents() -> bytes:
    """Accents that stand in the wrong order are put in the right one, which takes the square of how many there are."""
    return ("a" * 3_000_000 + "\u0315\u0300" * 1_500_000).encode()


@_greedy()
def text_with_one_cell_and_20_mb_of_spaces() -> bytes:
    return KEPT.encode() + b"\t" + b" " * (MAX_BYTES - 100) + b"|x"


@_hostile()
def text_with_halves_of_characters() -> bytes:
    return KEPT.encode() + b"\n\n\xed\xa0\x80 halve tekens \xed\xb0\x80"


@_hostile()
def text_that_turns_around() -> bytes:
    return f"\u202e\u2066{KEPT}\u2069\u202c\n\nEn nog een zin.".encode()


@_hostile(Refusal.TOO_LARGE)
def a_file_of_more_than_20_mb() -> bytes:
    return b"a" * (MAX_BYTES + 1)


@cache
def a_good_file() -> bytes:
    """An ordinary file, to see whether all is well."""
    made = Document()
    made.add_paragraph(KEPT)
    kept = BytesIO()
    made.save(kept)
    return kept.getvalue()
