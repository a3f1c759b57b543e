"""Putting assessments from a file back, without losing what is there."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection

from selfcheck.assessment import Assessment
from selfcheck.storage.outcomes import PutBack
from selfcheck.storage.rows import add, read_one


@dataclass(frozen=True, slots=True)
class Restored:
    """What became of the assessments in a file, and the ids of those that were stored."""

    counted: PutBack
    ids: tuple[str, ...]


def restore(connection: Connection, assessments: Iterable[Assessment], by: str | None) -> Restored:
    """Add what is not there yet; one that is there with other content is added beside it under a new id."""
    done = [_place(connection, assessment, by) for assessment in assessments]
    times = Counter(outcome for outcome, _ in done)
    counted = PutBack(**{outcome: times[outcome] for outcome in PutBack.__slots__})
    return Restored(counted, tuple(id_ for outcome, id_ in done if outcome != "same"))


def _place(connection: Connection, assessment: Assessment, by: str | None) -> tuple[str, str]:
    candidate, beside = assessment, False
    while (there := read_one(connection, candidate.id)) is not None:
        if there.assessment == candidate:
            return "same", candidate.id
        # Beside one of another municipality it is simply new: whether that one exists is nobody's business.
        beside = beside or there.assessment.municipality == assessment.municipality
        candidate = assessment.model_copy(update={"id": _next_id(candidate)})
    add(connection, candidate, by)
    return "copied" if beside else "added", candidate.id


def _next_id(assessment: Assessment) -> str:
    # It follows from the content, so that putting the same file back twice makes one copy. As hard to
    # guess as the content, which holds the first id.
    content = json.dumps(assessment.model_dump(mode="json"), sort_keys=True)
    return sha256(content.encode()).hexdigest()[:32]
