"""Checks sheets of every kind with a second validator: the rules of veraPDF. Run it with ``make pdfua``.

It needs Java 11 and the wheel of ``requirements.lock`` beside this file, in an environment of its own.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import companies
from building import TODAY, UNKNOWN
from companies import NEAR, among, an_entry, without_names
from reporting import LEFT_OUT, VERDICT_ONLY, WORKING, assessed, published, sensitive_checklist, sheet
from selfcheck.answers import MAX_TEXT, Answer
from selfcheck.municipalities import all_municipalities
from selfcheck.report import SheetOptions, draw, enclose

HERE = Path(__file__).parent
OPTIONS = {"deel": SheetOptions(), "werk": WORKING, "stand": VERDICT_ONLY, "zonder": LEFT_OUT}
HOSTILE = (
    '<script>x</script> <img src="/etc/hostname"/> &#x110000; =HYPERLINK("http://x") \u202e 漢字 😀 سلام ✔ é\u0301'
)


def sheets() -> Iterator[tuple[str, bytes]]:
    """A name and a PDF for each kind of assessment, each with the assessment inside."""
    checklist = published()
    levels = {question.id: list(question.levels) for question in checklist.questions}
    names = [place.name for place in all_municipalities()]
    kinds = {
        "leeg": {},
        "namen": {
            key: Answer(unknown=True, note="; ".join(names[number :: len(levels)]), note_shared=True)
            for number, key in enumerate(levels)
        },
        "vol": {key: Answer(level=found[number % 5]) for number, (key, found) in enumerate(levels.items())},
        "nul": {key: Answer(level=found[0]) for key, found in levels.items()},
        "top": {key: Answer(level=found[-1]) for key, found in levels.items()},
        "onbekend": dict.fromkeys(levels, UNKNOWN),
        "lang": dict.fromkeys(
            levels, Answer(unknown=True, note=("Een lange opmerking. " * 200)[:MAX_TEXT], note_shared=True)
        ),
        "vijandig": dict.fromkeys(levels, Answer(unknown=True, note=HOSTILE, note_shared=True)),
    }
    for kind, answers in kinds.items():
        about = {"programmes": [{"title": HOSTILE, "dated": TODAY}], "filled_in_by": HOSTILE}
        assessment = assessed(checklist, about, **answers)
        for variant, options in OPTIONS.items():
            yield (
                f"{kind}-{variant}",
                draw(sheet(checklist, assessment, options), enclose(checklist, assessment, options)),
            )
    small = sensitive_checklist()
    finished, company = companies.finished(small), among(*map(an_entry, NEAR.codes), anonymous=without_names())
    for variant, options in OPTIONS.items():
        yield f"vergeleken-{variant}", draw(sheet(small, finished, options, company), enclose(small, finished, options))


def main(jar: str) -> int:
    """The validator's own verdict: 0 if every sheet conforms."""
    if shutil.which("java") is None:
        print("Java is missing: install openjdk-17-jdk-headless.", file=sys.stderr)
        return 2
    with TemporaryDirectory() as folder:
        files = []
        for name, pdf in sheets():
            files.append(Path(folder) / f"{name}.pdf")
            files[-1].write_bytes(pdf)
        return subprocess.run(
            ["java", "-cp", jar, str(HERE / "Standards.java"), *map(str, files)], check=False
        ).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
