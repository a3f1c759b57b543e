"""What to quote of a passage: the sentences with a mark, whole."""

from collections.abc import Iterable, Sequence
from typing import Final

from selfcheck.evidence.found import Span
from selfcheck.passages import Passage
from selfcheck.passages.sentences import sentences

LEFT_OUT: Final = "[…]"
"""What stands where something was left out of a quotation."""

_LOOKED_AT: Final = 40
"""How many sentences are tried at most: more never fit."""


def quotation(passage: Passage, marks: Iterable[Span], most: int = 600) -> str:
    """A passage if it has at most so many characters; else its sentences with a mark, and those beside them.

    Sentences stay whole while one fits; of one that is too long stays what is around its first mark.

    >>> quotation(Passage("Wij bouwen veel. Er komt een loket. Het wordt mooi."), [(28, 33)], most=36)
    '[…] Er komt een loket. […]'
    """
    text, spans = passage.text, tuple(marks)
    whole = _on_one_line(text)
    if len(whole) <= most:
        return whole
    lines = sentences(text)
    marked = [n for n, line in enumerate(lines) if any(_meet(line, span) for span in spans)] or [0]
    beside = sorted({n + step for n in marked for step in (-1, 1)} & set(range(len(lines))) - set(marked))
    kept: set[int] = set()
    for number in [*marked, *beside][:_LOOKED_AT]:
        if len(_quoted(text, lines, kept | {number})) <= most:
            kept.add(number)
    return _quoted(text, lines, kept) if kept else _around(text, lines[marked[0]], spans, most)


def _quoted(text: str, lines: Sequence[Span], kept: set[int]) -> str:
    said: list[str] = []
    for number, (begin, end) in enumerate(lines):
        if number in kept:
            said.append(_on_one_line(text[begin:end]))
        elif said[-1:] != [LEFT_OUT]:
            said.append(LEFT_OUT)
    return " ".join(said)


def _around(text: str, line: Span, marks: Sequence[Span], most: int) -> str:
    """The words around the first mark in a sentence that is too long, a third of them before it."""
    room = most - 2 * len(f" {LEFT_OUT}")
    mark = next((begin for begin, _ in marks if line[0] <= begin < line[1]), line[0])
    begin = max(line[0], min(mark - room // 3, line[1] - room))
    words = text[begin : begin + room]
    if begin > line[0] and not text[begin - 1].isspace():
        words = words.partition(" ")[2] or words
    if begin + room < line[1] and not text[begin + room].isspace():
        words = words.rpartition(" ")[0] or words
    said = _on_one_line(words)
    return " ".join((*([LEFT_OUT] if begin else []), said, *([LEFT_OUT] if begin + room < len(text) else [])))


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
