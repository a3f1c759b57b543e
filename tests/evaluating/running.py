"""Every method on the same labelled passages: what each shows, and its figures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from evaluating.intervals import Draws, Figure, difference, draws, figure
from evaluating.labelled import Labelled, Pair
from evaluating.leaving_out import chosen
from evaluating.measures import MEASURES, Measure, Outcome, Part, outcomes
from evaluating.showing import Listed, Method


@dataclass(frozen=True)
class Run:
    """What one method showed, pair by pair, and from which threshold for the passages of each source.

    ``compared`` says whether it is one of the methods that are set side by side in full.
    """

    name: str
    outcomes: Sequence[Outcome]
    thresholds: Mapping[str, float]
    compared: bool
    drawn: Draws

    @cached_property
    def figures(self) -> Mapping[str, Figure]:
        """Every figure, by the key of its measure."""
        return {measure.key: figure(self._parts(measure), self.drawn) for measure in MEASURES}

    def beside(self, other: "Run", measure: Measure) -> Figure:
        """How much higher a figure is than that of another run, on the same draws."""
        return difference(self._parts(measure), other._parts(measure), self.drawn)

    def _parts(self, measure: Measure) -> list[Part]:
        """What each pair adds to a measure."""
        return [measure.part(outcome) for outcome in self.outcomes]


@dataclass(frozen=True)
class Evaluation:
    """All runs on one folder."""

    labelled: Labelled
    runs: Sequence[Run]


def evaluate(labelled: Labelled, methods: Sequence[Method]) -> Evaluation:
    """Run every method: with its own threshold, and with one chosen on the other sources if there is a choice."""
    runs = []
    drawn = draws(len(labelled.pairs))
    for method in methods:
        listed: dict[Pair, Listed] = {
            (document.name, topic.id): method.find(document, topic)
            for document in labelled.documents
            for topic in labelled.topics
        }
        choices = {method.name: dict.fromkeys(labelled.sources, method.usual)}
        if method.thresholds and len(labelled.sources) > 1:
            choices[f"{method.name}, chosen elsewhere"] = chosen(labelled, listed, method.thresholds)
        for name, thresholds in choices.items():
            runs.append(Run(name, outcomes(labelled, listed, thresholds), thresholds, bool(method.thresholds), drawn))
    return Evaluation(labelled, runs)
