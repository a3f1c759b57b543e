"""The first screen: what this is, how long it takes, and where you were."""

from collections.abc import Iterator, Sequence

import streamlit as st

from selfcheck.access import Person, Role
from selfcheck.assessment import AMSTERDAM, today
from selfcheck.checklist import Checklist
from selfcheck.dutch import full_date
from selfcheck.host import current_host
from selfcheck.login import current_login
from selfcheck.municipalities import name_of
from selfcheck.storage import Summary
from selfcheck.ui import frame, resources, screens, texts
from selfcheck.ui.announcing import announce
from selfcheck.ui.migration.newer import newer_than
from selfcheck.ui.visit import address
from selfcheck.ui.visitor import may_begin


def show() -> None:
    """Draw the start."""
    frame.title("start", texts.START_TITLE)
    frame.show_message()
    st.write(texts.START_LEAD)
    who = resources.store().who
    with st.container(horizontal=True):
        begin = may_begin(who) and st.button(texts.BEGIN, type="primary")
        st.download_button(texts.SAMPLE, _sample, texts.SAMPLE_FILE, "application/pdf", on_click="ignore")
    if begin:
        screens.go("begin")
    if who.alone or who.municipalities:
        _mine(who)
    else:
        _of_nobody(who)
    st.header(texts.ABOUT_CHECK, anchor=False)
    for heading, text in _blocks(resources.offered()):
        st.subheader(heading, anchor=False)
        st.write(text)
    _answers()
    frame.finish_screen()


def _sample() -> bytes:
    from selfcheck.ui.sample import sample_sheet  # noqa: PLC0415 - only who asks for it waits for fonts and PDF

    return sample_sheet(resources.offered()[0], today())


def _blocks(offered: Sequence[Checklist]) -> Iterator[tuple[str, str]]:
    """Give the headings with their texts; what belongs to a checklist comes from its file."""
    yield from texts.START_NEEDS
    yield texts.START_TIME, "\n\n".join(f"{_named(checklist, offered)}{_takes(checklist)}" for checklist in offered)
    yield from texts.START_HOW
    yield texts.START_WHOSE, "\n\n".join(f"{_named(checklist, offered)}{checklist.about[0]}" for checklist in offered)


def _named(checklist: Checklist, offered: Sequence[Checklist]) -> str:
    """Return the title before a text, if there is more than one checklist."""
    return f"**{checklist.title}.** " if len(offered) > 1 else ""


def _takes(checklist: Checklist) -> str:
    everything, short = len(checklist.questions), checklist.short_version
    brief = texts.SHORT_TAKES.format(**_duration(len(short.questions))) if short else ""
    whole = texts.WHOLE_TAKES.format(**_duration(everything))
    return " ".join(filter(None, (brief, whole, texts.STOP_ANY_TIME)))


def _answers() -> None:
    host = current_host()
    st.subheader(texts.START_ANSWERS, anchor=False)
    own = texts.START_ANSWERS_OWN if resources.on_this_computer() else texts.START_ANSWERS_SERVER
    with_host = texts.START_ANSWERS_LOGIN if current_login() else texts.START_ANSWERS_HOST
    frame.plain(with_host.format(host=host.name) if host else own)


def _duration(questions: int) -> dict[str, object]:
    """Estimate how long questions take: about a minute and a half each, with looking up, in quarters of an hour."""
    return {"questions": questions, "minutes": max(1, round(questions * 1.5 / 15)) * 15}


def _of_nobody(who: Person) -> None:
    """Say what somebody can do who belongs to no municipality."""
    st.header(texts.MINE, anchor=False)
    if who.role_in("") is Role.HOST:
        st.write(texts.ONLY_HOST)
        screens.link("deelname", texts.SCREENS["deelname"])
        return
    st.write(texts.NO_ROLES)
    if host := current_host():
        frame.plain(texts.FOOTER_QUESTIONS.format(name=host.name, contact=host.contact))


def _mine(who: Person) -> None:
    ours = texts.OURS_OF_MORE if len(who.own) > 1 else texts.OURS
    st.header(texts.MINE if who.alone else ours, anchor=False)
    summaries = resources.store().summaries()
    if not summaries:
        st.write(texts.NONE_YET)
    for summary in summaries:
        with st.container(border=True):
            _summary(summary, who)


def _summary(summary: Summary, who: Person) -> None:
    place = name_of(summary.municipality)
    st.subheader(frame.label_of(place, summary.name), anchor=False)
    checklist = resources.shelf().get(summary.checklist, summary.version)
    if checklist is None:
        st.write(texts.UNKNOWN_CHECKLIST.format(version=summary.version))
        return
    kind = next((kind.label for kind in checklist.kinds if kind.id == summary.kind), "")
    answered = texts.ANSWERED.format(answered=summary.answered, all=len(checklist.questions))
    when = (
        texts.FINISHED_ON.format(date=full_date(summary.finished))
        if summary.finished
        else texts.CHANGED_ON.format(date=full_date(summary.changed.astimezone(AMSTERDAM).date()))
    )
    st.write(". ".join(filter(None, (kind, answered, when))) + ".")
    announce(summary.announced, summary.changed)
    with st.container(horizontal=True):
        if not summary.finished:
            reads = who.role_in(summary.municipality) is Role.READER
            # Without a step: who has themes of her own goes on there, and not where a colleague was.
            step = summary.place if who.alone else ""
            label = texts.SEE_ANSWERS if reads else texts.CONTINUE
            screens.link("vragen", f"{label}: {place}", address(summary.id, step))
        screens.link("uitslag", f"{texts.SEE_RESULT}: {place}", address(summary.id))
        if newer_than(checklist):
            screens.link("overzetten", texts.NEWER_OF.format(place=place), address(summary.id))
