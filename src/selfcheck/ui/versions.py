"""An answer as text: a version beside another, or a question that this visitor may not answer."""

import streamlit as st

from selfcheck.answers import Answer
from selfcheck.checklist import Checklist, Ladder, Question
from selfcheck.ui import fields, frame, texts

LABELS = {
    fields.REASON: texts.REASON,
    fields.DOCUMENT: texts.DOCUMENT,
    fields.PAGE: texts.PAGE,
    fields.QUOTATION: texts.QUOTATION,
    fields.NOTE: texts.NOTE,
    fields.PLACE: texts.ALREADY_PLACE,
}
"""What the text fields of an answer are called."""

SHORT = {
    fields.REASON: texts.SHORT_REASON,
    fields.DOCUMENT: texts.SHORT_DOCUMENT,
    fields.PAGE: texts.SHORT_PAGE,
    fields.QUOTATION: texts.SHORT_QUOTATION,
    fields.NOTE: texts.SHORT_NOTE,
    fields.PLACE: texts.SHORT_PLACE,
}
"""What they are called before what they say."""


def show(checklist: Checklist, question: Question, answer: Answer) -> None:
    """Draw everything that an answer says."""
    option = fields.chosen(answer)
    st.markdown(sentence(question, checklist.ladder(question), option) if option else texts.NO_CHOICE)
    for field, text in fields.texts_of(answer).items():
        if text:
            frame.plain(f"{SHORT[field]}: {text}")


def sentence(question: Question, ladder: Ladder, option: str) -> str:
    """Return an option of a question in a whole sentence."""
    if option == fields.UNKNOWN:
        return f"**{texts.NOT_SURE}**: {texts.NOT_SURE_MEANS}"
    if option == fields.NOT_APPLICABLE:
        return f"**{texts.NOT_APPLICABLE}**: {question.not_applicable}"
    return f"**{ladder.level(option).label}**: {question.levels[option]}"
