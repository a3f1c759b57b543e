"""Whatever file comes in: a reason or a text, in bounded time and memory, and the next file is read as always."""

import subprocess
import threading
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from building import one_theme
from hostile_programmes import HOSTILE, KEPT, Hostile, a_good_file
from selfcheck.evidence import Findings, Limits, StoppedError, find_apart
from selfcheck.passages import Refusal, Text, UnreadableError, read_text

CHECKLIST = one_theme(1, search_terms=["loket"])
LIMITS = Limits(seconds=20, processor=5)
"""Less time than usual, so that a test that reaches them does not take long."""
GONE = Path("/tmp/x.xml")


class Peak:
    """The most memory of a process that is started, in MB; 0 where the system does not tell."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.megabytes = 0
        self._real = subprocess.Popen
        monkeypatch.setattr(subprocess, "Popen", self._begin)

    def _begin(self, words: list[str], **about: object) -> subprocess.Popen[bytes]:
        begun: subprocess.Popen[bytes] = self._real(words, **about)  # type: ignore[call-overload]
        threading.Thread(target=self._watch, args=[begun.pid], daemon=True).start()
        return begun

    def _watch(self, process: int) -> None:
        with suppress(OSError):
            while told := Path(f"/proc/{process}/status").read_text():
                if "selfcheck" in Path(f"/proc/{process}/cmdline").read_text() and "VmHWM:" in told:
                    self.megabytes = max(self.megabytes, int(told.split("VmHWM:")[1].split()[0]) // 1_000)
                time.sleep(0.005)


def outcome(raw: bytes, stop: threading.Event | None = None, limits: Limits = LIMITS) -> Findings | Refusal | None:
    """What becomes of a file that is read apart; nothing, if it was stopped."""
    try:
        return find_apart(raw, CHECKLIST, stop=stop, limits=limits)
    except UnreadableError as error:
        return error.reason
    except StoppedError:
        return None


def is_read(text: Text) -> bool:
    """Whether the sentence that every good file has was read."""
    return any(KEPT in passage.text for passage in text.passages)


def a_good_file_is_read() -> bool:
    """Whether all is well."""
    found = outcome(a_good_file())
    return isinstance(found, Findings) and is_read(found.text)


def as_it_should_be(hostile: Hostile, found: Text | Refusal | None) -> None:
    """A file is refused for one of its reasons; it is read only if it has none."""
    if isinstance(found, Text):
        assert not hostile.refused
        assert is_read(found)
    else:
        assert found in hostile.refused


GREEDY = [hostile for hostile in HOSTILE if hostile.greedy]
OTHERS = [hostile for hostile in HOSTILE if not hostile.greedy]


@pytest.mark.parametrize("hostile", GREEDY, ids=lambda hostile: hostile.name)
def test_a_greedy_file_takes_no_more_than_it_may(hostile: Hostile, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = hostile.make()
    peak = Peak(monkeypatch)
    began = time.monotonic()
    # What takes all the time that it is given is not given much.
    found = outcome(raw, limits=replace(LIMITS, processor=2) if Refusal.TOO_SLOW in hostile.refused else LIMITS)
    took = time.monotonic() - began
    as_it_should_be(hostile, found.text if isinstance(found, Findings) else found)
    assert took < LIMITS.seconds
    assert peak.megabytes < LIMITS.memory / 1_000_000


@pytest.mark.parametrize("hostile", OTHERS, ids=lambda hostile: hostile.name)
def test_a_hostile_file_is_read_or_refused_with_a_reason(hostile: Hostile) -> None:
    """Here, and not apart, where a mistake of ours would look like damage to the file."""
    found: Text | Refusal
    try:
        found = read_text(hostile.make())
    except UnreadableError as error:
        found = error.reason
    as_it_should_be(hostile, found)
    assert not GONE.exists()


def test_a_good_file_is_read_while_a_hostile_one_is_too() -> None:
    slow = next(hostile for hostile in HOSTILE if hostile.name == "pdf_with_3_million_operators").make()
    stop = threading.Event()
    other = threading.Thread(target=outcome, args=[slow, stop])
    other.start()
    assert a_good_file_is_read()
    assert other.is_alive()
    stop.set()
    other.join()
    assert a_good_file_is_read()


def test_there_are_enough_of_them() -> None:
    assert len({hostile.name for hostile in HOSTILE}) == len(HOSTILE) >= 60
    assert {reason for hostile in HOSTILE for reason in hostile.refused} == set(Refusal)
