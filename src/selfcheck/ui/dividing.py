"""Who answers which theme."""

import streamlit as st

from selfcheck.access import Action
from selfcheck.checklist import Theme
from selfcheck.storage import Somebody
from selfcheck.ui import frame, resources, texts
from selfcheck.ui.frame import Opened
from selfcheck.ui.markdown import literal

_NOBODY = ""


def show(opened: Opened, theme: Theme) -> None:
    """Draw who answers a theme; who may divide the work can choose somebody else."""
    given = opened.stored.assigned.get(theme.id)
    if given is not None:
        hers = given.id == opened.who.id
        frame.plain(texts.THEME_YOURS if hers else texts.THEME_OF.format(name=given.name))
    if opened.who.alone or not opened.may(Action.ASSIGN):
        return
    with st.expander(texts.DIVIDE, key=f"verdeel-{theme.id}"):
        _choose(opened, theme, given)


def _choose(opened: Opened, theme: Theme, given: Somebody | None) -> None:
    colleagues = {each.id: each.name for each in resources.store().colleagues(opened.id)}
    now = given.id if given else _NOBODY
    if given:
        # Also who may not answer any more: until an editor chooses somebody else, nothing changes by looking.
        colleagues.setdefault(given.id, given.name)
    options = [_NOBODY, *colleagues]
    st.write(texts.DIVIDE_LEAD)
    chosen = st.radio(
        texts.DIVIDE_WHO,
        options,
        format_func=lambda person: literal(colleagues[person]) if person else texts.DIVIDE_NOBODY,
        index=options.index(now),
        key=f"wie-{theme.id}-{opened.id[:8]}-{now[:8]}",
    )
    if chosen != now:
        with frame.storing():
            resources.store().assign(opened.id, theme.id, chosen or None)
            frame.say(texts.DIVIDED if chosen else texts.DIVIDED_NOBODY)
            st.rerun()
