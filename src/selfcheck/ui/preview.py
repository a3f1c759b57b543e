"""What others see of an assessment under a decision: made by the same function as what is kept for them."""

import pandas as pd
import streamlit as st

from selfcheck.assessment import Assessment, kind_of
from selfcheck.checklist import Checklist
from selfcheck.sharing import Consent, Told, tell
from selfcheck.ui import decisions, frame, texts
from selfcheck.ui.describing import DATE
from selfcheck.ui.frame import Opened


def show(opened: Opened, consent: Consent) -> None:
    """Draw what others are told, by name and without."""
    assessment = opened.stored.assessment
    told = tell(opened.checklist, assessment, consent)
    if told.figures is not None:
        _table(texts.SHARE_PREVIEW_NAMED, {**_about(opened), **_figures(opened.checklist, told)})
        st.write(texts.SHARE_PREVIEW_WHO.format(who=decisions.seen_by(consent)))
        if consent.in_sheets:
            st.write(texts.SHARE_PREVIEW_SHEETS)
        _calls(opened.checklist, consent, told)
    counted = {
        theme.title: str(told.counted[theme.id]) for theme in opened.checklist.themes if theme.id in told.counted
    }
    if counted:
        _table(texts.SHARE_PREVIEW_COUNTED, counted)
    elif told.figures is None:
        st.write(texts.SHARE_PREVIEW_NOTHING)


def _about(opened: Opened) -> dict[str, str]:
    """Return what always stands beside the scores."""
    assessment: Assessment = opened.stored.assessment
    assert assessment.finished is not None  # nothing is told of what is not finished
    kind = kind_of(opened.checklist, assessment)
    return {
        texts.COLUMN_MUNICIPALITY: opened.place,
        texts.COLUMN_KIND: kind.label if kind else "–",
        texts.COLUMN_STATUS: assessment.status or "–",
        texts.COLUMN_DATE: assessment.finished.strftime(DATE),
        texts.SHARE_SELF: texts.SHARE_BY_SELF,
    }


def _figures(checklist: Checklist, told: Told) -> dict[str, str]:
    figures = told.figures
    assert figures is not None  # who shares by name has figures
    labels = {selection.id: selection.label for selection in checklist.selections}
    return {
        **({} if figures.total is None else {texts.TOTAL: str(figures.total)}),
        **{labels[name]: _score(figure) for name, figure in figures.selections.items()},
        **{theme.title: _score(figures.themes[theme.id]) for theme in checklist.themes if theme.id in figures.themes},
    }


def _score(figure: int | None) -> str:
    return texts.NO_SCORE if figure is None else str(figure)


def _table(heading: str, rows: dict[str, str]) -> None:
    st.write(heading)
    table = pd.DataFrame(rows.items(), columns=[texts.COLUMN_WHAT, texts.COLUMN_SEEN])
    st.table(table, hide_index=True, alt=heading)


def _calls(checklist: Checklist, consent: Consent, told: Told) -> None:
    if consent.contact is None:
        return
    if not told.topics:
        st.write(texts.SHARE_PREVIEW_NO_CALL)
        return
    st.write(texts.SHARE_PREVIEW_CALL)
    st.markdown("\n".join(f"- {checklist.by_id[question].label}" for question in told.topics))
    contact = consent.contact
    frame.plain(texts.SHARE_PREVIEW_CONTACT.format(function=contact.function, address=contact.address))
