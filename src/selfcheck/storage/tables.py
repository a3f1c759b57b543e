"""The two tables: assessments, and their answers."""

from datetime import UTC, datetime

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
METADATA = MetaData(naming_convention={"pk": "pk_%(table_name)s", "fk": "fk_%(table_name)s_%(column_0_name)s"})

ASSESSMENT = Table(
    "assessment",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("municipality", Text, nullable=False),
    Column("checklist", Text, nullable=False),
    Column("version", Text, nullable=False),
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
)

ANSWER = Table(
    "answer",
    METADATA,
    Column("assessment_id", Text, ForeignKey("assessment.id", ondelete="CASCADE"), primary_key=True),
    Column("question_id", Text, primary_key=True),
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
    Column("revision", Integer, nullable=False),
)
