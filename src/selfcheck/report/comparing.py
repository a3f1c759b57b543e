"""Vergelijking met andere gemeenten: where we stand among those who may stand in the sheet, theme by theme."""

from collections.abc import Iterator, Sequence
from datetime import date

from selfcheck.comparison import (
    Comparison,
    Entry,
    GroupId,
    Line,
    anonymous_in_words,
    in_words,
    ours_in_words,
)
from selfcheck.comparison.words import ACROSS_WATER, GROUP_FIGURES, NO_RANKING, SELF_FILLED, SMALL
from selfcheck.dutch import full_date
from selfcheck.report import wording, wording_compared
from selfcheck.report.blocks import Block, Column, Dots, Heading, NewPage, Paragraph, Role, Table, line, strong
from selfcheck.report.blocks import Line as Text
from selfcheck.report.disclosure import Disclosure

BESIDE = 5
"""How many themes fit beside each other in a table."""


def compared(said: Disclosure, found: Comparison, today: date) -> list[Block]:
    """The comparison, on pages of its own."""
    blocks: list[Block] = [
        NewPage(),
        Heading(2, wording_compared.TITLE),
        Paragraph(line(wording.TEXT_NOT_WORK), Role.LEAD),
        *(Paragraph(line(sentence)) for sentence in _notes(said, found, today)),
    ]
    if not (found.seen or found.anonymous):
        return blocks
    blocks.append(Paragraph(line(_legend(found)), Role.REMARK))
    for number, drawn in enumerate(found.lines, start=1):
        blocks += _theme(number, drawn, found)
    return [*blocks, *_tables(said, found)]


def _notes(said: Disclosure, found: Comparison, today: date) -> Iterator[str]:
    yield f"Groep: {found.group.label}. {wording_compared.others_shown(found.seen, found.of)} Stand van {full_date(today)}."
    if found.group.id is GroupId.ACROSS_WATER:
        yield ACROSS_WATER
    if found.others:
        kind = said.about.kind
        yield f"{wording_compared.kind_compared(None if kind is None else kind.label)} {SELF_FILLED}"
        yield f"{NO_RANKING} {SMALL}"
    if found.anonymous:
        yield GROUP_FIGURES


def _legend(found: Comparison) -> str:
    shapes = {
        wording_compared.DIAMOND: True,
        wording_compared.CIRCLES: found.seen,
        wording_compared.BAND: found.anonymous,
    }
    return " ".join(sentence for sentence, drawn in shapes.items() if drawn)


def _theme(number: int, drawn: Line, found: Comparison) -> Iterator[Block]:
    told = drawn.anonymous
    yield Heading(3, _numbered(number, drawn))
    if drawn.mine_shown is not None or drawn.points or told:
        others = tuple(sorted(point.shown for point in drawn.points))
        quartiles = None if told is None else (told.first, told.middle, told.third)
        yield Dots(drawn.mine_shown, others, quartiles, wording_compared.dots(drawn.mine_shown, others, quartiles))
    yield from (Paragraph(line(sentence)) for sentence in _sentences(drawn, found))


def _numbered(number: int, drawn: Line) -> str:
    title = f"{number}. {drawn.title}"
    return title if drawn.figure.counts else f"{title} ({wording.NOT_COUNTED})"


def _sentences(drawn: Line, found: Comparison) -> Iterator[str]:
    nobody = wording_compared.NEVER_OF_OTHERS if drawn.figure.sensitive else wording_compared.NO_OTHERS
    yield in_words(drawn) if drawn.points else f"{ours_in_words(drawn)} {nobody}"
    if found.anonymous:
        yield anonymous_in_words(drawn, found.anonymous)


def _tables(said: Disclosure, found: Comparison) -> Iterator[Block]:
    """Who has what, in the order of the group and not of the scores: it is no ranking."""
    numbered = [(number, drawn) for number, drawn in enumerate(found.lines, start=1) if not drawn.figure.sensitive]
    if not (found.others and numbered):
        return
    yield Heading(3, wording_compared.TABLE)
    for begin in range(0, len(numbered), BESIDE):
        yield _table(said, found, numbered[begin : begin + BESIDE])


def _table(said: Disclosure, found: Comparison, numbered: Sequence[tuple[int, Line]]) -> Table:
    kinds = said.checklist.kind_labels if found.kinds is None else None
    shown = [{point.code: str(point.shown) for point in drawn.points} for _, drawn in numbered]
    ours = ["–" if drawn.mine_shown is None else str(drawn.mine_shown) for _, drawn in numbered]
    mine = (line(strong(found.mine.name), " (u)"), *_about(found.mine, kinds), *map(line, ours))
    others = (
        (line(entry.name), *_about(entry, kinds), *(line(scores.get(entry.code, "–")) for scores in shown))
        for entry in found.others
    )
    columns = (
        Column("Gemeente", 20),
        *([Column("Soort stuk", 20)] if kinds is not None else []),
        Column("Status", 13),
        Column("Afgerond", 13),
        *(Column(f"Thema {number}", 9, figures=True) for number, _ in numbered),
    )
    return Table(wording_compared.CAPTION, columns, (mine, *others))


def _about(entry: Entry, kinds: dict[str, str] | None) -> Iterator[Text]:
    if kinds is not None:
        yield line(kinds.get(entry.kind or "", "–"))
    yield line(entry.status.value if entry.status else "–")
    yield line(f"{entry.finished:%d-%m-%Y}")
