"""One question on the screen: what is asked, what helps, the fields, and what is in the way of saving."""

from collections.abc import Iterable, Mapping

import streamlit as st

from selfcheck.answers import Answer
from selfcheck.checklist import Checklist, Question, Theme
from selfcheck.dutch import dotted
from selfcheck.storage import Reason
from selfcheck.ui import fields, found, frame, history, resources, texts, versions
from selfcheck.ui.explaining import help_with, kind_in_words, origin
from selfcheck.ui.fields import Keys
from selfcheck.ui.frame import Opened
from selfcheck.ui.migration import earlier
from selfcheck.ui.saving import draw_from, keys_of, settle, shown, store_answer, text_shown
from selfcheck.ui.visit import Drawn, Late, current_visit


def ask(opened: Opened, question: Question, number: int, before: earlier.Before | None = None) -> None:
    """Draw one question; what it says is stored after the whole step is drawn.

    Who may not answer it reads it. What she typed before that changed stays where she can copy it. ``before``
    is the assessment on another version of the checklist that this one comes from, if there is one.
    """
    visit = current_visit()
    if not may_answer(opened, question.id):
        _read(opened, question, number)
        return
    theme = opened.checklist.theme_of(question.id)
    drawn = draw_from(visit, opened.stored, question, theme)
    with st.container(border=True, key=f"vraag-{question.id}"):
        st.header(texts.QUESTION_TITLE.format(number=number, label=question.label), anchor=False)
        if question.id in visit.clashes:
            _clash(opened, question, number)
            return
        st.markdown(f"{kind_in_words(opened.checklist, question)} {question.why}")
        # Always there, also when empty: a message must not move the fields below, which would close a panel.
        with st.container():
            _troubles(question.id, number, keys_of(visit, question.id))
        keys = keys_of(visit, question.id)
        answer = shown(visit, question.id)
        _choice(opened.checklist, question, keys, answer)
        earlier.offer(opened, question, number, before)
        found.offer(opened, question, number)
        with st.expander(texts.HELP, key=keys.of("hulp")):
            help_with(opened.checklist, question)
        _details(question, theme, keys, answer)
        with st.expander(texts.SOURCES, key=keys.of("herkomst")):
            origin(opened.checklist, question)
        history.touched(opened, question)
        with st.container(horizontal=True):
            if not opened.may_answer(question.id):
                _let_go(question.id, number)
            elif fields.chosen(drawn.answer) is not None:
                _clear(question, number, drawn)
            history.offer(opened, question, number)


def may_answer(opened: Opened, question_id: str) -> bool:
    """Return whether the fields of a question are drawn: she may answer it, or could when she typed."""
    return opened.may_answer(question_id) or current_visit().holding([question_id])


def _read(opened: Opened, question: Question, number: int) -> None:
    with st.container(border=True, key=f"vraag-{question.id}"):
        st.header(texts.QUESTION_TITLE.format(number=number, label=question.label), anchor=False)
        st.markdown(f"{kind_in_words(opened.checklist, question)} {question.why}")
        st.markdown(f"**{question.text}**")
        versions.show(opened.checklist, question, opened.stored.assessment.given[question.id])
        with st.expander(texts.SOURCES):
            origin(opened.checklist, question)
        history.touched(opened, question)
        history.offer(opened, question, number)


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
    """Return whether storing found something that must be shown now: a clash, a refusal, a failure, an old view."""
    visit = current_visit()
    now = {
        question_id: (
            question_id in visit.clashes,
            visit.too_long.get(question_id),
            visit.unsaved.get(question_id),
            question_id in visit.renewed,
        )
        for question_id in question_ids
    }
    changed = now != visit.shown_troubles
    visit.shown_troubles = now
    return changed and any(any(trouble) for trouble in now.values())


def too_long(field: str, characters: int, limit: int) -> str:
    """Return the sentence about a text that is refused because of its length."""
    return texts.TOO_LONG.format(field=field, characters=dotted(characters), limit=dotted(limit))


def _choice(checklist: Checklist, question: Question, keys: Keys, answer: Answer) -> None:
    ladder = checklist.ladder(question)
    options = fields.options(question)
    option = fields.chosen(answer)
    picked = st.radio(
        question.text,
        options,
        format_func=lambda name: versions.sentence(question, ladder, name),
        index=None if option is None else options.index(option),
        key=keys.of(fields.CHOICE),
    )
    if question.does_not_count:
        st.markdown(texts.DOES_NOT_COUNT.format(text=question.does_not_count))
    with st.container():
        if picked == fields.NOT_APPLICABLE:
            _reason(question, keys)


