"""The calendar of a municipality: how long before a moment its pieces are due, and when each moment is."""

import streamlit as st

from selfcheck.access import Action
from selfcheck.report import wording_plan
from selfcheck.storage import Saved
from selfcheck.ui import describing, frame, history, resources, screens, texts
from selfcheck.ui.form import Form
from selfcheck.ui.frame import Opened
from selfcheck.ui.plan import own_calendar
from selfcheck.ui.plan.own_calendar import Scheduled
from selfcheck.ui.visit import Deciding, address, current_visit


def show() -> None:
    """Draw the calendar, and store what is otherwise in it when asked."""
    opened = frame.open_in_address("kalender")
    frame.title("kalender", texts.SCREENS["kalender"])
    frame.show_message()
    st.write(opened.place)
    st.write(texts.SCHEDULE_LEAD)
    st.write(wording_plan.USUAL_MONTHS)
    screens.link("werkplan", texts.SCHEDULE_BACK, address(opened.id))
    kept = resources.plans().calendar(opened.id)
    history.show_touch(kept.touch)
    if opened.may(Action.SCHEDULE):
        renewed = _renewed(kept.revision)
        form = Form(f"{describing.key_of(opened.id)}-{kept.revision}", current_visit().scheduling)
        problems = st.container(key="problemen")
        scheduled = own_calendar.ask(form, opened.checklist, kept.own)
        if st.button(texts.SCHEDULE_SAVE, type="primary") and not renewed:
            if not scheduled.problems:
                with problems, frame.storing():
                    _store(opened, scheduled, kept.revision)
            current_visit().scheduling.tried = True
            frame.lead_to("problemen")
        if current_visit().scheduling.tried:
            with problems:
                describing.show_problems(scheduled.problems)
    else:
        frame.notice(texts.ALL_TO_READ, "lezen")
        own_calendar.show(opened.checklist, kept.own)
    frame.finish_screen()


def _renewed(revision: int) -> bool:
    """Begin again with what is stored, if a colleague changed it since this tab began with it; tells whether it did."""
    visit = current_visit()
    renewed = visit.schedule not in {None, revision}
    if renewed:
        visit.scheduling = Deciding()
        st.warning(texts.SCHEDULE_RENEWED)
    visit.schedule = revision
    return renewed


def _store(opened: Opened, scheduled: Scheduled, seen: int) -> None:
    stored = resources.plans().save_calendar(opened.id, scheduled.own, seen)
    if isinstance(stored, Saved):
        visit = current_visit()
        visit.scheduling, visit.schedule = Deciding(), stored.revision
        frame.say(texts.SCHEDULE_SAVED)
    st.rerun()  # or else a colleague was first: the next run says so
