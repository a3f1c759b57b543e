"""A threshold for each source of passages, chosen on all other sources: none is judged by its own labels."""

from collections.abc import Mapping, Sequence
from typing import Final

from evaluating.intervals import ratio
from evaluating.labelled import Labelled, Pair
from evaluating.measures import MEASURES, outcomes
from evaluating.showing import Listed

RECALL, PRECISION = (next(m for m in MEASURES if m.key == key) for key in ("recall5", "all"))
WANTED: Final = 0.80
"""The precision of what is shown that we promise; more of it is worth nothing, so then recall decides."""


def chosen(labelled: Labelled, listed: Mapping[Pair, Listed], thresholds: Sequence[float]) -> dict[str, float]:
    """For each source the threshold that is best on all others; of two that are as good, the higher."""
    best = {}
    for source in labelled.sources:
        others, found = _without(labelled, listed, source)
        best[source] = max(thresholds, key=lambda threshold: (*worth(others, found, threshold), threshold))
    return best


def worth(labelled: Labelled, listed: Mapping[Pair, Listed], threshold: float) -> tuple[float, float]:
    """The precision as far as it is wanted, and then the recall."""
    seen = outcomes(labelled, listed, dict.fromkeys(labelled.sources, threshold))
    recall, precision = (ratio([measure.part(outcome) for outcome in seen]) for measure in (RECALL, PRECISION))
    return min(precision or 0.0, WANTED), recall or 0.0


def _without(labelled: Labelled, listed: Mapping[Pair, Listed], source: str) -> tuple[Labelled, Mapping[Pair, Listed]]:
    """The same, as if the passages of one source had been neither found nor labelled."""
    stays = {
        document.name: {n for n, piece in enumerate(document.pieces) if piece.source != source}
        for document in labelled.documents
    }
    documents = tuple(document for document in labelled.documents if stays[document.name])
    grades = {
        (name, topic): {n: grade for n, grade in grades.items() if n in stays[name]}
        for (name, topic), grades in labelled.grades.items()
    }
    found: dict[Pair, Listed] = {
        (name, topic): {key: [c for c in each if c.passage in stays[name]] for key, each in questions.items()}
        for (name, topic), questions in listed.items()
    }
    return Labelled(documents, labelled.topics, grades), found
