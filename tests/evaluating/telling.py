"""An evaluation as plain text for a terminal, and as JSON."""

from collections.abc import Iterator, Mapping, Sequence
from math import isinf
from typing import Any, Final

from evaluating.intervals import DRAWS, Figure, ratio
from evaluating.labelled import Labelled
from evaluating.measures import MEASURES, Measure, Outcome
from evaluating.running import Evaluation, Run
from evaluating.showing import Shown
from selfcheck.checklist import Checklist

LETTERS: Final = "ABCDEFGH"
KEYS: Final = {measure.key: measure for measure in MEASURES}
BESIDE: Final = ("recall5", "first3", "all")
OF_ALL: Final = {**dict.fromkeys(BESIDE), **dict.fromkeys(("missed", "false_show"))}
OF_PART: Final = ("recall5", "first3")


def as_text(evaluation: Evaluation, checklist: Checklist) -> Iterator[str]:
    """What somebody reads: what was measured on, every figure, and where the thresholds come from."""
    labelled = evaluation.labelled
    empty = sum(not labelled.grades[pair] for pair in labelled.pairs)
    passages = sum(len(document.pieces) for document in labelled.documents)
    yield f"{len(labelled.documents)} documents, {passages} passages, {len(labelled.topics)} topics."
    yield f"{len(labelled.pairs)} pairs of a document and a topic; {empty} without labels."
    yield f"Questions without labels: {', '.join(unlabelled(labelled, checklist)) or 'none'}."
    yield f"Each figure: value (where 95 % of {DRAWS} draws of the pairs lie), of how many.\n"
    compared = [run for run in evaluation.runs if run.compared]
    for letter, run in zip(LETTERS, compared, strict=False):
        yield f"{letter}  {run.name}: {_thresholds(run)}"
    yield from _in_full(compared)
    yield from _beside(compared)
    yield from _all_methods(evaluation)
    names = {topic.id: f"{topic.id} {topic.title}" for topic in labelled.topics}
    yield from _by_part(evaluation, compared, "By topic", names, 1)
    names = {document.name: document.name for document in labelled.documents}
    yield from _by_part(evaluation, compared, "By document", names, 0)
    yield f"\n{'By question, method A':46}{'right':>7}{'shown':>7}"
    for question, (right, shown) in by_question(compared[0]).items():
        yield f"{question:46}{right:7}{shown:7}"


def as_json(evaluation: Evaluation, checklist: Checklist) -> dict[str, Any]:
    """Every figure of every run, and what each pair showed."""
    labelled = evaluation.labelled
    return {
        "documents": {document.name: len(document.pieces) for document in labelled.documents},
        "topics": {topic.id: {"title": topic.title, "questions": topic.questions} for topic in labelled.topics},
        "pairs": len(labelled.pairs),
        "pairs_without_labels": sum(not labelled.grades[pair] for pair in labelled.pairs),
        "questions_without_labels": unlabelled(labelled, checklist),
        "runs": [_run(evaluation, run) for run in evaluation.runs],
    }


def unlabelled(labelled: Labelled, checklist: Checklist) -> list[str]:
    """The questions that no topic covers, or only topics for which nothing is labelled here."""
    used = {topic for (_, topic), grades in labelled.grades.items() if grades}
    known = {question for topic in labelled.topics if topic.id in used for question in topic.questions}
    return [question.id for question in checklist.questions if question.id not in known]


def by_question(run: Run) -> dict[str, tuple[int, int]]:
    """Of each question how many passages that it shows are right, and how many it shows, over all documents."""
    counts: dict[str, tuple[int, int]] = {}
    for outcome in run.outcomes:
        for question, (shown, right) in outcome.questions.items():
            before, all_before = counts.get(question, (0, 0))
            counts[question] = before + sum(s.passage in right for s in shown), all_before + len(shown)
    return counts


def _in_full(runs: Sequence[Run]) -> Iterator[str]:
    yield f"\n{'':32}{'n is of':11}" + "".join(f"{letter:^23}" for letter, _ in zip(LETTERS, runs, strict=False))
    for measure in MEASURES:
        yield f"{measure.label:32}{measure.counts:11}" + "".join(
            f"{_wide(run.figures[measure.key]):23}" for run in runs
        )


