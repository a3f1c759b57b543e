"""A comparison in Dutch sentences: where we stand, what was left out, and what to keep in mind."""

from collections.abc import Iterable, Mapping

from selfcheck.checklist import DocumentKind
from selfcheck.comparison.comparing import Comparison
from selfcheck.comparison.entries import Group, GroupId, Reason
from selfcheck.comparison.lines import CLEAR, Line, Point
from selfcheck.dutch import listed
from selfcheck.scoring import shown

SMALL = "Een verschil van minder dan tien punten zegt weinig."
NO_RANKING = "Dit is geen ranglijst. Gemeenten hebben andere stukken, andere afspraken en een andere grootte."
UNVERIFIED = (
    "De scores met ‘niet gecontroleerd’ komen uit een bestand. "
    "De app heeft ze opnieuw uitgerekend, maar weet niet wie het bestand maakte."
)
INVENTED = "Dit zijn verzonnen voorbeelden. Ze zeggen niets over echte gemeenten."
ACROSS_WATER = "Uw gemeente heeft geen buren op land. Wij tonen de dichtstbijzijnde gemeenten over het water."
SEND_A_FILE = "Een gemeente kan u het bestand van haar zelfcheck sturen."

_LEFT_OUT = {
    Reason.OWN: ("is van uw eigen gemeente", "zijn van uw eigen gemeente"),
    Reason.OTHER_CHECKLIST: ("is van een andere checklist", "zijn van een andere checklist"),
    Reason.OTHER_VERSION: ("is van een andere versie van de checklist", "zijn van een andere versie van de checklist"),
    Reason.OUTSIDE: ("is van een gemeente buiten deze groep", "zijn van gemeenten buiten deze groep"),
    Reason.OTHER_KIND: ("gaat over een ander soort stuk", "gaan over een ander soort stuk"),
    Reason.OLDER: (
        "telt niet mee: per gemeente telt één zelfcheck, de nieuwste",
        "tellen niet mee: per gemeente telt één zelfcheck, de nieuwste",
    ),
}
_INVENTED_AMONG_REAL = ("is een verzonnen voorbeeld", "zijn verzonnen voorbeelden")
_REAL_AMONG_INVENTED = (
    "is echt, en telt niet mee bij een verzonnen voorbeeld",
    "zijn echt, en tellen niet mee bij een verzonnen voorbeeld",
)


def in_words(line: Line) -> str:
    """Where we stand on a figure, in two to four sentences."""
    return f"{_ours(line)} {_the_others(line)}"


def _ours(line: Line) -> str:
    if line.mine is None:
        return "Dit is bij u niet van toepassing."
    if line.mine_shown is None:
        low, high = shown(line.mine.low), shown(line.mine.high)
        return f"U heeft hier nog geen score. Die ligt tussen {low} en {high}."
    return f"U staat op {line.mine_shown}."


def _the_others(line: Line) -> str:
    match line.points:
        case ():
            return "Er is nog geen andere gemeente met een score."
        case (only,):
            return f"Eén andere gemeente heeft een score. {_single(only)}"
        case _ if line.mine_shown is None:
            return f"{line.n} andere gemeenten hebben een score. {_middle(line)}"
        case _ if line.n == len(line.same):
            return _sides(line)
        case _:
            return f"{_sides(line)} {_middle(line)}"


def _single(point: Point) -> str:
    if point.difference is None:
        return f"Die staat op {point.shown}."
    if point.difference == 0:
        return f"Die staat ook op {point.shown}."
    distance = abs(point.difference)
    side = "meer" if point.difference > 0 else "minder"
    return f"Die staat op {point.shown}: dat is {distance} {'punt' if distance == 1 else 'punten'} {side}."


def _middle(line: Line) -> str:
    assert line.median is not None, "only asked for when others have a score"
    return f"Het midden is {shown(line.median)}."


def _sides(line: Line) -> str:
    sides = [("meer", len(line.more)), ("evenveel", len(line.same)), ("minder", len(line.less))]
    told = [(word, count) for word, count in sides if count]
    if len(told) == 1:
        everyone = "Beide" if line.n == 2 else f"Alle {line.n}"
        return f"{everyone} gemeenten met een score hebben {told[0][0]}."
    verbs = ["heeft er" if count == 1 else "hebben er" for _, count in told]
    # One verb is enough when it fits all the counts.
    spoken = verbs if len(set(verbs)) > 1 else [verbs[0], *("" for _ in verbs[1:])]
    parts = [f"{verb} {count} {word}".strip() for verb, (word, count) in zip(spoken, told, strict=True)]
    return f"Van de {line.n} gemeenten met een score {listed(parts)}."


def left_out_in_words(comparison: Comparison) -> tuple[str, ...]:
    """One sentence for each reason that assessments were left out."""
    among = _REAL_AMONG_INVENTED if comparison.mine.invented else _INVENTED_AMONG_REAL
    endings: Mapping[Reason, tuple[str, str]] = {**_LEFT_OUT, Reason.INVENTED: among}
    return tuple(
        f"1 zelfcheck {endings[reason][0]}." if count == 1 else f"{count} zelfchecks {endings[reason][1]}."
        for reason, count in comparison.left_out.items()
    )


def notes(comparison: Comparison, kinds: Iterable[DocumentKind]) -> tuple[str, ...]:
    """What to keep in mind: on how many it rests, which kinds (those of the checklist), and what it does not say."""
    points = [point for line in comparison.lines for point in line.points]
    told = [
        (True, _seen(comparison)),
        (comparison.group.id is GroupId.ACROSS_WATER, ACROSS_WATER),
        (True, _kinds(comparison, kinds)),
        (any(0 < abs(point.difference or 0) < CLEAR for point in points), SMALL),
        (bool(points), NO_RANKING),
        (any(not point.verified for point in points), UNVERIFIED),
        (comparison.mine.invented, INVENTED),
    ]
    return tuple(note for holds, note in told if holds)


def _seen(comparison: Comparison) -> str:
    seen, of = comparison.seen, comparison.of
    if of == 0:
        return "Er zijn geen andere gemeenten in deze groep."
    if seen == of:
        return f"U ziet hier een score van {'' if of == 1 else 'elk van '}{_members(comparison.group, of)}."
    members = _members(comparison.group, of)
    some = f"Van {seen} van {members} ziet u hier een score." if seen else f"Van {members} ziet u hier nog geen score."
    return f"{some} {SEND_A_FILE}"


def _members(group: Group, of: int) -> str:
    if group.id is GroupId.NEIGHBOURS:
        return "uw buurgemeente" if of == 1 else f"uw {of} buurgemeenten"
    where = "" if group.id is GroupId.EVERYONE else " in deze groep"
    return f"de andere gemeente{where}" if of == 1 else f"de {of} andere gemeenten{where}"


def _kinds(comparison: Comparison, kinds: Iterable[DocumentKind]) -> str:
    if comparison.kinds is None:
        return "U vergelijkt alle soorten stukken. Kijk bij elke score om welk soort stuk het gaat."
    labels = [f"‘{kind.label}’" for kind in kinds if kind.id in comparison.kinds]
    if not labels:
        return "U heeft nog geen soort stuk gekozen om te vergelijken."
    return f"U vergelijkt {listed(labels)}. Andere soorten stukken staan uit."
