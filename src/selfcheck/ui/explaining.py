"""What helps with a question: where it comes from, words to look for, examples, facts, and who may know."""

from typing import Final

import streamlit as st

from selfcheck.assessment import today
from selfcheck.checklist import Checklist, Fact, OriginKind, Question
from selfcheck.dutch import listed
from selfcheck.report import wording
from selfcheck.terms import in_words, read_term
from selfcheck.ui import texts

_MOST_WORDS: Final = 12
"""How many words to look for are named: more are not tried."""


def kind_in_words(checklist: Checklist, question: Question) -> str:
    """Return whether a question is core or supporting, and how it follows from the documents."""
    sentences = {
        OriginKind.ASKED: checklist.origins.asked,
        OriginKind.DERIVED: checklist.origins.derived,
        OriginKind.SUPPORTING: checklist.origins.supporting,
    }
    kind = texts.CORE if question.core else texts.SUPPORTING
    return f"**{kind}.** {sentences[question.origin.kind]}"


def help_with(checklist: Checklist, question: Question) -> None:
    """Draw what helps to find an answer: words to look for, an example per level, and who may know."""
    if words := look_for(question):
        st.markdown(f"**{texts.SEARCH_WORDS}:** {', '.join(words)}.")
        st.markdown(f"{texts.SEARCH_WORDS_HOW} {texts.SEARCH_WORDS_WARNING}")
    if model := exemplary(checklist, question):
        _examples(checklist, question, model)
    st.markdown(f"**{texts.WHO_KNOWS}** {listed(question.knows)}.")


def look_for(question: Question) -> tuple[str, ...]:
    """Return the words that a person can look for herself: some specific ones first, then the others.

    Two words in one sentence are left out: the search of a program finds only what stands together.
    """
    specific, others = (
        [in_words(term) for term in map(read_term, terms) if len(term.together) == 1 and not term.without]
        for terms in (question.specific_terms, question.search_terms)
    )
    return tuple(dict.fromkeys((*specific[: _MOST_WORDS // 2], *others)))[:_MOST_WORDS]


def exemplary(checklist: Checklist, question: Question) -> Question | None:
    """Return the question whose examples explain the levels of this one: itself, or one of its theme on its ladder."""
    for candidate in (question, *checklist.theme_of(question.id).questions):
        if candidate.examples and checklist.ladder(candidate) == checklist.ladder(question):
            return candidate
    return None


def source_of(checklist: Checklist, question: Question) -> None:
    """Draw what an advice rests on: the origin of the question and the facts, with their dates."""
    st.markdown(kind_in_words(checklist, question))
    origin(checklist, question)


def origin(checklist: Checklist, question: Question) -> None:
    """Draw where a question comes from, and the facts with their dates."""
    _places(checklist, question)
    _facts(checklist, question)


def _examples(checklist: Checklist, question: Question, model: Question) -> None:
    ladder, number = checklist.ladder(model), [*checklist.by_id].index(model.id) + 1
    lines = [
        f"- {texts.EXAMPLE_LINE.format(level=ladder.level(name).label, text=text)}"
        for name, text in model.examples.items()
    ]
    whose = texts.EXAMPLES_OWN if model is question else texts.EXAMPLES_OF.format(number=number, label=model.label)
    st.markdown(f"**{texts.EXAMPLES}.** {whose}\n\n" + "\n".join(lines))


def _places(checklist: Checklist, question: Question) -> None:
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
    lines = [f"- {_fact_in_words(fact)}" for fact in facts]
    st.markdown(f"**{texts.FACTS}**\n\n" + "\n".join(lines))


def _fact_in_words(fact: Fact) -> str:
    return texts.FACT.format(text=fact.text, dates=wording.fact_dates(fact, today()), source=fact.source)
