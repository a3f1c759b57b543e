"""A comparison as rows that leave the app: our own figures, those of others, and those without names.

Others stand here with what may leave the app only: no sensitive theme, and no total and no selection,
which give it away. On the screen they stand with all that they share. Whom one may call is not here
either. Source of the rule: the design, "Comparison and sharing".
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum

from selfcheck.checklist import Checklist
from selfcheck.comparison import Anonymous, Comparison, Entry, Figure, FigureKind
from selfcheck.comparison.words import (
    ALL_KINDS,
    FROM_FILE,
    FROM_GROUP,
    FROM_HERE,
    GROUP_FIGURES,
    NO_RANKING,
    SMALL,
    UNVERIFIED,
)
from selfcheck.dutch import full_date, listed, quoted
from selfcheck.report import wording
from selfcheck.report import wording_tables as words
from selfcheck.report.grid import Column, Row, Tables
from selfcheck.report.naming import tables_name
from selfcheck.scoring import Score, shown


class Kind(StrEnum):
    """What a row is about, in the words that stand in it."""

    OURS = "uw zelfcheck"
    OTHER = "andere gemeente"
    QUARTER = "groepscijfer: een kwart staat hier of lager"
    HALF = "groepscijfer: de helft staat hier of lager"
    THREE_QUARTERS = "groepscijfer: driekwart staat hier of lager"
    NUMBER = "groepscijfer: aantal gemeenten dat meetelt"
    THEN = "uw zelfcheck bij het afronden"


OF_GROUPS = {Kind.QUARTER: "first", Kind.HALF: "middle", Kind.THREE_QUARTERS: "third", Kind.NUMBER: "n"}
"""The rows about a group, and what of its quartiles stands in them."""


def tabulate(checklist: Checklist, found: Comparison, own: Iterable[Entry], on: date) -> Tables:
    """Put a comparison in rows, and every finished assessment of the municipality itself as it was told then."""
    mine = found.mine
    titles = (line.title if line.figure.counts else f"{line.title} ({wording.NOT_COUNTED})" for line in found.lines)
    return Tables(
        title=words.TITLE.format(place=mine.name),
        name=tables_name(words.IN_NAME, mine.name, on, invented=mine.invented),
        on=on,
        columns=tuple(map(Column, (*words.BEFORE, *titles, *words.AFTER))),
        sheets=tuple(_sheets(checklist, found, own)),
        remarks=tuple(_remarks(checklist, found, on)),
        frozen=2,
    )


def _sheets(checklist: Checklist, found: Comparison, own: Iterable[Entry]) -> Iterator[tuple[str, tuple[Row, ...]]]:
    """The sheets that have rows."""
    figures = [line.figure for line in found.lines]
    labels = checklist.kind_labels
    others = (_row(Kind.OTHER, entry, figures, labels) for entry in found.others)
    yield words.COMPARISON, (_row(Kind.OURS, found.mine, figures, labels), *others)
    if found.anonymous:
        yield words.GROUP_FIGURES, tuple(_of_group(found.anonymous, figures, invented=found.mine.invented))
    if then := tuple(_row(Kind.THEN, entry, figures, labels) for entry in own):
        yield words.OWN, then


def _row(kind: Kind, entry: Entry, figures: Iterable[Figure], labels: Mapping[str, str]) -> Row:
    hers = kind is Kind.OTHER
    scores = [
        words.NOT_HERE if hers and figure.sensitive else _score(figure.score_in(entry.figures)) for figure in figures
    ]
    about = (
        labels.get(entry.kind or "", words.NONE),
        entry.status or words.NONE,
        entry.finished,
        _source(entry) if hers else words.FROM_US,
        _real(invented=entry.invented),
    )
    return (kind.value, entry.name, entry.code, *scores, *about)


def _score(score: Score | None) -> int | str:
    if score is None:
        return words.NOT_APPLICABLE
    return words.NO_SCORE if score.known is None else shown(score.known)


def _source(entry: Entry) -> str:
    source = FROM_HERE if entry.verified else FROM_FILE
    return source if entry.in_sheets else words.NOT_IN_PAPERS.format(source=source)


def _real(*, invented: bool) -> str:
    return words.INVENTED if invented else words.REAL


def _of_group(told: Anonymous, figures: Iterable[Figure], *, invented: bool) -> Iterator[Row]:
    of_themes = [told.themes.get(figure.id) if figure.kind is FigureKind.THEME else None for figure in figures]
    about = (ALL_KINDS, words.NONE, told.released, FROM_GROUP, _real(invented=invented))
    for kind, name in OF_GROUPS.items():
        said = (words.NO_FIGURE if each is None else int(getattr(each, name)) for each in of_themes)
        yield (kind.value, told.label, "", *said, *about)


def _remarks(checklist: Checklist, found: Comparison, on: date) -> Iterator[str]:
    if found.mine.invented:
        yield wording.INVENTED
    yield words.MADE.format(date=full_date(on), title=checklist.title, version=checklist.version)
    yield wording.TEXT_NOT_WORK
    yield words.SELF_FILLED
    yield words.SEEN.format(group=found.group.label, n=_seen(found), of=found.of)
    if found.kinds is not None:
        labels = [kind.label for kind in checklist.kinds if kind.id in found.kinds]
        yield words.KINDS.format(kinds=listed(labels) or words.NONE)
    if found.others:
        yield from _about_others(found)
    if found.anonymous:
        yield GROUP_FIGURES


def _about_others(found: Comparison) -> Iterator[str]:
    yield NO_RANKING
    yield SMALL
    if withheld := [line.title for line in found.lines if line.figure.sensitive]:
        yield words.WITHHELD.format(titles=quoted(withheld))
    if any(not entry.verified for entry in found.others):
        yield UNVERIFIED
    if names := [entry.name for entry in found.others if not entry.in_sheets]:
        yield words.NOT_TO_BE_COPIED.format(names=listed(names))


def _seen(found: Comparison) -> int:
    """How many others have a score in these rows."""
    figures = [line.figure for line in found.lines if not line.figure.sensitive]
    return sum(
        any(isinstance(_score(figure.score_in(entry.figures)), int) for figure in figures) for entry in found.others
    )
