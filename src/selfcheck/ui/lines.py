"""One figure, ours among those of others: in words, in a picture and in a table."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from selfcheck.comparison import Comparison, Line, anonymous_in_words, in_words
from selfcheck.comparison.words import ALL_KINDS, FROM_FILE, FROM_GROUP, FROM_HERE
from selfcheck.dutch import listed
from selfcheck.ui import dotplot, texts
from selfcheck.ui.describing import DATE
from selfcheck.ui.frame import Opened


def show(opened: Opened, found: Comparison, line: Line) -> None:
    """Draw a figure of a comparison."""
    st.header(line.title, anchor=False)
    unnamed = anonymous_in_words(line, found.anonymous) if found.anonymous else ""
    words = " ".join(filter(None, (in_words(line), unnamed)))
    st.write(words)
    dotplot.draw(line, opened.place, words)
    _table(opened, found, line)
    for sentence, names in (
        (texts.COMPARE_WITHOUT, line.without_score),
        (texts.COMPARE_NOT_APPLICABLE, line.not_applicable),
        (texts.COMPARE_NOT_SHARED, line.not_shared),
    ):
        if names:
            st.write(sentence.format(names=listed(names)))


def _table(opened: Opened, found: Comparison, line: Line) -> None:
    kinds = opened.checklist.kind_labels
    rows = [
        {
            texts.COLUMN_MUNICIPALITY: point.name,
            texts.COLUMN_SCORE: str(point.shown),
            texts.COLUMN_KIND: kinds.get(point.entry.kind or "", "–"),
            texts.COLUMN_STATUS: point.entry.status or "–",
            texts.COLUMN_DATE: point.entry.finished.strftime(DATE),
            texts.COLUMN_SOURCE: FROM_HERE if point.entry.verified else FROM_FILE,
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
    st.table(pd.DataFrame([mine, *rows, *_unnamed(found, line)]), hide_index=True, alt=line.title)


def _unnamed(found: Comparison, line: Line) -> Sequence[dict[str, str]]:
    """Return the row of the figures without names, if there are any."""
    group, told = found.anonymous, line.anonymous
    if group is None or told is None:
        return ()
    row = {
        texts.COLUMN_MUNICIPALITY: texts.GROUP_ROW.format(number=told.n, group=group.label),
        texts.COLUMN_SCORE: texts.GROUP_SCORE.format(middle=told.middle, first=told.first, third=told.third),
        texts.COLUMN_KIND: ALL_KINDS,
        texts.COLUMN_STATUS: "–",
        texts.COLUMN_DATE: group.released.strftime(DATE),
        texts.COLUMN_SOURCE: FROM_GROUP,
    }
    return (row,)
