"""Whom we compare with: the finished assessments in this database, and those in files of others."""

from collections.abc import Iterable

import streamlit as st

from selfcheck.comparison import Entry
from selfcheck.exchange import MAX_PDF, FileRefusedError, open_assessment, read_assessment
from selfcheck.municipalities import codes
from selfcheck.scoring import score
from selfcheck.ui import frame, resources, texts
from selfcheck.ui.frame import Opened
from selfcheck.ui.markdown import literal
from selfcheck.ui.visit import hers


def ours(opened: Opened) -> Entry:
    """Return the finished assessment that is compared."""
    assessment = opened.stored.assessment
    scores = score(opened.checklist, assessment.given)
    return Entry.of(assessment, opened.place, scores, invented=assessment.invented)


def here(mine: str) -> Iterable[Entry]:
    """Give every finished assessment in this database but the one that is compared."""
    for assessment in resources.store().all():
        checklist = resources.shelf().get(assessment.checklist, assessment.version)
        if assessment.id != mine and assessment.finished is not None and checklist is not None:
            place = frame.place_name(assessment.municipality)
            yield Entry.of(assessment, place, score(checklist, assessment.given), invented=assessment.invented)


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
        found = open_assessment(read_assessment(raw), resources.shelf(), codes())
    except FileRefusedError as error:
        st.error(texts.COMPARE_REFUSED.format(name=name, reason=literal(str(error))))
        return None
    assessment = found.assessment
    if assessment.finished is None:
        st.error(texts.COMPARE_REFUSED.format(name=name, reason=texts.COMPARE_UNFINISHED_FILE))
        return None
    if found.differs:
        st.warning(texts.COMPARE_DIFFERS.format(name=name))
    place = frame.place_name(assessment.municipality)
    return Entry.of(assessment, place, found.result.scores, verified=False, invented=assessment.invented)
