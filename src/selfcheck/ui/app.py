"""Every run of the app: save what was filled in, then draw the screen in the address."""

import streamlit as st

from selfcheck.municipalities import UnknownMunicipality
from selfcheck.reading import ChecklistError, ChecklistsError
from selfcheck.storage import StorageError
from selfcheck.ui import resources, screens, texts
from selfcheck.ui.live import stylesheet
from selfcheck.ui.saving import save_left
from selfcheck.ui.visit import current_visit


def main() -> None:
    """Draw the app. What the outside world can break is said in plain words; bugs crash, in the log."""
    chosen = st.navigation(screens.pages(), position="hidden")
    st.html(stylesheet())
    try:
        resources.shelf()
        # First of all: leaving a screen must not lose what was typed on it.
        save_left(current_visit(), resources.store())
        chosen.run()
    except StorageError as error:
        st.title(texts.TROUBLE_TITLE, anchor=False)
        st.error(texts.TROUBLE[error.reason])
        st.write(texts.TROUBLE_REST)
        st.button(texts.TRY_AGAIN)
    except (ChecklistError, ChecklistsError) as error:
        st.title(texts.CHECKLISTS_TITLE, anchor=False)
        st.write(texts.CHECKLISTS)
        st.text(str(error))
    except UnknownMunicipality:
        st.error(texts.NO_SUCH_MUNICIPALITY)
