"""One outline, three forms: the PDF, Word and the screen say the same, to the letter and in the same order."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from building import TODAY, UNKNOWN, level
from companies import among, an_entry, finished, without_names
from forms import Markup, draw_here, in_pdf, in_word, on_screen, squashed
from reporting import LEFT_OUT, VERDICT_ONLY, WORKING, assessed, blocks_of, published, sensitive_checklist, sheet
from screens import EVERYTHING_HOSTILE
from selfcheck.answers import Answer, Evidence
from selfcheck.assessment import finish
from selfcheck.occasions import OwnCalendar, Window
from selfcheck.plan import Task, TaskStatus
from selfcheck.report import Dossier, Sheet, SheetOptions, compose, draw, not_drawn
from selfcheck.report.blocks import (
    Block,
    Dots,
    Figure,
    Heading,
    Listing,
    NewPage,
    PageOf,
    Paragraph,
    SetOff,
    Table,
    Timeline,
    line,
    strong,
)
from selfcheck.report.text import REPLACEMENT, clean
from selfcheck.report.word import draw_word
from selfcheck.ui import reading_sheet
from test_report_word import BLOCK, HEADS, TEXT, of

HOSTILE = f"{EVERYTHING_HOSTILE} <b>&amp;</b> ]]> %s \u202e \x07 \N{GRINNING FACE} ‘{'W' * 300}’"


def a_sheet(options: SheetOptions) -> Sheet:
    """A sheet of an assessment with something of everything."""
    found = Evidence(document="Akkoord", page="12", quotation="Wij doen a.")
    answers = {
        "a": Answer(level="n1", note="Nog vragen.", evidence=found),
        "b": level(1).with_(already="I-visie"),
        "c": UNKNOWN,
        "d": level(0).with_(set_aside="Dat ligt bij de regio."),
    }
    about = {"programmes": [{"title": "Samen verder"}], "filled_in_by": "adviseur", "invented": True, "chosen": ["a"]}
    checklist = sensitive_checklist()
    return sheet(checklist, assessed(checklist, about, **answers), options)


def planned(options: SheetOptions) -> Sheet:
    """A sheet with a plan, in a calendar that is otherwise than usual."""
    checklist = sensitive_checklist()
    assessment = finish(assessed(checklist, **{name: level(1) for name in "abcde"}), checklist, TODAY)
    tasks = {
        "a": Task(owner="controller", due=date(2027, 2, 1), status=TaskStatus.BUSY, note="Loopt."),
        "b": Task(moment="begroting", year=2028),
        "c": Task(accepted=False),
        "d": Task(),
    }
    own = OwnCalendar(windows={"begroting": Window(first=8, last=10)})
    return compose(Dossier(checklist, assessment, TODAY, "0.1.0", tasks=tasks, own=own), options)


def compared() -> Sheet:
    """A sheet with a comparison."""
    checklist = sensitive_checklist()
    return sheet(checklist, finished(checklist), None, among(an_entry(), anonymous=without_names()))


def hostile(options: SheetOptions) -> Sheet:
    """A sheet in which whatever people may write is written as if it were something else."""
    found = Evidence(document=HOSTILE[:200], page="<12>", quotation=HOSTILE)
    answer = level(1).with_(
        note=f"{HOSTILE}\n- a\n1. b\n    c", note_shared=True, already=HOSTILE[:300], evidence=found
    )
    about = {"programmes": [{"title": HOSTILE[:200]}], "filled_in_by": HOSTILE[:200], "contact": HOSTILE[:200]}
    checklist = sensitive_checklist()
    return sheet(checklist, assessed(checklist, about, a=answer, b=level(0).with_(set_aside=HOSTILE[:300])), options)


def of_the_published_checklist(options: SheetOptions) -> Sheet:
    """The sheet of every question at one level."""
    checklist = published()
    answers = {question.id: Answer(level=list(question.levels)[1]) for question in checklist.questions}
    return sheet(checklist, assessed(checklist, **answers), options)


SHEETS = {
    "deelversie": a_sheet(SheetOptions()),
    "werkversie": a_sheet(WORKING),
    "of a theme the verdict alone": a_sheet(VERDICT_ONLY),
    "without a theme": a_sheet(LEFT_OUT),
    "compared": compared(),
    "planned, deelversie": planned(SheetOptions()),
    "planned, werkversie": planned(WORKING),
    "hostile, deelversie": hostile(SheetOptions()),
    "hostile, werkversie": hostile(WORKING),
    "published, of a theme the verdict alone": of_the_published_checklist(VERDICT_ONLY),
    "published, werkversie": of_the_published_checklist(WORKING),
}
every_sheet = pytest.mark.parametrize("made", SHEETS.values(), ids=SHEETS)


def on_paper(made: Sheet, folder: Path) -> str:
    """What the PDF says of a sheet with the fullest page 1, which may run on; its footers are found and left out."""
    said, foot = in_pdf(draw(replace(made, first_pages=made.first_pages[:1])), folder), squashed(made.first_footer)
    assert foot in said
    return said.replace(foot, "", 1)


def here(made: Sheet) -> str:
    """What the screen says of a sheet; its footers are found and left out."""
    said, feet = on_screen(draw_here(made)._tree), squashed(made.first_footer + made.footer)
    assert said.endswith(feet)
    return said.removesuffix(feet)


def without(characters: tuple[str, ...], text: str) -> str:
    """A text with the sign for what one form cannot print."""
    return "".join(REPLACEMENT if one in characters else one for one in text)


@every_sheet
def test_pdf_word_and_screen_say_the_same(made: Sheet, tmp_path: Path) -> None:
    lost = not_drawn(made)
    word, screen = in_word(draw_word(made)), here(made)
    assert len(word) > 1000
    assert screen == word
    assert on_paper(made, tmp_path) == without(lost, word)


def parts(made: Sheet) -> Iterator[Block]:
    """Every block of a sheet that says something."""
    return (block for block in blocks_of(made) if not isinstance(block, NewPage))


@pytest.mark.parametrize(
    ("kind", "name"),
    [(kind, "werkversie") for kind in (Heading, Paragraph, Listing, SetOff, Table, Figure)]
    + [(Dots, "compared"), (Timeline, "planned, deelversie")],
)
def test_a_block_that_one_form_lacks_is_noticed(kind: type[Block], name: str, tmp_path: Path) -> None:
    made = SHEETS[name]
    lost = [block for block in parts(made) if isinstance(block, kind)][-1]
    first = tuple(block for block in made.first_pages[0] if block is not lost)
    less = replace(made, first_pages=(first,), body=tuple(block for block in made.body if block is not lost))
    assert here(less) != in_word(draw_word(made))
    assert in_word(draw_word(less)) != here(made)
    assert on_paper(less, tmp_path) != here(made)


def test_a_form_that_draws_less_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    made = SHEETS["werkversie"]
    monkeypatch.setattr(reading_sheet, "_listing", lambda *_: "")
    assert here(made) != in_word(draw_word(made))


def is_table_of_ours(block: Block) -> bool:
    """Whether it is no table, or one with a caption and with heads that differ, as ours have."""
    heads = [" ".join(clean(column.head).split()) for column in block.columns] if isinstance(block, Table) else []
    return not isinstance(block, Table) or bool(clean(block.caption).strip() and len(set(heads)) == len(heads))


def is_block_of_ours(block: Block) -> bool:
    """Whether it is such a table, or a text that names no place if it is one to copy."""
    copied = block.paragraphs if isinstance(block, SetOff) else ()
    return is_table_of_ours(block) and not any(isinstance(part, PageOf) for words in copied for part in words)


A_BLOCK = BLOCK.filter(is_block_of_ours)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(A_BLOCK, max_size=4), st.lists(A_BLOCK, max_size=4), TEXT)
def test_the_screen_and_word_say_the_same_of_any_blocks(front: list[Block], body: list[Block], text: str) -> None:
    made = of(HEADS[0], *body[:2], HEADS[1], *body[2:], first=(Heading(1, "Titel"), *front))
    made = replace(made, footer=text, first_footer=text)
    assert here(made) == in_word(draw_word(made))


# --- the screen


def markup(made: Sheet) -> list[Markup]:
    """The pieces of a page in which a sheet is drawn."""
    return [Markup(node.proto.body) for node in draw_here(made).get("html")]


@every_sheet
def test_headings_on_the_screen_begin_below_those_of_the_screen_and_skip_none(made: Sheet) -> None:
    levels = [int(tag[1]) for piece in markup(made) for tag in piece.tags if tag[0] == "h" and tag[1:].isdigit()]
    assert levels[0] == 3
    assert max(levels) <= 6
    assert all(below <= above + 1 for above, below in pairwise(levels))


@every_sheet
def test_where_paper_names_a_page_the_screen_leads_to_the_heading(made: Sheet) -> None:
    pieces = markup(made)
    ids = [name for piece in pieces for name in piece.ids]
    leads = [to.removeprefix("#naar-") for piece in pieces for to in piece.leads]
    assert leads
    assert set(leads) <= set(ids)
    assert len(set(ids)) == len(ids)


def test_the_screen_names_the_heading_and_paper_the_page() -> None:
    made = of(Paragraph(line("Zie ", PageOf("een", "vanaf bladzijde"), ".")), Heading(2, "Eén & <b>", "een"))
    body = "".join(node.proto.body for node in draw_here(made).get("html"))
    assert 'Zie <a href="#naar-blad-een">onder ‘Eén &amp; &lt;b&gt;’</a>.' in body


@every_sheet
def test_nothing_that_people_wrote_is_markup_on_the_screen(made: Sheet) -> None:
    tags = {tag for piece in markup(made) for tag in piece.tags}
    assert tags <= {"p", "strong", "a", "ol", "ul", "li", "h3", "h4", "h5", "h6", "img"}


def test_a_text_that_is_set_off_can_be_copied() -> None:
    made = of(Heading(2, "Kop"), SetOff("Voorbeeld", (line("Eén."), line("Twee."))))
    (code,) = draw_here(made).code
    assert code.value == "Eén.\nTwee."


def test_a_table_has_its_caption_and_strong_words_are_bold() -> None:
    table, *_ = draw_here(SHEETS["compared"]).table
    wanted = next(block for block in parts(SHEETS["compared"]) if isinstance(block, Table))
    assert [*table.value.columns] == [column.head for column in wanted.columns]
    assert table.value.iloc[0, 0] == r"**Den Haag** \(u\)"


# --- every line leads to its question, the version and where it comes from


@every_sheet
def test_every_advice_has_its_question_above_it_and_says_where_that_comes_from(made: Sheet) -> None:
    texts = [clean(block.text) for block in made.body if isinstance(block, Heading)]
    advices = [place for place, block in enumerate(made.body) if _is_advice(block)]
    assert advices
    for place in advices:
        block = made.body[place]
        assert isinstance(block, Heading)
        assert texts.count(clean(block.text)) == 2  # here, and at its answer
        rest = made.body[place + 1 :]
        own = rest[: next(end for end, other in enumerate(rest) if isinstance(other, Heading))]
        assert any(isinstance(part, Paragraph) and part.line[0] == strong("Herkomst: ") for part in own)


def _is_advice(block: Block) -> bool:
    return isinstance(block, Heading) and block.anchor.startswith("advies-")


@every_sheet
def test_every_form_names_the_version_of_the_checklist(made: Sheet) -> None:
    assert re.search(r"checklist \d+\.\d+", made.footer)
    assert squashed(made.footer) in on_screen(draw_here(made)._tree)
