"""When each moment is in one municipality: the fields to say so, and what is missing or wrong in them."""

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from selfcheck.checklist import Checklist, Moment
from selfcheck.dutch import MONTHS, listed, lower_first
from selfcheck.occasions import USUAL_NOTICE, OwnCalendar, Window
from selfcheck.report import wording
from selfcheck.ui import texts
from selfcheck.ui.describing import Problem
from selfcheck.ui.form import Form
from selfcheck.ui.markdown import literal

WEEKS, WHEN, FIRST, LAST = "kalender-weken", "kalender-wanneer", "kalender-eerste", "kalender-laatste"
USUAL, OTHER, NOT = "gewoon", "anders", "niet"

_MOST_WEEKS = 26


@dataclass(frozen=True, slots=True)
class Scheduled:
    """What the fields say, and what is missing or wrong; then it is not all in ``own``."""

    own: OwnCalendar
    problems: tuple[Problem, ...]


def ask(form: Form, checklist: Checklist, now: OwnCalendar) -> Scheduled:
    """Draw the fields, beginning with how it is now."""
    weeks, problems = _weeks(form, now.notice)
    st.header(texts.SCHEDULE_MOMENTS, anchor=False)
    known = {moment.id for moment in checklist.calendar}
    windows = {name: window for name, window in now.windows.items() if name not in known}
    for moment in _yearly(checklist):
        with st.container(border=True, key=f"moment-{moment.id}"):
            _about(moment)
            window, wrong = _window(form, moment, now.windows.get(moment.id))
        problems += wrong
        if window is not None:
            windows[moment.id] = window
    _weekly(checklist)
    return Scheduled(OwnCalendar(notice=weeks, windows=windows), tuple(problems))


def show(checklist: Checklist, now: OwnCalendar) -> None:
    """Draw how it is now as text, for who may not change it."""
    st.markdown(f"**{texts.SCHEDULE_READY}** {now.notice}")
    st.header(texts.SCHEDULE_MOMENTS, anchor=False)
    for moment in _yearly(checklist):
        with st.container(border=True):
            _about(moment)
            st.write(_options(moment)[USUAL] if (window := now.windows.get(moment.id)) is None else _in_words(window))
    _weekly(checklist)


def _yearly(checklist: Checklist) -> list[Moment]:
    return [moment for moment in checklist.calendar if not moment.weekly]


def _about(moment: Moment) -> None:
    st.subheader(moment.label, anchor=False)
    when = f"{moment.when[:1].upper()}{moment.when[1:]}"
    st.write(texts.SCHEDULE_USUALLY.format(when=when, remark=moment.remark).rstrip())


def _weekly(checklist: Checklist) -> None:
    if any_week := [lower_first(moment.label) for moment in checklist.calendar if moment.weekly]:
        st.write(texts.SCHEDULE_WEEKLY.format(moments=listed(any_week)))


def _weeks(form: Form, now: int) -> tuple[int, list[Problem]]:
    written = form.line(WEEKS, texts.SCHEDULE_READY, str(now))
    st.caption(texts.SCHEDULE_READY_HELP.format(weeks=USUAL_NOTICE))
    said = written.strip()
    if said.isdecimal() and len(said) <= len(str(_MOST_WEEKS)) and int(said) <= _MOST_WEEKS:
        return int(said), []
    return now, [Problem(texts.BAD_WEEKS.format(weeks=literal(said[:20])), form.key(WEEKS))]


def _window(form: Form, moment: Moment, now: Window | None) -> tuple[Window | None, list[Problem]]:
    """Ask when a moment is; None for as in the checklist."""
    before = USUAL if now is None else OTHER if now.held else NOT
    label = texts.SCHEDULE_WHEN.format(moment=wording.brief(moment.label))
    chosen = form.pick(f"{WHEN}-{moment.id}", label, _options(moment), before)
    usual = Window(first=moment.first, last=moment.last, last_day=moment.last_day)
    known = now or usual
    if chosen == NOT:
        return known.model_copy(update={"held": False}), []
    if chosen != OTHER:
        return None, []
    first, of_first = _month(form, f"{FIRST}-{moment.id}", texts.SCHEDULE_FIRST, moment, known.first)
    last, of_last = _month(form, f"{LAST}-{moment.id}", texts.SCHEDULE_LAST, moment, known.last)
    st.caption(texts.SCHEDULE_MONTH_HELP)
    last_day = next((each.last_day for each in (known, usual) if each.last == last), None)
    window = Window(first=first, last=last, last_day=last_day)
    return None if window == usual else window, [*of_first, *of_last]


def _month(form: Form, name: str, label: str, moment: Moment, now: int) -> tuple[int, list[Problem]]:
    brief = wording.brief(moment.label)
    said = form.line(name, label.format(moment=brief), MONTHS[now - 1]).strip()
    if said.lower() in MONTHS:
        return MONTHS.index(said.lower()) + 1, []
    return now, [Problem(texts.BAD_MONTH.format(month=literal(said[:20]), moment=brief), form.key(name))]


def _options(moment: Moment) -> Mapping[str, str]:
    usual = Window(first=moment.first, last=moment.last, last_day=moment.last_day)
    return {
        USUAL: texts.SCHEDULE_USUAL.format(months=_months(usual)),
        OTHER: texts.SCHEDULE_OTHER,
        NOT: texts.SCHEDULE_NOT,
    }


def _in_words(window: Window) -> str:
    months = _months(window)
    return f"{months[:1].upper()}{months[1:]}." if window.held else f"{texts.SCHEDULE_NOT}."


def _months(window: Window) -> str:
    sentence = texts.SCHEDULE_MONTHS if window.last_day is None else texts.SCHEDULE_MONTHS_DAY
    return sentence.format(first=MONTHS[window.first - 1], last=MONTHS[window.last - 1], day=window.last_day)
