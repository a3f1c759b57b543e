"""Putting assessments from a file back, without losing what is there."""

import json
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from sqlalchemy import Connection

from selfcheck.assessment import Assessment
from selfcheck.storage.outcomes import PutBack
from selfcheck.storage.rows import add, read_one


def restore(connection: Connection, assessments: Iterable[Assessment]) -> PutBack:
    """Add what is not there yet; one that is there with other content is added beside it under a new id."""
    done = Counter(_place(connection, assessment) for assessment in assessments)
    return PutBack(**{outcome: done[outcome] for outcome in PutBack.__slots__})


def _place(connection: Connection, assessment: Assessment) -> str:
    candidate = assessment
    while (there := read_one(connection, candidate.id)) is not None:
        if there.assessment == candidate:
            return "same"
        candidate = assessment.model_copy(update={"id": _next_id(candidate)})
    add(connection, candidate)
    return "added" if candidate is assessment else "copied"


def _next_id(assessment: Assessment) -> str:
    # It follows from the content, so that putting the same file back twice makes one copy. As hard to
    # guess as the content, which holds the first id.
    content = json.dumps(assessment.model_dump(mode="json"), sort_keys=True)
    return sha256(content.encode()).hexdigest()[:32]
