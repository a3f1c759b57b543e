"""The scores of two assessments beside each other, in total and per theme, with the questions that made them."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from selfcheck.checklist import major_of
from selfcheck.progress.measurement import Measurement
from selfcheck.progress.questions import QuestionProgress, Turn, each_question
from selfcheck.scoring import ThemeScore


class Obstacle(Enum):
    """Why two figures cannot be compared. The first that holds is the one that is told."""

    NEW_THEME = auto()
    RETIRED_THEME = auto()
    OTHER_VERSION = auto()
    """Another major version of the checklist."""
    NO_SCORE = auto()
    """One of the two has no score: too little is known, or nothing of it applies."""


@dataclass(frozen=True, slots=True)
class Figures:
    """A shown score then and now, and what is in the way of comparing them."""

    then: int | None
    now: int | None
    obstacle: Obstacle | None

    @property
    def difference(self) -> int | None:
        """How many shown points more it is now; None where they cannot be compared."""
        if self.obstacle is not None or self.then is None or self.now is None:
            return None
        return self.now - self.then


@dataclass(frozen=True, slots=True)
class ThemeProgress:
    """A theme then and now. What made a score is None where the theme, or that checklist, is not here.

    Without the earlier checklist there are no questions, and the title of a retired theme is its id.
    """

    id: str
    title: str
    figures: Figures
    then: ThemeScore | None
    now: ThemeScore | None
    questions: tuple[QuestionProgress, ...]

    def count(self, turn: Turn) -> int:
        """How many of its questions went this way."""
        return sum(each.turn is turn for each in self.questions)


@dataclass(frozen=True, slots=True)
class Progress:
    """From one assessment to a later one: in total, and per theme in the order of the later version."""

    then: Measurement
    now: Measurement
    total: Figures
    themes: tuple[ThemeProgress, ...]

    @property
    def turns(self) -> Mapping[Turn, int]:
        """How many questions went each way that any went, in the order of :class:`Turn`."""
        found = Counter(each.turn for theme in self.themes for each in theme.questions)
        return {turn: found[turn] for turn in Turn if found[turn]}


def progress(then: Measurement, now: Measurement) -> Progress:
    """What changed from one assessment of a municipality to another on the same checklist, in whatever versions."""
    alike = major_of(then.assessment.version) == major_of(now.assessment.version)
    total = _figures(then.shown.total, now.shown.total, None if alike else Obstacle.OTHER_VERSION)
    return Progress(then, now, total, tuple(_themes(then, now, alike=alike)))


def _themes(then: Measurement, now: Measurement, *, alike: bool) -> Iterator[ThemeProgress]:
    everything = tuple(each_question(then, now))
    before, after = then.shown.themes, now.shown.themes
    for name, title in _titles(then, now).items():
        yield ThemeProgress(
            id=name,
            title=title,
            figures=_figures(before.get(name), after.get(name), _obstacle(name, before, after, alike=alike)),
            then=then.scored(name),
            now=now.scored(name),
            questions=tuple(each for each in everything if each.step.theme.id == name),
        )


def _titles(then: Measurement, now: Measurement) -> Mapping[str, str]:
    """Every theme of either by its title, first as it is now; by its id if its checklist is not here."""
    titles: dict[str, str] = {}
    for measurement in (now, then):
        themes = () if measurement.result is None else measurement.result.checklist.themes
        for name, title in (
            *((theme.id, theme.title) for theme in themes),
            *((n, n) for n in measurement.shown.themes),
        ):
            titles.setdefault(name, title)
    return titles


def _obstacle(
    name: str, before: Mapping[str, int | None], after: Mapping[str, int | None], *, alike: bool
) -> Obstacle | None:
    if name not in before:
        return Obstacle.NEW_THEME
    if name not in after:
        return Obstacle.RETIRED_THEME
    return None if alike else Obstacle.OTHER_VERSION


def _figures(then: int | None, now: int | None, obstacle: Obstacle | None) -> Figures:
    missing = Obstacle.NO_SCORE if then is None or now is None else None
    return Figures(then, now, obstacle or missing)
