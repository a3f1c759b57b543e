from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import checklists
from selfcheck.checklist import Checklist
from selfcheck.soundness import Draft, Flaw, Path, flaws, flaws_of
from selfcheck.soundness.draft import draft_of

SOUND: dict[str, Any] = {
    "id": "klein",
    "version": "1.0",
    "title": "Kleine checklist",
    "published": "2026-11-01",
    "about": ["Een checklist om iets te proberen."],
    "origins": {"asked": "Gevraagd.", "derived": "Afgeleid.", "supporting": "Ondersteunend."},
    "documents": [{"id": "brief", "title": "Brief", "author": "VDP", "date": "2026-02-12"}],
    "facts": [
        {"id": f, "title": "Uren", "text": "Twaalf.", "source": "Rapport", "checked": "2026-10-01", "certainty": "A"}
        for f in ("F30", "F31")
    ],
    "kinds": [{"id": "akkoord", "label": "Akkoord", "sentence": "Dit is een akkoord."}],
    "calendar": [{"id": "najaar", "label": "Begroting", "when": "Najaar", "decides": "Raad", "first": 9, "last": 11}],
    "ladders": [
        {
            "id": "kort",
            "levels": [
                {"id": level, "label": level, "points": points} for points, level in enumerate(("nee", "iets", "ja"))
            ],
            "brackets": [
                {"id": "onder", "levels": ["nee"], "aim": "iets", "moments": ["najaar"]},
                {"id": "boven", "levels": ["iets"], "aim": "ja"},
            ],
        }
    ],
    "verdicts": [
        {"id": row, "at_least": at_least, "label": row, "sentence": f"Er staat {row}."}
        for row, at_least in (("weinig", 0), ("veel", 60))
    ],
    "gate": {"cap": "weinig", "lowered": "Lager door {vragen}.", "kept": "Let op {vragen}."},
    "selections": [{"id": "kern", "label": "Kern", "sentence": "De kern.", "questions": ["mfa"], "beside_total": True}],
    "themes": [
        {
            "id": "toegang",
            "title": "Toegang",
            "questions": [
                {
                    "id": question,
                    "label": question,
                    "text": f"Staat {question} er?",
                    "why": "Daarom.",
                    "origin": {"kind": "asked", "places": [{"document": "brief", "paragraph": "Alinea 2"}]},
                    "levels": {"nee": "Niets.", "iets": "Iets.", "ja": "Alles."},
                    "advice": {b: {"text": "Doe het.", "draft": "Wij doen het."} for b in ("onder", "boven")},
                    "who": "Het college.",
                    "knows": ["CISO"],
                    "facts": ["F30"],
                }
                for question in ("mfa", "sso")
            ],
        }
    ],
}
LADDER: Path = ("ladders", 0)
MFA: Path = ("themes", 0, "questions", 0)
SSO: Path = ("themes", 0, "questions", 1)
ADVICE = {"text": "Doe het.", "draft": "Wij doen het."}


def with_change(path: Path, value: object) -> Checklist:
    """The sound checklist with another value at one place."""
    tree = deepcopy(SOUND)
    inner: Any = tree
    for way in path[:-1]:
        inner = inner[way]
    inner[path[-1]] = value
    return Checklist.model_validate(tree)


def test_a_sound_checklist_has_no_flaws() -> None:
    assert flaws(Checklist.model_validate(SOUND)) == ()


