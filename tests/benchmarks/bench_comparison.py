"""The comparison beside a bare SQL aggregate of the same rows: ``make bench-comparison``.

Prints what ``docs/benchmarks.md`` holds. Every municipality has 4 finished assessments, and then 40, on
the published checklist; the newest of each is shared by name. The floor is one statement that gives,
over the rows of all these assessments, number, mean, lowest and highest of each figure. Ours is what a
screen does with the group of all municipalities, from asking the database to the last sentence: for
who logs in among those who share by name, and where nobody logs in among all that is there.

Rounds take turns, so that a busy machine is busy for both; the quickest of each counts.
"""

import random
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import TextClause, insert, text

from benchmarks.turns import quickest
from reporting import published
from selfcheck.access import ALONE, Membership, Person, Role
from selfcheck.answers import Answer
from selfcheck.assessment import Assessment, begin, finish
from selfcheck.comparison import Entry, Figures, GroupId, compare, figures, groups, in_words
from selfcheck.municipalities import all_municipalities
from selfcheck.scoring import score
from selfcheck.sharing import Audience, Consent, Extent, runs_out, tell
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
EXACT = {
    "sqlite": "json_extract(finished_scores, '$.{path}')",
    "postgresql": "(finished_scores #>> '{{{path}}}')::int",
}
WAYS = {"shared by name": Person("iemand", "Iemand", (Membership(Role.READER, HERE),)), "in one database": ALONE}


def finished(code: str, number: int, chance: random.Random) -> Assessment:
    """A finished assessment of a municipality, the more recent the higher its number."""
    draft = begin(code, CHECKLIST, FIRST + timedelta(days=number), kind="akkoord")
    levels = {q.id: Answer(level=chance.choice(list(q.levels))) for q in CHECKLIST.questions}
    return finish(draft.changing(answers=levels), CHECKLIST, FIRST + timedelta(days=7 * number))


def fill(database: Database, each: int) -> str:
    """Put in ``each`` assessments of every municipality, the newest shared; gives the id of ours."""
    chance, ours = random.Random(each), ""
    decision = Consent(
        extent=Extent.NAMED, audience=Audience.SHARERS, decided_by="gemeentesecretaris", decided_on=date(2026, 11, 1)
    )
    for place in all_municipalities():
        made = [finished(place.code, number, chance) for number in range(each)]
        newest = made[-1]
        ours = newest.id if place.code == HERE else ours
        told = tell(CHECKLIST, newest, decision)
        with database.writing() as connection:
            connection.execute(insert(ASSESSMENT), [_row(assessment) for assessment in made])
            connection.execute(insert(ANSWER), [row for assessment in made for row in _answers(assessment)])
            shared = {"extent": decision.extent, "consent": decision.model_dump(mode="json"), "at": NOW}
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


def paths(dialect: str) -> tuple[str, ...]:
    """Where each figure stands among the figures of an assessment, as each database writes it."""
    themes = [("themes", theme.id) for theme in CHECKLIST.themes]
    selections = [("selections", selection.id) for selection in CHECKLIST.selections]
    between, quote = (",", "") if dialect == "postgresql" else (".", '"')
    return tuple(between.join(f"{quote}{part}{quote}" for part in path) for path in (("total",), *themes, *selections))


def aggregate(dialect: str) -> TextClause:
    """One statement: of every figure how many, the mean, the lowest and the highest, over all that is finished."""
    values = [EXACT[dialect].format(path=path) for path in paths(dialect)]
    said = ", ".join(f"count({v}), avg({v}), min({v}), max({v})" for v in values)
    rest = "FROM assessment WHERE finished IS NOT NULL AND checklist = :checklist AND NOT invented"
    return text(f"SELECT count(*), {said} {rest}")


def comparing(database: Database, who: Person, ours: str) -> Callable[[], int]:
    """What a screen does to compare, in words, once it has our assessment; gives on how many it rests."""
    store, sharing = Store(database, who), SharingStore(database, who)
    stored = store.load(ours)
    assert stored is not None
    mine = stored.assessment
    scores = score(CHECKLIST, mine.given)
    everyone = next(group for group in groups(HERE) if group.id is GroupId.EVERYONE)

    def compared() -> int:
        entry, others = Entry.of(mine, "", Figures.of(scores)), beside.entries(sharing, mine)
        found = compare(entry, others, everyone, None, figures(scores), beside.without_names(sharing, ours))
        assert all(in_words(line) for line in found.lines)
        return found.seen

    return compared


def bare(database: Database, statement: TextClause) -> int:
    """Run the floor; gives on how many rows it rests."""
    with database.reading() as connection:
        return int(connection.execute(statement, {"checklist": CHECKLIST.id}).one()[0])


def measure(dialect: str, url: str, each: int) -> bool:
    """Print the rows of one database; gives whether the limit held."""
    database, held = open_database(url), True
    ours, floor = fill(database, each), partial(bare, database, aggregate(dialect))
    assert floor() == len(all_municipalities()) * each
    for name, who in WAYS.items():
        compared = comparing(database, who, ours)
        assert compared() == len(all_municipalities()) - 1
        found = quickest({"floor": floor, "ours": compared}, ROUNDS)
        ratio = found["ours"] / found["floor"]
        held &= ratio <= LIMIT
        rows = len(all_municipalities()) * each
        print(f"| {dialect} | {rows} | {name} | {found['floor']:.1f} | {found['ours']:.1f} | {ratio:.1f} |")
    database.close()
    return held


def main() -> int:
    """Measure everything; 1 if the limit was broken."""
    print("| database | finished assessments | compared | one statement, ms | ours, ms | to the floor |")
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
