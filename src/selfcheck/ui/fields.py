"""The fields of one question: what they are called, what they show of an answer, and the answer that they say."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import ValidationError

from selfcheck.answers import MAX_TEXT, Answer, Evidence
from selfcheck.checklist import Question
from selfcheck.ui import visit

CHOICE, REASON, NOTE, SHARED = "keuze", "reden", "opmerking", "tonen"
DOCUMENT, PAGE, QUOTATION = "stuk", "bladzijde", "citaat"
ALREADY, PLACE = "doen-we-al", "waar"

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
class TooLong:
    """A text that is refused, and stays in its field: how long it is."""

    characters: int


def options(question: Question) -> tuple[str, ...]:
    """Return what can be chosen: the levels, unknown, and not applicable where that is allowed."""
    return (*question.levels, UNKNOWN, *([NOT_APPLICABLE] if question.not_applicable else []))


def chosen(answer: Answer) -> str | None:
    """Return the option that an answer stands for; None if nothing was chosen."""
    if answer.unknown:
        return UNKNOWN
    return NOT_APPLICABLE if answer.not_applicable is not None else answer.level


def written(keys: Keys, shown: Answer) -> Answer | TooLong | None:
    """Return the answer that the fields say now; None if this session does not know the fields.

    A field that is not there keeps what ``shown`` has.
    """
    if not visit.knows(keys.of(CHOICE)):
        return None
    texts = {
        "note": _text(keys, NOTE, shown.note),
        "document": _text(keys, DOCUMENT, shown.evidence.document),
        "page": _text(keys, PAGE, shown.evidence.page),
        "quotation": _text(keys, QUOTATION, shown.evidence.quotation),
        "reason": _text(keys, REASON, shown.not_applicable or ""),
        "place": _text(keys, PLACE, shown.already or ""),
    }
    try:
        return Answer(
            **_choice(visit.said(keys.of(CHOICE)), texts["reason"]),
            note=texts["note"],
            note_shared=bool(visit.said(keys.of(SHARED), default=shown.note_shared)),
            evidence=Evidence(document=texts["document"], page=texts["page"], quotation=texts["quotation"]),
            already=texts["place"] if visit.said(keys.of(ALREADY), default=shown.already is not None) else None,
            set_aside=shown.set_aside,
        )
    except ValidationError:
        # The only thing that a person can do wrong here is to write too much.
        return TooLong(max(map(len, texts.values())))


def _text(keys: Keys, name: str, shown: str) -> str:
    return str(visit.said(keys.of(name), default=shown) or "")


def _choice(option: object, reason: str) -> dict[str, object]:
    if option == UNKNOWN:
        return {"unknown": True}
    if option == NOT_APPLICABLE:
        return {"not_applicable": reason}
    return {"level": option}


def tidied(keys: Keys, answer: Answer) -> bool:
    """Return whether a text was cleaned when it was stored, so that its field says something else."""
    if written(keys, answer) != answer:
        return False
    return any(
        visit.knows(key) and visit.said(key) not in {text, None} for key, text in stored_texts(keys, answer).items()
    )


def stored_texts(keys: Keys, answer: Answer) -> Mapping[str, str]:
    """Return per text field what the store holds."""
    return {
        keys.of(REASON): answer.not_applicable or "",
        keys.of(NOTE): answer.note,
        keys.of(DOCUMENT): answer.evidence.document,
        keys.of(PAGE): answer.evidence.page,
        keys.of(QUOTATION): answer.evidence.quotation,
        keys.of(PLACE): answer.already or "",
    }


def stored(keys: Keys, question: Question, answer: Answer) -> Mapping[str, str | int | bool]:
    """Return per field what the store holds, for the browser to compare with what it shows."""
    option = chosen(answer)
    return {
        keys.of(CHOICE): -1 if option is None else options(question).index(option),
        keys.of(SHARED): answer.note_shared,
        keys.of(ALREADY): answer.already is not None,
        **stored_texts(keys, answer),
    }


__all__ = [
    "ALREADY",
    "CHOICE",
    "DOCUMENT",
    "MAX_TEXT",
    "NOTE",
    "NOT_APPLICABLE",
    "PAGE",
    "PLACE",
    "QUOTATION",
    "REASON",
    "SHARED",
    "UNKNOWN",
    "Keys",
    "TooLong",
    "chosen",
    "options",
    "stored",
    "written",
]
