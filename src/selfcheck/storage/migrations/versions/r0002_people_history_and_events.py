"""People who log in, who answers which theme, every version of an answer, and what happened."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_ANSWER = (
    "assessment_id, question_id, revision, level, unknown, not_applicable, note, note_shared, "
    "evidence_document, evidence_page, evidence_quotation, already, set_aside"
)


def upgrade() -> None:
    """Add what is new; each answer that stands becomes the first version that can be put back."""
    op.add_column("assessment", sa.Column("announced", sa.Date))
    op.add_column("answer", sa.Column("by", sa.Text))
    op.add_column("answer", sa.Column("at", sa.DateTime(timezone=True)))
    op.create_table(
        "answer_version",
        sa.Column("assessment_id", sa.Text, nullable=False),
        sa.Column("question_id", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("level", sa.Text),
        sa.Column("unknown", sa.Boolean, nullable=False),
        sa.Column("not_applicable", sa.Text),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("note_shared", sa.Boolean, nullable=False),
        sa.Column("evidence_document", sa.Text, nullable=False),
        sa.Column("evidence_page", sa.Text, nullable=False),
        sa.Column("evidence_quotation", sa.Text, nullable=False),
        sa.Column("already", sa.Text),
        sa.Column("set_aside", sa.Text),
        sa.Column("by", sa.Text),
        sa.Column("at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("assessment_id", "question_id", "revision", name="pk_answer_version"),
        _of("assessment", "answer_version"),
    )
    op.execute(f"INSERT INTO answer_version ({_ANSWER}) SELECT {_ANSWER} FROM answer")  # noqa: S608 - our own words
    _people()
    op.create_table(
        "assignment",
        sa.Column("assessment_id", sa.Text, nullable=False),
        sa.Column("theme_id", sa.Text, nullable=False),
        sa.Column("person_id", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("assessment_id", "theme_id", name="pk_assignment"),
        _of("assessment", "assignment"),
        _of("person", "assignment"),
    )
    op.create_table(
        "event",
        sa.Column("number", sa.Integer, nullable=False, autoincrement=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("person_id", sa.Text),
        sa.Column("colleague_id", sa.Text),
        sa.Column("assessment_id", sa.Text),
        sa.Column("question_id", sa.Text),
        sa.Column("theme_id", sa.Text),
        sa.Column("revision", sa.Integer),
        sa.PrimaryKeyConstraint("number", name="pk_event"),
    )
    op.create_index("ix_event_assessment_id", "event", ["assessment_id"])


def _people() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("issuer", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("email", sa.Text, nullable=False),
        sa.Column("seen", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sa.UniqueConstraint("issuer", "subject", name="uq_person_issuer_subject"),
    )
    op.create_table(
        "membership",
        sa.Column("person_id", sa.Text, nullable=False),
        sa.Column("municipality", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("person_id", "municipality", "role", name="pk_membership"),
        _of("person", "membership"),
    )
    op.create_table(
        "session",
        sa.Column("token_hash", sa.Text, nullable=False),
        sa.Column("person_id", sa.Text, nullable=False),
        sa.Column("seen", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name="pk_session"),
        _of("person", "session"),
    )
    op.create_index("ix_session_person_id", "session", ["person_id"])


def _of(table: str, of: str) -> sa.ForeignKeyConstraint:
    column = f"{table}_id"
    return sa.ForeignKeyConstraint([column], [f"{table}.id"], name=f"fk_{of}_{column}", ondelete="CASCADE")
