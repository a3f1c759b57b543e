"""The text for the programme: what is in it, where each paragraph comes from, and what is still to be filled in."""

import shutil
import subprocess
import unicodedata
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from building import TODAY, level
from reporting import assessed, pages, published, sensitive_checklist
from selfcheck.answers import MAX_TEXT, Answer
from selfcheck.assessment import evaluate, finish
from selfcheck.checklist import Checklist
from selfcheck.plan import NO_TASKS, Task
from selfcheck.report import Dossier, ProgrammeText, in_plain_text, programme_file, programme_text
from selfcheck.report import wording_programme as wording
from selfcheck.report.placeholders import pieces
from selfcheck.report.text import clean
from selfcheck.report.wording import INVENTED, REFER_DRAFT, WORKING
from word_documents import disorder, footnotes, inaccessible, opened, parts, said, same, unsound, xml

SMALL = sensitive_checklist()
SOFFICE = shutil.which("soffice")
HOSTILE = (
    '</w:t><w:p/> <w:footnote w:id="1"/> & &#x0; \ue000\ufffe ]]> { HYPERLINK "http://x" } =1+1 @SUM(A1) -2 '
    "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe [jaar] [[bedrag]] ] [ *vet* <b>b</b>"
)
TAKEN = Task()


def dossier(
    tasks: Mapping[str, Task] = NO_TASKS,
    checklist: Checklist = SMALL,
    about: Mapping[str, Any] | None = None,
    **answers: Answer,
) -> Dossier:
    """A finished assessment with advice on a, b, c and e, unless told otherwise."""
    everything = {"a": level(0), "b": level(1), "c": level(2), "e": level(0), **answers}
    done = finish(assessed(checklist, about, **everything), checklist, TODAY)
    return Dossier(checklist, done, TODAY, "0.1.0", tasks=tasks)


def everything_taken(**answers: Answer) -> Dossier:
    """All advice of the published checklist taken over, with every question at its second level."""
    checklist = published()
    given_answers = {question.id: Answer(level=list(question.levels)[1]) for question in checklist.questions}
    done = finish(assessed(checklist, None, **{**given_answers, **answers}), checklist, TODAY)
    tasks = {advice.question.id: TAKEN for advice in evaluate(checklist, done.given).advice}
    return Dossier(checklist, done, TODAY, "0.1.0", tasks=tasks)


def told(text: ProgrammeText) -> list[str]:
    """The paragraphs."""
    return [passage.text for section in text.sections for passage in section.passages]


def notes(text: ProgrammeText) -> list[str]:
    """What stands below them."""
    return [passage.note for section in text.sections for passage in section.passages]


def draw_programme(made: Dossier) -> bytes:
    """The document, found to be as it should."""
    file = programme_file(made)
    assert file is not None
    assert [*disorder(file.content), *unsound(file.content), *inaccessible(file.content)] == []
    return file.content


def notes_in(docx: bytes) -> list[str]:
    """What the footnotes of a document say, in their order."""
    found = footnotes(xml(docx))
    return [
        same("".join(text.text or "" for text in note.iter(qn("w:t"))))
        for number, note in found.items()
        if int(number) > 0
    ]


def referred(paragraph: Paragraph) -> list[str]:
    """The numbers of the notes of a paragraph."""
    return [one.get(qn("w:id")) for one in paragraph._p.iter(qn("w:footnoteReference"))]


# What is to be filled in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("Niets.", []),
        ("In [jaar].", ["[jaar]"]),
        ("[a][b]", ["[a]", "[b]"]),
        ("[a [b] c] d", ["[a [b] c]"]),
        ("[a [b] c", ["[b]"]),
        ("a] b [c] [", ["[c]"]),
        ("]][[", []),
        ("[]", ["[]"]),
    ],
)
def test_what_stands_between_brackets_is_to_be_filled_in(text: str, found: list[str]) -> None:
    assert [piece.text for piece in pieces(text) if piece.open] == found


@given(st.text("[]ab ", max_size=60) | st.text(max_size=60))
def test_pieces_are_the_text_and_every_placeholder_is_balanced(text: str) -> None:
    found = pieces(text)
    assert "".join(piece.text for piece in found) == text
    assert all(piece.text for piece in found)
    assert all(one.open or other.open for one, other in pairwise(found))
    for piece in found:
        if piece.open:
            assert (piece.text[0], piece.text[-1]) == ("[", "]")
            assert piece.text.count("[") == piece.text.count("]")


