"""A file is read in a process of its own: what it is given, what it may use, and what becomes of it."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import programmes
from building import one_theme
from selfcheck.evidence import (
    LIMITS,
    Findings,
    Found,
    Hit,
    Limits,
    Progress,
    Step,
    StoppedError,
    apart,
    find,
    find_apart,
)
from selfcheck.evidence.messages import Said, as_line, read_line
from selfcheck.passages import MAX_BYTES, Passage, Refusal, Text, UnreadableError, read_text

CHECKLIST = one_theme(2, search_terms=["loket"])
PROGRAMME = b"Dienstverlening\n\nWij openen een loket in elke wijk.\n\nWij oefenen elk jaar een cyberaanval."
FINDINGS = Findings(
    Text((Passage("Een loket", 2, ("Kop",)), Passage("Nog een loket", 3)), 3, (1,)),
    {"a": Found((Hit(0, ((4, 9),), ("loket",)),), (Hit(1, (), ()),)), "b": Found()},
)
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="looks in /proc")


@contextmanager
def worker(monkeypatch: pytest.MonkeyPatch, program: str) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Another program in the place of the worker; gives what was started."""
    begun: list[subprocess.Popen[bytes]] = []
    real = subprocess.Popen

    def begin(words: list[str], **about: object) -> subprocess.Popen[bytes]:
        begun.append(real([words[0], "-I", "-c", program], **about))  # type: ignore[call-overload]
        return begun[-1]

    with monkeypatch.context() as patched:
        patched.setattr(subprocess, "Popen", begin)
        yield begun


def refusal(limits: Limits = LIMITS, raw: bytes = PROGRAMME) -> Refusal:
    """Why nothing came of it."""
    with pytest.raises(UnreadableError) as refused:
        find_apart(raw, CHECKLIST, limits=limits)
    return refused.value.reason


def nobody_left(begun: list[subprocess.Popen[bytes]]) -> bool:
    """Whether all that was started is gone and waited for, and no thread listens to it any more."""
    return all(process.returncode is not None for process in begun) and not apart._RUNNING


def test_what_is_found_apart_is_what_is_found_here() -> None:
    text = read_text(PROGRAMME)
    told: list[Progress] = []
    here = threading.get_ident()
    threads: list[int] = []

    def tell(progress: Progress) -> None:
        threads.append(threading.get_ident())
        told.append(progress)

    assert find_apart(PROGRAMME, CHECKLIST, tell) == Findings(text, find(text, CHECKLIST))
    assert [progress.step for progress in told] == sorted([progress.step for progress in told], reverse=True)
    assert {progress.step for progress in told} == {Step.READING, Step.FINDING}
    assert set(threads) == {here}


def test_pages_of_a_pdf_come_over() -> None:
    text = find_apart(programmes.partly_scanned(), CHECKLIST).text
    assert (text.pages, text.pictures) == (6, (2, 5))
    assert {passage.page for passage in text.passages} <= {1, 3, 4, 6}


def test_many_at_once_from_any_thread() -> None:
    texts = [f"Wij openen loket {number}.".encode() for number in range(6)]
    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(lambda raw: find_apart(raw, CHECKLIST).text.passages[0].text.encode(), texts))
    assert found == texts
    assert nobody_left([])


def test_a_file_of_the_largest_size_goes_through() -> None:
    """Input and output are both larger than what a pipe holds."""
    raw = b"Wij openen een loket.\n\n" * 15_000
    found = find_apart(raw + b" " * (MAX_BYTES - len(raw)), CHECKLIST)
    assert len(found.text.passages) == 15_000
    assert refusal(raw=b"a" * (MAX_BYTES + 1)) is Refusal.TOO_LARGE


def test_no_other_libraries_come_along() -> None:
    """They would cost half a second and 100 MB each time, and bring more to attack."""
    program = (
        "import io, sys; from selfcheck.evidence.worker import work;"
        "work(sys.stdin.buffer, io.BytesIO()); print(*sorted({name.split('.')[0] for name in sys.modules}))"
    )
    task = json.dumps({"size": len(PROGRAMME), "checklist": CHECKLIST.model_dump(mode="json")}).encode()
    ran = subprocess.run(
        [sys.executable, "-I", "-c", program], input=task + b"\n" + PROGRAMME, capture_output=True, check=True
    )
    known = ran.stdout.decode().split()
    assert "selfcheck" in known
    foreign = {"streamlit", "starlette", "sqlalchemy", "pandas", "numpy", "reportlab", "yaml", "docx", "pypdf", "lxml"}
    assert foreign.isdisjoint(known)


