"""Who is logged in, as what, and the ways out."""

import streamlit as st

from selfcheck.access import Role
from selfcheck.dutch import listed
from selfcheck.login import OUT
from selfcheck.municipalities import name_of, predecessors
from selfcheck.ui import frame, resources, texts
from selfcheck.ui.anchor import anchor
from selfcheck.ui.visitor import log_out_everywhere


def show() -> None:
    """Draw the screen."""
    frame.title("account", texts.SCREENS["account"])
    frame.show_message()
    who = resources.store().who
    if who.alone:
        st.write(texts.ACCOUNT_ALONE)
        frame.finish_screen()
        return
    frame.plain(texts.ACCOUNT_NAME.format(name=who.name or texts.SOMEBODY))
    st.header(texts.ACCOUNT_ROLES, anchor=False)
    if who.role_in("") is Role.HOST:
        st.markdown(f"**{texts.ACCOUNT_INSTALLATION}**: {texts.ROLES[Role.HOST]}")
    for code in who.own:
        if role := who.role_in(code):
            st.markdown(f"**{name_of(code)}**{_with_former(code)}: {texts.ROLES[role]}")
    if not who.memberships:
        st.write(texts.NO_ROLES)
    st.header(texts.LOG_OUT, anchor=False)
    anchor(texts.LOG_OUT, OUT)
    st.write(texts.LOG_OUT_EVERYWHERE_LEAD)
    if st.button(texts.LOG_OUT_EVERYWHERE):
        with frame.storing():
            log_out_everywhere(resources.database())
            st.rerun()
    frame.finish_screen()


def _with_former(code: str) -> str:
    """Say which municipalities that are no more went into this one: she sees what was kept of them."""
    names = [place.name for place in predecessors(code)]
    return texts.ACCOUNT_FORMER.format(names=listed(names)) if names else ""
