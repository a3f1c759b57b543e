"""Between our types and rows. Whatever is read is checked like what comes in from outside."""

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    Table,
    delete,
    func,
    insert,
    or_,
    select,
    true,
    update,
)

from selfcheck.answers import UNANSWERED, Answer, Evidence
from selfcheck.assessment import Assessment, Status
from selfcheck.storage.outcomes import Kept, Revisions, Stored, Summary, Touch, Version
from selfcheck.storage.shared import Somebody
from selfcheck.storage.tables import ANSWER, ANSWER_VERSION, ASSESSMENT, ASSIGNMENT, PERSON
from selfcheck.storage.trouble import UnreadableError

_ABOUT = tuple(field for field in Assessment.model_fields if field != "answers")
_SAID = tuple(field for field in Answer.model_fields if field != "evidence")
_EVIDENCE = tuple(Evidence.model_fields)
_IS_ANSWERED = or_(ANSWER.c.level.is_not(None), func.trim(ANSWER.c.not_applicable) != "")
_LISTED = tuple(field for field in Summary.__slots__ if field != "answered")
_AT_A_TIME = 200  # rows
_NAME = PERSON.c.name.label("name_of_person")

ONE_SITTING: Final = timedelta(minutes=10)
"""Who goes on typing within this time goes on with the same version: every second of it would be no history."""


def read(connection: Connection, which: ColumnElement[bool] | None = None) -> tuple[Stored, ...]:
    """Assessments with their answers as they stand at one moment, oldest first; all, unless told which.

    One statement, because two would see two moments on PostgreSQL. Who answers which theme is not in it.
    """
    with making_sense():
        rows = connection.execute(_whole(true() if which is None else which)).mappings().all()
        return tuple(_stored(list(group)) for _, group in groupby(rows, itemgetter(ASSESSMENT.c.id)))


def read_each(connection: Connection) -> Generator[Kept, None, None]:
    """Every assessment as ``read`` gives it, one by one: there may be more of them than fit in memory."""
    query = _whole(true()).execution_options(yield_per=_AT_A_TIME)
    with making_sense(), connection.execute(query) as found:
        for _, group in groupby(found.mappings(), itemgetter(ASSESSMENT.c.id)):
            rows = list(group)
            stored = _with_assigned(connection, _stored(rows))
            yield Kept(stored, rows[0][ASSESSMENT.c.changed], _all_versions(connection, stored))


def read_one(connection: Connection, assessment_id: str) -> Stored | None:
    """An assessment with its answers; None if there is none with this id."""
    found = next(iter(read(connection, ASSESSMENT.c.id == assessment_id)), None)
    return None if found is None else _with_assigned(connection, found)


def read_answer(connection: Connection, assessment_id: str, question_id: str) -> tuple[Answer, int]:
    """The answer to a question and its revision; empty and 0 if nobody touched it."""
    query = select(ANSWER).where(_is(ANSWER, assessment_id, question_id))
    with making_sense():
        row = connection.execute(query).mappings().one_or_none()
        return (UNANSWERED, 0) if row is None else (_answer(row, ANSWER), row[ANSWER.c.revision])


def read_versions(connection: Connection, assessment_id: str, question_id: str) -> tuple[Version, ...]:
    """The versions of an answer that can be put back, oldest first; the last one stands."""
    query = _versions(_is(ANSWER_VERSION, assessment_id, question_id))
    standing = _standing(_is(ANSWER, assessment_id, question_id))
    with making_sense():
        versions = [_version(row, ANSWER_VERSION) for row in connection.execute(query).mappings()]
        found = connection.execute(standing).mappings().one_or_none()
        return _with_standing(versions, None if found is None else _version(found, ANSWER))


def read_assigned(connection: Connection, assessment_id: str) -> Mapping[str, Somebody]:
    """Who answers which theme, by theme."""
    query = (
        select(ASSIGNMENT.c.theme_id, PERSON.c.id, PERSON.c.name)
        .join_from(ASSIGNMENT, PERSON)
        .where(ASSIGNMENT.c.assessment_id == assessment_id)
        .order_by(ASSIGNMENT.c.theme_id)
    )
    return {theme: Somebody(person, name) for theme, person, name in connection.execute(query)}


def read_summaries(connection: Connection, which: ColumnElement[bool]) -> tuple[Summary, ...]:
    """Assessments in short, the one that changed last first."""
    answered = (
        select(func.count())
        .where(ANSWER.c.assessment_id == ASSESSMENT.c.id, _IS_ANSWERED)
        .scalar_subquery()
        .label("answered")
    )
    listed = select(*(ASSESSMENT.c[name] for name in _LISTED), answered).where(which)
    query = listed.order_by(ASSESSMENT.c.changed.desc(), ASSESSMENT.c.id)
    with making_sense():
        return tuple(_summary(row) for row in connection.execute(query).mappings())


