"""A text for a colleague who may know: the open questions of one theme, to copy into a message."""

from collections.abc import Iterable, Iterator, Sequence

import streamlit as st

from selfcheck.answers import Answers
from selfcheck.checklist import Checklist, Ladder, Question, Theme
from selfcheck.dutch import listed
from selfcheck.ui import texts
from selfcheck.ui.explaining import look_for
from selfcheck.ui.frame import Opened


def open_questions(checklist: Checklist, theme: Theme, answers: Answers) -> tuple[Question, ...]:
    """Return the questions of a theme that nobody answered yet, or that a colleague may know."""
    open_ids = frozenset(answers.not_known(checklist))
    return tuple(question for question in theme.questions if question.id in open_ids)


def letter(
    checklist: Checklist, theme: Theme, questions: Sequence[Question], place: str, documents: Sequence[str]
) -> str:
    """Return the text about these questions: without markup, with the sender's name left open."""
    common = checklist.ladders[0]
    shared = [texts.COLLEAGUE_LEVELS, *_levels(common)] if any(_on(checklist, common, questions)) else []
    head = texts.COLLEAGUE_GREETING.format(theme=theme.title)
    look = [texts.COLLEAGUE_DOCUMENTS.format(documents=listed([f"‘{title}’" for title in documents]))]
    asked = ["\n".join(_question(checklist, question, common)) for question in questions]
    blocks = [head, *(look if documents else []), "\n".join(shared), *asked, texts.COLLEAGUE_CLOSE.format(mine=place)]
    return "\n\n".join(filter(None, blocks))


def ask(opened: Opened, theme: Theme) -> None:
    """Draw the text for a theme, or say that there is nothing to ask any more."""
    assessment = opened.stored.assessment
    questions = open_questions(opened.checklist, theme, assessment.given)
    if not questions:
        st.write(texts.COLLEAGUE_NONE)
        return
    st.write(texts.COLLEAGUE_HOW)
    documents = [programme.title for programme in assessment.programmes]
    text = letter(opened.checklist, theme, questions, opened.place, documents)
    st.code(text, language=None, wrap_lines=True)


def _on(checklist: Checklist, ladder: Ladder, questions: Iterable[Question]) -> Iterator[bool]:
    return (checklist.ladder(question).id == ladder.id for question in questions)


def _question(checklist: Checklist, question: Question, common: Ladder) -> Iterator[str]:
    number = [*checklist.by_id].index(question.id) + 1
    yield texts.COLLEAGUE_QUESTION.format(number=number, text=question.text)
    yield texts.COLLEAGUE_KNOWS.format(knows=listed(question.knows))
    if words := look_for(question):
        yield texts.COLLEAGUE_SEARCH.format(words=", ".join(words))
    ladder = checklist.ladder(question)
    if ladder.id != common.id:
        yield texts.COLLEAGUE_LEVELS_HERE
        yield from _levels(ladder)


def _levels(ladder: Ladder) -> Iterator[str]:
    for number, level in enumerate(ladder.levels):
        line = texts.COLLEAGUE_LEVEL.format(number=number, label=level.label, meaning=level.meaning)
        yield line.removesuffix(": ")
