"""How far everybody can use this: what we aim for, how we test it, and what does not work yet."""

import streamlit as st

from selfcheck.dutch import full_date
from selfcheck.host import current_host
from selfcheck.ui import frame, texts
from selfcheck.ui.footer import outside


def show() -> None:
    """Draw the screen."""
    host = current_host()
    frame.title("toegankelijkheid", texts.SCREENS["toegankelijkheid"])
    st.header(texts.ACCESS_AIM_TITLE, anchor=False)
    st.write(texts.ACCESS_AIM)
    for title, sentences in (
        (texts.ACCESS_TESTS_TITLE, texts.ACCESS_TESTS),
        (texts.ACCESS_SHORT_TITLE, texts.ACCESS_SHORTCOMINGS),
    ):
        st.header(title, anchor=False)
        st.markdown("\n".join(f"- {sentence}" for sentence in sentences))
    st.header(texts.ACCESS_HELP_TITLE, anchor=False)
    st.write(texts.ACCESS_HELP_HOST if host else texts.ACCESS_HELP_OWN)
    if host:
        frame.plain(texts.FOOTER_QUESTIONS.format(name=host.name, contact=host.contact))
    st.header(texts.ACCESS_STATEMENT_TITLE, anchor=False)
    st.write(texts.ACCESS_STATEMENT)
    if host and host.accessibility_url:
        outside(texts.ACCESS_STATEMENT_LINK.format(host=host.name), host.accessibility_url)
    st.write(texts.ACCESS_DATED.format(date=full_date(texts.ACCESS_DATE)))
    frame.finish_screen()