@pytest.mark.parametrize(
    ("path", "value", "where", "what"),
    [
        ((*SSO, "id"), "mfa", (*SSO, "id"), '"mfa" bestaat al'),
        (("facts", 1, "id"), "F30", ("facts", 1, "id"), '"F30" bestaat al'),
        ((*LADDER, "levels", 0, "points"), 1, (*LADDER, "levels", 0, "points"), "moet 0 hebben"),
        ((*LADDER, "levels", 2, "points"), 1, (*LADDER, "levels", 2, "points"), "niet hoger dan 1"),
        ((*LADDER, "levels", 2, "label"), "Nee ", (*LADDER, "levels", 2, "label"), "al gebruikt"),
        ((*LADDER, "brackets", 1, "aim"), "iets", (*LADDER, "brackets", 1, "aim"), "niet hoger"),
        ((*LADDER, "brackets", 1, "aim"), "jaa", (*LADDER, "brackets", 1, "aim"), "niet op deze ladder"),
        ((*LADDER, "brackets", 1, "levels"), ["iest"], (*LADDER, "brackets", 1, "levels", 0), "niet op deze ladder"),
        ((*LADDER, "brackets", 1, "levels"), ["iets", "ja"], (*LADDER, "brackets", 1, "levels", 1), "nooit in beeld"),
        ((*LADDER, "brackets", 1, "levels"), ["iets", "nee"], (*LADDER, "brackets", 1, "levels", 1), "al in een"),
        ((*LADDER, "brackets", 0, "moments"), ["ooit"], (*LADDER, "brackets", 0, "moments", 0), "kalender"),
        ((*MFA, "ladder"), "lang", (*MFA, "ladder"), '"lang" bestaat niet'),
        ((*MFA, "levels"), {"nee": "Niets.", "ja": "Alles."}, (*MFA, "levels"), 'niveau "iets"'),
        ((*MFA, "levels"), {"nee": "N.", "iest": "I.", "ja": "A."}, (*MFA, "levels", "iest"), "niet op de ladder"),
        ((*MFA, "examples"), {"zeker": "Vast."}, (*MFA, "examples", "zeker"), "niet op de ladder"),
        ((*MFA, "advice"), {"onder": ADVICE}, (*MFA, "advice"), 'adviesgroep "boven"'),
        ((*MFA, "facts"), ["F30", "F99"], (*MFA, "facts", 1), '"F99" bestaat niet'),
        ((*MFA, "search_terms"), ["inlog*", "in*"], (*MFA, "search_terms", 1), "te veel"),
        ((*MFA, "specific_terms"), ["- inlog*"], (*MFA, "specific_terms", 0), "niet mag staan"),
        ((*MFA, "specific_terms"), ["inlog*", "Inlog* "], (*MFA, "specific_terms", 1), "al in deze lijst"),
        ((*MFA, "origin", "places", 0, "document"), "nota", (*MFA, "origin", "places", 0, "document"), "nota"),
        ((*MFA, "origin"), {"kind": "derived"}, (*MFA, "origin"), "geen plaats"),
        (("verdicts", 0, "at_least"), 10, ("verdicts", 0, "at_least"), "moet 0 hebben"),
        (("verdicts", 1, "label"), "weinig", ("verdicts", 1, "label"), "al gebruikt"),
        (("gate", "cap"), "veel", ("gate", "cap"), "hoogste stand"),
        (("gate", "cap"), "geen", ("gate", "cap"), "bestaat niet"),
        (("gate", "kept"), "Let op.", ("gate", "kept"), "ontbreekt {vragen}"),
        (("gate", "kept"), "Let op {vragen} in {thema}.", ("gate", "kept"), "{thema}"),
        (("gate", "kept"), "Let op {vragen}}.", ("gate", "kept"), "} kan hier niet"),
        (("selections", 0, "questions"), ["mfa", "mfa"], ("selections", 0, "questions", 1), "staat al"),
        (("selections", 0, "questions"), ["mfb"], ("selections", 0, "questions", 0), "bestaat niet"),
        (("themes", 0, "weight"), 0, ("themes", 0, "weight"), "geen totaal"),
    ],
)
def test_one_slip_is_one_flaw(path: Path, value: object, where: Path, what: str) -> None:
    [flaw] = flaws(with_change(path, value))
    assert flaw.path == where
    assert what in flaw.what
    assert flaw.fix


