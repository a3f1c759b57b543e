"""How the total and the scores of selections are made."""

from collections.abc import Iterator
from fractions import Fraction

from selfcheck.dutch import number
from selfcheck.report import wording
from selfcheck.report.blocks import Block, Column, Heading, Line, Paragraph, Table, line
from selfcheck.report.disclosure import Disclosure
from selfcheck.scoring import Score, SelectionScore, ThemeScore, shown

THEMES = (
    Column("Thema", 6),
    Column("Gewicht", 2, figures=True),
    Column("Score", 2, figures=True),
    Column("Onderkant", 2, figures=True),
    Column("Bovenkant", 2, figures=True),
)
MEAN = "Het totaal is het gemiddelde van de thema's, elk met zijn gewicht."


def total(said: Disclosure) -> Iterator[Block]:
    """The themes that make the total, and what they make."""
    whole = said.result.scores.total
    yield Heading(3, "Het totaal")
    if whole is None:
        yield Paragraph(line(wording.NO_TOTAL))
        return
    counting = said.result.scores.counting
    yield Table("Thema's die meetellen in het totaal", THEMES, tuple(map(_row, counting)))
    missing = [theme.theme.title for theme in counting if theme.score and theme.score.known is None]
    less = f"Er is nog geen totaal. {wording.themes_without_score(missing)} " if missing else ""
    yield Paragraph(line(f"{MEAN} {less}{figure_sentence('Het totaal', whole)}"))


def _row(theme: ThemeScore) -> tuple[Line, ...]:
    score = theme.score
    figures = (None, None, None) if score is None else (score.known, score.low, score.high)
    shown_figures = ["–" if figure is None else number(figure) for figure in figures]
    return tuple(line(cell) for cell in (theme.theme.title, number(theme.weight), *shown_figures))


def figure_sentence(subject: str, score: Score) -> str:
    """A figure exactly and rounded, and the ends of its range as long as they differ."""
    ends = (
        "" if wording.settled(score) else f"De onderkant is {number(score.low)} en de bovenkant {number(score.high)}."
    )
    if score.known is None:
        return ends
    return f"{subject} is {number(score.known)}, afgerond {shown(score.known)}. {ends}".rstrip()


def selections(said: Disclosure) -> Iterator[Block]:
    """The score of each selection."""
    for selection in said.result.scores.selections:
        yield Heading(3, selection.selection.label)
        yield Paragraph(line(selection.selection.sentence))
        yield Paragraph(line(_selection(selection)))


def _selection(selection: SelectionScore) -> str:
    known = [mark for mark in selection.marks if mark.share is not None]
    applicable = [mark for mark in selection.marks if mark.counts]
    shares = number(sum((mark.share or Fraction(0) for mark in known), Fraction(0)))
    sentence = f"Elke vraag telt hier even zwaar. Bekend zijn {len(known)} van de {len(applicable)} vragen."
    score = selection.score
    if score is not None and score.known is not None:
        sentence += f" Samen halen zij {shares}; {shares} ÷ {len(known)} × 100 = {number(score.known)}."
    return f"{sentence} {selection.selection.label}: {wording.selection_figure(selection)}."
