"""A newer version of the checklist: the way to it, what it says, what goes along, and what is looked at again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import next_version
from desks import Hall
from screens import EVERYTHING_HOSTILE, HOSTILE, Tab, an_assessment, answer_in
from selfcheck.access import Membership, Role
from selfcheck.answers import MAX_TEXT, Answer, Evidence
from selfcheck.assessment import Assessment, copy, finish, today
from selfcheck.checklist import Checklist, Question
from selfcheck.dutch import full_date
from selfcheck.migration import Fate
from selfcheck.municipalities import municipality
from selfcheck.storage import Store
from selfcheck.ui import fields, resources, texts
from selfcheck.ui.frame import OF_ONE
from together import HERE

UTRECHT = municipality("GM0344").name
NOTE, EVIDENCE = "Gehoord in het overleg.", Evidence(document="Samen vooruit", page="12", quotation="Wij kiezen.")
MOVE = texts.MOVE.format(version="2.0")


@pytest.fixture
def versions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Checklist, Checklist]]:
    """The published checklist and the next version of it, both in the app."""
    with next_version.on_the_shelf(tmp_path, monkeypatch) as both:
        yield both


@pytest.fixture
def old(versions: tuple[Checklist, Checklist]) -> Checklist:
    """The published version."""
    return versions[0]


@pytest.fixture
def new(versions: tuple[Checklist, Checklist]) -> Checklist:
    """The next version."""
    return versions[1]


def answered(checklist: Checklist, **others: Answer) -> dict[str, Answer]:
    """Every question answered, with a note and where it stands; some of them otherwise."""
    every = {
        question.id: Answer(level=[*question.levels][number % 4], note=NOTE, evidence=EVIDENCE)
        for number, question in enumerate(checklist.questions)
    }
    return {**every, **others}


@pytest.fixture
def first(store: Store, old: Checklist) -> Assessment:
    """A finished assessment of Utrecht on the old version."""
    found = finish(an_assessment(old, answers=answered(old)), old, today())
    store.create(found)
    return found


def moved(tab: Tab, assessment: Assessment) -> Tab:
    """Go on in the newer version."""
    return tab.open("overzetten", assessment.id).press(MOVE)


def title(fate: Fate, number: int) -> str:
    """The heading above the questions of a fate."""
    return texts.FATE_TITLE.format(fate=texts.FATES[fate], number=number)


def panel(question: Question, checklist: Checklist) -> str:
    """The label of the panel with the earlier answer to a question."""
    return texts.EARLIER.format(number=[*checklist.by_id].index(question.id) + 1)


def take(what: str, question: Question, checklist: Checklist) -> str:
    """The label of the button that takes it over."""
    return texts.EARLIER_TAKE.format(what=what, number=[*checklist.by_id].index(question.id) + 1)


BOTH = f"{texts.EARLIER_NOTE} en {texts.EARLIER_EVIDENCE}"


# --- The way there


def test_with_one_version_nothing_is_said_of_another(begun: str) -> None:
    assert not Tab().open().has(texts.NEWER_OF.format(place=UTRECHT))
    for screen in ("vragen", "uitslag"):
        assert not Tab().open(screen, begun).has(texts.NEWER_LINK)
    tab = Tab().open("overzetten", begun)
    assert tab.title == texts.MOVE_NOTHING_TITLE
    assert tab.says(texts.MOVE_NOTHING.format(version="1.0"))
    assert tab.follow(texts.SEE_RESULT).title == texts.RESULT_TITLE


def test_a_newer_version_is_one_link_away(store: Store, first: Assessment) -> None:
    tab = Tab().open().follow(texts.NEWER_OF.format(place=UTRECHT))
    assert (tab.title, tab.of) == (texts.MOVE_TITLE.format(new="2.0"), first.id)
    going_on = copy(first, first.municipality, "", today())
    store.create(going_on)
    for screen, of in (("vragen", first), ("uitslag", first), ("vragen", going_on), ("uitslag", going_on)):
        tab = Tab().open(screen, of.id)
        assert tab.says(texts.NEWER.format(version="2.0"))
        assert tab.follow(texts.NEWER_LINK).of == of.id


def test_on_the_newest_version_there_is_no_way_on(store: Store, new: Checklist) -> None:
    assessment = an_assessment(new)
    store.create(assessment)
    assert not Tab().open().has(texts.NEWER_OF.format(place=UTRECHT))
    assert not Tab().open("uitslag", assessment.id).has(texts.NEWER_LINK)
    assert Tab().open("overzetten", assessment.id).title == texts.MOVE_NOTHING_TITLE


def test_the_rail_leads_to_the_other_screens(first: Assessment) -> None:
    tab = Tab().open("overzetten", first.id)
    assert all(tab.has(texts.SCREENS[name]) for name in OF_ONE if name != "delen")
    assert not tab.has(texts.SCREENS["overzetten"])


# --- What it says


def test_every_question_stands_under_what_became_of_it(first: Assessment, old: Checklist, new: Checklist) -> None:
    tab = Tab().open("overzetten", first.id)
    assert [header.value for header in tab.app.header] == [
        title(Fate.CHANGED, 2),
        title(Fate.NEW, 2),
        title(Fate.RETIRED, 1),
        title(Fate.KEPT, 36),
    ]
    below = [*next_version.CHANGED, next_version.RETIRED]
    assert sorted(found.value for found in tab.app.subheader) == sorted(old.by_id[name].label for name in below)
    counted, *changed, fresh, kept = (table.value for table in tab.app.table)
    assert list(counted[texts.COLUMN_QUESTIONS]) == ["2", "2", "1", "36"]
    assert list(counted[texts.COLUMN_ANSWERS]) == [
        texts.FATE_ANSWERS[fate].format(number=number)
        for fate, number in ((Fate.CHANGED, 2), (Fate.NEW, 2), (Fate.RETIRED, 1), (Fate.KEPT, 36))
    ]
    reworded, other_level = old.by_id[next_version.REWORDED], old.by_id[next_version.OTHER_LEVEL]
    assert [table.values.tolist() for table in changed] == [
        [["De vraag", reworded.text, next_version.TEXT_NOW]],
        [["Niveau ‘Keuze’", other_level.levels["keuze"], next_version.LEVEL_NOW]],
    ]
    assert list(fresh[texts.COLUMN_QUESTION]) == [new.by_id[name].label for name in next_version.NEW]
    also = dict(zip(kept[texts.COLUMN_QUESTION], kept[texts.COLUMN_ALSO], strict=True))
    assert {label: what for label, what in also.items() if what != "–"} == {
        new.by_id[next_version.HEAVIER].label: "heeft gewicht 2, eerst 1",
        new.by_id[next_version.MOVED].label: f"stond eerst in thema ‘{old.theme_of(next_version.MOVED).title}’",
        new.by_id[next_version.OTHER_ADVICE].label: "heeft een ander advies",
    }


def test_the_answer_of_then_stands_at_what_changed_and_at_what_is_retired(first: Assessment, old: Checklist) -> None:
    tab = Tab().open("overzetten", first.id)
    for name in (*next_version.CHANGED, next_version.RETIRED):
        level = first.answers[name].level
        assert level is not None
        assert tab.says(f"**{old.ladder(old.by_id[name]).level(level).label}**: {old.by_id[name].levels[level]}")
    assert sum(text.value == f"{texts.SHORT_NOTE}: {NOTE}" for text in tab.app.text) == 3


def test_scores_that_cannot_be_compared_are_said_to_be_so(first: Assessment) -> None:
    assert Tab().open("overzetten", first.id).says(texts.MOVE_SCORES.format(old="1.0", new="2.0"))


def test_rules_that_are_otherwise_are_shown_old_and_new(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with next_version.on_the_shelf(tmp_path, monkeypatch) as (old, _):
        file = tmp_path / "checklists" / "vdp-2026-2.0.yaml"
        rule = old.rules[0]
        file.write_text(
            next_version.as_text(rules=["Kies altijd het laagste niveau.", *old.rules[1:]]), encoding="utf-8"
        )
        resources.shelf.clear()
        assessment = an_assessment(old)
        store.create(assessment)
        tab = Tab().open("overzetten", assessment.id)
    assert tab.says(texts.MOVE_RULES)
    assert tab.says("- Kies altijd het laagste niveau.")
    assert tab.says(f"- {rule}")
    assert not tab.says(f"- {old.rules[1]}")


def test_a_decision_about_an_advice_that_is_another_one_is_said_to_stay_behind(store: Store, old: Checklist) -> None:
    aside = Answer(level="niets", set_aside="Dit ligt bij de regio.")
    assessment = an_assessment(old, answers=answered(old, **{next_version.OTHER_ADVICE: aside}))
    store.create(assessment)
    tab = Tab().open("overzetten", assessment.id)
    assert tab.says(texts.MOVE_ADVICE)
    tab.press(MOVE)
    found = store.load(tab.of)
    assert found is not None
    assert found.assessment.given[next_version.OTHER_ADVICE] == Answer(level="niets")


def test_nothing_is_said_about_decisions_that_nobody_took(first: Assessment) -> None:
    assert not Tab().open("overzetten", first.id).says(texts.MOVE_ADVICE)


# --- Going on


def test_one_goes_on_in_a_new_assessment_at_the_first_question_to_look_at_again(
    store: Store, first: Assessment, new: Checklist
) -> None:
    tab = moved(Tab(), first)
    question = new.by_id[next_version.REWORDED]
    assert (tab.step, tab.title) == ("vliegwiel", texts.THEME_TITLE.format(number=1, title=new.themes[0].title))
    assert tab.says(texts.MOVED.format(number=36))
    assert tab.says(texts.MOVED_REVIEW.format(number=[*new.by_id].index(question.id) + 1))
    assert tab.told["focus"] == f"vraag-{question.id}"
    found = store.load(tab.of)
    assert found is not None
    assert (found.assessment.version, found.assessment.follows, found.assessment.finished) == ("2.0", first.id, None)
    assert found.assessment.name == texts.MOVED_NAME.format(date=full_date(today()))
    away = {*next_version.CHANGED, next_version.RETIRED}
    assert found.assessment.answers == {name: a for name, a in first.answers.items() if name not in away}
    kept = store.load(first.id)
    assert kept is not None
    assert kept.assessment == first


def test_an_unfinished_one_without_changed_answers_goes_on_where_nothing_was_answered(
    store: Store, old: Checklist, new: Checklist
) -> None:
    assessment = an_assessment(old, answers={old.questions[0].id: Answer(level="keuze")})
    store.create(assessment)
    tab = moved(Tab(), assessment)
    assert tab.says(texts.MOVED_NEXT.format(number=2))
    assert tab.told["focus"] == f"vraag-{new.questions[1].id}"
    assert not tab.has(panel(new.by_id[next_version.REWORDED], new))


def test_the_result_of_the_old_one_is_as_it_was(first: Assessment) -> None:
    def told() -> list[str]:
        tab = Tab().open("uitslag", first.id)
        return [*tab.shown, *(table.value.to_csv() for table in tab.app.table)]

    before = told()
    moved(Tab(), first)
    assert told() == before


# --- Who may


def test_who_may_not_begin_reads_it_and_has_no_button(hall: Hall, first: Assessment) -> None:
    for role in (Role.READER, Role.CONTRIBUTOR):
        desk = hall.tab(hall.person(f"Lou {role}", Membership(role, HERE))).open("overzetten", first.id)
        assert desk.says(title(Fate.CHANGED, 2))
        assert not desk.has(MOVE)
        assert desk.says(texts.MOVE_TO_READ.format(version="2.0"))
    assert hall.editor().open("overzetten", first.id).has(MOVE)


def test_another_municipality_reads_nothing(hall: Hall, first: Assessment) -> None:
    assert hall.editor(municipality="GM0310").open("overzetten", first.id).title == texts.GONE_TITLE


def test_who_may_not_read_the_old_one_any_more_is_shown_nothing_of_it(
    hall: Hall, store: Store, first: Assessment, new: Checklist
) -> None:
    elsewhere = an_assessment(new, "GM0310").changing(follows=first.id)
    store.create(elsewhere)
    desk = hall.editor(municipality="GM0310").open("vragen", elsewhere.id)
    assert not desk.has(panel(new.by_id[next_version.REWORDED], new))
    assert not desk.says(NOTE)
    assert desk.open("overzetten", elsewhere.id).title == texts.MOVE_NOTHING_TITLE
    assert not desk.open("uitslag", elsewhere.id).has(texts.MOVED_LINK.format(version="1.0"))


# --- Looking at it again


def test_at_a_changed_question_the_earlier_answer_stands_beside_it(
    first: Assessment, old: Checklist, new: Checklist
) -> None:
    tab = moved(Tab(), first)
    then, now = old.by_id[next_version.REWORDED], new.by_id[next_version.REWORDED]
    assert tab.has(panel(now, new))
    assert tab.says(texts.EARLIER_WHY.format(version="1.0"))
    assert tab.says(texts.EARLIER_QUESTION.format(text=then.text))
    level = first.answers[then.id].level
    assert level is not None
    assert tab.says(f"**{old.ladder(then).level(level).label}**: {then.levels[level]}")
    assert tab.field(fields.CHOICE, now).value is None
    others = [question for question in new.themes[0].questions if question.id != now.id]
    assert not any(tab.has(panel(question, new)) for question in others)


def test_a_question_whose_level_changed_shows_the_level_of_then(first: Assessment, old: Checklist) -> None:
    tab = moved(Tab(), first)
    tab.open("vragen", tab.of, "samenhang")
    assert tab.says(old.by_id[next_version.OTHER_LEVEL].levels[first.answers[next_version.OTHER_LEVEL].level or ""])
    assert not tab.says(texts.EARLIER_QUESTION.partition("{")[0])


def test_note_and_evidence_are_taken_over_and_the_level_is_not(store: Store, first: Assessment, new: Checklist) -> None:
    question = new.by_id[next_version.REWORDED]
    tab = moved(Tab(), first).press(take(BOTH, question, new))
    assert answer_in(store, tab.of, question) == Answer(note=NOTE, evidence=EVIDENCE)
    assert tab.field(fields.NOTE, question).value == NOTE
    assert tab.field(fields.CHOICE, question).value is None
    assert not tab.has(take(BOTH, question, new))
    assert tab.told["focus"] == f"vraag-{question.id}"
    tab.choose(question, "keuze")
    assert answer_in(store, tab.of, question) == Answer(level="keuze", note=NOTE, evidence=EVIDENCE)


def test_what_she_wrote_herself_is_never_written_over(store: Store, first: Assessment, new: Checklist) -> None:
    question = new.by_id[next_version.REWORDED]
    tab = moved(Tab(), first).fill_in(fields.NOTE, question, "Van nu")
    assert not tab.has(take(BOTH, question, new))
    tab.press(take(texts.EARLIER_EVIDENCE, question, new))
    assert answer_in(store, tab.of, question) == Answer(note="Van nu", evidence=EVIDENCE)


def test_a_text_that_is_too_long_to_store_stays_where_it_is(store: Store, first: Assessment, new: Checklist) -> None:
    question, long = new.by_id[next_version.REWORDED], "x" * (MAX_TEXT + 1)
    tab = moved(Tab(), first).fill_in(fields.NOTE, question, long)
    tab.press(take(texts.EARLIER_EVIDENCE, question, new))
    assert answer_in(store, tab.of, question) == Answer(evidence=EVIDENCE)
    assert tab.field(fields.NOTE, question).value == long


def test_the_panel_stays_while_she_answers_and_is_gone_when_she_comes_back(first: Assessment, new: Checklist) -> None:
    question = new.by_id[next_version.REWORDED]
    tab = moved(Tab(), first).choose(question, "keuze")
    assert tab.has(panel(question, new))
    assert not Tab().open("vragen", tab.of, "vliegwiel").has(panel(question, new))


def test_among_what_is_open_the_earlier_answers_are_there_too(first: Assessment, new: Checklist) -> None:
    tab = moved(Tab(), first)
    tab.open("vragen", tab.of, "nog-open")
    assert all(tab.has(panel(new.by_id[name], new)) for name in next_version.CHANGED)
    assert not any(tab.has(panel(new.by_id[name], new)) for name in next_version.NEW)


def test_a_copy_that_was_not_looked_at_still_has_the_earlier_answers(
    store: Store, first: Assessment, new: Checklist
) -> None:
    tab = moved(Tab(), first)
    found = store.load(tab.of)
    assert found is not None
    again = copy(found.assessment, HERE, "Kopie", today())
    store.create(again)
    assert Tab().open("vragen", again.id, "vliegwiel").has(panel(new.by_id[next_version.REWORDED], new))


def test_assessments_that_follow_each_other_lead_nowhere(store: Store, new: Checklist) -> None:
    one, other = an_assessment(new), an_assessment(new)
    for assessment, follows in ((one, other), (other, one)):
        store.create(assessment.changing(follows=follows.id))
    assert Tab().open("vragen", one.id, "vliegwiel").title
    assert Tab().open("overzetten", one.id).title == texts.MOVE_NOTHING_TITLE


def test_when_the_old_one_is_deleted_the_new_one_goes_on(store: Store, first: Assessment, new: Checklist) -> None:
    tab = moved(Tab(), first)
    store.delete(first.id)
    tab.run()
    assert not tab.has(panel(new.by_id[next_version.REWORDED], new))
    assert tab.choose(new.by_id[next_version.REWORDED], "keuze").title


def test_what_was_written_is_shown_as_it_was_written(store: Store, old: Checklist) -> None:
    hostile = Answer(level="keuze", note=EVERYTHING_HOSTILE, evidence=Evidence(document=EVERYTHING_HOSTILE))
    names = (*next_version.CHANGED, next_version.RETIRED)
    assessment = an_assessment(old, answers=dict.fromkeys(names, hostile))
    store.create(assessment)
    tab = moved(Tab(), assessment)
    for shown in (tab, Tab().open("overzetten", assessment.id), Tab().open("overzetten", tab.of)):
        assert any(text.value == f"{texts.SHORT_NOTE}: {EVERYTHING_HOSTILE}" for text in shown.app.text)
        assert not any(HOSTILE[0] in markdown.value for markdown in shown.app.markdown)


# --- Looking back


def test_the_result_leads_back_and_says_what_was_answered_before(first: Assessment, new: Checklist) -> None:
    tab = moved(Tab(), first)
    tab.open("uitslag", tab.of)
    state = texts.EARLIER_STATE.format(state=texts.STATES["UNANSWERED"])
    said = [label for label in tab.labels if f"({state})" in label]
    assert [label.partition(" (")[0] for label in said] == [new.by_id[name].label for name in next_version.CHANGED]
    assert tab.follow(texts.MOVED_LINK.format(version="1.0")).title == texts.MOVED_TITLE.format(old="1.0", new="2.0")


def test_a_retired_question_stays_readable_with_its_answer(first: Assessment, old: Checklist) -> None:
    tab = moved(Tab(), first)
    tab.open("overzetten", tab.of)
    retired, level = old.by_id[next_version.RETIRED], first.answers[next_version.RETIRED].level
    assert tab.says(title(Fate.RETIRED, 1))
    assert tab.says(retired.text)
    assert tab.says(retired.levels[level or ""])
    assert not tab.has(MOVE)
    assert tab.follow(texts.MOVED_TO_OLD.format(version="1.0")).of == first.id
