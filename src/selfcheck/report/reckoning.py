"""Hoe de score is gemaakt: every figure, unfolded to the questions, weights and points that made it."""

from collections.abc import Iterator
from fractions import Fraction

from selfcheck.dutch import number
from selfcheck.report import wording
from selfcheck.report.blocks import Block, Column, Heading, Line, NewPage, Paragraph, Role, Table, line
from selfcheck.report.disclosure import Disclosure
from selfcheck.report.totals import figure_sentence, selections, total
from selfcheck.scoring import Mark, ThemeScore

QUESTIONS = (
    Column("Vraag", 8),
    Column("Soort", 2),
    Column("Gewicht", 2, figures=True),
    Column("Punten", 2, figures=True),
    Column("Telt voor", 2, figures=True),
)
FORMULA = """\
Elke vraag heeft een gewicht. Een antwoord telt voor: gewicht × punten ÷ het hoogste aantal punten. Tel dat per thema \
op. Deel de som door het gewicht van de vragen waarvan het antwoord bekend is. Dat maal 100 is de score van het thema.
Er is een score als minstens driekwart van het gewicht bekend is. De onderkant is de score als alle open vragen op het \
laagste niveau uitkomen. De bovenkant is de score als zij op het hoogste uitkomen. Een vraag die niet van toepassing is, telt nergens mee.
Wij rekenen met breuken en ronden één keer af, aan het eind; een half gaat naar boven.
""".splitlines()


def how_it_is_made(said: Disclosure) -> list[Block]:
    """The formula in words, and a table for each theme, the selections and the total."""
    blocks: list[Block] = [
        NewPage(),
        Heading(2, "Hoe de score is gemaakt"),
        Paragraph(line(wording.TEXT_NOT_WORK), Role.LEAD),
    ]
    if said.about.kind:
        blocks.append(Paragraph(line(said.about.kind.sentence)))
    if said.about.changed:
        blocks.append(Paragraph(line(wording.CHANGED), Role.LEAD))
    blocks += [Paragraph(line(sentence)) for sentence in FORMULA]
    for theme in said.result.scores.themes:
        blocks += _theme(theme)
    if said.whole:
        blocks += [*total(said), *selections(said)]
    else:
        titles = [theme.title for theme in said.hidden]
        blocks.append(Paragraph(line(wording.no_total_here(titles))))
    return blocks


def _theme(theme: ThemeScore) -> Iterator[Block]:
    yield Heading(3, theme.theme.title)
    yield Table(f"Vragen, gewichten en punten: {theme.theme.title}", QUESTIONS, tuple(map(_row, theme.marks)))
    if theme.score is None:
        yield Paragraph(line("Geen enkele vraag is van toepassing. Er is geen score."))
        return
    yield Paragraph(line(_sum(theme)))
    less = "" if theme.score.known is not None else "Dat is minder dan driekwart; er is nog geen score. "
    yield Paragraph(line(f"{less}{figure_sentence('De score', theme.score)}"))


def _sum(theme: ThemeScore) -> str:
    earned = sum((_worth(mark) or Fraction(0) for mark in theme.marks), Fraction(0))
    known, applicable = number(theme.known_weight), number(theme.applicable_weight)
    sentence = f"Samen telt dat voor {number(earned)}. Het bekende gewicht is {known} van de {applicable}."
    if theme.score is None or theme.score.known is None:
        return sentence
    return f"{sentence} {number(earned)} ÷ {known} × 100 = {number(theme.score.known)}."


def _worth(mark: Mark) -> Fraction | None:
    return None if mark.share is None else mark.weight * mark.share


def _row(mark: Mark) -> tuple[Line, ...]:
    worth = _worth(mark)
    if worth is not None:
        points, counts = f"{mark.points} van {mark.maximum}", number(worth)
    else:
        points, counts = ("open" if mark.counts else "n.v.t."), "–"
    kind = "kern" if mark.question.core else "steun"
    return tuple(line(cell) for cell in (mark.question.label, kind, number(mark.weight), points, counts))
