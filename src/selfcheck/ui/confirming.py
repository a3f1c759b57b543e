"""Who decided, when, and that she who fills it in may do so."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import streamlit as st

from selfcheck.answers import MAX_LINE, typed
from selfcheck.assessment import today
from selfcheck.ui import texts
from selfcheck.ui.describing import Problem, read_date
from selfcheck.ui.form import Form
from selfcheck.ui.markdown import literal

DECIDER, DAY, MAY = "besluit-functie", "besluit-datum", "besluit-mag"


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Who decided (a function) and when, and what is missing or wrong in that."""

    by: str
    on: date | None
    problems: tuple[Problem, ...]


def ask(form: Form) -> Confirmed:
    """Draw the fields. They begin empty, also if something is shared already: each decision is a new one."""
    by = form.line(DECIDER, texts.SHARE_DECIDER)
    st.caption(texts.SHARE_DECIDER_HELP)
    written = form.line(DAY, texts.SHARE_DAY)
    st.caption(texts.DAY_HELP)
    may = form.tick(MAY, texts.SHARE_MAY)
    on, wrong = _day(written)
    problems = [*_wrong_line(by, form.key(DECIDER)), *([Problem(wrong, form.key(DAY))] if wrong else [])]
    return Confirmed(by, on, (*problems, *([] if may else [Problem(texts.NEED_MAY, form.key(MAY))])))


def _wrong_line(line: str, key: str) -> Iterator[Problem]:
    kept = str(typed(line)).strip()
    if not kept:
        yield Problem(texts.NEED_DECIDER, key)
    elif len(kept) > MAX_LINE:
        yield Problem(texts.LONG_LINE, key)


def _day(written: str) -> tuple[date | None, str]:
    if not written.strip():
        return None, texts.NEED_DAY
    try:
        on = read_date(written)
    except ValueError:
        return None, texts.BAD_DAY.format(date=literal(written[:20]))
    return (None, texts.LATE_DAY) if on > today() else (on, "")