def add(connection: Connection, assessment: Assessment, by: str | None) -> None:
    """Store an assessment that is not there yet, each answer at revision 1."""
    now = _now()
    touch = Touch(None if by is None else Somebody(by, ""), now)
    versions = {question: (Version(1, answer, touch),) for question, answer in assessment.answers.items()}
    touches = dict.fromkeys(assessment.answers, touch)
    first = Revisions(dict.fromkeys(assessment.answers, 1))
    add_as_it_was(connection, Kept(Stored(assessment, first, "", touches), now, versions))


def add_as_it_was(connection: Connection, kept: Kept) -> None:
    """Store an assessment that is not there yet, with everything that was kept of it."""
    stored, assessment = kept.stored, kept.stored.assessment
    values = {**assessment.model_dump(mode="json", include=set(_ABOUT)), **_dates(assessment)}
    values |= {"place": stored.place, "changed": kept.changed, "announced": stored.announced}
    connection.execute(insert(ASSESSMENT).values(**values))
    answers = [
        _row(assessment.id, question, Version(stored.revisions[question], answer, stored.touches[question]))
        for question, answer in assessment.answers.items()
    ]
    versions = [_row(assessment.id, question, version) for question, all_ in kept.versions.items() for version in all_]
    assigned = [
        {"assessment_id": assessment.id, "theme_id": theme, "person_id": who.id}
        for theme, who in stored.assigned.items()
    ]
    for table, rows in ((ANSWER, answers), (ANSWER_VERSION, versions), (ASSIGNMENT, assigned)):
        if rows:
            connection.execute(insert(table), rows)


def write_answer(connection: Connection, assessment_id: str, question_id: str, version: Version) -> None:
    """Put an answer in the place of the one before, or make it at revision 1; the one before stays a version."""
    row = _row(assessment_id, question_id, version)
    if version.revision == 1:
        connection.execute(insert(ANSWER).values(**row))
    else:
        standing = _is(ANSWER_VERSION, assessment_id, question_id) & (ANSWER_VERSION.c.revision == version.revision - 1)
        before = connection.execute(_versions(standing)).mappings().one_or_none()
        if before is None:
            _keep_standing(connection, assessment_id, question_id)
        elif _same_sitting(_version(before, ANSWER_VERSION), version):
            connection.execute(delete(ANSWER_VERSION).where(standing))
        connection.execute(update(ANSWER).where(_is(ANSWER, assessment_id, question_id)).values(**row))
    connection.execute(insert(ANSWER_VERSION).values(**row))
    _touch(connection, assessment_id)


def _keep_standing(connection: Connection, assessment_id: str, question_id: str) -> None:
    """Make a version of the answer that stands: a server that was not brought up to date yet keeps none."""
    columns = [column.name for column in ANSWER_VERSION.c]
    standing = select(*(ANSWER.c[name] for name in columns)).where(_is(ANSWER, assessment_id, question_id))
    connection.execute(insert(ANSWER_VERSION).from_select(columns, standing))


def _same_sitting(before: Version, after: Version) -> bool:
    then, now = before.touch, after.touch
    soon = then.at is not None and now.at is not None and now.at - then.at < ONE_SITTING
    return soon and _by(then) == _by(now) and after.answer.goes_on(before.answer)


def write_fields(connection: Connection, assessment: Assessment, fields: Iterable[str]) -> None:
    """Store some fields of an assessment; the others, and the answers, stay as they are."""
    values = assessment.model_dump(mode="json", include=set(fields))
    values |= {name: day for name, day in _dates(assessment).items() if name in values}
    connection.execute(update(ASSESSMENT).where(ASSESSMENT.c.id == assessment.id).values(**values))
    _touch(connection, assessment.id)


def _whole(which: ColumnElement[bool]) -> Select[Any]:
    return (
        select(ASSESSMENT, ANSWER, _NAME)
        .outerjoin_from(ASSESSMENT, ANSWER)
        .outerjoin(PERSON, PERSON.c.id == ANSWER.c.by)
        .where(which)
        .order_by(ASSESSMENT.c.created, ASSESSMENT.c.id)
    )


def _versions(which: ColumnElement[bool]) -> Select[Any]:
    return (
        select(ANSWER_VERSION, _NAME)
        .outerjoin_from(ANSWER_VERSION, PERSON, PERSON.c.id == ANSWER_VERSION.c.by)
        .where(which)
        .order_by(ANSWER_VERSION.c.question_id, ANSWER_VERSION.c.revision)
    )


