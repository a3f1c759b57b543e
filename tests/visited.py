"""The app as visitors in tests find it: running, on a database that the test can look into."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date

from reporting import published
from selfcheck.answers import Answer
from selfcheck.assessment import Assessment, Programme, Status, begin
from selfcheck.checklist import Checklist, Question
from selfcheck.storage import Store
from serving import running
from stores import open_store
from walking import Visitor

ON = date(2026, 11, 2)

Visiting = Callable[..., Visitor]
"""Lets somebody in; what is said about the window goes to the browser."""


def _nowhere() -> "House":
    message = "Nobody logs in here."
    raise LookupError(message)


@dataclass(frozen=True)
class House:
    """A running app and its database."""

    base_url: str
    store: Store
    checklist: Checklist
    inside: Callable[[], "House"] = field(default=_nowhere)
    """The same app where one must log in, on another database; started when it is first asked for."""

    def begun(self, answers: Mapping[str, Answer] | None = None, municipality: str = "GM0344") -> str:
        """The id of an assessment in the database that somebody has begun."""
        assessment = begun(self.checklist, answers or {}, municipality)
        self.store.create(assessment)
        return assessment.id

    def stored(self, assessment_id: str) -> Assessment:
        """An assessment as the database has it now."""
        found = self.store.load(assessment_id)
        assert found is not None
        return found.assessment

    def revisions(self, assessment_id: str) -> Mapping[str, int]:
        """How often each answer was saved."""
        found = self.store.load(assessment_id)
        assert found is not None
        return found.revisions

    def answer(self, assessment_id: str, question: Question) -> Answer:
        """An answer as the database has it now."""
        return self.stored(assessment_id).given[question.id]


@contextmanager
def housed(database: str, port: int = 0, **env: str) -> Iterator[House]:
    """Run the real app on a database; ``env`` are its other settings."""
    with running(port, {**env, "SELFCHECK_DATABASE_URL": database}) as base_url:
        store = open_store(database)
        yield House(base_url, store, published())
        store.database.close()


def begun(checklist: Checklist, answers: Mapping[str, Answer], municipality: str = "GM0344") -> Assessment:
    """An assessment that is not finished."""
    return begin(
        municipality,
        checklist,
        ON,
        kind=checklist.kinds[0].id,
        status=Status.ADOPTED,
        programmes=(Programme(title="Akkoord voor de proef"),),
        answers=dict(answers),
    )


def answered(checklist: Checklist, shift: int = 0) -> dict[str, Answer]:
    """An answer to every question, with every level in turn."""
    return {
        question.id: Answer(level=[*question.levels][(number + shift) % len(question.levels)])
        for number, question in enumerate(checklist.questions)
    }
