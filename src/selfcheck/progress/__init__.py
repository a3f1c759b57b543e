"""Progress: two assessments of one municipality beside each other, per theme and question; what changed, and why.

Like with like: scores are set beside each other within one major version only, levels only where the
question stayed the same (:mod:`selfcheck.migration`). Why something changed is what people wrote about
it themselves: nothing is concluded here.
"""

from selfcheck.progress.measurement import Measurement
from selfcheck.progress.questions import QuestionProgress, Turn, Why
from selfcheck.progress.themes import Figures, Obstacle, Progress, ThemeProgress, progress

__all__ = [
    "Figures",
    "Measurement",
    "Obstacle",
    "Progress",
    "QuestionProgress",
    "ThemeProgress",
    "Turn",
    "Why",
    "progress",
]
