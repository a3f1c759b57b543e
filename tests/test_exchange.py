"""Files: written the same every time, and refused with a sentence when they are not sound."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessing import an_assessment
from building import NOT_APPLICABLE, TODAY, UNKNOWN, level, one_theme
from selfcheck.answers import Answer, Evidence
from selfcheck.assessment import Assessment, begin, evaluate, finish
from selfcheck.checklist import Checklist
from selfcheck.exchange import (
    MAX_ASSESSMENTS,
    MAX_FILE,
    FileRefusedError,
    open_assessment,
    read_archive,
    read_assessment,
    result_as_json,
    write_archive,
    write_assessment,
)

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
    assert read_archive(write_archive(kept)) == kept
    assert read_archive(write_assessment(kept[0])) == kept[:1]


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
        (changed(format_version=2), "nieuwere versie van de app"),
        (changed(format_version="1"), "geen bestand van een zelfcheck"),
        (write_archive([]), "meer zelfchecks"),
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
    many = [an_assessment() for _ in range(MAX_ASSESSMENTS + 1)]
    assert len(read_archive(write_archive(many[1:]))) == MAX_ASSESSMENTS
    with pytest.raises(FileRefusedError, match="te veel zelfchecks"):
        read_archive(write_archive(many))
