"""Files: written the same every time, and refused with a sentence when they are not sound."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessing import an_assessment, any_task, assessments, calendars
from building import NOT_APPLICABLE, TODAY, UNKNOWN, a_checklist, a_ladder, a_question, a_theme, level, one_theme
from selfcheck.answers import Answer, Evidence
from selfcheck.archive import Archive
from selfcheck.assessment import Assessment, begin, evaluate, finish
from selfcheck.checklist import Checklist
from selfcheck.exchange import (
    MAX_ASSESSMENTS,
    MAX_FILE,
    FileRefusedError,
    check_plan,
    open_assessment,
    read_archive,
    read_assessment,
    result_as_json,
    write_archive,
    write_assessment,
)
from selfcheck.occasions import OwnCalendar
from selfcheck.plan import Task, Tasks

CHECKLIST = one_theme(3)
PLACES = frozenset({"GM0344"})


class Shelf:
    """A shelf with one checklist."""

    def get(self, checklist_id: str, version: str, /) -> Checklist | None:
        """Return the checklist if it is exactly this one."""
        return CHECKLIST if (checklist_id, version) == (CHECKLIST.id, CHECKLIST.version) else None


def filled() -> Assessment:
    """An assessment with every kind of answer and hostile text."""
    note = '<script>alert(1)</script> =HYPERLINK("x") **vet** 😀 مرحبا'
    return begin(
        "GM0344",
        CHECKLIST,
        TODAY,
        answers={
            "a": level(3).with_(note=note, evidence=Evidence(document="Akkoord", page="12", quotation="“Wij…”")),
            "b": UNKNOWN,
            "c": NOT_APPLICABLE,
        },
    )


def changed(**changes: Any) -> bytes:
    """The file of an assessment with some fields overwritten."""
    return json.dumps({**json.loads(write_assessment(filled())), **changes}).encode()


def test_what_is_written_is_read_back_exactly() -> None:
    assessment = finish(filled(), CHECKLIST, TODAY)
    assert read_assessment(write_assessment(assessment)) == assessment


def test_the_same_assessment_gives_the_same_bytes() -> None:
    assessment = filled()
    assert write_assessment(assessment) == write_assessment(Assessment.model_validate(assessment.model_dump()))


def test_an_archive_gives_all_of_them_back_and_a_single_file_is_an_archive_of_one() -> None:
    kept = (filled(), finish(filled(), CHECKLIST, TODAY))
    assert read_archive(write_archive(Archive(kept))) == Archive(kept)
    assert read_archive(write_assessment(kept[0])) == Archive(kept[:1])


@given(assessments(), st.dictionaries(st.sampled_from("abc"), any_task(), min_size=1), calendars)
def test_whatever_a_plan_and_a_calendar_say_comes_back_from_an_archive(
    assessment: Assessment, tasks: Tasks, own: OwnCalendar
) -> None:
    other = an_assessment()
    archive = Archive((assessment, other), {assessment.id: tasks}, {("GM0344", "proef"): own})
    assert read_archive(write_archive(archive)) == archive


def test_a_file_of_version_1_is_still_read() -> None:
    one = filled()
    assert read_archive(first_version(Archive((one,)))) == Archive((one,))
    raw = json.loads(write_assessment(one))
    del raw["follows"]
    assert read_assessment(json.dumps({**raw, "format_version": 1}).encode()) == one


def first_version(archive: Archive) -> bytes:
    """An archive as the first version wrote it."""
    kept = [each.model_dump(mode="json", exclude={"follows"}) for each in archive.assessments]
    return json.dumps({"format": "zelfcheck-archief", "format_version": 1, "assessments": kept}).encode()


def an_archive(**changes: Any) -> bytes:
    """The file of an assessment with a plan and a calendar, with some fields overwritten."""
    one = filled().model_copy(update={"id": "0" * 32})
    archive = Archive((one,), {one.id: {"a": Task(owner="CIO")}}, {("GM0344", CHECKLIST.id): OwnCalendar(notice=4)})
    return json.dumps({**json.loads(write_archive(archive)), **changes}).encode()


def planned(**task: Any) -> dict[str, Any]:
    """The plans of an archive with one task."""
    return {"plans": {"0" * 32: {"a": task}}}


def scheduled(*own: dict[str, Any], place: str = "GM0344", checklist: str = CHECKLIST.id) -> dict[str, Any]:
    """The calendars of an archive."""
    return {"calendars": [{"municipality": place, "checklist": checklist, "own": each} for each in own]}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"format_version": 3}, "nieuwere versie van de app"),
        ({"plans": []}, "bij plans staat iets"),
        ({"plans": {"1" * 32: {"a": {}}}}, "hoort bij geen zelfcheck in het bestand"),
        ({"plans": {"x": {"a": {}}}}, "bij plans › x"),
        ({"plans": {"0" * 32: {"Vraag A": {}}}}, "bij plans › 0{32} › Vraag A"),
        ({"plans": {"0" * 32: {f"q{number}": {} for number in range(501)}}}, "bij plans › 0{32} staat iets"),
        (planned(owner=3), "bij plans › 0{32} › a › owner"),
        (planned(owner="x" * 301), "bij plans › 0{32} › a › owner"),
        (planned(text="x" * 4001), "bij plans › 0{32} › a › text"),
        (planned(status="misschien"), "bij plans › 0{32} › a › status"),
        (planned(due="ooit"), "bij plans › 0{32} › a › due"),
        (planned(due="9999-12-31"), "bij plans › 0{32} › a › due"),
        (planned(moment="begroting"), "bij plans › 0{32} › a staat iets"),
        (planned(moment="begroting", year=1999), "bij plans › 0{32} › a › year"),
        (planned(naam="Jan"), "bij plans › 0{32} › a › naam"),
        ({"plans": {f"{number:032}": {} for number in range(MAX_ASSESSMENTS + 1)}}, "bij plans staat iets"),
        (scheduled(*[{}] * (MAX_ASSESSMENTS + 1)), "bij calendars staat iets"),
        (scheduled({"notice": 27}), "bij calendars › 0 › own › notice"),
        (scheduled({"windows": {"begroting": {"first": 13, "last": 1}}}), "bij calendars › 0 › own › windows"),
        (scheduled({"windows": {f"m{n}": {"first": 1, "last": 1} for n in range(101)}}), "bij calendars › 0 › own"),
        (scheduled({}, place="Utrecht"), "bij calendars › 0 › municipality"),
        (scheduled({}, place="GM0363"), "hoort bij geen zelfcheck in het bestand"),
        (scheduled({}, checklist="andere"), "hoort bij geen zelfcheck in het bestand"),
        (scheduled({}, {}), "hoort bij geen zelfcheck in het bestand"),
        ({"extra": 1}, "bij extra staat iets"),
    ],
)
def test_a_plan_or_calendar_that_is_not_sound_is_refused_with_a_sentence(changes: dict[str, Any], words: str) -> None:
    assert read_archive(an_archive()).plans  # so that it is the change that counts
    with pytest.raises(FileRefusedError, match=words):
        read_archive(an_archive(**changes))


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
    )
)
def test_whatever_stands_in_an_archive_it_is_read_or_refused(value: object) -> None:
    for changes in (
        {"plans": value},
        {"calendars": value},
        {"calendars": [value]},
        {"plans": {"0" * 32: {"a": value}}},
    ):
        with suppress(FileRefusedError):
            assert read_archive(an_archive(**changes)).assessments


def test_a_plan_fits_the_checklist_of_its_assessment() -> None:
    ladder, moment = a_ladder(), {"id": "kadernota", "label": "K", "when": "soms", "decides": "raad"}
    ladder["brackets"][0]["moments"] = ["kadernota"]
    theme = a_theme("thema", [a_question("a", ladder)])
    checklist = a_checklist([theme], [ladder], calendar=[{**moment, "first": 5, "last": 6}])
    check_plan({"a": Task(moment="kadernota", year=2027)}, checklist)
    for tasks, words in (
        ({"a": Task(), "vreemd": Task()}, "de vraag ‘vreemd’ bestaat niet"),
        ({"a": Task(moment="ooit", year=2027)}, "het moment ‘ooit’ bestaat niet"),
    ):
        with pytest.raises(FileRefusedError, match=words):
            check_plan(tasks, checklist)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "geen bestand van een zelfcheck"),
        (b"%PDF-1.7 ...", "PDF is beschadigd"),
        (b"PK\x03\x04", "geen bestand van een zelfcheck"),
        (b'{"format": "iets anders", "format_version": 1}', "geen bestand van een zelfcheck"),
        (b"[" * 100_000, "geen bestand van een zelfcheck"),
        (
            b'{"format": "zelfcheck", "format_version": 1, "answers": ' + b"[" * 100_000,
            "geen bestand van een zelfcheck",
        ),
        (b"x" * (MAX_FILE + 1), "te groot"),
        (changed(format_version=3), "nieuwere versie van de app"),
        (changed(format_version="1"), "geen bestand van een zelfcheck"),
        (write_archive(Archive()), "meer zelfchecks"),
        (changed(municipality="Utrecht"), "bij municipality staat iets"),
        (changed(answers={"a": {"level": "n1", "unknown": True}}), "bij answers › a staat iets"),
        (changed(answers={"a": {"note": "x" * 4001}}), "bij answers › a › note staat iets"),
        (changed(extra=1), "bij extra staat iets"),
        (changed(finished="2026-11-21"), "Dit bestand klopt niet"),
    ],
)
def test_a_file_that_is_not_sound_is_refused_with_a_sentence(raw: bytes, words: str) -> None:
    with pytest.raises(FileRefusedError, match=words):
        read_assessment(raw)


@given(st.binary(max_size=300))
def test_whatever_the_bytes_a_file_is_read_or_refused(raw: bytes) -> None:
    with pytest.raises(FileRefusedError):
        read_assessment(raw)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
    )
)
def test_whatever_stands_in_a_field_a_file_is_read_or_refused(value: object) -> None:
    for field in ("answers", "municipality", "chosen", "programmes", "finished_scores"):
        with suppress(FileRefusedError):
            assert read_assessment(changed(**{field: value})).checklist == CHECKLIST.id


def test_an_opened_file_is_rescored() -> None:
    opened = open_assessment(finish(filled(), CHECKLIST, TODAY), Shelf(), PLACES)
    assert not opened.differs
    assert opened.result == evaluate(CHECKLIST, filled().given)


def test_scores_that_do_not_follow_from_the_answers_are_ours_and_said_so() -> None:
    told = {"total": 99, "themes": {"thema": 99}, "selections": {}}
    assessment = read_assessment(changed(finished="2026-11-21", finished_scores=told))
    opened = open_assessment(assessment, Shelf(), PLACES)
    assert opened.differs
    assert opened.result == evaluate(CHECKLIST, filled().given)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"version": "1.1"}, "Dit bestand hoort bij versie 1.1"),
        ({"checklist": "andere"}, "checklist ‘andere’"),
        ({"municipality": "GM9999"}, "GM9999"),
        ({"answers": {"vreemd": {"level": "n1"}}}, "De vraag ‘vreemd’ bestaat niet"),
        ({"answers": {"a": {"level": "n9"}}}, "Het niveau ‘n9’ bestaat niet"),
        ({"chosen": ["vreemd"]}, "‘vreemd’ is geen vraag"),
        ({"kind": "roman"}, "soort stuk ‘roman’"),
    ],
)
def test_a_file_that_does_not_fit_here_is_refused_with_the_reason(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(FileRefusedError, match=words):
        open_assessment(read_assessment(changed(**changes)), Shelf(), PLACES)


def test_not_applicable_is_refused_where_the_checklist_does_not_allow_it() -> None:
    class Strict(Shelf):
        def get(self, checklist_id: str, version: str, /) -> Checklist | None:
            return one_theme(3, not_applicable="") if (checklist_id, version) else None

    with pytest.raises(FileRefusedError, match="‘Niet van toepassing’ kan niet"):
        open_assessment(filled(), Strict(), PLACES)


def test_a_result_as_json_shows_every_figure_exact_and_rounded() -> None:
    result = evaluate(CHECKLIST, filled().given)
    told = result_as_json(result, TODAY)
    assert told["total"]["range"] == {"low": {"exact": "75/2", "shown": 38}, "high": {"exact": "175/2", "shown": 88}}
    assert told["total"]["score"] is None
    assert told["themes"][0]["questions"][1] == {
        "id": "b", "core": False, "state": "unknown", "weight": "1", "points": None, "maximum": 4,
    }  # fmt: skip
    assert told["advice"][0]["gain"] == {"exact": "25/2", "shown": 13}
    assert json.loads(json.dumps(told)) == told


def test_answers_can_hold_every_field_of_the_file() -> None:
    answer = Answer(level="n1", note="n", note_shared=True, already="i-visie", set_aside="keuze")
    assessment = begin("GM0344", CHECKLIST, TODAY, answers={"a": answer})
    assert read_assessment(write_assessment(assessment)).answers["a"] == answer


def test_an_archive_of_too_many_is_refused_before_they_are_read() -> None:
    many = tuple(an_assessment() for _ in range(MAX_ASSESSMENTS + 1))
    assert len(read_archive(write_archive(Archive(many[1:]))).assessments) == MAX_ASSESSMENTS
    plans: dict[str, Tasks] = {each.id: {"a": Task()} for each in many}
    with pytest.raises(FileRefusedError, match="te veel zelfchecks"):
        read_archive(write_archive(Archive(many, plans)))
