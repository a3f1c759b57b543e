"""Every run of the app: save what was filled in, then draw the screen in the address."""

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from selfcheck.ui import login, resources, screens, trouble
from selfcheck.ui.live import stylesheet
from selfcheck.ui.plan import tasks
from selfcheck.ui.saving import save_left
from selfcheck.ui.visit import current_visit
from selfcheck.ui.visitor import NOBODY


def main() -> None:
    """Draw the app, or what went wrong in its place."""
    chosen = st.navigation(screens.pages(), position="hidden")
    st.html(stylesheet())
    visit = current_visit()
    visit.deciding.hold()
    visit.scheduling.hold()
    tasks.hold()
    met, visit.trouble = visit.trouble, None
    if met is not None:
        trouble.show(met)
        return
    try:
        _draw(chosen)
    except Exception as error:  # noqa: BLE001 - a bug too; to stop or to run again, Streamlit raises what is no Exception
        # Once more from the start, and nothing but this: half a screen with trouble below it is two screens.
        visit.trouble = error
        st.rerun()


def _draw(chosen: StreamlitPage) -> None:
    resources.shelf()
    store = resources.store()
    if store.who is NOBODY:
        login.hold_typed()
    current_visit().belong_to(store.who.id)
    if store.who is NOBODY and chosen.url_path not in screens.PUBLIC:
        login.show(chosen.url_path)
        return
    # First of all: leaving a screen must not lose what was typed on it.
    save_left(current_visit(), store)
    tasks.save_left()
    login.watch(store.who)
    chosen.run()
