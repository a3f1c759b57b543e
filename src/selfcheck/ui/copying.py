"""Going on in a copy: the button for it, and what it makes."""

from typing import Literal

import streamlit as st

from selfcheck.access import Person
from selfcheck.assessment import Assessment, copy, today
from selfcheck.dutch import full_date
from selfcheck.municipalities import name_of
from selfcheck.ui import texts
from selfcheck.ui.visitor import homes_of_copy


def copy_button(who: Person, municipality: str, kind: Literal["primary", "secondary"] = "secondary") -> str | None:
    """Draw a button for each municipality that a copy may belong to; return the code of the one that was pressed."""
    pressed = None
    for code in homes_of_copy(who, municipality):
        label = texts.COPY if code == municipality else texts.COPY_FOR.format(place=name_of(code))
        if st.button(label, type=kind, key=f"kopieer-{code}"):
            pressed = code
    return pressed


def copy_for(municipality: str, assessment: Assessment) -> Assessment:
    """Return a copy to go on from, which says in its name when it was made."""
    on = today()
    return copy(assessment, municipality, texts.COPIED_NAME.format(date=full_date(on)), on)
