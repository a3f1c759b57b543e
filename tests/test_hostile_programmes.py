"""Whatever file comes in: a reason or a text, in bounded time and memory, and the next file is read as always."""

import subprocess
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from building import one_theme
from hostile_programmes import HOSTILE, KEPT, Hostile, a_good_file
from selfcheck.evidence import Findings, Limits, StoppedError, find_apart
from selfcheck.passages import Refusal, UnreadableError

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


def outcome(raw: bytes, stop: threading.Event | None = None) -> Findings | Refusal | None:
    """What becomes of a file; nothing, if it was stopped."""
    try:
        return find_apart(raw, CHECKLIST, stop=stop, limits=LIMITS)
    except UnreadableError as error:
        return error.reason
    except StoppedError:
        return None


def is_read(found: Findings | Refusal | None) -> bool:
    """Whether the sentence that every good file has was read."""
    return isinstance(found, Findings) and any(KEPT in passage.text for passage in found.text.passages)


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.name)
def test_a_hostile_file_harms_nothing(hostile: Hostile, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = hostile.make()
    peak = Peak(monkeypatch)
    began = time.monotonic()
    found = outcome(raw)
    took = time.monotonic() - began
    if isinstance(found, Refusal):
        assert found in hostile.refused
    else:
        assert is_read(found)
        assert not hostile.refused
    assert took < LIMITS.seconds
    assert peak.megabytes < LIMITS.memory / 1_000_000
    assert not GONE.exists()


def test_a_good_file_is_read_while_a_hostile_one_is_too() -> None:
    slow = next(hostile for hostile in HOSTILE if hostile.name == "pdf_with_3_million_operators").make()
    stop = threading.Event()
    other = threading.Thread(target=outcome, args=[slow, stop])
    other.start()
    assert is_read(outcome(a_good_file()))
    assert other.is_alive()
    stop.set()
    other.join()
    assert is_read(outcome(a_good_file()))


def test_there_are_enough_of_them() -> None:
    assert len({hostile.name for hostile in HOSTILE}) == len(HOSTILE) >= 60
    assert {reason for hostile in HOSTILE for reason in hostile.refused} == set(Refusal)
