"""What an assessment is about, to look at and to change while it is not finished."""

import streamlit as st

from selfcheck.ui import describing, frame, resources, texts


def show() -> None:
    """Draw the fields, and store them when asked."""
    opened = frame.open_in_address("gegevens")
    assessment = opened.stored.assessment
    frame.title("gegevens", texts.SCREENS["gegevens"])
    frame.show_message()
    st.write(frame.label_of(opened.place, assessment.name))
    locked = assessment.finished is not None
    if locked:
        st.info(texts.FROZEN)
    problems = st.container()
    description = describing.ask(opened.checklist, describing.fields_of(assessment), of=opened.id[:8], locked=locked)
    if not locked and st.button(texts.SAVE_ABOUT, type="primary"):
        if description.problems:
            with problems:
                describing.show_problems(description.problems)
        else:
            resources.store().save_about(opened.id, **description.fields)
            frame.say(texts.ABOUT_SAVED)
            st.rerun()
    frame.finish_screen()
