"""Answering, from one visitor to very many, beside a bare page of Streamlit: ``make bench-answering``.

Prints what ``docs/benchmarks.md`` holds. Each visitor has an assessment of her own and answers the questions of
the first step, thinking five seconds in the mean. What is measured is the time from sending an answer until the
run is over: then it is stored and drawn. The floor is a bare page with the same widgets and texts, and nothing
behind them, at a server of its own that is served as ours. Afterwards the last answers of every visitor must
stand in the database.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from urllib.parse import urlencode

from benchmarks.answering import Answering
from benchmarks.bare import elements
from benchmarks.crowd import Crowd, Pace, gather
from connecting import connected
from reporting import published
from selfcheck.storage import Store
from selfcheck.ui import fields, versions
from serving import ROOT, running
from stores import open_store
from storing import new_database, server
from visited import begun

CHECKLIST = published()
THEME = CHECKLIST.themes[0]
VISITORS = (1, 10, 100, 200)
ON_POSTGRES = (1, 100)
ALONE = Pace(think=0.2, warm=2, counted=15)
TOGETHER = Pace(think=5, warm=5, counted=25)
LIMIT, LIMIT_95 = 2.0, 2.5
HERE = Path(__file__).parent


@dataclass(frozen=True)
class Figures:
    """How long an answer takes, in milliseconds: the middle, and what 95 of 100 stay within; and how many kB come back."""

    answers: int
    middle: float
    slow: float
    kilobytes: float

    @classmethod
    def of(cls, crowd: Crowd) -> "Figures":
        """The figures of a crowd."""
        slow = quantiles(crowd.waits, n=20)[-1]
        return cls(len(crowd.waits), median(crowd.waits), slow, median(crowd.sizes) / 1000)


def come(base_url: str, page: str, queries: Sequence[str]) -> Crowd:
    """Let a crowd answer."""
    return gather(base_url, page, queries, ALONE if len(queries) == 1 else TOGETHER)


def at_the_app(base_url: str, store: Store, many: int) -> Figures:
    """Let so many answer at the app, and see that the last answers of each are stored."""
    crowd = come(base_url, "vragen", [prepared(store) for _ in range(many)])
    assert len(crowd.chosen) == many
    for query, chosen in crowd.chosen.items():
        stored = in_words(store, query)
        assert {question: stored[question] for question in chosen} == chosen, "an answer was lost"
    return Figures.of(crowd)


def prepared(store: Store) -> str:
    """The query of the first step of a new assessment."""
    assessment = begun(CHECKLIST, {})
    store.create(assessment)
    return urlencode({"zelfcheck": assessment.id, "stap": THEME.id})


def in_words(store: Store, query: str) -> Mapping[str, str | None]:
    """What the database has of a visitor's answers, in the words of the screen."""
    stored = store.load(query.partition("=")[2].partition("&")[0])
    assert stored is not None
    found = {}
    for question in THEME.questions:
        option = fields.chosen(stored.assessment.given[question.id])
        found[question.text] = option and versions.sentence(question, CHECKLIST.ladder(question), option)
    return found


@contextmanager
def bare(folder: Path, base_url: str, query: str) -> Iterator[str]:
    """A server of a bare page that draws what the app draws at a query."""
    with connected(base_url) as connection:
        asked = dict(part.split("=") for part in query.split("&"))
        drawn = Answering.at(connection, **asked).conversation.drawn
        (folder / "bare.json").write_text(json.dumps([*elements(drawn)]), encoding="utf-8")
    env = {"BARE_PAGE": str(folder / "bare.json"), "PYTHONPATH": f"{ROOT / 'src'}:{ROOT / 'tests'}"}
    with running(env=env, script=HERE / "bare_page.py") as bare_url:
        yield bare_url


def measure(folder: Path, on_postgres: str) -> list[tuple[str, int, Figures, Figures]]:
    """The figures of the floor and of ours, on each database and with so many visitors."""
    found, floors = [], dict[int, Figures]()
    databases = {"SQLite": (str(folder / "zelfcheck.sqlite3"), VISITORS), "PostgreSQL": (on_postgres, ON_POSTGRES)}
    for name, (database, crowds) in databases.items():
        with running(env={"SELFCHECK_DATABASE_URL": database}) as base_url, ExitStack() as doors:
            store = open_store(database)
            bare_url = doors.enter_context(bare(folder, base_url, prepared(store)))
            for many in crowds:
                if many not in floors:
                    floors[many] = Figures.of(come(bare_url, "", [""] * many))
                found.append((name, many, floors[many], at_the_app(base_url, store, many)))
            store.database.close()
    return found


def main() -> int:
    """Measure everything; 1 if a limit was broken."""
    with server() as on, TemporaryDirectory() as folder:
        found = measure(Path(folder), new_database(on))
    print(
        "| database | visitors | floor, ms | 95 of 100 | ours, ms | 95 of 100 | to the floor | 95 of 100 | kB, floor | ours |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|")
    held = True
    for name, many, floor, ours in found:
        middle, slow = ours.middle / floor.middle, ours.slow / floor.slow
        held &= middle <= LIMIT and (many < max(VISITORS) or slow <= LIMIT_95)
        figures = (floor.middle, floor.slow, ours.middle, ours.slow)
        shown = " | ".join(f"{figure:.0f}" for figure in figures)
        print(
            f"| {name} | {many} | {shown} | {middle:.1f} | {slow:.1f} | {floor.kilobytes:.0f} | {ours.kilobytes:.0f} |"
        )
    print(f"\nlimits: {LIMIT} times the floor, {LIMIT_95} for 95 of 100; {'held' if held else 'BROKEN'}")
    return 0 if held else 1


if __name__ == "__main__":
    raise SystemExit(main())
