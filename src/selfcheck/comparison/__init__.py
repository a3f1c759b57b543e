"""Our finished assessment beside those of others: on one machine, like with like, and never a ranking."""

from selfcheck.comparison.comparing import Ahead, Comparison, compare, who_has_more
from selfcheck.comparison.entries import Entry, Group, GroupId, Reason
from selfcheck.comparison.lines import CLEAR, Figure, FigureKind, Line, Point
from selfcheck.comparison.words import in_words, left_out_in_words, notes

__all__ = [
    "CLEAR",
    "Ahead",
    "Comparison",
    "Entry",
    "Figure",
    "FigureKind",
    "Group",
    "GroupId",
    "Line",
    "Point",
    "Reason",
    "compare",
    "in_words",
    "left_out_in_words",
    "notes",
    "who_has_more",
]
