"""Sharing a finished assessment: what others see, who they are, and taking it back."""

import streamlit as st

from selfcheck.access import Action
from selfcheck.assessment import today
from selfcheck.dutch import full_date
from selfcheck.host import current_host
from selfcheck.municipalities import is_current
from selfcheck.sharing import runs_out, tell
from selfcheck.storage import CountedError, Decision, GoneError, Readable, Sharing
from selfcheck.ui import confirming, deciding, decisions, describing, frame, preview, resources, screens, texts
from selfcheck.ui.confirming import Confirmed
from selfcheck.ui.deciding import Wanted
from selfcheck.ui.form import Form
from selfcheck.ui.frame import Opened
from selfcheck.ui.markdown import literal
from selfcheck.ui.visit import Deciding, address, current_visit
from selfcheck.ui.visitor import homes_of_copy


def show() -> None:
    """Draw how an assessment is shared; who may decide it, can change that."""
    opened = frame.open_in_address("delen")
    frame.title("delen", texts.SHARE_TITLE)
    frame.show_message()
    if opened.who.alone:
        st.write(texts.SHARE_ALONE if resources.on_this_computer() else texts.SHARE_NO_LOGIN)
        st.write(texts.SHARE_BY_FILE)
        screens.link("advies", texts.SHARE_TO_SHEET, address(opened.id))
    elif opened.stored.assessment.finished is None:
        frame.notice(texts.SHARE_UNFINISHED, "niet-af")
        screens.link("uitslag", texts.TO_RESULT, address(opened.id))
    else:
        _finished(opened, *_kept(opened))
    frame.finish_screen()


def _kept(opened: Opened) -> tuple[Sharing, Readable]:
    """Return how it is shared, and what its municipality finished last, which can be this one."""
    sharing = resources.sharing()
    try:
        standing, own = sharing.standing(opened.id), sharing.own(opened.id)
    except GoneError:  # deleted since it was opened
        st.rerun()
    here = opened.stored.assessment.municipality
    return standing, [each for each in own if each.municipality == here][-1]


def _finished(opened: Opened, sharing: Sharing, newest: Readable) -> None:
    _about(opened)
    now = sharing.now(today())
    if not is_current(newest.municipality):
        _former(opened, now)
        decisions.show_history(opened.checklist, sharing)
        return
    _now(opened, sharing, now)
    if newest.id != opened.id:
        frame.notice(texts.SHARE_NEWER.format(date=full_date(newest.finished)), "nieuwer")
        screens.link("delen", texts.SHARE_TO_NEWER, address(newest.id))
    if opened.may(Action.SHARE):
        st.write(texts.SHARE_FREE)
        st.write(texts.SHARE_CONSULT)
        _decide(opened, sharing, now)
    else:
        frame.notice(texts.SHARE_TO_READ, "lezen")
        if now:
            with st.expander(texts.SHARE_PREVIEW_NOW, key="zien"):
                preview.show(opened, now.consent)
    decisions.show_history(opened.checklist, sharing)


def _about(opened: Opened) -> None:
    assessment = opened.stored.assessment
    assert assessment.finished is not None  # the screen is about what is finished
    with st.container(border=True):
        st.markdown(f"**{frame.label_of(opened.place, assessment.name)}**")
        for programme in assessment.programmes:
            frame.plain(describing.in_full(programme))
        st.write(f"{texts.FINISHED_ON.format(date=full_date(assessment.finished))}.")


def _former(opened: Opened, now: Decision | None) -> None:
    """Draw what can be done in a municipality that is no more: nobody sees what it decided, and it can end that."""
    frame.notice(texts.SHARE_FORMER, "vroeger")
    if homes_of_copy(opened.who, opened.stored.assessment.municipality):
        st.write(texts.SHARE_FORMER_COPY)
    if now and opened.may(Action.UNSHARE):
        st.write(texts.SHARE_FORMER_STOP.format(date=full_date(now.ends)))
        if st.button(texts.SHARE_STOP):
            _ask_to_stop(opened)


