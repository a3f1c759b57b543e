"""The tables: assessments with their answers, people with their sessions, and what happened."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)


class Moment(TypeDecorator[datetime]):
    """A moment in UTC. SQLite forgets the zone, PostgreSQL answers in the zone of the server."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - their signature
        """Store it in UTC."""
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - their signature
        """Read it as UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


# Constraints have names, so that a later migration can find them on both databases.
METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)

ASSESSMENT = Table(
    "assessment",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("municipality", Text, nullable=False),
    Column("checklist", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("follows", Text),
    Column("name", Text, nullable=False),
    Column("kind", Text),
    Column("status", Text),
    Column("programmes", JSON, nullable=False),
    Column("filled_in_by", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("invented", Boolean, nullable=False),
    Column("created", Date, nullable=False),
    Column("finished", Date),
    Column("finished_scores", JSON(none_as_null=True)),
    Column("chosen", JSON, nullable=False),
    Column("place", Text, nullable=False),
    Column("changed", Moment, nullable=False),
    Column("announced", Date),
)


def _answer_columns() -> tuple[Column[Any], ...]:
    """What an answer says, and who said it when; both are empty if nobody was logged in or nobody wrote it down."""
    return (
        Column("level", Text),
        Column("unknown", Boolean, nullable=False),
        Column("not_applicable", Text),
        Column("note", Text, nullable=False),
        Column("note_shared", Boolean, nullable=False),
        Column("evidence_document", Text, nullable=False),
        Column("evidence_page", Text, nullable=False),
        Column("evidence_quotation", Text, nullable=False),
        Column("already", Text),
        Column("set_aside", Text),
        Column("by", Text),
        Column("at", Moment),
    )


def _of_assessment() -> Column[Any]:
    return Column("assessment_id", Text, ForeignKey("assessment.id", ondelete="CASCADE"), primary_key=True)


ANSWER = Table(
    "answer",
    METADATA,
    _of_assessment(),
    Column("question_id", Text, primary_key=True),
    Column("revision", Integer, nullable=False),
    *_answer_columns(),
)

ANSWER_VERSION = Table(
    "answer_version",
    METADATA,
    _of_assessment(),
    Column("question_id", Text, primary_key=True),
    Column("revision", Integer, primary_key=True),
    *_answer_columns(),
)
"""Every version of an answer that can be put back, the newest too."""

PERSON = Table(
    "person",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("issuer", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("seen", Moment, nullable=False),
    UniqueConstraint("issuer", "subject", name="uq_person_issuer_subject"),
)
"""Who logged in, and when last. Elsewhere stands only the id."""

MEMBERSHIP = Table(
    "membership",
    METADATA,
    Column("person_id", Text, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("municipality", Text, primary_key=True),
    Column("role", Text, primary_key=True),
)

SESSION = Table(
    "session",
    METADATA,
    Column("token_hash", Text, primary_key=True),
    Column("person_id", Text, ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("seen", Moment, nullable=False),
    Column("ends", Moment, nullable=False),
)
"""A login in one browser. The token itself stands only in that browser."""

ASSIGNMENT = Table(
    "assignment",
    METADATA,
    _of_assessment(),
    Column("theme_id", Text, primary_key=True),
    Column("person_id", Text, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
)

TASK = Table(
    "task",
    METADATA,
    _of_assessment(),
    Column("question_id", Text, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("task", JSON, nullable=False),
    Column("by", Text),
    Column("at", Moment, nullable=False),
)
"""What becomes of each advice; what nobody planned has no row."""

CALENDAR = Table(
    "calendar",
    METADATA,
    Column("municipality", Text, primary_key=True),
    Column("checklist", Text, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("own", JSON, nullable=False),
    Column("by", Text),
    Column("at", Moment, nullable=False),
)
"""What is otherwise in the calendar of a municipality than in that of a checklist."""

CONSENT = Table(
    "consent",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("assessment_id", Text, ForeignKey("assessment.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("extent", Text, nullable=False),
    Column("consent", JSON, nullable=False),
    Column("told", JSON, nullable=False),
    Column("by", Text),
    Column("at", Moment, nullable=False),
    Column("ends", Date, nullable=False),
    Column("stopped", Moment),
    Column("why", Text),
)
"""Every decision to share, and what others are told under it; one of an assessment at most has not stopped."""

ROUND = Table(
    "round",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("on", Date, nullable=False),
    Column("released", Moment),
)
"""The rounds of figures without names; one at most is not released yet."""

PUBLISHED = Table(
    "published",
    METADATA,
    Column("round", Integer, ForeignKey("round.number"), primary_key=True),
    Column("checklist", Text, primary_key=True),
    Column("major", Integer, primary_key=True),
    Column("invented", Boolean, primary_key=True),
    Column("release", JSON, nullable=False),
)
"""What was released, and is never made again."""

SPENT = Table(
    "spent",
    METADATA,
    Column("assessment_id", Text, primary_key=True),
    Column("theme_id", Text, primary_key=True),
    Column("municipality", Text, nullable=False),
    Column("round", Integer, ForeignKey("round.number")),
)
"""Scores that count in no round any more. They outlive their assessment, which can be put back from a file."""

EVENT = Table(
    "event",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("at", Moment, nullable=False),
    Column("kind", Text, nullable=False),
    Column("person_id", Text),
    Column("colleague_id", Text),
    Column("assessment_id", Text, index=True),
    Column("question_id", Text),
    Column("theme_id", Text),
    Column("revision", Integer),
)
"""What happened, in ids only; it refers to nothing, so that it can outlive what it is about."""
