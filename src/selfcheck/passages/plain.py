"""From plain text to passages: paragraphs, items of lists, and the lines that look like headings."""

import re
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from itertools import chain, groupby, islice, pairwise
from typing import Final

from selfcheck.passages.gathering import CHAPTER, Gathered
from selfcheck.passages.hyphens import joined
from selfcheck.passages.text import Refusal, Tell, Text, UnreadableError

_MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
"""What some programs put before a text to say how its characters are written."""
_OTHERS: Final = (b"{\\rtf", b"<?xml", b"<!doctype", b"<html", b"%!ps")
"""How kinds of files begin that look like text and are no text to read."""
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x19\x1b-\x1f\x7f]")
_MOST_CONTROL: Final = 3
"""So many control characters are a slip, and one more in every thousand; more, and it is a program or a picture."""
_SAMPLE: Final = 100_000
"""Characters of which we look whether they are letters."""

_LONGEST_BLOCK: Final = 1_000
"""Lines; no paragraph has so many."""
_UNWRAPPED: Final = 160
"""A line that is longer was not broken to fit a page: in such a text every line is a paragraph."""
_LONGEST_HEADING: Final = 80
_AHEAD: Final = 20
"""How many lines we look at to see how wide the text is."""

_MARKDOWN: Final = re.compile(r"(#{1,6})\s+(.*?)[#\s]*$")
_UNDERLINE: Final = re.compile(r"(=|-)\1{2,}$")
_NUMBERED: Final = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+\S")
_ITEM: Final = re.compile(r"(?:[-–—•*+·○▪◦‣]|\d{1,3}[.)]|[a-zA-Z][.)]|\([a-z0-9]{1,3}\))\s+(?=\S)")
_CELLS: Final = re.compile(r"[\t|]")
_RULE: Final = re.compile(r"[\s|:=_*-]+$")
_END: Final = tuple(".,;:!?")

_NUMBER_LEVEL: Final = 10
_LINE_LEVEL: Final = 30
"""Levels of headings: ‘#’ from 1, numbered ones from 11, and below them a line that only looks like one."""


def read_plain(raw: bytes, tell: Tell) -> Text:
    """The text of a file that is nothing but text. Raises UnreadableError."""
    tell(0, 1)
    gathered = Gathered()
    for block, following in pairwise(chain(_blocks(_decoded(raw)), [None])):
        if block is not None:
            _take(block, following, gathered)
    tell(1, 1)
    return Text(gathered.finish())


def _decoded(raw: bytes) -> str:
    if raw.lstrip()[:20].lower().startswith(_OTHERS):
        raise UnreadableError(Refusal.OTHER_KIND)
    for mark, code in _MARKS:
        if raw.startswith(mark):
            return _text(raw[len(mark) :].decode(code, errors="replace"))
    try:
        return _text(raw.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    try:
        return _text(raw.decode("cp1252"))
    except UnicodeDecodeError as error:
        raise UnreadableError(Refusal.OTHER_KIND) from error


def _text(text: str) -> str:
    """What was decoded, if people wrote it: letters, and hardly any control characters."""
    control = sum(1 for _ in _CONTROL.finditer(text))
    sample = text[:_SAMPLE]
    letters, seen = sum(map(str.isalpha, sample)), sum(map(str.isprintable, sample)) - sample.count(" ")
    if control > _MOST_CONTROL + len(text) // 1000 or letters * 5 < seen:
        raise UnreadableError(Refusal.OTHER_KIND)
    return text


def _blocks(text: str) -> Iterator[list[str]]:
    """Lines without a blank one between them; in a text whose lines were not broken, each line by itself."""
    unwrapped = sum(len(line) for line in _lines(text) if len(line) > _UNWRAPPED) * 2 > len(text)
    for blank, group in groupby(_lines(text), key=str.isspace):
        while not blank and (block := list(islice(group, 1 if unwrapped else _LONGEST_BLOCK))):
            yield block


def _lines(text: str) -> Iterable[str]:
    """One after the other: a list of all lines of a hostile file takes thirty times its size."""
    return StringIO(text, newline=None)


def _take(block: Sequence[str], following: Sequence[str] | None, gathered: Gathered) -> None:
    if len(block) == 2 and (rule := _UNDERLINE.match(block[1].strip())):
        gathered.heading(1 if rule[1] == "=" else 2, block[0])
        return
    begin = 0
    while begin < len(block) and (level := _level(block[begin : begin + _AHEAD], following)) is not None:
        line = block[begin].strip()
        marked = _MARKDOWN.match(line)
        gathered.heading(level, marked[2] if marked else line)
        begin += 1
    for passage in _passages(block[begin:]):
        gathered.passage(passage)


def _level(lines: Sequence[str], following: Sequence[str] | None) -> int | None:
    """The level of the first line, if it is a heading."""
    line = lines[0].strip()
    if len(line) > _LONGEST_HEADING:
        return None
    if marked := _MARKDOWN.match(line):
        return len(marked[1])
    if line.endswith(_END) or "\t" in line or "|" in line:
        return None
    numbered = _NUMBERED.match(line)
    stands_out = _stands_alone(lines, following) or _was_cut_short(lines)
    if numbered and ("." in numbered[1] or stands_out):
        return _NUMBER_LEVEL + numbered[1].count(".") + 1
    if not stands_out or not line[0].isupper() or _ITEM.match(line):
        return None
    return _NUMBER_LEVEL if CHAPTER.match(line) else _LINE_LEVEL


def _stands_alone(lines: Sequence[str], following: Sequence[str] | None) -> bool:
    """Whether a line has blank lines around it, and after them comes something else than the next of a list."""
    if len(lines) > 1 or following is None:
        return False
    return not (_NUMBERED.match(lines[0].strip()) and len(following) == 1 and _ITEM.match(following[0].strip()))


def _was_cut_short(lines: Sequence[str]) -> bool:
    """Whether a line ends where the next word would have fitted: whoever wrote it meant it to end."""
    if len(lines) == 1 or _ITEM.match(lines[1].strip()) or not lines[1].strip()[0].isupper():
        return False
    width = max(map(len, lines))
    return len(lines[0].rstrip()) + 1 + len(lines[1].split(maxsplit=1)[0]) < width * 0.8


def _passages(lines: Sequence[str]) -> Iterator[str]:
    """The paragraph, items and rows in lines that stand together."""
    gathering: list[str] = []
    for line in lines:
        said = line.strip()
        row = "\t" in said or (said.startswith("|") and said.endswith("|"))
        item = _ITEM.match(said)
        if gathering and (row or item):
            yield joined(gathering)
            gathering = []
        if row:
            if not _RULE.match(said):
                yield " | ".join(cell for cell in map(str.strip, _CELLS.split(said)) if cell)
        elif item or not _RULE.match(said):
            gathering.append(said[item.end() :] if item else said)
    if gathering:
        yield joined(gathering)
