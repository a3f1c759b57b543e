"""A new assessment: which municipality, which documents."""

from collections.abc import Sequence

import streamlit as st

from selfcheck.access import Action
from selfcheck.assessment import begin, today
from selfcheck.checklist import Checklist
from selfcheck.municipalities import Municipality, label, municipality, search
from selfcheck.ui import describing, frame, resources, screens, texts
from selfcheck.ui.visit import address, current_visit, hers
from selfcheck.ui.visitor import codes_where, may_begin

_SEARCH = "zoek-gemeente"

MOST = 12
"""How many municipalities are offered at once."""


def show() -> None:
    """Draw the screen, and make the assessment when all that is needed was given."""
    frame.title("begin", texts.SCREENS["begin"])
    if not may_begin(resources.store().who):
        st.write(texts.FORBIDDEN)
        frame.finish_screen()
        return
    problems = st.container(key="problemen")
    checklist = _checklist()
    place, asked = _municipality()
    description = describing.ask(checklist, describing.EMPTY, of=hers(f"nieuw-{checklist.id}"))
    short = checklist.short_version
    with st.container(horizontal=True):
        whole = st.button(texts.START_WHOLE.format(all=len(checklist.questions)), type="primary")
        brief = short is not None and st.button(texts.START_SHORT.format(short=len(short.questions)))
    missing = [*([] if place else [describing.Problem(texts.NEED_MUNICIPALITY, asked)]), *description.problems]
    if whole or brief:
        if place and not missing:
            with problems, frame.storing():
                _make(checklist, place, description, "korte-versie" if brief else checklist.themes[0].id)
        current_visit().tried_to_begin = True
        frame.lead_to("problemen")
    if current_visit().tried_to_begin:
        # They stay until they are put right: what is still to do must not vanish at the first key.
        with problems:
            describing.show_problems(missing)
    frame.finish_screen()


def _checklist() -> Checklist:
    """Ask which checklist, if there is a choice."""
    offered = resources.offered()
    if len(offered) == 1:
        return offered[0]
    titles = {checklist.id: f"{checklist.title} ({checklist.version})" for checklist in offered}
    chosen = st.radio(texts.WHICH_CHECKLIST, list(titles), format_func=titles.__getitem__, key="checklist")
    return next(checklist for checklist in offered if checklist.id == chosen)


def _municipality() -> tuple[Municipality | None, str]:
    """Ask for the municipality; return it with the key of the field where that is put right."""
    st.header(texts.WHICH_MUNICIPALITY, anchor=False)
    who = resources.store().who
    if not who.alone:
        return _hers([municipality(code) for code in codes_where(who, Action.CREATE)])
    typed = st.text_input(texts.SEARCH_MUNICIPALITY, live="0.3s", key=_SEARCH)
    st.caption(texts.SEARCH_HELP)
    if not typed.strip():
        return None, _SEARCH
    found = search(typed)
    if not found:
        st.warning(texts.NOT_FOUND)
        return None, _SEARCH
    key = f"gemeente-{'-'.join(place.code for place in found[:MOST])}"
    picked = st.radio(
        texts.PICK_MUNICIPALITY,
        found[:MOST],
        format_func=label,
        index=0 if len(found) == 1 else None,
        key=key,
    )
    if len(found) > MOST:
        st.write(texts.MORE_FOUND.format(number=len(found) - MOST))
    return picked, key


def _hers(places: Sequence[Municipality]) -> tuple[Municipality | None, str]:
    """Ask which of her own municipalities it is about."""
    key = hers("eigen-gemeente")
    only = 0 if len(places) == 1 else None
    return st.radio(texts.PICK_MUNICIPALITY, places, format_func=label, index=only, key=key), key


def _make(checklist: Checklist, place: Municipality, description: describing.Description, step: str) -> None:
    fresh = begin(place.code, checklist, today(), invented=resources.demonstrating(), **description.fields)
    resources.store().create(fresh)
    screens.go("vragen", address(fresh.id, step))
