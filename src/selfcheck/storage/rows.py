"""Between our types and rows. Whatever is read is checked like what comes in from outside."""

from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, func, insert, or_, select, true, update

from selfcheck.answers import UNANSWERED, Answer, Evidence
from selfcheck.assessment import Assessment, Status
from selfcheck.storage.outcomes import Kept, Revisions, Stored, Summary
from selfcheck.storage.tables import ANSWER, ASSESSMENT
from selfcheck.storage.trouble import UnreadableError

_ABOUT = tuple(field for field in Assessment.model_fields if field != "answers")
_SAID = tuple(field for field in Answer.model_fields if field != "evidence")
_EVIDENCE = tuple(Evidence.model_fields)
_IS_ANSWERED = or_(ANSWER.c.level.is_not(None), func.trim(ANSWER.c.not_applicable) != "")
_LISTED = tuple(field for field in Summary.__slots__ if field != "answered")
_AT_A_TIME = 200  # rows


def read(connection: Connection, which: ColumnElement[bool] | None = None) -> tuple[Stored, ...]:
    """Assessments with their answers as they stand at one moment, oldest first; all, unless told which.

    One statement, because two would see two moments on PostgreSQL.
    """
    with _making_sense():
        rows = connection.execute(_whole(true() if which is None else which)).mappings().all()
        return tuple(_stored(list(group)) for _, group in groupby(rows, itemgetter(ASSESSMENT.c.id)))


def read_each(connection: Connection) -> Generator[Kept, None, None]:
    """Every assessment as ``read`` gives it, one by one: there may be more of them than fit in memory."""
    query = _whole(true()).execution_options(yield_per=_AT_A_TIME)
    with _making_sense(), connection.execute(query) as found:
        for _, group in groupby(found.mappings(), itemgetter(ASSESSMENT.c.id)):
            rows = list(group)
            yield Kept(_stored(rows), rows[0][ASSESSMENT.c.changed])


def read_one(connection: Connection, assessment_id: str) -> Stored | None:
    """An assessment with its answers; None if there is none with this id."""
    return next(iter(read(connection, ASSESSMENT.c.id == assessment_id)), None)


def read_answer(connection: Connection, assessment_id: str, question_id: str) -> tuple[Answer, int]:
    """The answer to a question and its revision; empty and 0 if nobody touched it."""
    query = select(ANSWER).where(_is(assessment_id, question_id))
    with _making_sense():
        row = connection.execute(query).mappings().one_or_none()
        return (UNANSWERED, 0) if row is None else (_answer(row), row[ANSWER.c.revision])


def read_summaries(connection: Connection) -> tuple[Summary, ...]:
    """Every assessment in short, the one that changed last first."""
    answered = (
        select(func.count())
        .where(ANSWER.c.assessment_id == ASSESSMENT.c.id, _IS_ANSWERED)
        .scalar_subquery()
        .label("answered")
    )
    query = select(*(ASSESSMENT.c[name] for name in _LISTED), answered).order_by(
        ASSESSMENT.c.changed.desc(), ASSESSMENT.c.id
    )
    with _making_sense():
        return tuple(_summary(row) for row in connection.execute(query).mappings())


def add(connection: Connection, assessment: Assessment) -> None:
    """Store an assessment that is not there yet, each answer at revision 1."""
    first = Revisions(dict.fromkeys(assessment.answers, 1))
    add_as_it_was(connection, Kept(Stored(assessment, first, place=""), _now()))


def add_as_it_was(connection: Connection, kept: Kept) -> None:
    """Store an assessment that is not there yet, with the revisions, place and moment that it had."""
    assessment, revisions = kept.stored.assessment, kept.stored.revisions
    values = {**assessment.model_dump(mode="json", include=set(_ABOUT)), **_dates(assessment)}
    connection.execute(insert(ASSESSMENT).values(**values, place=kept.stored.place, changed=kept.changed))
    answers = [
        {
            "assessment_id": assessment.id,
            "question_id": question,
            "revision": revisions[question],
            **_answer_values(answer),
        }
        for question, answer in assessment.answers.items()
    ]
    if answers:
        connection.execute(insert(ANSWER), answers)


def write_answer(connection: Connection, assessment_id: str, question_id: str, answer: Answer, revision: int) -> None:
    """Put an answer in the place of the one before, or make it at revision 1."""
    values = {"revision": revision, **_answer_values(answer)}
    if revision == 1:
        values |= {"assessment_id": assessment_id, "question_id": question_id}
        connection.execute(insert(ANSWER).values(**values))
    else:
        connection.execute(update(ANSWER).where(_is(assessment_id, question_id)).values(**values))
    _touch(connection, assessment_id)


def write_fields(connection: Connection, assessment: Assessment, fields: Iterable[str]) -> None:
    """Store some fields of an assessment; the others, and the answers, stay as they are."""
    values = assessment.model_dump(mode="json", include=set(fields))
    values |= {name: day for name, day in _dates(assessment).items() if name in values}
    connection.execute(update(ASSESSMENT).where(ASSESSMENT.c.id == assessment.id).values(**values))
    _touch(connection, assessment.id)


def _whole(which: ColumnElement[bool]) -> Select[Any]:
    return (
        select(ASSESSMENT, ANSWER)
        .outerjoin_from(ASSESSMENT, ANSWER)
        .where(which)
        .order_by(ASSESSMENT.c.created, ASSESSMENT.c.id)
    )


@contextmanager
def _making_sense() -> Iterator[None]:
    # Dates and JSON that do not parse, and what pydantic refuses, are all ValueErrors.
    try:
        yield
    except ValueError as error:
        raise UnreadableError from error


def _stored(rows: list[RowMapping]) -> Stored:
    about = {name: rows[0][ASSESSMENT.c[name]] for name in _ABOUT}
    given = sorted((row for row in rows if row[ANSWER.c.question_id] is not None), key=itemgetter(ANSWER.c.question_id))
    answers = {row[ANSWER.c.question_id]: _answer(row) for row in given}
    return Stored(
        assessment=Assessment.model_validate({**about, "answers": answers}),
        revisions=Revisions({row[ANSWER.c.question_id]: row[ANSWER.c.revision] for row in given}),
        place=rows[0][ASSESSMENT.c.place],
    )


def _answer(row: RowMapping) -> Answer:
    said = {name: row[ANSWER.c[name]] for name in _SAID}
    return Answer.model_validate({**said, "evidence": {name: row[ANSWER.c[f"evidence_{name}"]] for name in _EVIDENCE}})


def _answer_values(answer: Answer) -> dict[str, object]:
    evidence = {f"evidence_{name}": value for name, value in answer.evidence.model_dump().items()}
    return {**answer.model_dump(include=set(_SAID)), **evidence}


def _summary(row: RowMapping) -> Summary:
    status = row["status"]
    return Summary(**{**row, "status": None if status is None else Status(status)})


def _dates(assessment: Assessment) -> Mapping[str, object]:
    # SQLAlchemy wants dates where JSON has text.
    return {"created": assessment.created, "finished": assessment.finished}


def _is(assessment_id: str, question_id: str) -> ColumnElement[bool]:
    return (ANSWER.c.assessment_id == assessment_id) & (ANSWER.c.question_id == question_id)


def _touch(connection: Connection, assessment_id: str) -> None:
    connection.execute(update(ASSESSMENT).where(ASSESSMENT.c.id == assessment_id).values(changed=_now()))


def _now() -> datetime:
    return datetime.now(UTC)
