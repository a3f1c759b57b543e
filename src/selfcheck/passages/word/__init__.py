"""Word: from the parts of a packed file to passages."""

from selfcheck.passages.word.file import read_word

__all__ = ["read_word"]
