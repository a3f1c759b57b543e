"""Sheets to test: a small checklist with a sensitive theme, the published one, and their text."""

from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from building import TODAY, a_checklist, a_ladder, a_question, a_theme, supporting
from selfcheck.answers import Answer
from selfcheck.assessment import Assessment, begin
from selfcheck.checklist import Checklist
from selfcheck.occasions import AS_USUAL, OwnCalendar
from selfcheck.plan import NO_TASKS, Tasks
from selfcheck.reading import read_checklist
from selfcheck.report import Company, Dossier, Sensitive, Sheet, SheetOptions, Variant, compose
from selfcheck.report.blocks import Block, plain

PUBLISHED = Path(__file__).parent.parent / "checklists" / "vdp-2026.yaml"
WORKING = SheetOptions(variant=Variant.WORKING)
VERDICT_ONLY = SheetOptions(sensitive=Sensitive.VERDICT_ONLY)
LEFT_OUT = SheetOptions(sensitive=Sensitive.LEFT_OUT)


@cache
def published() -> Checklist:
    """The checklist that we publish."""
    return read_checklist(PUBLISHED)


def sensitive_checklist() -> Checklist:
    """Themes *open* (a, b), *geheim* (c, d; sensitive) and *apart* (e; weight 0), with two selections."""
    ladder = a_ladder()
    ladder["brackets"] = [{**bracket, "moments": ["begroting"]} for bracket in ladder["brackets"]]
    themes = [
        a_theme("open", [a_question("a", ladder), a_question("b", ladder, origin=supporting(), facts=["F10"])]),
        a_theme("geheim", [a_question("c", ladder), a_question("d", ladder)], sensitive=True),
        a_theme("apart", [a_question("e", ladder, origin=supporting(), not_applicable="Soms.")], weight="0"),
    ]
    selection = {"sentence": "Alleen de kern. En meer.", "label": "Kernscore", "id": "kern", "beside_total": True}
    short = {"sentence": "Alleen kort.", "label": "Korte score", "id": "kort", "short_version": True}
    return a_checklist(
        themes,
        [ladder],
        selections=[{**selection, "questions": ["a", "c", "d"]}, {**short, "questions": ["a"]}],
        calendar=[
            {"id": "begroting", "label": "Begroting (ook: raming)", "when": "najaar", "decides": "Raad", "first": 9, "last": 11}
        ],
        facts=[
            {"id": "F10", "title": "Feit", "text": "Zo is het.", "source": "Krant", "checked": "2026-01-02", "certainty": "B",
             "check_first": "Of het nog zo is."}
        ],
    )  # fmt: skip


def assessed(checklist: Checklist, about: Mapping[str, Any] | None = None, /, **answers: Answer) -> Assessment:
    """An assessment of Den Haag with these answers."""
    return begin("GM0518", checklist, TODAY, answers=answers, **(about or {}))


def sheet(
    checklist: Checklist,
    assessment: Assessment,
    options: SheetOptions | None = None,
    company: Company | None = None,
    *,
    tasks: Tasks = NO_TASKS,
    own: OwnCalendar = AS_USUAL,
) -> Sheet:
    """The sheet of today."""
    return compose(Dossier(checklist, assessment, TODAY, "0.1.0", company, tasks, own), options or SheetOptions())


def blocks_of(made: Sheet) -> tuple[Block, ...]:
    """Every block of a sheet, with the fullest page 1."""
    return (*made.first_pages[0], *made.body)


def told(
    checklist: Checklist,
    assessment: Assessment,
    options: SheetOptions | None = None,
    company: Company | None = None,
) -> str:
    """Everything a sheet says."""
    return plain(blocks_of(sheet(checklist, assessment, options, company)))


def front(checklist: Checklist, assessment: Assessment, options: SheetOptions | None = None) -> str:
    """What the fullest page 1 says."""
    return plain(sheet(checklist, assessment, options).first_pages[0])


def pages(pdf: bytes) -> list[str]:
    """The text of each page, as a reader program takes it out; line ends as spaces."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]
