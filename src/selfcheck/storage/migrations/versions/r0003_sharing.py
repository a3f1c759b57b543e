"""Decisions to share, and figures without names. Nothing is shared by this upgrade."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "consent",
        sa.Column("number", sa.Integer, nullable=False, autoincrement=True),
        sa.Column("assessment_id", sa.Text, nullable=False),
        sa.Column("extent", sa.Text, nullable=False),
        sa.Column("consent", sa.JSON, nullable=False),
        sa.Column("told", sa.JSON, nullable=False),
        sa.Column("by", sa.Text),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends", sa.Date, nullable=False),
        sa.Column("stopped", sa.DateTime(timezone=True)),
        sa.Column("why", sa.Text),
        sa.PrimaryKeyConstraint("number", name="pk_consent"),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessment.id"], name="fk_consent_assessment_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_consent_assessment_id", "consent", ["assessment_id"])
    op.create_table(
        "round",
        sa.Column("number", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("on", sa.Date, nullable=False),
        sa.Column("released", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("number", name="pk_round"),
    )
    op.create_table(
        "published",
        sa.Column("round", sa.Integer, nullable=False),
        sa.Column("checklist", sa.Text, nullable=False),
        sa.Column("major", sa.Integer, nullable=False),
        sa.Column("invented", sa.Boolean, nullable=False),
        sa.Column("release", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("round", "checklist", "major", "invented", name="pk_published"),
        sa.ForeignKeyConstraint(["round"], ["round.number"], name="fk_published_round"),
    )
    op.create_table(
        "spent",
        sa.Column("assessment_id", sa.Text, nullable=False),
        sa.Column("theme_id", sa.Text, nullable=False),
        sa.Column("municipality", sa.Text, nullable=False),
        sa.Column("round", sa.Integer),
        sa.PrimaryKeyConstraint("assessment_id", "theme_id", name="pk_spent"),
        sa.ForeignKeyConstraint(["round"], ["round.number"], name="fk_spent_round"),
    )
