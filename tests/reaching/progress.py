"""States of progress: with nothing to compare yet, and beside an earlier assessment with a plan."""

from datetime import date

from playwright.sync_api import expect

from reaching.state import Stage, States
from selfcheck.access import ALONE
from selfcheck.answers import Answer, Evidence
from selfcheck.assessment import Assessment, Programme, Status, evaluate, finish
from selfcheck.plan import Task, TaskStatus
from selfcheck.storage import PlanStore
from selfcheck.ui import texts
from visited import answered, begun

STATES = States()

EARLIER = date(2026, 6, 3)


def _planned(stage: Stage, assessment: Assessment) -> None:
    """Take three advices over: one is done, one is busy and late, one is still to begin."""
    plans = PlanStore(stage.store.database, ALONE)
    tasks = (
        Task(owner="adviseur dienstverlening", status=TaskStatus.DONE),
        Task(owner="CISO", status=TaskStatus.BUSY, due=date(2026, 7, 1)),
        Task(),
    )
    for advice, task in zip(evaluate(stage.checklist, assessment.given).advice, tasks, strict=False):
        plans.save_task(assessment.id, advice.question.id, task, 0, theme=advice.theme.id)


def _earlier(stage: Stage) -> Assessment:
    """An assessment of the same municipality that was finished before, with a plan."""
    draft = begun(stage.checklist, answered(stage.checklist)).changing(
        kind=stage.checklist.kinds[1].id,
        status=Status.DRAFT,
        programmes=(Programme(title="Akkoord op hoofdlijnen", dated=EARLIER),),
    )
    made = finish(draft, stage.checklist, EARLIER)
    stage.store.create(made)
    _planned(stage, made)
    return made


def _later(stage: Stage, before: Assessment) -> dict[str, Answer]:
    """Answers of which some went up and some down, and what was written with them."""
    answers = {**before.answers, **dict([*answered(stage.checklist, 1).items()][::3])}
    first = evaluate(stage.checklist, before.given).advice[0].question
    evidence = Evidence(document="Akkoord voor de proef", page="12")
    return {**answers, first.id: Answer(level=[*first.levels][-1], note="Besloten in het najaar.", evidence=evidence)}


@STATES.of("voortgang")
def progress_of_what_is_not_finished(stage: Stage) -> None:
    stage.open("voortgang", stage.keeps(stage.half()))
    expect(stage.visitor.page.get_by_text(texts.PROGRESS_NONE_YET)).to_be_visible()


@STATES.of("voortgang")
def progress_of_the_first(stage: Stage) -> None:
    made = stage.finished()
    stage.store.create(made)
    _planned(stage, made)
    stage.open("voortgang", made.id)
    expect(stage.visitor.page.get_by_text(texts.PROGRESS_LATER)).to_be_visible()


@STATES.of("voortgang")
def progress_beside_an_earlier_one_unfolded(stage: Stage) -> None:
    before = _earlier(stage)
    stage.keeps_finished(1)
    stage.open("voortgang", stage.keeps(_later(stage, before), follows=before.id))
    expect(stage.visitor.page.get_by_role("heading", name=texts.PROGRESS_QUESTIONS)).to_be_visible()
    stage.unfold_everything()


@STATES.of("voortgang")
def progress_beside_an_earlier_one(stage: Stage) -> None:
    before = _earlier(stage)
    mine = finish(begun(stage.checklist, _later(stage, before)), stage.checklist, date(2026, 11, 2))
    stage.store.create(mine)
    _planned(stage, mine)
    stage.open("voortgang", mine.id)
    expect(stage.visitor.page.get_by_role("link", name=texts.PROGRESS_TO_COMPARE)).to_be_visible()
