"""What a backup looks like: JSON, a line per record, between a line that says what it is and one that checks it.

The people come first, then the assessments with their plans, the calendars, the rounds of figures
without names with what counts in none any more, and what happened. Format 1 had assessments only,
format 2 no sharing, format 3 no plans and calendars.

Not the archive of the screens: that one is read whole, up to 50 MB, and forgets when an assessment
last changed, how often each answer was saved and where its visitor was. Without the first, drafts
would live longer than a host promises; without the second, a tab that was open all the while could
overwrite what it never saw.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Annotated, BinaryIO, Literal

from pydantic import AwareDatetime, Field, ValidationError

from selfcheck.backup.shapes import AssessmentLine, CalendarLine, EventLine, PersonLine, RoundLine, SpentLine
from selfcheck.checklist import Part
from selfcheck.checkout import release
from selfcheck.storage import CalendarOf, Event, Kept, KeptRound, Known, Record, Spent

FORMAT_VERSION = 4
MAX_BYTES = 500_000_000
"""Bytes of the longest line that is read: far more than an assessment with hundreds of versions of each answer."""


class BackupError(Exception):
    """A backup that was not made or not put back. The message is Dutch, for who gave the command."""


class _Head(Part):
    format: Literal["zelfcheck-backup"]
    format_version: Annotated[int, Field(ge=1, strict=True)]
    release: str
    made: AwareDatetime


_END = b'{"assessments":'
_PERSON = b'{"person":'
_EVENT = b'{"event":'
_CALENDAR = b'{"calendar":'
_ROUND = b'{"round":'
_SPENT = b'{"spent":'


def write(file: BinaryIO, everything: Iterable[Record], made: datetime) -> int:
    """Write a whole backup, and give the number of assessments in it."""
    digest, count = sha256(), 0

    def put(line: Part) -> None:
        raw = line.model_dump_json().encode() + b"\n"
        digest.update(raw)
        file.write(raw)

    put(_Head(format="zelfcheck-backup", format_version=FORMAT_VERSION, release=release(), made=made))
    for record in everything:
        count += isinstance(record, Kept)
        put(_line(record))
    file.write(_end(count, digest.hexdigest()))
    return count


def read(file: BinaryIO) -> Iterator[Record]:
    """Everything in a backup, in the order of its lines, from the beginning.

    Raises BackupError at the first thing that is wrong: only who comes to the end knows that it is
    whole.
    """
    file.seek(0)
    digest, so_far = sha256(), _SoFar()
    digest.update(_head(file))
    for number, raw in enumerate(iter(lambda: file.readline(MAX_BYTES), b""), 2):
        if raw.startswith(_END):
            if raw + file.read(1) != _end(len(so_far.assessments), digest.hexdigest()):
                raise BackupError(_CHANGED)
            return
        digest.update(raw)
        record = _parsed(raw, number, so_far.names)
        if not so_far.goes_on_with(record):
            raise BackupError(f"{_CHANGED} Regel {number} staat op een verkeerde plek of staat er twee keer.")
        yield record
    raise BackupError("Deze back-up is niet heel: het einde ontbreekt. Neem een andere back-up.")


@dataclass(slots=True)
class _SoFar:
    """What was read: enough to know that nothing stands twice or out of order, and who the ids belong to."""

    names: dict[str, str] = field(default_factory=dict)
    logins: set[tuple[str, str]] = field(default_factory=set)
    assessments: set[str] = field(default_factory=set)
    last: tuple[int, str, str] = (0, "", "")

    def goes_on_with(self, record: Record) -> bool:
        """Whether a record can come next; it then has been read."""
        before = self.last
        match record:
            case Known():
                self.last = (0, record.id, "")
                is_new = self.last > before and (record.issuer, record.subject) not in self.logins
                self.logins.add((record.issuer, record.subject))
                self.names[record.id] = record.name
                return is_new and len({*record.memberships}) == len(record.memberships)
            case Kept():
                assessment, given = record.stored.assessment, record.stored.assigned.values()
                self.last = (1, assessment.created.isoformat(), assessment.id)
                is_new = self.last > before and assessment.id not in self.assessments
                self.assessments.add(assessment.id)
                return is_new and all(who.id in self.names for who in given)
            case CalendarOf():
                self.last = (2, record.municipality, record.checklist)
                return self.last > before
            case KeptRound():
                self.last = (3, f"{record.round.number:020}", "")
                return self.last > before
            case Spent():
                self.last = (4, record.assessment, record.theme)
                return self.last > before
            case Event():
                self.last = (5, "", "")
                return self.last >= before


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


def _line(record: Record) -> Part:
    match record:
        case Known():
            return PersonLine.of(record)
        case Kept():
            return AssessmentLine.of(record)
        case CalendarOf():
            return CalendarLine.of(record)
        case KeptRound():
            return RoundLine.of(record)
        case Spent():
            return SpentLine.of(record)
        case Event():
            return EventLine.of(record)


def _parsed(raw: bytes, number: int, names: Mapping[str, str]) -> Record:
    try:
        if raw.startswith(_PERSON):
            return PersonLine.model_validate_json(raw).known
        if raw.startswith(_EVENT):
            return EventLine.model_validate_json(raw).happened
        if raw.startswith(_CALENDAR):
            return CalendarLine.model_validate_json(raw).kept(names)
        if raw.startswith(_ROUND):
            return RoundLine.model_validate_json(raw).kept
        if raw.startswith(_SPENT):
            return SpentLine.model_validate_json(raw).kept
        return AssessmentLine.model_validate_json(raw).kept(names)
    except ValidationError as error:
        # Where, and never what: the content is nobody's business in a log.
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        place = " › ".join(str(step)[:60] for step in first["loc"]) or "het begin"
        raise BackupError(f"{_CHANGED} Regel {number} klopt niet, bij {place}.") from None


_CHANGED = "Deze back-up is niet meer zoals hij is gemaakt. Neem een andere back-up."
