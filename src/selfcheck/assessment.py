"""One municipality's answers on one version of a checklist, about named documents, at one moment."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Self
from uuid import uuid4
from zoneinfo import ZoneInfo

from pydantic import Field, StringConstraints, model_validator

from selfcheck.advice import Advice, Finding, Strength, advise, propose, strengths, to_find_out
from selfcheck.answers import NO_ANSWERS, Answer, Answers, Line, Said
from selfcheck.checklist import Checklist, DocumentKind, Id, Part, Version
from selfcheck.scoring import Score, Scores, SelectionScore, score, shown

AMSTERDAM = ZoneInfo("Europe/Amsterdam")

AssessmentId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
MunicipalityCode = Annotated[str, StringConstraints(pattern=r"^GM[0-9]{4}$")]


class Status(StrEnum):
    """Whether the documents are final."""

    DRAFT = "concept"
    ADOPTED = "vastgesteld"


class Programme(Part):
    """A document that is checked: a coalition agreement, a *collegeprogramma*, and so on."""

    title: Said
    dated: date | None = None


class ShownScores(Part):
    """The figures that people saw when an assessment was finished; an old sheet never changes."""

    total: int | None = Field(ge=0, le=100)
    themes: dict[Id, int | None]
    selections: dict[Id, int | None]


class Assessment(Part):
    """Who answered what, about which documents, on which version of which checklist.

    ``invented`` marks an example: it says so wherever it is shown, and is never mixed with real
    ones. Finished assessments are frozen: they carry the date and the figures of that moment, and
    :meth:`changing` refuses them. ``follows`` is the assessment that it was made from, which may be
    gone by now.
    """

    id: AssessmentId
    municipality: MunicipalityCode
    checklist: Id
    version: Version
    follows: AssessmentId | None = None
    name: Line = ""
    kind: Id | None = None
    status: Status | None = None
    programmes: tuple[Programme, ...] = Field((), max_length=10)
    invented: bool = False
    filled_in_by: Line = ""
    contact: Line = ""
    created: date
    finished: date | None = None
    finished_scores: ShownScores | None = None
    chosen: tuple[Id, ...] = Field((), max_length=500)
    answers: dict[Id, Answer] = Field({})

    @model_validator(mode="after")
    def _finished_has_scores(self) -> Self:
        if (self.finished is None) is not (self.finished_scores is None):
            message = "a finished assessment carries its scores, and only a finished one"
            raise ValueError(message)
        return self

    @property
    def given(self) -> Answers:
        """The answers, ready for scoring."""
        return Answers(self.answers)

    def changing(self, **changes: object) -> "Assessment":
        """A copy with some fields changed and checked; a finished assessment raises FrozenError."""
        if self.finished is not None:
            raise FrozenError(self.id)
        return Assessment.model_validate({**dict(self), **changes})


class FrozenError(Exception):
    """A finished assessment does not change; a change is a new copy."""


def today() -> date:
    """The date in the Netherlands."""
    return datetime.now(AMSTERDAM).date()


def new_id() -> str:
    """A fresh assessment id, which nobody can guess."""
    return uuid4().hex


def begin(municipality: str, checklist: Checklist, on: date, **about: object) -> Assessment:
    """An empty assessment of a municipality on a checklist."""
    return Assessment.model_validate(
        {
            "id": new_id(),
            "municipality": municipality,
            "checklist": checklist.id,
            "version": checklist.version,
            "created": on,
            **about,
        }
    )


def copy(assessment: Assessment, municipality: str, name: str, on: date) -> Assessment:
    """An unfinished assessment with the same answers, to go on from, of the same municipality or of its successor."""
    fresh = {
        "id": new_id(),
        "municipality": municipality,
        "follows": assessment.id,
        "name": name,
        "created": on,
        "finished": None,
        "finished_scores": None,
    }
    return Assessment.model_validate({**dict(assessment), **fresh})


def finish(assessment: Assessment, checklist: Checklist, on: date) -> Assessment:
    """The assessment as it stands, frozen with its figures. Open questions are allowed."""
    figures = figures_shown(score(checklist, assessment.given))
    return assessment.changing(finished=on, finished_scores=figures)


def figures_shown(scores: Scores) -> ShownScores:
    """The rounded figures of a total, its themes and its selections."""
    return ShownScores(
        total=_figure(scores.total),
        themes={theme.theme.id: _figure(theme.score) for theme in scores.themes},
        selections={selection.selection.id: _figure(selection.score) for selection in scores.selections},
    )


def _figure(scored: Score | None) -> int | None:
    return None if scored is None or scored.known is None else shown(scored.known)


@dataclass(frozen=True, slots=True)
class Result:
    """What an assessment says: scores, advice in order, what is strong and what is to be found out."""

    checklist: Checklist
    scores: Scores
    advice: tuple[Advice, ...]
    strong: tuple[Strength, ...]
    open: tuple[Finding, ...]
    chosen: tuple[str, ...]

    @property
    def proposals(self) -> tuple[Advice, ...]:
        """The three pieces of advice of page 1."""
        return propose(self.advice, self.chosen)

    @property
    def beside_total(self) -> SelectionScore | None:
        """The selection that always stands beside the total (ours: the *kernscore*)."""
        return next((found for found in self.scores.selections if found.selection.beside_total), None)

    @property
    def short(self) -> SelectionScore | None:
        """The score of the short version, if the checklist has one."""
        return next((found for found in self.scores.selections if found.selection.short_version), None)


def evaluate(checklist: Checklist, answers: Answers = NO_ANSWERS, chosen: Sequence[str] = ()) -> Result:
    """Turn answers into a result: the one call that screens and sheets need."""
    scores = score(checklist, answers)
    return Result(
        checklist=checklist,
        scores=scores,
        advice=advise(checklist, answers, scores),
        strong=strengths(checklist, scores),
        open=to_find_out(scores),
        chosen=tuple(chosen),
    )


def kind_of(checklist: Checklist, assessment: Assessment) -> DocumentKind | None:
    """The kind of programme that was checked; None while not chosen."""
    return next((kind for kind in checklist.kinds if kind.id == assessment.kind), None)
