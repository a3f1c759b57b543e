"""The screens, on a store that says "saved" at once and stores a moment later: what failover must never let through."""

import threading
from dataclasses import replace
from functools import cache
from importlib import import_module
from typing import Any

from selfcheck.answers import Answer
from selfcheck.storage import Conflict, Saved, Store, Stored
from selfcheck.storage.outcomes import Revisions
from selfcheck.ui import app

LATER = 15.0
"""Seconds."""

_waiting: dict[tuple[str, str], tuple[Answer, int]] = {}


@cache
def forgetful() -> None:
    """Put a memory before the store of this process; without a death, nobody notices."""
    load, save = Store.load, Store.save_answer

    def remembered(self: Store, assessment_id: str) -> Stored | None:
        stored = load(self, assessment_id)
        if stored is None:
            return None
        late = {question: kept for (of, question), kept in _waiting.copy().items() if of == assessment_id}
        answers = {**stored.assessment.answers, **{question: answer for question, (answer, _) in late.items()}}
        revisions = {**stored.revisions, **{question: revision for question, (_, revision) in late.items()}}
        return replace(stored, assessment=stored.assessment.changing(answers=answers), revisions=Revisions(revisions))

    def promised(
        self: Store, assessment_id: str, question_id: str, answer: Answer, seen: int, **more: Any
    ) -> Saved | Conflict:
        key = (assessment_id, question_id)
        begun, _waiting[key] = key in _waiting, (answer, seen + 1)

        def later() -> None:
            save(self, assessment_id, question_id, _waiting.pop(key)[0], seen, **more)

        if not begun:
            threading.Timer(LATER, later).start()
        return Saved(seen + 1)

    Store.load, Store.save_answer = remembered, promised  # type: ignore[method-assign]


if __name__ == "__main__":
    # Of the module, which is read once; a script is read for every run.
    import_module("failover.forgetful_app").forgetful()
    app.main()
