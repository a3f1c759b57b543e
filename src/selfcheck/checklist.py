"""What a checklist is, once it has been read and found sound.

A checklist is a file in ``checklists/``: themes with questions, ladders of levels, advice, and
the texts that explain a score. Everything here is fixed once read. The rules that go beyond the
shape of one part (unique ids, references that exist) are in :mod:`selfcheck.soundness`.
"""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticKnownError


def _written_out(day: object) -> object:
    """Refuse a date that is a number: pydantic would take it for seconds since 1970."""
    if isinstance(day, str) and day.isdecimal():
        raise PydanticKnownError("date_from_datetime_parsing", {"error": "a number"})
    return day


Id = Annotated[
    str,
    Field(pattern=r"^[a-z][a-z0-9-]*$", max_length=60, description="Kleine letters, cijfers en streepjes."),
]
FactId = Annotated[str, Field(pattern=r"^[A-Z][0-9]{2,3}$", description="Een letter en twee of drie cijfers: F30.")]
Text = Annotated[str, Field(min_length=1, max_length=4000)]
Version = Annotated[str, Field(pattern=r"^[1-9][0-9]{0,3}\.(0|[1-9][0-9]{0,3})$", description="Zoals 1.0 of 1.12.")]
Weight = Annotated[Decimal, Field(ge=0, le=1000, max_digits=7, decimal_places=3)]
PositiveWeight = Annotated[Decimal, Field(gt=0, le=1000, max_digits=7, decimal_places=3)]
Day = Annotated[date, BeforeValidator(_written_out), Field(description="Een datum als jjjj-mm-dd.")]
Month = Annotated[int, Field(ge=1, le=12)]


