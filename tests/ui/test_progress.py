"""Progress on the screen: how far the plan is, and what changed since an earlier assessment."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from desks import Hall
from merging import OUDEWATER, WOERDEN, Calendar
from reporting import PUBLISHED
from screens import EVERYTHING_HOSTILE, Tab, an_assessment, answered, without_markup
from selfcheck.access import Membership, Role
from selfcheck.answers import Answer, Evidence
from selfcheck.assessment import Assessment, Programme, Status, evaluate, finish, today
from selfcheck.checklist import Checklist
from selfcheck.comparison.course_words import MERGED
from selfcheck.plan import Task, TaskStatus
from selfcheck.storage import Store
from selfcheck.ui import resources, texts


def kept(
    store: Store,
    checklist: Checklist,
    points: int,
    ago: int = 0,
    answers: Mapping[str, Answer] | None = None,
    **about: Any,
) -> Assessment:
    """A finished assessment in the store, with every question at so many points or as given, finished days ago."""
    draft = an_assessment(checklist, **{"answers": {**answered(checklist, points), **(answers or {})}, **about})
    made = finish(draft, checklist, today() - timedelta(days=ago))
    store.create(made)
    return made


def plan(assessment: Assessment, checklist: Checklist, *tasks: Task) -> list[str]:
    """Store tasks for the first advices of an assessment; gives their questions."""
    result = evaluate(checklist, assessment.given)
    for advice, task in zip(result.advice, tasks, strict=False):
        resources.plans().save_task(assessment.id, advice.question.id, task, 0, theme=advice.theme.id)
    return [advice.question.id for advice in result.advice[: len(tasks)]]


def table(tab: Tab, column: str) -> Any:
    """The first table with a column."""
    return next(each.value for each in tab.app.table if column in each.value.columns)


def of_theme(tab: Tab, theme: int = 0) -> dict[str, Any]:
    """The rows about the questions of a theme, by the label of the question."""
    tables = [each.value for each in tab.app.table if texts.COLUMN_WHY in each.value.columns]
    return {row[texts.COLUMN_QUESTION]: row for row in tables[theme].to_dict("records")}


def test_the_first_assessment_says_what_to_do(store: Store, checklist: Checklist) -> None:
    mine = kept(store, checklist, 1)
    tab = Tab().open("voortgang", mine.id)
    assert tab.title == texts.SCREENS["voortgang"]
    assert tab.says(texts.PROGRESS_NONE_YET)
    assert tab.says(texts.PROGRESS_LATER)
    assert tab.follow(texts.PROGRESS_COPY).title == texts.FROZEN_TITLE


def test_an_unfinished_first_one_has_no_plan_and_nothing_to_compare(begun: str) -> None:
    tab = Tab().open("voortgang", begun)
    assert tab.says(texts.PLAN_UNFINISHED)
    assert tab.says(texts.PROGRESS_NONE_YET)
    assert not tab.says(texts.PROGRESS_LATER)
    assert not tab.app.table
    assert tab.follow(texts.TO_RESULT).title == texts.RESULT_TITLE


def test_the_plan_stands_by_status_with_owner_and_day(store: Store, checklist: Checklist) -> None:
    mine = kept(store, checklist, 1)
    due = today() + timedelta(days=30)
    questions = plan(
        mine,
        checklist,
        Task(owner="adviseur dienstverlening", status=TaskStatus.BUSY, due=due),
        Task(status=TaskStatus.DONE),
        Task(due=today() - timedelta(days=3)),
        Task(accepted=False),
    )
    tab = Tab().open("voortgang", mine.id)
    told = texts.PROGRESS_TASKS.format(number="3 adviezen", parts="1 klaar, 1 bezig en 1 nog niet begonnen")
    assert tab.says(told)
    assert [each.value for each in tab.app.subheader] == ["Klaar", "Bezig", "Nog niet begonnen"]
    done, busy, to_begin = (each.value.to_dict("records") for each in tab.app.table)
    labels = [checklist.by_id[name].label for name in questions]
    assert [row[texts.ADVICE] for rows in (busy, done, to_begin) for row in rows] == labels[:3]
    assert busy[0][texts.OWNER] == "adviseur dienstverlening"
    assert "(voorbij)" not in busy[0][texts.WHEN]
    assert "(voorbij)" in to_begin[0][texts.WHEN]


def test_a_plan_with_nothing_in_it_says_so(store: Store, checklist: Checklist) -> None:
    tab = Tab().open("voortgang", kept(store, checklist, 1).id)
    assert tab.says(texts.PROGRESS_NO_TASKS)


def test_scores_and_levels_stand_beside_those_of_the_earlier_one(store: Store, checklist: Checklist) -> None:
    kept(store, checklist, 1, ago=200)
    mine = kept(store, checklist, 2)
    tab = Tab().open("voortgang", mine.id)
    themes = table(tab, texts.COLUMN_DIFFERENCE).to_dict("records")
    assert [row[texts.COLUMN_THEME] for row in themes] == [
        *(theme.title for theme in checklist.themes),
        texts.TOTAL,
    ]
    for row in themes:
        then, now = int(row[texts.COLUMN_THEN]), int(row[texts.COLUMN_NOW])
        assert row[texts.COLUMN_DIFFERENCE] == texts.POINTS_MORE.format(points=now - then)
    number = len(checklist.questions)
    assert tab.says(texts.PROGRESS_IN_SHORT.format(higher=f"{number} vragen", lower="0 vragen", same="0 vragen"))
    first = checklist.questions[0]
    levels = [level.label for level in checklist.ladder(first).levels]
    row = of_theme(tab)[first.label]
    assert (row[texts.COLUMN_THEN], row[texts.COLUMN_NOW]) == (levels[1], levels[2])
    assert row[texts.COLUMN_CHANGE] == "hoger"


def test_every_question_stands_once(store: Store, checklist: Checklist) -> None:
    kept(store, checklist, 1, ago=200)
    tab = Tab().open("voortgang", kept(store, checklist, 2).id)
    there = [label for number in range(len(checklist.themes)) for label in of_theme(tab, number)]
    assert there == [question.label for question in checklist.questions]


def test_the_picture_says_in_words_what_it_shows(store: Store, checklist: Checklist) -> None:
    kept(store, checklist, 1, ago=200)
    tab = Tab().open("voortgang", kept(store, checklist, 2).id)
    (picture,) = tab.app.get("vega_lite_chart")
    for row in table(tab, texts.COLUMN_DIFFERENCE).to_dict("records")[:-1]:
        told = texts.PROGRESS_WENT.format(
            title=row[texts.COLUMN_THEME], then=row[texts.COLUMN_THEN], now=row[texts.COLUMN_NOW]
        )
        assert told in picture.proto.alt


def test_what_the_earlier_plan_said_and_what_is_written_now_tell_why(store: Store, checklist: Checklist) -> None:
    before = kept(store, checklist, 1, ago=200)
    (question_id,) = plan(before, checklist, Task(owner="CISO", status=TaskStatus.DONE))
    question = checklist.by_id[question_id]
    top = [*question.levels][-1]
    now = Answer(level=top, note="Besloten in mei.", evidence=Evidence(document="Collegeprogramma", page="12"))
    mine = kept(store, checklist, 1, answers={question_id: now})
    tab = Tab().open("voortgang", mine.id)
    assert tab.says(texts.PROGRESS_TASKS_THEN.format(number="1 advies", parts="1 klaar"))
    theme = [theme.id for theme in checklist.themes].index(checklist.theme_of(question_id).id)
    why = of_theme(tab, theme)[question.label][texts.COLUMN_WHY]
    for told in ("klaar", "Eigenaar: CISO", "Collegeprogramma, bladzijde 12", "Besloten in mei"):
        assert told in without_markup(why)
    assert tab.says("1 hoger")


def test_one_can_choose_which_earlier_one_and_begins_with_what_it_was_made_from(
    store: Store, checklist: Checklist
) -> None:
    oldest = kept(store, checklist, 0, ago=300)
    middle = kept(store, checklist, 1, ago=200)
    newest = kept(store, checklist, 2, ago=100)
    mine = kept(store, checklist, 3, follows=middle.id)
    tab = Tab().open("voortgang", mine.id)
    radio = tab.labelled(texts.PROGRESS_WITH)
    assert radio.value == middle.id
    assert len(radio.options) == 3
    radio.set_value(oldest.id)
    assert oldest.finished_scores is not None
    assert table(tab.run(), texts.COLUMN_DIFFERENCE).to_dict("records")[-1][texts.COLUMN_THEN] == "0"
    assert Tab().open("voortgang", newest.id).labelled(texts.PROGRESS_WITH).value == middle.id


def test_an_unfinished_one_is_compared_with_the_newest_and_says_that_it_can_change(
    store: Store, checklist: Checklist
) -> None:
    kept(store, checklist, 1, ago=200)
    draft = an_assessment(checklist, answers=answered(checklist, 2))
    store.create(draft)
    tab = Tab().open("voortgang", draft.id)
    assert tab.says(texts.PROGRESS_CAN_CHANGE)
    assert tab.says(texts.PLAN_UNFINISHED)
    assert not tab.has(texts.PROGRESS_TO_COMPARE)


def test_from_an_earlier_one_a_link_leads_to_the_newest(store: Store, checklist: Checklist) -> None:
    before, mine = kept(store, checklist, 1, ago=200), kept(store, checklist, 2)
    tab = Tab().open("voortgang", before.id)
    assert tab.says(texts.PROGRESS_NONE_YET)
    assert tab.follow(texts.SHARE_TO_NEWER).of == mine.id
    assert not tab.has(texts.SHARE_TO_NEWER)


def test_other_municipalities_invented_ones_and_unfinished_ones_are_not_compared(
    store: Store, checklist: Checklist
) -> None:
    kept(store, checklist, 1, ago=200, municipality="GM0310")
    kept(store, checklist, 1, ago=200, invented=True)
    store.create(an_assessment(checklist))
    tab = Tab().open("voortgang", kept(store, checklist, 2).id)
    assert tab.says(texts.PROGRESS_NONE_YET)


def test_those_of_a_municipality_that_went_into_ours_are_compared(
    store: Store, checklist: Checklist, calendar: Calendar
) -> None:
    kept(store, checklist, 1, ago=200, municipality=OUDEWATER)
    mine = kept(store, checklist, 2, municipality=WOERDEN)
    calendar.go_to(2027)
    tab = Tab().open("voortgang", mine.id)
    assert tab.says(MERGED.format(names="Oudewater"))
    assert tab.app.table


def test_a_reader_sees_it_and_is_offered_no_copy(hall: Hall, store: Store, checklist: Checklist) -> None:
    first = kept(store, checklist, 1, ago=200)
    reader = hall.person("Lou", Membership(Role.READER, first.municipality))
    tab = hall.tab(reader).open("voortgang", first.id)
    assert tab.says(texts.PROGRESS_LATER)
    assert not tab.has(texts.PROGRESS_COPY)
    mine = kept(store, checklist, 2)
    assert hall.tab(reader).open("voortgang", mine.id).app.table
    elsewhere = hall.tab(hall.person("Sam", Membership(Role.EDITOR, "GM0310")))
    assert elsewhere.open("voortgang", mine.id).title == texts.GONE_TITLE


def test_other_documents_and_another_status_are_told(store: Store, checklist: Checklist) -> None:
    first, second = checklist.kinds[:2]
    kept(store, checklist, 1, ago=200, programmes=(Programme(title="Akkoord [2026]"),))
    later: dict[str, Any] = {
        "kind": second.id,
        "status": Status.ADOPTED,
        "programmes": (Programme(title="Programma *2027*"),),
    }
    tab = Tab().open("voortgang", kept(store, checklist, 2, **later).id)
    assert tab.says(texts.PROGRESS_OTHER_KIND.format(then=first.label, now=second.label))
    assert tab.says(texts.PROGRESS_ADOPTED)
    shown = [each.value for each in tab.app.text]
    assert texts.PROGRESS_THEN.format(what="Akkoord [2026]") in shown
    assert texts.PROGRESS_NOW.format(what="Programma *2027*") in shown


def test_what_people_wrote_is_shown_as_it_is(store: Store, checklist: Checklist) -> None:
    before = kept(store, checklist, 1, ago=200, name=EVERYTHING_HOSTILE)
    kept(store, checklist, 1, ago=100)
    (question_id,) = plan(before, checklist, Task(owner=EVERYTHING_HOSTILE))
    note = Answer(level=[*checklist.by_id[question_id].levels][-1], note=EVERYTHING_HOSTILE)
    mine = kept(store, checklist, 1, answers={question_id: note}, follows=before.id)
    plan(mine, checklist, Task(owner=EVERYTHING_HOSTILE))
    tab = Tab().open("voortgang", mine.id)
    (option,) = (each for each in tab.labelled(texts.PROGRESS_WITH).options if "script" in each)
    owner = table(tab, texts.OWNER).to_dict("records")[0][texts.OWNER]
    assert without_markup(owner) == EVERYTHING_HOSTILE
    theme = [theme.id for theme in checklist.themes].index(checklist.theme_of(question_id).id)
    why = of_theme(tab, theme)[checklist.by_id[question_id].label][texts.COLUMN_WHY]
    assert EVERYTHING_HOSTILE in without_markup(option)
    assert f"Opmerking: {EVERYTHING_HOSTILE}" in without_markup(why)


@pytest.fixture
def second_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, store: Store) -> Any:
    """A second version of the checklist beside the first, and one may go away: gives the folder."""
    assert store
    told = yaml.safe_load(PUBLISHED.read_text(encoding="utf-8"))
    folder = tmp_path / "lijsten"
    folder.mkdir()
    (folder / "een.yaml").write_text(PUBLISHED.read_text(encoding="utf-8"), encoding="utf-8")
    told["version"] = "2.0"
    first = told["themes"][0]["questions"]
    first[0]["text"] = "Staat dit er nu anders?"
    retired = first.pop(1)["id"]
    for selection in told["selections"]:
        selection["questions"] = [name for name in selection["questions"] if name != retired]
    (folder / "twee.yaml").write_text(yaml.safe_dump(told, allow_unicode=True), encoding="utf-8")
    monkeypatch.setenv("SELFCHECK_CHECKLISTS", str(folder))
    resources.shelf.clear()
    yield folder
    resources.shelf.clear()


def in_two_versions(store: Store) -> tuple[Checklist, Assessment]:
    """The first version, and an assessment on the second after one on the first."""
    first, second = resources.shelf()
    kept(store, first, 1, ago=200)
    return first, kept(store, second, 2)


def test_a_question_that_retired_can_still_be_read(store: Store, second_version: Path) -> None:
    assert second_version.is_dir()
    first, mine = in_two_versions(store)
    changed, retired, *_ = first.questions
    tab = Tab().open("voortgang", mine.id)
    assert tab.says(texts.PROGRESS_OTHER_VERSION.format(then="1.0", now="2.0"))
    assert tab.says(texts.PROGRESS_OTHER_MAJOR)
    rows = of_theme(tab)
    assert rows[retired.label][texts.COLUMN_CHANGE] == "vraag vervallen"
    assert rows[retired.label][texts.COLUMN_NOW] == "–"
    assert rows[changed.label][texts.COLUMN_CHANGE] == "andere vraag geworden"
    themes = table(tab, texts.COLUMN_DIFFERENCE).to_dict("records")
    assert {row[texts.COLUMN_DIFFERENCE] for row in themes} == {"niet te vergelijken: andere versie"}
    assert not tab.app.get("vega_lite_chart")
    assert not tab.has(texts.PROGRESS_TO_COMPARE)


def test_without_the_earlier_checklist_the_scores_of_then_are_left(store: Store, second_version: Path) -> None:
    _, mine = in_two_versions(store)
    (second_version / "een.yaml").unlink()
    resources.shelf.clear()
    tab = Tab().open("voortgang", mine.id)
    assert tab.says(texts.PROGRESS_NO_CHECKLIST.format(version="1.0"))
    themes = table(tab, texts.COLUMN_DIFFERENCE).to_dict("records")
    assert all(row[texts.COLUMN_THEN] != "–" for row in themes)
    assert not any(texts.COLUMN_WHY in each.value.columns for each in tab.app.table)
