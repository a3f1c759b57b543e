"""Assessments out of PDFs: ours come back byte for byte; whatever else is refused, in bounded time and memory."""

import time
import tracemalloc
import zlib
from contextlib import suppress
from functools import cache
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from assessing import assessments
from building import level
from reporting import WORKING, assessed, sensitive_checklist, sheet
from selfcheck.archive import Archive
from selfcheck.assessment import Assessment
from selfcheck.exchange import (
    MAX_FILE,
    MAX_PDF,
    FileRefusedError,
    read_archive,
    read_assessment,
    write_archive,
    write_assessment,
)
from selfcheck.report import SheetOptions, draw, enclose
from selfcheck.tagged import Attachment
from tagged_documents import drawn, heading

CHECKLIST = sensitive_checklist()
ASSESSMENT = assessed(CHECKLIST, {"name": "Na het gesprek"}, a=level(1).with_(note="“Zo” 😀 مرحبا"), b=level(3))


@cache
def ours() -> bytes:
    """A sheet with everything inside."""
    return draw(sheet(CHECKLIST, ASSESSMENT, WORKING), enclose(CHECKLIST, ASSESSMENT, WORKING))


def with_inside(content: bytes) -> bytes:
    """A PDF of ours with something else inside."""
    from selfcheck.tagged import Story  # noqa: PLC0415 - only here

    story = Story()
    return drawn(story, [heading(story, 1, "Titel")], Attachment("x.json", content, "application/json", "Iets"))


def crafted(*streams: bytes) -> bytes:
    """A file that looks like a PDF, with these attachments."""
    objects = [b"%d 0 obj\n%s\nendobj\n" % (number, stream) for number, stream in enumerate(streams, start=1)]
    return b"%PDF-1.7\n" + b"".join(objects) + b"trailer\n<</Size 9>>\nstartxref\n0\n%%EOF\n"


def attached(content: bytes, keys: bytes = b"/Filter/FlateDecode") -> bytes:
    """An attachment, as it stands in a file."""
    return b"<</Type/EmbeddedFile%s/Length %d>>\nstream\n%s\nendstream" % (keys, len(content), content)


def rewritten(pdf: bytes, password: str = "") -> bytes:
    """The same PDF, written anew by another program."""
    writer = PdfWriter(clone_from=BytesIO(pdf))
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


@settings(max_examples=15, deadline=None)
@given(assessments())
def test_what_went_into_a_pdf_comes_out_byte_for_byte(assessment: Assessment) -> None:
    content = write_assessment(assessment)
    assert write_assessment(read_assessment(with_inside(content))) == content


def test_a_sheet_opens_as_its_own_file_does() -> None:
    assert read_assessment(ours()) == ASSESSMENT
    assert read_archive(ours()) == Archive((ASSESSMENT,))
    enclosed = enclose(CHECKLIST, ASSESSMENT, SheetOptions())
    shared = draw(sheet(CHECKLIST, ASSESSMENT), enclosed)
    assert write_assessment(read_assessment(shared)) == enclosed.content


def test_a_sheet_that_another_program_wrote_anew_still_opens() -> None:
    assert read_assessment(rewritten(ours())) == ASSESSMENT


def test_an_attachment_that_is_not_packed_opens_too() -> None:
    content = write_assessment(ASSESSMENT)
    assert read_assessment(crafted(attached(content, b""))) == ASSESSMENT
    assert read_assessment(crafted(attached(zlib.compress(content), b"/Filter [ /FlateDecode ]"))) == ASSESSMENT


def test_the_same_assessment_twice_is_one_assessment() -> None:
    assert read_assessment(ours() + ours()) == ASSESSMENT


PACKED = zlib.compress(write_assessment(ASSESSMENT))
OTHER = zlib.compress(write_assessment(ASSESSMENT.changing(name="Andere")))
BOMB = zlib.compress(b" " * 60_000_000)


@pytest.mark.parametrize(
    ("pdf", "words"),
    [
        (ours()[:-100], "beschadigd of niet helemaal"),
        (ours()[:5000], "beschadigd of niet helemaal"),
        (rewritten(ours(), "geheim"), "beveiligd met een wachtwoord"),
        (draw(sheet(CHECKLIST, ASSESSMENT)), "geen zelfcheck"),
        (with_inside(b"{}"), "wel een bijlage, maar geen zelfcheck"),
        (with_inside(b'{"format": "zelfcheck", "format_version": 3}'), "nieuwere versie"),
        (with_inside(write_archive(Archive((ASSESSMENT,)))), "meer zelfchecks"),
        (with_inside(b'{"format": "zelfcheck", "format_version": 1, "id": 3}'), "Dit bestand klopt niet"),
        (crafted(attached(PACKED), attached(OTHER)), "meer zelfchecks"),
        (crafted(attached(BOMB)), "te groot"),
        (crafted(attached(b" " * (MAX_FILE + 100), b"")), "te groot"),
        (crafted(attached(PACKED[:-3])), "beschadigd"),
        (crafted(attached(PACKED[:40] + b"??" + PACKED[42:])), "beschadigd"),
        (crafted(attached(b"x", b"/Filter/LZWDecode")), "beschadigd"),
        (crafted(attached(zlib.compress(PACKED), b"/Filter[/FlateDecode/FlateDecode]")), "beschadigd"),
        (crafted(*[attached(PACKED)] * 21), "te veel bijlagen"),
        (crafted(b"<</Type/EmbeddedFile>>"), "geen zelfcheck"),
        (crafted(b"<</EmbeddedFiles 3 0 R>>"), "geen zelfcheck"),
        (b"%PDF-1.7\n" + b"/EmbeddedFile " * 350_000 + b"%%EOF", "geen zelfcheck|te veel bijlagen"),
        (b"%PDF-1.7\n" + b" " * MAX_PDF + b"%%EOF", "te groot"),
        (b"%PDF-1.7\n" + b"<<" * 2_000_000 + b"%%EOF", "geen zelfcheck"),
        (b"%PDF-1.7\n" + b"1 0 obj\n" * 500_000 + b"%%EOF", "geen zelfcheck"),
        (b"%PDF-1.7\n" + b"/Encrypt " * 400_000 + b"%%EOF", "geen zelfcheck"),
        (b"%PDF-1.7\n/Encrypt" + b" " * 4_000_000 + b"%%EOF", "geen zelfcheck"),
    ],
    ids=range(24),
)
def test_a_pdf_that_is_not_sound_is_refused_with_a_sentence_and_in_time(pdf: bytes, words: str) -> None:
    tracemalloc.start()
    begun = time.process_time()
    try:
        with pytest.raises(FileRefusedError, match=words):
            read_assessment(pdf)
        assert time.process_time() - begun < 2
        assert tracemalloc.get_traced_memory()[1] < 12_000_000
    finally:
        tracemalloc.stop()


@settings(max_examples=50, deadline=None)
@given(st.integers(0, len(ours()) - 1), st.binary(min_size=1, max_size=40))
def test_whatever_is_damaged_a_pdf_is_read_or_refused(place: int, damage: bytes) -> None:
    with suppress(FileRefusedError):
        assert read_assessment(ours()[:place] + damage + ours()[place + len(damage) :]) == ASSESSMENT


@given(st.binary(max_size=300))
def test_whatever_follows_the_name_of_the_format_is_refused(rest: bytes) -> None:
    with pytest.raises(FileRefusedError):
        read_assessment(b"%PDF-1.7\n" + rest)


def test_other_programs_find_the_same_attachment() -> None:
    assert PdfReader(BytesIO(ours())).attachments == {"zelfcheck.json": [write_assessment(ASSESSMENT)]}