def _now(opened: Opened, sharing: Sharing, now: Decision | None) -> None:
    st.header(texts.SHARE_NOW, anchor=False)
    if now:
        st.write(decisions.in_words(opened.checklist, now.consent, now.ends))
    else:
        st.write(texts.SHARE_NOT_NOW if sharing.decisions else texts.SHARE_NOT_YET)
    if sharing.elsewhere:
        st.warning(texts.SHARE_ELSEWHERE.format(date=full_date(sharing.elsewhere)))


def _decide(opened: Opened, sharing: Sharing, now: Decision | None) -> None:
    stopped = sum(decision.stopped is not None for decision in sharing.decisions)
    # After a decision the fields are fresh ones, which begin with what is in force then.
    form = Form(f"{describing.key_of(opened.id)}-{len(sharing.decisions)}-{stopped}")
    problems = st.container(key="problemen")
    wanted = deciding.ask(form, opened, sharing)
    if wanted.extent is None:
        st.write(texts.SHARE_STOP_TO_DO if now else texts.SHARE_NOTHING_TO_DO)
        if now and st.button(texts.SHARE_STOP, type="primary"):
            _ask_to_stop(opened)
        return
    _know(opened)
    st.header(texts.SHARE_CONFIRM, anchor=False)
    with st.expander(texts.SHARE_PREVIEW, key="zien"):
        if wanted.problems:
            st.write(texts.SHARE_PREVIEW_FIRST)
        else:
            # What others are told does not depend on who decided it.
            preview.show(opened, wanted.decided(opened.place, today()))
    confirmed = confirming.ask(form)
    missing = (*wanted.problems, *confirmed.problems)
    with st.container(horizontal=True):
        share = st.button(texts.SHARE_YES, type="primary")
        stop = now is not None and st.button(texts.SHARE_STOP)
    if share:
        if not missing:
            with problems, frame.storing():
                _give(opened, wanted, confirmed)
        current_visit().deciding.tried = True
        frame.lead_to("problemen")
    if current_visit().deciding.tried:
        with problems:
            describing.show_problems(missing)
    if stop:
        _ask_to_stop(opened)


def _know(opened: Opened) -> None:
    st.header(texts.SHARE_KNOW, anchor=False)
    st.subheader(texts.SHARE_WOO_TITLE, anchor=False)
    st.write(texts.SHARE_WOO)
    for theme in opened.checklist.themes:
        if theme.sensitive:
            st.subheader(theme.title, anchor=False)
            st.write(texts.SHARE_SENSITIVE)
    st.subheader(texts.SHARE_HOST_TITLE, anchor=False)
    host = current_host()
    st.write(texts.SHARE_HOST.format(host=literal(host.name) if host else texts.SHARE_HOST_UNNAMED))
    screens.link("privacy", texts.SCREENS["privacy"], address(opened.id))
    st.subheader(texts.SHARE_ENDS_TITLE, anchor=False)
    st.write(texts.SHARE_ENDS.format(date=full_date(runs_out(today()))))


def _give(opened: Opened, wanted: Wanted, confirmed: Confirmed) -> None:
    assert confirmed.on is not None  # nothing is missing
    consent = wanted.decided(confirmed.by, confirmed.on)
    try:
        resources.sharing().give(opened.id, consent, lambda assessment: tell(opened.checklist, assessment, consent))
    except CountedError as error:  # a round was released while the screen was open
        st.error(texts.SHARE_COUNTED.format(date=full_date(error.on)))
        return
    current_visit().deciding = Deciding()
    now = decisions.in_words(opened.checklist, consent, runs_out(today()))
    frame.say(texts.SHARE_DONE.format(now=now))
    st.rerun()


@st.dialog(texts.SHARE_STOP_TITLE)
def _ask_to_stop(opened: Opened) -> None:
    st.write(texts.SHARE_STOP_MEANS)
    if st.button(texts.SHARE_STOP_YES, type="primary"):
        with frame.in_dialog():
            stopped = resources.sharing().withdraw(opened.id)
            current_visit().deciding = Deciding()
            frame.say(texts.SHARE_STOPPED if stopped else texts.SHARE_STOPPED_BEFORE)
            st.rerun()
    if st.button(texts.SHARE_STOP_NO):
        st.rerun()