def test_points_from_high_to_low_are_one_flaw() -> None:
    levels = [{"id": level, "label": level, "points": 2 - n} for n, level in enumerate(("nee", "iets", "ja"))]
    [flaw] = flaws(with_change((*LADDER, "levels"), levels))
    assert "van hoog naar laag" in flaw.what


def test_verdicts_that_are_equal_are_a_flaw_because_one_never_holds() -> None:
    [flaw] = flaws(with_change(("verdicts", 1, "at_least"), 0))
    assert "nooit" in flaw.what


def test_a_ladder_with_brackets_must_cover_every_level_below_the_top() -> None:
    found = flaws(with_change((*LADDER, "brackets"), [{"id": "onder", "levels": ["nee"], "aim": "ja"}]))
    assert (
        Flaw(
            (*LADDER, "brackets"),
            'Zonder adviesgroep: "iets". Daar krijgt de lezer geen advies.',
            "Zet elk niveau onder het hoogste in precies één adviesgroep.",
        )
        in found
    )


def test_a_ladder_without_brackets_has_no_advice() -> None:
    tree = deepcopy(SOUND)
    tree["ladders"][0]["brackets"] = []
    for question in tree["themes"][0]["questions"]:
        question["advice"] = {}
    assert flaws(Checklist.model_validate(tree)) == ()


@pytest.mark.parametrize("role", ["beside_total", "short_version"])
def test_a_role_of_selections_is_for_one_only(role: str) -> None:
    both = [{"id": s, "label": s, "sentence": "Zin.", "questions": ["mfa"], role: True} for s in ("een", "twee")]
    [flaw] = flaws(with_change(("selections",), both))
    assert flaw.path == ("selections", 1, role)
    assert flaw.also == ("selections", 0, role)


def test_a_gate_without_core_questions_can_never_apply() -> None:
    tree = deepcopy(SOUND)
    for question in tree["themes"][0]["questions"]:
        question["origin"] = {"kind": "supporting", "remark": "Van ons."}
    [flaw] = flaws(Checklist.model_validate(tree))
    assert flaw.path == ("gate",)


def test_an_unknown_word_comes_with_the_one_that_looks_most_like_it() -> None:
    [flaw] = flaws(with_change((*LADDER, "brackets", 1, "aim"), "jaa"))
    assert flaw.fix == 'Bedoelt u "ja"?'


def test_a_second_use_of_an_id_points_to_the_first() -> None:
    [flaw] = flaws(with_change((*SSO, "id"), "mfa"))
    assert flaw.also == (*MFA, "id")


def test_a_term_stands_in_one_of_both_lists() -> None:
    tree = deepcopy(SOUND)
    tree["themes"][0]["questions"][0] |= {"search_terms": ["sleutel", "inlog*"], "specific_terms": ["inlog*"]}
    tree["themes"][0]["questions"][1] |= {"specific_terms": ["sleutel"]}  # another question may have it too
    [flaw] = flaws(Checklist.model_validate(tree))
    assert flaw.path == (*MFA, "specific_terms", 0)
    assert flaw.also == (*MFA, "search_terms", 1)


def test_of_what_cannot_be_told_the_rules_are_silent() -> None:
    assert flaws_of(Draft(parts={}, ids={}, links={}, weights=None)) == ()


@given(st.data())
def test_a_part_that_is_left_out_of_a_draft_gives_no_flaws(data: st.DataObject) -> None:
    whole = draft_of(Checklist.model_validate(SOUND))
    kept = data.draw(st.sets(st.sampled_from(list(whole.parts))))
    told = data.draw(st.sets(st.sampled_from(list(whole.ids))))
    draft = Draft(
        parts={path: part for path, part in whole.parts.items() if path in kept},
        ids={path: ids for path, ids in whole.ids.items() if path in told},
        links=whole.links,
        weights=whole.weights,
    )
    assert flaws_of(draft) == ()


@given(checklists())
def test_the_checklists_that_other_tests_draw_are_sound(checklist: Checklist) -> None:
    assert flaws(checklist) == ()
