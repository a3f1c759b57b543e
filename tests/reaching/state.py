"""What a state of a screen is, and where those of one part of the route are kept together."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any

from reporting import published
from selfcheck.answers import Answer
from selfcheck.assessment import Assessment, finish
from selfcheck.checklist import Checklist
from selfcheck.storage import Store
from serving import running
from visited import ON, House, answered, begun
from walking import Visitor

SERVER = "server"
"""The screen of a state that the server draws itself."""


@dataclass(frozen=True)
class Stage:
    """A visitor, the app she visits, and what must be put right again when she leaves."""

    visitor: Visitor
    house: House
    afterwards: ExitStack = field(default_factory=ExitStack)

    @property
    def checklist(self) -> Checklist:
        """The checklist of the app."""
        return self.house.checklist

    @property
    def store(self) -> Store:
        """The database of the app."""
        return self.house.store

    def keeps(self, answers: Mapping[str, Answer] | None = None, place: str = "GM0344", **about: Any) -> str:
        """The id of an unfinished assessment that is in the database."""
        return self._stored(begun(self.checklist, answers or {}, place).changing(**about))

    def keeps_finished(self, shift: int = 0, place: str = "GM0344", **about: Any) -> str:
        """The id of a finished assessment, with an answer to every question, that is in the database."""
        return self._stored(self.finished(shift, place, **about))

    def finished(self, shift: int = 0, place: str = "GM0344", **about: Any) -> Assessment:
        """A finished assessment, in no database."""
        complete = begun(self.checklist, answered(self.checklist, shift), place).changing(**about)
        return finish(complete, self.checklist, ON)

    def half(self) -> dict[str, Answer]:
        """An answer to half of the questions."""
        everything = answered(self.checklist)
        return dict([*everything.items()][: len(everything) // 2])

    def open(self, screen: str, assessment_id: str = "", step: str = "") -> None:
        """Turn to a screen, of an assessment, at a step."""
        query = "&".join(f"{name}={value}" for name, value in (("zelfcheck", assessment_id), ("stap", step)) if value)
        self.visitor.open(f"/{screen}" + (f"?{query}" if query else ""))

    def unfold_everything(self) -> None:
        """Open every panel on the screen."""
        panels = self.visitor.page.get_by_test_id("stMain").locator("details:not([open]) > summary")
        panels.evaluate_all(
            "(panels) => panels.forEach((panel) => panel.click())"
        )  # a hundred, each with a hand: a minute
        self.visitor.settle()

    def move_to_another_server(self, **env: str) -> None:
        """Let the visitor go on at a server of its own, until she leaves."""
        here, there = self.visitor.base_url, self.afterwards.enter_context(running(env=env))
        self.visitor.base_url = there
        self.afterwards.callback(setattr, self.visitor, "base_url", here)
        self.afterwards.callback(self.visitor.forgive, there)
        self.afterwards.callback(self.visitor.page.goto, "about:blank")  # before its server stops

    def move_inside(self) -> "Stage":
        """Let the visitor go on where one must log in, until she leaves; gives the stage there."""
        inside = self.house.inside()
        here = self.visitor.base_url
        self.afterwards.callback(_forget, inside.store, set())
        self.afterwards.callback(self.visitor.forgive, inside.base_url)
        self.afterwards.callback(setattr, self.visitor, "base_url", here)
        self.visitor.base_url = inside.base_url
        return Stage(self.visitor, inside, self.afterwards)

    def _stored(self, assessment: Assessment) -> str:
        self.store.create(assessment)
        return assessment.id


Reach = Callable[[Stage], None]


@dataclass(frozen=True)
class State:
    """One state of a screen: what it is called, on which screen it is, and how a visitor comes there."""

    name: str
    screen: str
    reach: Reach

    @contextmanager
    def at(self, visitor: Visitor, house: House) -> Iterator[Visitor]:
        """Bring a visitor there; afterwards the database is as it was, also when the test failed."""
        kept = {summary.id for summary in house.store.summaries()}
        with ExitStack() as afterwards:
            afterwards.callback(_forget, house.store, kept)
            self.reach(Stage(visitor, house, afterwards))
            yield visitor


def _forget(store: Store, kept: set[str]) -> None:
    for summary in store.summaries():
        if summary.id not in kept:
            store.delete(summary.id)


@dataclass(frozen=True)
class States:
    """The states of one part of the route, in the order in which they were written down."""

    found: list[State] = field(default_factory=list)

    def of(self, screen: str) -> Callable[[Reach], Reach]:
        """Keep a function as a state of a screen; it is called what the function is called."""

        def keep(reach: Reach) -> Reach:
            self.found.append(State(reach.__name__, screen, reach))
            return reach

        return keep

    def add(self, name: str, screen: str, reach: Reach) -> None:
        """Keep a state that is one of many of a kind."""
        self.found.append(State(name, screen, reach))


CHECKLIST = published()
"""The checklist of which the steps are known before anything runs."""
