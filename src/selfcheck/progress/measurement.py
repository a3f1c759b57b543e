"""One side of what is set beside each other: an assessment, with what follows from it."""

from dataclasses import dataclass
from typing import Self

from selfcheck.assessment import Assessment, Result, ShownScores, evaluate, figures_shown
from selfcheck.checklist import Checklist
from selfcheck.occasions import AS_USUAL, OwnCalendar, calendar_of
from selfcheck.plan import NO_TASKS, Plan, Task, Tasks, make_plan
from selfcheck.scoring import ThemeScore


@dataclass(frozen=True, slots=True)
class Measurement:
    """An assessment with its result, and its plan, which is empty while it is not finished.

    ``result`` is None if this version of the checklist is not here: what was shown when it was finished is
    then all there is.
    """

    assessment: Assessment
    result: Result | None
    plan: Plan

    @classmethod
    def of(
        cls, assessment: Assessment, checklist: Checklist | None, tasks: Tasks = NO_TASKS, own: OwnCalendar = AS_USUAL
    ) -> Self:
        """The measurement of an assessment on this checklist, planned in the calendar of its municipality."""
        result = None if checklist is None else evaluate(checklist, assessment.given, assessment.chosen)
        if result is None or assessment.finished is None:
            return cls(assessment, result, Plan(()))
        calendar = calendar_of(result.checklist, own)
        return cls(assessment, result, make_plan(result, tasks, calendar, assessment.finished))

    @property
    def shown(self) -> ShownScores:
        """The figures that people saw when it was finished; of an unfinished one as they are now."""
        if self.assessment.finished_scores is not None:
            return self.assessment.finished_scores
        if self.result is None:
            return ShownScores(total=None, themes={}, selections={})
        return figures_shown(self.result.scores)

    def task(self, question_id: str) -> Task | None:
        """What its plan says about a question; None where no advice was taken over."""
        return next((each.task for each in self.plan.planned if each.id == question_id), None)

    def scored(self, theme_id: str) -> ThemeScore | None:
        """What made the score of a theme; None if the theme, or the checklist, is not here."""
        themes = () if self.result is None else self.result.scores.themes
        return next((each for each in themes if each.theme.id == theme_id), None)
