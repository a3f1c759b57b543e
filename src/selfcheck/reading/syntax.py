"""From text to a tree: everything that can be wrong with a file as YAML."""

from collections.abc import Iterator
from dataclasses import replace

import yaml

from selfcheck.reading.causes import likely_cause
from selfcheck.reading.problems import LAYOUT, HopelessError, Problem, about_file, shown
from selfcheck.reading.tree import Node

_LOADER: type[yaml.SafeLoader | yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 20
_MOST_NODES = 50_000


def tree_of(text: str) -> tuple[Node, list[Problem]]:
    """The tree in a text, and what stands in it that does not belong in a checklist.

    HopelessError if the text is not YAML, or is deeper or larger than any checklist.
    """
    builder = _Builder(text)
    try:
        return builder.tree(), builder.problems
    # Of a strange escape or directive Python's own conversion complains, before the YAML library does.
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        line, what, fix = likely_cause(text, error)
        raise HopelessError([*builder.problems, Problem(line, LAYOUT, what, fix)]) from error


class _Builder:
    """Walks over the events of one text. Not over nodes: nodes would already have followed the aliases."""

    def __init__(self, text: str) -> None:
        self.problems: list[Problem] = []
        self._events: Iterator[yaml.Event] = yaml.parse(text, Loader=_LOADER)
        self._nodes = 0

    def tree(self) -> Node:
        event = self._skip(yaml.StreamStartEvent, yaml.DocumentStartEvent)
        if isinstance(event, yaml.StreamEndEvent):
            what = "In dit bestand staat alleen commentaar."
            raise HopelessError([about_file(what, "Begin met een kopie van een checklist die werkt.")])
        root = self._node(event, depth=1)
        event = self._skip(yaml.DocumentEndEvent)
        if isinstance(event, yaml.DocumentStartEvent):
            what = "Hier begint een tweede document (---). Een bestand bevat één checklist."
            self._report(event, what, "Haal --- weg, of zet de tweede checklist in een eigen bestand.")
        return root

    def _skip(self, *kinds: type[yaml.Event]) -> yaml.Event:
        event = next(self._events)
        while isinstance(event, kinds):
            event = next(self._events)
        return event

    def _node(self, event: yaml.Event, depth: int) -> Node:
        self._nodes += 1
        if depth > _DEEPEST:
            raise self._stop(event, "Hier zitten te veel blokken in elkaar.", "Controleer de haken en het inspringen.")
        if self._nodes > _MOST_NODES:
            raise self._stop(event, "Dit bestand heeft te veel onderdelen.", "Is dit het goede bestand?")
        line = _line(event)
        if isinstance(event, yaml.AliasEvent):
            self._report(event, _REFERENCE, "Gebruik geen & en *: schrijf de tekst twee keer. " + _QUOTE)
            return Node(line, None, spoilt=True)
        if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
            self._report(event, _REFERENCE, "Gebruik geen & en *: schrijf de tekst twee keer. " + _QUOTE)
        if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag not in {None, "!"}:
            what = f"Hier staat een code met een uitroepteken: {shown(event.tag.replace(_STANDARD, '!!'))}."
            self._report(event, what, "Haal die weg: een checklist bevat alleen tekst. " + _QUOTE)
            self._consume(event)
            return Node(line, None, spoilt=True)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(line, depth)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(line, depth)
        return self._scalar(event, line)

    def _sequence(self, line: int, depth: int) -> Node:
        rows = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            rows.append(self._node(event, depth + 1))
        return Node(line, rows)

    def _mapping(self, line: int, depth: int) -> Node:
        fields: dict[str, Node] = {}
        partial = False
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            name = self._node(event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            if name.text is None:
                partial = True
                if not name.spoilt:
                    what = "Voor de dubbele punt staat geen gewone naam."
                    self._report(event, what, "Schrijf de naam van een veld, een dubbele punt en een spatie. " + _QUOTE)
            elif name.text in fields:
                earlier = fields[name.text].line
                what = f"{shown(name.text)} staat hier twee keer: op regel {earlier} en op regel {name.line}."
                self._report(event, what, "Laat één van de twee staan.")
                if fields[name.text].value is None:
                    fields[name.text] = replace(value, line=name.line)
            elif name.text == "<<":
                partial = True
            else:
                fields[name.text] = replace(value, line=name.line)
        return Node(line, fields, partial=partial)

    def _scalar(self, event: yaml.Event, line: int) -> Node:
        if not isinstance(event, yaml.ScalarEvent):
            raise self._stop(event, "Hier ontbreekt een waarde.", "Controleer de haken en het inspringen.")
        if event.value == "" and event.style not in {"'", '"'}:
            return Node(line, None)
        strange = next((sign for sign in event.value if not sign.isprintable() and _strange(sign)), None)
        if strange:
            what = f"In deze tekst staat een teken dat niet te zien is (U+{ord(strange):04X})."
            self._report(event, what, "Haal de code met de schuine streep (\\) weg.")
            return Node(line, None, spoilt=True)
        return Node(line, event.value)

    def _consume(self, event: yaml.Event) -> None:
        depth = int(isinstance(event, yaml.CollectionStartEvent))
        while depth:
            inner = next(self._events)
            depth += isinstance(inner, yaml.CollectionStartEvent) - isinstance(inner, yaml.CollectionEndEvent)

    def _report(self, event: yaml.Event, what: str, fix: str) -> None:
        self.problems.append(Problem(_line(event), LAYOUT, what, fix))

    def _stop(self, event: yaml.Event, what: str, fix: str) -> HopelessError:
        self._report(event, what, fix)
        return HopelessError(self.problems)


_STANDARD = "tag:yaml.org,2002:"
_REFERENCE = "Hier staat een verwijzing tussen regels (met & of *)."
_QUOTE = "Hoort het bij de tekst? Zet de hele tekst dan tussen aanhalingstekens."


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _strange(sign: str) -> bool:
    # Cc, Cs and Cn are control signs, halves of signs and non-signs; soft hyphens and the like are harmless.
    return sign not in "\n\t" and (sign < " " or "\x7f" <= sign < "\xa0" or sign in "\u2028\u2029" or not _utf8(sign))


def _utf8(sign: str) -> bool:
    return not "\ud800" <= sign <= "\udfff"