def _standing(which: ColumnElement[bool]) -> Select[Any]:
    return select(ANSWER, _NAME).outerjoin_from(ANSWER, PERSON, PERSON.c.id == ANSWER.c.by).where(which)


def _all_versions(connection: Connection, stored: Stored) -> Mapping[str, tuple[Version, ...]]:
    rows = connection.execute(_versions(ANSWER_VERSION.c.assessment_id == stored.assessment.id)).mappings()
    grouped = groupby(rows, itemgetter(ANSWER_VERSION.c.question_id))
    kept = {question: [_version(row, ANSWER_VERSION) for row in group] for question, group in grouped}
    return {
        question: _with_standing(
            kept.get(question, []), Version(stored.revisions[question], answer, stored.touches[question])
        )
        for question, answer in stored.assessment.answers.items()
    }


def _with_standing(versions: Sequence[Version], standing: Version | None) -> tuple[Version, ...]:
    """The versions, and the answer that stands if a server that was not brought up to date yet kept none of it."""
    newest = versions[-1].revision if versions else 0
    return (*versions, *([standing] if standing is not None and standing.revision > newest else []))


@contextmanager
def making_sense() -> Iterator[None]:
    """Say that the database is damaged where what it holds is not what we store."""
    # Dates and JSON that do not parse, and what pydantic refuses, are all ValueErrors.
    try:
        yield
    except ValueError as error:
        raise UnreadableError from error


def _with_assigned(connection: Connection, stored: Stored) -> Stored:
    return replace(stored, assigned=read_assigned(connection, stored.assessment.id))


def _stored(rows: list[RowMapping]) -> Stored:
    about = {name: rows[0][ASSESSMENT.c[name]] for name in _ABOUT}
    given = sorted((row for row in rows if row[ANSWER.c.question_id] is not None), key=itemgetter(ANSWER.c.question_id))
    answers = {row[ANSWER.c.question_id]: _answer(row, ANSWER) for row in given}
    assessment = Assessment.model_validate({**about, "answers": answers})
    return Stored(
        assessment=assessment,
        revisions=Revisions({row[ANSWER.c.question_id]: row[ANSWER.c.revision] for row in given}),
        place=rows[0][ASSESSMENT.c.place],
        touches={row[ANSWER.c.question_id]: _touched(row, ANSWER) for row in given},
        announced=rows[0][ASSESSMENT.c.announced],
        changed=rows[0][ASSESSMENT.c.changed],
    )


def _answer(row: RowMapping, table: Table) -> Answer:
    said = {name: row[table.c[name]] for name in _SAID}
    return Answer.model_validate({**said, "evidence": {name: row[table.c[f"evidence_{name}"]] for name in _EVIDENCE}})


def _version(row: RowMapping, table: Table) -> Version:
    return Version(row[table.c.revision], _answer(row, table), _touched(row, table))


def _touched(row: RowMapping, table: Table) -> Touch:
    by = row[table.c.by]
    return Touch(None if by is None else Somebody(by, row[_NAME] or ""), row[table.c.at])


def _row(assessment_id: str, question_id: str, version: Version) -> dict[str, object]:
    where = {"assessment_id": assessment_id, "question_id": question_id, "revision": version.revision}
    return {**where, **_answer_values(version.answer), "by": _by(version.touch), "at": version.touch.at}


def _by(touch: Touch) -> str | None:
    return None if touch.who is None else touch.who.id


def _answer_values(answer: Answer) -> dict[str, object]:
    evidence = {f"evidence_{name}": value for name, value in answer.evidence.model_dump().items()}
    return {**answer.model_dump(include=set(_SAID)), **evidence}


def _summary(row: RowMapping) -> Summary:
    status = row["status"]
    return Summary(**{**row, "status": None if status is None else Status(status)})


def _dates(assessment: Assessment) -> Mapping[str, object]:
    # SQLAlchemy wants dates where JSON has text.
    return {"created": assessment.created, "finished": assessment.finished}


def _is(table: Table, assessment_id: str, question_id: str) -> ColumnElement[bool]:
    return (table.c.assessment_id == assessment_id) & (table.c.question_id == question_id)


def _touch(connection: Connection, assessment_id: str) -> None:
    # Who works on it again need not hear any more that it will be deleted.
    values = {"changed": _now(), "announced": None}
    connection.execute(update(ASSESSMENT).where(ASSESSMENT.c.id == assessment_id).values(**values))


def _now() -> datetime:
    return datetime.now(UTC)
