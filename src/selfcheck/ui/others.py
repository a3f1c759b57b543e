"""Ours that is compared, and those in files of others."""

from collections.abc import Sequence

import streamlit as st

from selfcheck.comparison import Entry, Figure, Figures, figures
from selfcheck.exchange import MAX_PDF, FileRefusedError, open_assessment, read_assessment
from selfcheck.municipalities import codes_ever, name_of
from selfcheck.scoring import score
from selfcheck.ui import resources, texts
from selfcheck.ui.frame import Opened
from selfcheck.ui.markdown import literal
from selfcheck.ui.visit import hers


def ours(opened: Opened) -> tuple[Entry, Sequence[Figure]]:
    """Return the finished assessment that is compared, and what is compared of it."""
    assessment = opened.stored.assessment
    scores = score(opened.checklist, assessment.given)
    return Entry.of(assessment, opened.place, Figures.of(scores)), tuple(figures(scores))


def from_files() -> tuple[Entry, ...]:
    """Ask for files, say what is wrong with those that cannot be used, and return the others."""
    uploaded = st.file_uploader(
        texts.COMPARE_OPEN,
        type=["json", "pdf"],
        accept_multiple_files=True,
        max_upload_size=MAX_PDF // 1_000_000,
        key=hers("bestanden-van-anderen"),
    )
    st.caption(texts.COMPARE_OPEN_HELP)
    return tuple(entry for file in uploaded if (entry := _entry(literal(file.name), file.getvalue())))


def _entry(name: str, raw: bytes) -> Entry | None:
    """Return what is in a file; if it cannot be used, say why and return None."""
    try:
        found = open_assessment(read_assessment(raw), resources.shelf(), codes_ever())
    except FileRefusedError as error:
        st.error(texts.COMPARE_REFUSED.format(name=name, reason=literal(str(error))))
        return None
    assessment = found.assessment
    if assessment.finished is None:
        st.error(texts.COMPARE_REFUSED.format(name=name, reason=texts.COMPARE_UNFINISHED_FILE))
        return None
    if found.differs:
        st.warning(texts.COMPARE_DIFFERS.format(name=name))
    place = name_of(assessment.municipality)
    return Entry.of(assessment, place, Figures.of(found.result.scores), verified=False)
