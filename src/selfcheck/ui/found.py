"""The passages that were found for one question, where it is answered. Never what level that would be."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from selfcheck.checklist import Question
from selfcheck.dutch import counted
from selfcheck.terms import in_words, read_term
from selfcheck.ui import at_hand, attaching, passage, screens, texts
from selfcheck.ui.frame import Opened
from selfcheck.ui.markdown import literal
from selfcheck.ui.papers import Document
from selfcheck.ui.passage import Item, in_turn
from selfcheck.ui.visit import address, current_visit

FIRST = 5
"""How many passages are shown at once."""

MOST_WORDS = 10
"""How many of the words are named that were searched with."""


def invite(opened: Opened) -> None:
    """Say at the top of a step that the app can search in a programme, as long as nothing was read."""
    # Always there, also when empty: what is below must not move when a document was read.
    with st.container():
        papers = at_hand.papers(opened)
        if papers.documents or not at_hand.may_search(opened):
            return
        st.markdown(texts.INVITE_BUSY if papers.busy else texts.INVITE)
        screens.link("programma", texts.INVITE_LINK, address(opened.id))


def offer(opened: Opened, question: Question, number: int) -> None:
    """Draw the panel with what was found for a question; nothing as long as no document was read."""
    with st.container():
        documents = at_hand.documents(opened)
        if not documents or not opened.may_answer(question.id):
            return
        found = [document.findings.questions[question.id] for document in documents]
        specific = in_turn(documents, [each.specific for each in found])
        related = in_turn(documents, [each.related for each in found])[:FIRST]
        if panel := _unfolded(texts.FOUND_PANEL.format(number=passage.amount(found)), "gevonden", question):
            with panel:
                _panel(_Asked(opened, question, number), documents, specific, related)


@dataclass(frozen=True, slots=True)
class _Asked:
    opened: Opened
    question: Question
    number: int


def _panel(asked: _Asked, documents: Sequence[Document], specific: list[Item], related: list[Item]) -> None:
    first, more = specific[:FIRST], specific[FIRST:]
    st.markdown(_searched_with(asked.question))
    st.markdown(texts.SEARCH_WORDS_WARNING if specific else texts.FOUND_NONE)
    _passages(asked, first, 1, "gevonden")
    if more:
        label = texts.FOUND_MORE.format(number=counted(len(more), *texts.DOCUMENT_PASSAGES))
        if panel := _unfolded(label, "meer-gevonden", asked.question):
            with panel:
                _passages(asked, more, len(first) + 1, "meer")
    if related and (panel := _unfolded(texts.FOUND_RELATED.format(number=len(related)), "verwant", asked.question)):
        with panel:
            _passages(asked, related, len(specific) + 1, "verwant")
    _search(asked, documents, len(specific) + len(related) + 1)
    screens.link("programma", texts.FOUND_HEADINGS, address(asked.opened.id))


def _search(asked: _Asked, documents: Sequence[Document], first: int) -> None:
    key = f"zoek-{asked.question.id}-{current_visit().mark}"
    words = st.text_input(texts.FOUND_SEARCH.format(number=asked.number), live="0.5s", key=key)
    if not words or not words.strip():
        return
    hits = in_turn(documents, [document.search(words) for document in documents])
    if not hits:
        st.markdown(texts.SEARCH_NONE)
    _passages(asked, hits[:FIRST], first, "gezocht")


def _passages(asked: _Asked, items: Sequence[Item], first: int, section: str) -> None:
    for name, item in enumerate(items, start=first):
        with st.container(key=f"passage-{section}-{asked.question.id}-{item.key}"):
            passage.draw(item, name)
            attaching.offer(asked.question.id, asked.number, item, name, section)


def _searched_with(question: Question) -> str:
    """Return what is searched for, in words; what reads easily first, and not too many."""
    terms = map(read_term, (*question.specific_terms, *question.search_terms))
    every = [*dict.fromkeys(in_words(term) for term in sorted(terms, key=lambda term: len(term.together)))]
    words, more = literal("; ".join(every[:MOST_WORDS])), len(every) - MOST_WORDS
    return texts.FOUND_WITH_MORE.format(words=words, number=more) if more > 0 else texts.FOUND_WITH.format(words=words)


def _unfolded(label: str, name: str, question: Question) -> DeltaGenerator | None:
    """Draw a panel; gives it if it is open. What is in a closed one is not drawn: a step has many passages."""
    panel = st.expander(label, key=f"{name}-{question.id}-{current_visit().mark}", on_change="rerun")
    return panel if panel.open else None
