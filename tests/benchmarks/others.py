"""Times another typesetter, in an environment of its own: ``others.py typst|weasyprint SOURCE FONTS ROUNDS``.

Prints as JSON the milliseconds of each round, and the bytes of the PDF.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path


def typst(source: Path, fonts: Path) -> Callable[[], bytes]:
    """PDF/UA-1 by Typst."""
    import typst as engine  # type: ignore[import-not-found]  # noqa: PLC0415 - it is in another environment

    return lambda: bytes(engine.compile(source.read_bytes(), font_paths=[fonts], pdf_standards=["ua-1"]))


def weasyprint(source: Path, _fonts: Path) -> Callable[[], bytes]:
    """PDF/UA-1 by WeasyPrint."""
    import weasyprint as engine  # type: ignore[import-not-found]  # noqa: PLC0415 - it is in another environment

    return lambda: bytes(engine.HTML(string=source.read_text()).write_pdf(pdf_variant="pdf/ua-1"))


def main(kind: str, source: str, fonts: str, rounds: str) -> None:
    """Make the PDF so many times."""
    make = {"typst": typst, "weasyprint": weasyprint}[kind](Path(source), Path(fonts))
    taken, pdf = [], b""
    for _ in range(int(rounds)):
        begun = time.perf_counter()
        pdf = make()
        taken.append((time.perf_counter() - begun) * 1000)
    print(json.dumps({"milliseconds": taken, "bytes": len(pdf)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
