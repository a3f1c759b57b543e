"""The drawn sheet: one page 1, real page numbers, the same bytes, and text that stays text."""

import hashlib
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from reportlab.lib.colors import Color

from accessible import accessible, structure
from building import TODAY, UNKNOWN
from reporting import LEFT_OUT, PUBLISHED, VERDICT_ONLY, WORKING, assessed, pages, published, sensitive_checklist, sheet
from selfcheck.answers import Answer, Evidence
from selfcheck.municipalities import all_municipalities
from selfcheck.report import Dossier, Sheet, SheetOptions, Variant, compose
from selfcheck.report import draw as draw_unseen
from selfcheck.report.blocks import Heading, NewPage, Paragraph, line
from selfcheck.report.styles import BLUE, GREY, INK, TINT
from tagged_documents import read_aloud

CHECKLIST = published()
LONG = {
    "programmes": [{"title": "Een lange titel van een stuk over dienstverlening " * 6, "dated": TODAY}] * 10,
    "filled_in_by": "M" * 300,
    "contact": "w" * 300,
    "name": "naam " * 60,
    "kind": "hoofdlijnen",
    "status": "concept",
}
HOSTILE = (
    '<script>x</script> <b>vet <img src="/etc/hostname"/> &#x110000; &lt; <onDraw name="x"/> =HYPERLINK("http://x")'
)


def draw(made: Sheet) -> bytes:
    """A sheet, drawn and found to be accessible."""
    return accessible(draw_unseen(made))


def all_at(number: int, **about: object) -> dict[str, Answer]:
    """The same level for each question of the published checklist."""
    return {
        question.id: Answer.model_validate({"level": list(question.levels)[number], **about})
        for question in CHECKLIST.questions
    }


def short_only() -> dict[str, Answer]:
    """The questions of the short version, and nothing more."""
    short = CHECKLIST.short_version
    assert short is not None
    return {question_id: answer for question_id, answer in all_at(1).items() if question_id in short.questions}


FRONTS = {
    "empty": {},
    **{f"all at {number}": all_at(number) for number in range(5)},
    "unknown": {question.id: UNKNOWN for question in CHECKLIST.questions},
    "short": short_only(),
    "half": dict(list(all_at(3, already="I-visie " * 400).items())[::2]),
    "done": all_at(1, already="I-visie", evidence=Evidence(document="D" * 300, page="p" * 300)),
    "strong": all_at(3, evidence=Evidence(document="W" * 300, page="m" * 300)),
}


@pytest.mark.parametrize("options", [SheetOptions(), WORKING, VERDICT_ONLY, LEFT_OUT], ids=repr)
@pytest.mark.parametrize("answers", FRONTS.values(), ids=FRONTS)
def test_page_one_is_one_page_also_with_the_longest_texts(answers: dict[str, Answer], options: SheetOptions) -> None:
    assessment = assessed(CHECKLIST, LONG, **answers).changing(municipality="GM1900")
    # What follows page 1 starts on the page after it; the rest of it is not drawn, to be quick.
    rest = (NewPage(), Heading(2, "Daarna"), Paragraph(line("Dit volgt.")))
    pdf = draw(replace(sheet(CHECKLIST, assessment, options), body=rest))
    assert outline(pdf)["Daarna"] == 2
    assert pages(pdf)[0].count("Wat vragen wij u?") == 1


def test_page_one_is_one_page_before_all_that_follows() -> None:
    pdf = draw(sheet(CHECKLIST, assessed(CHECKLIST, LONG, **FRONTS["strong"]), WORKING))
    assert outline(pdf)[CHECKLIST.themes[0].title] == 2


def outline(pdf: bytes) -> dict[str, int]:
    """The page of each heading, by its text; the first of equal ones."""
    reader = PdfReader(BytesIO(pdf))
    found: dict[str, int] = {}
    todo: list[Any] = list(reader.outline)
    while todo:
        entry = todo.pop(0)
        if isinstance(entry, list):
            todo = [*entry, *todo]
        else:
            number = reader.get_destination_page_number(entry)
            assert number is not None
            found.setdefault(str(entry.title), number + 1)
    return found


