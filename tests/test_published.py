"""The promises of the checklists that we publish, and of the field guide beside them."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from selfcheck.checklist import OriginKind, Part, Question
from selfcheck.reading import read_checklist

FOLDER = Path(__file__).parents[1] / "checklists"
FIELD_GUIDE = (FOLDER / "README.md").read_text(encoding="utf-8")
FILES = sorted(FOLDER.glob("*.yaml"))
VDP = read_checklist(FOLDER / "vdp-2026.yaml")

# Stored answers refer to these: this list may grow, but nothing in it may change or go.
PUBLISHED = [
    "vliegwiel-opgaven",
    "proactief-aanbieden",
    "eenvoudig-voor-inwoners",
    "makkelijk-voor-ondernemers",
    "slim-investeren",
    "ontwerpen-vanuit-behoefte",
    "servicebelofte-vertrouwen",
    "regels-opruimen",
    "personeel-en-vakmanschap",
    "samen-in-programma",
    "een-portefeuille",
    "digitaal-fundament",
    "aanvragen-wijzigen-stoppen",
    "landelijke-voorzieningen",
    "keuze-in-contact",
    "digitale-toegankelijkheid",
    "begrijpelijke-taal",
    "ai-en-data-verantwoord",
    "cyber-expliciet",
    "weerbaarheid-afhankelijkheid",
    "continuiteit-dienstverlening",
    "college-kent-rol",
    "wet-en-norm-op-orde",
    "oefenen-op-uitval",
    "leveranciers-en-keten",
    "geld-en-mensen-veiligheid",
    "verantwoording-aan-raad",
    "collectief-uitgangspunt",
    "standaardiseren",
    "gebruiken-wat-er-is",
    "bouwstenen-visie",
    "samenwerking-vereenvoudigt",
    "inkoop-volgt-standaarden",
    "capaciteit-voor-collectief",
    "uitvoering-vooraf-betrekken",
    "maatwerk-mogelijk",
    "een-ingang-hele-situatie",
    "meten-en-bijsturen",
    "vaste-koers",
]

# What the VDP itself asks for, according to our reading of its article.
ASKED = [
    "eenvoudig-voor-inwoners",
    "slim-investeren",
    "ontwerpen-vanuit-behoefte",
    "samen-in-programma",
    "een-portefeuille",
    "cyber-expliciet",
    "weerbaarheid-afhankelijkheid",
    "continuiteit-dienstverlening",
    "collectief-uitgangspunt",
    "standaardiseren",
    "gebruiken-wat-er-is",
    "bouwstenen-visie",
]

# The levels of every ladder: stored answers refer to these too.
LEVELS = {
    "vdp": ["niets", "genoemd", "keuze", "afspraak", "geborgd"],
    "portefeuille": ["niets", "deels", "coordinatie", "geregeld", "volledig"],
    "geld-en-mensen": ["niets", "genoemd", "toezegging", "onderbouwd", "geborgd"],
    "raad-kijkt-mee": ["niets", "genoemd", "keuze", "afspraak", "geborgd"],
}

# General knowledge that nobody checked: not to be shown as a fact.
UNCHECKED = {"F11", "F13", "F69", "F86"}

# Facts that can have changed since we read them, or of which a part could not be established.
CHECK_FIRST = {"F01", "F02", "F10", "F22", "F25", "F33", "F34", "F35", "F36", "F37", "F63", "F65", "F66", "F67", "F68"}


def texts(part: Part, where: str) -> Iterator[tuple[str, str]]:
    """Every text in a part of a checklist, with the way to it."""
    for name in type(part).model_fields:
        yield from _texts(getattr(part, name), f"{where}.{name}")


def _texts(value: object, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, Part):
        yield from texts(value, f"{where}[{getattr(value, 'id', '')}]")
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each, where)
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _texts(each, f"{where}.{key}")


def parts(kind: type[Part] = Part) -> Iterator[type[Part]]:
    """Every kind of part that a checklist file can hold."""
    for sub in kind.__subclasses__():
        if sub.__module__ == Part.__module__:
            yield sub
            yield from parts(sub)


def of(kind: OriginKind) -> list[str]:
    """The ids of the questions with this kind of origin, in order."""
    return [question.id for question in VDP.questions if question.origin.kind is kind]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_is_a_sound_checklist(path: Path) -> None:
    assert read_checklist(path).questions


def test_no_two_files_hold_the_same_version() -> None:
    held = [(checklist.id, checklist.version) for checklist in map(read_checklist, FILES)]
    assert len(held) == len(set(held))


def test_the_ids_of_questions_are_the_published_ones_in_their_order() -> None:
    assert [question.id for question in VDP.questions] == PUBLISHED


def test_the_ids_of_levels_are_the_published_ones_in_their_order() -> None:
    assert {ladder.id: [level.id for level in ladder.levels] for ladder in VDP.ladders} == LEVELS


def test_there_are_nineteen_core_questions_of_which_the_vdp_asks_twelve() -> None:
    counts = {kind: len(of(kind)) for kind in OriginKind}
    assert counts == {OriginKind.ASKED: 12, OriginKind.DERIVED: 7, OriginKind.SUPPORTING: 20}
    assert of(OriginKind.ASKED) == ASKED


def test_a_core_question_weighs_twice_as_much_as_a_supporting_one() -> None:
    assert {question.id: question.weight for question in VDP.questions} == {
        question.id: 2 if question.core else 1 for question in VDP.questions
    }


def test_the_fifth_theme_does_not_count_and_only_the_third_is_sensitive() -> None:
    assert [theme.weight for theme in VDP.themes] == [1, 1, 1, 1, 0]
    assert [theme.id for theme in VDP.themes if theme.sensitive] == ["cyberveiligheid"]


def test_the_kernscore_is_about_the_core_questions_and_stands_beside_the_total() -> None:
    (kern,) = [selection for selection in VDP.selections if selection.beside_total]
    assert kern.id == "kern"
    assert list(kern.questions) == [question.id for question in VDP.questions if question.core]


def test_the_short_version_is_what_the_vdp_asks() -> None:
    assert VDP.short_version is not None
    assert VDP.short_version.id == "kort"
    assert list(VDP.short_version.questions) == ASKED


def test_only_the_question_about_procurement_can_be_not_applicable() -> None:
    assert [question.id for question in VDP.questions if question.not_applicable] == ["inkoop-volgt-standaarden"]


@pytest.mark.parametrize("question", VDP.questions, ids=lambda question: question.id)
class TestEveryQuestion:
    """What an officer may count on at every question."""

    def test_describes_the_five_levels_of_its_ladder(self, question: Question) -> None:
        levels = VDP.ladder(question).levels
        assert [level.points for level in levels] == [0, 1, 2, 3, 4]
        assert list(question.levels) == [level.id for level in levels]

    def test_has_advice_and_a_draft_for_every_bracket_of_its_ladder(self, question: Question) -> None:
        assert list(question.advice) == [bracket.id for bracket in VDP.ladder(question).brackets]

    def test_leaves_blanks_in_every_draft_and_closes_them(self, question: Question) -> None:
        for bracket, proposal in question.advice.items():
            rest, blanks = re.subn(r"\[[^\[\]]+\]", "", proposal.draft)
            assert blanks, bracket
            assert not re.search(r"[\[\]{}]", rest + proposal.text), bracket

    def test_says_where_it_comes_from(self, question: Question) -> None:
        assert question.origin.places or question.origin.remark
        if question.core:
            assert "vdp" in [place.document for place in question.origin.places]

    def test_says_who_acts_who_knows_and_what_to_search_for(self, question: Question) -> None:
        assert question.who
        assert question.knows
        assert question.search_terms

    def test_asks_nothing_of_a_politician_who_may_know(self, question: Question) -> None:
        assert not re.search(r"wethouder|burgemeester|college|raad\b", " ".join(question.knows))

    def test_writes_abbreviations_out(self, question: Question) -> None:
        said = " ".join((question.who, *question.knows))
        assert not re.search(r"\b(WH|PD|CTR|GS|BM|COL|INK|COM|GRF|KCC)\b", said)

    def test_refers_to_facts_that_are_in_the_file_and_were_checked(self, question: Question) -> None:
        assert set(question.facts) <= {fact.id for fact in VDP.facts} - UNCHECKED

    def test_gives_no_percentage(self, question: Question) -> None:
        assert not [where for where, text in texts(question, question.id) if re.search(r"%|procent", text)]

    def test_fits_its_label_in_a_heading(self, question: Question) -> None:
        assert question.label[0].isupper()
        assert 1 < len(question.label.split()) <= 7


def test_no_two_questions_share_a_label_an_advice_or_a_draft() -> None:
    said = [question.label for question in VDP.questions]
    for question in VDP.questions:
        for proposal in question.advice.values():
            said += [proposal.text, proposal.draft]
    assert [text for text in set(said) if said.count(text) > 1] == []


def test_every_fact_is_used_by_a_question() -> None:
    used = {fact for question in VDP.questions for fact in question.facts}
    assert {fact.id for fact in VDP.facts} == used


def test_no_fact_is_general_knowledge_that_nobody_checked() -> None:
    assert UNCHECKED.isdisjoint(fact.id for fact in VDP.facts)


def test_a_fact_that_may_have_changed_says_what_to_check_first() -> None:
    assert [fact.id for fact in VDP.facts if fact.id in CHECK_FIRST and not fact.check_first] == []


def test_no_text_gives_a_percentage_of_the_survey() -> None:
    about_it = [(where, text) for where, text in texts(VDP, VDP.id) if re.search(r"[Pp]eiling", text)]
    assert about_it
    assert [where for where, text in about_it if re.search(r"%|procent", text)] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_text_is_unfinished_or_calls_a_score_the_score_of_the_vdp(path: Path) -> None:
    checklist = read_checklist(path)
    wrong = re.compile(r"TODO|nog in te vullen|VDP-score|score van de VDP", re.IGNORECASE)
    assert [where for where, text in texts(checklist, checklist.id) if wrong.search(text)] == []


def test_the_sentences_of_the_gate_name_the_questions() -> None:
    assert VDP.gate is not None
    assert "{vragen}" in VDP.gate.lowered
    assert "{vragen}" in VDP.gate.kept


def test_the_example_in_the_field_guide_is_a_checklist(tmp_path: Path) -> None:
    (example,) = re.findall(r"^```yaml\n(.*?)^```", FIELD_GUIDE, re.DOTALL | re.MULTILINE)
    path = tmp_path / "proef.yaml"
    path.write_text(example, encoding="utf-8")
    assert read_checklist(path).by_id.keys() == {"starters"}


def test_the_field_guide_names_every_field() -> None:
    fields = {name for part in parts() for name in part.model_fields}
    assert [name for name in sorted(fields) if f"`{name}`" not in FIELD_GUIDE] == []
