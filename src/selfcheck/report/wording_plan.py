"""The sentences of the calendar in the sheet and of the work plan, in Dutch."""

from datetime import date

from selfcheck.dutch import counted, full_date, in_words
from selfcheck.occasions import FIRST_YEAR, LAST_YEAR, USUAL_NOTICE, Occasion
from selfcheck.report import wording

CALENDAR = f"Kalender {FIRST_YEAR}–{LAST_YEAR}"
USUAL_MONTHS = (
    "De maanden zijn gebruikelijk, maar niet overal gelijk. Kijk in de vergaderplanning van uw raad. "
    "Vraag uw griffier en uw controller naar de data."
)
OWN_MONTHS = "De gemeente heeft deze kalender aangepast."
NOT_ON_THE_LINE = f"Wat niet van {FIRST_YEAR} tot en met {LAST_YEAR} is, staat alleen in de tabel."
WHEN = "Wanneer de gemeente over welk advies kan besluiten"
WHEN_COLUMNS = ("Wanneer", "Moment", "Wie besluit", "Adviezen", "Stukken klaar rond")
WHO = "Wie het doet, en hoe ver het is"
WHO_COLUMNS = ("Advies", "Eigenaar", "Uiterlijk", "Status")
PAST = "voorbij"
NO_MOMENT = "Geen passend moment"
NONE = "–"
NO_OWNER = "nog niet gekozen"
NO_DATE = "geen datum"

TITLE = "Werkplan van {place}"
SHEET, IN_NAME = "Werkplan", "werkplan"
COLUMNS = {
    "Advies": 22,
    "Thema": 16,
    "Soort vraag": 10,
    "Wat te doen": 36,
    "Nu": 12,
    "Wordt": 12,
    "Winst in punten": 8,
    "Wie": 24,
    "Eigenaar": 16,
    "Uiterlijk": 11,
    "Moment": 22,
    "Stukken klaar": 11,
    "Status": 12,
    "Notitie": 30,
    "Herkomst": 48,
    "Vraag": 16,
    "Checklist": 10,
}
"""The columns of a work plan, and how many characters fit beside each other in each."""

STATUS = "Status"
CORE, SUPPORT = "kernvraag", "steunvraag"
FINISHED = "Dit werkplan volgt uit de zelfcheck van {place}, afgerond op {date}."
UNFINISHED = "De zelfcheck van {place} is nog niet afgerond. Het advies kan nog veranderen."
GAIN = "Winst: met zoveel punten stijgt de onderkant van het totaal als u het advies overneemt."
NOT_IN_IT = "Hier staat alleen wat de gemeente overneemt. De andere adviezen staan in de app."
SET_ASIDE = "Met een reden niet overgenomen, en dus niet in dit werkplan: {n}."
A_FUNCTION = "Een eigenaar is een functie, geen naam van een persoon."
NOT_TAKEN_BACK = "Verandert u iets in dit bestand? Dan verandert er niets in de app."


def advices(amount: int) -> str:
    """An amount of advice: ``1 advies``, ``2 adviezen``."""
    return counted(amount, "advies", "adviezen")


def taken_over(amount: int) -> str:
    """How much the municipality takes over, and what follows."""
    if amount == 1:
        return "De gemeente neemt één advies over. Hieronder staat wanneer zij erover kan besluiten."
    return f"De gemeente neemt {in_words(amount)} adviezen over. Hieronder staat wanneer zij erover kan besluiten."


def notice(weeks: int) -> str:
    """How long before a moment its papers are ready, and that the usual time is an assumption."""
    if not weeks:
        return "Voor de stukken rekenen wij geen extra tijd."
    time = f"Voor de stukken rekenen wij {'één week' if weeks == 1 else f'{in_words(weeks)} weken'}."
    return f"{time} Dat is een aanname." if weeks == USUAL_NOTICE else time


def when(found: Occasion | None, today: date) -> str:
    """The months of a moment, and whether they have gone by."""
    if found is None:
        return NO_MOMENT
    return f"{wording.months(found)} ({PAST})" if found.past(today) else wording.months(found)


def moment(found: Occasion | None, today: date) -> str:
    """A moment with its months; what can be any week has no other name for them."""
    return NO_MOMENT if found is None else f"{wording.brief(found.moment.label)}, {when(found, today)}"


def papers(ready: date | None, today: date) -> str:
    """The day on which papers are ready, and whether it has gone by."""
    if ready is None:
        return NONE
    return f"{full_date(ready)} ({PAST})" if ready < today else full_date(ready)


def timeline(spans: list[str]) -> str:
    """What the picture of the calendar shows."""
    return f"Tijdlijn van {FIRST_YEAR} tot en met {LAST_YEAR}. {' '.join(spans)}"
