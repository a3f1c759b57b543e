"""Rules for search terms: each can be read, and none says the same as another one of its question."""

from collections.abc import Iterator

from selfcheck.checklist import Question
from selfcheck.soundness.draft import Draft, Flaw, Path
from selfcheck.terms import TermError, read_term


def search_flaws(draft: Draft) -> Iterator[Flaw]:
    """Every search term that cannot be read or is there twice."""
    for path, part in draft.parts.items():
        if isinstance(part, Question):
            yield from _terms(path, part)


def _terms(path: Path, question: Question) -> Iterator[Flaw]:
    first: dict[object, Path] = {}
    for name in ("search_terms", "specific_terms"):
        for position, written in enumerate(getattr(question, name)):
            place = (*path, name, position)
            try:
                sense = read_term(written).sense
            except TermError as error:
                yield Flaw(place, error.what, error.fix)
                continue
            if sense in first:
                twice = "in deze lijst" if first[sense][:-1] == place[:-1] else 'in "search_terms"'
                yield Flaw(place, f'"{written}" staat al {twice}.', "Haal één van beide weg.", first[sense])
            first.setdefault(sense, place)
