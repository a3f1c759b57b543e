"""Where the program's own files lie: the checkout or container it runs from."""

import os
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

MARKS = ("streamlit_app.py", ".streamlit", "checklists")


class NoCheckoutError(Exception):
    """The program runs from a place without its own files."""


def release() -> str:
    """Return the version of this program, or ``unknown`` where it was not installed."""
    try:
        return version("selfcheck")
    except PackageNotFoundError:
        return "unknown"


def root() -> Path:
    """Return the folder with ``streamlit_app.py``, ``.streamlit/`` and ``checklists/``.

    Looked for from the working folder upwards, then from this module upwards.
    Raises NoCheckoutError, with what to do, if neither has them.
    """
    for start in (Path.cwd(), Path(__file__).resolve()):
        for folder in (start, *start.parents):
            if all((folder / mark).exists() for mark in MARKS):
                return folder
    message = (
        f"Ik vind de map van Zelfcheck niet (met {', '.join(MARKS)}). "
        "Start het programma vanuit die map, bijvoorbeeld met: cd zelfcheck"
    )
    raise NoCheckoutError(message)


def checklists_folder() -> Path:
    """Return the folder that checklists are read from: ``SELFCHECK_CHECKLISTS``, else ``checklists/``."""
    chosen = os.environ.get("SELFCHECK_CHECKLISTS")
    return Path(chosen) if chosen else root() / "checklists"