def test_the_server_reads_no_pdf_and_no_word_itself() -> None:
    program = "import selfcheck.evidence, sys; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    ran = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, check=True)
    assert {"docx", "pypdf", "lxml"}.isdisjoint(ran.stdout.decode().split())


TELL = """
import json, os, sys
from pathlib import Path
said = {"environment": dict(os.environ), "folder": os.getcwd(), "files": sorted(os.listdir("/proc/self/fd"))}
raise SystemExit(json.dumps(said))
"""


@LINUX
def test_it_gets_no_secrets_and_no_files(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setenv("SELFCHECK_DATABASE", "postgresql://geheim")
    monkeypatch.setenv("PYTHONPATH", "/tmp")
    with Path("/dev/null").open() as kept, worker(monkeypatch, TELL):
        os.set_inheritable(kept.fileno(), True)  # noqa: FBT003 - Python's own signature
        assert refusal() is Refusal.DAMAGED
    told = json.loads(caplog.records[-1].__dict__["told"]["last_words"])
    assert set(told["environment"]) <= {"PATH", "LD_LIBRARY_PATH", "LC_CTYPE"}
    assert told["folder"] == "/"
    assert told["files"] == ["0", "1", "2", "3"]  # the last is the folder that was being listed


@LINUX
def test_it_has_limits_that_it_cannot_lift() -> None:
    program = (
        "from selfcheck.evidence.limits import impose; import os, resource\n"
        "impose(7, 500_000_000)\n"
        "names = ['CPU', 'AS', 'FSIZE', 'CORE', 'NPROC', 'NOFILE']\n"
        "print([resource.getrlimit(getattr(resource, 'RLIMIT_' + name)) for name in names], os.nice(0))"
    )
    ran = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, check=True, text=True)
    limits, kindness = ran.stdout.rsplit(" ", 1)
    assert limits == "[(7, 8), (500000000, 500000000), (0, 0), (0, 0), (0, 0), (32, 32)]"
    assert int(kindness) >= 10


@LINUX
def test_a_lower_limit_of_the_host_stays() -> None:
    program = (
        "from selfcheck.evidence.limits import impose; import resource\n"
        "resource.setrlimit(resource.RLIMIT_CPU, (3, 3)); impose(7, 500_000_000)\n"
        "print(resource.getrlimit(resource.RLIMIT_CPU))"
    )
    ran = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, check=True, text=True)
    assert ran.stdout == "(3, 3)\n"


IMPOSE = "from selfcheck.evidence.limits import impose; impose(1, 200_000_000)\n"


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        (IMPOSE + "while True: pass", Refusal.TOO_SLOW),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", Refusal.TOO_HEAVY),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", Refusal.DAMAGED),
        ("raise SystemExit(3)", Refusal.DAMAGED),
        ("pass", Refusal.DAMAGED),
        ("import sys; sys.stdout.write('x' * 10_000_000)", Refusal.DAMAGED),
        ("while True: print('{}')", Refusal.DAMAGED),
        ('while True: print(\'{"progress": {"step": "reading", "done": 1, "of": 2}}\')', Refusal.DAMAGED),
        ('import sys; sys.stdin.buffer.read(); print(\'{"refused": "locked"}\')', Refusal.LOCKED),
        ('print(\'{"refused": "locked"}\', flush=True); import time; time.sleep(60)', Refusal.LOCKED),
        ('print(\'{"refused": "none of ours"}\')', Refusal.DAMAGED),
        ('print(\'{"refused": "locked"\')', Refusal.DAMAGED),
        ("import os, time; os.close(1); time.sleep(60)", Refusal.TOO_HEAVY),
    ],
)
def test_however_it_ends_there_is_a_reason(monkeypatch: pytest.MonkeyPatch, program: str, reason: Refusal) -> None:
    began = time.monotonic()
    with worker(monkeypatch, program) as begun:
        assert refusal(Limits(seconds=20, output=5_000_000), PROGRAMME + b" " * 1_000_000) is reason
        assert nobody_left(begun)
    assert time.monotonic() - began < 20


