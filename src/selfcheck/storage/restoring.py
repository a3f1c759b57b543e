"""Putting assessments from a file back, with their plans and calendars, without losing what is there."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from sqlalchemy import Connection, select

from selfcheck.archive import Archive
from selfcheck.assessment import Assessment
from selfcheck.plan import Tasks
from selfcheck.storage import plan_rows
from selfcheck.storage.outcomes import CalendarOf, KeptCalendar, PutBack, Touch
from selfcheck.storage.rows import add, read_one
from selfcheck.storage.shared import Somebody
from selfcheck.storage.tables import ASSESSMENT


@dataclass(frozen=True, slots=True)
class Restored:
    """What became of what is in a file, the ids of those that something was stored of, and of which the calendar was."""

    counted: PutBack
    ids: tuple[str, ...]
    scheduled: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Placed:
    """What became of one assessment, where it is now, and what became of its plan: stored, or the one here stayed."""

    assessment: Assessment
    outcome: str
    planned: bool = False
    stayed: bool = False


def restore(connection: Connection, archive: Archive, by: str | None) -> Restored:
    """Add what is not there yet; one that is there with other content is added beside it under a new id.

    Each keeps its plan, and each municipality its calendar; where there is one already, that one stays.
    """
    touch = Touch(None if by is None else Somebody(by, ""), datetime.now(UTC))
    plans = archive.plans
    done = [_place(connection, each, plans.get(each.id, {}), touch) for each in archive.assessments]
    times = Counter(each.outcome for each in done)
    places = {(each.assessment.municipality, each.assessment.checklist): each.assessment.id for each in done}
    told = dict(_schedule(connection, archive, touch))
    stayed = sum(each.stayed for each in done) + sum(not stored for stored in told.values())
    return Restored(
        PutBack(times["added"], times["same"], times["copied"], stayed),
        tuple(each.assessment.id for each in done if each.outcome != "same" or each.planned),
        tuple(places[place] for place, stored in told.items() if stored),
    )


def _place(connection: Connection, assessment: Assessment, tasks: Tasks, touch: Touch) -> _Placed:
    candidate, beside = assessment, False
    while (there := read_one(connection, candidate.id)) is not None:
        if there.assessment == candidate:
            if _held(connection, candidate.id):
                return _planned(connection, candidate, tasks, touch)
            continue  # somebody deleted it just now
        # Beside one of another municipality it is simply new: whether that one exists is nobody's business.
        beside = beside or there.assessment.municipality == assessment.municipality
        candidate = assessment.model_copy(update={"id": _next_id(candidate)})
    add(connection, candidate, None if touch.who is None else touch.who.id)
    plan_rows.add_tasks(connection, candidate.id, plan_rows.at_first(tasks, touch))
    return _Placed(candidate, "copied" if beside else "added", planned=bool(tasks))


def _planned(connection: Connection, there: Assessment, tasks: Tasks, touch: Touch) -> _Placed:
    """Give an assessment that is there its plan, if it has none."""
    kept = {question: each.task for question, each in plan_rows.read_tasks(connection, there.id).items()}
    if kept or not tasks:
        return _Placed(there, "same", stayed=bool(tasks) and kept != tasks)
    plan_rows.add_tasks(connection, there.id, plan_rows.at_first(tasks, touch))
    return _Placed(there, "same", planned=True)


def _held(connection: Connection, assessment_id: str) -> bool:
    """Keep others from planning with an assessment until the transaction ends; tells whether it is still there."""
    query = select(ASSESSMENT.c.id).where(ASSESSMENT.c.id == assessment_id).with_for_update()
    return connection.execute(query).one_or_none() is not None


def _schedule(connection: Connection, archive: Archive, touch: Touch) -> Iterator[tuple[tuple[str, str], bool]]:
    """Each calendar that is otherwise here than in the file, and whether it was stored: where is none, it is."""
    for place, own in archive.calendars.items():
        there = plan_rows.read_calendar(connection, *place, hold=True)
        if there.own != own:
            if not there.revision:
                plan_rows.add_calendars(connection, [CalendarOf(*place, KeptCalendar(own, 1, touch))])
            yield place, not there.revision


def _next_id(assessment: Assessment) -> str:
    # It follows from the content, so that putting the same file back twice makes one copy. As hard to
    # guess as the content, which holds the first id.
    content = json.dumps(assessment.model_dump(mode="json"), sort_keys=True)
    return sha256(content.encode()).hexdigest()[:32]


def archive_of(connection: Connection, assessments: tuple[Assessment, ...]) -> Archive:
    """Assessments with what belongs to them."""
    plans = {each.id: plan_rows.read_tasks(connection, each.id) for each in assessments}
    places = dict.fromkeys((each.municipality, each.checklist) for each in assessments)
    calendars = {place: plan_rows.read_calendar(connection, *place) for place in places}
    return Archive(
        assessments,
        {id_: {question: each.task for question, each in tasks.items()} for id_, tasks in plans.items() if tasks},
        {place: kept.own for place, kept in calendars.items() if kept.revision},
    )
