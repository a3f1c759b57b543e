"""What Zelfcheck is, who made it, and where its questions, facts and municipalities come from."""

import streamlit as st

from selfcheck.assessment import today
from selfcheck.checklist import Checklist
from selfcheck.checkout import release
from selfcheck.dutch import full_date
from selfcheck.host import current_host
from selfcheck.municipalities import SOURCE
from selfcheck.report import wording
from selfcheck.ui import frame, resources, texts


def show() -> None:
    """Draw the screen."""
    frame.title("over", texts.SCREENS["over"])
    st.header(texts.OVER_WHAT_TITLE, anchor=False)
    st.write(texts.OVER_WHAT)
    st.header(texts.OVER_MAKERS_TITLE, anchor=False)
    st.write(texts.OVER_MAKERS)
    st.write(texts.OVER_VDP)
    st.header(texts.OVER_HOST_TITLE, anchor=False)
    host = current_host()
    frame.plain(host.name if host else texts.OVER_NO_HOST)
    st.header(texts.OVER_SOURCES_TITLE, anchor=False)
    for checklist in resources.offered():
        _checklist(checklist)
    st.subheader(texts.OVER_MUNICIPALITIES_TITLE, anchor=False)
    st.write(SOURCE)
    st.header(texts.OVER_VERSION_TITLE, anchor=False)
    st.write(texts.OVER_VERSION.format(version=release()))
    frame.finish_screen()


def _checklist(checklist: Checklist) -> None:
    st.subheader(checklist.title, anchor=False)
    st.write(texts.OVER_CHECKLIST.format(version=checklist.version, date=full_date(checklist.published)))
    documents = [
        texts.OVER_DOCUMENT.format(author=document.author, title=document.title, date=full_date(document.date))
        for document in checklist.documents
    ]
    st.markdown("\n".join(f"- {document}" for document in documents))
    if not checklist.facts:
        return
    with st.expander(texts.OVER_FACTS.format(title=checklist.title, number=len(checklist.facts))):
        facts = [
            texts.OVER_FACT.format(title=fact.title, dates=wording.fact_dates(fact, today()), source=fact.source)
            for fact in checklist.facts
        ]
        st.markdown("\n".join(f"- {fact}" for fact in facts))