def test_the_outline_holds_every_heading() -> None:
    made = sheet(CHECKLIST, assessed(CHECKLIST, **all_at(1)))
    headings = {block.text for block in (*made.first_pages[0], *made.body) if isinstance(block, Heading)}
    assert set(outline(draw(made))) == headings


def test_a_page_reference_is_the_page() -> None:
    pdf = draw(sheet(CHECKLIST, assessed(CHECKLIST, **all_at(1))))
    references = [int(number) for number in re.findall(r"op bladzijde ([0-9]+)\)", pages(pdf)[0])]
    proposed = CHECKLIST.by_id["cyber-expliciet"]
    assert len(references) == 3
    assert outline(pdf)[proposed.label] == references[0]


def test_every_page_has_its_number_and_the_versions() -> None:
    found = pages(draw(sheet(CHECKLIST, assessed(CHECKLIST))))
    for number, text in enumerate(found, start=1):
        assert f"bladzijde {number} van {len(found)}" in text
        assert "checklist 1.0 · Zelfcheck 0.1.0" in text
        assert "Werkversie" not in text
    assert "De VDP heeft ze niet gemaakt en niet goedgekeurd." in found[0]


def test_every_page_of_a_working_version_and_of_an_example_says_so() -> None:
    options = SheetOptions(variant=Variant.WORKING, invented=True)
    for text in pages(draw(sheet(CHECKLIST, assessed(CHECKLIST), options))):
        assert "Werkversie. Niet voor publicatie." in text
        assert "Verzonnen voorbeeld" in text


def test_an_invented_assessment_says_so_whatever_was_chosen() -> None:
    invented = assessed(CHECKLIST, {"invented": True})
    assert all("Verzonnen voorbeeld" in text for text in pages(draw(sheet(CHECKLIST, invented))))


def test_a_long_table_repeats_its_head() -> None:
    found = pages(draw(sheet(CHECKLIST, assessed(CHECKLIST), WORKING)))
    assert sum("Vraag Thema Wie kan het weten?" in text for text in found) > 1


def test_what_returns_on_every_page_is_read_aloud_once(tmp_path: Path) -> None:
    made = sheet(CHECKLIST, assessed(CHECKLIST), WORKING)
    said = read_aloud(draw(made), tmp_path)
    for once in ("Werkversie. Niet voor publicatie.", '"Wie kan het weten?"'):
        assert " ".join(said.split()).count(once) == 1
    assert "bladzijde 1 van" not in said


def test_long_notes_flow_over_pages_and_nothing_is_lost() -> None:
    word = "W" * 3996 + "EIND"
    notes = {question.id: Answer(unknown=True, note=word) for question in CHECKLIST.questions}
    text = "".join(pages(draw(sheet(CHECKLIST, assessed(CHECKLIST, **notes), WORKING))))
    assert text.replace(" ", "").count("WEIND") == len(notes)


def test_a_note_of_many_lines_stays_within_bounds() -> None:
    notes = {question.id: Answer(unknown=True, note="a\n" * 2000) for question in CHECKLIST.questions}
    assert len(pages(draw(sheet(CHECKLIST, assessed(CHECKLIST, **notes), WORKING)))) < 150


def test_hostile_text_is_only_text() -> None:
    answer = Answer(level="n1", note=HOSTILE, note_shared=True, already=HOSTILE, evidence=Evidence(document=HOSTILE))
    checklist = sensitive_checklist()
    about = {"filled_in_by": HOSTILE, "programmes": [{"title": HOSTILE}]}
    pdf = draw(sheet(checklist, assessed(checklist, about, a=answer)))
    assert "".join(pages(pdf)).replace(" ", "").count(HOSTILE.replace(" ", "")) >= 4
    reader = PdfReader(BytesIO(pdf))
    assert not any(page.images for page in reader.pages)
    assert not any("/URI" in area.get("/A", {}) for link in structure(reader).all("Link") for area in link.areas)


@pytest.mark.parametrize("options", [SheetOptions(), WORKING], ids=repr)
@pytest.mark.parametrize("answers", FRONTS.values(), ids=FRONTS)
def test_a_whole_sheet_is_accessible(answers: dict[str, Answer], options: SheetOptions) -> None:
    pdf = draw(sheet(CHECKLIST, assessed(CHECKLIST, **answers), options))
    assert len(pdf) < 300_000


