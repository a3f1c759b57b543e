"""A comparison in Dutch sentences: where we stand, what was left out, and what to keep in mind."""

from collections.abc import Iterable, Mapping

from selfcheck.checklist import DocumentKind
from selfcheck.comparison.comparing import Comparison
from selfcheck.comparison.entries import Group, GroupId, Reason
from selfcheck.comparison.lines import CLEAR, Anonymous, FigureKind, Line, Point
from selfcheck.dutch import full_date, listed, quoted
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
SHARE_OR_SEND = "Vraag de andere om met naam te delen of om hun bestand te sturen."
SELF_FILLED = "Elke gemeente heeft haar zelfcheck zelf ingevuld."
PARTIAL = (
    "Deelt een gemeente {titles} niet met naam? Dan ziet u haar totaal ook niet: daaruit is die score te berekenen."
)
GROUP_FIGURES = (
    "Groepscijfers gaan over minstens vijf andere gemeenten die zonder naam meetellen. Alle soorten stukken tellen "
    "daarin samen. Elke zelfcheck telt in één ronde mee, die van u misschien ook. Scores zijn eerst afgerond op vijf "
    "punten."
)
NO_GROUP_FIGURES = (
    "Er zijn nog geen groepscijfers. Die laten wij zien vanaf vijf andere gemeenten van ongeveer uw grootte."
)
WITHHELD = "Voor dit thema zijn er nog geen groepscijfers."
NOBODY_ELSE = "Er zijn geen andere gemeenten in deze groep."

FROM_HERE, FROM_FILE, FROM_GROUP = "deze app", "bestand, niet gecontroleerd", "groepscijfers"
"""Where a score comes from, in a table."""

ALL_KINDS = "alle soorten"
"""The kind of documents that figures without names are about, in a table."""

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
    return f"{ours_in_words(line)} {_the_others(line)}"


def ours_in_words(line: Line) -> str:
    """Where we stand on a figure, whatever others have."""
    if line.mine is None:
        return "Dit is bij u niet van toepassing."
    if line.mine_shown is None:
        low, high = shown(line.mine.low), shown(line.mine.high)
        return f"U heeft hier nog geen score. Die ligt tussen {low} en {high}."
    return f"U staat op {line.mine_shown}."


def _the_others(line: Line) -> str:
    match line.points:
        case ():
            return "U ziet hier nog geen score van een andere gemeente."
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


def anonymous_in_words(line: Line, anonymous: Anonymous) -> str:
    """What the figures without names say about a theme, in one to three sentences; of another figure nothing."""
    if line.figure.kind is not FigureKind.THEME:
        return ""
    told = line.anonymous
    if told is None:
        return WITHHELD
    counted = f"{told.n} {anonymous.label} telden zonder naam mee, in de ronde van {full_date(anonymous.released)}."
    if told.first == told.third:
        return f"{counted} Minstens de helft staat op {told.middle}."
    return f"{counted} Het midden is {told.middle}. De middelste helft ligt tussen {told.first} en {told.third}."


def left_out_in_words(comparison: Comparison) -> tuple[str, ...]:
    """One sentence for each reason that assessments were left out."""
    among = _REAL_AMONG_INVENTED if comparison.mine.invented else _INVENTED_AMONG_REAL
    endings: Mapping[Reason, tuple[str, str]] = {**_LEFT_OUT, Reason.INVENTED: among}
    return tuple(
        f"1 zelfcheck {endings[reason][0]}." if count == 1 else f"{count} zelfchecks {endings[reason][1]}."
        for reason, count in comparison.left_out.items()
    )


def notes(comparison: Comparison, kinds: Iterable[DocumentKind], *, shares: bool = False) -> tuple[str, ...]:
    """What to keep in mind: on how many it rests, which kinds (those of the checklist), and what it does not say.

    ``shares`` says whether we share by name ourselves, and so see who else does.
    """
    points = [point for line in comparison.lines for point in line.points]
    sensitive = [
        line.title for line in comparison.lines if line.figure.kind is FigureKind.THEME and line.figure.sensitive
    ]
    told = [
        (True, _seen(comparison, SHARE_OR_SEND if shares else SEND_A_FILE)),
        (comparison.group.id is GroupId.ACROSS_WATER, ACROSS_WATER),
        (True, _kinds(comparison, kinds)),
        (any(0 < abs(point.difference or 0) < CLEAR for point in points), SMALL),
        (bool(points), NO_RANKING),
        (bool(points), SELF_FILLED),
        (any(entry.partial for entry in comparison.others), PARTIAL.format(titles=quoted(sensitive))),
        (any(not point.entry.verified for point in points), UNVERIFIED),
        (comparison.mine.invented, INVENTED),
    ]
    return tuple(note for holds, note in told if holds)


def _seen(comparison: Comparison, what_to_do: str) -> str:
    seen, of = comparison.seen, comparison.of
    if of == 0:
        return NOBODY_ELSE
    if seen == of:
        return f"U ziet hier een score van {'' if of == 1 else 'elk van '}{members(comparison.group, of)}."
    them = members(comparison.group, of)
    some = f"Van {seen} van {them} ziet u hier een score." if seen else f"Van {them} ziet u hier nog geen score."
    return f"{some} {what_to_do}"


def members(group: Group, of: int) -> str:
    """So many others of a group, in words."""
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
