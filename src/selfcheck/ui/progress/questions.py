"""Every question of a theme then and now, which way it went, and what people wrote about it."""

from collections.abc import Iterator
from typing import Final

import pandas as pd
import streamlit as st

from selfcheck.answers import Answer
from selfcheck.assessment import Result
from selfcheck.checklist import Question
from selfcheck.dutch import shortened
from selfcheck.progress import Progress, QuestionProgress, ThemeProgress, Why
from selfcheck.report import wording
from selfcheck.ui import texts
from selfcheck.ui.markdown import literal

LONGEST: Final = 300
"""How many characters of a text stand in the table at most; with the answer itself it stands whole."""

ENDS: Final = (".", "!", "?", "…")
"""What a sentence can end with."""


def show(found: Progress, theme: ThemeProgress) -> None:
    """Draw the table of a theme."""
    rows = [
        {
            texts.COLUMN_QUESTION: each.step.question.label,
            texts.COLUMN_THEN: _level(found.then.result, each.step.old, each.then),
            texts.COLUMN_NOW: _level(found.now.result, each.step.new, each.now),
            texts.COLUMN_CHANGE: texts.TURNS[each.turn],
            texts.COLUMN_WHY: _why(each),
        }
        for each in theme.questions
    ]
    st.table(pd.DataFrame(rows), hide_index=True, alt=theme.title)


def _level(result: Result | None, question: Question | None, answer: Answer | None) -> str:
    """Return the level of an answer in words, or how the question stands without one."""
    if result is None or question is None or answer is None:
        return "–"
    if answer.level is None:
        return texts.STATES[answer.state.name]
    return result.checklist.ladder(question).level(answer.level).label


def _why(found: QuestionProgress) -> str:
    parts = _parts(found.why)
    return " ".join(part if part.endswith(ENDS) else f"{part}." for part in parts) or "–"


def _parts(why: Why) -> Iterator[str]:
    if why.set_aside is not None:
        yield _named(texts.ASIDE_TITLE, why.set_aside)
    if why.task is not None:
        yield _named(texts.WHY_TASK, why.task.status)
        if why.task.owner.strip():
            yield _named(texts.OWNER, why.task.owner)
    if why.not_applicable.strip():
        yield _named(texts.SHORT_REASON, why.not_applicable)
    if why.already is not None:
        yield _named(texts.SHORT_PLACE, why.already) if why.already.strip() else texts.WHY_ALREADY
    for name, text in (
        (texts.WHY_EVIDENCE, wording.evidence_place(why.evidence)),
        (texts.SHORT_QUOTATION, why.evidence.quotation),
        (texts.SHORT_NOTE, why.note),
    ):
        if text.strip():
            yield _named(name, text)


def _named(name: str, text: str) -> str:
    """Return what was written, whatever it looks like, after what it is."""
    return f"{name}: {literal(shortened(text, LONGEST))}"
