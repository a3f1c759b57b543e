"""From whom one can learn: who clearly has more on a theme, and whom one may ask about a question."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import streamlit as st

from selfcheck.advice import Advice
from selfcheck.assessment import Result
from selfcheck.checklist import Checklist
from selfcheck.comparison import FigureKind, Figures, draw_line
from selfcheck.comparison import figures as figures_of
from selfcheck.dutch import counted, listed, quoted
from selfcheck.municipalities import UnknownMunicipality, ever, kilometres, name_of
from selfcheck.sharing import near
from selfcheck.storage import GoneError, Sighting
from selfcheck.ui import beside, frame, resources, texts
from selfcheck.ui.frame import Opened

NEAREST = 3
"""How many one may ask stand at an advice at most."""


@dataclass(frozen=True, slots=True)
class Lessons:
    """The names of the neighbours that clearly have more, by theme; whom one may ask, the nearest first, by question."""

    ahead: Mapping[str, Sequence[str]] = field(default_factory=dict)
    ask: Mapping[str, Sequence[Sighting]] = field(default_factory=dict)


def lessons(opened: Opened, result: Result) -> Lessons:
    """Return what others who share by name can teach about this result; nothing where nobody shares."""
    try:
        found = beside.sight(resources.sharing(), opened.id).sightings
    except GoneError:  # deleted since it was opened
        st.rerun()
    if not found:
        return Lessons()
    code = opened.stored.assessment.municipality
    ask: dict[str, list[Sighting]] = {}
    for sighting in _nearest_first(found, code):
        for question in sighting.topics if sighting.contact else ():
            ask.setdefault(question, []).append(sighting)
    return Lessons(_ahead(opened, result, [each for each in found if each.municipality in near(code)]), ask)


def _ahead(opened: Opened, result: Result, neighbours: Sequence[Sighting]) -> Mapping[str, Sequence[str]]:
    kind, mine = opened.stored.assessment.kind, Figures.of(result.scores)
    alike = [each for each in neighbours if kind in {None, each.kind}]
    entries = [beside.sighted(each, opened.checklist.id) for each in alike]
    themes = (figure for figure in figures_of(result.scores) if figure.kind is FigureKind.THEME)
    lines = (draw_line(figure, mine, entries, len(entries)) for figure in themes)
    return {line.figure.id: [point.name for point in line.clearly_more] for line in lines}


def at(advice: Advice, learned: Lessons) -> None:
    """Draw from whom one can learn about an advice; with nobody, nothing."""
    if names := learned.ahead.get(advice.theme.id):
        st.write(texts.LEARN_AHEAD.format(names=listed(names)))
    whom = learned.ask.get(advice.question.id, ())
    if whom:
        st.write(texts.LEARN_ASK)
        for sighting in whom[:NEAREST]:
            _contact(sighting)
    if more := len(whom[NEAREST:]):
        st.write(texts.LEARN_MORE.format(number=counted(more, *texts.LEARN_MORE_WHO)))


def of_group(checklist: Checklist, sightings: Sequence[Sighting], mine: str, codes: Sequence[str]) -> None:
    """Draw whom of a group one may ask, the nearest first, and about what; with nobody, nothing."""
    whom = [each for each in sightings if each.municipality in codes and each.contact and each.topics]
    if not whom:
        return
    st.header(texts.LEARN_TITLE, anchor=False)
    st.write(texts.LEARN_WHO)
    for sighting in _nearest_first(whom, mine):
        _contact(sighting)
        labels = [checklist.by_id[topic].label for topic in sighting.topics if topic in checklist.by_id]
        st.write(texts.LEARN_TOPICS.format(topics=quoted(labels)))


def _contact(sighting: Sighting) -> None:
    if contact := sighting.contact:
        place = name_of(sighting.municipality)
        frame.plain(texts.LEARN_PLACE.format(place=place, function=contact.function, address=contact.address))


def _nearest_first(sightings: Sequence[Sighting], code: str) -> Sequence[Sighting]:
    """Return the neighbours first, and then who is nearest."""
    neighbours = near(code)
    return sorted(
        sightings,
        key=lambda each: (each.municipality not in neighbours, _away(code, each.municipality), each.municipality),
    )


def _away(code: str, other: str) -> float:
    try:
        return kilometres(ever(code), ever(other))
    except UnknownMunicipality:
        return float("inf")
