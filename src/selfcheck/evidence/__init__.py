"""Which passages of a programme bear on which question: a reading aid, never a judgement."""

from selfcheck.evidence.apart import StoppedError, find_apart
from selfcheck.evidence.attaching import attach
from selfcheck.evidence.finding import find
from selfcheck.evidence.found import Findings, Found, Hit, Span
from selfcheck.evidence.limits import LIMITS, Limits
from selfcheck.evidence.messages import Progress, Step
from selfcheck.evidence.quotation import quotation
from selfcheck.evidence.searching import MOST_TYPED, search
from selfcheck.evidence.telling import found_as_json, found_as_text

__all__ = [
    "LIMITS",
    "MOST_TYPED",
    "Findings",
    "Found",
    "Hit",
    "Limits",
    "Progress",
    "Span",
    "Step",
    "StoppedError",
    "attach",
    "find",
    "find_apart",
    "found_as_json",
    "found_as_text",
    "quotation",
    "search",
]
