"""The sentences of the sheet, in Dutch: those that hold a figure, a date or a list."""

from datetime import date
from fractions import Fraction

from selfcheck.advice import aged
from selfcheck.answers import Evidence
from selfcheck.checklist import Fact, Question
from selfcheck.dutch import counted, full_date, in_words, quoted, window
from selfcheck.occasions import Occasion
from selfcheck.scoring import Score, SelectionScore, ThemeScore, Verdict, shown

TEXT_NOT_WORK = "De score gaat over de tekst. Een lage score zegt niet dat de gemeente het niet doet."
WORKING = "Werkversie. Niet voor publicatie."
INVENTED = "Verzonnen voorbeeld. Dit zegt niets over een echte gemeente."
NO_SCORE_YET = "Nog geen stand"
NOT_APPLICABLE = "Niet van toepassing"
NOT_KNOWN = "Nog niet bekend"
NOT_COUNTED = "telt niet mee"
OURS = "Voorbeeldtekst van ons, niet van de VDP. Pas hem aan en vul de haken in."
REFER = "U doet dit al. Verwijs ernaar, dan weet de raad het ook."
REFER_DRAFT = "Wij voeren [naam van het stuk] van [datum] uit."
NO_COSTS = "Kosten: niet geraamd. Vraag de controller om een raming bij de voorstellen die u kiest."
SELF_FILLED = "De gemeente heeft dit zelf ingevuld. Niemand heeft het gecontroleerd."
KEEP = (
    "Gebruikt u dit document bij een besluit? Bewaar het dan in uw zaaksysteem, net als andere stukken. "
    "Dit is geen juridisch advies."
)
CONCEPT = "Dit is een concept. De tekst kan nog veranderen."
OUTLINE = "Dit is een akkoord op hoofdlijnen. De voorstellen passen het best in het collegeprogramma."
ALL_HIGH = "De tekst maakt bij bijna alles een afspraak."
HIGH_PROPOSALS = "De voorstellen gaan over volgen en bijsturen."
ALL_ZERO = (
    "Het programma zegt nog weinig over deze onderwerpen. Dat is een kans: met een paar teksten legt u een basis."
)
NO_TOTAL = "Er is geen totaal: van geen thema dat meetelt, is een vraag van toepassing."
NOTHING_YET = "Er is nog geen vraag beantwoord."
CHANGED = (
    "Bij het afronden liet de app andere cijfers zien. Dit zijn de cijfers zoals wij ze nu met dezelfde antwoorden "
    "uitrekenen."
)


def verdict_label(verdict: Verdict | None) -> str:
    """A verdict in a few words, also while there is none."""
    if verdict is None:
        return NOT_APPLICABLE
    return NO_SCORE_YET if verdict.row is None else verdict.row.label


def in_between(score: Score) -> str:
    """The range, as part of a sentence."""
    return f"tussen {shown(score.low)} en {shown(score.high)}"


def settled(score: Score) -> bool:
    """Whether nothing can change any more."""
    return score.low == score.high


def open_questions(amount: int) -> str:
    """How many questions are not known yet: nobody answered them, or somebody has to ask."""
    return "Er is nog één vraag uit te zoeken." if amount == 1 else f"Er zijn nog {amount} vragen uit te zoeken."


def gate_sentence(sentence: str, zeros: tuple[Question, ...]) -> str:
    """The sentence of the gate, with the questions filled in."""
    return sentence.replace("{vragen}", quoted([question.label for question in zeros]))


def provisional(theme: ThemeScore, verdict: Verdict) -> str:
    """That a verdict can still change, and from what to what."""
    amount = sum(mark.counts and mark.points is None for mark in theme.marks)
    if verdict.lowest.id == verdict.highest.id:
        return f"Voorlopige stand. {open_questions(amount)} De stand verandert daardoor niet."
    ends = f"‘{verdict.lowest.label}’ tot ‘{verdict.highest.label}’"
    return f"Voorlopige stand. {open_questions(amount)} De stand kan nog worden: {ends}."


