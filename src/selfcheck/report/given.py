"""Alle antwoorden: each question with its answer, and where that stands."""

from collections.abc import Iterator

from selfcheck.answers import Answer, State
from selfcheck.checklist import Question
from selfcheck.report import wording
from selfcheck.report.blocks import Block, Heading, Line, NewPage, Paragraph, Role, line, strong
from selfcheck.report.disclosure import Disclosure
from selfcheck.report.paragraphs import lines

BESIDE = 400
"""The longest text that stands on the same line as its label."""


def all_answers(said: Disclosure) -> list[Block]:
    """Every question that is shown, by theme."""
    blocks: list[Block] = [NewPage(), Heading(2, "Alle antwoorden")]
    for theme in said.checklist.themes:
        blocks.append(Heading(3, theme.title))
        for question in theme.questions:
            blocks += _answer(said, question)
    return blocks


def _answer(said: Disclosure, question: Question) -> Iterator[Block]:
    answer = said.answers[question.id]
    yield Heading(4, question.label)
    yield Paragraph(line(question.text), Role.REMARK)
    yield Paragraph(_choice(said, question, answer))
    if answer.state is State.NOT_APPLICABLE:
        yield from _labelled("Reden", answer.not_applicable or "")
    yield from _evidence(answer)
    yield from _labelled("Dit doen we al", answer.already or "")
    yield from _labelled("Advies niet overgenomen", answer.set_aside or "")
    yield from _labelled("Opmerking", answer.note)


def _choice(said: Disclosure, question: Question, answer: Answer) -> Line:
    if answer.level is not None:
        ladder = said.checklist.ladder(question)
        level = ladder.level(answer.level)
        points = f" ({level.points} van {ladder.maximum} punten). {question.levels[level.id]}"
        return line(strong(level.label), points)
    if answer.state is State.NOT_APPLICABLE:
        return line(strong(f"{wording.NOT_APPLICABLE}."))
    if said.working and answer.state is State.UNKNOWN:
        return line(strong("Weet ik niet."))
    return line(strong(f"{wording.NOT_KNOWN}."))


def _evidence(answer: Answer) -> Iterator[Block]:
    place, quotation = wording.evidence_place(answer.evidence), answer.evidence.quotation
    if place and len(quotation) <= BESIDE and len(words := lines(quotation)) == 1:
        yield Paragraph(line(strong("Vindplaats: "), f"{place}: ‘", *words[0], "’"), Role.DETAIL)
        return
    yield from _labelled("Vindplaats", place)
    yield from _labelled("Citaat", quotation)


def _labelled(label: str, text: str) -> Iterator[Block]:
    head = line(strong(f"{label}: "))
    if len(text) <= BESIDE and len(found := lines(text)) == 1:
        yield Paragraph((*head, *found[0]), Role.DETAIL)
    elif text.strip():
        yield Paragraph(head, Role.DETAIL)
        yield from (Paragraph(words, Role.DETAIL) for words in lines(text))
