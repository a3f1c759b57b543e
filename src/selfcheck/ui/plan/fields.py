"""The fields of a task: a line, a longer text, a day, a choice of one, and whether it is taken over."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import streamlit as st

from selfcheck.answers import MAX_LINE, MAX_TEXT, typed
from selfcheck.dutch import dotted
from selfcheck.occasions import EARLIEST, LATEST
from selfcheck.plan import Task
from selfcheck.ui import texts
from selfcheck.ui.describing import DATE, read_date
from selfcheck.ui.markdown import literal
from selfcheck.ui.plan.tasks import Field, UnfitError

_BRACES = str.maketrans({"{": "{{", "}": "}}"})
"""What a person typed, in a sentence that is still to be filled in."""


def line(part: str, label: str, help_: str) -> Field:
    """Return a field of one line, for a part of a task that is a line."""

    def draw(key: str, begins: str) -> str:
        found = st.text_input(label, begins, key=key) or ""
        st.caption(help_)
        return found

    return Field(
        part, label, (part,), lambda task: getattr(task, part), lambda said: {part: _within(said, MAX_LINE)}, draw
    )


def area(part: str, label: str, help_: str = "", draft: str | None = None) -> Field:
    """Return a field for a longer text; with a ``draft`` that is what it says as long as the part is None."""

    def says(task: Task) -> str:
        text: str | None = getattr(task, part)
        return (draft or "") if text is None else text

    def means(said: str) -> Mapping[str, Any]:
        if draft is not None and typed(said) == typed(draft):
            return {part: None}  # also if it is longer than what one may write oneself
        return {part: _within(said, MAX_TEXT)}

    def draw(key: str, begins: str) -> str:
        found = st.text_area(label, begins, key=key, height="content") or ""
        if help_:
            st.caption(help_)
        return found

    return Field(part, label, (part,), says, means, draw)


def day(part: str, label: str, help_: str) -> Field:
    """Return a field for a day that may be left empty."""

    def says(task: Task) -> str:
        found: date | None = getattr(task, part)
        return found.strftime(DATE) if found else ""

    def means(said: str) -> Mapping[str, Any]:
        if not said.strip():
            return {part: None}
        try:
            found = read_date(said)
        except ValueError:
            found = None
        if found is None or not EARLIEST <= found <= LATEST:
            raise UnfitError(texts.TASK_BAD_DAY.replace("{date}", literal(said[:20]).translate(_BRACES)))
        return {part: found}

    def draw(key: str, begins: str) -> str:
        found = st.text_input(label, begins, key=key) or ""
        st.caption(help_)
        return found

    return Field(part, label, (part,), says, means, draw)


def choice(
    label: str,
    parts: tuple[str, ...],
    options: Mapping[str, str],
    says: Callable[[Task], str],
    means: Callable[[str], Mapping[str, Any]],
) -> Field:
    """Return a choice of one, by what stands at each."""
    names = list(options)

    def draw(key: str, begins: str) -> str:
        index = names.index(begins) if begins in names else 0
        return st.radio(label, names, format_func=options.__getitem__, index=index, key=key)

    return Field(parts[0], label, parts, says, means, draw, names.index, options.__getitem__)


def tick(label: str, moment: Callable[[], Mapping[str, Any]]) -> Field:
    """Return whether an advice is taken over; when it becomes so, it also gets the parts of its ``moment``."""

    def means(said: bool) -> Mapping[str, Any]:  # noqa: FBT001 - what a field says
        return {"accepted": said, **(moment() if said else {})}

    def draw(key: str, begins: bool) -> bool:  # noqa: FBT001 - likewise
        return st.checkbox(label, begins, key=key)

    words = {True: texts.TASK_TAKEN, False: texts.TASK_NOT_TAKEN}
    return Field("overnemen", label, ("accepted",), lambda task: task.accepted, means, draw, words=words.__getitem__)


def _within(said: str, limit: int) -> str:
    text = str(typed(said))
    if len(text) > limit:
        raise UnfitError(texts.TASK_TOO_LONG.format(field="{field}", characters=dotted(len(text)), limit=dotted(limit)))
    return text