def no_score(score: Score) -> str:
    """Why a theme has no score yet."""
    return f"Minder dan driekwart van dit thema is ingevuld. De score ligt {in_between(score)}."


def selection_figure(selection: SelectionScore) -> str:
    """The score of a selection, or what is known of it, after its name."""
    score = selection.score
    if score is None:
        return "niet van toepassing"
    if score.known is None:
        return f"nog geen score ({in_between(score)})"
    return f"{shown(score.known)} van 100" + ("" if settled(score) else f" ({in_between(score)})")


def gain(points: Fraction | None) -> str:
    """What an advice gains."""
    if points is None:
        return NOT_COUNTED
    return "minder dan 1 punt" if points < 1 else f"+{counted(shown(points), 'punt', 'punten')}"


def occasion(found: Occasion) -> str:
    """A moment of the calendar with when it is."""
    return f"{brief(found.moment.label)}, {months(found)}"


def months(found: Occasion) -> str:
    """The months of a moment; one that is possible any week has none."""
    return found.moment.when if found.moment.weekly else window(found.first, found.last)


def brief(label: str) -> str:
    """A label without the other names between brackets."""
    return label.partition(" (")[0]


def briefest(label: str) -> str:
    """A label of which only the first name is left, where there is little room."""
    return brief(label).partition(", ")[0]


def papers_ready(found: Occasion) -> str:
    """When the papers for a moment must be ready; empty for what can be done any week."""
    return "" if found.ready is None else f"Stukken klaar rond {full_date(found.ready)}."


def proposals_heading(amount: int) -> str:
    """The heading above the proposals."""
    return "Eén voorstel" if amount == 1 else f"{in_words(amount).capitalize()} voorstellen"


def already_sentence(amount: int) -> str:
    """How many subjects the municipality does already."""
    subjects = "één onderwerp" if amount == 1 else f"{in_words(amount)} onderwerpen"
    return f"Bij {subjects} doet de gemeente het al, maar staat het niet in de tekst. Eén verwijzing is daar genoeg"


def fact_dates(fact: Fact, today: date) -> str:
    """When a fact was checked, and what a reader has to look up first."""
    sentence = f"Nagekeken op {full_date(fact.checked)}."
    if aged(fact.checked, today):
        sentence += " Dat is langer dan zes maanden geleden: kijk of dit nog klopt."
    return f"{sentence} Kijk eerst na: {fact.check_first}" if fact.check_first else sentence


def left_out(titles: list[str]) -> str:
    """That themes are not in this version, and what else is missing because of it."""
    themes = f"Het thema {quoted(titles)} staat" if len(titles) == 1 else f"De thema's {quoted(titles)} staan"
    return f"{themes} niet in deze versie. Daarom staan er ook geen totaal en geen winst per voorstel in."


def verdict_only(titles: list[str]) -> str:
    """That only the verdict of themes is in this version, and what else is missing because of it."""
    themes = f"het thema {quoted(titles)}" if len(titles) == 1 else f"de thema's {quoted(titles)}"
    return f"Van {themes} staat alleen de stand in deze versie. Daarom staan er ook geen totaal en geen winst in."


def see(places: str) -> str:
    """In which documents something stands, and where."""
    return f"Zie: {places}."


def themes_without_score(titles: list[str]) -> str:
    """Why there is no total yet."""
    return f"Bij {quoted(titles)} is daarvoor te weinig ingevuld."


def evidence_place(evidence: Evidence) -> str:
    """Document and page of evidence; empty if neither was filled in."""
    page = evidence.page.strip()
    numbered = f"bladzijde {page}" if page[:1].isdigit() else page
    return ", ".join(part for part in (evidence.document.strip(), numbered) if part)


def to_find_out(questions: list[Question]) -> str:
    """Which core questions are still open."""
    return f"Nog uit te zoeken: {quoted([question.label for question in questions])}."


def no_total_here(titles: list[str]) -> str:
    """Why the sheet does not say how the total is made."""
    return f"Het totaal staat niet in deze versie, omdat daaruit de score van {quoted(titles)} te berekenen is."
