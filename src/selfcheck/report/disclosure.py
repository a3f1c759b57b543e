"""What a sheet may say: the one place that decides it.

Whatever may not be said is taken away here, before a sentence is made. The parts of the sheet get
a checklist without the hidden theme and answers without the hidden notes, so that they cannot let
slip what they do not know.
"""

from dataclasses import dataclass, replace
from datetime import date

from selfcheck.answers import Answer, Answers, State
from selfcheck.assessment import Assessment, Programme, Result, Status, evaluate, figures_shown, kind_of
from selfcheck.checklist import Checklist, DocumentKind, Theme
from selfcheck.occasions import AS_USUAL, Calendar, OwnCalendar, calendar_of
from selfcheck.plan import Plan, Task, Tasks, make_plan
from selfcheck.report.variant import Sensitive, SheetOptions, Variant
from selfcheck.report.wording import verdict_label
from selfcheck.scoring import ThemeScore


@dataclass(frozen=True, slots=True)
class About:
    """What was checked, by whom and when. ``changed`` says that the figures of the finish were others."""

    kind: DocumentKind | None
    status: Status | None
    programmes: tuple[Programme, ...]
    filled_in_by: str
    contact: str
    name: str
    created: date
    finished: date | None
    invented: bool
    changed: bool


@dataclass(frozen=True, slots=True)
class Hidden:
    """A theme that is not shown: its place among the others, and its verdict in words if that much may be said."""

    place: int
    title: str
    verdict: str | None


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Everything that a sheet may say.

    ``hidden`` themes stand in no other field. While there are any, ``result`` holds no total, no
    scores of selections and no gains: each of them would give the hidden score away.
    """

    options: SheetOptions
    checklist: Checklist
    calendar: Calendar
    answers: Answers
    result: Result
    about: About
    hidden: tuple[Hidden, ...]
    only_short: bool

    @property
    def themes(self) -> tuple[ThemeScore | Hidden, ...]:
        """What is left of each theme, in the checklist's order; themes left out are absent."""
        themes: list[ThemeScore | Hidden] = list(self.result.scores.themes)
        for hidden in self.hidden:
            themes.insert(hidden.place, hidden)
        return tuple(theme for theme in themes if isinstance(theme, ThemeScore) or theme.verdict is not None)

    @property
    def working(self) -> bool:
        """Whether this is the *werkversie*."""
        return self.options.variant is Variant.WORKING

    @property
    def whole(self) -> bool:
        """Whether totals, scores of selections and gains may be said."""
        return not self.hidden

    @property
    def answered(self) -> int:
        """How many of the questions shown have an answer."""
        return len(self.checklist.questions) - len(self.result.open)


def disclose(
    checklist: Checklist, assessment: Assessment, options: SheetOptions, own: OwnCalendar = AS_USUAL
) -> Disclosure:
    """What may be said about an assessment in the version that was chosen; ``own`` is the calendar of its municipality."""
    concealed = [theme for theme in checklist.themes if theme.sensitive and options.of_sensitive is not Sensitive.WHOLE]
    kept = _without(checklist, concealed) if concealed else checklist
    answers = _answers(kept, assessment, options)
    result = evaluate(kept, answers, assessment.chosen)
    return Disclosure(
        options=options,
        checklist=kept,
        calendar=calendar_of(kept, own),
        answers=answers,
        result=_silenced(result) if concealed else result,
        about=_about(checklist, assessment, options, changed=not concealed and _changed(assessment, result)),
        hidden=_hidden(checklist, assessment, concealed, options),
        only_short=not concealed and _only_short(result, answers),
    )


def disclose_plan(said: Disclosure, tasks: Tasks, since: date) -> Plan:
    """What may be said of a plan: in the *deelversie* what is taken over and when, not who does it and how far it is."""
    told = tasks if said.working else {question: _task_for_others(task) for question, task in tasks.items()}
    return make_plan(said.result, told, said.calendar, since)


def _task_for_others(task: Task) -> Task:
    return Task(accepted=task.accepted, moment=task.moment, year=task.year)


def _without(checklist: Checklist, concealed: list[Theme]) -> Checklist:
    themes = tuple(theme for theme in checklist.themes if theme not in concealed)
    # Not validated again: without its themes it need not be a whole checklist any more.
    return Checklist.model_construct(**{**dict(checklist), "themes": themes, "selections": ()})


def _answers(kept: Checklist, assessment: Assessment, options: SheetOptions) -> Answers:
    working = options.variant is Variant.WORKING
    return Answers(
        {
            question_id: answer if working else _for_others(answer)
            for question_id, answer in assessment.answers.items()
            if question_id in kept.by_id
        }
    )


def _for_others(answer: Answer) -> Answer:
    """An answer without the note, unless it was ticked, and without the reason for setting the advice aside."""
    note = answer.note if answer.note_shared else ""
    return answer.with_(note=note, set_aside=None if answer.set_aside is None else "")


def _silenced(result: Result) -> Result:
    return replace(
        result,
        scores=replace(result.scores, total=None, nearest=None, selections=()),
        advice=tuple(replace(advice, gain=None) for advice in result.advice),
    )


def _hidden(
    checklist: Checklist, assessment: Assessment, concealed: list[Theme], options: SheetOptions
) -> tuple[Hidden, ...]:
    places = {theme.id: place for place, theme in enumerate(checklist.themes)}
    if not concealed or options.of_sensitive is Sensitive.LEFT_OUT:
        return tuple(Hidden(places[theme.id], theme.title, None) for theme in concealed)
    scores = evaluate(checklist, assessment.given).scores
    return tuple(
        Hidden(places[theme.id], theme.title, verdict_label(scores.theme(theme.id).verdict)) for theme in concealed
    )


def _changed(assessment: Assessment, result: Result) -> bool:
    return assessment.finished_scores is not None and assessment.finished_scores != figures_shown(result.scores)


def _only_short(result: Result, answers: Answers) -> bool:
    """Whether somebody answered the short version and nothing more."""
    touched = {question_id for question_id, answer in answers.items() if _touched(answer)}
    total, short = result.scores.total, result.short
    if short is None or not touched or (total is not None and total.known is not None):
        return False
    return touched <= set(short.selection.questions)


def _touched(answer: Answer) -> bool:
    return answer.state is not State.UNANSWERED


def _about(checklist: Checklist, assessment: Assessment, options: SheetOptions, *, changed: bool) -> About:
    return About(
        kind=kind_of(checklist, assessment),
        status=assessment.status,
        programmes=assessment.programmes,
        filled_in_by=assessment.filled_in_by.strip(),
        contact=assessment.contact.strip(),
        name=assessment.name.strip() if options.variant is Variant.WORKING else "",
        created=assessment.created,
        finished=assessment.finished,
        invented=assessment.invented or options.invented,
        changed=changed,
    )
