"""Our sheet beside the drawing alone, platypus without tags, Typst and WeasyPrint: ``make bench-pdf``.

Prints what ``docs/benchmarks.md`` holds. With the name of one of ours, makes that once, for the
time of a cold process.
"""

import cProfile
import hashlib
import json
import pstats
import subprocess
import sys
import time
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory

from reporting import assessed, published, sensitive_checklist, sheet
from selfcheck.answers import Answer
from selfcheck.report import Sheet, SheetOptions, draw, enclose

HERE = Path(__file__).parent
ROUNDS = 15
ITSELF = [sys.executable, "-m", "benchmarks.bench_pdf"]


def filled() -> tuple[Sheet, Callable[[], bytes]]:
    """A sheet with advice on every question, and how to draw it with its assessment inside."""
    checklist = published()
    answers = {question.id: Answer(level=list(question.levels)[1]) for question in checklist.questions}
    assessment = assessed(checklist, {"id": "0" * 32}, **answers)
    made, inside = sheet(checklist, assessment), enclose(checklist, assessment, SheetOptions())
    return made, lambda: draw(made, inside)


def reading() -> None:
    """Read the checklist and compose, without a drawing."""
    filled()


def platypus() -> bytes:
    """The sheet by platypus."""
    from benchmarks import plain  # noqa: PLC0415 - a cold process that does not need it should not pay for it

    return plain.platypus(filled()[0])


def tagged() -> bytes:
    """Our sheet."""
    return filled()[1]()


ONCE = {"reading": reading, "platypus": platypus, "tagged": tagged}


def warm(makers: Collection[Callable[[], bytes]]) -> list[tuple[float, int]]:
    """For each the milliseconds of its quickest round, and the bytes. They take turns: the machine may be busy."""
    sizes = [len(make()) for make in makers]
    quickest = [inf for _ in makers]
    for _ in range(ROUNDS):
        for number, make in enumerate(makers):
            begun = time.perf_counter()
            make()
            quickest[number] = min(quickest[number], (time.perf_counter() - begun) * 1000)
    return list(zip(quickest, sizes, strict=True))


def cold(command: list[str]) -> float:
    """The milliseconds of a process that starts, makes the PDF once and ends; the quickest of three."""
    taken = []
    for _ in range(3):
        begun = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        taken.append((time.perf_counter() - begun) * 1000)
    return min(taken)


def compare(other_python: str) -> None:
    """Print the table, and where the time of our sheet goes."""
    from benchmarks import plain  # noqa: PLC0415 - see platypus()

    made, draw_tagged = filled()
    recorded = plain.marks(made)
    ours: dict[str, tuple[Callable[[], bytes], str]] = {
        "the drawing alone, by reportlab (floor)": (lambda: plain.floor(recorded), ""),
        "platypus, without tags or page numbers": (lambda: plain.platypus(made), "platypus"),
        "our sheet, PDF/UA-1 and PDF/A-3a, with the assessment inside": (draw_tagged, "tagged"),
    }
    begun = cold([*ITSELF, "once", "reading"])
    rows = [
        (name, *measured, cold([*ITSELF, "once", once]) if once else 0)
        for (name, (_, once)), measured in zip(ours.items(), warm([make for make, _ in ours.values()]), strict=True)
    ]
    rows += _others(other_python)
    lowest = rows[0][1]
    print("| | warm, ms | to the floor | KB | cold process, ms |\n|---|---|---|---|---|")
    for name, milliseconds, size, process in rows:
        figures = f"{milliseconds:.0f} | {milliseconds / lowest:.1f} | {size / 1000:.0f}"
        print(f"| {name} | {figures} | {f'{process:.0f}' if process else '–'} |")
    print(f"\nOf each cold process of ours, {begun:.0f} ms is starting, reading the checklist and composing the sheet.")
    _profile(draw_tagged)
    _threads()


def _others(python: str) -> list[tuple[str, float, int, float]]:
    from benchmarks import sources  # noqa: PLC0415 - see platypus()

    made, _ = filled()
    rows = []
    fonts = str(files("selfcheck.report") / "fonts")
    with TemporaryDirectory() as folder:
        for kind, text in (("typst", sources.typst(made)), ("weasyprint", sources.html(made))):
            source = Path(folder) / kind
            source.write_text(text)
            command = [python, str(HERE / "others.py"), kind, str(source), fonts]
            told = json.loads(subprocess.run([*command, "5"], check=True, capture_output=True, text=True).stdout)
            once = cold([*command, "1"])
            rows.append((f"{kind}, PDF/UA-1, the same content", min(told["milliseconds"]), told["bytes"], once))
    return rows


PARTS = {
    "text drawn by platypus and reportlab": ("platypus/", "pdfgen/"),
    "fonts, objects and the file, by reportlab": ("pdfbase/",),
    "numbers and colours, by reportlab": ("reportlab/lib/",),
    "our tags, lines and file": ("selfcheck/tagged/",),
    "our blocks, fragments and pages": ("selfcheck/report/",),
}


def _profile(make: Callable[[], bytes]) -> None:
    profile = cProfile.Profile()
    profile.enable()
    make()
    profile.disable()
    spent: dict[str, float] = dict.fromkeys([*PARTS, "Python's own functions, and the rest"], 0.0)
    for (file, _, _), (_, _, own, *_) in pstats.Stats(profile).stats.items():  # type: ignore[attr-defined]  # not typed
        part = next((part for part, marks in PARTS.items() if any(mark in file for mark in marks)), list(spent)[-1])
        spent[part] += own
    whole = sum(spent.values())
    print("\n| where our time goes | part |\n|---|---|")
    for part, own in sorted(spent.items(), key=lambda one: -one[1]):
        print(f"| {part} | {100 * own / whole:.0f} % |")


def _threads() -> None:
    checklist = sensitive_checklist()
    small = sheet(checklist, assessed(checklist, {"id": "0" * 32}))
    begun = time.perf_counter()
    with ThreadPoolExecutor(8) as threads:
        digests = set(threads.map(lambda _: hashlib.sha256(draw(small)).hexdigest(), range(1000)))
    print(f"\n1 000 sheets in 8 threads: {len(digests)} outcome, {time.perf_counter() - begun:.0f} s.")


if __name__ == "__main__":
    if sys.argv[1] == "once":
        ONCE[sys.argv[2]]()
    else:
        compare(sys.argv[1])
