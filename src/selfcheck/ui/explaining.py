"""What helps with a question: where it comes from, words to look for, examples, facts, and who may know."""

import streamlit as st

from selfcheck.assessment import today
from selfcheck.checklist import Checklist, OriginKind, Question
from selfcheck.dutch import listed
from selfcheck.report import wording
from selfcheck.ui import texts


def kind_in_words(checklist: Checklist, question: Question) -> str:
    """Return whether a question is core or supporting, and how it follows from the documents."""
    sentences = {
        OriginKind.ASKED: checklist.origins.asked,
        OriginKind.DERIVED: checklist.origins.derived,
        OriginKind.SUPPORTING: checklist.origins.supporting,
    }
    kind = texts.CORE if question.core else texts.SUPPORTING
    return f"**{kind}.** {sentences[question.origin.kind]}"


def explain(checklist: Checklist, question: Question) -> None:
    """Draw everything that helps to answer a question."""
    _origin(checklist, question)
    if question.search_terms:
        st.markdown(f"**{texts.SEARCH_WORDS}:** {', '.join(question.search_terms)}. {texts.SEARCH_WORDS_WARNING}")
    if question.examples:
        ladder = checklist.ladder(question)
        lines = [f"- **{ladder.level(name).label}:** {text}" for name, text in question.examples.items()]
        st.markdown(f"**{texts.EXAMPLES}**\n\n" + "\n".join(lines))
    _facts(checklist, question)
    st.markdown(f"**{texts.WHO_KNOWS}** {listed(question.knows)}.")


def source_of(checklist: Checklist, question: Question) -> None:
    """Draw what an advice rests on: the origin of the question and the facts, with their dates."""
    st.markdown(kind_in_words(checklist, question))
    _origin(checklist, question)
    _facts(checklist, question)


def _origin(checklist: Checklist, question: Question) -> None:
    documents = {document.id: document for document in checklist.documents}
    places = [
        texts.ORIGIN_PLACE.format(document=documents[place.document].title, paragraph=place.paragraph)
        for place in question.origin.places
    ]
    sentences = (*(f"{place}." for place in places), question.origin.remark)
    st.markdown(f"**{texts.ORIGIN}** {' '.join(filter(None, sentences))}")


def _facts(checklist: Checklist, question: Question) -> None:
    if not question.facts:
        return
    facts = [checklist.fact(name) for name in question.facts]
    lines = [f"- {fact.text} {wording.fact_dates(fact, today())} Bron: {fact.source}" for fact in facts]
    st.markdown(f"**{texts.FACTS}**\n\n" + "\n".join(lines))
