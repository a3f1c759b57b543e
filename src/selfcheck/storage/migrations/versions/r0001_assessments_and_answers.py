"""Assessments and their answers."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None


def upgrade() -> None:
    """Make both tables."""
    op.create_table(
        "assessment",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("municipality", sa.Text, nullable=False),
        sa.Column("checklist", sa.Text, nullable=False),
        sa.Column("version", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("kind", sa.Text),
        sa.Column("status", sa.Text),
        sa.Column("programmes", sa.JSON, nullable=False),
        sa.Column("filled_in_by", sa.Text, nullable=False),
        sa.Column("contact", sa.Text, nullable=False),
        sa.Column("invented", sa.Boolean, nullable=False),
        sa.Column("created", sa.Date, nullable=False),
        sa.Column("finished", sa.Date),
        sa.Column("finished_scores", sa.JSON),
        sa.Column("chosen", sa.JSON, nullable=False),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("changed", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_assessment"),
    )
    op.create_table(
        "answer",
        sa.Column("assessment_id", sa.Text, nullable=False),
        sa.Column("question_id", sa.Text, nullable=False),
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
        sa.Column("revision", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("assessment_id", "question_id", name="pk_answer"),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessment.id"], name="fk_answer_assessment_id", ondelete="CASCADE"
        ),
    )
