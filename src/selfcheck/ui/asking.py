"""One question on the screen: what is asked, what helps, the fields, and what is in the way of saving."""

from collections.abc import Iterable, Mapping

import streamlit as st

from selfcheck.advice import aged
from selfcheck.answers import MAX_TEXT, Answer
from selfcheck.assessment import today
from selfcheck.checklist import Checklist, Ladder, OriginKind, Question, Theme
from selfcheck.dutch import full_date, listed
from selfcheck.storage import Reason
from selfcheck.ui import fields, frame, resources, texts
from selfcheck.ui.fields import Keys
from selfcheck.ui.frame import Opened
from selfcheck.ui.saving import draw_from, keys_of, settle, shown, store_answer
from selfcheck.ui.visit import Drawn, current_visit


def ask(opened: Opened, question: Question, number: int) -> None:
    """Draw one question; what it says is stored after the whole step is drawn."""
    visit = current_visit()
    theme, drawn = opened.checklist.theme_of(question.id), draw_from(visit, opened.stored, question)
    with st.container(border=True, key=f"vraag-{question.id}"):
        st.subheader(texts.QUESTION_TITLE.format(number=number, label=question.label), anchor=False)
        if question.id in visit.clashes:
            _clash(opened, question, number)
            return
        st.markdown(f"{_kind(opened.checklist, question)} {question.why}")
        _troubles(question.id)
        keys = keys_of(visit, question.id)
        answer = shown(visit, question.id)
        _choice(opened.checklist, question, keys, answer)
        _help(opened.checklist, question)
        _details(theme, keys, answer)
        if fields.chosen(drawn.answer) is not None:
            _clear(question, number, drawn)


def stored_values(checklist: Checklist, question_ids: Iterable[str]) -> Mapping[str, str | int | bool]:
    """Return what is stored of every field on the screen, for the browser to compare."""
    visit = current_visit()
    values: dict[str, str | int | bool] = {}
    for question_id in question_ids:
        if question_id in visit.clashes:
            # One of two versions is nowhere but here. The frame of the question never says this, so it is not saved.
            values[f"vraag-{question_id}"] = ""
        else:
            keys, answer = keys_of(visit, question_id), visit.drawn[question_id].answer
            values.update(fields.stored(keys, checklist.by_id[question_id], answer))
    return values


def changed_meanwhile(question_ids: Iterable[str]) -> bool:
    """Return whether storing found something that must be shown now: a clash, a refusal, a failure."""
    visit = current_visit()
    now = {
        question_id: (question_id in visit.clashes, visit.too_long.get(question_id), visit.unsaved.get(question_id))
        for question_id in question_ids
    }
    changed = now != visit.shown_troubles
    visit.shown_troubles = now
    return changed and any(any(trouble) for trouble in now.values())


def too_long(characters: int) -> str:
    """Return the sentence about a text that is refused because of its length."""
    sentence = texts.TOO_LONG if characters > MAX_TEXT else texts.TOO_LONG_LINE
    return sentence.format(characters=_thousands(characters), limit=_thousands(MAX_TEXT))


def _thousands(figure: int) -> str:
    return f"{figure:,}".replace(",", ".")


def _choice(checklist: Checklist, question: Question, keys: Keys, answer: Answer) -> None:
    ladder = checklist.ladder(question)
    options = fields.options(question)
    option = fields.chosen(answer)
    picked = st.radio(
        question.text,
        options,
        format_func=lambda name: _sentence(question, ladder, name),
        index=None if option is None else options.index(option),
        key=keys.of(fields.CHOICE),
    )
    if question.does_not_count:
        st.markdown(texts.DOES_NOT_COUNT.format(text=question.does_not_count))
    if picked == fields.NOT_APPLICABLE:
        reason = st.text_area(texts.REASON, answer.not_applicable or "", key=keys.of(fields.REASON))
        if not reason.strip():
            st.warning(texts.REASON_MISSING)


def _sentence(question: Question, ladder: Ladder, option: str) -> str:
    if option == fields.UNKNOWN:
        return f"**{texts.NOT_SURE}**: {texts.NOT_SURE_MEANS}"
    if option == fields.NOT_APPLICABLE:
        return f"**{texts.NOT_APPLICABLE}**: {question.not_applicable}"
    return f"**{ladder.level(option).label}**: {question.levels[option]}"


def _help(checklist: Checklist, question: Question) -> None:
    with st.expander(texts.EXPLANATION):
        st.markdown(f"**{texts.ORIGIN}** {_origin(checklist, question)}")
        if question.search_terms:
            st.markdown(f"**{texts.SEARCH_WORDS}:** {', '.join(question.search_terms)}. {texts.SEARCH_WORDS_WARNING}")
        if question.examples:
            ladder = checklist.ladder(question)
            lines = [f"- **{ladder.level(name).label}:** {text}" for name, text in question.examples.items()]
            st.markdown(f"**{texts.EXAMPLES}**\n\n" + "\n".join(lines))
        if question.facts:
            st.markdown(f"**{texts.FACTS}**\n\n" + "\n".join(f"- {_fact(checklist, name)}" for name in question.facts))
        st.markdown(f"**{texts.WHO_KNOWS}** {listed(question.knows)}.")


