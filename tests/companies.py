"""Among whom a sheet compares Den Haag, for tests: its neighbours, with scores on the checklist of ``reporting``."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from building import TODAY, level
from reporting import assessed
from selfcheck.answers import Answer
from selfcheck.assessment import Assessment, Status, finish
from selfcheck.checklist import Checklist
from selfcheck.comparison import Anonymous, Entry, Figures, Group, groups
from selfcheck.municipalities import municipality
from selfcheck.report import Company
from selfcheck.scoring import Score
from selfcheck.sharing import Quartiles

NEAR: Group = groups("GM0518")[0]
DELFT, *OTHERS = NEAR.codes
EVERY: Mapping[str, Answer] = {"a": level(1), "b": level(3), "c": level(0), "d": level(4), "e": level(2)}
QUARTILES = Quartiles(first=30, middle=45, third=60, n=23)


def finished(checklist: Checklist, about: Mapping[str, Any] | None = None, /, **answers: Answer) -> Assessment:
    """A finished assessment of Den Haag."""
    assessment = assessed(checklist, {"kind": "akkoord", **(about or {})}, **(answers or EVERY))
    return finish(assessment, checklist, TODAY)


def a_score(shown: int | None) -> Score:
    """The score that is shown so; None for one of which nothing is known."""
    exact = None if shown is None else Fraction(shown)
    return Score(None, Fraction(0), Fraction(100)) if exact is None else Score(exact, exact, exact)


def an_entry(code: str = DELFT, total: int | None = None, /, kern: int | None = None, **about: Any) -> Entry:
    """Another municipality; its scores on *open*, *geheim* and *apart* are 50, 50 and unknown unless told otherwise."""
    scores = {"open": 50, "geheim": 50, "apart": None, **about.pop("scores", {})}
    figures = Figures(
        total=a_score(total),
        themes={theme: a_score(shown) for theme, shown in scores.items()},
        selections={"kern": a_score(kern)},
    )
    first = {
        "kind": "akkoord",
        "status": Status.ADOPTED,
        "finished": date(2026, 10, 3),
        "checklist": "proef",
        "major": 1,
    }
    return Entry(code=code, name=municipality(code).name, figures=figures, **{**first, **about})


def without_names(**themes: Quartiles | None) -> Anonymous:
    """The figures without names of these themes; of all three unless told otherwise."""
    every = dict.fromkeys(("open", "geheim", "apart"), QUARTILES)
    return Anonymous(date(2026, 9, 1), "gemeenten met 100.000 inwoners of meer", themes or every)


def among(*found: Entry, anonymous: Anonymous | None = None, group: Group = NEAR) -> Company:
    """Among whom Den Haag is compared: its neighbours, unless told otherwise."""
    return Company(group, found, anonymous)
