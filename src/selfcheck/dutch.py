"""Dutch spelling of dates, numbers and lists."""

import re
from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from math import floor

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)

SENTENCE_END = re.compile(r"(?<=[.!?]) (?=[A-Z‘\[])")

SMALL_NUMBERS = ("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")


def full_date(day: date) -> str:
    """A date in full.

    >>> full_date(date(2026, 11, 21))
    '21 november 2026'
    """
    return f"{day.day} {month(day)}"


def month(day: date) -> str:
    """The month and year of a date: ``november 2026``."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def window(first: date, last: date) -> str:
    """The months from one date to another, the year once if it is the same.

    >>> window(date(2027, 5, 1), date(2027, 7, 31))
    'mei – juli 2027'
    """
    if (first.year, first.month) == (last.year, last.month):
        return month(first)
    start = MONTHS[first.month - 1] if first.year == last.year else month(first)
    return f"{start} – {month(last)}"


def number(figure: Fraction) -> str:
    """A number with a decimal comma and at most two decimals, rounded half up.

    >>> number(Fraction(13, 2))
    '6,5'
    """
    hundredths = floor(figure * 100 + Fraction(1, 2))
    whole, rest = divmod(hundredths, 100)
    return f"{whole},{rest:02}".rstrip("0").rstrip(",") if rest else str(whole)


def listed(parts: Sequence[str], before_last: str = "en") -> str:
    """Parts as people write them in a sentence.

    >>> listed(["a", "b", "c"])
    'a, b en c'
    """
    *most, last = parts or ("",)
    return f"{', '.join(most)} {before_last} {last}" if most else last


def quoted(parts: Sequence[str]) -> str:
    """Parts in quotation marks, as people write them in a sentence: ``‘a’ en ‘b’``."""
    return listed([f"‘{part}’" for part in parts])


def counted(amount: int, one: str, many: str) -> str:
    """An amount with its noun: ``1 vraag``, ``2 vragen``."""
    return f"{amount} {one if amount == 1 else many}"


def dotted(amount: int) -> str:
    """A large whole number: ``20.000``."""
    return f"{amount:,}".replace(",", ".")


def in_words(amount: int) -> str:
    """A small number as a word, ten at most; a larger one in digits."""
    return SMALL_NUMBERS[amount] if amount < len(SMALL_NUMBERS) else str(amount)


def lower_first(text: str) -> str:
    """A label inside a sentence: its first letter small, unless the word is an abbreviation."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def shortened(text: str, limit: int) -> str:
    """A text on one line of at most so many characters, cut between words where that is possible.

    >>> shortened("een lange zin over iets", 14)
    'een lange zin…'
    """
    text = " ".join(text.split())
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    words = head.rpartition(" ")[0] if text[limit - 1] != " " else head
    return (words if len(words) > limit // 2 else head).rstrip(" ,;:.") + "…"


def sentences_within(text: str, limit: int) -> str:
    """The first sentences of a text that fit in so many characters; one that is too long is cut.

    >>> sentences_within("Kort. Ook kort. Een zin die niet meer past.", 20)
    'Kort. Ook kort.'
    """
    text = " ".join(text.split())
    first, *others = SENTENCE_END.split(text)
    kept = shortened(first, limit)
    for sentence in others:
        if kept != first or len(f"{kept} {sentence}") > limit:
            break
        kept = first = f"{kept} {sentence}"
    return kept