def _kind(checklist: Checklist, question: Question) -> str:
    sentences = {
        OriginKind.ASKED: checklist.origins.asked,
        OriginKind.DERIVED: checklist.origins.derived,
        OriginKind.SUPPORTING: checklist.origins.supporting,
    }
    kind = texts.CORE if question.core else texts.SUPPORTING
    return f"**{kind}.** {sentences[question.origin.kind]}"


def _origin(checklist: Checklist, question: Question) -> str:
    documents = {document.id: document for document in checklist.documents}
    places = [
        texts.ORIGIN_PLACE.format(document=documents[place.document].title, paragraph=place.paragraph)
        for place in question.origin.places
    ]
    return " ".join(filter(None, (*(f"{place}." for place in places), question.origin.remark)))


def _fact(checklist: Checklist, name: str) -> str:
    fact = checklist.fact(name)
    checked = texts.FACT_AGED if aged(fact.checked, today()) else ""
    first = texts.FACT_CHECK_FIRST.format(text=fact.check_first) if fact.check_first else ""
    words = (fact.text, first, texts.FACT_CHECKED.format(date=full_date(fact.checked)), checked, f"Bron: {fact.source}")
    return " ".join(filter(None, words))


def _details(theme: Theme, keys: Keys, answer: Answer) -> None:
    with st.expander(texts.DETAILS, expanded=bool(answer.note or answer.evidence or answer.already is not None)):
        st.text_input(texts.DOCUMENT, answer.evidence.document, key=keys.of(fields.DOCUMENT))
        st.text_input(texts.PAGE, answer.evidence.page, key=keys.of(fields.PAGE))
        st.text_area(texts.QUOTATION, answer.evidence.quotation, key=keys.of(fields.QUOTATION), height="content")
        st.text_area(texts.NOTE, answer.note, key=keys.of(fields.NOTE), height="content")
        st.caption(texts.NOTE_SENSITIVE if theme.sensitive else texts.NOTE_HELP)
        st.checkbox(texts.NOTE_SHARED, answer.note_shared, key=keys.of(fields.SHARED))
        if st.checkbox(
            f"{texts.ALREADY}. {texts.ALREADY_HELP}", answer.already is not None, key=keys.of(fields.ALREADY)
        ):
            st.text_area(texts.ALREADY_PLACE, answer.already or "", key=keys.of(fields.PLACE), height="content")


def _clear(question: Question, number: int, drawn: Drawn) -> None:
    visit = current_visit()
    if st.button(texts.CLEAR.format(number=number), key=f"wis-{question.id}-{drawn.epoch}", type="tertiary"):
        store_answer(visit, resources.store(), question.id, drawn.answer.choosing(Answer()))
        drawn.epoch, drawn.fresh = drawn.epoch + 1, False
        st.rerun()


def _troubles(question_id: str) -> None:
    visit = current_visit()
    if question_id in visit.renewed:
        st.info(texts.RENEWED)
    if length := visit.too_long.get(question_id):
        st.error(too_long(length))
    if waiting := visit.unsaved.get(question_id):
        st.error(_why_unsaved(waiting.reason))


def _why_unsaved(reason: str) -> str:
    if reason == "FrozenError":
        return texts.UNSAVED_FROZEN
    if reason == "GoneError":
        return texts.UNSAVED_GONE
    return texts.UNSAVED.format(reason=texts.TROUBLE[Reason(reason)])


def _clash(opened: Opened, question: Question, number: int) -> None:
    visit = current_visit()
    clash = visit.clashes[question.id]
    st.warning(f"**{texts.CLASH_TITLE}.** {texts.CLASH}")
    for heading, answer in ((texts.CLASH_THEIRS, clash.theirs), (texts.CLASH_MINE, clash.mine)):
        st.markdown(f"**{heading}**")
        _version(opened.checklist, question, answer)
    with st.container(horizontal=True):
        theirs = st.button(texts.KEEP_THEIRS.format(number=number), key=f"hun-{question.id}")
        mine = st.button(texts.KEEP_MINE.format(number=number), key=f"mijn-{question.id}", type="primary")
    if theirs or mine:
        settle(visit, resources.store(), question.id, mine=mine)
        st.rerun()


def _version(checklist: Checklist, question: Question, answer: Answer) -> None:
    option = fields.chosen(answer)
    st.markdown(_sentence(question, checklist.ladder(question), option) if option else texts.NO_CHOICE)
    written = (
        (texts.REASON, answer.not_applicable),
        (texts.DOCUMENT, answer.evidence.document),
        (texts.PAGE, answer.evidence.page),
        (texts.QUOTATION, answer.evidence.quotation),
        (texts.NOTE, answer.note),
        (texts.ALREADY_PLACE, answer.already),
    )
    for label, text in written:
        if text:
            frame.plain(f"{label} {text}")
