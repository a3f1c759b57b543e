"""Why a text is not YAML: the most likely slip, found by looking at the lines themselves.

The library says what it expected, in English and in its own terms. An author made a slip: a
quotation mark, a colon, a margin. So we look for that, near the place where the library stopped.
"""

import re
from collections.abc import Callable, Iterator

import yaml

Cause = tuple[str, str]

_KEY = r"^(?P<margin> *(?:- +)*)(?P<key>[A-Za-z_][\w-]*)"
_PAIR = re.compile(_KEY + r": +(?P<value>.*?) *$")
_GLUED = re.compile(_KEY + r":(?P<value>[^\s:/].*)$")
_NO_COLON = re.compile(_KEY + r" *$")
_FAR_BACK = 60


def likely_cause(text: str, error: Exception) -> tuple[int, str, str]:
    """The line (from 1) of the most likely slip, what is wrong there, and what to do."""
    lines = text.split("\n")
    stopped, begun = _marks(error)
    stopped = min(stopped, len(lines) - 1)
    while stopped > 0 and not lines[stopped].strip():
        stopped -= 1
    for look, places in (
        (_quotation, [stopped, *_before(lines, stopped, begun)]),
        (_special_start, [stopped, *_written_before(lines, stopped)]),
        (_glued_colon, [stopped, *_written_before(lines, stopped)]),
        (_glued_dash, [stopped, *_written_before(lines, stopped)]),
        (_second_colon, [stopped]),
        (_no_colon, [stopped, *_written_before(lines, stopped)]),
    ):
        found = _first(look, lines, places)
        if found:
            return found
    what = "Het inspringen klopt hier niet, of er ontbreekt een dubbele punt of een streepje."
    fix = "Zet deze regel precies onder de regels waar hij bij hoort, met evenveel spaties ervoor."
    return stopped + 1, what, fix


def glued(text: str) -> bool:
    """Whether a text looks like a key and its value without the space between them: ``id:mfa``."""
    return _GLUED.match(text) is not None


def _marks(error: Exception) -> tuple[int, int]:
    stopped = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    begun = getattr(error, "context_mark", None)
    first = stopped.line if isinstance(stopped, yaml.Mark) else getattr(stopped, "line", 0)
    return int(first), int(getattr(begun, "line", first))


def _first(look: Callable[[str], Cause | None], lines: list[str], places: list[int]) -> tuple[int, str, str] | None:
    for place in places:
        cause = look(lines[place])
        if cause:
            return place + 1, *cause
    return None


def _before(lines: list[str], stopped: int, begun: int) -> Iterator[int]:
    # An unclosed quotation mark runs on to the next one, many lines further: that is where the library stops.
    yield from range(stopped - 1, max(stopped - _FAR_BACK, -1), -1)
    if begun < stopped and begun < len(lines):
        yield begun


def _written_before(lines: list[str], stopped: int) -> list[int]:
    return next(([n] for n in range(stopped - 1, -1, -1) if lines[n].strip()), [])


def _value(line: str) -> str:
    pair = _PAIR.match(line)
    return pair["value"] if pair else re.sub(r"^ *(?:- +)+", "", line).strip()


def _quotation(line: str) -> Cause | None:
    value = _value(line)
    if value[:1] not in {'"', "'"}:
        return None
    mark = value[0]
    inside = value[1:].replace("\\\\", "").replace('\\"', "") if mark == '"' else value[1:].replace("''", "")
    if mark not in inside:
        return f"Het aanhalingsteken {mark} wordt niet gesloten.", f"Zet aan het eind van de tekst nog een {mark}."
    rest = inside.partition(mark)[2].strip()
    if rest and not rest.startswith(("#", ",", "]", "}", ":")):
        other = "'" if mark == '"' else '"'
        fix = f"Zet de hele tekst tussen {other} en {other}. Dan mag {mark} er gewoon in staan."
        return f"Na het tweede aanhalingsteken {mark} staat nog tekst.", fix
    return None


def _special_start(line: str) -> Cause | None:
    value = _value(line)
    pairs = {"[": "]", "{": "}"}
    if value[:1] in pairs:
        closed = value.partition("#")[0].rstrip().endswith(pairs[value[0]])
        if closed and value.count(value[0]) == value.count(pairs[value[0]]):
            return None
    elif value[:1] not in {"@", "`", "%", "*", "&", "!", "|", ">"} or value in {"|", ">", "|-", ">-", "|+", ">+"}:
        return None
    fix = "Zet de hele tekst tussen aanhalingstekens."
    return f'De tekst begint met "{value[0]}". Dat teken heeft aan het begin een eigen betekenis.', fix


def _glued_colon(line: str) -> Cause | None:
    match = _GLUED.match(line)
    if not match:
        return None
    key, value = match["key"], match["value"][:40]
    return f'Achter de dubbele punt van "{key}" ontbreekt een spatie.', f"Schrijf  {key}: {value}"


def _glued_dash(line: str) -> Cause | None:
    match = re.match(r" *-(?P<rest>[A-Za-z].*)", line)
    if not match:
        return None
    return "Achter het streepje ontbreekt een spatie.", f"Schrijf  - {match['rest'][:40]}"


def _second_colon(line: str) -> Cause | None:
    value = _value(line)
    if value[:1] in {'"', "'", "[", "{"} or not re.search(r":( |$)", value) or not _PAIR.match(line):
        return None
    what = "In deze tekst staat een dubbele punt met een spatie erachter."
    return what, "Zet de hele tekst tussen aanhalingstekens."


def _no_colon(line: str) -> Cause | None:
    match = _NO_COLON.match(line)
    if not match:
        return None
    return f'Achter "{match["key"]}" ontbreekt een dubbele punt.', f"Schrijf  {match['key']}: …"
