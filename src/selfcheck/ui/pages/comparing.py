"""The comparison of a finished assessment with those of others: neighbours, province, size, all."""

import pandas as pd
import streamlit as st

from selfcheck.comparison import (
    Comparison,
    Group,
    GroupId,
    Line,
    compare,
    in_words,
    left_out_in_words,
    notes,
    who_has_more,
)
from selfcheck.dutch import listed
from selfcheck.municipalities import (
    SOURCE,
    Municipality,
    across_water,
    all_municipalities,
    municipality,
    neighbours,
    same_province,
    same_size,
)
from selfcheck.report import wording
from selfcheck.ui import figures, frame, others, texts
from selfcheck.ui.describing import DATE
from selfcheck.ui.frame import Opened


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
    mine = others.ours(opened)
    group = _group(municipality(assessment.municipality))
    others_too = st.checkbox(texts.COMPARE_KINDS, key="andere-soorten")
    files = others.from_files()
    kinds = None if others_too or assessment.kind is None else (assessment.kind,)
    found = compare(mine, (*others.here(opened.id), *files), group, kinds)
    if found.others:
        _compared(opened, found)
    else:
        _nobody(opened, group)
    _left_out(found)
    st.write(SOURCE)
    frame.finish_screen()


def _group(place: Municipality) -> Group:
    land = neighbours(place.code)
    groups = {
        GroupId.NEIGHBOURS if land else GroupId.ACROSS_WATER: (
            texts.GROUP_NEIGHBOURS if land else texts.GROUP_ACROSS_WATER,
            land or across_water(place.code),
        ),
        GroupId.PROVINCE: (texts.GROUP_PROVINCE.format(province=place.province), same_province(place.code)),
        GroupId.SIZE: (texts.GROUP_SIZE.format(size=place.size_class.label), same_size(place.code)),
        GroupId.EVERYONE: (texts.GROUP_EVERYONE, [other for other in all_municipalities() if other != place]),
    }
    chosen = st.radio(
        texts.COMPARE_WITH, list(groups), format_func=lambda group: groups[group][0], key=f"groep-{place.code}"
    )
    label, places = groups[chosen]
    return Group(chosen, label, tuple(other.code for other in places))


def _compared(opened: Opened, found: Comparison) -> None:
    for sentence in notes(found, opened.checklist.kinds):
        st.write(sentence)
    _ahead(found)
    for line in found.lines:
        st.header(line.title, anchor=False)
        words = in_words(line)
        st.write(words)
        figures.dots(line, opened.place, words)
        _table(opened, found, line)
        for sentence, names in (
            (texts.COMPARE_WITHOUT, line.without_score),
            (texts.COMPARE_NOT_APPLICABLE, line.not_applicable),
        ):
            if names:
                st.write(sentence.format(names=listed(names)))


def _ahead(found: Comparison) -> None:
    st.header(texts.WHO_HAS_MORE, anchor=False)
    ahead = who_has_more(found)
    if not ahead:
        st.write(texts.WHO_HAS_MORE_NONE)
        return
    lines = [
        texts.WHO_HAS_MORE_LINE.format(title=f"**{more.line.title}**", names=listed([p.name for p in more.points]))
        for more in ahead
    ]
    st.markdown("\n".join(f"- {line}" for line in lines))


def _table(opened: Opened, found: Comparison, line: Line) -> None:
    kinds = {kind.id: kind.label for kind in opened.checklist.kinds}
    rows = [
        {
            texts.COLUMN_MUNICIPALITY: point.name,
            texts.COLUMN_SCORE: str(point.shown),
            texts.COLUMN_KIND: kinds.get(point.kind or "", "–"),
            texts.COLUMN_STATUS: point.status or "–",
            texts.COLUMN_DATE: point.finished.strftime(DATE),
            texts.COLUMN_SOURCE: texts.SOURCE_HERE if point.verified else texts.SOURCE_FILE,
        }
        for point in line.points
    ]
    mine = {
        texts.COLUMN_MUNICIPALITY: opened.place,
        texts.COLUMN_SCORE: "–" if line.mine_shown is None else str(line.mine_shown),
        texts.COLUMN_KIND: kinds.get(found.mine.kind or "", "–"),
        texts.COLUMN_STATUS: found.mine.status or "–",
        texts.COLUMN_DATE: found.mine.finished.strftime(DATE),
        texts.COLUMN_SOURCE: texts.SOURCE_MINE,
    }
    st.table(pd.DataFrame([mine, *rows]), hide_index=True, alt=line.title)


def _nobody(opened: Opened, group: Group) -> None:
    st.header(texts.COMPARE_NOBODY_TITLE, anchor=False)
    st.write(texts.COMPARE_NOBODY)
    names = (
        [frame.place_name(code) for code in group.codes[:8]] if len(group.codes) <= 8 else [texts.COMPARE_EACH_OTHER]
    )
    st.code(texts.COMPARE_ASK.format(names=listed(names), mine=opened.place), language=None, wrap_lines=True)


def _left_out(found: Comparison) -> None:
    sentences = left_out_in_words(found)
    if sentences:
        st.subheader(texts.COMPARE_LEFT_OUT, anchor=False)
        st.markdown("\n".join(f"- {sentence}" for sentence in sentences))
