"""Putting a passage beside an answer as its evidence with one press, and taking that back."""

import streamlit as st

from selfcheck.answers import Evidence
from selfcheck.evidence import attach, quotation
from selfcheck.ui import fields, frame, resources, texts
from selfcheck.ui.passage import Item
from selfcheck.ui.saving import put_answer, shown
from selfcheck.ui.visit import Attached, current_visit

_OF_EVIDENCE = (fields.DOCUMENT, fields.PAGE, fields.QUOTATION)


def offer(question_id: str, number: int, item: Item, name: int, section: str) -> None:
    """Draw the button that attaches a passage, or that it stands there already.

    ``name`` is what the passage is called on this screen, ``section`` the part of it where it is shown.
    """
    visit = current_visit()
    before = shown(visit, question_id).evidence
    after = _with(item, before)
    last = visit.attached.get(question_id)
    is_last = last is not None and (last.document, last.passage) == (item.document.id, item.hit.passage)
    # One key for both: who pressed keeps the focus, on the button that takes it back.
    key = f"vindplaats-{section}-{question_id}-{item.key}"
    if is_last and last is not None and last.after == before:
        if st.button(texts.ATTACH_UNDO.format(passage=name, number=number), key=key):
            _put(question_id, last.before)
            del visit.attached[question_id]
            frame.say_aloud(texts.ATTACH_UNDONE.format(number=number))
            st.rerun()
        st.markdown(texts.ATTACHED.format(passage=name, number=number))
    elif after == before:
        st.markdown(texts.ATTACH_STANDS)
    elif st.button(texts.ATTACH.format(passage=name, number=number), key=key):
        if after is None or any(field in visit.too_long.get(question_id, {}) for field in _OF_EVIDENCE):
            st.error(texts.ATTACH_NO_ROOM.format(number=number))
            return
        if _put(question_id, after):
            visit.attached[question_id] = Attached(item.document.id, item.hit.passage, before, after)
            frame.say_aloud(texts.ATTACHED.format(passage=name, number=number))
        st.rerun()


def _with(item: Item, evidence: Evidence) -> Evidence | None:
    said = quotation(item.passage, item.hit.marks)
    return attach(evidence, item.document.title, item.passage.page, said)


def _put(question_id: str, evidence: Evidence) -> bool:
    """Store an answer with other evidence; tells whether it is stored."""
    visit = current_visit()
    return put_answer(visit, resources.store(), question_id, shown(visit, question_id).with_(evidence=evidence))
