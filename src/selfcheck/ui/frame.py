"""What every screen has: title, rail, the sign of an invented example, and where the assessment comes from."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import streamlit as st

from selfcheck.access import Action, ForbiddenError, Person, Role, Verdict, decide
from selfcheck.assessment import FrozenError, figures_shown
from selfcheck.checklist import Checklist
from selfcheck.municipalities import name_of
from selfcheck.scoring import score
from selfcheck.storage import GoneError, StorageError, Stored
from selfcheck.ui import incidents, resources, screens, texts
from selfcheck.ui.footer import footer, sign
from selfcheck.ui.live import keep_live
from selfcheck.ui.markdown import literal
from selfcheck.ui.saving import draw_anew, refused_texts
from selfcheck.ui.visit import Late, address, assessment_in_address, current_visit
from selfcheck.ui.visitor import NOBODY, homes_of_copy, known

OF_ONE = ("vragen", "programma", "uitslag", "advies", "werkplan", "voortgang", "vergelijken", "delen", "gegevens")
"""The screens that are about one assessment."""

WITH_OTHERS = frozenset({"delen"})
"""The screens that there is no use for where nobody logs in."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The assessment in the address, as it is stored, with its checklist and municipality."""

    stored: Stored
    checklist: Checklist
    place: str
    who: Person

    @property
    def id(self) -> str:
        """Its id, as in the address."""
        return self.stored.assessment.id

    def may(self, action: Action, theme: str | None = None) -> bool:
        """Return whether this visitor may do something with it; an answer is about a theme, or about any."""
        hers = [given for given, who in self.stored.assigned.items() if who.id == self.who.id]
        municipality = self.stored.assessment.municipality
        return decide(self.who, action, municipality, theme=theme, hers=hers) is Verdict.GRANTED

    def may_answer(self, question_id: str) -> bool:
        """Return whether this visitor may answer a question."""
        return self.may(Action.ANSWER, self.checklist.theme_of(question_id).id)


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
    """Say it where an answer came after somebody had finished or deleted the assessment: it is not stored."""
    visit = current_visit()
    if visit.assessment != assessment_in_address():
        return
    for reason in Late:
        if any(unsaved.reason is reason for unsaved in visit.unsaved.values()):
            st.error(texts.LATE[reason])
    if typed := refused_texts(visit):
        st.write(texts.LATE_TYPED)
        for text in typed:
            plain(text)


def rail(current: str) -> None:
    """Draw the links between the screens; those about one assessment only when there is one."""
    here, visit = assessment_in_address(), current_visit()
    with st.container(key="merk", horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.markdown(f"**{texts.NAME}**", width="content")
        sign()
    with st.container(key="rail", horizontal=True):
        for name in _screens_for(known(), of_one=bool(here)):
            # Back must find the step that was left: an address without one leads to where the visitor was last.
            place = visit.place if name == "vragen" and visit.assessment == here else ""
            parameters: Mapping[str, str] = address(here, place) if name in OF_ONE else {}
            label = texts.SCREENS[name]
            screens.link(name, f"**{label}**" if name == current else label, parameters)


def _screens_for(who: Person, *, of_one: bool) -> tuple[str, ...]:
    if who is NOBODY:
        return ("start",)
    about_one = tuple(name for name in OF_ONE if of_one and not (who.alone and name in WITH_OTHERS))
    hers = ("start", *about_one, "bewaren") if who.alone or who.municipalities else ("start",)
    hosts = ("deelname",) if who.role_in("") is Role.HOST else ()
    return hers + hosts + (() if who.alone else ("account",))


def open_in_address(name: str) -> Opened:
    """Return the assessment in the address; without one, say what to do and stop."""
    store = resources.store()
    stored = store.load(assessment_in_address())
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
    return Opened(stored, checklist, name_of(found.municipality), store.who)


def frozen(opened: Opened) -> str:
    """Return what is said of a finished assessment: who may, goes on in a copy."""
    goes_on = homes_of_copy(opened.who, opened.stored.assessment.municipality)
    return texts.FROZEN if goes_on else texts.FROZEN_TO_READ


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
        code(incidents.noted(error))
    except (FrozenError, GoneError):
        st.rerun()  # another tab was first, and the screen says so
    except ForbiddenError:
        st.error(texts.FORBIDDEN)


@contextmanager
def in_dialog() -> Iterator[None]:
    """Say in a dialog why its button could not do its work: a dialog runs apart from the rest of the app."""
    try:
        with storing():
            yield
    except Exception as error:  # noqa: BLE001 - a bug: what is left of the dialog says so
        st.error(f"{texts.BUG} {texts.BUG_NEXT}")
        code(incidents.noted(error))


def code(incident: str) -> None:
    """Show the code under which something stands in the log, for who can look there."""
    st.write(texts.CODE.format(code=incident))


def say(message: str) -> None:
    """Keep a message for the next time the screen is drawn: shown, and said aloud."""
    current_visit().message = message


def say_aloud(message: str) -> None:
    """Keep a message for the next time the screen is drawn: only said aloud, because the screen shows it in place."""
    current_visit().aloud = message


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
    stale = keep_live(visit.screen, stored or {}, visit.message or visit.aloud, visit.focus, visit.turn)
    visit.message, visit.aloud, visit.focus = "", "", ""
    if draw_anew(visit, stale, stored or {}):
        st.rerun()


def plain(text: str) -> None:
    """Show what a person wrote, exactly as it was written."""
    st.text(text)


def label_of(place: str, name: str) -> str:
    """Return how an assessment is called in a list: its municipality, and its name if it has one."""
    return f"{place}: {literal(name)}" if name else place
