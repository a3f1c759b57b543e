"""As much of a checklist as has its shape: what the rules look at.

A draft lets the rules look at a file in which some parts are broken. A part that is broken is
absent, but its id still counts as existing; what cannot be told is None, and then a rule is silent.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from inspect import isclass
from typing import TypeVar, get_args

from selfcheck.checklist import Checklist, Part, Question, Theme

Path = tuple[str | int, ...]
"""The way to a place in a checklist: ("themes", 0, "questions", 2, "levels", "nee")."""

P = TypeVar("P", bound=Part)


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that does not make sense: where, what, what to do. ``also`` is the other place it is about."""

    path: Path
    what: str
    fix: str
    also: Path | None = None


@dataclass(frozen=True, slots=True)
class Links:
    """What a question refers to. None: its author did not say it well enough to look at."""

    ladder: str | None
    levels: tuple[str, ...] | None
    examples: tuple[str, ...] | None
    advice: tuple[str, ...] | None
    facts: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Draft:
    """The well-shaped parts by place, the ids of every list of parts, and what the questions refer to."""

    parts: Mapping[Path, Part]
    ids: Mapping[Path, tuple[str | None, ...]]
    links: Mapping[Path, Links]
    weights: tuple[Decimal, ...] | None

    def under(self, path: Path, kind: type[P]) -> dict[int, P]:
        """The well-shaped parts of one kind in the list at ``path``, by their position.

        A part that repeats an id is left out: that it resembles the first one is no flaw of its own.
        """
        ids = self.ids.get(path, ())
        places = {(*path, n): n for n, known in enumerate(ids) if known is None or known not in ids[:n]}
        found = {n: self.parts.get(place) for place, n in places.items()}
        return {n: part for n, part in found.items() if isinstance(part, kind)}

    def known(self, *path: str | int) -> tuple[str, ...] | None:
        """The ids in the list at ``path``; None if they cannot all be told."""
        return _told(self.ids.get(path))

    def exact(self, *path: str | int) -> tuple[str, ...] | None:
        """The ids in the list at ``path``; None if they cannot all be told, or if one is there twice."""
        ids = self.known(*path)
        return ids if ids is not None and len(set(ids)) == len(ids) else None

    @property
    def ladders(self) -> tuple[Path, ...]:
        """The place of every ladder."""
        return tuple(("ladders", position) for position in range(len(self.ids.get(("ladders",), ()))))

    @property
    def question_ids(self) -> dict[Path, str | None]:
        """The id of every question that can be found, by its place."""
        lists = {path: ids for path, ids in self.ids.items() if path[-1] == "questions"}
        return {(*path, position): known for path, ids in lists.items() for position, known in enumerate(ids)}

    @property
    def known_questions(self) -> tuple[str, ...] | None:
        """The ids of all questions; None if they cannot all be told."""
        themes = self.ids.get(("themes",))
        if themes is None or any(("themes", n, "questions") not in self.ids for n in range(len(themes))):
            return None
        return _told(tuple(self.question_ids.values()))


def part_in(annotation: object) -> type[Part] | None:
    """The kind of part that a field holds: one, a list of them, or one for each key; None if it holds no parts."""
    if isclass(annotation) and issubclass(annotation, Part):
        return annotation
    return next((found for inner in get_args(annotation) if (found := part_in(inner))), None)


@cache
def named_lists(kind: type[Part]) -> tuple[str, ...]:
    """The fields of a kind of part that hold a list of parts with an id."""
    inner = {name: part_in(field.annotation) for name, field in kind.model_fields.items()}
    return tuple(name for name, found in inner.items() if found and "id" in found.model_fields)


def draft_of(checklist: Checklist) -> Draft:
    """The draft of a checklist of which every part has its shape."""
    parts = dict(_parts((), checklist))
    questions = {path: part for path, part in parts.items() if isinstance(part, Question)}
    first = checklist.ladders[0].id
    return Draft(
        parts=parts,
        ids=dict(_ids(parts)),
        links={path: _links(question, first) for path, question in questions.items()},
        weights=tuple(part.weight for part in parts.values() if isinstance(part, Theme)),
    )


def _parts(path: Path, part: Part) -> Iterator[tuple[Path, Part]]:
    yield path, part
    for name, value in part:
        for place, inner in _within((*path, name), value):
            if isinstance(inner, Part):
                yield from _parts(place, inner)


def _within(path: Path, value: object) -> Iterator[tuple[Path, object]]:
    yield path, value
    if isinstance(value, tuple):
        yield from (((*path, position), inner) for position, inner in enumerate(value))
    if isinstance(value, dict):
        yield from (((*path, key), inner) for key, inner in value.items())


def _ids(parts: Mapping[Path, Part]) -> Iterator[tuple[Path, tuple[str, ...]]]:
    for path, part in parts.items():
        for name in named_lists(type(part)):
            yield (*path, name), tuple(inner.id for inner in getattr(part, name))


def _links(question: Question, first_ladder: str) -> Links:
    return Links(
        ladder=question.ladder or first_ladder,
        levels=tuple(question.levels),
        examples=tuple(question.examples),
        advice=tuple(question.advice),
        facts=question.facts,
    )


def _told(ids: tuple[str | None, ...] | None) -> tuple[str, ...] | None:
    if ids is None:
        return None
    told = tuple(known for known in ids if known is not None)
    return told if len(told) == len(ids) else None
