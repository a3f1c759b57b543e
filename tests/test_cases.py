"""Cases that a person who does not program can read and add: answers in, outcome out."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from building import TODAY
from selfcheck.answers import Answer, Answers
from selfcheck.assessment import Result, evaluate
from selfcheck.checklist import Checklist, Question
from selfcheck.exchange import result_as_json
from selfcheck.reading import read_folder

HERE = Path(__file__).parent
CASES = sorted((HERE / "cases").glob("*.yaml"))
SHELF = read_folder(HERE.parent / "checklists")


def answer(checklist: Checklist, question: Question, told: str) -> Answer:
    """The answer that a case tells: a level by number, unknown or not applicable."""
    if told == "unknown":
        return Answer(unknown=True)
    if told == "not-applicable":
        return Answer(not_applicable=question.not_applicable)
    return Answer(level=checklist.ladder(question).levels[int(told)].id)


def evaluated(case: dict[str, Any]) -> Result:
    """The result of a case."""
    checklist = SHELF.get(case["checklist"], case["version"])
    assert checklist is not None
    told: dict[str, str] = case["answers"]
    unknown = set(told) - {"core", "supporting", *checklist.by_id}
    assert not unknown, f"no such question: {unknown}"
    levels = [(q, told.get(q.id, told.get("core" if q.core else "supporting"))) for q in checklist.questions]
    given = {q.id: answer(checklist, q, level) for q, level in levels if level is not None}
    return evaluate(checklist, Answers(given))


def figures(told: dict[str, Any], wanted: dict[str, str]) -> dict[str, str]:
    """What a result says of the figures that a case wants."""
    score, span, verdict = told["score"], told["range"], told.get("verdict")
    all_of_it = {
        "score": "none" if score is None else str(score["shown"]),
        "range": "none" if span is None else f"{span['low']['shown']}-{span['high']['shown']}",
        "verdict": "none" if verdict is None or verdict["id"] is None else verdict["id"],
    }
    return {name: all_of_it[name] for name in wanted}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    case = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
    expected: dict[str, Any] = case["expect"]
    told = result_as_json(evaluated(case), TODAY)
    assert figures(told["total"], expected["total"]) == expected["total"], case["about"]
    for part in ("themes", "selections"):
        by_id = {found["id"]: found for found in told[part]}
        for name, wanted in expected.get(part, {}).items():
            assert figures(by_id[name], wanted) == wanted, f"{name}: {case['about']}"
    if "advice" in expected:
        first = told["advice"][: len(expected["advice"])] if expected["advice"] else told["advice"]
        assert [{a["question"]: str(a["gain"]["shown"])} for a in first] == expected["advice"], case["about"]


def test_there_are_cases() -> None:
    assert len(CASES) >= 6
