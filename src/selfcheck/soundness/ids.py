"""Ids are promises: no two parts of a kind may share one."""

from collections.abc import Iterator, Mapping

from selfcheck.soundness.draft import Draft, Flaw, Path

_EACH = {
    "brackets": "elke adviesgroep",
    "calendar": "elk moment",
    "documents": "elk document",
    "facts": "elk feit",
    "kinds": "elk soort stuk",
    "ladders": "elke ladder",
    "levels": "elk niveau",
    "selections": "elke selectie",
    "themes": "elk thema",
    "verdicts": "elke stand",
}


def id_flaws(draft: Draft) -> Iterator[Flaw]:
    """Every id that is used before, with the place where."""
    for path, ids in draft.ids.items():
        if path[-1] != "questions":
            yield from _repeated({(*path, n): known for n, known in enumerate(ids)}, _EACH[str(path[-1])])
    # Answers are stored by question, whatever its theme: so a question id is unique in the whole file.
    yield from _repeated(draft.question_ids, "elke vraag in de hele checklist")


def _repeated(ids: Mapping[Path, str | None], each: str) -> Iterator[Flaw]:
    first: dict[str, Path] = {}
    for path, known in ids.items():
        if known is not None and known in first:
            what = f'De id "{known}" bestaat al.'
            yield Flaw((*path, "id"), what, f"Geef {each} een eigen id.", (*first[known], "id"))
        elif known is not None:
            first[known] = path
