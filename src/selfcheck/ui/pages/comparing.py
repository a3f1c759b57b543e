"""The comparison of a finished assessment with those of others: neighbours, province, region, size, all."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import streamlit as st

from selfcheck.comparison import (
    Anonymous,
    Comparison,
    Entry,
    Group,
    compare,
    groups,
    left_out_in_words,
    notes,
    who_has_more,
)
from selfcheck.comparison.words import GROUP_FIGURES, NO_GROUP_FIGURES
from selfcheck.dutch import listed
from selfcheck.municipalities import SOURCE, name_of
from selfcheck.report import wording
from selfcheck.storage import GoneError, Sight
from selfcheck.ui import (
    beside,
    exporting,
    frame,
    learning,
    lines,
    neighbourhood,
    others,
    over_time,
    resources,
    screens,
    texts,
)
from selfcheck.ui.frame import Opened
from selfcheck.ui.visit import address

NAMED = 8
"""How many municipalities stand by name in the text to copy at most."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What is stored and may be seen beside an assessment."""

    sight: Sight
    others: Sequence[Entry]
    anonymous: Anonymous | None
    own: Sequence[Entry]

    @classmethod
    def of(cls, opened: Opened) -> Self:
        sharing, assessment = resources.sharing(), opened.stored.assessment
        try:
            sight = beside.sight(sharing, opened.id)
            return cls(
                sight=sight,
                others=beside.entries(sharing, assessment, sight),
                anonymous=beside.without_names(sharing, opened.id),
                own=beside.own(sharing, assessment),
            )
        except GoneError:  # deleted since it was opened
            st.rerun()


def show() -> None:
    """Draw the comparison."""
    opened = frame.open_in_address("vergelijken")
    frame.title("vergelijken", texts.COMPARE_TITLE)
    frame.show_message()
    assessment = opened.stored.assessment
    if assessment.finished is None:
        frame.notice(texts.COMPARE_UNFINISHED, "niet-af")
        frame.finish_screen()
        return
    if frame.changed_since_finished(opened):
        st.warning(wording.CHANGED)
    seen = _Seen.of(opened)
    _who_sees_whom(opened, seen.sight)
    mine, asked = others.ours(opened)
    group = _group(assessment.municipality)
    others_too = st.checkbox(texts.COMPARE_KINDS, key="andere-soorten")
    kinds = None if others_too or assessment.kind is None else (assessment.kind,)
    found = compare(mine, (*seen.others, *others.from_files()), group, kinds, asked, seen.anonymous)
    _keep_in_mind(opened, found, seen.sight)
    if found.others or found.anonymous:
        _compared(opened, found)
    else:
        _nobody(opened, group)
    if found.others:
        neighbourhood.show(opened, found)
    learning.of_group(opened.checklist, seen.sight.sightings, mine.code, group.codes)
    over_time.show(opened, seen.own, asked)
    exporting.offer(opened, found, seen.own)
    _left_out(found)
    st.write(SOURCE)
    frame.finish_screen()


def _who_sees_whom(opened: Opened, sight: Sight) -> None:
    if opened.who.alone:
        st.write(texts.SHARE_ALONE if resources.on_this_computer() else texts.SHARE_NO_LOGIN)
        st.write(texts.SHARE_BY_FILE)
    elif not sight.shares:
        st.write(texts.COMPARE_NOT_SHARING)
        screens.link("delen", texts.COMPARE_TO_SHARING, address(opened.id))


def _group(code: str) -> Group:
    found = {group.id: group for group in groups(code)}
    return found[
        st.radio(texts.COMPARE_WITH, list(found), format_func=lambda group: found[group].label, key=f"groep-{code}")
    ]


def _keep_in_mind(opened: Opened, found: Comparison, sight: Sight) -> None:
    first, *more = notes(found, opened.checklist.kinds, shares=sight.shares)
    st.write(first)
    if not opened.who.alone:
        more.append(GROUP_FIGURES if found.anonymous else NO_GROUP_FIGURES)
    st.markdown("\n".join(f"- {sentence}" for sentence in more))


def _compared(opened: Opened, found: Comparison) -> None:
    if found.others:
        _ahead(found)
    for line in found.lines:
        lines.show(opened, found, line)


def _ahead(found: Comparison) -> None:
    st.header(texts.WHO_HAS_MORE, anchor=False)
    ahead = who_has_more(found)
    if not ahead:
        st.write(texts.WHO_HAS_MORE_NONE)
        return
    told = [
        texts.WHO_HAS_MORE_LINE.format(title=f"**{more.line.title}**", names=listed([p.name for p in more.points]))
        for more in ahead
    ]
    st.markdown("\n".join(f"- {line}" for line in told))


def _nobody(opened: Opened, group: Group) -> None:
    st.header(texts.COMPARE_NOBODY_TITLE, anchor=False)
    st.write(texts.COMPARE_NOBODY)
    names = [name_of(code) for code in group.codes] if len(group.codes) <= NAMED else [texts.COMPARE_EACH_OTHER]
    st.code(texts.COMPARE_ASK.format(names=listed(names), mine=opened.place), language=None, wrap_lines=True)


def _left_out(found: Comparison) -> None:
    sentences = left_out_in_words(found)
    if sentences:
        st.subheader(texts.COMPARE_LEFT_OUT, anchor=False)
        st.markdown("\n".join(f"- {sentence}" for sentence in sentences))
