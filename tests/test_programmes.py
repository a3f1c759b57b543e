"""The documents of a process: whose they are, how many are read at once, and when they go."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Thread
from time import monotonic, sleep

import pytest

from building import one_theme
from having_read import PASSAGES, PATIENCE, Reader, findings, reading_done
from selfcheck.checklist import Checklist
from selfcheck.evidence import Findings, Found, Hit
from selfcheck.passages import Passage, Refusal, Text, UnreadableError
from selfcheck.ui import papers, programmes
from selfcheck.ui.papers import Owner, Papers
from selfcheck.ui.programmes import AT_ONCE, LASTS, MAX_READ, MOST_WAITING, Programmes

HERS, ANOTHERS = Owner("noor", "zelfcheck-1"), Owner("sam", "zelfcheck-1")
LIST = one_theme()


@dataclass
class House:
    """The documents of a process with a clock that stands still, and who reads them."""

    reader: Reader
    now: float = 1000.0
    kept: Programmes = field(init=False)

    def __post_init__(self) -> None:
        self.kept = Programmes(lambda: self.now)

    def add(self, owner: Owner = HERS, file: str = "akkoord.pdf") -> bool:
        """Let an owner have a file read."""
        return self.kept.add(owner, file, file.removesuffix(".pdf"), file.encode(), LIST)

    def read(self, owner: Owner = HERS, file: str = "akkoord.pdf") -> Papers:
        """Let an owner have a file read, and wait for it."""
        self.reader.go.set()
        assert self.add(owner, file)
        return reading_done(lambda: self.kept.of(owner))

    def titles(self, owner: Owner = HERS) -> list[str]:
        """What the documents of an owner are called."""
        return [document.title for document in self.kept.of(owner).documents]


@pytest.fixture
def house(monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """Nothing is read yet, and nothing will be before the reader is let go."""
    found = House(Reader())
    monkeypatch.setattr(programmes, "find_apart", found.reader)
    yield found
    found.kept.close()


def answering(house: House, answer: Callable[[bytes, Checklist], Findings]) -> None:
    house.reader.answer = answer


def test_what_was_read_is_of_her_who_had_it_read_for_this_assessment(house: House) -> None:
    house.read()
    assert house.titles() == ["akkoord"]
    assert house.titles(ANOTHERS) == []
    assert house.titles(Owner("noor", "zelfcheck-2")) == []


def test_two_are_read_at_once_and_the_others_in_their_turn(house: House) -> None:
    for number in range(4):
        assert house.add(Owner(str(number), "zelfcheck"))
    begun = [reading.begun for number in range(4) for reading in house.kept.of(Owner(str(number), "zelfcheck")).busy]
    assert begun == [True, True, False, False]
    house.reader.go.set()
    for number in range(4):
        reading_done(lambda number=number: house.kept.of(Owner(str(number), "zelfcheck")))  # type: ignore[misc]
        assert house.titles(Owner(str(number), "zelfcheck")) == ["akkoord"]
    assert house.reader.most == AT_ONCE


def test_what_waits_or_is_read_can_be_stopped_and_makes_room(house: House) -> None:
    for number in range(4):
        house.add(file=f"{number}.pdf")
    first, *_, last = house.kept.of(HERS).busy
    house.kept.take_away(HERS, last.id)
    house.kept.take_away(HERS, first.id)
    house.reader.go.set()
    reading_done(lambda: house.kept.of(HERS))
    assert sorted(house.titles()) == ["1", "2"]
    assert b"3.pdf" not in house.reader.files


def test_no_more_than_a_few_of_one_owner_and_no_long_queue(house: House) -> None:
    for _ in range(MAX_READ):
        assert house.add()
    assert not house.add()
    house.kept.take_away(HERS, house.kept.of(HERS).busy[-1].id)
    assert house.add()
    waiting = MAX_READ - AT_ONCE
    for number in range(MOST_WAITING - waiting):
        assert house.add(Owner(str(number), "zelfcheck"))
    assert not house.add(ANOTHERS)


@pytest.mark.parametrize("reason", [*Refusal])
def test_what_cannot_be_read_says_why_until_the_next_file(reason: Refusal, house: House) -> None:
    def refuse(_raw: bytes, _checklist: Checklist) -> Findings:
        raise UnreadableError(reason)

    answering(house, refuse)
    papers = house.read()
    assert [reading.refusal for reading in papers.readings] == [reason]
    assert not papers.documents
    answering(house, lambda _, checklist: findings(checklist))
    papers = house.read(file="beter.pdf")
    assert papers.readings == []
    assert house.titles() == ["beter"]


def test_a_mistake_of_ours_has_a_code_and_stops_nobody(house: House) -> None:
    def fail(_raw: bytes, _checklist: Checklist) -> Findings:
        raise LookupError

    answering(house, fail)
    (reading,) = house.read().readings
    assert reading.incident.isdecimal()
    answering(house, lambda _, checklist: findings(checklist))
    house.read(ANOTHERS)
    assert house.titles(ANOTHERS) == ["akkoord"]


def test_what_nobody_used_for_two_hours_goes_also_if_nobody_looks(house: House) -> None:
    house.read()
    house.now += LASTS - 1
    assert house.titles() == ["akkoord"]  # and so it is used
    house.now += LASTS - 1
    house.read(ANOTHERS)
    house.now += 2
    house.kept._tick()
    assert house.titles() == []
    assert house.titles(ANOTHERS) == ["akkoord"]
    assert house.kept._clock is not None


def test_with_its_assessment_everything_of_it_goes(house: House) -> None:
    house.read()
    house.read(ANOTHERS)
    house.read(Owner("noor", "zelfcheck-2"))
    house.kept.forget_all_of("zelfcheck-1")
    assert house.titles() == house.titles(ANOTHERS) == []
    assert house.titles(Owner("noor", "zelfcheck-2")) == ["akkoord"]


def test_who_reads_much_lets_others_go_first(house: House) -> None:
    """Whatever she works on: her files are read together only while nobody else waits."""
    for number in range(3):
        house.add(Owner("noor", f"zelfcheck-{number}"))
    house.add(ANOTHERS)
    for reading in house.kept.of(Owner("noor", "zelfcheck-0")).busy:
        house.kept.take_away(Owner("noor", "zelfcheck-0"), reading.id)
    until = monotonic() + PATIENCE
    while not (reading := house.kept.of(ANOTHERS).busy[0]).begun and monotonic() < until:
        sleep(0.005)
    assert reading.begun
    assert not house.kept.of(Owner("noor", "zelfcheck-2")).busy[0].begun


@pytest.mark.parametrize(("person", "last"), [("noor", False), ("", True)])
def test_nobody_fills_the_queue_with_more_assessments(person: str, last: bool, house: House) -> None:  # noqa: FBT001
    """Where nobody logs in, nobody can be told from another: there it goes by assessment."""
    for number in range(MAX_READ):
        assert house.add(Owner(person, f"zelfcheck-{number}"))
    assert house.add(Owner(person, "zelfcheck-5")) is last
    assert house.add(ANOTHERS)


def test_what_is_too_large_waits_for_nobody(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """The browser refuses it; whoever goes around the browser must not fill the memory with what waits."""
    monkeypatch.setattr(programmes, "MAX_BYTES", 3)
    for number in range(AT_ONCE + 1):
        house.add(Owner(str(number), "zelfcheck"))
    assert [reading.refusal for reading in house.kept.of(Owner("0", "zelfcheck")).readings] == [Refusal.TOO_LARGE]
    assert not house.kept._waiting
    assert not house.reader.files


def test_a_machine_without_threads_costs_no_place(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: Thread) -> None:
        message = "can't start new thread"
        raise RuntimeError(message)

    with monkeypatch.context() as full:
        full.setattr(Thread, "start", fail)
        for number in range(AT_ONCE + 1):
            assert house.add(Owner(str(number), "zelfcheck"))
            (reading,) = house.kept.of(Owner(str(number), "zelfcheck")).readings
            assert reading.incident.isdecimal()
    house.read()
    assert house.titles() == ["akkoord"]
    assert house.kept._clock is not None


def test_headings_and_marks_count_too(house: House) -> None:
    plain = Text((Passage("x" * 100),))
    headed = Text((Passage("x" * 100, None, ("y" * 300,) * 9),))
    marked = {LIST.questions[0].id: Found((Hit(0, tuple((at, at + 1) for at in range(0, 100, 2)), ()),))}
    sizes = []
    for text, found in ((plain, {}), (headed, {}), (plain, marked)):
        answering(house, lambda _, checklist, text=text, found=found: findings(checklist, found, text))  # type: ignore[misc]
        sizes.append(house.read().documents[-1].size)
    assert sizes[1] > sizes[0] + 2_700
    assert sizes[2] > sizes[0] + 50 * 100


def test_what_was_used_longest_ago_makes_room(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programmes, "MOST_KEPT", 500)
    answering(house, lambda _, checklist: findings(checklist, {}, Text((Passage("x" * 100),))))
    for number, owner in enumerate((HERS, ANOTHERS)):
        house.now += number
        house.read(owner)
    house.now += 1
    house.kept.of(HERS)
    house.read(Owner("lou", "zelfcheck-1"))
    assert house.titles() == ["akkoord"]
    assert house.titles(ANOTHERS) == []


def test_the_end_of_the_process_stops_what_is_read_and_begins_nothing(house: House) -> None:
    for number in range(3):
        house.add(file=f"{number}.pdf")
    house.kept.close()
    assert house.reader.busy == 0
    assert b"2.pdf" not in house.reader.files
    assert house.kept.of(HERS).documents == []


def test_a_search_in_one_tab_costs_another_tab_nothing(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Searches are made one at a time; what one tab forgets, another still gets."""
    (document,) = house.read().documents
    busy: list[str] = []
    most = 0

    def look(_text: Text, words: str, _most: int) -> tuple[Hit, ...]:
        nonlocal most
        busy.append(words)
        most = max(most, len(busy))
        sleep(0.001)
        busy.remove(words)
        return (Hit(len(words), (), ()),)

    monkeypatch.setattr(papers, "search", look)
    monkeypatch.setattr(papers, "_REMEMBERED", 1)
    asked = ["a" * (1 + number % 3) for number in range(60)] + ["x" * 4_000_000]
    with ThreadPoolExecutor(4) as tabs:
        found = list(tabs.map(document.search, asked))
    assert [hits[0].passage for hits in found] == [min(len(words), 200) for words in asked]
    assert most == 1
    assert sum(map(len, document._searched)) <= 200


def test_it_knows_how_large_a_document_is(house: House) -> None:
    (document,) = house.read().documents
    assert sum(len(passage.text) for passage in PASSAGES) < document.size < 3_000
