"""The text for the programme: the drafts of all advice that is taken over, as a municipality made them its own.

What it says is decided here, once: the document of Word and the screen draw this and add nothing to it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count

from selfcheck.checklist import Question, Theme
from selfcheck.dutch import shortened
from selfcheck.plan import Plan, Planned
from selfcheck.report import wording
from selfcheck.report import wording_programme as words
from selfcheck.report.advising import origin
from selfcheck.report.blocks import Paragraph, plain
from selfcheck.report.disclosure import Disclosure, disclose, disclose_plan
from selfcheck.report.dossier import Dossier
from selfcheck.report.paragraphs import lines
from selfcheck.report.placeholders import Piece, pieces
from selfcheck.report.text import clean
from selfcheck.report.variant import SheetOptions, Variant


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph: words, with placeholders to fill in, and the note that says where it comes from."""

    pieces: tuple[Piece, ...]
    note: str

    @property
    def text(self) -> str:
        """The paragraph, exactly as it must be read."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Section:
    """The paragraphs about one theme."""

    title: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class ProgrammeText:
    """The whole text; without sections there is nothing to write.

    ``notices`` and ``footer`` stand on every page, ``first_footer`` on page 1. ``left_out`` are the labels of
    what is taken over without a text.
    """

    title: str
    author: str
    made: date
    notices: tuple[str, ...]
    footer: str
    first_footer: str
    intro: tuple[str, ...]
    sections: tuple[Section, ...]
    left_out: tuple[str, ...]

    @property
    def placeholders(self) -> int:
        """How many places are still to be filled in."""
        return sum(piece.open for section in self.sections for found in section.passages for piece in found.pieces)

    @property
    def remark(self) -> str:
        """What is said at the end about what is left out; empty if nothing is."""
        return words.emptied([*self.left_out]) if self.left_out else ""


def programme_text(dossier: Dossier) -> ProgrammeText:
    """The text for the programme of a municipality, whole: it is for those who write the programme."""
    options = SheetOptions(Variant.WORKING, invented=dossier.assessment.invented)
    said = disclose(dossier.checklist, dossier.assessment, options, dossier.own)
    plan = disclose_plan(said, dossier.tasks, dossier.since)
    invented = (wording.INVENTED,) if said.about.invented else ()
    return ProgrammeText(
        title=words.title(dossier.place.name),
        author=f"Gemeente {dossier.place.name}",
        made=dossier.today,
        notices=(wording.WORKING, *invented),
        footer=f"Gemeente {dossier.place.name} · checklist {said.checklist.version} · Zelfcheck {dossier.release}",
        first_footer=shortened(said.checklist.about[0], 240),
        intro=words.INTRO,
        sections=tuple(_sections(said, plan, dossier.today)),
        left_out=tuple(each.advice.question.label for each in plan.planned if not any(_lines(each))),
    )


def _sections(said: Disclosure, plan: Plan, today: date) -> Iterator[Section]:
    for theme in said.checklist.themes:
        if passages := tuple(_passages(said, plan, theme, today)):
            yield Section(theme.title, passages)


def _passages(said: Disclosure, plan: Plan, theme: Theme, today: date) -> Iterator[Passage]:
    for each in plan.of(theme.id):
        note = _note(said, each, today)
        for text in _lines(each):
            yield Passage(pieces(text), note)


def text_of(planned: Planned) -> str:
    """The text of an advice: what the municipality made of the draft, or else the draft."""
    return words.draft(planned.advice) if planned.task.text is None else planned.task.text


def _lines(planned: Planned) -> Iterator[str]:
    for text in plain(Paragraph(found) for found in lines(text_of(planned))).splitlines():
        # What has no business in a document is no text: such a paragraph would be a note to nothing.
        if clean(text).strip():
            yield text


def _note(said: Disclosure, planned: Planned, today: date) -> str:
    """Where a paragraph comes from, so that it can be traced wherever somebody puts it."""
    adapted = text_of(planned) != words.draft(planned.advice)
    question = planned.advice.question
    return " ".join(
        (
            words.ADAPTED if adapted else words.OURS,
            words.about(said.checklist, planned.advice),
            origin(said, question),
            *_facts(said, question, today),
        )
    )


def _facts(said: Disclosure, question: Question, today: date) -> Iterator[str]:
    for fact_id in question.facts:
        yield words.fact(said.checklist.fact(fact_id), today)


def in_plain_text(text: ProgrammeText) -> str:
    """The whole text without any markup, with its notes as numbered lines below: to copy."""
    numbers, notes = count(1), list[str]()
    paragraphs = [" ".join(text.notices), text.title, *text.intro]
    for section in text.sections:
        paragraphs.append(section.title)
        for passage in section.passages:
            notes.append(passage.note)
            paragraphs.append(f"{passage.text} ({next(numbers)})")
    if text.remark:
        paragraphs += [words.LEFT_OUT, text.remark]
    listed = "\n".join(f"{number}. {note}" for number, note in enumerate(notes, start=1))
    return "\n\n".join([*paragraphs, words.NOTES, listed])
