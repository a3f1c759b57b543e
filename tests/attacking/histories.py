"""Invented histories: municipalities share, withdraw, come back and go by name, and now and then a round is released.

They are made with the real rules, and with secret scores. ``Rules`` can switch a protection off.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from random import Random

from selfcheck.sharing.releasing import Contribution, Release, may_be_named, may_count, release

ORDINARY, SENSITIVE = "ordinary", "sensitive"
THEMES = (ORDINARY, SENSITIVE)
GRID = (0, 30, 70, 100)
"""The scores that are possible: few, so that every world can be tried. With more of them an attacker learns less."""
HERS = "m0"
"""The municipality of the attacker."""

Key = tuple[str, str]
"""Which score: of an assessment, on a theme."""


class Consent(Enum):
    """How an assessment is shared; the value is what is shown by name."""

    NOT = None
    COUNTED = ()
    WITHOUT_SENSITIVE = (ORDINARY,)
    NAMED = THEMES


MOODS = ((1, 8, 1, 1), (2, 4, 2, 2), (1, 1, 2, 6))
"""How likely each consent is: there are times in which most count without a name, and times in which most go by name."""

LIKELY = ((1, 1, 1, 1), (1, 1, 2, 8), (8, 2, 1, 1))
"""How likely each score is: there are themes on which most have everything, or nothing. The attacker does not know."""


@dataclass(frozen=True)
class Rules:
    """The protections that are switched off; the real rules have none."""

    recompute: bool = False
    """At each withdrawal the last figures are made again, from who is left."""
    count_again: bool = False
    """A score counts in every round."""
    name_counted: bool = False
    """What counted can be shown by name later."""
    count_named: bool = False
    """What was shown by name can count later."""


@dataclass
class Assessment:
    """A finished assessment: its scores are secret until they are shown by name."""

    id: str
    municipality: str
    scores: dict[str, int]
    consent: Consent = Consent.NOT
    was_shared: bool = False


@dataclass(frozen=True)
class Published:
    """A round: who brought what, what was told, and what was spent."""

    contributions: tuple[Contribution, ...]
    release: Release
    spent: frozenset[Key]


@dataclass
class History:
    """What happened. An attacker sees everything but the scores that are not in ``known``."""

    scores: dict[Key, int] = field(default_factory=dict)
    known: set[Key] = field(default_factory=set)
    published: list[Published] = field(default_factory=list)
    happened: Counter[str] = field(default_factory=Counter)


class Simulation:
    """The municipalities of one history, and what they did so far."""

    def __init__(self, random: Random, rules: Rules) -> None:
        self._random, self._rules = random, rules
        places = range(random.choice((5, 6, 6, 7, 7, 8, 8, 12, 12, 12)))
        self._mood = MOODS[0]
        classes = random.choice((1, 2))
        self._sizes = {f"m{place}": place % classes for place in places}
        self._likely = {theme: random.choice(LIKELY) for theme in THEMES}
        self._of: dict[str, list[Assessment]] = {code: [] for code in self._sizes}
        self._counted: set[Key] = set()
        self._named: set[Key] = set()
        self._last: tuple[Contribution, ...] = ()
        self.history = History()

    def run(self) -> History:
        """Everybody finishes an assessment; then things happen between rounds."""
        random, municipalities = self._random, [*self._sizes]
        for code in municipalities:
            self._finish(code)
        acts = (self._finish, self._decide_anew, self._withdraw, self._come_back)
        for _ in range(random.randint(2, 5)):
            self._release()
            self._mood = random.choices(MOODS, (3, 2, 1))[0]
            for _ in range(random.randint(len(municipalities) // 2, 2 * len(municipalities))):
                random.choices(acts, (5, 3, 2, 2))[0](random.choice(municipalities))
        self._release()
        return self.history

    def _finish(self, code: str) -> None:
        random, before = self._random, self._of[code]
        themes = [theme for theme in THEMES if random.random() < 0.9]
        scores = {theme: random.choices(GRID, self._likely[theme])[0] for theme in themes}
        assessment = Assessment(f"{code}-{len(before)}", code, scores)
        if self._counted_of(before):
            self.history.happened["renewed after counting"] += 1
        before.append(assessment)
        keys = {(assessment.id, theme): score for theme, score in assessment.scores.items()}
        self.history.scores.update(keys)
        if code == HERS:
            self.history.known.update(keys)
        self._consent(assessment, self._a_decision())

    def _decide_anew(self, code: str) -> None:
        self._consent(self._of[code][-1], self._a_decision())

    def _withdraw(self, code: str) -> None:
        shared = self._shared(code)
        if shared is None:
            return
        if self._counted_of([shared]):
            self.history.happened["withdrawn after counting"] += 1
        shared.consent = Consent.NOT
        if self._rules.recompute and any(each.municipality == code for each in self._last):
            self._publish(tuple(each for each in self._last if each.municipality != code))

    def _come_back(self, code: str) -> None:
        newest = self._of[code][-1]
        if newest.was_shared and newest.consent is not Consent.COUNTED:
            self.history.happened["came back"] += newest.consent is Consent.NOT
            self._consent(newest, Consent.COUNTED)

    def _a_decision(self) -> Consent:
        return self._random.choices(tuple(Consent), self._mood)[0]

    def _consent(self, assessment: Assessment, to: Consent) -> None:
        names, counted = to.value or (), self._counted_of([assessment])
        if not self._rules.name_counted and not may_be_named(names, counted):
            self.history.happened["no name after counting"] += 1
            return
        if names and assessment.consent is Consent.COUNTED:
            self.history.happened["named before counting"] += 1
        if to is Consent.COUNTED and assessment.consent.value:
            self.history.happened["no longer named"] += 1
        assessment.consent = to
        assessment.was_shared = assessment.was_shared or to is not Consent.NOT
        shown = {(assessment.id, theme) for theme in names if theme in assessment.scores}
        self._named |= shown
        self.history.known |= shown

    def _shared(self, code: str) -> Assessment | None:
        return next((each for each in reversed(self._of[code]) if each.consent is not Consent.NOT), None)

    def _counted_of(self, assessments: list[Assessment]) -> set[str]:
        return {theme for each in assessments for theme in THEMES if (each.id, theme) in self._counted}

    def _contributions(self) -> Iterator[Contribution]:
        for code, size in self._sizes.items():
            shared = self._shared(code)
            if shared is not None:
                yield Contribution(code, shared.id, size, may_count(shared.scores, self._spent(shared)))

    def _spent(self, assessment: Assessment) -> set[str]:
        counted = set() if self._rules.count_again else self._counted_of([assessment])
        named = {theme for theme in THEMES if (assessment.id, theme) in self._named}
        return counted | (set(assessment.consent.value or ()) if self._rules.count_named else named)

    def _release(self) -> None:
        contributions = tuple(self._contributions())
        self._publish(contributions)
        self._counted |= self.history.published[-1].spent

    def _publish(self, contributions: tuple[Contribution, ...]) -> None:
        self._last = contributions
        self.history.published.append(Published(contributions, *release(contributions)))


KEPT = Rules()


def history(seed: int, rules: Rules = KEPT) -> History:
    """The history of a number: the same number tells the same."""
    return Simulation(Random(seed), rules).run()
