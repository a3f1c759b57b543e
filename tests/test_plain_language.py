"""Our sentences can be read at level B1: short, with common words, to a visitor whom we call ‘u’."""

from collections.abc import Iterator, Mapping
from statistics import mean

import pytest
import yaml

from plain_language import HARD, OURS_ALONE, hard_words, length, sentences
from reporting import PUBLISHED
from selfcheck.server.shell import BUILT_IN, NOSCRIPT
from wording_known import literals
from wording_sources import IN_PAPERS, OURS, TAG

LONGEST = 18
LONGEST_OF_A_CHECKLIST = 22
"""Words in a sentence at most. A sentence of a checklist may name more things: who, when, and how much money."""

AVERAGE = 8
AVERAGE_OF_A_CHECKLIST = 10
"""Words in a sentence on average, where advice for level B1 says ten to fifteen."""

FROM_OTHERS = frozenset({"facts", "documents", "origin", "search_terms", "specific_terms"})
"""Fields of a checklist that quote laws, reports and programmes."""

TO_THE_HOST = "what went wrong with saving is told so that the visitor can tell her host"
ABOUT_PRIVACY = "where answers are kept must be said exactly, for who has to judge it"
ALLOWED: Mapping[tuple[str, str], str] = {
    ("database", "Een ander programma houdt de database bezet"): TO_THE_HOST,
    ("database", "De app mag niet schrijven in de database"): TO_THE_HOST,
    ("database", "De database is gemaakt met een nieuwere versie"): TO_THE_HOST,
    ("database", "Het bestand van de database is iets anders"): TO_THE_HOST,
    ("database", "De database is niet te bereiken"): TO_THE_HOST,
    ("server", "De database is niet te bereiken"): TO_THE_HOST,
    ("database", "Deze database is van een ander programma"): TO_THE_HOST,
    ("database", "De database is beschadigd"): TO_THE_HOST,
    ("database", "Alles staat in één database:"): ABOUT_PRIVACY,
    ("database", "In de database van {host}."): ABOUT_PRIVACY,
    ("database", "of de database kan lezen."): ABOUT_PRIVACY,
    ("database", "Wie de server onderhoudt, kan de database lezen."): ABOUT_PRIVACY,
    ("server", "Wie de server onderhoudt, kan de database lezen."): ABOUT_PRIVACY,
    ("server", "De app haalt niets van andere servers"): ABOUT_PRIVACY,
    ("database", "bewaart soms eerst een kopie van de database."): ABOUT_PRIVACY,
    ("integraal", "‘Integraal’ of ‘één loket’ staat er"): "quotes the word that a visitor looks for in her programme",
}
"""A hard word and where it may stand, each with its reason."""

SEVERAL = "names several things to do, with commas; the checklist is published, and its meaning goes first"
TOO_LONG: Mapping[str, str] = {
    "Kies tien veelgebruikte diensten en ga bij elke dienst na": SEVERAL,
    "Neem drie regels op: we melden als mensen met AI te maken hebben": SEVERAL,
    "Vraag om een lijst met de tien leveranciers of samenwerkingsverbanden": SEVERAL,
    "[Inkoop] stelt de eisen bij elk nieuw ICT-contract": SEVERAL,
}
"""Part of a sentence that may be longer, each with its reason."""


def ours() -> Iterator[str]:
    """Every text of ours that a visitor reads; single words and keys are left out."""
    for module in (*OURS, *IN_PAPERS):
        yield from (text for text in literals(module) if " " in text)
    yield from (dutch for words in BUILT_IN.values() for dutch in words.values())
    yield from TAG.split(NOSCRIPT)


def of_the_checklist() -> Iterator[str]:
    """What the screens show of the published checklist."""
    yield from _shown(yaml.safe_load(PUBLISHED.read_text(encoding="utf-8")))


def _shown(found: object) -> Iterator[str]:
    if isinstance(found, dict):
        for key, value in found.items():
            yield from () if key in FROM_OTHERS else _shown(value)
    elif isinstance(found, list):
        for value in found:
            yield from _shown(value)
    elif isinstance(found, str) and " " in found:
        yield found


def too_long(texts: Iterator[str], limit: int) -> list[str]:
    """The sentences with more words than that."""
    return [
        sentence
        for text in texts
        for sentence in sentences(text)
        if length(sentence) > limit and not any(part in sentence for part in TOO_LONG)
    ]


def hard(texts: Iterator[str]) -> list[str]:
    """What should be other words, each with the text that it stands in."""
    return [
        f"{found} in {text!r}"
        for text in texts
        for found in hard_words(text)
        if not any(found.startswith(f"{word}:") and part in text for word, part in ALLOWED)
    ]


def test_our_sentences_are_short() -> None:
    assert too_long(ours(), LONGEST) == []
    assert mean(length(sentence) for text in ours() for sentence in sentences(text)) <= AVERAGE


def test_the_sentences_of_the_checklist_are_short() -> None:
    assert too_long(of_the_checklist(), LONGEST_OF_A_CHECKLIST) == []
    assert (
        mean(length(sentence) for text in of_the_checklist() for sentence in sentences(text)) <= AVERAGE_OF_A_CHECKLIST
    )


def test_our_words_are_common_ones() -> None:
    assert hard(ours()) == []


def test_the_words_of_the_checklist_are_common_ones() -> None:
    assert hard(of_the_checklist()) == []


def test_every_exception_is_still_needed() -> None:
    everything = [*ours(), *of_the_checklist()]
    for word, part in ALLOWED:
        assert any(
            part in text and any(found.startswith(f"{word}:") for found in hard_words(text)) for text in everything
        )
    long = [sentence for text in everything for sentence in sentences(text) if length(sentence) > LONGEST]
    assert [part for part in TOO_LONG if not any(part in sentence for sentence in long)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Middels dit formulier", "middels"),
        ("Wij faciliteren u.", "faciliteren"),
        ("Dit is gefaciliteerd.", "faciliteren"),
        ("Relevante stukken", "relevant"),
        ("U dient te kiezen.", "dient te"),
        ("Zo ziet je score eruit.", "je"),
        ("Upload een bestand.", "upload"),
        ("Uw sessie is verlopen.", "sessie"),
        ("Het JSON-bestand", "json"),
    ],
)
def test_a_hard_word_is_noticed_with_its_endings(text: str, found: str) -> None:
    assert [line.partition(":")[0] for line in hard_words(text)] == [found]


@pytest.mark.parametrize(
    "text", ["Een bestand dat op .json eindigt", "Je-ne-sais-quoi"[3:], "De medewerker", "Reken dat uit"]
)
def test_a_word_that_only_looks_hard_is_let_be(text: str) -> None:
    assert list(hard_words(text)) == []


def test_the_length_of_a_sentence_is_its_words() -> None:
    assert [*map(length, sentences("Eén zin. Nog een zin, met {number} gaten!\nEen regel"))] == [2, 6, 2]


def test_the_list_of_hard_words_is_a_serious_one() -> None:
    assert len(HARD) >= 80
    assert not HARD.keys() & OURS_ALONE.keys()
