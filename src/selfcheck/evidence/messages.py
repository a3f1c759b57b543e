"""What the process that reads a file and the one that asks for it say to each other: JSON, a line each."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from selfcheck.checklist import Checklist
from selfcheck.evidence.found import Findings, Found, Hit
from selfcheck.passages import MAX_BYTES, MAX_CHARACTERS, MAX_PAGES, MAX_PASSAGES, Refusal, Text, clean


class Step(StrEnum):
    """What is being done."""

    READING = "reading"
    FINDING = "finding"


_Parts = Annotated[int, Field(ge=0, le=MAX_BYTES)]
"""No file has more parts than bytes; of much larger numbers no share can be drawn."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: pages or parts done, of how many."""

    step: Step
    done: _Parts
    of: _Parts


class Task(BaseModel):
    """The first line to the process; then come so many bytes of the file."""

    model_config = ConfigDict(frozen=True)

    size: int
    checklist: Checklist


@dataclass(frozen=True, slots=True)
class Said:
    """One line of the process: how far it is, or how it ended. One of the three is there."""

    progress: Progress | None = None
    refused: Refusal | None = None
    findings: Findings | None = None


_SAID = TypeAdapter(Said)


def as_line(said: Said) -> bytes:
    """Return one line, with its end."""
    return _SAID.dump_json(said) + b"\n"


def read_line(line: bytes, checklist: Checklist) -> Said:
    """What a process says that may be in the hands of whoever made the file. Raises ValueError."""
    said = _SAID.validate_json(line, strict=True)
    if [said.progress, said.refused, said.findings].count(None) != 2:
        raise ValueError
    if said.findings is not None:
        _check(said.findings, checklist)
    return said


def _check(findings: Findings, checklist: Checklist) -> None:
    text = findings.text
    _check_pages(text)
    _check_words(text)
    if findings.questions.keys() != checklist.by_id.keys():
        raise ValueError
    for found in findings.questions.values():
        _check_found(found, text)


def _check_words(text: Text) -> None:
    if (
        not 0 < len(text.passages) <= MAX_PASSAGES
        or sum(len(passage.text) for passage in text.passages) > MAX_CHARACTERS
    ):
        raise ValueError
    headings = {heading for passage in text.passages for heading in passage.headings}
    if any(not said or clean(said) != said for said in (*headings, *(passage.text for passage in text.passages))):
        raise ValueError


def _check_pages(text: Text) -> None:
    if (text.pages is not None and not 0 < text.pages <= MAX_PAGES) or len(text.pictures) > MAX_PAGES:
        raise ValueError
    for page in (*(passage.page for passage in text.passages), *text.pictures):
        if page is not None and not (text.pages is not None and 0 < page <= text.pages):
            raise ValueError


def _check_found(found: Found, text: Text) -> None:
    hits = (*found.specific, *found.related)
    if len({hit.passage for hit in hits}) < len(hits):
        raise ValueError
    for hit in hits:
        if not 0 <= hit.passage < len(text.passages):
            raise ValueError
        _check_marks(hit, len(text.passages[hit.passage].text))


def _check_marks(hit: Hit, length: int) -> None:
    places = [place for mark in hit.marks for place in mark]
    if any(begin >= end for begin, end in hit.marks) or any(
        one > other for one, other in pairwise([0, *places, length])
    ):
        raise ValueError
