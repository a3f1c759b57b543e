"""What a sheet may say of other municipalities: the one place that decides it, as :mod:`.disclosure` does of ours.

Another municipality stands in a sheet only if it said that it may, and only with its scores on themes
that are not sensitive; its total and its selections are left out too, for they give a sensitive score
away. What our own version hides is gone before anything is compared. Source: what the consent promises.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace

from selfcheck.comparison import Anonymous, Comparison, Entry, FigureKind, Figures, Group, compare, figures
from selfcheck.municipalities import Municipality
from selfcheck.report.disclosure import Disclosure


@dataclass(frozen=True, slots=True)
class Company:
    """Among whom an assessment is set: a group, whoever was found beside it, and the figures without names."""

    group: Group
    found: tuple[Entry, ...] = ()
    anonymous: Anonymous | None = None


def beside(said: Disclosure, municipality: Municipality, company: Company) -> Comparison | None:
    """Our themes among those of whoever may stand in the sheet; None for an assessment that is not finished.

    Only documents of our own kind are compared, if we have one.
    """
    mine = _ours(said, municipality)
    if mine is None:
        return None
    told = {theme.id for theme in said.checklist.themes if not theme.sensitive}
    return compare(
        mine,
        [_bared(entry, told) for entry in company.found if entry.in_sheets and entry.verified],
        company.group,
        None if mine.kind is None else (mine.kind,),
        [figure for figure in figures(said.result.scores) if figure.kind is FigureKind.THEME],
        _kept(company.anonymous, said),
    )


def _ours(said: Disclosure, municipality: Municipality) -> Entry | None:
    about, checklist = said.about, said.checklist
    if about.finished is None:
        return None
    return Entry(
        code=municipality.code,
        name=municipality.name,
        kind=None if about.kind is None else about.kind.id,
        status=about.status,
        finished=about.finished,
        checklist=checklist.id,
        major=checklist.major,
        figures=Figures.of(said.result.scores),
        invented=about.invented,
    )


def _bared(entry: Entry, told: Collection[str]) -> Entry:
    """The entry of another with nothing but its scores on these themes."""
    themes = {theme: score for theme, score in entry.figures.themes.items() if theme in told}
    return replace(entry, figures=Figures(total=None, themes=themes, selections={}), partial=True)


def _kept(anonymous: Anonymous | None, said: Disclosure) -> Anonymous | None:
    """The figures without names of the themes that our version shows."""
    if anonymous is None:
        return None
    shown = {theme.id for theme in said.checklist.themes}
    return replace(anonymous, themes={theme: found for theme, found in anonymous.themes.items() if theme in shown})
