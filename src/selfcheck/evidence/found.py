"""What was found: passages that bear on a question, best first. Never what level that would be."""

from collections.abc import Mapping
from dataclasses import dataclass

from selfcheck.passages import Text

Span = tuple[int, int]
"""Where a mark begins and ends in the text of a passage, in characters."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that was found.

    ``passage`` is its place in the text, from 0. ``marks`` are what to mark in it, in order, none over another.
    ``terms`` are the search terms that it was found with, as they are called on the screen.
    """

    passage: int
    marks: tuple[Span, ...]
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for one question, best first: by its specific terms, and what else may be about it.

    No passage is in both.
    """

    specific: tuple[Hit, ...] = ()
    related: tuple[Hit, ...] = ()


@dataclass(frozen=True, slots=True)
class Findings:
    """A text, and what was found in it for every question of a checklist, by its id."""

    text: Text
    questions: Mapping[str, Found]
