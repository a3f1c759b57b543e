"""The comparison beside a bare SQL aggregate of the same rows: ``make bench-comparison``.

Prints what ``docs/benchmarks.md`` holds. Every municipality has 4 finished assessments, and then 40, on
the published checklist; the newest of each is shared by name. Two ways to compare are measured, each
beside one statement that gives number, mean, lowest and highest of each figure over the same rows:

- *by name*: what the screen does for who logs in, with the group of all municipalities;
- *one database*: what it does where nobody logs in, over every finished assessment there.

Rounds take turns, so that a busy machine is busy for both; the quickest of each counts.
"""

import random
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import partial
from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import TextClause, insert, text

from reporting import published
from selfcheck.access import ALONE, Membership, Person, Role
from selfcheck.answers import Answer
from selfcheck.assessment import Assessment, begin, finish
from selfcheck.comparison import Entry, Figures, GroupId, compare, figures, groups, in_words
from selfcheck.municipalities import all_municipalities
from selfcheck.scoring import score
from selfcheck.sharing import Audience, Consent, Level, runs_out, tell
from selfcheck.storage import Database, SharingStore, Store, open_database
from selfcheck.storage.tables import ANSWER, ASSESSMENT, CONSENT
from selfcheck.ui import beside
from storing import new_database, server

ROUNDS = 15
LIMIT = 3.0
HERE = "GM0344"
FIRST = date(2024, 1, 1)
CHECKLIST = published()
NOW = datetime.now(UTC)
EXACT = {"sqlite": "json_extract({json}, '$.{path}')", "postgresql": "({json} #>> '{{{path}}}')::int"}


def finished(code: str, number: int, chance: random.Random) -> Assessment:
    """A finished assessment of a municipality, the more recent the higher its number."""
    draft = begin(code, CHECKLIST, FIRST + timedelta(days=number), kind="akkoord")
    levels = {q.id: Answer(level=chance.choice(list(q.levels))) for q in CHECKLIST.questions}
    return finish(draft.changing(answers=levels), CHECKLIST, FIRST + timedelta(days=7 * number))


def fill(database: Database, each: int) -> str:
    """Put in ``each`` assessments of every municipality, the newest shared; gives the id of ours."""
    chance, ours = random.Random(each), ""
    decision = Consent(
        level=Level.NAMED, audience=Audience.SHARERS, decided_by="gemeentesecretaris", decided_on=date(2026, 11, 1)
    )
    for place in all_municipalities():
        made = [finished(place.code, number, chance) for number in range(each)]
        newest = made[-1]
        ours = newest.id if place.code == HERE else ours
        told = tell(CHECKLIST, newest, decision)
        with database.writing() as connection:
            connection.execute(insert(ASSESSMENT), [_row(assessment) for assessment in made])
            connection.execute(insert(ANSWER), [row for assessment in made for row in _answers(assessment)])
            shared = {"level": decision.level, "consent": decision.model_dump(mode="json"), "at": NOW}
            shared |= {"assessment_id": newest.id, "told": told.model_dump(mode="json"), "ends": runs_out(NOW.date())}
            connection.execute(insert(CONSENT).values(**shared))
    return ours


def _row(assessment: Assessment) -> dict[str, object]:
    told = assessment.model_dump(mode="json", exclude={"answers"})
    return {**told, "created": assessment.created, "finished": assessment.finished, "place": "", "changed": NOW}


def _answers(assessment: Assessment) -> Iterator[dict[str, object]]:
    empty = {"unknown": False, "note": "", "note_shared": False}
    empty |= {f"evidence_{name}": "" for name in ("document", "page", "quotation")}
    for question, answer in assessment.answers.items():
        yield {"assessment_id": assessment.id, "question_id": question, "revision": 1, "level": answer.level, **empty}


def paths() -> tuple[str, ...]:
    """Where each figure stands among the figures of an assessment."""
    themes = [f"themes.{theme.id}" for theme in CHECKLIST.themes]
    return ("total", *themes, *(f"selections.{selection.id}" for selection in CHECKLIST.selections))


