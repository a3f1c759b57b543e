"""When what is planned can be decided: a picture of the years, and a table that says the same and more."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

import altair as alt
import pandas as pd
import streamlit as st

from selfcheck.access import Action
from selfcheck.assessment import today
from selfcheck.dutch import shortened
from selfcheck.occasions import FIRST_YEAR, LAST_YEAR, Occasion
from selfcheck.plan import Plan, Planned
from selfcheck.report import wording, wording_plan
from selfcheck.ui import figures, pictures, screens, texts
from selfcheck.ui.frame import Opened
from selfcheck.ui.visit import address

LONGEST = 24
"""How many letters of a moment stand in the picture at most; the table below it has them all."""

_NOON = time(12)


def show(opened: Opened, plan: Plan, *, own: bool) -> None:
    """Draw them; ``own`` is whether the municipality has a calendar of its own."""
    st.header(wording_plan.CALENDAR, anchor=False)
    st.write(wording_plan.USUAL_MONTHS)
    if own:
        st.write(texts.PLAN_CALENDAR_OWN)
    _draw([(occasion, planned) for occasion, planned in plan.together if occasion and not occasion.moment.weekly])
    st.table(
        pd.DataFrame([_row(occasion, planned) for occasion, planned in plan.together]),
        hide_index=True,
        alt=wording_plan.CALENDAR,
    )
    may = opened.may(Action.SCHEDULE)
    screens.link("kalender", texts.PLAN_CALENDAR_CHANGE if may else texts.PLAN_CALENDAR_SEE, address(opened.id))


def _row(occasion: Occasion | None, planned: Sequence[Planned]) -> Mapping[str, str]:
    cells = (
        wording_plan.when(occasion, today()),
        wording.brief(occasion.moment.label) if occasion else wording_plan.NONE,
        occasion.moment.decides if occasion else wording_plan.NONE,
        "; ".join(each.advice.question.label for each in planned),
        wording_plan.papers(occasion.ready if occasion else None, today()),
    )
    return dict(zip(wording_plan.WHEN_COLUMNS, cells, strict=True))


def _draw(found: Sequence[tuple[Occasion, Sequence[Planned]]]) -> None:
    if not found:
        return
    rows = [
        {
            "naam": texts.PLAN_CALENDAR_BAR.format(
                moment=shortened(wording.briefest(occasion.moment.label), LONGEST),
                year=occasion.first.year,
                number=len(planned),
            ),
            "begin": datetime.combine(occasion.first, _NOON),  # a day without an hour is another day west of Greenwich
            "eind": datetime.combine(occasion.last, _NOON),
        }
        for occasion, planned in found
    ]
    told = [
        texts.PLAN_CALENDAR_ALT_LINE.format(
            moment=wording.brief(occasion.moment.label),
            months=wording.months(occasion),
            number=wording_plan.advices(len(planned)),
        )
        for occasion, planned in found
    ]
    pictures.show(_form(figures.ink()), {"momenten": pd.DataFrame(rows)}, wording_plan.timeline(told))


@pictures.kept
def _form(letters: str) -> Mapping[str, Any]:
    years = range(FIRST_YEAR, LAST_YEAR + 2)
    x = alt.X(
        "begin",
        type="temporal",
        axis=alt.Axis(
            title=None, values=[_at(date(year, 1, 1)) for year in years], format="%Y", labelFlush=True, grid=True
        ),
        scale=alt.Scale(domain=[_at(date(years[0], 1, 1)), _at(date(years[-1], 1, 1))]),
    )
    # The name stands above its bar: beside it, there is no room for bars on a phone.
    base = pictures.rows("momenten").encode(y=alt.Y("naam:N", axis=None, sort=None))
    bars = base.mark_bar(color=figures.MINE, height=14, clip=True, aria=False).encode(x=x, x2="eind")
    names = base.mark_text(align="left", dy=-18, fontSize=14, color=letters, aria=False).encode(
        x=alt.datum(_at(date(years[0], 1, 1)), type="temporal"), text="naam:N"
    )
    return pictures.form((bars + names).properties(height=alt.Step(54)), letters)


def _at(day: date) -> alt.DateTime:
    return alt.DateTime(year=day.year, month=day.month, date=day.day, hours=_NOON.hour)
