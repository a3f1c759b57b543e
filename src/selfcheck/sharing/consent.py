"""A municipality's decision to share one finished assessment, and what others are then told.

What is told is made once, when the decision is given, and from then on others see that and nothing
else: no answer, no note, no range, no verdict (which would tell that a core question stands at 0).
Source of the rules: the design, "Comparison and sharing".
"""

from calendar import monthrange
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from selfcheck.answers import Answers, Said
from selfcheck.assessment import Assessment, MunicipalityCode, ShownScores, figures_shown
from selfcheck.checklist import Checklist, Day, Id, Part
from selfcheck.scoring import Mark, score
from selfcheck.sharing.releasing import coarse

LASTS = 24
"""Months after which a decision to share runs out."""

HIGH = Fraction(3, 4)
"""From this share of the maximum on, a municipality can be called about a question: level 3 or 4 of ours."""

_Address = Annotated[Said, StringConstraints(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s.]+$")]


class Extent(StrEnum):
    """How much is shared. Who shares nothing has no decision."""

    COUNTED = "counted"
    """Its scores count in figures without names."""
    WITHOUT_SENSITIVE = "without-sensitive"
    """By name, but for the sensitive themes: those count without a name, and no figure that gives them away is told."""
    NAMED = "named"
    """By name, everything that can be compared."""

    @property
    def by_name(self) -> bool:
        """Whether others see the name."""
        return self is not Extent.COUNTED


class Audience(StrEnum):
    """Which municipalities see the name, if they share by name themselves."""

    NEIGHBOURS = "neighbours"
    CHOSEN = "chosen"
    """The neighbours, and the municipalities in a list."""
    SHARERS = "sharers"


class Contact(Part):
    """Whom one may call about which themes: a function and a general address, never a person."""

    themes: tuple[Id, ...] = Field(min_length=1, max_length=100)
    function: Said
    address: _Address


class Consent(Part):
    """What a municipality decided, and who decided it (a function) when."""

    extent: Extent
    audience: Audience | None = None
    chosen: tuple[MunicipalityCode, ...] = Field((), max_length=400)
    in_sheets: bool = False
    contact: Contact | None = None
    decided_by: Said
    decided_on: Day

    @model_validator(mode="after")
    def _fits_its_extent(self) -> Self:
        named = self.extent.by_name
        if named is (self.audience is None):
            message = "who shares by name says who sees it, and nobody else does"
            raise ValueError(message)
        if bool(self.chosen) is not (self.audience is Audience.CHOSEN):
            message = "a list belongs to the choice for a list"
            raise ValueError(message)
        if not named and (self.in_sheets or self.contact):
            message = "sheets and calls need a name"
            raise ValueError(message)
        return self


class Told(Part):
    """What others are told under a decision.

    ``figures`` are the whole numbers by name, None without a name; ``counted`` are the scores that
    count without a name, by theme, to five points; ``topics`` are the questions about which one may call.
    """

    figures: ShownScores | None = None
    counted: dict[Id, int] = Field({})
    topics: tuple[Id, ...] = ()


def tell(checklist: Checklist, assessment: Assessment, consent: Consent) -> Told:
    """What others are told about an assessment under a decision.

    Raises ValueError for an unfinished assessment, and for a call about a theme that is not shared by name.
    """
    if assessment.finished is None:
        message = "only a finished assessment can be shared"
        raise ValueError(message)
    named = named_themes(checklist, consent.extent)
    asked = consent.contact.themes if consent.contact else ()
    if not set(asked) <= set(named):
        message = "one can only be called about a theme that is shared by name"
        raise ValueError(message)
    shown = figures_shown(score(checklist, assessment.given))
    everything = len(named) == len(checklist.themes)
    figures = ShownScores(
        total=shown.total if everything else None,
        themes={theme: shown.themes[theme] for theme in named},
        selections=shown.selections if everything else {},
    )
    return Told(
        figures=figures if consent.extent.by_name else None,
        counted={
            theme: coarse(figure) for theme, figure in shown.themes.items() if theme not in named and figure is not None
        },
        topics=_topics(checklist, assessment.given, asked),
    )


def named_themes(checklist: Checklist, extent: Extent) -> tuple[str, ...]:
    """The themes that are shown by name, in the checklist's order."""
    if extent is Extent.COUNTED:
        return ()
    return tuple(theme.id for theme in checklist.themes if extent is Extent.NAMED or not theme.sensitive)


def _topics(checklist: Checklist, answers: Answers, themes: tuple[str, ...]) -> tuple[str, ...]:
    marks = (mark for theme in score(checklist, answers).themes if theme.theme.id in themes for mark in theme.marks)
    return tuple(mark.question.id for mark in marks if _is_high(mark))


def _is_high(mark: Mark) -> bool:
    return mark.share is not None and mark.share >= HIGH


def runs_out(given: date) -> date:
    """The last day of a decision that is given today.

    >>> runs_out(date(2028, 2, 29))
    datetime.date(2030, 2, 28)
    """
    year, month = divmod(given.year * 12 + given.month - 1 + LASTS, 12)
    return date(year, month + 1, min(given.day, monthrange(year, month + 1)[1]))
