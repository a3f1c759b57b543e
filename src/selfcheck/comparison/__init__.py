"""Our finished assessment beside those of others, and beside our own earlier ones: like with like, never a ranking."""

from selfcheck.comparison.comparing import Ahead, Comparison, compare, who_has_more
from selfcheck.comparison.course_words import course_in_words, course_notes
from selfcheck.comparison.entries import Entry, Group, GroupId, Reason
from selfcheck.comparison.groups import groups, of_sizes
from selfcheck.comparison.lines import CLEAR, Anonymous, Figure, FigureKind, Line, Point, draw_line, figures
from selfcheck.comparison.over_time import Course, Step, over_time
from selfcheck.comparison.told import Figures, Seen
from selfcheck.comparison.words import (
    anonymous_in_words,
    in_words,
    left_out_in_words,
    members,
    notes,
    ours_in_words,
)

__all__ = [
    "CLEAR",
    "Ahead",
    "Anonymous",
    "Comparison",
    "Course",
    "Entry",
    "Figure",
    "FigureKind",
    "Figures",
    "Group",
    "GroupId",
    "Line",
    "Point",
    "Reason",
    "Seen",
    "Step",
    "anonymous_in_words",
    "compare",
    "course_in_words",
    "course_notes",
    "draw_line",
    "figures",
    "groups",
    "in_words",
    "left_out_in_words",
    "members",
    "notes",
    "of_sizes",
    "ours_in_words",
    "over_time",
    "who_has_more",
]
