"""Reading a programme and finding what bears on every question, beside bare text: ``make bench-evidence``.

Prints what ``docs/benchmarks.md`` holds. The programme is a generated PDF of 60 pages. The floor is pypdf
that extracts the text of every page and does nothing with it; ours reads passages with their headings and
ranks them for all questions of the published checklist. Both once in this process, and once each in a
process of its own, as the app does. Then a visitor answers questions at a real server, while it reads no
file, one, and two at once.

Rounds take turns, so that a busy machine is busy for all; the quickest of each counts.
"""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from io import BytesIO
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from threading import Event, Thread

from pypdf import PdfReader

from benchmarks.answering import Answering
from benchmarks.turns import quickest
from connecting import connected
from programmes import a_programme
from reporting import published
from selfcheck.evidence import Findings, find, find_apart
from selfcheck.passages import read_text
from serving import ROOT, running
from stores import open_store
from visited import begun

PAGES = 60
ROUNDS = 7
LIMIT = 3.0
ANSWERS = 40
TURNS = 3
THINK = 0.1  # seconds before each answer
SETTLE = 2.0  # seconds: what was being read is done, or it has begun
HERE = Path(__file__).parent
TASKS = Path(f"/proc/self/task/{os.getpid()}")
HIGHEST = re.compile(r"^VmHWM:\s+(\d+) kB", re.MULTILINE)

BARE = """
import sys
from io import BytesIO
from pypdf import PdfReader
for page in PdfReader(BytesIO(sys.stdin.buffer.read())).pages:
    print(page.extract_text())
"""


def bare(raw: bytes) -> int:
    """The text of every page, one after the other; gives how many characters that is."""
    return sum(len(page.extract_text()) for page in PdfReader(BytesIO(raw)).pages)


def bare_apart(raw: bytes) -> int:
    """The same in a process of its own."""
    return len(
        subprocess.run([sys.executable, "-I", "-B", "-c", BARE], input=raw, capture_output=True, check=True).stdout
    )


def ours(raw: bytes) -> Findings:
    """What the app finds, in this process."""
    text = read_text(raw)
    return Findings(text, find(text, published()))


def measure_time(raw: bytes) -> bool:
    """Print how long each takes; gives whether the limit held."""
    found = ours(raw)
    hits = sum(bool(each.specific or each.related) for each in found.questions.values())
    print(f"{found.text.pages} pages, {len(raw) // 1000} KB, {len(found.text.passages)} passages;", end=" ")
    print(f"{hits} of {len(found.questions)} questions have passages\n")
    rows = quickest(
        {
            "bare text, in this process": lambda: bare(raw),
            "passages, in this process": lambda: read_text(raw),
            "passages ranked for all questions, in this process": lambda: ours(raw),
            "bare text, in a process of its own": lambda: bare_apart(raw),
            "passages ranked for all questions, in a process of its own": lambda: find_apart(raw, published()),
        },
        ROUNDS,
    )
    print("| | ms | to bare text |\n|---|---|---|")
    held, floor = True, 0.0
    for name, took in rows.items():
        floor = took if name.startswith("bare") else floor
        held &= took <= LIMIT * floor
        print(f"| {name} | {took:.0f} | {took / floor:.1f} |")
    return held


def peak(make: Callable[[], object]) -> float:
    """The most memory, in MB, of the process that is started meanwhile: as the system saw it just before it ended."""
    most, over = 0.0, Event()
    us = Path("/proc/self/cmdline").read_bytes()

    def look() -> None:
        nonlocal most
        while not over.is_set():
            for child in (TASKS / "children").read_text(encoding="ascii").split():
                with suppress(OSError):  # it has ended
                    begun = Path(f"/proc/{child}/cmdline").read_bytes() != us  # before that it has our memory
                    status = Path(f"/proc/{child}/status").read_text(encoding="ascii")
                    most = max(most, *(int(size) / 1024 for size in HIGHEST.findall(status) if begun), 0.0)
            time.sleep(0.001)

    watching = Thread(target=look)
    watching.start()
    try:
        make()
    finally:
        over.set()
        watching.join()
    return most


def measure_memory(raw: bytes) -> None:
    """Print the most memory of each."""
    alone, apart = peak(lambda: bare_apart(raw)), peak(lambda: find_apart(raw, published()))
    print(f"\nmost memory: bare text {alone:.0f} MB; the process that reads and ranks {apart:.0f} MB")


def measure_visitor(raw: bytes) -> None:
    """Print how long a visitor waits for an answer while files are read, and while none is."""
    waits: dict[int, list[float]] = {0: [], 1: [], 2: []}
    took = dict.fromkeys(waits, 0.0)
    read = dict.fromkeys(waits, 0)
    with TemporaryDirectory() as name, server(Path(name), raw) as visitor:
        for _ in range(TURNS):
            for many, found in waits.items():
                for number in range(many):
                    (Path(name) / f"read-{number}").touch()
                time.sleep(SETTLE)
                before, start = done(Path(name)), time.perf_counter()
                for _ in range(ANSWERS):
                    time.sleep(THINK)
                    found.append(visitor.answer())
                read[many] += done(Path(name)) - before
                took[many] += time.perf_counter() - start
                for number in range(many):
                    (Path(name) / f"read-{number}").unlink()
                time.sleep(SETTLE)
    print(f"\n{ANSWERS * TURNS} answers each\n")
    print("| files read at once | files a second | median of an answer, ms | 95 of 100 within, ms |\n|---|---|---|---|")
    for many, found in waits.items():
        print(f"| {many} | {read[many] / took[many]:.1f} | {median(found):.0f} | {quantiles(found, n=20)[-1]:.0f} |")


@contextmanager
def server(folder: Path, raw: bytes) -> Iterator[Answering]:
    """A server that reads files when it is told to, and somebody who has answered each question of a step once."""
    (folder / "programma.pdf").write_bytes(raw)
    database = str(folder / "zelfcheck.sqlite3")
    path = f"{ROOT / 'src'}:{ROOT / 'tests'}"
    env = {"SELFCHECK_DATABASE_URL": database, "READING_FOLDER": str(folder), "PYTHONPATH": path}
    assessment, theme = begun(published(), {}), published().themes[0]
    with running(env=env, script=HERE / "reading_app.py") as base_url, connected(base_url) as connection:
        store = open_store(database)
        store.create(assessment)
        visitor = Answering.at(connection, zelfcheck=assessment.id, stap=theme.id)
        for _ in theme.questions:
            visitor.answer()
        stored = store.load(assessment.id)
        assert stored is not None
        assert all(stored.assessment.given[question.id].level for question in theme.questions), "nothing was stored"
        store.database.close()
        yield visitor


def done(folder: Path) -> int:
    """How often a file was read until now."""
    return sum(path.stat().st_size for path in folder.glob("done-*"))


def main() -> int:
    """Measure everything; 1 if the limit was broken."""
    raw = a_programme(PAGES)
    held = measure_time(raw)
    measure_memory(raw)
    measure_visitor(raw)
    print(f"\nlimit: {LIMIT} times bare text; {'held' if held else 'BROKEN'}")
    return 0 if held else 1


if __name__ == "__main__":
    raise SystemExit(main())