def _reason(question: Question, keys: Keys) -> None:
    before = text_shown(current_visit(), question.id, fields.REASON)
    reason = st.text_area(versions.LABELS[fields.REASON], before, key=keys.of(fields.REASON), height="content")
    if not reason.strip():
        st.warning(frame.link_to_field(texts.REASON_MISSING, keys.of(fields.REASON)))


def _details(question: Question, theme: Theme, keys: Keys, answer: Answer) -> None:
    refused = current_visit().too_long.get(question.id)
    filled = bool(answer.note or answer.evidence or answer.already is not None or refused)
    with st.expander(texts.DETAILS, expanded=filled, key=keys.of("meer")):
        _line(question, keys, fields.DOCUMENT)
        _line(question, keys, fields.PAGE)
        _area(question, keys, fields.QUOTATION)
        _area(question, keys, fields.NOTE)
        st.caption(texts.NOTE_SENSITIVE if theme.sensitive else texts.NOTE_HELP)
        st.checkbox(texts.NOTE_SHARED, answer.note_shared, key=keys.of(fields.SHARED))
        if st.checkbox(texts.ALREADY, answer.already is not None, key=keys.of(fields.ALREADY)):
            _area(question, keys, fields.PLACE)


def _line(question: Question, keys: Keys, field: str) -> None:
    st.text_input(versions.LABELS[field], text_shown(current_visit(), question.id, field), key=keys.of(field))


def _area(question: Question, keys: Keys, field: str) -> None:
    text = text_shown(current_visit(), question.id, field)
    st.text_area(versions.LABELS[field], text, key=keys.of(field), height="content")


def _clear(question: Question, number: int, drawn: Drawn) -> None:
    visit = current_visit()
    if st.button(texts.CLEAR.format(number=number), key=f"wis-{question.id}-{drawn.epoch}", type="tertiary"):
        store_answer(visit, resources.store(), question.id, drawn.answer.choosing(Answer()))
        drawn.epoch, drawn.fresh = drawn.epoch + 1, False
        st.rerun()


def _let_go(question_id: str, number: int) -> None:
    visit = current_visit()
    if st.button(texts.LET_GO.format(number=number), key=f"laat-{question_id}"):
        visit.let_go(question_id)
        st.rerun()


def _troubles(question_id: str, number: int, keys: Keys) -> None:
    """Say what is the matter: with the number of the question, because a screen reader says it wherever one is."""
    visit = current_visit()
    if question_id in visit.renewed:
        st.info(texts.AT_QUESTION.format(number=number, trouble=texts.RENEWED))
    for field, text in visit.too_long.get(question_id, {}).items():
        label = frame.link_to_field(versions.LABELS[field], keys.of(field))
        trouble = too_long(label, len(text), fields.LIMITS[field])
        st.error(texts.AT_QUESTION.format(number=number, trouble=trouble))
    if waiting := visit.unsaved.get(question_id):
        st.error(texts.AT_QUESTION.format(number=number, trouble=_why_unsaved(waiting.reason)))


def _why_unsaved(reason: Reason | Late) -> str:
    return texts.UNSAVED.format(reason=texts.TROUBLE[reason]) if isinstance(reason, Reason) else texts.LATE[reason]


def _clash(opened: Opened, question: Question, number: int) -> None:
    visit = current_visit()
    clash = visit.clashes[question.id]
    st.warning(f"**{texts.CLASH_TITLE}.** {texts.CLASH}")
    for heading, answer in ((texts.CLASH_THEIRS, clash.theirs), (texts.CLASH_MINE, clash.mine)):
        st.markdown(f"**{heading}**")
        versions.show(opened.checklist, question, answer)
    with st.container(horizontal=True):
        theirs = st.button(texts.KEEP_THEIRS.format(number=number), key=f"hun-{question.id}")
        mine = st.button(texts.KEEP_MINE.format(number=number), key=f"mijn-{question.id}", type="primary")
    if theirs or mine:
        settle(visit, resources.store(), question.id, mine=mine)
        st.rerun()
