"""What an assessment is about: looked at, and changed while it is not finished."""

import streamlit as st

from selfcheck.access import Action
from selfcheck.ui import describing, frame, resources, texts


def show() -> None:
    """Draw the fields, and store what they say as soon as nothing is missing."""
    opened = frame.open_in_address("gegevens")
    assessment = opened.stored.assessment
    frame.title("gegevens", texts.SCREENS["gegevens"])
    frame.show_message()
    st.write(frame.label_of(opened.place, assessment.name))
    before, of = describing.fields_of(assessment), opened.id[:8]
    if assessment.finished is not None or not opened.may(Action.DESCRIBE):
        frame.notice(frame.frozen(opened) if assessment.finished else texts.ALL_TO_READ, "afgerond")
        describing.show(opened.checklist, before)
        frame.finish_screen()
        return
    problems = st.container(key="problemen")
    description = describing.ask(opened.checklist, before, of=of)
    if description.problems:
        with problems:
            describing.show_problems(description.problems)
            st.write(texts.ABOUT_NOT_SAVED)
    elif description.fields != before:
        with problems, frame.storing():
            resources.store().save_about(opened.id, **description.fields)
            before = description.fields
    frame.finish_screen(describing.stored(opened.checklist, before, of=of))