@pytest.mark.parametrize(
    "program", ["import time; time.sleep(60)", "import sys\nwhile True: sys.stderr.write('x' * 100)"]
)
def test_it_may_not_take_long(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    began = time.monotonic()
    with worker(monkeypatch, program) as begun:
        assert refusal(Limits(seconds=0.5)) is Refusal.TOO_SLOW
        assert nobody_left(begun)
    assert 0.5 <= time.monotonic() - began < 5


@LINUX
def test_what_it_started_ends_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    program = "import os, time\nif not os.fork(): time.sleep(60)\nprint(flush=True)\ntime.sleep(60)"
    with worker(monkeypatch, program) as begun:
        assert refusal() is Refusal.DAMAGED
        _wait_until_gone(str(begun[0].pid))


def _wait_until_gone(group: str) -> None:
    for _ in range(50):
        if not any(_alive(process, group) for process in Path("/proc").glob("[0-9]*")):
            return
        time.sleep(0.1)
    pytest.fail("It is still there.")


def _alive(process: Path, group: str) -> bool:
    try:
        state, _, its_group = (process / "stat").read_text().rsplit(")", 1)[1].split()[:3]
    except OSError:
        return False
    return its_group == group and state != "Z"


def test_memory_that_runs_out_is_told() -> None:
    raw = b"Wij openen een loket.\n\n" * 10_000
    assert refusal(Limits(memory=20_000_000), raw) in {Refusal.TOO_HEAVY, Refusal.DAMAGED}
    assert len(find_apart(raw, CHECKLIST).text.passages) == 10_000


def test_who_stops_waits_no_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    stop = threading.Event()
    threading.Timer(0.3, stop.set).start()
    began = time.monotonic()
    with worker(monkeypatch, "import time; time.sleep(60)") as begun:
        with pytest.raises(StoppedError):
            find_apart(PROGRAMME, CHECKLIST, stop=stop)
        assert nobody_left(begun)
    assert time.monotonic() - began < 3


def test_a_mistake_of_who_is_told_ends_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def tell(_: Progress) -> None:
        raise KeyError

    program = (
        'print(\'{"progress": {"step": "reading", "done": 1, "of": 2}}\', flush=True); import time; time.sleep(60)'
    )
    with worker(monkeypatch, program) as begun:
        with pytest.raises(KeyError):
            find_apart(PROGRAMME, CHECKLIST, tell)
        assert nobody_left(begun)


@LINUX
def test_a_server_that_stops_takes_it_along() -> None:
    program = (
        "import sys, threading; sys.path.insert(0, 'tests')\n"
        "from building import one_theme\n"
        "from selfcheck.evidence import apart\n"
        "real = apart.subprocess.Popen\n"
        "begin = lambda words, **about: real([words[0], '-c', 'import time; time.sleep(60)'], **about)\n"
        "apart.subprocess.Popen = begin\n"
        "threading.Thread(target=apart.find_apart, args=[b'', one_theme(1)], daemon=True).start()\n"
        "while not apart._RUNNING: pass\n"
        "print(*(process._process.pid for process in apart._RUNNING))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True, cwd=Path(__file__).parent.parent
    )
    _wait_until_gone(ran.stdout.strip())


@LINUX
def test_a_server_that_is_killed_takes_it_along() -> None:
    """Nobody is left to end it: the system does, because it asked for that."""
    program = (
        "import sys, threading, time; sys.path.insert(0, 'tests')\n"
        "from building import one_theme\n"
        "from selfcheck.evidence import apart\n"
        "real = apart.subprocess.Popen\n"
        "worker = 'from selfcheck.evidence.limits import impose; impose(60, 600_000_000)\\n'\n"
        "worker += 'import time; print(flush=True); time.sleep(60)'\n"
        "begin = lambda words, **about: real([words[0], '-c', worker], **about)\n"
        "apart.subprocess.Popen, apart._understood = begin, lambda *_: print(*(p._process.pid for p in apart._RUNNING),"
        " flush=True) or time.sleep(60)\n"
        "apart.find_apart(b'', one_theme(1))\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parent.parent
    ) as server:
        assert server.stdout is not None
        child = server.stdout.readline().strip()
        assert _alive(Path("/proc") / child, child)
        server.kill()
    _wait_until_gone(child)


@LINUX
def test_it_cannot_look_into_the_server_nor_get_more_rights() -> None:
    """Who may read the environment of a process may read its secrets; a process that is closed off is root's to see."""
    asked = "import ctypes; ask = ctypes.CDLL(None).prctl\nfrom selfcheck.evidence.limits import close_off, impose\n"
    program = "before = ask(3); close_off(); print(before, ask(3)); impose(7, 500_000_000); print(ask(39, 0, 0, 0, 0))"
    ran = subprocess.run([sys.executable, "-I", "-c", asked + program], capture_output=True, check=True, text=True)
    assert ran.stdout.split() == ["1", "0", "1"]


def test_the_server_is_closed_off_before_a_file_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[int] = []
    monkeypatch.setattr(apart, "close_off", lambda: begun.append(len(apart._RUNNING)))
    find_apart(PROGRAMME, CHECKLIST)
    assert begun == [0]


@pytest.mark.parametrize("most", range(3))
def test_a_machine_without_threads_leaves_nothing_behind(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    real = threading.Thread.start
    started: list[threading.Thread] = []

    def start(thread: threading.Thread) -> None:
        if len(started) >= most:
            message = "can't start new thread"
            raise RuntimeError(message)
        started.append(thread)
        real(thread)

    with worker(monkeypatch, "import time; time.sleep(60)") as begun:
        monkeypatch.setattr(threading.Thread, "start", start)
        with pytest.raises(OSError, match="thread"):
            find_apart(PROGRAMME, CHECKLIST)
        assert len(begun) == 1
        assert nobody_left(begun)
        assert not any(thread.is_alive() for thread in started)


def test_a_mistake_of_ours_tells_the_log_where_and_nothing_of_the_file(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    program = (
        "import sys; from selfcheck.evidence import worker\n"
        "def find(text, checklist): raise KeyError(text.passages[0].text)\n"
        "worker.find = find; sys.argv[1:] = ['60', '600000000']; worker.main()"
    )
    with worker(monkeypatch, program):
        assert refusal() is Refusal.DAMAGED
    told = [record.__dict__["told"]["last_words"] for record in caplog.records if "last_words" in str(record.__dict__)]
    assert len(told) == 1
    assert "KeyError" in told[0]
    assert "worker:" in told[0]
    assert "loket" not in told[0]


def test_what_is_said_comes_over() -> None:
    assert read_line(as_line(Said(findings=FINDINGS)), CHECKLIST) == Said(findings=FINDINGS)


@pytest.mark.parametrize(
    "change",
    [
        {"text": {"passages": []}},
        {"text": {"passages": [{"text": "a", "page": 9}], "pages": 3}},
        {"text": {"passages": [{"text": "a", "page": 0}], "pages": 3}},
        {"text": {"passages": [{"text": "a", "page": 1}]}},
        {"text": {"passages": [{"text": "a"}], "pages": 501}},
        {"text": {"passages": [{"text": "a"}], "pages": 2, "pictures": [3]}},
        {"text": {"passages": [{"text": 1}]}},
        {"text": {"passages": [{"text": ""}]}},
        {"text": {"passages": [{"text": "a\x00b"}]}},
        {"text": {"passages": [{"text": "a\u202eb"}]}},
        {"text": {"passages": [{"text": "a", "headings": ["b\nc"]}]}},
        {"text": {"passages": [{"text": "x" * 5_000_001}]}},
        {"text": {"passages": [{"text": "a"}], "pages": 2, "pictures": [1] * 501}},
        {"questions": {"a": {}}},
        {"questions": {"a": {}, "b": {}, "c": {}}},
        {"questions": {"a": {"specific": [{"passage": 2, "marks": [], "terms": []}]}, "b": {}}},
        {"questions": {"a": {"specific": [{"passage": -1, "marks": [], "terms": []}]}, "b": {}}},
        {"questions": {"a": {"specific": [{"passage": 0, "marks": [[0, 10]], "terms": []}]}, "b": {}}},
        {"questions": {"a": {"specific": [{"passage": 0, "marks": [[-1, 3]], "terms": []}]}, "b": {}}},
        {"questions": {"a": {"specific": [{"passage": 0, "marks": [[3, 3]], "terms": []}]}, "b": {}}},
        {"questions": {"a": {"specific": [{"passage": 0, "marks": [[3, 5], [4, 6]], "terms": []}]}, "b": {}}},
        {"questions": {"a": {"specific": [{"passage": 0, "marks": [], "terms": []}] * 2}, "b": {}}},
    ],
)
def test_what_cannot_be_is_refused(change: dict[str, object]) -> None:
    sound = {"text": {"passages": [{"text": "Een loket"}, {"text": "b"}]}, "questions": {"a": {}, "b": {}}}
    read_line(json.dumps({"findings": sound}).encode(), CHECKLIST)
    with pytest.raises(ValueError):  # noqa: PT011 - pydantic's, or ours
        read_line(json.dumps({"findings": {**sound, **change}}).encode(), CHECKLIST)


@pytest.mark.parametrize("done", [-1, 20_000_001, 10**400])
def test_nothing_is_further_than_can_be_drawn(done: int) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - pydantic's
        read_line(b'{"progress": {"step": "reading", "done": %d, "of": 1}}' % done, CHECKLIST)


@pytest.mark.parametrize("line", [b"{}", b'{"refused": "locked", "progress": {"step": "reading", "done": 1, "of": 1}}'])
def test_a_line_says_one_thing(line: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - bare
        read_line(line, CHECKLIST)


@given(st.binary(max_size=200))
def test_whatever_is_said_is_understood_or_refused(line: bytes) -> None:
    try:
        read_line(line, CHECKLIST)
    except ValueError:
        return
