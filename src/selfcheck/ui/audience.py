"""Who may see the name of a municipality: neighbours, a list, or all who share by name themselves."""

from collections.abc import Iterable, Sequence

import streamlit as st

from selfcheck.dutch import listed
from selfcheck.municipalities import all_municipalities, is_current, label, neighbours, search
from selfcheck.sharing import Audience, Consent, near
from selfcheck.ui import decisions, texts
from selfcheck.ui.describing import Problem
from selfcheck.ui.form import Form
from selfcheck.ui.visit import current_visit

WHO, SEARCH = "deel-wie", "deel-zoek"
_LIST = "deel-lijst"

MOST = 12
"""How many municipalities are offered at once."""


def ask(form: Form, here: str, before: Consent | None) -> tuple[Audience | None, tuple[str, ...], Sequence[Problem]]:
    """Draw the choice; return it with the codes of the list, and what is missing."""
    st.header(texts.SHARE_WHO, anchor=False)
    st.write(texts.SHARE_MUTUAL)
    if beside := decisions.names(tuple(near(here))):
        island = is_current(here) and not neighbours(here)
        st.write((texts.SHARE_ACROSS if island else texts.SHARE_NEAR).format(names=listed(beside)))
    options = {str(each): texts.SHARE_AUDIENCES[each] for each in Audience}
    found = form.pick(WHO, texts.SHARE_WHO_CHOICE, options, _said(before))
    if found is None:
        return None, (), [Problem(texts.NEED_AUDIENCE, form.key(WHO))]
    if Audience(found) is not Audience.CHOSEN:
        return Audience(found), (), ()
    chosen = _chosen(form, here, before.chosen if before else ())
    return Audience.CHOSEN, chosen, [] if chosen else [Problem(texts.NEED_CHOSEN, form.key(SEARCH))]


def _said(before: Consent | None) -> str | None:
    return str(before.audience) if before and before.audience else None


def _chosen(form: Form, here: str, before: Sequence[str]) -> tuple[str, ...]:
    wanted = form.line(SEARCH, texts.SHARE_SEARCH, live="0.3s").strip()
    st.caption(texts.SEARCH_HELP)
    found = [place.code for place in search(wanted)] if wanted else []
    if wanted and not found:
        st.warning(texts.NOT_FOUND)
    if already := tuple(code for code in found if code in near(here))[:MOST]:
        st.write(texts.SHARE_IS_NEAR.format(names=listed(decisions.names(already))))
    offered = [code for code in found if code not in near(here) and code != here]
    names = {place.code: label(place) for place in all_municipalities()}
    shown = dict.fromkeys((*offered[:MOST], *_listed(form, names, before)))
    chosen = tuple(sorted(code for code in shown if form.tick(_tick(code), names[code], before=code in before)))
    if len(offered) > MOST:
        st.write(texts.MORE_FOUND.format(number=len(offered) - MOST))
    if chosen:
        st.write(texts.SHARE_PICKED.format(names=listed(decisions.names(chosen))))
    return chosen


def _listed(form: Form, codes: Iterable[str], before: Sequence[str]) -> Sequence[str]:
    """Return what was ever ticked. It stays on the screen, also without its tick: the focus may be there."""
    said = current_visit().deciding.said
    ticked = (code for code in codes if form.says(_tick(code), code in before))
    said[_LIST] = found = tuple(dict.fromkeys((*said.get(_LIST, ()), *ticked)))
    return found


def _tick(code: str) -> str:
    return f"deel-{code}"
