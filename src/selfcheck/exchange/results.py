"""A result as JSON: every figure exact and as shown, for other programs and for people who check."""

from datetime import date
from fractions import Fraction
from typing import Any

from selfcheck.advice import Advice
from selfcheck.assessment import Result
from selfcheck.checklist import Checklist
from selfcheck.occasions import calendar_of, next_occasion
from selfcheck.scoring import Mark, Score, ThemeScore, Verdict, shown


def result_as_json(result: Result, today: date) -> dict[str, Any]:
    """Return the result in plain values. ``today`` decides the next moments.

    Figures are ``{"exact": "75/2", "shown": 38}``, from 0 to 100; null where there is none yet.
    """
    scores = result.scores
    return {
        "checklist": {"id": result.checklist.id, "version": result.checklist.version},
        "total": {
            **_score(scores.total),
            "nearest_level": scores.nearest and {"id": scores.nearest.id, "label": scores.nearest.label},
        },
        "themes": [_theme(theme) for theme in scores.themes],
        "selections": [
            {"id": s.selection.id, "label": s.selection.label, **_score(s.score)} for s in scores.selections
        ],
        "advice": [_advice(result.checklist, advice, today) for advice in result.advice],
        "proposals": [advice.question.id for advice in result.proposals],
        "strong": [{"question": strong.question.id, "level": strong.level.id} for strong in result.strong],
        "to_find_out": [{"question": f.question.id, "state": f.state.name.lower()} for f in result.open],
    }


def _figure(figure: Fraction | None) -> dict[str, Any] | None:
    return None if figure is None else {"exact": str(figure), "shown": shown(figure)}


def _score(score: Score | None) -> dict[str, Any]:
    if score is None:
        return {"score": None, "range": None}
    return {"score": _figure(score.known), "range": {"low": _figure(score.low), "high": _figure(score.high)}}


def _theme(theme: ThemeScore) -> dict[str, Any]:
    return {
        "id": theme.theme.id,
        "title": theme.theme.title,
        "weight": str(theme.weight),
        **_score(theme.score),
        "verdict": _verdict(theme.verdict),
        "known_weight": str(theme.known_weight),
        "applicable_weight": str(theme.applicable_weight),
        "questions": [_mark(mark) for mark in theme.marks],
    }


def _verdict(verdict: Verdict | None) -> dict[str, Any] | None:
    if verdict is None:
        return None
    return {
        "id": verdict.row and verdict.row.id,
        "label": verdict.row and verdict.row.label,
        "capped": verdict.capped,
        "at_zero": [question.id for question in verdict.zeros],
        "lowest": verdict.lowest.id,
        "highest": verdict.highest.id,
    }


def _mark(mark: Mark) -> dict[str, Any]:
    return {
        "id": mark.question.id,
        "core": mark.question.core,
        "state": mark.state.name.lower(),
        "weight": str(mark.weight),
        "points": mark.points,
        "maximum": mark.maximum,
    }


def _advice(checklist: Checklist, advice: Advice, today: date) -> dict[str, Any]:
    occasion = next_occasion(calendar_of(checklist), advice.bracket, today)
    return {
        "question": advice.question.id,
        "theme": advice.theme.id,
        "level": advice.level.id,
        "aim": advice.aim.id,
        "gain": _figure(advice.gain),
        "text": advice.proposal.text,
        "draft": advice.proposal.draft,
        "who": advice.question.who,
        "already": advice.already,
        "set_aside": advice.set_aside,
        "moment": occasion
        and {"id": occasion.moment.id, "first": occasion.first.isoformat(), "last": occasion.last.isoformat()},
    }
