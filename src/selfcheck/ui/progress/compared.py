"""An assessment beside an earlier one: what to keep in mind, in short, per theme, and per question."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

import pandas as pd
import streamlit as st

from selfcheck.assessment import Assessment, Status
from selfcheck.checklist import Checklist, major_of
from selfcheck.comparison.course_words import MERGED
from selfcheck.comparison.lines import CLEAR
from selfcheck.comparison.words import SMALL
from selfcheck.dutch import counted
from selfcheck.municipalities import name_of
from selfcheck.progress import Figures, Progress, ThemeProgress, Turn
from selfcheck.report import wording
from selfcheck.scoring import ThemeScore
from selfcheck.ui import describing, frame, screens, texts
from selfcheck.ui.frame import Opened
from selfcheck.ui.progress import dumbbells, questions, tasks
from selfcheck.ui.visit import address

_LEVELS: Final = (Turn.HIGHER, Turn.LOWER, Turn.SAME)
"""What the first sentence counts; what else happened is told after it."""


def show(opened: Opened, found: Progress) -> None:
    """Draw what changed since an earlier assessment."""
    _keep_in_mind(opened, found)
    _in_short(found)
    if told := tasks.in_words(found.then.plan, texts.PROGRESS_TASKS_THEN):
        st.write(told)
        screens.link("werkplan", texts.PROGRESS_TO_PLAN_THEN, address(found.then.assessment.id))
    st.subheader(texts.PER_THEME, anchor=False)
    st.write(texts.PROGRESS_AS_SHOWN)
    dumbbells.draw(found)
    st.table(pd.DataFrame([*_rows(found)]), hide_index=True, alt=texts.PER_THEME)
    if found.turns:
        st.subheader(texts.PROGRESS_QUESTIONS, anchor=False)
        for theme in found.themes:
            if theme.questions:
                with st.expander(_label(theme), key=f"voortgang-{theme.id}"):
                    questions.show(found, theme)


def _keep_in_mind(opened: Opened, found: Progress) -> None:
    notes = [*_notes(opened, found)]
    if notes:
        st.markdown("\n".join(f"- {note}" for note in notes))
    then, now = found.then.assessment, found.now.assessment
    if then.programmes and now.programmes and then.programmes != now.programmes:
        st.write(texts.PROGRESS_OTHER_DOCUMENTS)
        for sentence, assessment in ((texts.PROGRESS_THEN, then), (texts.PROGRESS_NOW, now)):
            for programme in assessment.programmes:
                frame.plain(sentence.format(what=describing.in_full(programme)))


def _notes(opened: Opened, found: Progress) -> Iterator[str]:
    then, now = found.then.assessment, found.now.assessment
    if now.finished is None:
        yield texts.PROGRESS_CAN_CHANGE
    if then.municipality != now.municipality:
        yield MERGED.format(names=name_of(then.municipality))
    yield from _documents(opened, found, then, now)
    if then.version != now.version:
        yield texts.PROGRESS_OTHER_VERSION.format(then=then.version, now=now.version)
    if major_of(then.version) != major_of(now.version):
        yield texts.PROGRESS_OTHER_MAJOR
    if found.then.result is None:
        yield texts.PROGRESS_NO_CHECKLIST.format(version=then.version)
    if any(0 < abs(theme.figures.difference or 0) < CLEAR for theme in found.themes):
        yield SMALL


def _documents(opened: Opened, found: Progress, then: Assessment, now: Assessment) -> Iterator[str]:
    """What is otherwise about what was checked: a difference can come from that."""
    if then.kind != now.kind:
        before = opened.checklist if found.then.result is None else found.then.result.checklist
        kinds = {"then": _kind(before, then), "now": _kind(opened.checklist, now)}
        yield texts.PROGRESS_OTHER_KIND.format(**kinds)
    if (then.status, now.status) == (Status.DRAFT, Status.ADOPTED):
        yield texts.PROGRESS_ADOPTED
    if (then.status, now.status) == (Status.ADOPTED, Status.DRAFT):
        yield texts.PROGRESS_DRAFT


def _kind(checklist: Checklist, assessment: Assessment) -> str:
    return checklist.kind_labels.get(assessment.kind or "", "–")


def _in_short(found: Progress) -> None:
    turns = found.turns
    if not turns:
        return
    higher, lower, same = (counted(turns.get(turn, 0), *texts.PROGRESS_NUMBER) for turn in _LEVELS)
    st.write(texts.PROGRESS_IN_SHORT.format(higher=higher, lower=lower, same=same))
    others = [
        texts.PROGRESS_TURN.format(turn=texts.TURNS[turn].capitalize(), number=number)
        for turn, number in turns.items()
        if turn not in _LEVELS
    ]
    if others:
        st.markdown("\n".join(f"- {line}" for line in others))


def _rows(found: Progress) -> Iterator[dict[str, Any]]:
    for theme in found.themes:
        yield _row(theme.title, theme.figures, _stand(theme.then, theme.now))
    yield _row(texts.TOTAL, found.total, "–")


def _row(title: str, figures: Figures, stand: str) -> dict[str, str]:
    return {
        texts.COLUMN_THEME: title,
        texts.COLUMN_THEN: _figure(figures.then),
        texts.COLUMN_NOW: _figure(figures.now),
        texts.COLUMN_DIFFERENCE: _difference(figures),
        texts.COLUMN_VERDICT: stand,
    }


def _figure(figure: int | None) -> str:
    return "–" if figure is None else str(figure)


def _difference(figures: Figures) -> str:
    """Return how many points more or less, or why that cannot be said."""
    if figures.difference is None:
        return texts.OBSTACLES[figures.obstacle] if figures.obstacle else "–"
    if figures.difference == 0:
        return "0"
    return (
        texts.POINTS_MORE.format(points=figures.difference)
        if figures.difference > 0
        else texts.POINTS_LESS.format(points=-figures.difference)
    )


def _stand(then: ThemeScore | None, now: ThemeScore | None) -> str:
    before, after = (wording.verdict_label(each.verdict) if each else "" for each in (then, now))
    if before and after and before != after:
        return texts.PROGRESS_STAND.format(then=before, now=after)
    return after or before or "–"


def _label(theme: ThemeProgress) -> str:
    """Return the title of a theme with what happened in it."""
    told: Sequence[str] = [
        texts.PROGRESS_COUNT.format(number=number, turn=texts.TURNS[turn])
        for turn in Turn
        if turn is not Turn.SAME and (number := theme.count(turn))
    ]
    return texts.PROGRESS_THEME.format(title=theme.title, what=", ".join(told) or texts.PROGRESS_NOTHING)
