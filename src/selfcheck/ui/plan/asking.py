"""The advice in a work plan: to take it over, and to say who does it, by when, at which moment and how far it is."""

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from selfcheck.advice import Advice
from selfcheck.assessment import Result, today
from selfcheck.dutch import full_date
from selfcheck.occasions import Calendar, Occasion, next_occasion, occasion_in, occasions
from selfcheck.plan import Plan, Planned, Task, TaskStatus
from selfcheck.report import wording, wording_plan
from selfcheck.ui import advising, frame, texts
from selfcheck.ui.explaining import source_of
from selfcheck.ui.plan.fields import area, choice, day, line, tick
from selfcheck.ui.plan.tasks import Desk, Field


def choose(desk: Desk, result: Result, calendar: Calendar) -> None:
    """Draw what can be taken over by this visitor, and store what is."""
    usable = [advice for advice in result.advice if not advice.set_aside and desk.may_plan(advice)]
    if not usable:
        return
    st.header(texts.PLAN_CHOOSE, anchor=False)
    st.write(texts.PLAN_CHOOSE_HOW)
    rest = len(usable) - advising.FIRST
    everything = rest > 0 and st.checkbox(texts.ALL_ADVICE.format(number=rest), key=f"alle-taken-{desk.opened.id[:8]}")
    for advice in usable if everything else usable[: advising.FIRST]:
        desk.ask(advice, _taken(desk, advice, calendar))
        st.caption(advising.gain(advice))


def _taken(desk: Desk, advice: Advice, calendar: Calendar) -> Field:
    def moment() -> Mapping[str, Any]:
        # Said once and for all: a plan must not slip by itself because a moment went by.
        occasion = next_occasion(calendar, advice.bracket, today())
        if desk.task(advice.question.id).moment is not None or occasion is None or occasion.moment.weekly:
            return {}
        return {"moment": occasion.moment.id, "year": occasion.first.year}

    return tick(texts.PLAN_TAKE.format(label=advice.question.label), moment)


def show(desk: Desk, calendar: Calendar, make: Callable[[], Plan]) -> None:
    """Draw what is taken over, per theme, and store what is said about it; ``make`` makes the plan as it then stands."""
    plan, places = make(), dict[str, DeltaGenerator]()
    for theme in plan.themes:
        st.header(texts.PLAN_OF_THEME.format(theme=theme.title), anchor=False)
        for planned in plan.of(theme.id):
            with st.container(border=True, key=f"taak-{planned.id}"):
                places[planned.id] = _about(desk, planned)
                if desk.may_plan(planned.advice):
                    _ask(desk, planned, calendar)
                else:
                    _read(planned.task)
    for planned in make().planned:
        with places[planned.id]:
            _when(planned)


def _about(desk: Desk, planned: Planned) -> DeltaGenerator:
    """Draw what is to be done; gives the place for when."""
    advice, question = planned.advice, planned.advice.question
    st.subheader(question.label, anchor=False)
    st.markdown(advising.gain(advice))
    st.write(texts.REFER if advice.already else advice.proposal.text)
    st.markdown(f"**{texts.WHO}:** {question.who}")
    place = st.container()
    with st.expander(texts.SOURCES, key=f"bronnen-{question.id}"):
        source_of(desk.opened.checklist, question)
    return place


def _ask(desk: Desk, planned: Planned, calendar: Calendar) -> None:
    advice = planned.advice
    with st.expander(texts.PLAN_MOMENT_CHANGE, key=f"moment-{planned.id}"):
        desk.ask(advice, _moment(desk, planned, calendar))
    desk.ask(advice, line("owner", texts.PLAN_OWNER, texts.PLAN_OWNER_HELP))
    desk.ask(advice, day("due", texts.PLAN_DUE, texts.PLAN_DUE_HELP))
    desk.ask(advice, _status())
    help_ = texts.PLAN_NOTE_SENSITIVE if advice.theme.sensitive else texts.PLAN_NOTE_HELP
    desk.ask(advice, area("note", texts.PLAN_NOTE, help_))


def _status() -> Field:
    words = {status.value: f"{status.value[:1].upper()}{status.value[1:]}" for status in TaskStatus}
    return choice(
        texts.PLAN_STATUS,
        ("status",),
        words,
        lambda task: task.status.value,
        lambda said: {"status": TaskStatus(said)},
    )


def _moment(desk: Desk, planned: Planned, calendar: Calendar) -> Field:
    """Return the choice among the moments that fit and that are still to come, and the one that stands."""

    def says(task: Task) -> str:
        return "" if task.moment is None else f"{task.moment} {task.year}"

    def means(said: str) -> Mapping[str, Any]:
        moment, _, year = said.partition(" ")
        return {"moment": moment, "year": int(year)} if said else {"moment": None, "year": None}

    bracket, task = planned.advice.bracket, desk.task(planned.id)
    finished = desk.opened.stored.assessment.finished or today()
    first = next_occasion(calendar, bracket, finished)
    options = {
        "": texts.PLAN_MOMENT_FIRST.format(occasion=wording.occasion(first)) if first else wording_plan.NO_MOMENT
    }
    for each in occasions(calendar, today()):
        if each.moment.id in bracket.moments and not each.past(today()):
            options[f"{each.moment.id} {each.first.year}"] = wording.occasion(each)
    if (stands := says(task)) not in options and task.moment is not None and task.year is not None:
        there = occasion_in(calendar, task.moment, task.year, today())
        options[stands] = wording.occasion(there) if there else texts.PLAN_MOMENT_GONE
    return choice(texts.PLAN_MOMENT, ("moment", "year"), options, says, means)


def _read(task: Task) -> None:
    """Draw what becomes of an advice as text, for who may not change it."""
    shown = {
        texts.OWNER: task.owner,
        texts.PLAN_SHORT_DUE: full_date(task.due) if task.due else "",
        texts.PLAN_SHORT_STATUS: task.status.value,
        texts.PLAN_SHORT_NOTE: task.note,
    }
    for label, text in shown.items():
        if text.strip():
            st.markdown(f"**{label}**")
            frame.plain(text)


def _when(planned: Planned) -> None:
    task, occasion = planned.task, planned.occasion
    st.markdown(f"**{texts.WHEN}:** {_in_words(task, occasion)}")
    if not planned.late(today()):
        return
    past_due = task.due is not None and task.due < today()
    sentence = texts.PLAN_DUE_PAST.format(date=full_date(task.due)) if past_due and task.due else texts.PLAN_MOMENT_PAST
    frame.notice(sentence, f"te-laat-{planned.id}")


def _in_words(task: Task, occasion: Occasion | None) -> str:
    if occasion is None:
        return texts.PLAN_MOMENT_GONE if task.moment else wording_plan.NO_MOMENT
    return f"{wording.occasion(occasion)}. {wording.papers_ready(occasion)}".rstrip()
