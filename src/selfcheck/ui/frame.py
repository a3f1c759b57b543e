"""What every screen has: title, rail, the sign of an invented example, and where the assessment comes from."""

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import streamlit as st

from selfcheck.assessment import FrozenError, figures_shown
from selfcheck.checklist import Checklist
from selfcheck.municipalities import UnknownMunicipality, municipality
from selfcheck.scoring import score
from selfcheck.storage import GoneError, StorageError, Stored
from selfcheck.ui import resources, screens, texts
from selfcheck.ui.footer import footer, sign
from selfcheck.ui.live import keep_live
from selfcheck.ui.markdown import literal
from selfcheck.ui.visit import address, assessment_in_address, current_visit

OF_ONE = ("vragen", "uitslag", "advies", "vergelijken", "gegevens")
"""The screens that are about one assessment."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The assessment in the address, as it is stored, with its checklist and municipality."""

    stored: Stored
    checklist: Checklist
    place: str

    @property
    def id(self) -> str:
        """Its id, as in the address."""
        return self.stored.assessment.id


def place_name(code: str) -> str:
    """Return the name of a municipality, or its code if it is no municipality any more."""
    try:
        return municipality(code).name
    except UnknownMunicipality:
        return code


def title(name: str, heading: str, step: str = "") -> None:
    """Set the title of the page and draw its heading; both say the same."""
    st.set_page_config(page_title=f"{heading} - {texts.NAME}")
    with st.container(key="kop"):
        rail(name)
    if resources.demonstrating():
        notice(texts.INVENTED, "verzonnen")
    st.title(heading, anchor=False)
    current_visit().tried_to_begin &= name == "begin"
    current_visit().screen = f"{name}/{step}/{heading if name == 'vragen' else ''}"
    _too_late()


def _too_late() -> None:
    """Say it where an answer came after another tab had finished or deleted the assessment: it is not stored."""
    visit = current_visit()
    reasons = {unsaved.reason for unsaved in visit.unsaved.values()}
    if visit.assessment == assessment_in_address():
        for reason, sentence in ((FrozenError, texts.UNSAVED_FROZEN), (GoneError, texts.UNSAVED_GONE)):
            if reason.__name__ in reasons:
                st.error(sentence)


def rail(current: str) -> None:
    """Draw the links between the screens; those about one assessment only when there is one."""
    here, visit = assessment_in_address(), current_visit()
    with st.container(key="merk", horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.markdown(f"**{texts.NAME}**", width="content")
        sign()
    with st.container(key="rail", horizontal=True):
        for name in ("start", *(OF_ONE if here else ()), "bewaren"):
            # Back must find the step that was left: an address without one leads to where the visitor was last.
            place = visit.place if name == "vragen" and visit.assessment == here else ""
            parameters: Mapping[str, str] = address(here, place) if name in OF_ONE else {}
            label = texts.SCREENS[name]
            screens.link(name, f"**{label}**" if name == current else label, parameters)


def open_in_address(name: str) -> Opened:
    """Return the assessment in the address; without one, say what to do and stop."""
    stored = resources.store().load(assessment_in_address())
    if stored is None:
        title("start", texts.GONE_TITLE)
        st.write(texts.GONE)
        finish_screen()
        st.stop()
    found = stored.assessment
    checklist = resources.shelf().get(found.checklist, found.version)
    if checklist is None:
        title(name, texts.GONE_TITLE)
        st.write(texts.UNKNOWN_CHECKLIST.format(version=found.version))
        finish_screen()
        st.stop()
    visit = current_visit()
    visit.enter(found.id)
    visit.place = stored.place or checklist.themes[0].id
    return Opened(stored, checklist, place_name(found.municipality))


def changed_since_finished(opened: Opened) -> bool:
    """Return whether a finished assessment scores otherwise now than when it was finished."""
    assessment = opened.stored.assessment
    told = assessment.finished_scores
    return told is not None and told != figures_shown(score(opened.checklist, assessment.given))


@contextmanager
def storing() -> Iterator[None]:
    """Say in place why something could not be stored: another screen would cost the visitor what she typed."""
    try:
        yield
    except StorageError as error:
        st.error(f"{texts.TROUBLE[error.reason]} {texts.TROUBLE_REST}")
    except (FrozenError, GoneError):
        st.rerun()  # another tab was first, and the screen says so


@contextmanager
def in_dialog() -> Iterator[None]:
    """Say in a dialog why its button could not do its work: a dialog runs apart from the rest of the app."""
    try:
        with storing():
            yield
    except Exception:
        logging.getLogger(__name__).exception("A dialog could not do its work.")
        st.error(f"{texts.BUG} {texts.BUG_NEXT}")


def say(message: str) -> None:
    """Keep a message for the next time the screen is drawn: shown, and said aloud."""
    current_visit().message = message


def show_message() -> None:
    """Show the message that was kept."""
    if message := current_visit().message:
        st.success(message)


def notice(text: str, name: str) -> None:
    """Show what one should know beside the rest; it is not announced, because nothing happened."""
    with st.container(key=f"noot-{name}"):
        st.markdown(text)


def link_to_field(text: str, key: str) -> str:
    """Return text as a link to a field of this screen, for in a message: the field is then marked as wrong."""
    return f"[{text}](#veld-{key})"


def link_to_part(text: str, key: str) -> str:
    """Return text as a link to a part of this screen with a heading."""
    return f"[{text}](#naar-{key})"


def lead_to(key: str) -> None:
    """Put the focus on a part of the screen when it is drawn."""
    visit = current_visit()
    visit.focus, visit.turn = key, visit.turn + 1


def finish_screen(stored: Mapping[str, str | int | bool] | None = None) -> None:
    """End a screen: tell the browser what is stored, where the focus belongs, what to say."""
    footer()
    visit = current_visit()
    keep_live(visit.screen, stored or {}, visit.message, visit.focus, visit.turn)
    visit.message, visit.focus = "", ""


def plain(text: str) -> None:
    """Show what a person wrote, exactly as it was written."""
    st.text(text)


def label_of(place: str, name: str) -> str:
    """Return how an assessment is called in a list: its municipality, and its name if it has one."""
    return f"{place}: {literal(name)}" if name else place