def aggregate(dialect: str, json: str, rest: str, before: str = "") -> TextClause:
    """One statement: of every figure how many, the mean, the lowest and the highest."""
    joint = "," if dialect == "postgresql" else "."
    quote = (lambda path: path.replace(".", joint)) if joint == "," else _quoted
    values = [EXACT[dialect].format(json=json.format(before), path=quote(f"{before}{path}")) for path in paths()]
    said = ", ".join(f"count({v}), avg({v}), min({v}), max({v})" for v in values)
    return text(f"SELECT {said} {rest}")


def _quoted(path: str) -> str:
    return ".".join(f'"{part}"' for part in path.split("."))


NAMED = (
    "FROM consent JOIN assessment ON assessment.id = consent.assessment_id "
    "WHERE consent.stopped IS NULL AND consent.ends >= :today AND consent.level <> 'counted' "
    "AND assessment.checklist = :checklist AND NOT assessment.invented"
)
ALL = "FROM assessment WHERE finished IS NOT NULL AND checklist = :checklist AND NOT invented"


def by_name(database: Database, ours: str) -> int:
    """Compare with everybody who shares by name, in words; gives on how many it rests."""
    return _compared(database, Person("iemand", "Iemand", (Membership(Role.READER, HERE),)), ours)


def one_database(database: Database, ours: str) -> int:
    """Compare with every finished assessment in the database, in words; gives on how many it rests."""
    return _compared(database, ALONE, ours)


def _compared(database: Database, who: Person, ours: str) -> int:
    store, sharing = Store(database, who), SharingStore(database, who)
    stored = store.load(ours)
    assert stored is not None
    mine = stored.assessment
    scores = score(CHECKLIST, mine.given)
    found = compare(
        Entry.of(mine, "", Figures.of(scores)),
        beside.entries(sharing, mine),
        next(group for group in groups(HERE) if group.id is GroupId.EVERYONE),
        None,
        figures(scores),
        beside.without_names(sharing, ours),
    )
    assert all(in_words(line) for line in found.lines)
    return found.seen


def quickest(makers: Mapping[str, Callable[[], object]]) -> dict[str, float]:
    """For each the milliseconds of its quickest round; they take turns."""
    best = dict.fromkeys(makers, inf)
    for _ in range(ROUNDS):
        for name, make in makers.items():
            start = time.perf_counter()
            make()
            best[name] = min(best[name], 1000 * (time.perf_counter() - start))
    return best


def bare(database: Database, statement: TextClause) -> int:
    """Run the floor; gives on how many it rests."""
    with database.reading() as connection:
        today = {"today": NOW.date().isoformat() if database.file else NOW.date(), "checklist": CHECKLIST.id}
        bound = {name: value for name, value in today.items() if f":{name}" in statement.text}
        return int(connection.execute(statement, bound).one()[0])


def measure(dialect: str, url: str, each: int) -> bool:
    """Print the rows of one database; gives whether the limit held."""
    database, held = open_database(url), True
    ours = fill(database, each)
    floors = {
        "by name": aggregate(dialect, "consent.told", NAMED, "figures."),
        "one database": aggregate(dialect, "finished_scores", ALL),
    }
    ways = {"by name": by_name, "one database": one_database}
    for name, way in ways.items():
        rests = bare(database, floors[name]), way(database, ours)
        assert rests == {"by name": (342, 341), "one database": (342 * each, 341)}[name], rests
        found = quickest({"floor": partial(bare, database, floors[name]), "ours": partial(way, database, ours)})
        ratio = found["ours"] / found["floor"]
        held &= ratio <= LIMIT
        print(f"| {dialect} | {name} | {342 * each} | {found['floor']:.1f} | {found['ours']:.1f} | {ratio:.1f} |")
    database.close()
    return held


def main() -> int:
    """Measure everything; 1 if the limit was broken."""
    print("| database | compared | assessments there | one statement, ms | ours, ms | to the floor |")
    print("|---|---|---|---|---|---|")
    held = True
    with TemporaryDirectory() as folder, server() as on:
        for each in (4, 40):
            held &= measure("sqlite", str(Path(folder) / f"{each}.sqlite3"), each)
            held &= measure("postgresql", new_database(on), each)
    print(f"limit: {LIMIT} times the floor; {'held' if held else 'BROKEN'}")
    return 0 if held else 1


if __name__ == "__main__":
    raise SystemExit(main())
