"""The sheet as a document of Word: the same words as in the PDF, to go on writing in."""

from selfcheck.report.word.drawing import draw_word, not_written

__all__ = ["draw_word", "not_written"]