class Part(BaseModel):
    """A piece of a checklist file: fixed once read, and intolerant of misspelt keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Level(Part):
    """One rung of a ladder: a possible answer, and what it is worth."""

    id: Id
    label: Text = Field(description="De naam van het niveau, in één of twee woorden.")
    points: int = Field(ge=0, le=1000, description="Hele punten; het laagste niveau heeft er 0.")
    meaning: str = Field("", max_length=4000, description="Wat het niveau in het algemeen betekent.")
    lead: str = Field("", max_length=4000, description="De zin boven een advies bij dit niveau.")


class Bracket(Part):
    """The levels that share one advice, and the level that the advice aims at."""

    id: Id
    levels: tuple[Id, ...] = Field(min_length=1, description="Bij welke niveaus dit advies hoort.")
    aim: Id = Field(description="Het niveau dat u haalt als u het advies volgt.")
    moments: tuple[Id, ...] = Field((), description="Passende momenten uit de kalender; het beste eerst.")


class Ladder(Part):
    """Levels from nothing to the maximum, and how advice is grouped along them."""

    id: Id
    levels: tuple[Level, ...] = Field(min_length=2, max_length=10)
    brackets: tuple[Bracket, ...] = Field((), description="Samen alle niveaus onder het hoogste.")

    @property
    def maximum(self) -> int:
        """The most points on this ladder, at least 1."""
        return self.levels[-1].points

    def level(self, level_id: str) -> Level:
        """The level with this id; KeyError if the ladder has none."""
        for level in self.levels:
            if level.id == level_id:
                return level
        raise KeyError(level_id)

    def bracket(self, level_id: str) -> Bracket | None:
        """The bracket that holds this level; None at the top, where there is nothing to advise."""
        return next((bracket for bracket in self.brackets if level_id in bracket.levels), None)


class Document(Part):
    """A document that questions were drawn from."""

    id: Id
    title: Text
    author: Text
    date: Day
    url: str = Field("", max_length=500)


class Fact(Part):
    """Something from outside the documents, with where it was read and how sure we are.

    Certainty A was read at the source, B at somebody who writes about it. General knowledge that
    nobody checked (certainty C) may not be shown as a fact, so a checklist cannot hold it.
    """

    id: FactId
    title: Text
    text: Text
    source: Text
    checked: Day = Field(description="De peildatum: wanneer het is nagekeken, als jjjj-mm-dd.")
    certainty: Literal["A", "B"] = Field(description="A: bij de bron gelezen. B: bij een ander gelezen.")
    check_first: str = Field("", max_length=1000, description="Wat de lezer eerst zelf moet nakijken.")


class OriginKind(StrEnum):
    """How a question follows from the document that the checklist is drawn from."""

    ASKED = "asked"
    DERIVED = "derived"
    SUPPORTING = "supporting"


class Place(Part):
    """Where in a document a question comes from."""

    document: Id
    paragraph: Text


class Origin(Part):
    """Where a question comes from: asked for, derived from what is described, or supporting."""

    kind: OriginKind
    places: tuple[Place, ...] = ()
    remark: str = Field("", max_length=1000, description="Wat de lezer over de herkomst moet weten.")


class OriginSentences(Part):
    """The sentence beside a question, for each kind of origin."""

    asked: Text
    derived: Text
    supporting: Text


class Proposal(Part):
    """What to do about a question, and a draft text for the programme."""

    text: Text = Field(description="Het advies, in één of twee zinnen.")
    draft: Text = Field(description="Een voorbeeldtekst voor het programma, met [haken] om in te vullen.")


class Question(Part):
    """One thing we ask. Its id is a promise: stored answers refer to it."""

    id: Id
    label: Annotated[str, Field(min_length=1, max_length=80)] = Field(
        description="De vraag in een paar woorden, voor koppen en lijsten."
    )
    text: Text
    why: Text
    origin: Origin
    weight: PositiveWeight = Decimal(1)
    ladder: Id | None = Field(None, description="De ladder van deze vraag; leeg is de eerste ladder.")
    levels: dict[Id, Text] = Field(description="Per niveau van de ladder: wat er dan in de tekst staat.")
    examples: dict[Id, Text] = Field({}, description="Per niveau een verzonnen voorbeeldzin.")
    does_not_count: str = Field("", max_length=1000, description="Wat erop lijkt, maar niet meetelt.")
    not_applicable: str = Field(
        "", max_length=500, description="Wanneer de vraag niet van toepassing is; leeg: altijd van toepassing."
    )
    advice: dict[Id, Proposal] = Field(description="Per adviesgroep van de ladder: advies en voorbeeldtekst.")
    who: Text = Field(description="Wie wat doet.")
    knows: tuple[Text, ...] = Field(min_length=1, description="Wie het antwoord kan weten.")
    search_terms: tuple[Text, ...] = Field((), description="Woorden om in het programma te zoeken.")
    specific_terms: tuple[Text, ...] = Field(
        (),
        description="Woorden die alleen over deze vraag gaan: wie er een vindt, heeft iets over deze vraag gevonden.",
    )
    facts: tuple[FactId, ...] = ()

    @property
    def core(self) -> bool:
        """Whether the document that the checklist follows asks for this, or describes it."""
        return self.origin.kind is not OriginKind.SUPPORTING


class Theme(Part):
    """A group of questions; weight 0 means: shown, but not counted in the total."""

    id: Id
    title: Text
    weight: Weight = Decimal(1)
    note: str = Field("", max_length=1000, description="Wat de lezer over dit thema moet weten.")
    sensitive: bool = Field(default=False, description="Ja (true) als het thema uit een deelversie mag blijven.")
    questions: tuple[Question, ...] = Field(min_length=1)


class Selection(Part):
    """A named subset of the questions with a score of its own, each question equally heavy."""

    id: Id
    label: Text
    sentence: Text = Field(description="Wat de score van deze selectie zegt.")
    questions: tuple[Id, ...] = Field(min_length=1)
    beside_total: bool = Field(default=False, description="Ja (true) als de score altijd naast het totaal staat.")
    short_version: bool = Field(default=False, description="Ja (true) als dit de korte versie van de checklist is.")


class VerdictRow(Part):
    """A band of scores, in words. It holds from ``at_least`` up to the next row."""

    id: Id
    at_least: int = Field(ge=0, le=100, description="Vanaf welke getoonde score deze stand geldt.")
    label: Text
    sentence: Text


class Gate(Part):
    """The cap on a verdict while a core question is known to be at the lowest level."""

    cap: Id = Field(description="De hoogste stand die dan nog kan.")
    lowered: Text = Field(description="De zin als de stand lager werd; {vragen} wordt ingevuld.")
    kept: Text = Field(description="De zin als de stand gelijk bleef; {vragen} wordt ingevuld.")


class DocumentKind(Part):
    """A kind of programme (*soort stuk*) that can be checked. Scores compare within a kind first."""

    id: Id
    label: Text
    sentence: Text


class Moment(Part):
    """A moment in the municipal calendar at which a text can be changed.

    ``first`` and ``last`` are the months of a yearly window, which runs into the next year if
    ``last`` comes before ``first``; ``years`` limits the years in which the window may open.
    ``last_day`` is the last day of the last month, if that is not its end.
    """

    id: Id
    label: Text
    when: Text = Field(description="Wanneer dit meestal is, in woorden.")
    decides: Text = Field(description="Wie besluit.")
    remark: str = Field("", max_length=1000)
    first: Month
    last: Month
    last_day: Annotated[int, Field(ge=1, le=28)] | None = Field(
        None, description="De laatste dag in de laatste maand waarop het nog kan; leeg: het einde van de maand."
    )
    years: tuple[Annotated[int, Field(ge=2000, le=2100)], ...] = Field((), description="Leeg: elk jaar.")
    weekly: bool = Field(default=False, description="Ja (true) als dit elke week kan.")


def major_of(version: str) -> int:
    """The major version in a version: scores are compared within one only."""
    return int(version.partition(".")[0])


class Checklist(Part):
    """Themes, questions, levels, advice: everything an assessment is made against."""

    id: Id
    version: Version
    title: Text
    published: Day
    about: tuple[Text, ...] = Field(min_length=1, description="Wat de lezer over deze checklist moet weten.")
    rules: tuple[Text, ...] = Field((), description="Zo kiest u een niveau.")
    origins: OriginSentences
    documents: tuple[Document, ...] = Field(min_length=1)
    facts: tuple[Fact, ...] = ()
    kinds: tuple[DocumentKind, ...] = Field(min_length=1)
    calendar: tuple[Moment, ...] = ()
    ladders: tuple[Ladder, ...] = Field(min_length=1)
    verdicts: tuple[VerdictRow, ...] = Field(min_length=1)
    gate: Gate | None = None
    selections: tuple[Selection, ...] = ()
    themes: tuple[Theme, ...] = Field(min_length=1)

    @cached_property
    def by_id(self) -> dict[str, Question]:
        """Every question by its id, in the order of the file."""
        return {question.id: question for theme in self.themes for question in theme.questions}

    @cached_property
    def kind_labels(self) -> dict[str, str]:
        """What each kind of document is called, by its id, in the order of the file."""
        return {kind.id: kind.label for kind in self.kinds}

    @property
    def questions(self) -> tuple[Question, ...]:
        """Every question, in the order of the file."""
        return tuple(self.by_id.values())

    @cached_property
    def _ladders(self) -> dict[str, Ladder]:
        return {ladder.id: ladder for ladder in self.ladders}

    def ladder(self, question: Question) -> Ladder:
        """The ladder that a question is answered on."""
        return self.ladders[0] if question.ladder is None else self._ladders[question.ladder]

    def theme_of(self, question_id: str) -> Theme:
        """The theme that holds a question; KeyError if there is none."""
        for theme in self.themes:
            if any(question.id == question_id for question in theme.questions):
                return theme
        raise KeyError(question_id)

    @property
    def major(self) -> int:
        """The major version."""
        return major_of(self.version)

    @property
    def short_version(self) -> Selection | None:
        """The selection that is offered as a shorter route, if the checklist names one."""
        return next((selection for selection in self.selections if selection.short_version), None)

    def fact(self, fact_id: str) -> Fact:
        """The fact with this id; KeyError if there is none."""
        for fact in self.facts:
            if fact.id == fact_id:
                return fact
        raise KeyError(fact_id)
