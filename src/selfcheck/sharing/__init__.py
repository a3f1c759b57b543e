"""What a municipality lets others see, who sees it, and what is told without names."""

from selfcheck.sharing.consent import Audience, Consent, Contact, Extent, Told, named_themes, runs_out, tell
from selfcheck.sharing.releasing import (
    Contribution,
    GroupFigures,
    Quartiles,
    Release,
    for_viewer,
    may_be_named,
    may_count,
    release,
)
from selfcheck.sharing.sight import near, sees_name, shows_a_score

__all__ = [
    "Audience",
    "Consent",
    "Contact",
    "Contribution",
    "Extent",
    "GroupFigures",
    "Quartiles",
    "Release",
    "Told",
    "for_viewer",
    "may_be_named",
    "may_count",
    "named_themes",
    "near",
    "release",
    "runs_out",
    "sees_name",
    "shows_a_score",
    "tell",
]
