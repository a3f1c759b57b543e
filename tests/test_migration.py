"""From one version of a checklist to another: which questions stay the same, and which answers go along."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import next_version
from building import (
    NOT_APPLICABLE,
    TODAY,
    UNKNOWN,
    a_checklist,
    a_ladder,
    a_question,
    a_theme,
    answered,
    level,
    one_theme,
    supporting,
)
from reporting import WORKING, pages, published
from selfcheck.answers import UNANSWERED, Answer, Answers, Evidence, misfits
from selfcheck.assessment import Assessment, FrozenError, Programme, Status, begin, copy, evaluate, finish
from selfcheck.checklist import Checklist
from selfcheck.exchange import open_assessment, read_assessment, result_as_json, write_assessment
from selfcheck.migration import Difference, Fate, carry_over, changes, steps, to_review
from selfcheck.reading import Checklists, read_folder
from selfcheck.report import Dossier, SheetOptions, sheet_file

LATER = TODAY.replace(year=2027)


def tree(checklist: Checklist) -> dict[str, Any]:
    """A checklist as its file says it, to change."""
    found: dict[str, Any] = checklist.model_dump(mode="json")
    return found


def again(checklist: Checklist, **changed: Any) -> Checklist:
    """A later version of a checklist, with some fields changed."""
    return Checklist.model_validate({**tree(checklist), "version": "2.0", **changed})


def with_question(checklist: Checklist, **changed: Any) -> Checklist:
    """A later version in which the first question is otherwise."""
    themes = tree(checklist)["themes"]
    themes[0]["questions"][0].update(changed)
    return again(checklist, themes=themes)


def with_ladder(checklist: Checklist, change: Callable[[dict[str, Any]], object]) -> Checklist:
    """A later version in which the first ladder is otherwise."""
    ladders = tree(checklist)["ladders"]
    change(ladders[0])
    return again(checklist, ladders=ladders)


def begun(checklist: Checklist, answers: Mapping[str, Answer], **about: Any) -> Assessment:
    """An assessment of Utrecht."""
    return begin("GM0344", checklist, TODAY, answers=dict(answers), **about)


def moved(assessment: Assessment, old: Checklist, new: Checklist) -> Assessment:
    """The assessment on the other version."""
    return carry_over(copy(assessment, assessment.municipality, "Overgezet", LATER), old, new)


# --- What became of a question


ONE = one_theme(2)


def difference(new: Checklist, old: Checklist = ONE) -> tuple[Fate, frozenset[Difference]]:
    """What became of the first question."""
    step = next(step for step in steps(old, new) if step.id == "a")
    assert {change.difference for change in changes(step, old, new)} == step.differences
    return step.fate, step.differences


def _without_top(ladder: dict[str, Any]) -> None:
    ladder["levels"].pop()
    ladder["brackets"] = [{**ladder["brackets"][0], "levels": ["n0", "n1", "n2"], "aim": "n3"}]


def _without_the_top_level(checklist: Checklist) -> Checklist:
    ladders, themes = tree(checklist)["ladders"], tree(checklist)["themes"]
    _without_top(ladders[0])
    for question in themes[0]["questions"]:
        question["levels"].pop("n4")
        question["advice"].pop("laatste")
    return again(checklist, ladders=ladders, themes=themes)


ANOTHER = {
    "text": (with_question(ONE, text="Staat het er echt?"), Difference.TEXT),
    "a comma": (with_question(ONE, text="Staat, a er?"), Difference.TEXT),
    "what a level says": (
        with_question(ONE, levels={**tree(ONE)["themes"][0]["questions"][0]["levels"], "n2": "Anders"}),
        Difference.LEVELS,
    ),
    "a level that is gone": (_without_the_top_level(ONE), Difference.LEVELS),
    "the name of a level": (
        with_ladder(ONE, lambda found: found["levels"][1].update(label="Iets")),
        Difference.MEANING,
    ),
    "the meaning of a level": (
        with_ladder(ONE, lambda found: found["levels"][1].update(meaning="Iets")),
        Difference.MEANING,
    ),
    "points": (with_ladder(ONE, lambda found: found["levels"][1].update(points=2)), Difference.POINTS),
    "what does not count": (with_question(ONE, does_not_count="Een folder."), Difference.WHAT_COUNTS),
    "when it does not apply": (with_question(ONE, not_applicable="Nooit."), Difference.NOT_APPLICABLE),
    "that it always applies": (with_question(ONE, not_applicable=""), Difference.NOT_APPLICABLE),
}


@pytest.mark.parametrize("name", ANOTHER)
def test_words_that_one_reads_to_answer_make_another_question(name: str) -> None:
    new, expected = ANOTHER[name]
    fate, found = difference(new)
    assert fate is Fate.CHANGED
    assert expected in found


def test_another_ladder_makes_another_question() -> None:
    ladders = [a_ladder(), a_ladder("kort", (0, 1))]
    old = a_checklist([a_theme("thema", [a_question("a", ladders[0])])], ladders)
    new = a_checklist([a_theme("thema", [a_question("a", ladders[1])])], ladders, version="2.0")
    assert difference(new, old)[0] is Fate.CHANGED


def test_the_same_ladder_under_another_name_is_the_same_question() -> None:
    old, new = (
        a_checklist([a_theme("thema", [a_question("a", a_ladder(name))])], [a_ladder(name)]) for name in ("een", "twee")
    )
    assert difference(again(new), old) == (Fate.KEPT, frozenset())


SAME = {
    "label": (with_question(ONE, label="Anders genoemd"), Difference.LABEL),
    "weight": (with_question(ONE, weight="2"), Difference.WEIGHT),
    "advice": (
        with_question(
            ONE, advice={**tree(ONE)["themes"][0]["questions"][0]["advice"], "begin": {"text": "Nu.", "draft": "Wij."}}
        ),
        Difference.ADVICE,
    ),
    "how far advice brings one": (
        with_ladder(ONE, lambda found: found["brackets"][0].update(aim="n4")),
        Difference.ADVICE,
    ),
}


@pytest.mark.parametrize("name", SAME)
def test_what_is_not_read_to_answer_leaves_it_the_same_question(name: str) -> None:
    new, expected = SAME[name]
    assert difference(new) == (Fate.KEPT, frozenset({expected}))


def test_a_question_that_becomes_core_is_the_same_question() -> None:
    ladder = a_ladder()
    old, new = (
        a_checklist([a_theme("thema", [a_question("a", ladder, **about), a_question("b", ladder)])], [ladder])
        for about in ({"origin": supporting()}, {})
    )
    assert difference(again(new), old) == (Fate.KEPT, frozenset({Difference.CORE}))


def test_why_help_and_facts_are_no_difference() -> None:
    new = with_question(ONE, why="Om iets anders.", who="De raad.", knows=["CISO"], search_terms=["loket"])
    assert difference(new) == (Fate.KEPT, frozenset())


def test_the_old_and_the_new_words_stand_beside_each_other() -> None:
    new = with_question(ONE, text="Staat het er echt?", weight="2.5", does_not_count="Een folder.")
    (first, *_) = steps(ONE, new)
    told = [(each.difference, each.before, each.after) for each in changes(first, ONE, new)]
    assert told == [
        (Difference.TEXT, "Staat a er?", "Staat het er echt?"),
        (Difference.WHAT_COUNTS, "", "Een folder."),
        (Difference.WEIGHT, "1", "2,5"),
    ]


def test_a_level_that_is_gone_is_named_as_it_was() -> None:
    new = _without_the_top_level(ONE)
    (first, *_) = steps(ONE, new)
    gone = [each for each in changes(first, ONE, new) if each.level and not each.after]
    assert [(each.level, each.before) for each in gone] == [("Niveau 4", "a op n4")]


# --- Any two versions


@st.composite
def two_versions(draw: st.DrawFn) -> tuple[Checklist, Answers, Checklist]:
    """Answers on a checklist, and another version: questions gone, new, moved, reworded, heavier, in another order."""
    old, answers = draw(answered())
    found = tree(old)
    for theme in found["themes"]:
        for question in theme["questions"]:
            match draw(st.sampled_from(["same", "same", "text", "weight", "level", "not applicable"])):
                case "text":
                    question["text"] += " Echt?"
                case "weight":
                    question["weight"] = "7"
                case "level":
                    name = draw(st.sampled_from([*question["levels"]]))
                    question["levels"][name] += " Echt."
                case "not applicable":
                    question["not_applicable"] = ""
                case _:
                    pass
        gone = draw(st.integers(0, len(theme["questions"]) - 1))
        theme["questions"] = draw(st.permutations(theme["questions"]))[gone:]
        if draw(st.booleans()):
            theme["questions"].append({**theme["questions"][0], "id": f"nieuw-{theme['id']}"})
    if len(found["themes"]) > 1 and draw(st.booleans()):
        found["themes"][0]["questions"].append(found["themes"][1]["questions"][0])
        if len(found["themes"][1]["questions"]) > 1:
            found["themes"][1]["questions"].pop(0)
        else:
            found["themes"].pop(1)
    return old, answers, Checklist.model_validate({**found, "version": "2.0", "selections": []})


@given(answered())
def test_to_the_same_questions_every_answer_goes_along(found: tuple[Checklist, Answers]) -> None:
    old, answers = found
    new = again(old)
    after = moved(begun(old, answers.given), old, new)
    assert {step.fate for step in steps(old, new)} == {Fate.KEPT}
    assert not any(step.differences for step in steps(old, new))
    assert after.answers == dict(answers.given)
    assert evaluate(new, after.given).scores == evaluate(old, answers).scores


@given(two_versions())
def test_every_question_of_both_versions_is_there_once(found: tuple[Checklist, Answers, Checklist]) -> None:
    old, _, new = found
    every = steps(old, new)
    assert [step.id for step in every if step.new] == [*new.by_id]
    assert [step.id for step in every if not step.new] == [name for name in old.by_id if name not in new.by_id]
    assert all((step.fate is Fate.NEW) is (step.old is None) for step in every)
    assert all((step.fate is Fate.RETIRED) is (step.new is None) for step in every)
    assert all(step.question.id == step.id for step in every)
    assert all(
        step.id in [question.id for question in (new if step.new else old).theme_of(step.id).questions]
        for step in every
    )


@given(two_versions())
def test_what_goes_along_fits_and_is_as_it_was_answered(found: tuple[Checklist, Answers, Checklist]) -> None:
    old, answers, new = found
    after = moved(begun(old, answers.given), old, new)
    assert misfits(new, after.given) == ()
    fates = {step.id: step.fate for step in steps(old, new)}
    for name in new.by_id:
        assert after.given[name] == (answers[name] if fates[name] is Fate.KEPT else UNANSWERED)
    assert open_assessment(after, Checklists((new,)), {"GM0344"}).assessment == after


@given(two_versions())
def test_nothing_that_was_said_gets_lost_without_a_word(found: tuple[Checklist, Answers, Checklist]) -> None:
    old, answers, new = found
    assessment = begun(old, answers.given)
    review = to_review(assessment, old, new)
    retired = {step.id for step in steps(old, new) if step.fate is Fate.RETIRED}
    said = {name for name, answer in answers.items() if answer != UNANSWERED}
    along = {name for name, answer in moved(assessment, old, new).answers.items() if answer != UNANSWERED}
    assert said == along | {*review} | (said & retired)
    assert not along & {*review}
    assert [*review] == [name for name in new.by_id if name in review]


@given(two_versions())
def test_a_theme_in_which_nothing_changed_scores_as_it_did(found: tuple[Checklist, Answers, Checklist]) -> None:
    old, answers, new = found
    after = moved(begun(old, answers.given), old, new)
    before = {theme.theme.id: theme for theme in evaluate(old, answers).scores.themes}
    for theme in evaluate(new, after.given).scores.themes:
        same = before.get(theme.theme.id)
        if same is not None and {q.id: q for q in same.theme.questions} == {q.id: q for q in theme.theme.questions}:
            assert theme.score == same.score


@given(two_versions(), st.randoms(use_true_random=False))
def test_the_order_of_questions_decides_nothing(found: tuple[Checklist, Answers, Checklist], chance: Any) -> None:
    old, answers, new = found
    themes = tree(new)["themes"]
    for theme in themes:
        chance.shuffle(theme["questions"])
    chance.shuffle(themes)
    shuffled = again(new, themes=themes)
    assert {step.id: (step.fate, step.differences) for step in steps(old, new)} == {
        step.id: (step.fate, step.differences) for step in steps(old, shuffled)
    }
    assessment = begun(old, answers.given)
    assert moved(assessment, old, new).answers == moved(assessment, old, shuffled).answers


@given(st.data())
def test_there_and_back_again_keeps_what_went_along(data: st.DataObject) -> None:
    old, answers, new = data.draw(two_versions())
    there = moved(begun(old, answers.given), old, new)
    back = moved(there, new, old)
    assert back.answers == there.answers
    assert misfits(old, back.given) == ()


# --- What is about an assessment, besides its answers


FULL = {
    "a": level(1).with_(
        note="Gehoord.", note_shared=True, evidence=Evidence(document="Akkoord", page="3"), already="In de visie"
    ),
    "b": level(0).with_(set_aside="Dit ligt bij de regio."),
}


def assessment_in_full(checklist: Checklist = ONE) -> Assessment:
    """An unfinished assessment about which everything was said."""
    about = {
        "kind": "akkoord",
        "status": Status.ADOPTED,
        "programmes": (Programme(title="Samen vooruit"),),
        "invented": True,
        "filled_in_by": "Adviseur",
        "contact": "info@example.org",
        "name": "Eerste lezing",
        "chosen": ("a", "b"),
    }
    return begun(checklist, FULL, **about)


def test_what_it_is_about_goes_along_under_a_name_and_id_of_its_own() -> None:
    before, new = assessment_in_full(), again(ONE)
    after = moved(before, ONE, new)
    assert (after.follows, after.version, after.name, after.created) == (before.id, "2.0", "Overgezet", LATER)
    assert after.id != before.id
    same = {"municipality", "checklist", "kind", "status", "programmes", "invented", "filled_in_by", "contact"}
    assert {name: getattr(after, name) for name in same} == {name: getattr(before, name) for name in same}
    assert (after.answers, after.chosen) == (before.answers, before.chosen)


def test_of_a_finished_one_it_is_unfinished_and_the_finished_one_is_as_it_was() -> None:
    done = finish(assessment_in_full(), ONE, TODAY)
    kept = write_assessment(done)
    after = moved(done, ONE, again(ONE))
    assert (after.finished, after.finished_scores) == (None, None)
    assert after.changing(name="Verder").name == "Verder"
    assert write_assessment(done) == kept
    with pytest.raises(FrozenError):
        done.changing(name="Verder")


def test_what_is_finished_is_not_moved_itself() -> None:
    with pytest.raises(FrozenError):
        carry_over(finish(assessment_in_full(), ONE, LATER), ONE, again(ONE))


def test_it_can_belong_to_the_municipality_that_the_first_went_into() -> None:
    after = carry_over(copy(assessment_in_full(), "GM0363", "Overgezet", LATER), ONE, again(ONE))
    assert after.municipality == "GM0363"


def test_what_was_decided_about_an_advice_stays_behind_where_that_is_another_one() -> None:
    new, _ = SAME["how far advice brings one"]
    after = moved(assessment_in_full(), ONE, new)
    assert after.chosen == ()
    assert after.answers["b"] == FULL["b"].with_(set_aside=None)
    assert after.answers["a"] == FULL["a"], "what the municipality does already is not about the advice"


def test_what_was_chosen_about_another_question_stays_behind() -> None:
    new, _ = ANOTHER["text"]
    assert moved(assessment_in_full(), ONE, new).chosen == ("b",)


def test_a_kind_that_is_no_more_is_to_be_chosen_again() -> None:
    kinds = [{"id": "programma", "label": "Programma", "sentence": "Dit is een programma."}]
    assert moved(assessment_in_full(), ONE, again(ONE, kinds=kinds)).kind is None


def test_only_what_says_something_is_to_be_looked_at_again() -> None:
    new, _ = ANOTHER["text"]
    assert to_review(begun(ONE, {"a": Answer()}), ONE, new) == {}
    assert to_review(begun(ONE, {"a": UNKNOWN, "b": UNKNOWN}), ONE, new) == {"a": UNKNOWN}
    assert to_review(begun(ONE, {"a": NOT_APPLICABLE}), ONE, new) == {"a": NOT_APPLICABLE}
    assert to_review(begun(ONE, {"a": Answer(note="Alleen dit")}), ONE, new) == {"a": Answer(note="Alleen dit")}


# --- The published checklist and the next


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Checklists:
    """The shelf with the published version and the next."""
    return read_folder(next_version.folder_with_both(tmp_path_factory.mktemp("beide")))


def in_full(checklist: Checklist, shift: int) -> Assessment:
    """A finished assessment with every question answered, at every level in turn, with a note and its evidence."""
    answers = {
        question.id: Answer(
            level=[*question.levels][(number + shift) % len(question.levels)],
            note=f"Over {question.label}",
            note_shared=number % 2 == 0,
            evidence=Evidence(document="Samen vooruit", page=str(number)),
        )
        for number, question in enumerate(checklist.questions)
    }
    about = {"kind": checklist.kinds[0].id, "status": Status.DRAFT, "programmes": (Programme(title="Samen vooruit"),)}
    return finish(begun(checklist, answers, **about), checklist, TODAY)


def test_the_next_version_has_every_fate(both: Checklists) -> None:
    old, new = both
    found = {step.id: step for step in steps(old, new)}
    assert {name for name, step in found.items() if step.fate is Fate.CHANGED} == {*next_version.CHANGED}
    assert {name for name, step in found.items() if step.fate is Fate.NEW} == {*next_version.NEW}
    assert [name for name, step in found.items() if step.fate is Fate.RETIRED] == [next_version.RETIRED]
    assert {name: step.differences for name, step in found.items() if step.fate is Fate.KEPT and step.differences} == {
        next_version.HEAVIER: {Difference.WEIGHT},
        next_version.MOVED: {Difference.THEME},
        next_version.OTHER_ADVICE: {Difference.ADVICE},
    }
    assert len(found) == len(old.questions) + len(next_version.NEW)


@pytest.mark.parametrize("shift", range(5))
def test_a_real_assessment_goes_on_in_the_next_version(both: Checklists, shift: int) -> None:
    old, new = both
    before = in_full(old, shift)
    after = moved(before, old, new)
    away = {*next_version.CHANGED, next_version.RETIRED}
    assert after.answers == {name: answer for name, answer in before.answers.items() if name not in away}
    assert [*to_review(before, old, new)] == [*next_version.CHANGED]
    still_open = {*next_version.CHANGED, *next_version.NEW}
    assert {finding.question.id for finding in evaluate(new, after.given).open} == still_open
    scores = [
        next(theme for theme in evaluate(checklist, of.given).scores.themes if theme.theme.id == next_version.UNTOUCHED)
        for checklist, of in ((old, before), (new, after))
    ]
    assert scores[0].score == scores[1].score
    complete = finish(after.changing(answers={**after.answers, **in_full(new, shift).answers}), new, LATER)
    assert open_assessment(complete, both, {"GM0344"}).checklist is new


def test_a_report_of_the_first_version_stays_as_it_was_to_the_byte(tmp_path: Path, both: Checklists) -> None:
    alone = Checklists((published(),))
    file = write_assessment(in_full(published(), 3))

    def told(shelf: Checklists) -> tuple[list[bytes], list[str], str, bytes]:
        opened = open_assessment(read_assessment(file), shelf, {"GM0344"})
        assert (opened.checklist.version, opened.differs) == ("1.0", False)
        dossier = Dossier(opened.checklist, opened.assessment, TODAY, "0.1.0")
        sheets = [sheet_file(dossier, options).content for options in (SheetOptions(), WORKING)]
        said = [text for sheet in sheets for text in pages(sheet)]
        return sheets, said, str(result_as_json(opened.result, TODAY)), write_assessment(opened.assessment)

    before = told(alone)
    assert told(both) == before
    after = moved(read_assessment(file), *both)
    assert after.version == "2.0"
    assert told(both) == before
    assert told(read_folder(next_version.folder_with_both(tmp_path))) == before
