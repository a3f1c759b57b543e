"""Our own assessments after each other in Dutch sentences."""

from collections.abc import Iterable

from selfcheck.comparison.lines import CLEAR, FigureKind
from selfcheck.comparison.over_time import Course, Step
from selfcheck.comparison.words import SMALL
from selfcheck.dutch import full_date, listed, lower_first

OTHER_KINDS = "Deze zelfchecks gaan niet allemaal over hetzelfde soort stuk. Een verschil kan daardoor komen."
MERGED = "Zelfchecks van {names} staan er ook bij: dat gebied hoort nu bij uw gemeente."


def course_in_words(course: Course) -> str:
    """What became of a figure of ours."""
    title = course.figure.title
    subject = f"Uw score bij ‘{title}’" if course.figure.kind is FigureKind.THEME else f"Uw {lower_first(title)}"
    if course.change is None:
        return f"{subject} is nog geen twee keer bekend."
    first, last = course.known[0], course.known[-1]
    if course.change == 0:
        return f"{subject} was {_step(first)} en later ook {_step(last)}."
    return f"{subject} ging van {_step(first)} naar {_step(last)}."


def _step(step: Step) -> str:
    return f"{step.shown} ({full_date(step.finished)})"


def course_notes(courses: Iterable[Course]) -> tuple[str, ...]:
    """What to keep in mind with our assessments after each other."""
    courses = tuple(courses)
    steps = [step for course in courses[:1] for step in course.steps]  # of each course the same assessments
    merged = dict.fromkeys(step.name for step in steps if not step.ours)
    told = [
        (any(0 < abs(course.change or 0) < CLEAR for course in courses), SMALL),
        (len({step.kind for step in steps}) > 1, OTHER_KINDS),
        (bool(merged), MERGED.format(names=listed([*merged]))),
    ]
    return tuple(note for holds, note in told if holds)
