"""Text that would like to be markup, a link, a sum or a script: on every screen it is only text."""

import re

import pytest
from playwright.sync_api import expect

from selfcheck.answers import Answer, Evidence
from selfcheck.assessment import Programme, finish
from selfcheck.exchange import write_assessment
from selfcheck.ui import texts
from visited import ON, House, Visiting, answered, begun
from walking import EVIL, READABLE, Visitor, a_file

pytestmark = pytest.mark.browser

JOINER = "\N{WORD JOINER}"


@pytest.fixture(scope="module")
def evil(house: House) -> dict[bool, str]:
    """An assessment with such a text in every field, unfinished and finished."""
    questions = house.checklist.questions
    optional = next(question for question in questions if question.not_applicable)
    evidence = Evidence(document=EVIL, page=EVIL, quotation=EVIL)
    answers = answered(house.checklist)
    answers[questions[0].id] = Answer(level="niets", note=EVIL, note_shared=True, evidence=evidence, already=EVIL)
    answers[questions[1].id] = Answer(level="niets", set_aside=EVIL)
    answers[optional.id] = Answer(not_applicable=EVIL)
    ids = {}
    for is_finished in (False, True):
        assessment = begun(house.checklist, answers).changing(
            name=EVIL, filled_in_by=EVIL, contact=EVIL, programmes=(Programme(title=EVIL),)
        )
        house.store.create(finish(assessment, house.checklist, ON) if is_finished else assessment)
        ids[is_finished] = assessment.id
    return ids


def shows_it_as_text(visitor: Visitor) -> None:
    """Every part stands there as it was typed, and nothing was made of it."""
    text = visitor.text.replace(JOINER, "")
    assert all(part in text for part in READABLE)
    only_text(visitor)


def only_text(visitor: Visitor) -> None:
    page = visitor.page
    assert page.evaluate("window.evil") is None
    expect(page.locator("a[href^='javascript:' i], a[href*='//x']")).to_have_count(0)
    expect(page.locator("b, strong").filter(has_text=re.compile("^vet$"))).to_have_count(0)
    expect(page.locator(".katex")).to_have_count(0)


@pytest.mark.parametrize("path", ["/", "/uitslag?zelfcheck={}", "/advies?zelfcheck={}", "/gegevens?zelfcheck={}"])
@pytest.mark.parametrize("is_finished", [False, True])
def test_it_is_shown_as_it_was_typed(path: str, is_finished: bool, evil: dict[bool, str], visitor: Visitor) -> None:  # noqa: FBT001
    visitor.open(path.format(evil[is_finished]))
    shows_it_as_text(visitor)


def test_in_the_fields_it_is_what_was_typed(evil: dict[bool, str], house: House, visitor: Visitor) -> None:
    first = house.checklist.questions[0].id
    visitor.open_step(evil[False])
    for label in (texts.NOTE, texts.DOCUMENT, texts.PAGE, texts.QUOTATION, texts.ALREADY_PLACE):
        expect(visitor.text_field(first, label)).to_have_value(EVIL)
    visitor.sees_saved()
    only_text(visitor)


def test_two_versions_show_it_as_it_was_typed(house: House, visit: Visiting) -> None:
    question = house.checklist.questions[0]
    assessment_id = house.begun()
    visitor = visit()
    visitor.open_step(assessment_id)
    house.store.save_answer(assessment_id, question.id, Answer(level="niets", note=EVIL), 0)
    visitor.choose(question.id, "keuze")
    expect(visitor.question(question.id)).to_contain_text(texts.CLASH_TITLE)
    shows_it_as_text(visitor)


def test_the_list_to_copy_or_delete_shows_it_as_it_was_typed(evil: dict[bool, str], visitor: Visitor) -> None:
    assert evil
    visitor.open("/bewaren")
    which = visitor.page.get_by_role("radiogroup", name=texts.WHICH_CHECK)
    expect(which).to_be_visible()
    assert READABLE[0] in which.inner_text().replace(JOINER, "")
    only_text(visitor)


def test_the_name_and_the_contents_of_a_file_of_another_are_text_too(
    evil: dict[bool, str], house: House, visitor: Visitor
) -> None:
    visitor.open(f"/vergelijken?zelfcheck={evil[True]}")
    changed = house.stored(evil[True]).model_dump(mode="json") | {"id": "0" * 32, "municipality": "GM0355"}
    changed["finished_scores"]["total"] = 1
    theirs = type(house.stored(evil[True])).model_validate(changed)
    name = "<img src=x onerror=window.evil=1> [klik](javascript:1) :smile:.json"
    visitor.page.locator("input[type=file]").set_input_files(
        [
            a_file(name, write_assessment(theirs)),
            a_file(f"kapot {name}", b'{"<b>vet</b>": "<script>"}'),
        ]
    )
    expect(visitor.page.get_by_text("volgen niet uit de antwoorden")).to_be_visible()
    expect(visitor.page.get_by_text("is niet geopend")).to_be_visible()
    assert name in visitor.text.replace(JOINER, "")
    only_text(visitor)
