"""The assessment inside a sheet holds what the pages say, and nothing that they leave out."""

import json
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from accessible import accessible
from building import NOT_APPLICABLE, TODAY, UNKNOWN, any_answer, level
from reporting import LEFT_OUT, VERDICT_ONLY, WORKING, assessed, published, sensitive_checklist, sheet, told
from selfcheck.answers import Answer, Evidence
from selfcheck.assessment import finish
from selfcheck.exchange import open_assessment, read_assessment, write_assessment
from selfcheck.report import SheetOptions, disclosed_assessment, draw, enclose

CHECKLIST = sensitive_checklist()
EVERY = {"a": level(1), "b": level(3), "c": level(0), "d": level(4), "e": level(2)}
LOUD = Answer(level="n2", note="STIL-1", evidence=Evidence(document="STIL-2"), already="STIL-3", set_aside="STIL-4")


@pytest.mark.parametrize("options", [VERDICT_ONLY, LEFT_OUT])
@given(st.data())
def test_nothing_of_a_hidden_theme_is_enclosed(options: SheetOptions, data: st.DataObject) -> None:
    hidden = {question: data.draw(any_answer(CHECKLIST, question)) for question in ("c", "d")}
    shown = {question: EVERY[question] for question in ("a", "b", "e")}
    about = {"chosen": ("a", "c", "d"), "id": "0" * 32}
    with_, without = (
        assessed(CHECKLIST, about, **shown, **hidden),
        assessed(CHECKLIST, {**about, "chosen": ("a",)}, **shown),
    )
    for one, other in ((with_, without), (finish(with_, CHECKLIST, TODAY), finish(without, CHECKLIST, TODAY))):
        assert enclose(CHECKLIST, one, options) == enclose(CHECKLIST, other, options)


@given(st.dictionaries(st.sampled_from("abcde"), st.text("STIL-0123456789", min_size=4), min_size=1), st.booleans())
def test_no_note_is_enclosed_but_those_ticked(notes: dict[str, str], ticked: bool) -> None:  # noqa: FBT001 - any of the two
    answers = {
        question: EVERY[question].with_(note=f"STIL {note} EINDE", note_shared=ticked and question == "a")
        for question, note in notes.items()
    }
    content = enclose(CHECKLIST, assessed(CHECKLIST, **answers), SheetOptions()).content.decode()
    assert content.count("EINDE") == ("a" in notes and ticked)
    working = enclose(CHECKLIST, assessed(CHECKLIST, **answers), WORKING).content.decode()
    assert working.count("EINDE") == len(notes)


@given(st.dictionaries(st.sampled_from("ace"), st.sampled_from([UNKNOWN, Answer(not_applicable=" ")])))
def test_not_known_and_not_answered_are_the_same_in_the_shared_version(answers: dict[str, Answer]) -> None:
    about = {"id": "0" * 32}
    shared = disclosed_assessment(CHECKLIST, assessed(CHECKLIST, about, **answers), SheetOptions())
    assert shared == disclosed_assessment(CHECKLIST, assessed(CHECKLIST, about), SheetOptions())


@given(st.sampled_from([SheetOptions(), WORKING, VERDICT_ONLY, LEFT_OUT]), st.data())
def test_the_enclosed_assessment_makes_the_same_pages(options: SheetOptions, data: st.DataObject) -> None:
    # Whether somebody did the short version only also hangs on what they said not to know.
    answers = {question: data.draw(any_answer(CHECKLIST, question)).with_(unknown=False) for question in "abe"}
    assessment = assessed(CHECKLIST, {"name": "Naam", "contact": "wie@hier.nl"}, **answers)
    enclosed = disclosed_assessment(CHECKLIST, assessment, options)
    assert told(CHECKLIST, enclosed, options) == told(CHECKLIST, assessment, options)
    assert disclosed_assessment(CHECKLIST, enclosed, options).answers == enclosed.answers


@pytest.mark.parametrize("options", [VERDICT_ONLY, LEFT_OUT])
def test_whoever_opens_it_finds_no_total_and_no_difference(options: SheetOptions) -> None:
    class Shelf:
        def get(self, checklist_id: str, version: str, /) -> object:
            return CHECKLIST if (checklist_id, version) else None

    finished = finish(assessed(CHECKLIST, **EVERY | {"c": LOUD}), CHECKLIST, TODAY)
    opened = open_assessment(disclosed_assessment(CHECKLIST, finished, options), Shelf(), {"GM0518"})  # type: ignore[arg-type]  # a shelf of one
    assert not opened.differs
    assert opened.assessment.finished_scores is not None
    assert opened.assessment.finished_scores.total is None
    assert opened.assessment.finished_scores.themes["geheim"] is None
    assert "STIL" not in write_assessment(opened.assessment).decode()


def test_the_shared_version_does_not_give_the_address_away() -> None:
    before = "b" * 32
    assessment = assessed(CHECKLIST, {"name": "STIL", "follows": before}, **EVERY)
    shared = disclosed_assessment(CHECKLIST, assessment, SheetOptions())
    assert shared.follows is None
    assert before not in enclose(CHECKLIST, assessment, SheetOptions()).content.decode()
    assert disclosed_assessment(CHECKLIST, assessment, WORKING).follows == before
    assert shared.id != assessment.id
    assert shared.name == ""
    assert shared == disclosed_assessment(CHECKLIST, assessment, SheetOptions())
    assert assessment.id.encode() not in draw(
        sheet(CHECKLIST, assessment), enclose(CHECKLIST, assessment, SheetOptions())
    )
    assert disclosed_assessment(CHECKLIST, assessment, WORKING).id == assessment.id


def test_a_finished_assessment_of_which_nothing_is_hidden_keeps_its_figures() -> None:
    finished = finish(assessed(CHECKLIST, **EVERY | {"e": NOT_APPLICABLE}), CHECKLIST, TODAY)
    assert disclosed_assessment(CHECKLIST, finished, SheetOptions()).finished_scores == finished.finished_scores
    assert disclosed_assessment(CHECKLIST, finished, WORKING) == finished


@pytest.mark.parametrize("options", [SheetOptions(), WORKING, VERDICT_ONLY, LEFT_OUT], ids=repr)
def test_a_sheet_with_an_assessment_inside_is_accessible_and_can_be_kept(options: SheetOptions) -> None:
    checklist = published()
    answers = {question.id: Answer(level=list(question.levels)[2], note="STIL") for question in checklist.questions}
    assessment = assessed(checklist, **answers)
    enclosed = enclose(checklist, assessment, options)
    reader = PdfReader(BytesIO(accessible(draw(sheet(checklist, assessment, options), enclosed))))
    assert reader.attachments == {"zelfcheck.json": [enclosed.content]}
    assert read_assessment(enclosed.content) == disclosed_assessment(checklist, assessment, options)
    assert ("STIL" in enclosed.content.decode()) is (options == WORKING)
    assert json.loads(enclosed.content)["format"] == "zelfcheck"


def test_the_same_sheet_with_the_same_assessment_inside_gives_the_same_bytes() -> None:
    assessment = assessed(CHECKLIST, **EVERY)
    enclosed = enclose(CHECKLIST, assessment, WORKING)
    one, other = (draw(sheet(CHECKLIST, assessment, WORKING), enclosed) for _ in range(2))
    assert one == other
    assert one != draw(sheet(CHECKLIST, assessment, WORKING))
