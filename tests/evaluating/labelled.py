"""Labelled passages from a folder: documents, topics, and which passage bears on which topic.

``passages/*.jsonl`` holds one passage a line: ``doc``, ``pid``, ``page``, ``heading`` (one, or a list from
large to small) and ``text``; ``src`` says where it comes from if one document holds pieces of several.
``qrels.tsv`` says ``topic``, ``doc``, ``pid`` and ``grade``: 2 bears on it directly, 1 from the side, 0 not.
A topic is one of ``topics.yaml`` in the folder, else one of ours, or the id of a question itself.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml
from pydantic import BaseModel, TypeAdapter, ValidationError

from selfcheck.checklist import Checklist
from selfcheck.passages import Passage

TOPICS: Final = Path(__file__).parent / "topics.yaml"
DIRECT: Final = 2


class LabelError(Exception):
    """A folder that cannot be measured on: what is the matter."""


class Piece(BaseModel, frozen=True):
    """A passage as it stands in a file."""

    doc: str
    pid: str
    text: str
    page: int | None = None
    heading: str | tuple[str, ...] | None = None
    src: str | None = None

    @property
    def passage(self) -> Passage:
        """What our method is given."""
        return Passage(self.text, self.page, self.headings)

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings above it, from large to small."""
        if isinstance(self.heading, str):
            return (self.heading,) if self.heading else ()
        return self.heading or ()

    @property
    def source(self) -> str:
        """What is left out together when a threshold is chosen."""
        return self.src or self.doc


@dataclass(frozen=True)
class Topic:
    """What the labels are about, and the ids of our questions that it covers."""

    id: str
    title: str
    questions: tuple[str, ...]


class _Written(BaseModel, extra="forbid"):
    title: str
    questions: tuple[str, ...]


@dataclass(frozen=True)
class Document:
    """The passages of one text, in order."""

    name: str
    pieces: tuple[Piece, ...]


Pair = tuple[str, str]
"""The name of a document and the id of a topic."""


@dataclass(frozen=True)
class Labelled:
    """Everything in a folder. ``grades`` holds for a pair the grade of each labelled passage, by its place."""

    documents: tuple[Document, ...]
    topics: tuple[Topic, ...]
    grades: Mapping[Pair, Mapping[int, int]]

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """Every document with every topic: what is counted."""
        return tuple((document.name, topic.id) for document in self.documents for topic in self.topics)

    @property
    def sources(self) -> tuple[str, ...]:
        """Where passages come from, each once."""
        return tuple(dict.fromkeys(piece.source for document in self.documents for piece in document.pieces))


def read(folder: Path, checklist: Checklist) -> Labelled:
    """Everything in ``folder``. Raises LabelError."""
    if not folder.is_dir():
        raise LabelError(f"{folder} is not a folder.")
    documents = _documents(folder)
    rows = list(_rows(folder / "qrels.tsv"))
    topics = _topics(folder, checklist, dict.fromkeys(row[0] for row in rows))
    known = {topic.id for topic in topics}
    places = {(document.name, piece.pid): n for document in documents for n, piece in enumerate(document.pieces)}
    grades: dict[Pair, dict[int, int]] = {(document.name, topic.id): {} for document in documents for topic in topics}
    for topic, document, pid, grade in rows:
        if topic not in known:
            raise LabelError(f"qrels.tsv has topic {topic!r}, which stands in no topics.yaml and is no question.")
        if (document, pid) not in places:
            raise LabelError(f"qrels.tsv has {document} {pid}, and no file holds that passage.")
        if grade:
            grades[document, topic][places[document, pid]] = grade
    if not any(grades.values()):
        raise LabelError(f"{folder / 'qrels.tsv'} labels nothing.")
    return Labelled(documents, topics, grades)


def topics_in(path: Path) -> tuple[Topic, ...]:
    """The topics of a ``topics.yaml``. Raises LabelError."""
    try:
        written = yaml.safe_load(path.read_text(encoding="utf-8"))
        found = TypeAdapter(dict[str, _Written]).validate_python(written)
    except (OSError, UnicodeDecodeError, yaml.YAMLError, ValidationError) as wrong:
        raise LabelError(f"{path} cannot be read: {wrong}") from wrong
    return tuple(Topic(key, topic.title, topic.questions) for key, topic in found.items())


def _topics(folder: Path, checklist: Checklist, named: Mapping[str, None]) -> tuple[Topic, ...]:
    labels = {question.id: question.label for question in checklist.questions}
    beside = folder / "topics.yaml"
    if not beside.exists() and all(topic in labels for topic in named):
        return tuple(Topic(topic, labels[topic], (topic,)) for topic in labels if topic in named)
    path = beside if beside.exists() else TOPICS
    topics = topics_in(path)
    for topic in topics:
        for question in topic.questions:
            if question not in labels:
                raise LabelError(f"{path} has {question!r} at {topic.id}, and the checklist has no such question.")
    return topics


def _documents(folder: Path) -> tuple[Document, ...]:
    files = sorted((folder / "passages").glob("*.jsonl"))
    if not files:
        raise LabelError(f"{folder / 'passages'} holds no *.jsonl files.")
    pieces: dict[str, dict[str, Piece]] = {}
    for file in files:
        for number, line in _lines(file):
            try:
                piece = Piece.model_validate_json(line)
            except ValidationError as wrong:
                raise LabelError(f"{file.name}, line {number}, is no passage: {wrong}") from wrong
            if pieces.setdefault(piece.doc, {}).setdefault(piece.pid, piece) is not piece:
                raise LabelError(f"{file.name}, line {number}: {piece.doc} has {piece.pid} already.")
    if not pieces:
        raise LabelError(f"The files in {folder / 'passages'} are empty.")
    return tuple(Document(name, tuple(found.values())) for name, found in pieces.items())


def _rows(path: Path) -> Iterator[tuple[str, str, str, int]]:
    for number, line in _lines(path):
        fields: Sequence[str] = line.split("\t")
        if fields[0] == "topic":
            continue
        if len(fields) < 4 or fields[3] not in {"0", "1", "2"}:
            raise LabelError(
                f"{path.name}, line {number}, is no label: topic, doc, pid and grade 0, 1 or 2, with tabs."
            )
        yield fields[0], fields[1], fields[2], int(fields[3])


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """The lines that say something, with their numbers from 1."""
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as wrong:
        raise LabelError(f"{path} cannot be read: {wrong}") from wrong
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield number, line.rstrip("\r")