def test_a_hundred_thousand_brackets_take_no_time() -> None:
    assert len(pieces("[" * 50_000 + "]" * 50_000)) == 1
    assert len(pieces("[" * 100_000)) == 1


# What it says


def test_every_draft_that_is_taken_over_is_in_it_by_theme_in_the_order_of_the_checklist() -> None:
    made = everything_taken()
    text = programme_text(made)
    advice = {each.question.id: each for each in evaluate(made.checklist, made.assessment.given).advice}
    assert [section.title for section in text.sections] == [theme.title for theme in made.checklist.themes]
    for section, theme in zip(text.sections, made.checklist.themes, strict=True):
        drafts = [advice[question.id].proposal.draft for question in theme.questions if question.id in advice]
        assert sorted(passage.text for passage in section.passages) == sorted(drafts)
    assert text.placeholders == sum("[" in piece for one in told(text) for piece in one.split("]"))
    assert text.remark == ""


def test_only_what_is_taken_over_is_in_it_also_what_was_chosen_before_anybody_planned() -> None:
    text = programme_text(dossier({"a": TAKEN, "c": Task(accepted=False)}, about={"chosen": ("b", "c")}))
    assert [(section.title, len(section.passages)) for section in text.sections] == [("Open", 2)]
    assert "(a)" in "".join(notes(text))
    assert "(b)" in "".join(notes(text))


def test_what_was_set_aside_is_not_in_it() -> None:
    assert programme_text(dossier({"a": TAKEN}, a=level(0).with_(set_aside="Nee."))).sections == ()


def test_the_municipality_has_the_last_word() -> None:
    text = programme_text(dossier({"a": Task(text="Wij doen dit in [jaar].\n\nEn dat ook.\n"), "b": TAKEN}))
    assert told(text) == ["Wij doen dit in [jaar].", "En dat ook.", "Wij doen [iets]."]
    assert [note.startswith(wording.ADAPTED) for note in notes(text)] == [True, True, False]
    assert notes(text)[2].startswith(wording.OURS)
    assert text.placeholders == 2


def test_a_text_that_is_our_draft_to_the_letter_is_ours() -> None:
    (note,) = notes(programme_text(dossier({"a": Task(text="Wij doen [iets].")})))
    assert note.startswith(wording.OURS)


@pytest.mark.parametrize("emptied", ["", " ", "\n\n", "\N{ZERO WIDTH SPACE}"])
def test_an_emptied_text_is_left_out_and_that_is_said(emptied: str) -> None:
    text = programme_text(dossier({"a": Task(text=emptied), "b": TAKEN}))
    assert len(told(text)) == 1
    assert text.left_out == ("A",)
    assert "‘A’" in text.remark
    assert "‘A’" in in_plain_text(text)


@pytest.mark.parametrize(
    ("place", "draft"),
    [("Visie 2025", "Wij voeren Visie 2025 uit."), ("{titel}", "Wij voeren {titel} uit."), (" ", REFER_DRAFT)],
)
def test_what_is_done_already_is_referred_to(place: str, draft: str) -> None:
    assert told(programme_text(dossier({"a": TAKEN}, a=level(0).with_(already=place)))) == [draft]


def test_a_note_says_question_checklist_levels_and_origin() -> None:
    (note,) = notes(programme_text(dossier({"a": TAKEN})))
    assert note == (
        f"{wording.OURS} Vraag ‘A’ (a), checklist {SMALL.id}, versie {SMALL.version}. Nu: Niveau 0. Met dit advies: Niveau 3. "
        f"{SMALL.origins.asked} Zie: {SMALL.documents[0].title}: zin 1."
    )


def test_a_note_does_not_say_how_a_municipality_stands_in_a_sensitive_theme() -> None:
    (note,) = notes(programme_text(dossier({"c": TAKEN})))
    assert f"Vraag ‘C’ (c), checklist {SMALL.id}" in note
    assert "Niveau" not in note


def test_a_note_says_when_a_fact_was_checked_and_warns_when_that_is_long_ago() -> None:
    made = dossier({"b": TAKEN})
    (fresh,) = notes(programme_text(replace(made, today=date(2026, 3, 1))))
    (aged,) = notes(programme_text(replace(made, today=date(2027, 3, 1))))
    assert "Feit F10. Feit. Nagekeken op 2 januari 2026. Kijk eerst na: Of het nog zo is." in fresh
    assert "kijk of dit nog klopt" not in fresh
    assert "Dat is langer dan zes maanden geleden: kijk of dit nog klopt." in aged


