"""In het kort: the few sentences of page 1 that say where the programme stands."""

from collections.abc import Callable, Iterator
from fractions import Fraction

from selfcheck.assessment import Status
from selfcheck.dutch import SENTENCE_END, counted
from selfcheck.report import wording
from selfcheck.report.advising import advice_anchor
from selfcheck.report.blocks import Block, Line, PageOf, Paragraph, Role, line, strong
from selfcheck.report.disclosure import Disclosure
from selfcheck.scoring import Score, shown

OUTLINE = "hoofdlijnen"
"""The kind of programme for which the proposals fit better elsewhere. Ids are promises."""


def in_short(said: Disclosure) -> list[Block]:
    """The paragraphs under *In het kort*."""
    figures = [Paragraph(sentence) for sentence in _figures(said)]
    rest = Paragraph(_joined([*_themes(said), *_remarks(said)]))
    return [*figures, rest, Paragraph(line(wording.TEXT_NOT_WORK), Role.LEAD)]


def _joined(sentences: list[Line]) -> Line:
    parts = list(sentences[0])
    for sentence in sentences[1:]:
        parts += [*line(" "), *sentence]
    return tuple(parts)


def _figures(said: Disclosure) -> Iterator[Line]:
    only_verdict = [theme.title for theme in said.hidden if theme.verdict]
    left_out = [theme.title for theme in said.hidden if not theme.verdict]
    if only_verdict:
        yield line(wording.verdict_only(only_verdict))
    if left_out:
        yield line(wording.left_out(left_out))
    if not said.answered:
        yield line(wording.NOTHING_YET)
    if said.only_short and (short := said.result.short):
        yield line(
            f"Dit is de korte versie: {counted(len(short.selection.questions), 'vraag', 'vragen')}. De {short.selection.label.lower()} is ",
            strong(f"{wording.selection_figure(short)}."),
            " Per thema geven we nog geen score.",
        )
    elif said.whole:
        yield _joined(list(_total(said)))


def _total(said: Disclosure) -> Iterator[Line]:
    total = said.result.scores.total
    yield line(wording.NO_TOTAL) if total is None else _sum(total)
    if (nearest := said.result.scores.nearest) is not None:
        yield line(f"Dat ligt het dichtst bij het niveau ‘{nearest.label}’.")
    if selection := said.result.beside_total:
        yield line(
            f"{selection.selection.label}: ",
            strong(f"{wording.selection_figure(selection)}."),
            f" {SENTENCE_END.split(selection.selection.sentence)[0]}",
        )


def _sum(total: Score) -> Line:
    low, high = str(shown(total.low)), str(shown(total.high))
    if total.known is None:
        return line(
            "Er is nog geen score. Met wat nu bekend is, ligt zij tussen ", strong(low), " en ", strong(high), "."
        )
    if wording.settled(total):
        return line("Het programma scoort ", strong(f"{shown(total.known)} van 100"), ".")
    return line("Voorlopige score: ", strong(f"{shown(total.known)} van 100"), f" (tussen {low} en {high}).")


def _themes(said: Disclosure) -> list[Line]:
    sentences = []
    if best := _strongest(said):
        sentences.append(line("Het meeste staat al bij ", strong(best), "."))
    if most := _most_gain(said):
        sentences.append(line("De meeste winst zit bij ", strong(most), "."))
    return [*sentences, line(_amounts(said))]


def _strongest(said: Disclosure) -> str | None:
    scored = [theme for theme in said.result.scores.counting if theme.score and theme.score.known]
    if len(scored) < 2:
        return None
    return _alone({theme.theme.title: (theme.score and theme.score.known) or Fraction(0) for theme in scored})


def _most_gain(said: Disclosure) -> str | None:
    gains: dict[str, Fraction] = {}
    for advice in said.result.advice:
        if advice.gain and not advice.set_aside:
            gains[advice.theme.title] = gains.get(advice.theme.title, Fraction(0)) + advice.gain
    return _alone(gains) if len(gains) > 1 else None


def _alone(figures: dict[str, Fraction]) -> str | None:
    """The title with the highest figure; None if two share it."""
    highest = max(figures.values())
    best = [title for title, figure in figures.items() if figure == highest]
    return best[0] if len(best) == 1 else None


def _amounts(said: Disclosure) -> str:
    open_, whole = len(said.result.open), len(said.checklist.questions)
    if not open_:
        return f"Alle {whole} vragen zijn beantwoord."
    questions = f"{said.answered} van de {whole} vragen {'is' if said.answered == 1 else 'zijn'} beantwoord"
    if said.only_short:
        return f"{questions}."
    return f"{questions}; {counted(open_, 'punt zoeken we', 'punten zoeken we')} nog uit."


def _remarks(said: Disclosure) -> list[Line]:
    remarks = []
    if _all(said, lambda share: share >= Fraction(3, 4)):
        remarks.append(line(wording.ALL_HIGH))
        if said.result.proposals:
            remarks.append(line(wording.HIGH_PROPOSALS))
    if _all(said, lambda share: share == 0):
        remarks.append(line(wording.ALL_ZERO))
    if said.about.kind and said.about.kind.id == OUTLINE:
        remarks.append(line(wording.OUTLINE))
    if said.about.status is Status.DRAFT:
        remarks.append(line(wording.CONCEPT))
    already = [advice for advice in said.result.advice if advice.already and not advice.set_aside]
    if already:
        place = PageOf(advice_anchor(already[0].question))
        remarks.append(line(wording.already_sentence(len(already)), " (", place, ")."))
    return remarks


def _all(said: Disclosure, holds: Callable[[Fraction], bool]) -> bool:
    """Whether something holds for the share of points of every question, with nothing open."""
    marks = [mark for theme in said.result.scores.themes for mark in theme.marks if mark.counts]
    return bool(marks) and all(mark.share is not None and holds(mark.share) for mark in marks)
