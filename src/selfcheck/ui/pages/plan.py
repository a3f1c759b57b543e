"""The work plan of a finished assessment: which advice is taken over, what becomes of it, and when."""

import streamlit as st

from selfcheck.access import Action
from selfcheck.advice import low_end_after
from selfcheck.assessment import Result, evaluate, today
from selfcheck.occasions import AS_USUAL, calendar_of
from selfcheck.plan import Plan, TaskStatus, make_plan
from selfcheck.report import wording_plan
from selfcheck.scoring import shown
from selfcheck.tickets import Kind, Ticket
from selfcheck.ui import frame, resources, screens, texts
from selfcheck.ui.download import download_link
from selfcheck.ui.frame import Opened
from selfcheck.ui.plan import asking, earlier, tasks, timeline
from selfcheck.ui.visit import address


def show() -> None:
    """Draw the plan, and store what its fields say."""
    opened = frame.open_in_address("werkplan")
    assessment = opened.stored.assessment
    frame.title("werkplan", texts.SCREENS["werkplan"])
    frame.show_message()
    st.write(frame.label_of(opened.place, assessment.name))
    since = assessment.finished
    if since is None:
        st.write(texts.PLAN_UNFINISHED)
        screens.link("uitslag", texts.TO_RESULT, address(opened.id))
        frame.finish_screen()
        return
    st.write(texts.PLAN_LEAD)
    result = evaluate(opened.checklist, assessment.given, assessment.chosen)
    own = resources.plans().calendar(opened.id).own
    desk, calendar = tasks.desk(opened), calendar_of(opened.checklist, own)
    if all(advice.set_aside for advice in result.advice):
        st.write(texts.PLAN_NO_ADVICE)
        frame.finish_screen()
        return
    if not opened.may(Action.PLAN):
        frame.notice(texts.ALL_TO_READ, "lezen")
    summary = st.container()
    earlier.offer(desk, result, calendar)
    asking.choose(desk, result, calendar)
    # What was ticked just now is in it; what becomes of it is asked now, and may change it once more.
    asking.show(desk, calendar, lambda: make_plan(result, desk.tasks, calendar, since))
    plan = make_plan(result, desk.tasks, calendar, since)
    with summary:
        _summary(opened, result, plan)
    if plan.planned:
        timeline.show(opened, plan, own=own != AS_USUAL)
        _onwards(opened)
    frame.finish_screen(desk.stored)


def _summary(opened: Opened, result: Result, plan: Plan) -> None:
    if not plan.planned:
        st.write(texts.PLAN_NONE if opened.may(Action.PLAN) else texts.PLAN_NONE_TO_READ)
        return
    open_, busy, done = map(plan.with_status, (TaskStatus.OPEN, TaskStatus.BUSY, TaskStatus.DONE))
    st.markdown(f"**{texts.PLAN_COUNTS.format(taken=len(plan.planned), open=open_, busy=busy, done=done)}**")
    after = low_end_after(result.scores, [each.advice for each in plan.planned])
    if after is not None and result.scores.total is not None:
        st.write(texts.PLAN_LOW_END.format(low=shown(after), now=shown(result.scores.total.low)))
    if late := sum(each.late(today()) for each in plan.planned):
        frame.notice(texts.PLAN_LATE.format(number=wording_plan.advices(late)), "te-laat")


def _onwards(opened: Opened) -> None:
    st.header(texts.PLAN_FILES, anchor=False)
    st.write(texts.PLAN_FILES_LEAD)
    whom = resources.store().who.id
    download_link(texts.PLAN_EXCEL, Ticket(Kind.PLAN_EXCEL, whom, opened.id), "download-werkplan-excel")
    download_link(texts.PLAN_CSV, Ticket(Kind.PLAN_CSV, whom, opened.id), "download-werkplan-csv")
    screens.link("tekst", texts.PLAN_TO_TEXT, address(opened.id))
    screens.link("voortgang", texts.PLAN_TO_PROGRESS, address(opened.id))
