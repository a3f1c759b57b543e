"""Ten people who edit one assessment at the same time: nothing is lost, and the log says exactly what happened."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import groupby
from random import Random
from threading import Barrier

from assessing import an_assessment
from selfcheck.access import Person
from selfcheck.answers import Answer
from selfcheck.storage import Conflict, Happening, Store
from stores import open_store
from together import a_person

EDITORS, EDITS = 10, 100
QUESTIONS = ("a", "b", "c", "d", "e")
PATIENT = 60.0  # seconds: how long somebody waits for the others, so that nobody has to give up


@dataclass(frozen=True, order=True)
class Edit:
    """What somebody saved, and heard that it stands."""

    question: str
    revision: int
    person: str
    answer: str


@dataclass
class Editor:
    """Somebody with a screen of her own, which shows what it last heard of each question."""

    store: Store
    assessment: str
    chance: Random
    seen: dict[str, int] = field(default_factory=lambda: dict.fromkeys(QUESTIONS, 0))
    saved: list[Edit] = field(default_factory=list)
    conflicts: int = 0

    def edit(self, number: int) -> None:
        """Save something new, and once more over what somebody else was first with."""
        question = self.chance.choice(QUESTIONS)
        note = f"{self.store.who.name}, {number}."
        while True:
            seen = self.seen[question]
            outcome = self.store.save_answer(self.assessment, question, Answer(note=note), seen)
            self.seen[question] = outcome.revision
            if not isinstance(outcome, Conflict):
                break
            self.conflicts += 1
        assert outcome.revision == seen + 1  # she knew what she wrote over
        self.saved.append(Edit(question, outcome.revision, self.store.who.id, note))


@contextmanager
def editor(url: str, who: Person, assessment: str, seed: int) -> Iterator[Editor]:
    """An editor with connections of her own."""
    store = open_store(url, who, timeout=PATIENT)
    yield Editor(store, assessment, Random(seed))
    store.database.close()


def test_a_thousand_edits_by_ten_editors_leave_what_the_log_says(store: Store, url: str) -> None:
    assessment = an_assessment()
    store.create(assessment)
    people = [a_person(store.database, f"Redacteur {number}") for number in range(EDITORS)]
    start = Barrier(EDITORS)

    def work(number: int) -> Editor:
        with editor(url, people[number], assessment.id, number) as hers:
            start.wait()
            for each in range(EDITS):
                hers.edit(each)
        return hers

    with ThreadPoolExecutor(EDITORS) as pool:
        editors = list(pool.map(work, range(EDITORS)))

    saved = sorted(edit for hers in editors for edit in hers.saved)
    assert len(saved) == EDITORS * EDITS
    assert sum(hers.conflicts for hers in editors) >= EDITORS - len(QUESTIONS)  # they did meet
    stored = store.load(assessment.id)
    assert stored is not None
    assert {*stored.assessment.answers} == {*QUESTIONS}

    # The log: each edit is in it once, with who made it, and nothing else is.
    told = [each for each in store.events(assessment.id) if each.kind is Happening.ANSWERED]
    assert sorted((each.question, each.revision, each.person) for each in told) == [
        (edit.question, edit.revision, edit.person) for edit in saved
    ]
    assert Counter(each.question for each in told) == dict(stored.revisions)
    for question in QUESTIONS:
        assert [each.revision for each in told if each.question == question] == [
            *range(1, stored.revisions[question] + 1)
        ]

    # The history: each edit followed exactly the one before, so none was written over unseen.
    for question, edits in groupby(saved, lambda edit: edit.question):
        expected = [(edit.revision, edit.answer, edit.person) for edit in edits]
        assert [revision for revision, _, _ in expected] == [*range(1, len(expected) + 1)]
        history = store.history(assessment.id, question)
        assert [
            (version.revision, version.answer.note, version.touch.who and version.touch.who.id) for version in history
        ] == expected
        assert stored.assessment.answers[question] == history[-1].answer == Answer(note=expected[-1][1])
        assert stored.touches[question] == history[-1].touch

    # What somebody saved last, and nobody changed after her, stands.
    for hers in editors:
        for edit in hers.saved:
            if stored.revisions[edit.question] == edit.revision:
                assert stored.assessment.answers[edit.question].note == edit.answer
