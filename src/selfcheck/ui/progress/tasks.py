"""How far the plan of an assessment is: its tasks by status, with who does each and when."""

import pandas as pd
import streamlit as st

from selfcheck.assessment import today
from selfcheck.dutch import full_date, listed
from selfcheck.plan import Plan, Planned, TaskStatus
from selfcheck.progress import Measurement
from selfcheck.report import wording, wording_plan
from selfcheck.ui import frame, screens, texts
from selfcheck.ui.frame import Opened
from selfcheck.ui.markdown import literal
from selfcheck.ui.visit import address

_ORDER = (TaskStatus.DONE, TaskStatus.BUSY, TaskStatus.OPEN)


def show(opened: Opened, mine: Measurement) -> None:
    """Draw how far the tasks are; of an unfinished assessment, that it has no plan yet."""
    st.header(texts.PROGRESS_PLAN, anchor=False)
    if mine.assessment.finished is None:
        frame.notice(texts.PLAN_UNFINISHED, "niet-af")
        screens.link("uitslag", texts.TO_RESULT, address(opened.id))
        return
    st.write(in_words(mine.plan, texts.PROGRESS_TASKS) or texts.PROGRESS_NO_TASKS)
    for status in _ORDER:
        _of(mine.plan, status)
    screens.link("werkplan", texts.TO_PLAN, address(opened.id))


def in_words(plan: Plan, sentence: str) -> str:
    """Return how many tasks a plan has and how far they are, in this sentence; nothing of a plan without any."""
    if not plan.planned:
        return ""
    parts = [f"{number} {status}" for status in _ORDER if (number := plan.with_status(status))]
    return sentence.format(number=wording_plan.advices(len(plan.planned)), parts=listed(parts))


def _of(plan: Plan, status: TaskStatus) -> None:
    rows = [
        {
            texts.ADVICE: each.advice.question.label,
            texts.OWNER: literal(each.task.owner) or "–",
            texts.WHEN: _when(each),
        }
        for each in plan.planned
        if each.task.status is status
    ]
    if rows:
        heading = status.capitalize()
        st.subheader(heading, anchor=False)
        st.table(pd.DataFrame(rows), hide_index=True, alt=heading)


def _when(planned: Planned) -> str:
    due, occasion = planned.task.due, planned.occasion
    when = texts.PROGRESS_DUE.format(date=full_date(due)) if due else wording.occasion(occasion) if occasion else "–"
    return texts.PROGRESS_LATE.format(when=when) if planned.late(today()) else when
