"""The work plan: every advice that is taken over as a row to work from, with the question and version it rests on."""

from collections.abc import Iterator
from typing import Literal

from selfcheck.advice import Advice
from selfcheck.dutch import full_date
from selfcheck.occasions import AS_USUAL
from selfcheck.plan import Planned, TaskStatus
from selfcheck.report import wording, wording_tables
from selfcheck.report import wording_plan as words
from selfcheck.report.advising import origin
from selfcheck.report.disclosure import Disclosure, disclose, disclose_plan
from selfcheck.report.dossier import Dossier
from selfcheck.report.files import File
from selfcheck.report.grid import Cell, Column, Row, Tables
from selfcheck.report.naming import tables_name
from selfcheck.report.spreadsheets import csv_file, excel_file
from selfcheck.report.variant import SheetOptions, Variant
from selfcheck.scoring import shown


def plan_file(dossier: Dossier, ending: Literal["xlsx", "csv"]) -> File:
    """The work plan as a file for a spreadsheet. It is for colleagues: nothing is left out of it."""
    tables = work_plan(dossier)
    return excel_file(tables) if ending == "xlsx" else csv_file(tables)


def work_plan(dossier: Dossier) -> Tables:
    """The work plan, in the order of the advice. Without anything taken over there are remarks only."""
    checklist, assessment, place = dossier.checklist, dossier.assessment, dossier.place
    options = SheetOptions(Variant.WORKING, invented=assessment.invented)
    said = disclose(checklist, assessment, options, dossier.own)
    plan = disclose_plan(said, dossier.tasks, dossier.since)
    rows = tuple(_row(said, dossier, each) for each in plan.planned)
    title = words.TITLE.format(place=place.name)
    notices = [wording.WORKING, *([wording.INVENTED] if assessment.invented else [])]
    return Tables(
        title=title,
        name=tables_name(words.IN_NAME, place.name, dossier.today, invented=assessment.invented),
        on=dossier.today,
        columns=tuple(Column(name, width, _choices(name)) for name, width in words.COLUMNS.items()),
        sheets=((words.SHEET, rows),) if rows else (),
        remarks=(*notices, *_remarks(said, dossier)),
        on_paper=" · ".join([title, *notices]),
    )


def _choices(column: str) -> tuple[str, ...]:
    return tuple(TaskStatus) if column == words.STATUS else ()


def _row(said: Disclosure, dossier: Dossier, each: Planned) -> Row:
    advice, task, found = each.advice, each.task, each.occasion
    question, checklist = advice.question, dossier.checklist
    return (
        question.label,
        advice.theme.title,
        words.CORE if question.core else words.SUPPORT,
        _to_do(advice),
        advice.level.label,
        advice.aim.label,
        _gain(advice),
        question.who,
        task.owner,
        task.due or "",
        words.moment(found, dossier.today),
        found.ready if found and found.ready else "",
        task.status.value,
        task.note,
        origin(said, question),
        question.id,
        f"{checklist.id} {checklist.version}",
    )


def _to_do(advice: Advice) -> str:
    if not advice.already:
        return advice.proposal.text
    place = (advice.answer.already or "").strip()
    return f"{wording.REFER} Hier staat het al: {place}" if place else wording.REFER


def _gain(advice: Advice) -> Cell:
    """A number where there is one, so that a spreadsheet can sort and add."""
    return wording.gain(advice.gain) if advice.gain is None or advice.gain < 1 else shown(advice.gain)


def _remarks(said: Disclosure, dossier: Dossier) -> Iterator[str]:
    checklist, finished = dossier.checklist, dossier.assessment.finished
    made = full_date(dossier.today)
    yield wording_tables.MADE.format(date=made, title=checklist.title, version=checklist.version)
    basis = words.UNFINISHED if finished is None else words.FINISHED
    yield basis.format(place=dossier.place.name, date="" if finished is None else full_date(finished))
    yield wording.TEXT_NOT_WORK
    yield words.GAIN
    yield words.NOT_IN_IT
    if amount := sum(advice.set_aside for advice in said.result.advice):
        yield words.SET_ASIDE.format(n=words.advices(amount))
    yield f"{words.USUAL_MONTHS} {words.notice(dossier.own.notice)}"
    if dossier.own != AS_USUAL:
        yield words.OWN_MONTHS
    yield words.A_FUNCTION
    yield words.NOT_TAKEN_BACK
