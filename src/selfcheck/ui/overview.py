"""An overview of the documents that were read: what was found per question, and their headings."""

from collections.abc import Iterator, Sequence

import streamlit as st

from selfcheck.answers import Evidence
from selfcheck.ui import passage, screens, texts
from selfcheck.ui.frame import Opened
from selfcheck.ui.markdown import literal
from selfcheck.ui.papers import Document
from selfcheck.ui.passage import PATH
from selfcheck.ui.visit import address


def per_question(opened: Opened, documents: Sequence[Document]) -> None:
    """Draw per theme which questions have passages, and which have evidence already."""
    checklist, given = opened.checklist, opened.stored.assessment.given
    amounts = {
        question.id: passage.amount(document.findings.questions[question.id] for document in documents)
        for question in checklist.questions
    }
    st.header(texts.OVERVIEW_TITLE, anchor=False)
    st.write(
        texts.OVERVIEW_TOTAL.format(
            number=sum(amount != "0" for amount in amounts.values()),
            all=len(amounts),
            places=sum(bool(given[question_id].evidence) for question_id in amounts),
        )
    )
    numbers = {question_id: number for number, question_id in enumerate(amounts, start=1)}
    for place, theme in enumerate(checklist.themes, start=1):
        st.subheader(texts.THEME_TITLE.format(number=place, title=theme.title), anchor=False)
        lines = [
            texts.OVERVIEW_LINE.format(
                number=numbers[question.id],
                label=question.label,
                found=_found(amounts[question.id], given[question.id].evidence),
            )
            for question in theme.questions
        ]
        st.markdown("\n".join(f"- {line}" for line in lines))
        screens.link("vragen", texts.OVERVIEW_TO.format(number=place, title=theme.title), address(opened.id, theme.id))


def _found(amount: str, evidence: Evidence) -> str:
    known = {"0": texts.OVERVIEW_NONE, "1": f"**{texts.OVERVIEW_FOUND_ONE}**"}
    said = known.get(amount) or f"**{texts.OVERVIEW_FOUND.format(number=amount)}**"
    return f"{said}, {texts.OVERVIEW_PLACE}" if evidence else said


def headings(documents: Sequence[Document]) -> None:
    """Draw the headings of each document, to look where something may stand that was not found."""
    st.header(texts.HEADINGS_TITLE, anchor=False)
    for document in documents:
        key = f"kopjes-{document.id}"
        panel = st.expander(texts.HEADINGS_OF.format(title=literal(document.title)), key=key, on_change="rerun")
        if panel.open:
            with panel:
                lines = [f"- {line}" for line in _contents(document)]
                st.markdown("\n".join(lines) if lines else texts.HEADINGS_NONE)


def _contents(document: Document) -> Iterator[str]:
    for first in document.findings.text.contents:
        heading = literal(PATH.join(first.headings))
        yield heading if first.page is None else texts.HEADING_LINE.format(heading=heading, page=first.page)