def test_a_page_reference_leads_to_its_heading() -> None:
    reader = PdfReader(BytesIO(draw(sheet(CHECKLIST, assessed(CHECKLIST, **all_at(1))))))
    for link in structure(reader).all("Link"):
        (area,) = link.areas
        page = reader.get_page_number(area["/Dest"][0].get_object())
        assert area["/Contents"] == f"Naar bladzijde {(page or 0) + 1}"


@pytest.mark.parametrize("working", [True, False])
def test_every_name_of_a_municipality_is_accessible(working: bool) -> None:  # noqa: FBT001 - a parameter of a test
    checklist, options = sensitive_checklist(), WORKING if working else SheetOptions()
    made = sheet(checklist, assessed(checklist), options)
    names = tuple(Paragraph(line(place.name)) for place in all_municipalities())
    assert len(names) > 300
    text = " ".join(pages(draw(replace(made, body=(*made.body, *names)))))
    assert all(" ".join(place.name.split()) in text for place in all_municipalities())


@pytest.mark.parametrize("code", ["GM0796", "GM1900", "GM0088"])
def test_a_municipality_is_named_in_title_and_properties(code: str) -> None:
    place = next(place for place in all_municipalities() if place.code == code)
    assessment = assessed(CHECKLIST).changing(municipality=code)
    pdf = draw(compose(Dossier(CHECKLIST, assessment, TODAY, "0.1.0"), SheetOptions()))
    about = PdfReader(BytesIO(pdf)).metadata
    assert about is not None
    assert about.title == f"Zelfcheck {place.name}: advies bij het programma"


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=200), st.text(max_size=80).map(lambda text: f"x{text}"))
def test_any_text_can_be_drawn(note: str, title: str) -> None:
    checklist = sensitive_checklist()
    answer = Answer(level="n1", note=note, note_shared=True, set_aside=note)
    about = {"programmes": [{"title": title}], "filled_in_by": title, "contact": title}
    pdf = draw(sheet(checklist, assessed(checklist, about, a=answer)))
    assert pages(pdf)[0].startswith("Proef Advies bij het programma van de gemeente Den Haag")


def test_the_same_sheet_gives_the_same_bytes_in_eight_threads() -> None:
    checklist = sensitive_checklist()
    made = sheet(checklist, assessed(checklist))
    ours = draw(made)
    assert len(pages(ours)) < 8
    with ThreadPoolExecutor(8) as threads:
        assert set(threads.map(draw_unseen, [made] * 100)) == {ours}


def test_the_same_sheet_gives_the_same_bytes_in_another_process() -> None:
    program = """
import hashlib
from reporting import assessed, published, sheet
from selfcheck.report import draw
print(hashlib.sha256(draw(sheet(published(), assessed(published())))).hexdigest())
"""
    path = [str(PUBLISHED.parent.parent / "src"), str(Path(__file__).parent)]
    command = [sys.executable, "-c", f"import sys; sys.path[:0] = {path!r}{program}"]
    other = subprocess.run(command, capture_output=True, text=True, check=True)
    ours = draw(sheet(CHECKLIST, assessed(CHECKLIST)))
    assert other.stdout.strip() == hashlib.sha256(ours).hexdigest()


def test_a_reader_program_learns_title_author_and_language() -> None:
    reader = PdfReader(BytesIO(draw(sheet(CHECKLIST, assessed(CHECKLIST)))))
    assert reader.metadata is not None
    assert reader.metadata.title == "Zelfcheck Den Haag: advies bij het programma"
    assert reader.metadata.author == "Gemeente Den Haag"
    assert str(reader.root_object["/Lang"]) == "nl-NL"
    assert "'/DisplayDocTitle': True" in str(reader.root_object["/ViewerPreferences"].get_object())


def luminance(colour: Color) -> float:
    """How light a colour is, as WCAG 2.1 reckons it."""
    parts = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.rgb())
    return float(sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True)))


@pytest.mark.parametrize("colour", [INK, BLUE, GREY])
def test_text_is_easy_to_see_on_its_ground(colour: Color) -> None:
    assert (luminance(TINT) + 0.05) / (luminance(colour) + 0.05) >= 7
