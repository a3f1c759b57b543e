"""For authors: what two versions of a checklist have otherwise, and what that means for answers and scores."""

from collections.abc import Iterator, Mapping
from typing import Final

from selfcheck.checklist import Checklist
from selfcheck.migration import Change, Difference, Fate, Step, changes, steps

_HEADINGS: Final[Mapping[Fate, str]] = {
    Fate.CHANGED: "Veranderd: {number}. Wie hier een antwoord gaf, bekijkt de vraag opnieuw.",
    Fate.NEW: "Nieuw: {number}.",
    Fate.RETIRED: "Vervallen: {number}. Een antwoord blijft te lezen.",
    Fate.KEPT: "Gelijk gebleven: {number}. Een antwoord gaat mee.",
}

_FIELDS: Final[Mapping[Difference, str]] = {
    Difference.TEXT: "text",
    Difference.LEVELS: "levels",
    Difference.MEANING: "label of meaning van een niveau",
    Difference.POINTS: "points",
    Difference.WHAT_COUNTS: "does_not_count",
    Difference.NOT_APPLICABLE: "not_applicable",
    Difference.LABEL: "label",
    Difference.THEME: "thema",
    Difference.CORE: "origin: wordt een kernvraag, of is het niet meer",
    Difference.WEIGHT: "weight",
    Difference.ADVICE: "advice",
}
"""Where an author finds it in the file."""

_OF_SCORES: Final = frozenset({Difference.POINTS, Difference.WEIGHT, Difference.THEME, Difference.CORE})
"""What makes the same answers score otherwise, whatever the words say."""


def differences_told(old: Checklist, new: Checklist) -> Iterator[str]:
    """Lines that say what became of every question from one version of a checklist to another."""
    found = steps(old, new)
    yield f"{new.id}: van versie {old.version} naar versie {new.version}."
    for fate, heading in _HEADINGS.items():
        those = [step for step in found if step.fate is fate]
        yield ""
        yield heading.format(number=len(those))
        for step in those:
            yield from _question(step, old, new)
    yield from _advised(found, old, new)


def _question(step: Step, old: Checklist, new: Checklist) -> Iterator[str]:
    every = changes(step, old, new)
    if step.fate is not Fate.KEPT or every:  # the many that are the same in all are only counted
        yield f"- {step.id} ({step.question.label})"
    for change in every:
        yield f"    {_where(change)}"
        if change.before or change.after:
            yield f"      eerst: {change.before or '–'}"
            yield f"      nu: {change.after or '–'}"


def _where(change: Change) -> str:
    field = _FIELDS[change.difference]
    return f"{field}: ‘{change.level}’" if change.level else field


def _advised(found: tuple[Step, ...], old: Checklist, new: Checklist) -> Iterator[str]:
    """What the author should still do: about the rules, and the number of the version."""
    if old.rules != new.rules:
        yield ""
        yield "Let op: de regels (rules) zijn anders. Antwoorden gaan toch mee. Vraagt een niveau nu iets anders?"
        yield "Verander dan ook de tekst van dat niveau."
    if old.major != new.major:
        return
    yield ""
    if _score_otherwise(found, old, new):
        yield f"Let op: scores zijn niet meer te vergelijken. Noem deze versie {old.major + 1}.0."
    else:
        yield f"De app vergelijkt de scores van versie {old.version} en {new.version}. Vraagt een niveau iets anders?"
        yield f"Noem deze versie dan {old.major + 1}.0."


def _score_otherwise(found: tuple[Step, ...], old: Checklist, new: Checklist) -> bool:
    weights = [{theme.id: theme.weight for theme in checklist.themes} for checklist in (old, new)]
    others = any(step.fate in {Fate.NEW, Fate.RETIRED} or step.differences & _OF_SCORES for step in found)
    return others or weights[0] != weights[1]
