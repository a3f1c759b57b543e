"""States of a newer version of the checklist: what is otherwise, and what is looked at again."""

from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import expect

import next_version
from reaching.state import Stage, States
from selfcheck.answers import Answer, Evidence
from selfcheck.assessment import copy, today
from selfcheck.migration import carry_over
from selfcheck.reading import read_folder
from selfcheck.storage.address import SETTING
from selfcheck.ui import texts
from visited import answered

STATES = States()


def _with_both(stage: Stage) -> Path:
    """Let the visitor go on where the next version is too, on the same database; gives the folder."""
    folder = next_version.folder_with_both(Path(stage.afterwards.enter_context(TemporaryDirectory())))
    file = stage.store.database.file
    assert file is not None
    stage.move_to_another_server(**{SETTING: str(file), "SELFCHECK_CHECKLISTS": str(folder)})
    return folder


def _full(stage: Stage) -> dict[str, Answer]:
    told = {"note": "Gehoord in het overleg.", "evidence": Evidence(document="Samen vooruit", page="12")}
    return {name: answer.with_(**told) for name, answer in answered(stage.checklist).items()}


@STATES.of("overzetten")
def a_newer_version_there_is_not(stage: Stage) -> None:
    stage.open("overzetten", stage.keeps(stage.half()))
    stage.visitor.sees(texts.MOVE_NOTHING_TITLE)


@STATES.of("overzetten")
def what_a_newer_version_changes(stage: Stage) -> None:
    assessment_id = stage.keeps(_full(stage))
    _with_both(stage)
    stage.open("overzetten", assessment_id)
    stage.visitor.sees(texts.MOVE_TITLE.format(new="2.0"))
    stage.unfold_everything()


@STATES.of("vragen")
def questions_with_an_earlier_answer(stage: Stage) -> None:
    first = stage.store.load(stage.keeps(_full(stage)))
    assert first is not None
    old, new = read_folder(_with_both(stage))
    fresh = carry_over(copy(first.assessment, "GM0344", texts.MOVED_NAME, today()), old, new)
    stage.store.create(fresh)
    stage.open("vragen", fresh.id, new.theme_of(next_version.REWORDED).id)
    number = [*new.by_id].index(next_version.REWORDED) + 1
    stage.visitor.page.locator("summary").filter(has_text=texts.EARLIER.format(number=number)).click()
    take = stage.visitor.page.get_by_role("button", name=texts.EARLIER_TAKE.partition("{")[0].strip()).first
    expect(take).to_be_visible()
    stage.visitor.settle()
