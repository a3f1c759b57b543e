"""Who answers which theme."""

from collections import Counter
from collections.abc import Iterable, Mapping

import streamlit as st

from selfcheck.access import Action
from selfcheck.checklist import Theme
from selfcheck.storage import Colleague, Somebody
from selfcheck.ui import frame, resources, texts
from selfcheck.ui.frame import Opened
from selfcheck.ui.markdown import literal
from selfcheck.ui.visit import hers

_NOBODY = ""


def show(opened: Opened, theme: Theme) -> None:
    """Draw who answers a theme; who may divide the work can choose somebody else."""
    given = opened.stored.assigned.get(theme.id)
    if given is not None:
        own = given.id == opened.who.id
        frame.plain(texts.THEME_YOURS if own else texts.THEME_OF.format(name=given.name or texts.NAMELESS))
    if opened.who.alone or not opened.may(Action.ASSIGN):
        return
    with st.expander(texts.DIVIDE, key=f"verdeel-{theme.id}"), frame.storing():
        _choose(opened, theme, given)


def _choose(opened: Opened, theme: Theme, given: Somebody | None) -> None:
    now = given.id if given else _NOBODY
    # Also who may not answer any more: until an editor chooses somebody else, nothing changes by looking.
    colleagues = _named((*resources.store().colleagues(opened.id), *([given] if given else [])))
    options = [_NOBODY, *colleagues]
    st.write(texts.DIVIDE_LEAD)
    chosen = st.radio(
        texts.DIVIDE_WHO,
        options,
        format_func=lambda person: literal(colleagues[person]) if person else texts.DIVIDE_NOBODY,
        index=options.index(now),
        key=hers(f"wie-{theme.id}-{opened.id[:8]}-{now[:8]}"),
    )
    if chosen != now:
        resources.store().assign(opened.id, theme.id, chosen or None)
        frame.say(texts.DIVIDED if chosen else texts.DIVIDED_NOBODY)
        st.rerun()


def _named(people: Iterable[Colleague | Somebody]) -> Mapping[str, str]:
    """Return what each is called, by id: those of one name are numbered, or nobody could tell them apart."""
    names = {each.id: each.name or texts.NAMELESS for each in people}
    often, numbers = Counter(names.values()), Counter[str]()
    for person, name in names.items():
        if often[name] > 1:
            numbers[name] += 1
            names[person] = texts.NAMESAKE.format(name=name, number=numbers[name])
    return names