def _beside(runs: Sequence[Run]) -> Iterator[str]:
    """How the first method stands beside each other, pair by pair."""
    for letter, run in zip(LETTERS[1:], runs[1:], strict=False):
        above = (f"{KEYS[key].label} {_signed(runs[0].beside(run, KEYS[key]))}" for key in BESIDE)
        yield f"A above {letter}: {'; '.join(above)}"


def _all_methods(evaluation: Evaluation) -> Iterator[str]:
    yield f"\n{'All methods':46}" + "".join(f"{KEYS[key].short:19}" for key in OF_ALL) + "shown"
    for run in evaluation.runs:
        mean = sum(len(outcome.shown) for outcome in run.outcomes) / len(run.outcomes)
        yield f"{run.name:46}" + "".join(f"{_narrow(run.figures[key]):19}" for key in OF_ALL) + f"{mean:.1f}"


def _by_part(
    evaluation: Evaluation, runs: Sequence[Run], title: str, names: Mapping[str, str], place: int
) -> Iterator[str]:
    heads = [f"{KEYS[key].short} {letter}" for letter, _ in zip(LETTERS, runs, strict=False) for key in OF_PART]
    yield f"\n{title:46}" + "".join(f"{head:>12}" for head in heads)
    for key, name in names.items():
        here = [number for number, pair in enumerate(evaluation.labelled.pairs) if pair[place] == key]
        cells = (_small(KEYS[part], [run.outcomes[n] for n in here]) for run in runs for part in OF_PART)
        yield f"{name:46.45}" + "".join(f"{cell:>12}" for cell in cells)


def _run(evaluation: Evaluation, run: Run) -> dict[str, Any]:
    return {
        "name": run.name,
        "thresholds": {source: _said(value) for source, value in run.thresholds.items()},
        "figures": {key: figure._asdict() | {"of": KEYS[key].counts} for key, figure in run.figures.items()},
        "by_question": {question: {"right": r, "shown": s} for question, (r, s) in by_question(run).items()},
        "pairs": [
            {"document": document, "topic": topic, **_pair(evaluation.labelled, document, outcome)}
            for (document, topic), outcome in zip(evaluation.labelled.pairs, run.outcomes, strict=True)
        ],
    }


def _pair(labelled: Labelled, name: str, outcome: Outcome) -> dict[str, Any]:
    pieces = next(document.pieces for document in labelled.documents if document.name == name)

    def told(shown: Sequence[Shown]) -> list[dict[str, Any]]:
        return [
            {"pid": pieces[place].pid, "specific": specific, "grade": outcome.grades.get(place, 0)}
            for place, specific in shown
        ]

    seen = {shown.passage for shown in outcome.shown}
    return {
        "shown": told(outcome.shown),
        "not_shown": [{"pid": pieces[n].pid, "grade": grade} for n, grade in outcome.grades.items() if n not in seen],
        "questions": {question: told(shown) for question, (shown, _) in outcome.questions.items()},
    }


def _thresholds(run: Run) -> str:
    """Which threshold holds for the passages of which sources."""
    by_value: dict[float, list[str]] = {}
    for source, value in sorted(run.thresholds.items(), key=lambda item: (item[1], item[0])):
        by_value.setdefault(value, []).append(source)
    if len(by_value) == 1:
        return f"threshold {_said(next(iter(by_value)))}"
    some = (
        f"{_said(value)} for {', '.join(s) if len(s) < 3 else f'{len(s)} sources'}" for value, s in by_value.items()
    )
    return f"threshold {'; '.join(some)}"


def _small(measure: Measure, outcomes: Sequence[Outcome]) -> str:
    parts = [measure.part(outcome) for outcome in outcomes]
    value = ratio(parts)
    return "-" if value is None else f"{value:.2f} {sum(part.of for part in parts):3}"


def _wide(figure: Figure) -> str:
    return f"{_narrow(figure)}{figure.n:4}" if figure.n else "-"


def _narrow(figure: Figure) -> str:
    return f"{figure.value:.2f} ({figure.low:.2f}-{figure.high:.2f})" if figure.n else "-"


def _signed(figure: Figure) -> str:
    return f"{figure.value:+.2f} ({figure.low:+.2f} to {figure.high:+.2f})" if figure.n else "-"


def _said(threshold: float) -> str:
    return "never" if isinf(threshold) else f"{threshold:g}"
