"""Whom others may call about which themes."""

from collections.abc import Sequence

import streamlit as st
from pydantic import ValidationError

from selfcheck.checklist import Checklist
from selfcheck.sharing import Consent, Contact, Extent, named_themes
from selfcheck.ui import texts
from selfcheck.ui.describing import Problem
from selfcheck.ui.form import Form

FUNCTION, ADDRESS = "deel-functie", "deel-adres"

_NEEDED = {"function": (texts.NEED_CALL_FUNCTION, FUNCTION), "address": (texts.NEED_CALL_ADDRESS, ADDRESS)}


def ask(
    form: Form, checklist: Checklist, extent: Extent, before: Consent | None
) -> tuple[Contact | None, Sequence[Problem]]:
    """Draw the themes that are shared by name, and whom one may call about those that are ticked."""
    st.header(texts.SHARE_CALL, anchor=False)
    st.write(texts.SHARE_CALL_LEAD)
    given, named = before.contact if before else None, named_themes(checklist, extent)
    themes = tuple(
        theme.id
        for theme in checklist.themes
        if theme.id in named
        and form.tick(f"bellen-{theme.id}", theme.title, before=given is not None and theme.id in given.themes)
    )
    if not themes:
        return None, ()
    function = form.line(FUNCTION, texts.SHARE_CALL_FUNCTION, given.function if given else "")
    st.caption(texts.SHARE_CALL_FUNCTION_HELP)
    address = form.line(ADDRESS, texts.SHARE_CALL_ADDRESS, given.address if given else "")
    st.caption(texts.SHARE_CALL_ADDRESS_HELP)
    try:
        return Contact(themes=themes, function=function, address=address), ()
    except ValidationError as error:
        wrong = {str(each["loc"][0]): each["type"] for each in error.errors()}
    return None, [
        Problem(texts.LONG_LINE if wrong[part].endswith("too_long") else sentence, form.key(name))
        for part, (sentence, name) in _NEEDED.items()
        if part in wrong
    ]
