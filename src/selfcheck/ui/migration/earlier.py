"""What was answered before the checklist changed: beside the question that is another one now, to look at again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import streamlit as st

from selfcheck.answers import UNANSWERED, Answer, Evidence, State
from selfcheck.checklist import Question
from selfcheck.dutch import listed
from selfcheck.migration import to_review
from selfcheck.municipalities import name_of
from selfcheck.ui import fields, frame, history, resources, screens, texts, versions
from selfcheck.ui.frame import Opened
from selfcheck.ui.saving import put_answer, shown
from selfcheck.ui.visit import address, current_visit

_FAR: Final = 5
"""How many copies back the assessment on another version is looked for; a file can say that two follow each other."""

_OF_EVIDENCE: Final = frozenset({fields.DOCUMENT, fields.PAGE, fields.QUOTATION})


@dataclass(frozen=True, slots=True)
class Before:
    """The assessment on another version that this one comes from, and what was said there at changed questions."""

    there: Opened
    review: Mapping[str, Answer]

    def answered(self, question_id: str) -> bool:
        """Return whether a level was chosen at a changed question, or that it did not apply."""
        answer = self.review.get(question_id, UNANSWERED)
        return answer.state in {State.KNOWN, State.NOT_APPLICABLE}


def before(opened: Opened) -> Before | None:
    """Return where an assessment was carried over from; None if it was not, or this visitor cannot read that."""
    store, found = resources.store(), opened.stored.assessment
    for _ in range(_FAR):
        stored = store.load(found.follows) if found.follows else None
        if stored is None or stored.assessment.checklist != opened.checklist.id:
            return None
        found = stored.assessment
        if found.version != opened.checklist.version:
            checklist = resources.shelf().get(found.checklist, found.version)
            if checklist is None:
                return None
            there = Opened(stored, checklist, name_of(found.municipality), store.who)
            return Before(there, to_review(found, checklist, opened.checklist))
    return None


def before_these(opened: Opened, question_ids: Iterable[str]) -> Before | None:
    """Return the same if one of these questions is still to be answered, or was when this visitor came here."""
    answers, reviewing = opened.stored.assessment.given, current_visit().reviewing
    is_open = any(answers[name].state is State.UNANSWERED or name in reviewing for name in question_ids)
    return before(opened) if is_open else None


def offer(opened: Opened, question: Question, number: int, found: Before | None) -> None:
    """Draw the panel with the earlier answer to a question; nothing if there is none, or this one was answered."""
    # Always there, also when empty: what is below must not move.
    with st.container():
        if found is None or question.id not in found.review:
            return
        visit = current_visit()
        if opened.stored.assessment.given[question.id].state is State.UNANSWERED:
            # It stays when she has answered: what she reads must not vanish.
            visit.reviewing.add(question.id)
        if question.id in visit.reviewing:
            with st.expander(texts.EARLIER.format(number=number), key=f"eerder-{question.id}-{visit.mark}"):
                _panel(opened, question, number, found)


def _panel(opened: Opened, question: Question, number: int, found: Before) -> None:
    there, answer = found.there, found.review[question.id]
    then = there.checklist.by_id[question.id]
    st.markdown(texts.EARLIER_WHY.format(version=there.checklist.version))
    if then.text != question.text:
        st.markdown(texts.EARLIER_QUESTION.format(text=then.text))
    versions.show(there.checklist, then, answer)
    history.touched(there, then)
    screens.link("overzetten", texts.NEWER_LINK, address(opened.id))
    _offer_to_take(question.id, number, answer)


def _offer_to_take(question_id: str, number: int, then: Answer) -> None:
    """Draw the button that takes over note and evidence where there are none; never the level."""
    visit = current_visit()
    now, long = shown(visit, question_id), visit.too_long.get(question_id, {})
    note = "" if now.note or fields.NOTE in long else then.note
    evidence = Evidence() if now.evidence or _OF_EVIDENCE & long.keys() else then.evidence
    named = ((note, texts.EARLIER_NOTE), (evidence, texts.EARLIER_EVIDENCE))
    what = listed([name for taken, name in named if taken])
    if not what:
        return
    if st.button(texts.EARLIER_TAKE.format(what=what, number=number), key=f"neem-over-{question_id}"):
        answer = now.with_(note=note or now.note, evidence=evidence or now.evidence)
        if put_answer(visit, resources.store(), question_id, answer):
            frame.say_aloud(texts.EARLIER_TAKEN.format(number=number, what=what))
            frame.lead_to(f"vraag-{question_id}")
        st.rerun()