def test_it_is_for_those_who_write_and_says_when_it_is_invented() -> None:
    made = dossier({"c": TAKEN})
    assert programme_text(made).notices == (WORKING,)
    assert [section.title for section in programme_text(made).sections] == ["Geheim"]
    invented = programme_text(dossier({"c": TAKEN}, about={"invented": True}))
    assert invented.notices == (WORKING, INVENTED)
    assert in_plain_text(invented).startswith(f"{WORKING} {INVENTED}\n")


@pytest.mark.parametrize("tasks", [NO_TASKS, {"a": Task(accepted=False)}, {"a": Task(text="")}, {"geen": TAKEN}])
def test_without_a_text_there_is_no_file(tasks: Mapping[str, Task]) -> None:
    made = dossier(tasks)
    assert programme_text(made).sections == ()
    assert programme_file(made) is None


@pytest.mark.parametrize(("amount", "begin"), [(0, "Er staat niets meer"), (1, "Op één plek"), (12, "Op 12 plekken")])
def test_how_much_is_still_open_is_said_in_words(amount: int, begin: str) -> None:
    assert wording.still_open(amount).startswith(begin)


def test_to_copy_it_has_its_notes_below_in_the_order_of_their_numbers() -> None:
    text = programme_text(everything_taken())
    above, _, below = in_plain_text(text).partition(f"\n\n{wording.NOTES}\n\n")
    marked = [paragraph for paragraph in above.split("\n\n") if paragraph.endswith(")")]
    assert marked == [f"{one} ({number})" for number, one in enumerate(told(text), start=1)]
    assert below.splitlines() == [f"{number}. {note}" for number, note in enumerate(notes(text), start=1)]
    for piece in (text.title, *text.intro, *(section.title for section in text.sections)):
        assert piece in above


# In Word


def test_word_says_what_the_text_says() -> None:
    made = everything_taken()
    text, docx = programme_text(made), draw_programme(made)
    expected = [" · ".join(text.notices), text.title, *text.intro]
    for section in text.sections:
        expected += [section.title, *(passage.text for passage in section.passages)]
    assert said(docx) == expected
    assert notes_in(docx) == notes(text)


def test_word_says_what_was_left_out() -> None:
    docx = draw_programme(dossier({"a": Task(text=""), "b": TAKEN}))
    assert said(docx)[-2:] == [wording.LEFT_OUT, "U koos ook ‘A’, maar haalde de tekst weg."]


def test_every_paragraph_has_one_note_of_its_own() -> None:
    made = dossier({"a": Task(text="Een.\nTwee.\nDrie."), "b": TAKEN, "c": TAKEN})
    docx = draw_programme(made)
    numbered = [(p.text, referred(p)) for p in opened(docx).paragraphs if referred(p)]
    assert numbered == [(text, [str(number)]) for number, text in enumerate(told(programme_text(made)), start=1)]
    assert len(numbered) == 5
    assert [*footnotes(xml(docx))] == ["-1", "0", "1", "2", "3", "4", "5"]


def test_notes_have_the_styles_of_word() -> None:
    docx = draw_programme(dossier({"a": TAKEN}))
    (note,) = [one for number, one in footnotes(xml(docx)).items() if int(number) > 0]
    assert [style.get(qn("w:val")) for style in note.iter(qn("w:pStyle"), qn("w:rStyle"))] == [
        "FootnoteText",
        "FootnoteReference",
    ]
    styles = opened(docx).styles
    assert styles["footnote text"].element.styleId == "FootnoteText"
    assert styles["footnote reference"].element.styleId == "FootnoteReference"
    (raised,) = styles["footnote reference"].element.iter(qn("w:vertAlign"))
    assert raised.get(qn("w:val")) == "superscript"


def test_what_is_to_be_filled_in_is_yellow_and_keeps_its_brackets() -> None:
    docx = draw_programme(dossier({"a": Task(text="In [jaar] voor [bedrag [x]] euro.")}))
    yellow = [
        run.text for p in opened(docx).paragraphs for run in p.runs if run.font.highlight_color == WD_COLOR_INDEX.YELLOW
    ]
    assert yellow == ["[jaar]", "[bedrag [x]]"]


