"""What a backup looks like: JSON, one line per assessment, between a line that says what it is and one that checks it.

Not the archive of the screens: that one is read whole, up to 50 MB, and forgets when an assessment
last changed, how often each answer was saved and where its visitor was. Without the first, drafts
would live longer than a host promises; without the second, a tab that was open all the while could
overwrite what it never saw.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from hashlib import sha256
from typing import Annotated, BinaryIO, Literal, Self

from pydantic import AwareDatetime, Field, ValidationError, model_validator

from selfcheck.answers import Line
from selfcheck.assessment import Assessment
from selfcheck.checklist import Id, Part
from selfcheck.checkout import release
from selfcheck.storage import Kept, Revisions, Stored

FORMAT_VERSION = 1
MAX_BYTES = 64_000_000
"""Bytes of the longest line that is read: far more than an assessment with every field full."""


class BackupError(Exception):
    """A backup that was not made or not put back. The message is Dutch, for who gave the command."""


class _Head(Part):
    format: Literal["zelfcheck-backup"]
    format_version: Annotated[int, Field(ge=1, strict=True)]
    release: str
    made: AwareDatetime


class _Line(Part):
    assessment: Assessment
    revisions: dict[Id, Annotated[int, Field(ge=1, strict=True)]]
    place: Line
    changed: AwareDatetime

    @model_validator(mode="after")
    def _every_answer_has_a_revision(self) -> Self:
        if self.revisions.keys() != self.assessment.answers.keys():
            message = "each answer has a revision, and nothing else has"
            raise ValueError(message)
        return self


_END = b'{"assessments":'


def write(file: BinaryIO, everything: Iterable[Kept], made: datetime) -> int:
    """Write a whole backup, and give the number of assessments in it."""
    digest, count = sha256(), 0

    def put(line: Part) -> None:
        raw = line.model_dump_json().encode() + b"\n"
        digest.update(raw)
        file.write(raw)

    put(_Head(format="zelfcheck-backup", format_version=FORMAT_VERSION, release=release(), made=made))
    for kept in everything:
        stored, count = kept.stored, count + 1
        put(
            _Line(
                assessment=stored.assessment,
                revisions=dict(stored.revisions),
                place=stored.place,
                changed=kept.changed,
            )
        )
    file.write(_end(count, digest.hexdigest()))
    return count


def read(file: BinaryIO) -> Iterator[Kept]:
    """Every assessment in a backup, oldest first, from the beginning.

    Raises BackupError at the first thing that is wrong: only who comes to the end knows that it is
    whole.
    """
    file.seek(0)
    digest, last = sha256(), ("", "")
    ids: set[str] = set()
    digest.update(_head(file))
    for number, raw in enumerate(iter(lambda: file.readline(MAX_BYTES), b""), 2):
        if raw.startswith(_END):
            if raw + file.read(1) != _end(len(ids), digest.hexdigest()):
                raise BackupError(_CHANGED)
            return
        digest.update(raw)
        kept = _kept(_parsed(raw, number))
        assessment = kept.stored.assessment
        order = (assessment.created.isoformat(), assessment.id)
        if assessment.id in ids or order < last:
            raise BackupError(f"{_CHANGED} Regel {number} staat op een verkeerde plek of staat er twee keer.")
        ids.add(assessment.id)
        last = order
        yield kept
    raise BackupError("Deze back-up is niet heel: het einde ontbreekt. Neem een andere back-up.")


def is_backup(file: BinaryIO) -> bool:
    """Whether a file begins like a backup; it need not be whole."""
    try:
        _head(file)
    except BackupError:
        return False
    return True


def _head(file: BinaryIO) -> bytes:
    raw = file.readline(1000)
    try:
        head = _Head.model_validate_json(raw)
    except ValidationError:
        raise BackupError("Dit is geen back-up van Zelfcheck.") from None
    if head.format_version > FORMAT_VERSION:
        raise BackupError("Deze back-up is gemaakt met een nieuwere versie van Zelfcheck. Werk eerst Zelfcheck bij.")
    return raw


def _end(count: int, digest: str) -> bytes:
    return _END + f'{count},"sha256":"{digest}"}}\n'.encode()


def _parsed(raw: bytes, number: int) -> _Line:
    try:
        return _Line.model_validate_json(raw)
    except ValidationError as error:
        # Where, and never what: the content is nobody's business in a log.
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        place = " › ".join(str(step)[:60] for step in first["loc"]) or "het begin"
        raise BackupError(f"{_CHANGED} Regel {number} klopt niet, bij {place}.") from None


def _kept(line: _Line) -> Kept:
    return Kept(Stored(line.assessment, Revisions(line.revisions), line.place), line.changed)


_CHANGED = "Deze back-up is niet meer zoals hij is gemaakt. Neem een andere back-up."
