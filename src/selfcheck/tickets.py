"""Tickets: what may be downloaded, by whom, in an address that any server can check and that soon means nothing."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from hmac import compare_digest
from typing import Final

from itsdangerous import BadData, Signer
from itsdangerous.encoding import base64_decode, base64_encode
from pydantic import TypeAdapter, ValidationError

from selfcheck import secret

LASTS: Final = timedelta(minutes=5)
"""How long a ticket is good for."""

PLACE: Final = "/bestanden/"
"""What stands before a ticket in an address."""

CLOCKS_DIFFER: Final = timedelta(minutes=1)
"""How far the clock of the server that issued a ticket may be ahead of ours."""


class Kind(StrEnum):
    """What can be downloaded."""

    SHEET = "sheet"
    """The advice sheet of one assessment, as a PDF."""
    WORD = "word"
    """The same sheet as a document of Word."""
    PROGRAMME = "programme"
    """The text for the programme, as a document of Word."""
    PLAN_EXCEL = "plan-excel"
    PLAN_CSV = "plan-csv"
    """The work plan, as a file of Excel or as plain rows."""
    ASSESSMENT = "assessment"
    """One assessment, as a file that can be opened again."""
    EVERYTHING = "everything"
    """All assessments that somebody sees, in one file."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """What may be downloaded, and by whom: the id of a person, empty for the one person of a computer.

    ``assessment`` is an id, empty for EVERYTHING. ``variant``, ``sensitive`` and ``comparison`` are what was
    chosen for the sheet, the last one empty without a comparison; all three are empty where there is no such choice.
    """

    kind: Kind
    whom: str
    assessment: str = ""
    variant: str = ""
    sensitive: str = ""
    comparison: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A ticket of ours that somebody showed, and whether it is too old."""

    ticket: Ticket
    expired: bool


@dataclass(frozen=True, slots=True)
class _Issued:
    ticket: Ticket
    at: float


_ISSUED: Final = TypeAdapter(_Issued)


def issue(ticket: Ticket, at: datetime) -> str:
    """The ticket, signed, as a part of an address; good from ``at`` on. Raises SecretError."""
    return _sign(base64_encode(_ISSUED.dump_json(_Issued(ticket, at.timestamp()))))


def read(text: str, at: datetime) -> Shown | None:
    """The ticket in a part of an address, as it is at some moment; None if it is not one that we issued by then.

    It is the same None for what was changed, for another key and for a moment to come. Raises SecretError.
    """
    # The same signature can be written in several ways, and ours is one: only what we issued leads anywhere.
    signed = text.rpartition(".")[0].encode()
    if not compare_digest(_sign(signed).encode(), text.encode()):
        return None
    try:
        issued = _ISSUED.validate_json(base64_decode(signed))
    except (BadData, ValidationError):  # of another version, which signs with the same key
        return None
    age = at - datetime.fromtimestamp(issued.at, UTC)
    return Shown(issued.ticket, age > LASTS) if age >= -CLOCKS_DIFFER else None


def _sign(content: bytes) -> str:
    signer = Signer(secret.derived("tickets"), salt="ticket", key_derivation="hmac", digest_method=sha256)
    return signer.sign(content).decode()
