"""The sheet and the text for the programme as documents of Word, to go on writing in."""

from selfcheck.report.word.drawing import draw_word, not_written
from selfcheck.report.word.manuscript import draw_programme

__all__ = ["draw_programme", "draw_word", "not_written"]
