"""Tiny checklists and answers, built in code: one per feature."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from hypothesis import strategies as st

from selfcheck.answers import Answer, Answers
from selfcheck.checklist import Checklist

VERDICTS = ((0, "weinig"), (13, "genoemd"), (38, "keuzes"), (63, "afspraken"), (88, "geborgd"))


def a_ladder(
    ladder_id: str = "gewoon", points: Sequence[int] = (0, 1, 2, 3, 4), *, aims: bool = True
) -> dict[str, Any]:
    """A ladder with levels n0, n1, …; the lower ones aim at the one below the top, that one at the top."""
    levels = [{"id": f"n{i}", "label": f"Niveau {i}", "points": worth} for i, worth in enumerate(points)]
    top = len(points) - 1
    lower = [f"n{i}" for i in range(max(top - 1, 0))]
    brackets = [{"id": "begin", "levels": lower, "aim": f"n{max(top - 1, 1)}"}] if lower else []
    brackets.append({"id": "laatste", "levels": [f"n{top - 1}"], "aim": f"n{top}"})
    return {"id": ladder_id, "levels": levels, "brackets": brackets if aims else []}


def a_question(question_id: str, ladder: Mapping[str, Any], **about: Any) -> dict[str, Any]:
    """A question on a ladder; core and weight 1 unless told otherwise."""
    return {
        "id": question_id,
        "label": question_id.capitalize(),
        "text": f"Staat {question_id} er?",
        "why": "Daarom.",
        "origin": {"kind": "asked", "places": [{"document": "stuk", "paragraph": "zin 1"}]},
        "weight": "1",
        "ladder": ladder["id"],
        "levels": {level["id"]: f"{question_id} op {level['id']}" for level in ladder["levels"]},
        "advice": {b["id"]: {"text": f"Doe {question_id}", "draft": "Wij doen [iets]."} for b in ladder["brackets"]},
        "who": "College besluit.",
        "knows": ["CIO"],
        **about,
    }


def supporting() -> dict[str, Any]:
    """The origin of a question that the document does not ask for."""
    return {"kind": "supporting", "remark": "eigen keuze"}


def a_theme(theme_id: str, questions: Iterable[Mapping[str, Any]], **about: Any) -> dict[str, Any]:
    """A theme of weight 1."""
    return {"id": theme_id, "title": theme_id.capitalize(), "weight": "1", "questions": list(questions), **about}


def a_checklist(
    themes: Sequence[Mapping[str, Any]], ladders: Sequence[Mapping[str, Any]] | None = None, **about: Any
) -> Checklist:
    """A sound checklist with these themes; five verdicts, and a gate at *keuzes* if a question is core."""
    core = any(question["origin"]["kind"] != "supporting" for theme in themes for question in theme["questions"])
    gate = {"cap": "keuzes", "lowered": "Over {vragen} niets.", "kept": "Let op: {vragen}."}
    return Checklist.model_validate(
        {
            "id": "proef",
            "version": "1.0",
            "title": "Proef",
            "published": "2026-11-21",
            "about": ["Een proef."],
            "origins": {"asked": "Gevraagd.", "derived": "Afgeleid.", "supporting": "Van ons."},
            "documents": [{"id": "stuk", "title": "Stuk", "author": "Iemand", "date": "2026-02-12"}],
            "kinds": [{"id": "akkoord", "label": "Akkoord", "sentence": "Dit is een akkoord."}],
            "ladders": list(ladders or [a_ladder()]),
            "verdicts": [
                {"id": row, "at_least": at_least, "label": row.capitalize(), "sentence": f"Stand {row}."}
                for at_least, row in VERDICTS
            ],
            **({"gate": gate} if core else {}),
            "themes": list(themes),
            **about,
        }
    )


def one_theme(count: int = 4, **about: Any) -> Checklist:
    """One theme with questions a, b, c, … on the five-step ladder, none of them core."""
    ladder = a_ladder()
    questions = [
        a_question(chr(ord("a") + i), ladder, **{"origin": supporting(), "not_applicable": "Soms.", **about})
        for i in range(count)
    ]
    return a_checklist([a_theme("thema", questions)], [ladder])


def level(number: int) -> Answer:
    """The answer that chooses level n0, n1, …"""
    return Answer(level=f"n{number}")


UNKNOWN = Answer(unknown=True)
NOT_APPLICABLE = Answer(not_applicable="Doen wij niet.")


def answers(**given: Answer) -> Answers:
    """Answers by question id."""
    return Answers(given)


@st.composite
def checklists(draw: st.DrawFn) -> Checklist:
    """Any sound checklist: one to four themes, ladders of two to ten levels, all kinds of weights."""
    ladders = [
        a_ladder(f"ladder-{i}", [0, *sorted(draw(st.sets(st.integers(1, 50), min_size=1, max_size=9)))])
        for i in range(draw(st.integers(1, 3)))
    ]
    weights = st.sampled_from(["0.5", "1", "1.25", "2", "10"])
    themes = []
    for t in range(draw(st.integers(1, 4))):
        questions = [
            a_question(
                f"q{t}-{i}",
                draw(st.sampled_from(ladders)),
                weight=draw(weights),
                not_applicable="Soms.",
                **({} if draw(st.booleans()) else {"origin": supporting()}),
            )
            for i in range(draw(st.integers(1, 4)))
        ]
        # The first theme always counts: a checklist without a total is not sound.
        theme_weight = draw(weights if t == 0 else st.sampled_from(["0", "1", "3"]))
        themes.append(a_theme(f"t{t}", questions, weight=theme_weight))
    ids = [question["id"] for theme in themes for question in theme["questions"]]
    chosen = draw(st.lists(st.sampled_from(ids), min_size=1, unique=True))
    selection = {"id": "deel", "label": "Deel", "sentence": "Een deel.", "questions": chosen}
    return a_checklist(themes, ladders, selections=[selection])


def any_answer(checklist: Checklist, question_id: str) -> st.SearchStrategy[Answer]:
    """Any answer that a question of a checklist can have."""
    levels = [Answer(level=name) for name in checklist.by_id[question_id].levels]
    return st.sampled_from([*levels, UNKNOWN, NOT_APPLICABLE, Answer()])


@st.composite
def answered(draw: st.DrawFn) -> tuple[Checklist, Answers]:
    """A checklist and any answers on it."""
    checklist = draw(checklists())
    return checklist, Answers({q.id: draw(any_answer(checklist, q.id)) for q in checklist.questions})


TODAY = date(2026, 11, 21)