def test_the_headings_are_a_title_and_the_themes() -> None:
    document = opened(draw_programme(dossier({"a": TAKEN, "c": TAKEN})))
    headings = [(p.style.name, p.text) for p in document.paragraphs if p.style and p.style.name.startswith("Heading")]
    assert headings == [
        ("Heading 1", "Tekst voor het programma van Den Haag"),
        ("Heading 2", "Open"),
        ("Heading 2", "Geheim"),
    ]
    assert document.core_properties.title == "Tekst voor het programma van Den Haag"
    assert document.core_properties.language == "nl-NL"


def test_hostile_text_is_only_text() -> None:
    made = dossier({"a": Task(text=HOSTILE), "b": TAKEN}, b=level(1).with_(already=HOSTILE))
    file = programme_file(made)
    assert file is not None
    assert file.missing == "\ue000\ufffe"
    docx = draw_programme(made)
    assert sum('</w:t><w:p/> <w:footnote w:id="1"/> & &#x0; �� ]]>' in one for one in said(docx)) == 2
    assert len(notes_in(docx)) == 2
    tags = {element.tag for root in xml(docx).values() for element in root.iter()}
    assert not tags & {qn(f"w:{name}") for name in ("hyperlink", "fldSimple", "object")}
    fields = [text.text.strip() for text in xml(docx)["word/document.xml"].iter(qn("w:instrText"))]
    assert fields == []


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.text(max_size=80)
        | st.sampled_from(
            [HOSTILE, "e\u0301 [\u0301]", "[سلام]", "[" * 300, "a\n" * 100, "x" * MAX_TEXT, "\x0b\x1e\u2028"]
        ),
        min_size=1,
        max_size=4,
    )
)
def test_any_text_is_said_in_full_and_every_paragraph_is_traced(own: list[str]) -> None:
    tasks = {question: Task(text=text) for question, text in zip("abce", own, strict=False)}
    made = dossier(tasks)
    text = programme_text(made)
    in_plain_text(text)
    if not text.sections:
        assert programme_file(made) is None
        return
    docx = draw_programme(made)
    written = [p.text for p in opened(docx).paragraphs if referred(p)]
    assert [same(one) for one in written] == [
        same("".join(clean(piece.text) for piece in passage.pieces))
        for section in text.sections
        for passage in section.passages
    ]
    assert notes_in(docx) == [same(clean(note)) for note in notes(text)]
    left_out = {question.upper() for question, task in tasks.items() if question.upper() in text.left_out}
    kept = "".join(_squashed(task.text or "") for question, task in tasks.items() if question.upper() not in left_out)
    assert _squashed("".join(written)) == kept


def _squashed(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", clean(text)).split())


def test_the_same_text_gives_the_same_bytes_in_four_threads_and_at_any_time(monkeypatch: pytest.MonkeyPatch) -> None:
    made = dossier({"a": TAKEN, "b": Task(text="Zelf.")})
    ours = draw_programme(made)
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    with ThreadPoolExecutor(4) as threads:
        assert {file.content for file in threads.map(programme_file, [made] * 4) if file} == {ours}


def test_nothing_of_the_library_is_in_the_file() -> None:
    assert b"python-docx" not in b"".join(parts(draw_programme(dossier({"a": TAKEN}))).values())


@pytest.mark.parametrize(("invented", "ending"), [(False, ""), (True, "-verzonnen")])
def test_its_name_says_municipality_and_day(invented: bool, ending: str) -> None:  # noqa: FBT001 - a parameter of a test
    file = programme_file(dossier({"a": TAKEN}, about={"invented": invented}))
    assert file is not None
    assert file.name == f"zelfcheck-den-haag-{TODAY.isoformat()}-programmatekst{ending}.docx"
    assert file.media_type.endswith("wordprocessingml.document")


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not here")
def test_another_word_processor_puts_every_note_on_the_page_of_its_paragraph(tmp_path: Path) -> None:
    made = everything_taken()
    file = tmp_path / "tekst.docx"
    file.write_bytes(draw_programme(made))
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = [str(SOFFICE), home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    found = pages((tmp_path / "tekst.pdf").read_bytes())
    assert len(found) > 2
    for section in programme_text(made).sections:
        for passage in section.passages:
            own = [page for page in found if same(passage.text)[-40:] in page]
            label = passage.note.partition("Vraag ")[2].partition(" (")[0]
            assert any(f"Vraag {label}" in page for page in own), label
