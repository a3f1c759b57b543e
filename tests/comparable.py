"""Entries and comparisons with the figures that a test wants."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from fractions import Fraction
from typing import Any

from building import NOT_APPLICABLE, TODAY, UNKNOWN, a_checklist, a_ladder, a_question, a_theme
from selfcheck.answers import Answer, Answers
from selfcheck.assessment import Status
from selfcheck.comparison import Comparison, Entry, Figure, Figures, Group, GroupId, Line, compare, figures, in_words
from selfcheck.scoring import Scores, score

MINE = "GM0001"
OTHERS = tuple(f"GM000{number}" for number in range(2, 10))
AWAY = "nvt"

Figured = int | Fraction | str | None
"""What a theme is to score: so many of 100, None while unknown, AWAY if it does not apply."""


def scored(een: Figured, twee: Figured = 0, apart: Figured = 0) -> Scores:
    """Scores with these three figures: one question per theme, the last theme does not count.

    Kernscore is over the first two questions, the short version has only the first.
    """
    wanted = {"een": een, "twee": twee, "apart": apart}
    ladders = {name: _ladder_with(name, figure) for name, figure in wanted.items()}
    checklist = a_checklist(
        [
            a_theme(
                name,
                [a_question(f"vraag-{name}", ladders[name], not_applicable="Soms.")],
                weight="0" if name == "apart" else "1",
            )
            for name in wanted
        ],
        list(ladders.values()),
        selections=[
            a_selection("kort", "Korte score", ["vraag-een"], short_version=True),
            a_selection("kern", "Kernscore", ["vraag-een", "vraag-twee"], beside_total=True),
        ],
    )
    return score(checklist, Answers({f"vraag-{name}": _answer(ladders[name], wanted[name]) for name in wanted}))


def _ladder_with(name: str, figure: Figured) -> dict[str, Any]:
    rungs = {0, 1000} if figure in {None, AWAY} else {0, _points(figure), 1000}
    return a_ladder(name, sorted(rungs), aims=False)


def a_selection(name: str, label: str, questions: Iterable[str], **about: bool) -> dict[str, Any]:
    return {"id": name, "label": label, "sentence": "Zo.", "questions": list(questions), **about}


def _points(figure: Figured) -> int:
    assert isinstance(figure, int | Fraction)
    return int(figure * 10)


def _answer(ladder: dict[str, Any], figure: Figured) -> Answer:
    if figure is None:
        return UNKNOWN
    if figure == AWAY:
        return NOT_APPLICABLE
    return Answer(level=next(rung["id"] for rung in ladder["levels"] if rung["points"] == _points(figure)))


def entry(code: str, scores: Scores, **about: Any) -> Entry:
    """A verified, real entry on version 1 about an adopted agreement, unless told otherwise."""
    usual = Entry(
        code=code,
        name=f"Gemeente {code[-1]}",
        kind="akkoord",
        status=Status.ADOPTED,
        finished=TODAY,
        checklist="proef",
        major=1,
        figures=Figures.of(scores),
    )
    return replace(usual, **about)


def comparing(mine: Entry, others: Iterable[Entry], group: Group, kinds: Collection[str] | None) -> Comparison:
    """Compare everything that can be compared of such an entry."""
    return compare(mine, others, group, kinds, asked_of(mine))


def asked_of(mine: Entry) -> tuple[Figure, ...]:
    """What is compared: the short version's score only without a total."""
    without_total = mine.figures.total is None or mine.figures.total.known is None
    return tuple(figures(scored(None if without_total else 50)))


def a_group(*codes: str, kind: GroupId = GroupId.NEIGHBOURS) -> Group:
    """A group with these municipalities, or with all the others."""
    return Group(kind, "Buurgemeenten", codes or OTHERS)


def beside(mine: Figured, *others: Figured, group: Group | None = None) -> Comparison:
    """A comparison in which only the first theme differs."""
    entries = [entry(code, scored(figure)) for code, figure in zip(OTHERS, others, strict=False)]
    return comparing(entry(MINE, scored(mine)), entries, group or a_group(), None)


def line(comparison: Comparison, title: str) -> Line:
    """The line with this title."""
    return next(found for found in comparison.lines if found.title == title)


def words(mine: Figured, *others: Figured) -> str:
    """What is said about the first theme."""
    return in_words(line(beside(mine, *others), "Een"))
