"""The text for the programme: written on from our drafts, copied, and as a document of Word."""

from dataclasses import replace

import streamlit as st

from selfcheck.advice import Advice
from selfcheck.assessment import evaluate
from selfcheck.plan import Plan, Planned, make_plan
from selfcheck.report import ProgrammeText, in_plain_text, programme_text, wording, wording_programme
from selfcheck.report.text import lost
from selfcheck.tickets import Kind, Ticket
from selfcheck.ui import frame, resources, screens, texts
from selfcheck.ui.dossiers import dossier_of
from selfcheck.ui.download import download_link
from selfcheck.ui.explaining import source_of
from selfcheck.ui.frame import Opened
from selfcheck.ui.plan import fields, tasks
from selfcheck.ui.plan.tasks import Desk
from selfcheck.ui.visit import address


def show() -> None:
    """Draw a field for each text, store what it says, and offer the whole."""
    opened = frame.open_in_address("tekst")
    assessment = opened.stored.assessment
    frame.title("tekst", texts.SCREENS["tekst"])
    frame.show_message()
    st.write(frame.label_of(opened.place, assessment.name))
    if assessment.finished is None:
        st.write(texts.WRITE_UNFINISHED)
        screens.link("uitslag", texts.TO_RESULT, address(opened.id))
        frame.finish_screen()
        return
    dossier = dossier_of(resources.database(), opened.who, opened.checklist, assessment)
    desk = tasks.desk(opened)
    result = evaluate(opened.checklist, assessment.given, assessment.chosen)
    plan = make_plan(result, desk.tasks, dossier.calendar, dossier.since)
    if plan.planned:
        st.write(texts.WRITE_LEAD)
        still_open = st.container()
        _texts(desk, plan)
        # Not before: it says what is stored, also what was stored just now.
        text = programme_text(replace(dossier, tasks=desk.tasks))
        still_open.write(wording_programme.still_open(text.placeholders))
        _whole(opened, text)
    else:
        st.write(texts.WRITE_NONE)
    screens.link("werkplan", texts.TO_PLAN, address(opened.id))
    frame.finish_screen(desk.stored)


def _texts(desk: Desk, plan: Plan) -> None:
    hers = [desk.may_plan(each.advice) for each in plan.planned]
    if not all(hers):
        frame.notice(texts.WRITE_TO_READ if any(hers) else texts.ALL_TO_READ, "alleen-lezen")
    for theme in desk.opened.checklist.themes:
        if planned := plan.of(theme.id):
            st.header(theme.title, anchor=False)
            for each in planned:
                with st.container(border=True, key=f"schrijf-{each.id}"):
                    _text(desk, each)


def _text(desk: Desk, planned: Planned) -> None:
    advice = planned.advice
    draft = wording_programme.draft(advice)
    st.subheader(advice.question.label, anchor=False)
    asks = (wording.REFER,) if advice.already else (advice.level.lead, advice.proposal.text)
    st.write(" ".join(filter(None, asks)))
    if desk.may_plan(advice):
        label = texts.WRITE_OWN.format(label=advice.question.label)
        desk.ask(advice, fields.area("text", label, draft=draft))
        if desk.task(planned.id).text is not None:
            _offer_back(desk, advice, draft)
    else:
        text = desk.task(planned.id).text
        st.code(draft if text is None else text, language=None, wrap_lines=True)
    with st.expander(texts.SOURCES, key=f"herkomst-{planned.id}"):
        source_of(desk.opened.checklist, advice.question)


def _offer_back(desk: Desk, advice: Advice, draft: str) -> None:
    """Offer the draft in place of what was made of it; what disappears is shown first, and can be copied."""
    label = texts.WRITE_BACK.format(label=advice.question.label)
    if st.button(label, key=f"terug-{advice.question.id}", type="tertiary"):
        _ask_to_put_back(desk, advice, draft)


@st.dialog(texts.WRITE_BACK_TITLE)
def _ask_to_put_back(desk: Desk, advice: Advice, draft: str) -> None:
    st.write(texts.WRITE_BACK_MEANS)
    st.code(desk.task(advice.question.id).text, language=None, wrap_lines=True)
    st.write(texts.WRITE_BACK_DRAFT)
    frame.plain(draft)
    if st.button(texts.WRITE_BACK_YES, type="primary"):
        with frame.in_dialog():
            if desk.change(advice, text=None):
                frame.say(texts.WRITE_BACK_DONE.format(label=advice.question.label))
                st.rerun()
            st.warning(texts.WRITE_BACK_LATE)
    if st.button(texts.CANCEL):
        st.rerun()


def _whole(opened: Opened, text: ProgrammeText) -> None:
    st.header(texts.WRITE_WHOLE, anchor=False)
    if not text.sections:
        st.write(texts.WRITE_EMPTIED)
        return
    plain = in_plain_text(text)
    st.write(texts.WRITE_NOTES)
    if missing := "".join(lost(plain)):
        st.warning(texts.WRITE_MISSING)
        frame.plain(missing)
    ticket = Ticket(Kind.PROGRAMME, opened.who.id, opened.id)
    download_link(texts.WRITE_DOWNLOAD, ticket, "download-tekst")
    st.code(plain, language=None, wrap_lines=True)
