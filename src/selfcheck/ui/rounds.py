"""Rounds of figures without names, as a host sees them: the day, who would count, and what was released."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from selfcheck.assessment import AMSTERDAM, today
from selfcheck.checklist import Checklist
from selfcheck.comparison import of_sizes
from selfcheck.dutch import full_date
from selfcheck.municipalities import SIZE_CLASSES
from selfcheck.sharing import GroupFigures
from selfcheck.storage import NotYetError, Published, Round, Waiting
from selfcheck.ui import describing, frame, resources, texts
from selfcheck.ui.describing import DATE, Problem, read_date
from selfcheck.ui.markdown import literal
from selfcheck.ui.visit import hers

_DAY = "dag-van-de-ronde"


def show() -> None:
    """Draw the next round and those that were released. Raises ForbiddenError."""
    st.header(texts.ROUNDS_TITLE, anchor=False)
    st.write(texts.ROUNDS_LEAD)
    found = resources.rounds().rounds()
    planned = next((each for each in found if each.released is None), None)
    _plan(planned)
    _waiting(resources.rounds().waiting())
    _release(planned)
    for each in found:
        if each.released is not None:
            _released(each)


def _plan(planned: Round | None) -> None:
    st.write(texts.ROUND_NEXT.format(date=full_date(planned.on)) if planned else texts.ROUND_NONE)
    problems = st.container(key="problemen")
    # Another round, another field: the day of the one before would be in the past.
    key = f"{hers(_DAY)}-{planned.number if planned else 0}"
    written = st.text_input(texts.ROUND_DAY, planned.on.strftime(DATE) if planned else "", key=key)
    st.caption(texts.DAY_HELP)
    if st.button(texts.ROUND_PLAN):
        with problems, frame.storing():
            if not (wrong := _keep(written)):
                st.rerun()
            describing.show_problems([Problem(wrong, key)])
        frame.lead_to("problemen")


def _keep(written: str) -> str:
    """Store the day of the next round, or return what is wrong with it."""
    if not written.strip():
        return texts.NEED_ROUND_DAY
    try:
        on = read_date(written)
    except ValueError:
        return texts.BAD_DAY.format(date=literal(written[:20]))
    try:
        resources.rounds().plan(on)
    except ValueError:
        return texts.PAST_ROUND_DAY
    frame.say(texts.ROUND_PLANNED.format(date=full_date(on)))
    return ""


def _waiting(waiting: Sequence[Waiting]) -> None:
    st.subheader(texts.ROUND_WAITING, anchor=False)
    st.write(texts.ROUND_WAITING_HELP if waiting else texts.ROUND_WAITING_NONE)
    for each in waiting:
        about = _about(each)
        st.write(about)
        rows = [
            {texts.COLUMN_SIZE: size.label, texts.COLUMN_NUMBER: str(each.sizes.get(place, 0))}
            for place, size in enumerate(SIZE_CLASSES)
        ]
        st.table(pd.DataFrame(rows), hide_index=True, alt=about)


def _release(planned: Round | None) -> None:
    if planned is None:
        st.write(texts.ROUND_WITHOUT_DAY)
    elif planned.on > today():
        st.write(texts.ROUND_NOT_YET.format(date=full_date(planned.on)))
    elif st.button(texts.ROUND_RELEASE, type="primary"):
        _ask_to_release()


@st.dialog(texts.ROUND_RELEASE_TITLE)
def _ask_to_release() -> None:
    st.write(texts.ROUND_RELEASE_MEANS)
    if st.button(texts.ROUND_RELEASE_YES, type="primary"):
        with frame.in_dialog():
            frame.say(_made())
            st.rerun()
    if st.button(texts.CANCEL, key="niet-maken"):
        st.rerun()


def _made() -> str:
    """Make the figures, and return what is said about that: another host may have been first."""
    try:
        made = resources.rounds().release(today())
    except NotYetError as error:
        return texts.ROUND_NOT_YET.format(date=full_date(error.on)) if error.on else texts.ROUND_MADE_BEFORE
    return texts.ROUND_RELEASED.format(number=made.number)


def _released(each: Round) -> None:
    assert each.released is not None  # its figures are there
    on = full_date(each.released.astimezone(AMSTERDAM).date())
    st.subheader(texts.ROUND_HEADING.format(number=each.number, date=on), anchor=False)
    published = resources.rounds().published(each.number)
    if not published:
        st.write(texts.ROUND_EMPTY)
    for one in published:
        about = _about(one)
        st.write(about)
        for group in one.release.groups:
            _group(_checklist(one), group, about)


def _group(checklist: Checklist | None, group: GroupFigures, about: str) -> None:
    sizes = of_sizes(group.sizes).capitalize()
    st.markdown(f"**{sizes}**")
    titles = {theme.id: theme.title for theme in checklist.themes} if checklist else {}
    names = [name for name in titles if name in group.themes]
    rows = []
    for name in [*names, *(name for name in group.themes if name not in titles)]:
        figure = group.themes[name]
        told = ("–", "–", "–", texts.ROUND_WITHHELD)
        if figure is not None:
            told = (str(figure.first), str(figure.middle), str(figure.third), str(figure.n))
        columns = (texts.COLUMN_FIRST, texts.COLUMN_MIDDLE, texts.COLUMN_THIRD, texts.COLUMN_NUMBER)
        rows.append({texts.COLUMN_THEME: titles.get(name, name), **dict(zip(columns, told, strict=True))})
    st.table(pd.DataFrame(rows), hide_index=True, alt=f"{about}. {sizes}")


def _about(each: Waiting | Published) -> str:
    checklist = _checklist(each)
    sentence = texts.ROUND_OF_INVENTED if each.invented else texts.ROUND_OF
    return sentence.format(title=checklist.title if checklist else each.checklist, major=each.major)


def _checklist(each: Waiting | Published) -> Checklist | None:
    """Return the newest of its version of the checklist that is here."""
    newest = [one for one in resources.shelf() if one.id == each.checklist and one.major == each.major]
    return newest[-1] if newest else None
