"""One visitor walks the whole route, from the first screen to the comparison, and takes everything along."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from reporting import pages
from selfcheck.answers import Answer, Evidence
from selfcheck.assessment import Assessment, Result, evaluate, finish
from selfcheck.comparison.words import FROM_FILE, UNVERIFIED
from selfcheck.exchange import read_assessment, write_assessment
from selfcheck.report import wording
from selfcheck.scoring import Score, shown
from selfcheck.ui import fields, texts
from visited import ON, House, answered, begun, housed
from walking import EVIL, READABLE, Visitor, a_file, saved_file

pytestmark = pytest.mark.browser
NOTED, UNKNOWN, NOT_APPLICABLE = "vliegwiel-opgaven", "servicebelofte-vertrouwen", "inkoop-volgt-standaarden"
REASON = "De regio koopt alles in."
PROGRAMME = "Samen vooruit 2026-2030"


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def house(request: pytest.FixtureRequest) -> Iterator[House]:
    """The real app on a database of each kind: whoever hosts it for many walks the same route."""
    if request.param == "sqlite":
        yield request.getfixturevalue("house")
        return
    with housed(request.getfixturevalue("new_postgres")()) as on_postgres:
        yield on_postgres


def test_the_whole_route(house: House, visitor: Visitor, tmp_path: Path) -> None:
    visitor.open("/")
    visitor.sees(texts.START_TITLE)
    visitor.begin("Utrecht", PROGRAMME)
    assessment_id = visitor.assessment_id
    filled_in = fill_in(visitor)
    assert house.stored(assessment_id).answers == filled_in

    result = evaluate(house.checklist, house.stored(assessment_id).given)
    sees_the_figures_of(visitor, result)
    chosen = chooses_an_advice(visitor, result)
    finishes(visitor)
    finished = house.stored(assessment_id)
    assert finished.finished is not None
    assert finished.chosen == (chosen,)

    takes_the_sheets(visitor, result, tmp_path)
    takes_the_files(visitor, finished, tmp_path)
    compares(visitor, house, result)
    assert visitor.page.evaluate("window.evil") is None


def fill_in(visitor: Visitor) -> dict[str, Answer]:
    """Answer every question, with everything that can come between; return what must be stored then."""
    themes, last = visitor.checklist.themes, visitor.checklist.questions[-1]
    expected = answers_of(visitor)
    for theme in themes:
        visitor.sees_theme(theme.id)
        for question in theme.questions:
            if question is not last:
                answers(visitor, question.id, expected[question.id])
        if theme is themes[1]:
            reloads_and_jumps(visitor, expected)
        if theme is not themes[-1]:
            visitor.press(texts.NEXT)
    visitor.press(texts.OPEN_LINK.format(number=2))
    visitor.sees(texts.OPEN_TITLE.format(number=2))
    answers(visitor, last.id, expected[last.id])
    visitor.follow("uitslag")
    visitor.sees(texts.RESULT_TITLE)
    return expected


def answers_of(visitor: Visitor) -> dict[str, Answer]:
    """What she is going to answer: every level in turn, and one of everything else."""
    expected = answered(visitor.checklist)
    evidence = Evidence(document=PROGRAMME, page="12")
    expected[NOTED] = expected[NOTED].with_(note=EVIL, evidence=evidence)
    expected[UNKNOWN] = Answer(unknown=True)
    expected[NOT_APPLICABLE] = Answer(not_applicable=REASON)
    return expected


def answers(visitor: Visitor, question_id: str, answer: Answer) -> None:
    option = fields.chosen(answer)
    assert option is not None
    visitor.choose(question_id, option)
    if answer.not_applicable:
        visitor.write(question_id, answer.not_applicable, texts.REASON)
    if answer.note:
        visitor.text_field(question_id).fill(answer.note)
        visitor.write(question_id, answer.evidence.document, texts.DOCUMENT)
        visitor.write(question_id, answer.evidence.page, texts.PAGE)
    visitor.sees_saved()


def reloads_and_jumps(visitor: Visitor, expected: dict[str, Answer]) -> None:
    """Reload in the middle, look whether everything is still there, and come back."""
    second = visitor.checklist.themes[1]
    visitor.reload()
    visitor.sees_theme(second.id)
    visitor.sees_saved()
    assert {q.id: visitor.seen(q.id).choice for q in second.questions} == {
        q.id: fields.chosen(expected[q.id]) for q in second.questions
    }
    visitor.turn_to("vliegwiel")
    visitor.sees_theme("vliegwiel")
    visitor.sees_saved()
    assert visitor.seen(NOTED).note == EVIL
    visitor.turn_to(second.id)
    visitor.sees_theme(second.id)


def sees_the_figures_of(visitor: Visitor, result: Result) -> None:
    """The total, what stands beside it and every theme, as our own arithmetic has them."""
    assert result.beside_total is not None
    for score in (result.scores.total, result.beside_total.score):
        expect(visitor.page.get_by_test_id("stMetricValue").filter(has_text=figure(score))).not_to_have_count(0)
    for theme in result.scores.themes:
        assert theme.verdict is not None
        row = visitor.page.get_by_role("row").filter(has_text=theme.theme.title)
        expect(row.get_by_role("cell", name=str(known(theme.score)), exact=True)).to_be_visible()
        expect(row).to_contain_text(wording.verdict_label(theme.verdict))
    assert visitor.page.evaluate("window.evil") is None


def figure(score: Score | None) -> str:
    return texts.OF_100.format(score=known(score))


def known(score: Score | None) -> int:
    assert score is not None
    assert score.known is not None
    return shown(score.known)


def chooses_an_advice(visitor: Visitor, result: Result) -> str:
    """Take the second advice along; return its question."""
    chosen = result.advice[1].question.id
    advice = visitor.page.locator(f".st-key-advies-{chosen}")
    advice.get_by_text(texts.PICK).click()
    expect(advice.get_by_role("checkbox", name=texts.PICK)).to_be_checked()
    visitor.settle()
    return chosen


def finishes(visitor: Visitor) -> None:
    visitor.press(texts.FINISH)
    dialog = visitor.page.get_by_role("dialog")
    expect(dialog).to_contain_text(texts.FINISH_TITLE)
    dialog.get_by_role("button", name=texts.FINISH_YES).click()
    expect(dialog).to_have_count(0)
    expect(visitor.page.get_by_test_id("stMain").get_by_text(texts.FINISHED_NOW)).to_be_visible()


def takes_the_sheets(visitor: Visitor, result: Result, folder: Path) -> None:
    """Make and download both sheets, and read them."""
    visitor.follow("advies")
    visitor.sees(texts.SHEET_TITLE)
    shared, working = takes_a_sheet(visitor, "deelversie", folder), takes_a_sheet(visitor, "werkversie", folder)
    for sheet in (shared, working):
        assert "Utrecht" in sheet[0]
        assert PROGRAMME in " ".join(sheet)
        assert str(known(result.scores.total)) in sheet[0]
    assert all(words in " ".join(working) for words in READABLE)
    assert not any(words in " ".join(shared) for words in ("window.evil", "HYPERLINK", ":smile:"))
    assert all(wording.WORKING in page for page in working)
    assert not any(wording.WORKING in page for page in shared)


def takes_a_sheet(visitor: Visitor, variant: str, folder: Path) -> list[str]:
    visitor.pick(texts.SHEET_FOR, texts.SHEET_VARIANTS[variant])
    visitor.press(texts.SHEET_MAKE)
    download = visitor.download(texts.SHEET_DOWNLOAD.partition("{size}")[0].format(variant=variant))
    assert download.suggested_filename.startswith("zelfcheck-utrecht-")
    assert download.suggested_filename.endswith(f"-{variant}.pdf")
    return pages(saved_file(download, folder))


def takes_the_files(visitor: Visitor, finished: Assessment, folder: Path) -> None:
    """The file of the version for others has the answers and not the notes; the other file has everything."""
    raw = takes_the_file(visitor, "deelversie", folder)
    assert b"window.evil" not in raw
    shared = read_assessment(raw)
    assert shared.finished_scores == finished.finished_scores
    assert not any(answer.note for answer in shared.answers.values())
    assert read_assessment(takes_the_file(visitor, "werkversie", folder)) == finished


def takes_the_file(visitor: Visitor, variant: str, folder: Path) -> bytes:
    visitor.pick(texts.SHEET_FOR, texts.SHEET_VARIANTS[variant])
    return saved_file(visitor.download(texts.FILE_SAVE.partition("{size}")[0].format(variant=variant)), folder)


def compares(visitor: Visitor, house: House, result: Result) -> None:
    """Open the file of a neighbour among files that are not good."""
    zeist = finish(begun(house.checklist, answered(house.checklist, 1), "GM0355"), house.checklist, ON)
    theirs = evaluate(house.checklist, zeist.given).scores
    raw = write_assessment(zeist)
    visitor.follow("vergelijken")
    visitor.sees(texts.COMPARE_TITLE)
    chooser = visitor.page.locator("input[type=file]")
    chooser.set_input_files(
        [
            a_file("zeist.json", raw),
            a_file("ander.json", b'{"format": "iets anders"}'),
            a_file("leeg.pdf", b"%PDF-1.7 geen zelfcheck"),
            a_file("later.json", json.dumps({**json.loads(raw), "format_version": 99}).encode()),
        ]
    )
    for name in ("ander.json", "leeg.pdf", "later.json"):
        refused = texts.COMPARE_REFUSED.partition("{reason}")[0].format(name=name).strip()
        expect(visitor.page.get_by_text(refused)).to_be_visible()
    expect(visitor.page.get_by_text("nieuwere versie van de app")).to_be_visible()
    expect(visitor.page.get_by_text(UNVERIFIED)).to_be_visible()
    visitor.settle()
    for mine, other in zip(result.scores.themes, theirs.themes, strict=True):
        table = visitor.page.get_by_role("table", name=mine.theme.title)
        expect(table.get_by_role("row").filter(has_text="Utrecht")).to_contain_text(str(known(mine.score)))
        row = table.get_by_role("row").filter(has_text="Zeist")
        expect(row).to_contain_text(str(known(other.score)))
        expect(row).to_contain_text(FROM_FILE)


def test_a_file_that_is_too_large_or_of_another_kind_is_refused_at_the_door(house: House, visitor: Visitor) -> None:
    ameland = "GM0060"  # where nobody else is, whatever other tests left behind
    assessment = finish(begun(house.checklist, answered(house.checklist), ameland), house.checklist, ON)
    house.store.create(assessment)
    visitor.open(f"/vergelijken?zelfcheck={assessment.id}")
    chooser = visitor.page.locator("input[type=file]")
    chooser.set_input_files(
        [a_file("groot.json", write_assessment(assessment).ljust(6_000_000)), a_file("advies.docx", b"PK")]
    )
    visitor.settle()
    expect(visitor.page.get_by_test_id("stFileUploader")).to_contain_text("groot.json")
    expect(visitor.page.get_by_text(texts.COMPARE_NOBODY_TITLE)).to_be_visible()
    expect(visitor.page.get_by_text(UNVERIFIED)).to_have_count(0)
