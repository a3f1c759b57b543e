"""The fields of one question: what they are called, what they show of an answer, and the answer that they say."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from selfcheck.answers import MAX_LINE, MAX_TEXT, Answer, Evidence, typed
from selfcheck.checklist import Question
from selfcheck.ui import visit

CHOICE, REASON, NOTE, SHARED = "keuze", "reden", "opmerking", "tonen"
DOCUMENT, PAGE, QUOTATION = "stuk", "bladzijde", "citaat"
ALREADY, PLACE = "doen-we-al", "waar"

LIMITS = {REASON: MAX_TEXT, NOTE: MAX_TEXT, DOCUMENT: MAX_LINE, PAGE: MAX_LINE, QUOTATION: MAX_TEXT, PLACE: MAX_TEXT}
"""The text fields, and how many characters each may hold."""

# A dot cannot begin the id of a level, so these can never be mistaken for one.
UNKNOWN = ".weet-ik-niet"
NOT_APPLICABLE = ".niet-van-toepassing"


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one question's fields in one epoch of one assessment."""

    assessment: str
    question: str
    epoch: int

    def of(self, name: str) -> str:
        """Return the key of one field; it is also the class of its element on the page."""
        return f"{name}-{self.question}-{self.assessment[:8]}-{self.epoch}"


@dataclass(frozen=True, slots=True)
class Written:
    """What the fields say: the answer without the texts that are too long, and those, by field."""

    answer: Answer
    too_long: Mapping[str, str]


def options(question: Question) -> tuple[str, ...]:
    """Return what can be chosen: the levels, unknown, and not applicable where that is allowed."""
    return (*question.levels, UNKNOWN, *([NOT_APPLICABLE] if question.not_applicable else []))


def chosen(answer: Answer) -> str | None:
    """Return the option that an answer stands for; None if nothing was chosen."""
    if answer.unknown:
        return UNKNOWN
    return NOT_APPLICABLE if answer.not_applicable is not None else answer.level


def written(keys: Keys, shown: Answer, offered: Collection[str]) -> Written | None:
    """Return what the fields say now; None if this session does not know them.

    A field that is not there, or whose text is too long, keeps what ``shown`` has; so does a choice
    that was not ``offered``: a browser can send anything.
    """
    if not visit.knows(keys.of(CHOICE)):
        return None
    before = texts_of(shown)
    said = {name: str(typed(visit.said(keys.of(name), default=before[name])) or "") for name in LIMITS}
    too_long = {name: text for name, text in said.items() if len(text) > LIMITS[name]}
    kept = {name: before[name] if name in too_long else text for name, text in said.items()}
    option = visit.said(keys.of(CHOICE))
    already = bool(visit.said(keys.of(ALREADY), default=shown.already is not None))
    answer = Answer(
        **_choice(option if option is None or option in offered else chosen(shown), kept[REASON]),
        note=kept[NOTE],
        note_shared=bool(visit.said(keys.of(SHARED), default=shown.note_shared)),
        evidence=Evidence(document=kept[DOCUMENT], page=kept[PAGE], quotation=kept[QUOTATION]),
        already=kept[PLACE] if already else None,
        set_aside=shown.set_aside,
    )
    return Written(answer, too_long)


def place_said(keys: Keys) -> str | None:
    """Return what the place of *Dit doen we al* says; None while that field is not there."""
    return str(visit.said(keys.of(PLACE)) or "") if visit.knows(keys.of(PLACE)) else None


def _choice(option: object, reason: str) -> dict[str, object]:
    if option == UNKNOWN:
        return {"unknown": True}
    if option == NOT_APPLICABLE:
        return {"not_applicable": reason}
    return {"level": option}


def texts_of(answer: Answer) -> Mapping[str, str]:
    """Return per text field what an answer has."""
    return {
        REASON: answer.not_applicable or "",
        NOTE: answer.note,
        DOCUMENT: answer.evidence.document,
        PAGE: answer.evidence.page,
        QUOTATION: answer.evidence.quotation,
        PLACE: answer.already or "",
    }


def tidied(keys: Keys, answer: Answer, offered: Collection[str]) -> bool:
    """Return whether a text was cleaned when it was stored, so that its field says something else."""
    if written(keys, answer, offered) != Written(answer, {}):
        return False
    return any(
        visit.knows(keys.of(name)) and visit.said(keys.of(name)) not in {text, None}
        for name, text in texts_of(answer).items()
    )


def stored(keys: Keys, question: Question, answer: Answer) -> Mapping[str, str | int | bool]:
    """Return per field what the store holds, for the browser to compare with what it shows."""
    option = chosen(answer)
    return {
        keys.of(CHOICE): -1 if option is None else options(question).index(option),
        keys.of(SHARED): answer.note_shared,
        keys.of(ALREADY): answer.already is not None,
        **{keys.of(name): text for name, text in texts_of(answer).items()},
    }
