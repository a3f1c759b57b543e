"""What becomes of advice, the calendar of a municipality, and which assessment another was made from."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add what is new; nothing is planned by this upgrade."""
    op.add_column("assessment", sa.Column("follows", sa.Text))
    op.create_table(
        "task",
        sa.Column("assessment_id", sa.Text, nullable=False),
        sa.Column("question_id", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("task", sa.JSON, nullable=False),
        sa.Column("by", sa.Text),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("assessment_id", "question_id", name="pk_task"),
        sa.ForeignKeyConstraint(["assessment_id"], ["assessment.id"], name="fk_task_assessment_id", ondelete="CASCADE"),
    )
    op.create_table(
        "calendar",
        sa.Column("municipality", sa.Text, nullable=False),
        sa.Column("checklist", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("own", sa.JSON, nullable=False),
        sa.Column("by", sa.Text),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "checklist", name="pk_calendar"),
    )
