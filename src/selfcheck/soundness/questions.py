"""Rules for questions: what they refer to exists, and every level and advice has its text."""

from collections.abc import Iterator

from selfcheck.checklist import Origin, Place
from selfcheck.soundness.draft import Draft, Flaw, Links, Path
from selfcheck.soundness.words import choice, listed, nearest, suggestion


def question_flaws(draft: Draft) -> Iterator[Flaw]:
    """Everything in the questions that does not make sense."""
    for path, links in draft.links.items():
        yield from _on_ladder(draft, path, links)
        yield from _facts(draft, path, links)
    for path, part in draft.parts.items():
        if isinstance(part, Origin):
            yield from _origin(path, part)
        if isinstance(part, Place):
            yield from _document(draft, path, part)


def _on_ladder(draft: Draft, path: Path, links: Links) -> Iterator[Flaw]:
    ladders = draft.known("ladders")
    if ladders is None or links.ladder is None:
        return
    if links.ladder not in ladders:
        what = f'"ladder": de ladder "{links.ladder}" bestaat niet.'
        yield Flaw((*path, "ladder"), what, suggestion(links.ladder, ladders))
        return
    ladder = ("ladders", ladders.index(links.ladder))
    levels, brackets = draft.exact(*ladder, "levels"), draft.exact(*ladder, "brackets")
    if levels is not None and links.levels is not None:
        yield from _unknown((*path, "levels"), links.levels, levels, "Het niveau", "staat niet op de ladder")
        yield from _absent((*path, "levels"), links.levels, levels, "niveau", "een omschrijving")
    if levels is not None and links.examples is not None:
        yield from _unknown((*path, "examples"), links.examples, levels, "Het niveau", "staat niet op de ladder")
    if brackets is not None and links.advice is not None:
        yield from _unknown((*path, "advice"), links.advice, brackets, "De adviesgroep", "staat niet bij de ladder")
        yield from _absent((*path, "advice"), links.advice, brackets, "adviesgroep", "een advies")


def _pairs(given: tuple[str, ...], expected: tuple[str, ...]) -> dict[str, str]:
    """For every unknown key the absent one that was probably meant: one slip is one flaw."""
    absent = [key for key in expected if key not in given]
    meant: dict[str, str] = {}
    for key in given:
        near = None if key in expected else nearest(key, absent)
        if near:
            meant[key] = near
            absent.remove(near)
    return meant


def _unknown(
    path: Path, given: tuple[str, ...], expected: tuple[str, ...], subject: str, problem: str
) -> Iterator[Flaw]:
    meant = _pairs(given, expected)
    for key in given:
        if key not in expected:
            fix = f'Bedoelt u "{meant[key]}"?' if key in meant else choice(expected)
            yield Flaw((*path, key), f'{subject} "{key}" {problem}.', fix)


def _absent(path: Path, given: tuple[str, ...], expected: tuple[str, ...], word: str, text: str) -> Iterator[Flaw]:
    meant = _pairs(given, expected).values()
    absent = [key for key in expected if key not in given and key not in meant]
    if absent:
        words = word if len(absent) == 1 else {"niveau": "niveaus", "adviesgroep": "adviesgroepen"}[word]
        yield Flaw(
            path,
            f'"{path[-1]}": er ontbreekt {text} bij {words} {listed(absent)}.',
            f"Voeg een regel toe:  {absent[0]}: …",
        )


def _facts(draft: Draft, path: Path, links: Links) -> Iterator[Flaw]:
    facts = draft.known("facts")
    for position, fact in enumerate(links.facts or ()):
        if facts is not None and fact not in facts:
            yield Flaw((*path, "facts", position), f'Het feit "{fact}" bestaat niet.', suggestion(fact, facts))


def _origin(path: Path, origin: Origin) -> Iterator[Flaw]:
    if not origin.places and not origin.remark:
        yield Flaw(
            path,
            "De herkomst noemt geen plaats in een document en heeft geen opmerking.",
            'Vul "places" in, of leg in "remark" uit waar de vraag vandaan komt.',
        )


def _document(draft: Draft, path: Path, place: Place) -> Iterator[Flaw]:
    documents = draft.known("documents")
    if documents is not None and place.document not in documents:
        what = f'Het document "{place.document}" bestaat niet.'
        yield Flaw((*path, "document"), what, suggestion(place.document, documents))
